// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardquery.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardQuery)
};

QString numeratorName(RateKind kind)
{
    switch (kind) {
    case RateKind::Response:
        return Words::tr("已联系");
    case RateKind::Resolution:
        return Words::tr("已解决");
    case RateKind::Satisfaction:
        return Words::tr("满意");
    }
    return {};
}

/// The cases outside the three rates that a case filter cannot leave out.
qint64 excludedBeyondFilter(const ThreeRates &rates)
{
    return rates.excludedFor(Exclusion::AnsweredDirectly) + rates.excludedFor(Exclusion::Excluded) +
           rates.excludedFor(Exclusion::Suspended);
}

/// True where only full answers add to the numerator.
bool countsFullAnswersOnly(RateKind kind, const AssessmentRule &rule)
{
    if (kind == RateKind::Resolution)
        return rule.partialWeight == 0;
    if (kind == RateKind::Satisfaction)
        return rule.basicallyWeight == 0 && rule.neutralWeight == 0 &&
               rule.notRated != Unanswered::AsSatisfied;
    return true;
}

FollowUpAnswers fullAnswer(RateKind kind)
{
    FollowUpAnswers answers;
    if (kind == RateKind::Response)
        answers.contacted = Contacted::Yes;
    else if (kind == RateKind::Resolution)
        answers.solved = Solved::Yes;
    else
        answers.satisfaction = Satisfaction::Satisfied;
    return answers;
}

/// A filter holds every case of the numerator or denominator and perhaps some that the rule leaves out; it is
/// exact when it holds no more cases than the figure counted.
std::optional<CaseLink> rateLink(Office &office, const BoardFigures &figures, const Scope &scope,
                                 RateKind kind)
{
    const ThreeRates &rates = figures.current.rates;
    const AssessmentRule &rule = figures.rule;
    const Rate rate = rateOf(rates, kind);
    if (!rate.isDefined())
        return std::nullopt;
    CaseFilter filter = FigureService::filter(figures.period, scope, rule);
    filter.countedOnly = true;
    filter.withoutTypes = rule.notAssessed;
    const QString title = figures.period.title() + u' ' + rateName(kind);
    if (excludedBeyondFilter(rates) == 0 && rate.whole() == rates.assessed)
        return CaseLink{Words::tr("%1：计入的案件").arg(title), filter, rate.whole()};

    const bool onlyOfficialYes =
        rule.answers == AnswerSource::OfficialOnly && rule.notReached != Unanswered::AsSatisfied;
    if (!onlyOfficialYes || (excludedBeyondFilter(rates) > 0 && !countsFullAnswersOnly(kind, rule)))
        return std::nullopt;
    filter.official = fullAnswer(kind);
    const qint64 cases = office.cases().count(filter);
    if (cases * Rate::one != rate.part())
        return std::nullopt;
    return CaseLink{Words::tr("%1：%2的案件").arg(title, numeratorName(kind)), filter, cases};
}

/// The open counts are of the office or a unit; for a street they are counted by the lists themselves.
FigureStore::OpenCounts openCountsOfStreet(Office &office, const Scope &scope)
{
    CaseFilter filter;
    filter.street = scope.street;
    filter.openOnly = true;
    FigureStore::OpenCounts counts;
    counts.open = office.cases().count(filter);
    filter.dueBefore = office.now();
    counts.overdue = office.cases().count(filter);
    return counts;
}

} // namespace

QString rateName(RateKind kind)
{
    switch (kind) {
    case RateKind::Response:
        return Words::tr("响应率");
    case RateKind::Resolution:
        return Words::tr("解决率");
    case RateKind::Satisfaction:
        return Words::tr("满意率");
    }
    return {};
}

Rate rateOf(const ThreeRates &rates, RateKind kind)
{
    switch (kind) {
    case RateKind::Response:
        return rates.response;
    case RateKind::Resolution:
        return rates.resolution;
    case RateKind::Satisfaction:
        return rates.satisfaction;
    }
    return {};
}

Result<BoardAnswer> askBoard(Office &office, const BoardRequest &request)
{
    const Result<AssessmentRule> rule = office.rule(request.rule);
    if (!rule)
        return rule.error();
    FigureService service(office);
    BoardAnswer answer{.figures = service.board(request.period, request.scope, *rule),
                       .scope = request.scope,
                       .askedAt = office.now(),
                       .officeName = office.name(),
                       .scopeName = office.name(),
                       .rules = office.rules(),
                       .reference = office.reference(),
                       .ranking = {},
                       .rateLinks = {}};
    if (request.scope.unit.isSet())
        answer.scopeName = answer.reference->name(request.scope.unit);
    if (request.scope.street.isSet()) {
        answer.scopeName = answer.reference->name(request.scope.street);
        answer.figures.open = openCountsOfStreet(office, request.scope);
    }
    if (!answer.figures.assessment)
        answer.ranking = service.unitRanking(request.period, *rule);
    for (const RateKind kind : rateKinds)
        answer.rateLinks[std::size_t(kind)] = rateLink(office, answer.figures, request.scope, kind);
    return answer;
}

} // namespace jiesu
