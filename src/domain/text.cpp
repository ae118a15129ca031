// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <array>
#include <atomic>
#include <mutex>
#include <unicode/translit.h>

namespace jiesu::text {

namespace {

bool isNeverText(char16_t c)
{
    if (c < 0x20)
        return c != u'\n';
    return (c >= 0x7f && c <= 0x9f) || c == 0x200b || c == 0x200e || c == 0x200f || c == 0x61c ||
           (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff || c == 0xfffe ||
           c == 0xffff;
}

bool isSpace(char16_t c)
{
    return c == u' ' || c == 0xa0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f ||
           c == 0x205f;
}

/// Whether tidying would leave the text as it is: most cells of a spreadsheet. True only of characters that
/// are never touched, with single spaces between them.
bool isTidy(const QString &input)
{
    bool afterSpace = true;
    for (const QChar ch : input) {
        const char16_t c = ch.unicode();
        const bool space = c == u' ';
        const bool settled =
            (c > u' ' && c < 0x7f) || (c > 0x3000 && c < 0xd800) || (c >= 0xff00 && c < 0xfffe);
        if (!settled && (!space || afterSpace))
            return false;
        afterSpace = space;
    }
    return !afterSpace || input.isEmpty();
}

QString tidyLines(const QString &input, bool keepLines)
{
    if (isTidy(input))
        return input;
    const QString cleaned = clean(input);
    QString out;
    out.reserve(cleaned.size());
    bool spacePending = false;
    int linesPending = 0;
    for (const QChar ch : cleaned) {
        const char16_t c = ch.unicode();
        if (c == u'\n') {
            spacePending = !keepLines;
            linesPending += keepLines ? 1 : 0;
        } else if (isSpace(c)) {
            spacePending = true;
        } else {
            if (!out.isEmpty() && linesPending > 0)
                out += QString(qMin(linesPending, 2), u'\n');
            else if (!out.isEmpty() && spacePending)
                out += u' ';
            linesPending = 0;
            spacePending = false;
            out += ch;
        }
    }
    return out;
}

/// Pinyin initial of one Han character of the basic block, found with ICU once and remembered.
char initialOf(char16_t han)
{
    constexpr char16_t first = 0x4e00;
    constexpr char16_t last = 0x9fff;
    if (han < first || han > last)
        return 0;
    if (han == u'长') // ICU reads zhang; places and complaints say chang (长安, 长期)
        return 'c';
    static std::array<std::atomic<char>, last - first + 1> known{};
    std::atomic<char> &slot = known[std::size_t(han - first)];
    if (const char initial = slot.load(std::memory_order_relaxed))
        return initial;
    static std::mutex lock;
    static std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    }();
    const std::lock_guard guard(lock);
    icu::UnicodeString word(han);
    if (toLatin)
        toLatin->transliterate(word);
    const char16_t letter = word.isEmpty() ? u'?' : word.charAt(0);
    const char initial = letter >= u'a' && letter <= u'z' ? char(letter) : '?';
    slot.store(initial, std::memory_order_relaxed);
    return initial;
}

bool isCompoundSurname(const QString &name)
{
    static const QStringList surnames{QStringLiteral("欧阳"), QStringLiteral("司马"), QStringLiteral("上官"),
                                      QStringLiteral("诸葛"), QStringLiteral("皇甫"), QStringLiteral("令狐"),
                                      QStringLiteral("慕容"), QStringLiteral("司徒"), QStringLiteral("端木"),
                                      QStringLiteral("公孙"), QStringLiteral("东方"), QStringLiteral("尉迟")};
    return name.size() > 2 && surnames.contains(name.left(2));
}

} // namespace

QString clean(const QString &input)
{
    QString out;
    out.reserve(input.size());
    for (qsizetype i = 0; i < input.size(); ++i) {
        const QChar ch = input[i];
        const char16_t c = ch.unicode();
        if (ch.isHighSurrogate()) {
            if (i + 1 < input.size() && input[i + 1].isLowSurrogate()) {
                out += ch;
                out += input[++i];
            }
        } else if (c == u'\r') {
            if (i + 1 >= input.size() || input[i + 1] != u'\n')
                out += u'\n';
        } else if (c == 0x2028 || c == 0x2029) {
            out += u'\n';
        } else if (c == u'\t') {
            out += u' ';
        } else if (!ch.isLowSurrogate() && !isNeverText(c)) {
            out += ch;
        }
    }
    return out;
}

QString tidy(const QString &input)
{
    return tidyLines(input, true);
}

QString tidyLine(const QString &input)
{
    return tidyLines(input, false);
}

QString folded(const QString &input)
{
    bool plain = true;
    bool hasCapitals = false;
    for (const QChar c : input) {
        plain = plain && (c.unicode() < 0x80 || (c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff));
        hasCapitals = hasCapitals || (c.unicode() >= u'A' && c.unicode() <= u'Z');
    }
    if (plain)
        return hasCapitals ? input.toCaseFolded() : input;
    return input.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString maskedPhone(const QString &phone)
{
    if (phone.size() < 7)
        return phone.isEmpty() ? phone : QStringLiteral("****");
    if (phone.size() == 11 && phone.startsWith(u'1'))
        return phone.left(3) + QStringLiteral("****") + phone.right(4);
    const qsizetype area = !phone.startsWith(u'0')                              ? 0
                           : phone.startsWith(u"01") || phone.startsWith(u"02") ? 3
                                                                                : 4;
    return phone.left(area) + QStringLiteral("****") + phone.right(2);
}

QString maskedName(const QString &name)
{
    if (name.isEmpty())
        return name;
    const bool keepsTwo = isCompoundSurname(name) || name[0].isHighSurrogate();
    const QString surname = name.left(keepsTwo ? 2 : 1);
    for (const QString &title : {QStringLiteral("女士"), QStringLiteral("先生")}) {
        if (name == title)
            return name;
        if (name.endsWith(title))
            return surname + title;
    }
    return surname + QStringLiteral("**");
}

QString pinyinInitials(const QString &input)
{
    QString out;
    for (const QChar ch : folded(input)) {
        if (ch.unicode() < 0x80) {
            if (ch.isLetterOrNumber())
                out += ch;
        } else if (const char initial = initialOf(ch.unicode()); initial != 0 && initial != '?') {
            out += QLatin1Char(initial);
        }
    }
    return out;
}

} // namespace jiesu::text
