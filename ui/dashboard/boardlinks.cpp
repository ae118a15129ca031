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

std::optional<CaseLink> receivedInMonth(const BoardAnswer &answer, Month month, qint64 count)
{
    const Period period = Period::month(month);
    return linkUnlessEmpty(Words::tr("%1 受理").arg(period.title()), receivedIn(answer, period), count);
}

const MonthPair *monthPair(const BoardAnswer &answer, int index)
{
    const auto &months = answer.figures.months;
    return index >= 0 && std::size_t(index) < months.size() ? &months[std::size_t(index)] : nullptr;
}

const NamedShare *shareAt(const std::vector<NamedShare> &shares, int row)
{
    return row >= 0 && std::size_t(row) < shares.size() ? &shares[std::size_t(row)] : nullptr;
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

std::optional<CaseLink> month(const BoardAnswer &answer, int index)
{
    const MonthPair *pair = monthPair(answer, index);
    return pair ? receivedInMonth(answer, pair->month, pair->current) : std::nullopt;
}

std::optional<CaseLink> monthBefore(const BoardAnswer &answer, int index)
{
    const MonthPair *pair = monthPair(answer, index);
    return pair ? receivedInMonth(answer, pair->month.plus(-12), pair->previous) : std::nullopt;
}

std::optional<CaseLink> category(const BoardAnswer &answer, int row)
{
    const NamedShare *share = shareAt(answer.figures.categories, row);
    const CategoryId id{share ? share->id : 0};
    // A filter by category takes in the categories below it, the bar does not.
    if (!id.isSet() || answer.reference->withDescendants(id).size() > 1)
        return std::nullopt;
    CaseFilter filter = receivedIn(answer, answer.figures.cumulative);
    filter.category = id;
    return linkUnlessEmpty(answer.figures.cumulative.title() + u' ' + share->name, filter, share->cases);
}

std::optional<CaseLink> point(const BoardAnswer &answer, int row)
{
    const NamedShare *share = shareAt(answer.figures.points, row);
    if (!share || share->id == 0)
        return std::nullopt;
    CaseFilter filter = receivedIn(answer, answer.figures.cumulative);
    filter.point = PlaceId{share->id};
    return linkUnlessEmpty(answer.figures.cumulative.title() + u' ' + share->name, filter, share->cases);
}

std::optional<CaseLink> hour(const BoardAnswer &answer, int weekday, int hour)
{
    if (weekday < 1 || weekday > 7 || hour < 0 || hour > 23)
        return std::nullopt;
    CaseFilter filter = receivedIn(answer, answer.figures.cumulative);
    filter.weekday = weekday;
    filter.hour = hour;
    static const QString days = Words::tr("一二三四五六日");
    const QString title = Words::tr("%1 星期%2 %3时")
                              .arg(answer.figures.cumulative.title(), days.mid(weekday - 1, 1))
                              .arg(hour);
    return linkUnlessEmpty(title, filter,
                           answer.figures.weekHours[std::size_t(weekday - 1)][std::size_t(hour)]);
}

} // namespace jiesu::boardlinks
