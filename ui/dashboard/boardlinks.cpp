// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardlinks.h"

#include <QCoreApplication>

namespace jiesu::boardlinks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardLinks)
};

CaseFilter receivedIn(const BoardAnswer &answer, const Period &period)
{
    return FigureService::receivedFilter(period, answer.scope, answer.figures.rule);
}

std::optional<CaseLink> linkUnlessEmpty(const QString &title, const CaseFilter &filter, qint64 count)
{
    return count > 0 ? std::optional(CaseLink{title, filter, count}) : std::nullopt;
}

CaseFilter openFilter(const BoardAnswer &answer)
{
    CaseFilter filter;
    filter.openOnly = true;
    filter.unit = answer.scope.unit;
    filter.street = answer.scope.street;
    return filter;
}

} // namespace

std::optional<CaseLink> received(const BoardAnswer &answer)
{
    const Period &period = answer.figures.period;
    return linkUnlessEmpty(Words::tr("%1 受理").arg(period.title()), receivedIn(answer, period),
                           answer.figures.listed().received);
}

std::optional<CaseLink> rate(const BoardAnswer &answer, RateKind kind)
{
    return answer.rateLinks[std::size_t(kind)];
}

std::optional<CaseLink> open(const BoardAnswer &answer)
{
    return answer.figures.open.overdue > 0
               ? overdue(answer)
               : linkUnlessEmpty(Words::tr("在办"), openFilter(answer), answer.figures.open.open);
}

std::optional<CaseLink> overdue(const BoardAnswer &answer)
{
    CaseFilter filter = openFilter(answer);
    filter.dueBefore = answer.askedAt;
    return linkUnlessEmpty(Words::tr("超期"), filter, answer.figures.open.overdue);
}

} // namespace jiesu::boardlinks
