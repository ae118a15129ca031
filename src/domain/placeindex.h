// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace jiesu {

/// How a typed text meets a name; the better ones first.
enum class PlaceMatch
{
    Whole,     ///< it is the name
    Beginning, ///< the name begins with it
    Pinyin,    ///< the name begins with it when read as pinyin, as initials, or as a mixture with characters
    Inside     ///< it stands inside the name, in any of these ways
};

struct PlaceHit
{
    PlaceId place;
    QString name; ///< the name, alias or code that was met
    PlaceMatch match = PlaceMatch::Inside;
    friend bool operator==(const PlaceHit &, const PlaceHit &) = default;
};

/// The dictionary of places: finds streets, communities and points in use by any part of a name, an alias or
/// a point's code, by pinyin and by pinyin initials with every reading of each character (`ljca` finds
/// 丽景长安小区, `lijingzhangan` too). Built once from a snapshot (100,000 places in under a second),
/// immutable, may be asked by several threads.
class PlaceIndex final
{
public:
    /// @param uses how often each place is used; among equal matches the more used goes first
    explicit PlaceIndex(const ReferenceData &reference, const QHash<PlaceId, qint64> &uses = {});

    /// The best @p limit places, each once: by match, by uses, points before communities before streets, then
    /// the shorter name. Spaces and apostrophes in @p typed do not count; empty for an empty text. Under 20
    /// ms among 100,000 places.
    [[nodiscard]] std::vector<PlaceHit> find(const QString &typed, int limit) const;

    /// The place that a free address names: of the known names and aliases in it (two characters or more,
    /// none inside a longer one) the most specific place, then the longest name.
    /// "永定镇丽景长安小区3号楼2单元" gives the estate. Where several places bear the name, the one whose
    /// street or community the address names as well; nothing if that leaves more than one.
    [[nodiscard]] std::optional<PlaceId> inAddress(const QString &address) const;

private:
    /// A character and the ways to type it.
    struct Glyph
    {
        char32_t character;
        std::vector<QByteArrayView> readings;
        quint32 firstLetters; ///< bit 0 for a … bit 25 for z, of all readings or of the letter itself
    };
    struct Entry
    {
        PlaceId place;
        QString name;
        quint32 start; ///< of its letters in m_letters
        quint32 length;
        qint64 uses;
        PlaceKind kind;
    };
    struct Span
    {
        qsizetype start;
        qsizetype length;
        const std::vector<qsizetype> *entries;
    };
    void add(const Place &place, const QString &name, qint64 uses);
    [[nodiscard]] quint32 glyphOf(char32_t character);
    /// How the typed text meets an entry; nothing if it does not.
    [[nodiscard]] std::optional<PlaceMatch> match(const Entry &entry, const std::u32string &typed,
                                                  quint32 firstLetters) const;
    [[nodiscard]] bool continues(quint32 letter, quint32 end, const std::u32string &typed,
                                 std::size_t from) const;
    [[nodiscard]] bool isLiteral(const Entry &entry, const std::u32string &typed) const;
    [[nodiscard]] std::vector<Span> namesIn(const QString &form) const;
    [[nodiscard]] std::optional<PlaceId> onlyOne(const std::vector<PlaceId> &places,
                                                 const std::vector<Span> &spans) const;

    std::vector<Glyph> m_glyphs;
    QHash<char32_t, quint32> m_glyphNumbers;
    std::vector<quint32> m_letters;                 ///< the glyphs of all names, one name after the other
    std::vector<Entry> m_entries;                   ///< all names of a place beside each other
    QHash<QString, std::vector<qsizetype>> m_names; ///< entries by folded name, without codes
    qsizetype m_longestName = 0;
    QHash<PlaceId, PlaceId> m_parents;
};

} // namespace jiesu
