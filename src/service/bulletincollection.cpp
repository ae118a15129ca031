// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/bulletincollection.h"

#include "metrics/funnel.h"
#include "service/chartservice.h"
#include "service/hotspotservice.h"
#include "service/storyservice.h"
#include "service/unitwarnings.h"
#include "storage/distributionstore.h"
#include "storage/hotspotstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

using Dimension = FigureStore::Dimension;

constexpr int mostCases = 30;

QString scopeName(Office &office, const Scope &scope)
{
    if (scope.street.isSet())
        return office.reference()->name(scope.street);
    return scope.unit.isSet() ? office.reference()->name(scope.unit) : office.name();
}

/// Gathers the figures of one bulletin.
class Collection
{
public:
    Collection(Office &office, const BoardFigures &board, const Scope &scope)
        : m_office(office)
        , m_service(office)
        , m_board(board)
        , m_scope(scope)
        , m_rule(board.rule)
    {
    }

    BulletinFigures figures()
    {
        BulletinFigures made;
        made.office = m_office.name();
        made.scope = scopeName(m_office, m_scope);
        made.madeAt = toOffice(m_office.now());
        made.isDemo = m_board.demo;
        made.comparison = m_board.comparison;
        made.rule = m_rule;
        made.current = m_board.current.rates;
        if (m_board.current.published)
            made.published = publishedText(*m_board.current.published);
        made.publishedMonths = m_board.cumulativeRates.publishedMonths;
        made.compared = m_board.compared.rates;
        made.previous = m_board.previous.rates;
        made.yearBefore = m_board.yearBefore.rates;
        made.cumulative = m_board.cumulativeRates.rates;
        made.lastMonth = m_board.lastThirteen.back().rates;
        made.reduction = m_board.reduction;
        made.open = m_board.open.open;
        made.overdue = m_board.open.overdue;
        made.dueToday = m_board.open.dueToday;
        addShares(made);
        addUnits(made);
        addUnsettled(made);
        addTasks(made);
        return made;
    }

private:
    [[nodiscard]] CaseFilter received(const Period &period) const
    {
        return FigureService::receivedFilter(period, m_scope, m_rule);
    }
    [[nodiscard]] QHash<qint64, qint64> counts(const Period &period, Dimension dimension)
    {
        QHash<qint64, qint64> found;
        for (const NamedShare &share : m_service.shares(received(period), dimension, 0))
            found.insert(share.id, share.cases);
        return found;
    }
    std::vector<BulletinShare> shares(Dimension dimension)
    {
        const auto before = counts(m_board.comparison.yearBefore, dimension);
        const auto previous = counts(m_board.comparison.previous, dimension);
        std::vector<BulletinShare> list;
        for (const NamedShare &share : m_service.shares(received(m_board.comparison.current), dimension, 0)) {
            if (share.id != 0)
                list.push_back(
                    {share.name, share.cases, share.total, before.value(share.id), previous.value(share.id)});
        }
        return list;
    }
    void addShares(BulletinFigures &made)
    {
        made.categories = shares(Dimension::Category);
        made.points = shares(Dimension::Point);
        made.types = shares(Dimension::RequestType);
        const auto sources = counts(m_board.period, Dimension::SourceType);
        made.direct = sources.value(int(SourceType::Direct));
        made.forwarded = sources.value(int(SourceType::DistrictForwarded));
        made.local = sources.value(int(SourceType::Local));
        const auto states =
            DistributionStore(m_office.database(), m_office.reference()).byState(received(m_board.period));
        made.done = reached(FunnelStep::Done, states, m_rule);
    }
    void addUnits(BulletinFigures &made)
    {
        QHash<UnitId, ThreeRates> inScope;
        for (const UnitRates &unit : m_service.ratesByUnit(m_board.period, m_scope, m_rule))
            inScope.insert(unit.unit, unit.rates);
        auto punctuality = m_service.punctuality(m_board.period, m_scope, m_rule);
        for (const auto &[unit, each] : punctuality)
            made.punctuality += each;
        const UnitRanking ranking = m_service.unitRanking(m_board.period, m_rule);
        const UnitWarnings warnings = unitWarnings(m_office, m_board.period, ranking, m_rule);
        for (const UnitRanking::Row &row : ranking.rows) {
            const UnitRates &unit = row.figures;
            if (inScope.contains(unit.unit))
                made.units.push_back({unit.name, unit.group, inScope.value(unit.unit), row.rank,
                                      row.previousRank, punctuality[unit.unit.value],
                                      warnings.value(unit.unit)});
        }
    }
    /// Cases that took something from the resolution rate, or all of the satisfaction rate.
    void addUnsettled(BulletinFigures &made)
    {
        CaseFilter filter = FigureService::filter(m_board.period, m_scope, m_rule);
        for (const OutcomeCount &group : m_office.figures().outcomes(filter)) {
            const auto solved = partOf(RateKind::Resolution, group.outcome, m_rule);
            const auto satisfied = partOf(RateKind::Satisfaction, group.outcome, m_rule);
            if (solved.value_or(Rate::one) < Rate::one || satisfied.value_or(Rate::one) == 0)
                filter.outcomes.push_back(group.key);
        }
        if (filter.outcomes.empty())
            return;
        made.unsettledTotal = m_office.cases().count(filter);
        for (const CaseRow &row : m_office.cases().page(filter, {}, mostCases).rows)
            made.unsettled.push_back(unsettled(row));
    }
    /// Of the office, whatever the scope.
    void addTasks(BulletinFigures &made)
    {
        for (const SpecialTask &task : SpecialTaskStore(m_office.database()).list()) {
            made.openTasks += task.isOpen() ? 1 : 0;
            made.closedTasks += task.closedAt && m_board.period.contains(*task.closedAt) ? 1 : 0;
        }
    }
    BulletinCase unsettled(const CaseRow &row)
    {
        const FollowUpAnswers &answers = row.official == FollowUpAnswers() ? row.self : row.official;
        QStringList said;
        if (answers.solved != Solved::None)
            said << label(answers.solved);
        if (answers.satisfaction != Satisfaction::None)
            said << label(answers.satisfaction);
        const auto complaint = m_office.cases().find(row.id);
        return {row.caseNo,
                row.categoryPath.section(QStringLiteral(" › "), -1),
                row.pointName.isEmpty() ? row.streetName : row.pointName,
                row.unitName,
                said.join(u'、'),
                complaint ? shortText(complaint->unsolvedReason) : QString(),
                row.deadline ? toOffice(*row.deadline).date.toString(Qt::ISODate) : QString()};
    }

    Office &m_office;
    FigureService m_service;
    const BoardFigures &m_board;
    Scope m_scope;
    const AssessmentRule &m_rule;
};

/// Of the office, whatever the scope.
std::vector<BulletinPractice> practices(Office &office, const Period &period)
{
    std::vector<BulletinPractice> list;
    for (const StoryFacts &facts : practicesOf(office, period)) {
        if (facts.hasRecords)
            list.push_back({facts.practice, facts.done, facts.changed, facts.sure});
    }
    return list;
}

} // namespace

BulletinMaterial bulletinMaterial(Office &office, const Period &period, const Scope &scope,
                                  const AssessmentRule &rule, bool withPractices)
{
    const BoardFigures board = FigureService(office).board(period, scope, rule);
    const ChartService charts(office, board, scope);
    BulletinMaterial material{Collection(office, board, scope).figures(), charts.rateLines(),
                              charts.yearOverYear()};
    if (withPractices)
        material.figures.practices = practices(office, board.period);
    return material;
}

} // namespace jiesu
