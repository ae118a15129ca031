// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/hotspotservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/masking.h"
#include "service/referenceservice.h"
#include "service/specialtaskservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HotSpotService)
};

const QString daysKey = QStringLiteral("hot_spot_days");
const QString leastKey = QStringLiteral("hot_spot_least");
/// How far back a reply still tells what was done about a place.
constexpr int measureDays = 90;

/// Finds the places and categories that are hot among the cells, the narrowest first, so that a wider one is
/// judged by what is left.
class Search
{
public:
    Search(std::vector<HotSpotStore::Cell> cells, int least, const ReferenceData &reference)
        : m_cells(std::move(cells))
        , m_taken(m_cells.size(), false)
        , m_least(least)
        , m_reference(reference)
    {
    }

    [[nodiscard]] std::vector<HotSpot> found()
    {
        addBy(&HotSpotStore::Cell::point);
        addBy(&HotSpotStore::Cell::street);
        return std::move(m_found);
    }

private:
    using Indexes = std::vector<std::size_t>;

    void addBy(PlaceId HotSpotStore::Cell::*place)
    {
        std::map<PlaceId, Indexes> places;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            if ((m_cells[i].*place).isSet())
                places[m_cells[i].*place].push_back(i);
        }
        for (const auto &[id, cells] : places)
            addOf(id, cells);
    }

    /// The categories of one place, the deepest first.
    void addOf(PlaceId place, const Indexes &cells)
    {
        std::map<std::pair<int, qint64>, CategoryId> used;
        for (const std::size_t i : cells) {
            const Category *category = m_reference.category(m_cells[i].category);
            if (category)
                used.emplace(std::pair(-category->level, category->id.value), category->id);
        }
        for (const auto &[order, category] : used)
            addSpot(place, category, cells);
    }

    void addSpot(PlaceId place, CategoryId category, const Indexes &cells)
    {
        const std::vector<qint64> below = m_reference.withDescendants(category);
        HotSpot spot;
        qint64 left = 0;
        Indexes own;
        for (const std::size_t i : cells) {
            const HotSpotStore::Cell &cell = m_cells[i];
            if (std::ranges::find(below, cell.category.value) == below.end())
                continue;
            spot.cases += cell.cases;
            spot.before += cell.before;
            left += m_taken[i] ? 0 : cell.cases;
            own.push_back(i);
        }
        if (left < m_least)
            return;
        for (const std::size_t i : own)
            m_taken[i] = true;
        spot.place = place;
        spot.category = category;
        m_found.push_back(std::move(spot));
    }

    std::vector<HotSpotStore::Cell> m_cells;
    std::vector<bool> m_taken; ///< by cell: in a row already
    int m_least;
    const ReferenceData &m_reference;
    std::vector<HotSpot> m_found;
};

} // namespace

HotSpotRule HotSpotService::rule()
{
    ReferenceStore store = m_office.referenceStore();
    const HotSpotRule own{store.setting(daysKey).toInt(), store.setting(leastKey).toInt()};
    return isValid(own) ? own : HotSpotRule();
}

Result<Done> HotSpotService::saveRule(const HotSpotRule &rule)
{
    if (!isValid(rule))
        return refused(ErrorKind::Invalid,
                       Words::tr("热点的天数应在 1 到 %1 之间，件数应在 %2 到 %3 之间。")
                           .arg(HotSpotRule::mostDays)
                           .arg(HotSpotRule::leastLeast)
                           .arg(HotSpotRule::mostLeast),
                       Words::tr("请改正后再保存。"));
    return inResult([&]() -> Result<Done> {
        ReferenceService service(m_office);
        Transaction transaction(m_office.database());
        for (const auto &[key, value] : {std::pair(daysKey, rule.days), {leastKey, rule.least}}) {
            if (const auto saved = service.saveSetting(key, QString::number(value)); !saved)
                return saved.error();
        }
        transaction.commit();
        return Done();
    });
}

HotSpots HotSpotService::spots(const HotSpotRule &rule, QDate last, int limit)
{
    Q_ASSERT(isValid(rule));
    const QDate first = last.addDays(1 - rule.days);
    HotSpots spots{rule, Period::days(first, last), 0, {}};
    const auto reference = m_office.reference();
    CaseFilter all = matterFilter(*reference, {}, {}, Period::days(first.addDays(-rule.days), last));
    HotSpotStore store(m_office.database(), reference);
    spots.rows = Search(store.cells(all, first), rule.least, *reference).found();
    spots.total = qint64(spots.rows.size());
    std::ranges::sort(spots.rows, {}, [](const HotSpot &spot) {
        return std::tuple(-spot.cases, spot.before, spot.place, spot.category);
    });
    if (limit > 0 && spots.rows.size() > std::size_t(limit))
        spots.rows.resize(std::size_t(limit));
    for (HotSpot &spot : spots.rows)
        look(spot, rule, last);
    return spots;
}

void HotSpotService::look(HotSpot &spot, const HotSpotRule &rule, QDate last)
{
    const auto reference = m_office.reference();
    spot.placeName = reference->name(spot.place);
    spot.categoryName = reference->name(spot.category);
    spot.filter =
        matterFilter(*reference, spot.place, spot.category, Period::days(last.addDays(1 - rule.days), last));
    HotSpotStore store(m_office.database(), reference);
    const HotSpotStore::Detail detail = store.detail(spot.filter, m_office.now());
    spot.callers = detail.callers;
    spot.open = detail.open;
    spot.overdue = detail.overdue;
    CaseFilter lately = spot.filter;
    lately.period = Period::days(last.addDays(-std::max(measureDays, rule.days)), last);
    if (const auto measure = store.lastMeasure(lately)) {
        spot.measure = shortText(measure->text);
        spot.measureAt = measure->at;
    }
    spot.task = SpecialTaskService(m_office).openFor(spot.place, spot.category);
}

QString shortText(const QString &text)
{
    constexpr qsizetype most = 60;
    const QString line = withMaskedPhones(text::tidyLine(text));
    return line.size() <= most ? line : line.left(most - 1) + u'…';
}

} // namespace jiesu
