// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The one choke point through which every text that a person typed, pasted or imported passes before it is
/// stored or compared.
namespace jiesu::text {

/// Hard limit of a long text, in UTF-16 units; longer input is refused with a sentence, never cut.
inline constexpr qsizetype hardLimit = 100'000;
/// Longest text that a spreadsheet cell or an imported field may hold.
inline constexpr qsizetype cellLimit = 32'767;

/// Removes what is never meant as text: control characters except line feed, bidirectional marks, zero-width
/// space, byte order mark, NUL, lone surrogates. Line and paragraph separators and CR LF become line feeds.
/// Tabs become spaces. Everything else stays to the letter.
[[nodiscard]] QString clean(const QString &input);

/// clean(), and white space put in order: runs of spaces, no-break and ideographic spaces become one space,
/// lines are trimmed, empty lines at both ends removed, more than one empty line in a row becomes one.
[[nodiscard]] QString tidy(const QString &input);

/// tidy() on one line: line feeds become spaces. For names, titles and numbers.
[[nodiscard]] QString tidyLine(const QString &input);

/// The form in which texts are compared and searched: NFKC (full-width to half-width), case-folded.
[[nodiscard]] QString folded(const QString &input);

/// A telephone number as stored: digits only, +86/0086 dropped, landline with area code kept, an extension
/// after '-', '转' or '分机' appended as "-12". Full-width digits, spaces, dashes, dots, brackets, a label in
/// front ("手机：") and words behind ("本人") are understood. Of several numbers ("…/…", "…、…") the first.
/// Empty if @p input holds no telephone number: 7 to 12 digits, or a short service number (95xxx, 96xxx).
[[nodiscard]] QString phoneNumber(const QString &input);
/// phoneNumber() of what has been typed so far, once it needs no further digit: a mobile number of 11 digits,
/// a landline with its area code or of 7 or 8 digits without, a service number (400, 800, 95, 96). Else
/// empty.
[[nodiscard]] QString wholePhoneNumber(const QString &typed);

/// 139****0000 for a mobile, 010****78 for a landline.
[[nodiscard]] QString maskedPhone(const QString &phone);
/// 王**; compound surnames keep both characters; titles as 王女士 stay.
[[nodiscard]] QString maskedName(const QString &name);

/// First letters of the pinyin of Han characters, lower case, Latin letters and digits kept, all else
/// dropped: "丽景长安小区" gives "ljcaxq". The most frequent reading of each character is used.
[[nodiscard]] QString pinyinInitials(const QString &input);

/// Bits of a code point within a gram.
inline constexpr int gramBits = 21;
/// Every two neighbouring letters or digits of @p folded as two code points, in the order of the text, with
/// repetitions: "渣土车" gives 渣土 and 土车. What stands between words separates.
[[nodiscard]] std::vector<quint64> grams(const QString &folded);
/// The last letter of each run of letters and digits, in the upper half of a gram whose lower half is empty:
/// the only letters with which no gram begins.
[[nodiscard]] std::vector<quint64> lastLetters(const QString &folded);
/// How much two texts have in common: twice the shared grams over the grams of both (Dice), 0 to 100; of
/// long texts their beginnings. 0 for texts of fewer than five letters.
[[nodiscard]] int likePercent(const QString &one, const QString &other);

} // namespace jiesu::text
