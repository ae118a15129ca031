// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "service/chartservice.h"

#include <random>

namespace jiesu::test {

/// An office in memory whose cases of 2021 and the first half of 2022 have every field that a chart looks at,
/// or lack it; the same seed gives the same ones.
class ChartOffice
{
public:
    explicit ChartOffice(unsigned seed, int count = 300)
        : m_random(seed)
    {
        for (const char *name : {"清运一队", "公厕管理科"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            m_office->referenceStore().save(unit);
            units.push_back(unit.id);
        }
        Place point;
        point.kind = PlaceKind::Point;
        point.parent = streets().front();
        point.name = QStringLiteral("丽景路1号院");
        m_office->referenceStore().save(point);
        m_office->reloadReference();
        Transaction transaction(m_office->database());
        CaseStore store = m_office->cases();
        for (int i = 0; i < count; ++i) {
            ComplaintCase complaint = next(point.id);
            store.insert(complaint);
            cases.push_back(complaint);
        }
        transaction.commit();
    }

    [[nodiscard]] Office &office() { return *m_office; }
    [[nodiscard]] std::vector<PlaceId> streets() const
    {
        std::vector<PlaceId> ids;
        for (const Place &place : m_office->reference()->places()) {
            if (place.kind == PlaceKind::Street)
                ids.push_back(place.id);
        }
        return ids;
    }
    [[nodiscard]] BoardFigures board(const Period &period, const Scope &scope, const QString &rule = {})
    {
        return FigureService(*m_office).board(period, scope, m_office->rule(rule).value());
    }

    std::vector<UnitId> units;
    std::vector<ComplaintCase> cases; ///< as stored, all of them

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    ComplaintCase next(PlaceId point)
    {
        const auto reference = m_office->reference();
        ComplaintCase c;
        c.receivedAt =
            fromOffice(QDate(2021, 1, 1).addDays(below(540)), QTime(below(24), below(60), below(60)));
        c.content = QStringLiteral("虚构内容");
        c.requestType = RequestType(below(8));
        c.status = CaseStatus(below(11));
        c.directlyAnswered = below(20) == 0;
        c.specialDisposition = below(12) == 0 ? SpecialDisposition(below(7)) : SpecialDisposition::None;
        c.retained = below(20) != 0;
        c.suspended = below(20) == 0;
        c.countExemptType = below(20) == 0 ? QStringLiteral("重复") : QString();
        if (below(6) != 0)
            c.category = reference->categories()[std::size_t(below(18))].id;
        if (below(6) != 0)
            c.street = streets()[std::size_t(below(6))];
        if (below(4) == 0)
            c.point = point;
        if (below(5) != 0)
            c.leadUnit = units[std::size_t(below(2))];
        c.officialReached = below(3);
        c.officialContacted = Contacted(below(3));
        c.officialSolved = Solved(below(4));
        c.officialSatisfaction = Satisfaction(below(6));
        c.selfContacted = Contacted(below(3));
        c.selfSolved = Solved(below(4));
        c.selfSatisfaction = Satisfaction(below(6));
        if (below(2) == 0)
            c.deadline = c.receivedAt + std::chrono::hours(168);
        if (below(3) != 0)
            c.doneTime = c.receivedAt + std::chrono::minutes(below(60 * 24 * 20) - 120);
        return c;
    }

    std::mt19937 m_random;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 17), QTime(9, 30)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

/// Every chart there is, of one board.
struct AllCharts
{
    ColumnFigures yearOverYear, pareto, openAges, handlingTimes;
    LineFigures rateLines;
    BarFigures categories, points, funnel;
    CrossFigures weekHours, weekPairs, byStreet, byMonth;
    TileFigures streets;

    explicit AllCharts(const ChartService &charts)
        : yearOverYear(charts.yearOverYear())
        , pareto(charts.pareto())
        , openAges(charts.openAges())
        , handlingTimes(charts.handlingTimes())
        , rateLines(charts.rateLines())
        , categories(charts.categories())
        , points(charts.points())
        , funnel(charts.funnel())
        , weekHours(charts.weekHours(1))
        , weekPairs(charts.weekHours(2))
        , byStreet(charts.categoriesByStreet())
        , byMonth(charts.categoriesByMonth())
        , streets(charts.streets())
    {
    }
    [[nodiscard]] std::vector<const ChartFigures *> list() const
    {
        return {&yearOverYear, &pareto,    &openAges,  &handlingTimes, &rateLines, &categories, &points,
                &funnel,       &weekHours, &weekPairs, &byStreet,      &byMonth,   &streets};
    }
};

} // namespace jiesu::test
