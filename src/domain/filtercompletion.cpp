// SPDX-License-Identifier: GPL-3.0-or-later
// What the filter line offers while it is typed.
#include "domain/quickfilter.h"
#include "domain/quickfilterparts.h"

#include <algorithm>

namespace jiesu {
namespace {

using namespace quickfilter;

/// Offers gathered with how well they meet what was typed.
class Offers final
{
public:
    Offers(QString typed, int start)
        : m_typed(std::move(typed))
        , m_start(start)
    {
    }

    void add(const QString &name, const QString &detail, const QString &ending = {})
    {
        const int rank = m_typed.isEmpty() ? 0 : nameMatch(name, m_typed);
        if (rank < 0)
            return;
        const QString text = name.contains(u' ') ? QStringLiteral("\"%1\"").arg(name) : name;
        m_offers.push_back({rank, {text + ending, detail, m_start}});
    }
    template <class Rows> void addRows(const Rows &rows)
    {
        for (const auto &row : rows) {
            if (row.active)
                add(row.name, {}, QStringLiteral(" "));
        }
    }
    /// As the line is read, whatever language is spoken; its own wording beside it.
    void addChoices(std::span<const Choice> list)
    {
        for (const Choice &each : list) {
            const QString name = QString::fromUtf8(each.label);
            const QString shown = choice::label(list, each.value);
            add(name, shown == name ? QString() : shown, QStringLiteral(" "));
        }
    }

    [[nodiscard]] std::vector<FilterCompletion> best(int limit)
    {
        std::ranges::stable_sort(m_offers, {}, &Offer::rank);
        std::vector<FilterCompletion> list;
        for (const Offer &offer : m_offers) {
            if (int(list.size()) == limit)
                break;
            list.push_back(offer.completion);
        }
        return list;
    }

private:
    struct Offer
    {
        int rank = 0;
        FilterCompletion completion;
    };
    QString m_typed;
    int m_start;
    std::vector<Offer> m_offers;
};

void addPlaces(Offers &offers, const QString &typed, const ReferenceData &reference)
{
    for (const Place &place : reference.places()) {
        const bool offered =
            place.kind == PlaceKind::Street || (place.kind == PlaceKind::Point && !typed.isEmpty());
        if (place.active && offered)
            offers.add(place.name, place.kind == PlaceKind::Point ? reference.name(place.parent) : QString(),
                       QStringLiteral(" "));
    }
}

void addTimes(Offers &offers, bool due)
{
    const QStringList times = due ? QStringLiteral("今天,明天,本周,下周,3天,24小时").split(u',')
                                  : QStringLiteral("今天,昨天,本周,上周,本月,上月,今年,7天").split(u',');
    for (const QString &time : times)
        offers.add(time, {}, QStringLiteral(" "));
}

void addValues(Offers &offers, Word word, const QString &typed, const ReferenceData &reference)
{
    switch (word) {
    case Word::Status:
        offers.add(QStringLiteral("未办结"), {}, QStringLiteral(" "));
        return offers.addChoices(choices<CaseStatus>());
    case Word::Type:
        return offers.addChoices(choices<RequestType>());
    case Word::Source:
        return offers.addChoices(choices<SourceType>());
    case Word::Channel:
        return offers.addChoices(choices<Channel>());
    case Word::Place:
        return addPlaces(offers, typed, reference);
    case Word::Unit:
        return offers.addRows(reference.units());
    case Word::Category:
        return offers.addRows(reference.categories());
    case Word::Due:
    case Word::Received:
        return addTimes(offers, word == Word::Due);
    default:
        return;
    }
}

} // namespace

std::vector<FilterCompletion> filterCompletions(const QString &line, int cursor,
                                                const ReferenceData &reference, int limit)
{
    const std::vector<Part> parts = partsOf(line.left(cursor));
    if (parts.empty() || parts.back().end != cursor || parts.back().quoted)
        return {};
    const Part &part = parts.back();
    if (part.sign == Sign::None) {
        Offers offers(part.name, part.start + int(part.negated));
        for (const FilterWord &word : filterWords())
            offers.add(word.name, word.example,
                       word.signs.isEmpty() ? QStringLiteral(" ") : QStringLiteral(":"));
        return offers.best(limit);
    }
    const std::optional<Word> word = findWord(part.name, true);
    if (!word)
        return {};
    Offers offers(part.value, part.valueStart);
    addValues(offers, *word, part.value, reference);
    return offers.best(limit);
}

} // namespace jiesu
