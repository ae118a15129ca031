// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeindex.h"

#include "domain/pinyin.h"
#include "domain/text.h"

#include <algorithm>
#include <tuple>

namespace jiesu {

namespace {

constexpr qsizetype shortestNameInAddress = 2;

/// Folded, without spaces and apostrophes.
QString searchForm(const QString &text)
{
    QString form = text::folded(text::tidyLine(text));
    form.removeIf([](QChar c) { return c == u' ' || c == u'\'' || c == u'’'; });
    return form;
}

quint32 letterBit(char32_t letter)
{
    return letter >= U'a' && letter <= U'z' ? 1U << (letter - U'a') : 0;
}

/// The bits of what a typed text may begin with; 0: only the character itself.
quint32 firstLettersOf(const std::vector<QByteArrayView> &readings)
{
    quint32 bits = 0;
    for (const QByteArrayView reading : readings)
        bits |= letterBit(char32_t(reading.front()));
    return bits;
}

/// How many characters of @p reading and of @p typed, from @p from, are the same.
std::size_t common(QByteArrayView reading, const std::u32string &typed, std::size_t from)
{
    std::size_t count = 0;
    while (count < std::size_t(reading.size()) && from + count < typed.size() &&
           char32_t(reading[qsizetype(count)]) == typed[from + count])
        ++count;
    return count;
}

} // namespace

PlaceIndex::PlaceIndex(const ReferenceData &reference, const QHash<PlaceId, qint64> &uses)
{
    for (const Place &place : reference.places()) {
        m_parents.insert(place.id, place.parent);
        if (!place.active || place.kind == PlaceKind::District)
            continue;
        const qint64 count = uses.value(place.id);
        for (const QString &name : QStringList(place.name) + place.aliases) {
            const QString form = searchForm(name);
            if (form.size() >= shortestNameInAddress)
                m_names[form].push_back(qsizetype(m_entries.size()));
            m_longestName = std::max(m_longestName, form.size());
            add(place, name, count);
        }
        if (place.kind == PlaceKind::Point && !place.code.isEmpty())
            add(place, place.code, count);
    }
}

void PlaceIndex::add(const Place &place, const QString &name, qint64 uses)
{
    Entry entry{place.id, name, quint32(m_letters.size()), 0, uses, place.kind};
    for (const char32_t character : searchForm(name).toStdU32String())
        m_letters.push_back(glyphOf(character));
    entry.length = quint32(m_letters.size()) - entry.start;
    m_entries.push_back(entry);
}

quint32 PlaceIndex::glyphOf(char32_t character)
{
    const auto known = m_glyphNumbers.constFind(character);
    if (known != m_glyphNumbers.cend())
        return *known;
    const std::vector<QByteArrayView> &readings = pinyinReadings(character);
    const auto number = quint32(m_glyphs.size());
    m_glyphs.push_back({character, readings, firstLettersOf(readings)});
    m_glyphNumbers.insert(character, number);
    return number;
}

bool PlaceIndex::continues(quint32 letter, quint32 end, const std::u32string &typed, std::size_t from) const
{
    if (from == typed.size())
        return true;
    if (letter == end)
        return false;
    const Glyph &glyph = m_glyphs[m_letters[letter]];
    if (glyph.character == typed[from])
        return continues(letter + 1, end, typed, from + 1);
    if ((glyph.firstLetters & letterBit(typed[from])) == 0)
        return false;
    if (continues(letter + 1, end, typed, from + 1)) // its initial
        return true;
    return std::ranges::any_of(glyph.readings, [&](QByteArrayView reading) {
        const std::size_t same = common(reading, typed, from);
        if (from + same == typed.size())
            return true; // the last syllable may be unfinished
        return same > 1 && same == std::size_t(reading.size()) &&
               continues(letter + 1, end, typed, from + same);
    });
}

bool PlaceIndex::isLiteral(const Entry &entry, const std::u32string &typed) const
{
    return typed.size() <= entry.length &&
           std::equal(typed.begin(), typed.end(), m_letters.begin() + entry.start,
                      [this](char32_t character, quint32 number) {
                          return m_glyphs[number].character == character;
                      });
}

std::optional<PlaceMatch> PlaceIndex::match(const Entry &entry, const std::u32string &typed,
                                            quint32 firstLetters) const
{
    const quint32 end = entry.start + entry.length;
    for (quint32 at = entry.start; at < end; ++at) {
        const Glyph &glyph = m_glyphs[m_letters[at]];
        if (glyph.character != typed.front() && (glyph.firstLetters & firstLetters) == 0)
            continue;
        if (!continues(at, end, typed, 0))
            continue;
        if (at > entry.start)
            return PlaceMatch::Inside;
        if (!isLiteral(entry, typed))
            return PlaceMatch::Pinyin;
        return typed.size() == entry.length ? PlaceMatch::Whole : PlaceMatch::Beginning;
    }
    return {};
}

std::vector<PlaceHit> PlaceIndex::find(const QString &typed, int limit) const
{
    const std::u32string form = searchForm(typed).toStdU32String();
    if (form.empty() || limit < 1)
        return {};
    struct Found
    {
        const Entry *entry;
        PlaceMatch match;
    };
    std::vector<Found> found;
    const quint32 firstLetters = letterBit(form.front());
    for (const Entry &entry : m_entries) {
        const auto met = match(entry, form, firstLetters);
        if (!met)
            continue;
        if (found.empty() || found.back().entry->place != entry.place)
            found.push_back({&entry, *met});
        else if (*met < found.back().match)
            found.back() = {&entry, *met};
    }
    const auto better = [](const Found &a, const Found &b) {
        const auto order = [](const Found &each) {
            return std::tuple(each.match, -each.entry->uses, -int(each.entry->kind), each.entry->length,
                              each.entry->place);
        };
        return order(a) < order(b);
    };
    const auto count = std::min(found.size(), std::size_t(limit));
    std::ranges::partial_sort(found, found.begin() + std::ptrdiff_t(count), better);
    std::vector<PlaceHit> hits;
    for (std::size_t i = 0; i < count; ++i)
        hits.push_back({found[i].entry->place, found[i].entry->name, found[i].match});
    return hits;
}

std::vector<PlaceIndex::Span> PlaceIndex::namesIn(const QString &form) const
{
    std::vector<Span> spans;
    qsizetype covered = 0; // a name that ends no later than an earlier one stands inside it
    for (qsizetype start = 0; start < form.size(); ++start) {
        for (qsizetype length = std::min(m_longestName, form.size() - start);
             length >= shortestNameInAddress && start + length > covered; --length) {
            const auto known = m_names.constFind(form.mid(start, length));
            if (known == m_names.cend())
                continue;
            spans.push_back({start, length, &*known});
            covered = start + length;
        }
    }
    return spans;
}

std::optional<PlaceId> PlaceIndex::onlyOne(const std::vector<PlaceId> &places,
                                           const std::vector<Span> &spans) const
{
    if (places.size() == 1)
        return places.front();
    std::vector<PlaceId> named;
    for (const PlaceId place : places) {
        PlaceId above = m_parents.value(place);
        bool isNamed = false;
        while (above.isSet() && !isNamed) {
            isNamed = std::ranges::any_of(spans, [&](const Span &span) {
                return std::ranges::any_of(*span.entries, [&](qsizetype entry) {
                    return m_entries[std::size_t(entry)].place == above;
                });
            });
            above = m_parents.value(above);
        }
        if (isNamed)
            named.push_back(place);
    }
    return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}

std::optional<PlaceId> PlaceIndex::inAddress(const QString &address) const
{
    const std::vector<Span> spans = namesIn(searchForm(address));
    PlaceKind kind = PlaceKind::District;
    qsizetype length = 0;
    std::vector<PlaceId> places;
    for (const Span &span : spans) {
        for (const qsizetype number : *span.entries) {
            const Entry &entry = m_entries[std::size_t(number)];
            const auto rank = std::pair(entry.kind, span.length);
            if (rank < std::pair(kind, length))
                continue;
            if (rank > std::pair(kind, length))
                places.clear();
            kind = entry.kind;
            length = span.length;
            if (std::ranges::find(places, entry.place) == places.end())
                places.push_back(entry.place);
        }
    }
    return places.empty() ? std::nullopt : onlyOne(places, spans);
}

} // namespace jiesu
