// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/chartparts.h"
#include "service/chartservice.h"
#include "storage/distributionstore.h"

#include <QCoreApplication>

#include <set>

/// How far the work has come: ages of what is open, the steps from receipt to a satisfied citizen, times.
namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

/// Days since receipt, both ends included; the last band is open.
struct AgeBand
{
    int from;
    int to;
};
constexpr int openEnd = -1;
constexpr AgeBand ageBands[]{{0, 3}, {4, 7}, {8, 15}, {16, 30}, {31, openEnd}};

/// Hours from receipt to the end, the upper one excluded; the last band is open.
constexpr int handlingBounds[]{0, 24, 48, 72, 120, 168, 240, 360, 720};

/// Before every case and after every case.
const QDate firstDay(1900, 1, 1);
const QDate lastDay(9999, 12, 31);

QString ageName(const AgeBand &band)
{
    return band.to == openEnd ? Words::tr("%1 天以上").arg(band.from - 1)
                              : Words::tr("%1–%2 天").arg(band.from).arg(band.to);
}

/// Days of receipt of a band; the first one takes in what is dated after today.
Period daysOf(const AgeBand &band, QDate today)
{
    return Period::days(band.to == openEnd ? firstDay : today.addDays(-band.to),
                        band.from == 0 ? lastDay : today.addDays(-band.from));
}

QString stepName(FunnelStep step)
{
    switch (step) {
    case FunnelStep::Received:
        return Words::tr("受理");
    case FunnelStep::Dispatched:
        return Words::tr("派单");
    case FunnelStep::Signed:
        return Words::tr("签收");
    case FunnelStep::Contacted:
        return Words::tr("联系");
    case FunnelStep::Done:
        return Words::tr("办结");
    case FunnelStep::FollowedUp:
        return Words::tr("回访");
    case FunnelStep::Solved:
        return Words::tr("解决");
    case FunnelStep::Satisfied:
        return Words::tr("满意");
    }
    return {};
}

/// The filter of what came as far as @p step. Its state and its outcome are restricted apart, which is
/// exact because hasReached() asks for both.
CaseFilter reachedFilter(CaseFilter filter, FunnelStep step, const std::vector<StateCount> &counts,
                         const AssessmentRule &rule)
{
    if (step == FunnelStep::Received)
        return filter;
    constexpr qint64 noOutcome = -1;
    std::set<CaseStatus> statuses;
    std::set<qint64> keys;
    for (const Choice &choice : choices<CaseStatus>()) {
        if (hasReached(step, CaseStatus(choice.value)))
            statuses.insert(CaseStatus(choice.value));
    }
    for (const StateCount &count : counts) {
        if (hasReached(step, count.outcome.outcome, rule))
            keys.insert(count.outcome.key);
    }
    if (keys.empty())
        keys.insert(noOutcome);
    filter.statuses.assign(statuses.begin(), statuses.end());
    filter.outcomes.assign(keys.begin(), keys.end());
    return filter;
}

QString bandName(int from, std::optional<int> before)
{
    if (!before)
        return Words::tr("%1 天以上").arg(from / 24);
    return Words::tr("%1–%2 天").arg(from / 24).arg(*before / 24);
}

/// Where a value stands among the bands, in bands; in the open one, in its middle.
double position(qint64 hours)
{
    const auto *const above = std::ranges::upper_bound(handlingBounds, hours);
    const auto band = above - std::begin(handlingBounds) - 1;
    if (above == std::end(handlingBounds))
        return double(band) + 0.5;
    return double(band) + (double(hours - *(above - 1)) + 0.5) / double(*above - *(above - 1));
}

} // namespace

ColumnFigures ChartService::openAges() const
{
    const Instant now = m_office.now();
    const QDate today = toOffice(now).date;
    CaseFilter filter;
    filter.openOnly = true;
    filter.unit = m_scope.unit;
    filter.street = m_scope.street;
    const auto days = DistributionStore(m_office.database(), m_reference).openByDay(filter, now);

    ColumnFigures figures;
    figures.title = Words::tr("在办时长");
    figures.series = {Words::tr("在办"), Words::tr("! 其中超期")};
    figures.table = {figures.title,
                     {},
                     {Words::tr("受理以来"), Words::tr("在办"), Words::tr("其中超期")},
                     {},
                     TableChart{SheetChart::Kind::Column, {1, 2}}};
    std::vector<ChartMark> overdueMarks;
    qint64 total = 0;
    int column = 0;
    for (const AgeBand &band : ageBands) {
        CaseFilter inBand = filter;
        inBand.period = daysOf(band, today);
        qint64 open = 0;
        qint64 overdue = 0;
        for (const DistributionStore::DayAge &day : days) {
            if (day.received >= inBand.period->first() && day.received <= inBand.period->last()) {
                open += day.open;
                overdue += day.overdue;
            }
        }
        CaseFilter late = inBand;
        late.dueBefore = now;
        const QString name = ageName(band);
        figures.groups << name;
        figures.marks.push_back({Words::tr("在办 %1").arg(name),
                                 Words::tr("%1 件").arg(open),
                                 0,
                                 column,
                                 double(open),
                                 {Words::tr("在办 %1").arg(name), inBand, open}});
        overdueMarks.push_back({Words::tr("在办 %1，超期").arg(name),
                                Words::tr("%1 件").arg(overdue),
                                1,
                                column,
                                double(overdue),
                                {Words::tr("在办 %1 超期").arg(name), late, overdue}});
        figures.table.rows.push_back({name, open, overdue});
        total += open;
        ++column;
    }
    std::ranges::move(overdueMarks, std::back_inserter(figures.marks));
    figures.note = Words::tr("此刻在办 %1 件").arg(total);
    return figures;
}

BarFigures ChartService::funnel() const
{
    const CaseFilter filter = received(m_board.cumulative);
    const auto counts = DistributionStore(m_office.database(), m_reference).byState(filter);
    BarFigures figures;
    figures.title = Words::tr("从受理到满意");
    figures.note = cumulativeNote();
    figures.table = {figures.title,
                     {},
                     {Words::tr("环节"), Words::tr("件数"), Words::tr("占受理"), Words::tr("占上一步")},
                     {},
                     TableChart{SheetChart::Kind::Bar, {1}}};
    qint64 all = 0;
    qint64 before = 0;
    int row = 0;
    for (const FunnelStep step : funnelSteps) {
        const qint64 cases = reached(step, counts, m_board.rule);
        if (step == FunnelStep::Received)
            all = before = cases;
        const Rate ofAll = Rate::ofCases(cases, all).value_or(Rate());
        const Rate ofBefore = Rate::ofCases(cases, before).value_or(Rate());
        figures.names << stepName(step);
        figures.shares << (ofAll.isDefined() ? ofAll.percentText(0) + u'%' : ofAll.percentText());
        figures.marks.push_back(
            {stepName(step),
             Words::tr("%1 件，占受理 %2%，占上一步 %3%")
                 .arg(cases)
                 .arg(ofAll.percentText(), ofBefore.percentText()),
             row++, 0, double(cases),
             link(stepName(step), reachedFilter(filter, step, counts, m_board.rule), cases)});
        figures.table.rows.push_back({stepName(step), cases, ofAll, ofBefore});
        before = cases;
    }
    return figures;
}

ColumnFigures ChartService::handlingTimes() const
{
    const CaseFilter filter = received(m_board.cumulative);
    const ValueCounts hours = DistributionStore(m_office.database(), m_reference).byHandlingHours(filter);
    const qint64 ended = jiesu::total(hours);
    ColumnFigures figures;
    figures.title = Words::tr("办理用时分布");
    figures.series = {Words::tr("件数")};
    figures.table = {figures.title,
                     {},
                     {Words::tr("受理到办结"), Words::tr("件数"), Words::tr("占比")},
                     {},
                     TableChart{SheetChart::Kind::Column, {1}}};
    for (std::size_t band = 0; band < std::size(handlingBounds); ++band) {
        const int from = handlingBounds[band];
        const std::optional<int> before =
            band + 1 < std::size(handlingBounds) ? std::optional(handlingBounds[band + 1]) : std::nullopt;
        qint64 cases = 0;
        for (auto it = hours.lower_bound(from); it != hours.end() && (!before || it->first < *before); ++it)
            cases += it->second;
        CaseFilter within = filter;
        within.handled = HandlingHours{from, before};
        const QString name = bandName(from, before);
        figures.groups << name;
        figures.marks.push_back({name, chartparts::casesText(cases, ended), 0, int(band), double(cases),
                                 link(Words::tr("办理用时 %1").arg(name), within, cases)});
        figures.table.rows.push_back({name, cases, Rate::ofCases(cases, ended).value_or(Rate())});
    }
    figures.note = Words::tr("%1 已办结 n = %2 件").arg(m_board.cumulative.title()).arg(ended);
    for (const auto &[percent, words] :
         {std::pair(50, Words::tr("中位数 %1")), {90, Words::tr("九成在 %1内")}}) {
        if (const auto value = quantile(hours, percent)) {
            figures.uprights.push_back({words.arg(chartparts::hoursText(*value)), position(*value)});
            figures.table.rows.push_back(
                {percent == 50 ? Words::tr("中位数（小时）") : Words::tr("九成不超过（小时）"), *value, {}});
        }
    }
    return figures;
}

} // namespace jiesu
