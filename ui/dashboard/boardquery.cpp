// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardquery.h"

#include "service/periodsettings.h"
#include "service/ruleservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardQuery)
};

std::optional<CaseLink> rateLink(FigureService &service, const BoardFigures &figures, const Scope &scope,
                                 RateKind kind)
{
    const auto filter = service.rateFilter(figures.period, scope, figures.rule, kind);
    if (!filter)
        return std::nullopt;
    return CaseLink{Words::tr("%1 %2：计入的案件").arg(figures.period.title(), label(kind)), *filter,
                    rateOf(figures.listed(), kind).whole()};
}

} // namespace

Result<BoardAnswer> askBoard(Office &office, const BoardRequest &request)
{
    const Result<AssessmentRule> rule = ruleFor(office, request.period, request.rule);
    if (!rule)
        return rule.error();
    FigureService service(office);
    BoardAnswer answer{.figures = service.board(request.period, request.scope, *rule, request.basis),
                       .scope = request.scope,
                       .askedAt = office.now(),
                       .officeName = office.name(),
                       .scopeName = office.name(),
                       .rules = rulesFor(office, request.period),
                       .otherVersions = office.rules(),
                       .window = assessmentWindow(office),
                       .reference = office.reference(),
                       .ranking = {},
                       .rateLinks = {}};
    std::erase_if(answer.otherVersions, [&answer](const AssessmentRule &version) {
        return std::ranges::find(answer.rules, version.id, &AssessmentRule::id) != answer.rules.end();
    });
    if (request.scope.unit.isSet())
        answer.scopeName = answer.reference->name(request.scope.unit);
    if (request.scope.street.isSet())
        answer.scopeName = answer.reference->name(request.scope.street);
    if (!answer.figures.assessment)
        answer.ranking = service.unitRanking(request.period, *rule);
    for (const RateKind kind : rateKinds)
        answer.rateLinks[std::size_t(kind)] = rateLink(service, answer.figures, request.scope, kind);
    return answer;
}

} // namespace jiesu
