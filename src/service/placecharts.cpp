// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chartparts.h"
#include "service/chartservice.h"
#include "service/tilelayout.h"
#include "storage/distributionstore.h"

#include <QCoreApplication>

#include <set>

namespace jiesu {

using chartparts::Group;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

constexpr std::size_t tableRows = 10;

/// "永定" of 永定镇, so that a column may be narrow.
QString shortStreet(const QString &name)
{
    for (const char16_t *kind : {u"街道", u"地区", u"镇", u"乡"}) {
        const QString ending = QString::fromUtf16(kind);
        if (name.endsWith(ending) && name.size() - ending.size() >= 2)
            return name.chopped(ending.size());
    }
    return name;
}

/// The streets in use, and those of @p counted; last, what has none if it counts anything.
std::vector<Group> streetGroups(const ReferenceData &reference, const Scope &scope,
                                const std::map<qint64, qint64> &counted)
{
    std::vector<Group> groups;
    for (const Place &place : reference.places()) {
        const auto found = counted.find(place.id.value);
        const bool isCounted = found != counted.end();
        const bool isMeant = !scope.street.isSet() || scope.street == place.id;
        if (place.kind == PlaceKind::Street && isMeant && (place.active || isCounted))
            groups.push_back(
                {place.name, shortStreet(place.name), {place.id.value}, isCounted ? found->second : 0});
    }
    std::set<qint64> known;
    for (const Group &group : groups)
        known.insert(group.ids.front());
    Group others{Words::tr("未填"), Words::tr("未填"), {}, 0};
    for (const auto &[id, cases] : counted) {
        if (!known.contains(id)) {
            others.ids.push_back(id);
            others.cases += cases;
        }
    }
    if (!others.ids.empty())
        groups.push_back(std::move(others));
    return groups;
}

template <class Key> std::map<qint64, qint64> sums(const chartparts::PairCounts &counts, Key keyOf)
{
    std::map<qint64, qint64> sums;
    for (const auto &[pair, cases] : counts)
        sums[keyOf(pair)] += cases;
    return sums;
}

constexpr auto firstId = [](const std::pair<qint64, qint64> &pair) { return pair.first; };
constexpr auto secondId = [](const std::pair<qint64, qint64> &pair) { return pair.second; };

chartparts::Side categorySide(const std::shared_ptr<const ReferenceData> &reference,
                              const chartparts::PairCounts &counts)
{
    return {Words::tr("类别"),
            chartparts::largest(sums(counts, firstId), tableRows,
                                [&reference](qint64 id) { return reference->name(CategoryId{id}); }),
            [reference](CaseFilter filter, const Group &group) {
                return chartparts::ofCategories(std::move(filter), group.ids, *reference);
            }};
}

} // namespace

CrossFigures ChartService::weekHours(int hoursInCell) const
{
    chartparts::PairCounts counts;
    chartparts::Side days{Words::tr("星期"), {}, [](CaseFilter filter, const Group &group) {
                              filter.weekday = int(group.ids.front());
                              return filter;
                          }};
    chartparts::Side hours{Words::tr("时段"), {}, [](CaseFilter filter, const Group &group) {
                               filter.hour = int(group.ids.front());
                               if (group.ids.size() > 1)
                                   filter.lastHour = int(group.ids.back());
                               return filter;
                           }};
    const QString names = Words::tr("一二三四五六日");
    for (int day = 0; day < 7; ++day) {
        days.groups.push_back({Words::tr("星期%1").arg(names.mid(day, 1)),
                               Words::tr("周%1").arg(names.mid(day, 1)),
                               {day + 1},
                               0});
        for (int hour = 0; hour < 24; ++hour)
            counts[{day + 1, hour}] = m_board.weekHours[std::size_t(day)][std::size_t(hour)];
    }
    for (int hour = 0; hour < 24; hour += hoursInCell) {
        hours.groups.push_back(
            {Words::tr("%1–%2 时").arg(hour).arg(hour + hoursInCell), QString::number(hour), {hour}, 0});
        for (int next = hour + 1; next < hour + hoursInCell; ++next)
            hours.groups.back().ids.push_back(next);
    }
    return chartparts::cross(Words::tr("星期 × 时段"), m_board.cumulative.title(),
                             received(m_board.cumulative), counts, days, hours);
}

CrossFigures ChartService::categoriesByStreet() const
{
    const CaseFilter filter = received(m_board.cumulative);
    const chartparts::PairCounts counts =
        DistributionStore(m_office.database(), m_reference).byCategoryAndStreet(filter);
    const chartparts::Side streets{Words::tr("街道乡镇"),
                                   streetGroups(*m_reference, m_scope, sums(counts, secondId)),
                                   [](CaseFilter restricted, const Group &group) {
                                       return chartparts::ofStreets(std::move(restricted), group.ids);
                                   }};
    return chartparts::cross(Words::tr("类别 × 街道乡镇"), m_board.cumulative.title(), filter, counts,
                             categorySide(m_reference, counts), streets);
}

CrossFigures ChartService::categoriesByMonth() const
{
    const Period thirteen = thirteenMonths();
    const CaseFilter filter = received(thirteen);
    const chartparts::PairCounts counts =
        DistributionStore(m_office.database(), m_reference).byCategoryAndMonth(filter);
    chartparts::Side months{Words::tr("月份"), {}, [](CaseFilter restricted, const Group &group) {
                                restricted.period = Period::month(Month::fromKey(int(group.ids.front())));
                                return restricted;
                            }};
    for (const Month month : thirteen.monthList())
        months.groups.push_back({month.text(),
                                 month.month == 1 || month == Month::of(thirteen.first())
                                     ? QStringLiteral("%1/%2").arg(month.year % 100).arg(month.month)
                                     : Words::tr("%1月").arg(month.month),
                                 {month.key()},
                                 0});
    return chartparts::cross(Words::tr("类别 × 月份"), thirteen.title(), filter, counts,
                             categorySide(m_reference, counts), months);
}

TileFigures ChartService::streets() const
{
    const CaseFilter filter = received(m_board.cumulative);
    std::map<qint64, qint64> counted;
    qint64 total = 0;
    for (const FigureStore::Share &share :
         m_office.figures().shares(filter, FigureStore::Dimension::Street, 0)) {
        counted[share.id] = share.cases;
        total += share.cases;
    }
    TileFigures figures;
    figures.title = Words::tr("街道乡镇示意图");
    figures.note = cumulativeNote();
    figures.table = {figures.title,
                     {},
                     {Words::tr("街道乡镇"), Words::tr("件数"), Words::tr("占比")},
                     {},
                     TableChart{SheetChart::Kind::Bar, {1}}};
    const std::vector<Group> groups = streetGroups(*m_reference, m_scope, counted);
    std::vector<PlaceId> places;
    for (const Group &group : groups)
        places.push_back({group.ids.front()});
    const std::vector<Tile> tiles = tileLayout(places, *m_reference);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const Group &group = groups[i];
        figures.names << group.name;
        figures.marks.push_back({group.name, chartparts::casesText(group.cases, total), tiles[i].row,
                                 tiles[i].column, double(group.cases),
                                 link(group.name, chartparts::ofStreets(filter, group.ids), group.cases)});
        figures.table.rows.push_back(
            {group.name, group.cases, Rate::ofCases(group.cases, total).value_or(Rate())});
    }
    return figures;
}

} // namespace jiesu
