// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletinfields.h"

#include "metrics/rounding.h"
#include "report/bulletinwords.h"
#include "report/reporttext.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

using Figures = BulletinFigures;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinFields)
};

QString dayText(QDate day)
{
    return Words::tr("%1月%2日").arg(day.month()).arg(day.day());
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString practiceNames(const Figures &figures)
{
    QStringList names;
    for (const BulletinPractice &practice : figures.practices)
        names << practice.name;
    return names.join(u'、');
}

/// The figures that an argument names; the period's own for an empty one.
const ThreeRates &ratesOf(const Figures &figures, const QString &argument)
{
    if (argument == QLatin1String("previous"))
        return figures.previous;
    if (argument == QLatin1String("year_before"))
        return figures.yearBefore;
    if (argument == QLatin1String("cumulative"))
        return figures.cumulative;
    return argument == QLatin1String("last_month") ? figures.lastMonth : figures.current;
}

/// What is compared with what.
struct Change
{
    qint64 now = 0;
    qint64 before = 0;

    [[nodiscard]] qint64 difference() const { return now - before; }
    /// In tenths of a percent: 0 is 持平. Nothing where the base is 0.
    [[nodiscard]] std::optional<qint64> tenths() const { return reductionPercent(now, before, 1); }
};

Change changeOf(const Figures &figures, const QString &argument)
{
    if (argument == QLatin1String("cumulative"))
        return {figures.reduction.current(), figures.reduction.previous()};
    const ThreeRates &base = argument == QLatin1String("previous") ? figures.previous : figures.yearBefore;
    return {figures.compared.received, base.received};
}

QString period(const Figures &figures, const QString &argument)
{
    const Period &shown = figures.comparison.period;
    if (argument == QLatin1String("first"))
        return dayText(shown.first());
    if (argument == QLatin1String("last"))
        return dayText(shown.last());
    if (argument == QLatin1String("cumulative"))
        return figures.comparison.cumulative.title();
    return shown.title();
}

/// Which of the year's bulletins of its kind it is.
QString issue(const Figures &figures, const QString &)
{
    const Period &shown = figures.comparison.period;
    const QDate last = shown.last();
    if (shown.kind() == Period::Kind::Week)
        return number(last.weekNumber());
    if (shown.kind() == Period::Kind::Quarter)
        return number((last.month() + 2) / 3);
    return number(shown.dayCount() == 1 ? last.dayOfYear() : last.month());
}

QString received(const Figures &figures, const QString &argument)
{
    if (argument == QLatin1String("cumulative"))
        return number(figures.reduction.current());
    if (argument == QLatin1String("cumulative_before"))
        return number(figures.reduction.previous());
    return number(ratesOf(figures, argument).received);
}

QString base(const Figures &figures, const QString &argument)
{
    const qint64 before = changeOf(figures, argument).before;
    return before > 0 ? number(before) : QString();
}

QString difference(const Figures &figures, const QString &argument)
{
    const qint64 change = changeOf(figures, argument).difference();
    if (change == 0)
        return Words::tr("持平");
    return change < 0 ? Words::tr("减少%1件").arg(-change) : Words::tr("增加%1件").arg(change);
}

QString fall(const Figures &figures, const QString &argument)
{
    const auto tenths = changeOf(figures, argument).tenths();
    return bulletinwords::fall(tenths, tenths, 1);
}

QString meanFall(const Figures &figures, const QString &)
{
    return bulletinwords::fall(figures.reduction.meanOfMonths(1), figures.reduction.meanOfMonths(2), 2);
}

QString change(const Figures &figures, const QString &argument)
{
    const auto tenths = changeOf(figures, argument).tenths();
    return tenths ? reductionText(tenths, 1) : QString();
}

QString leftOut(const Figures &figures, const QString &)
{
    QStringList months;
    for (const Month month : figures.reduction.leftOut())
        months << Words::tr("%1月").arg(month.month);
    return months.join(u'、');
}

std::optional<RateKind> kindOf(const QString &code)
{
    return choice::parsed<RateKind>(code);
}

QString rate(const Figures &figures, const QString &argument)
{
    return bulletinwords::percent(rateOf(figures.current, kindOf(argument).value_or(RateKind::Response)));
}

QString fraction(const Figures &figures, const QString &argument)
{
    const Rate shown = rateOf(figures.current, kindOf(argument).value_or(RateKind::Response));
    return shown.isDefined() ? shown.fractionText() : QString();
}

QString rateChange(const Figures &figures, const QString &argument)
{
    const RateKind kind = kindOf(argument).value_or(RateKind::Response);
    return bulletinwords::points(rateOf(figures.compared, kind).basisPoints(),
                                 rateOf(figures.previous, kind).basisPoints());
}

QString composite(const Figures &figures, const QString &argument)
{
    const auto points = ratesOf(figures, argument).composite.basisPoints();
    return points ? fixedText(*points, 2) : QString();
}

QString doneRate(const Figures &figures, const QString &)
{
    return bulletinwords::percent(Rate::ofCases(figures.done, figures.current.received).value_or(Rate()));
}

/// Empty for none, so that a sentence can do without it.
QString some(qint64 cases)
{
    return cases > 0 ? number(cases) : QString();
}

constexpr char kinds[] = "response resolution satisfaction";
constexpr char comparisons[] = "year previous cumulative";
constexpr char spans[] = "previous year_before cumulative last_month";

using F = const Figures &;
using A = const QString &;
constexpr BulletinField fields[]{
    {"office", "", [](F f, A) { return f.office; }},
    {"scope", "", [](F f, A) { return f.scope; }},
    {"year", "", [](F f, A) { return number(f.comparison.period.last().year()); }},
    {"month", "", [](F f, A) { return number(f.comparison.period.last().month()); }},
    {"issue", "", issue},
    {"period", "first last cumulative", period},
    {"made", "", [](F f, A) { return f.madeAt.date.toString(QStringLiteral("yyyy年M月d日")); }},
    {"rule", "", [](F f, A) { return reporttext::rule(f.rule); }},
    {"published", "", [](F f, A) { return f.published; }},
    {"published_months", "", [](F f, A) { return some(f.publishedMonths); }},
    {"demo", "", [](F f, A) { return f.isDemo ? Words::tr("演示数据") : QString(); }},
    {"received", "previous year_before cumulative cumulative_before last_month", received},
    {"commendations", "", [](F f, A) { return some(f.current.commendations); }},
    {"base", comparisons, base, true},
    {"difference", comparisons, difference, true},
    {"fall", comparisons, fall, true},
    {"mean_fall", "", meanFall},
    {"change", comparisons, change, true},
    {"left_out", "", leftOut},
    {"answered", "", [](F f, A) { return some(f.current.answered); }},
    {"not_reached", "", [](F f, A) { return number(f.current.notReached); }},
    {"exclusions", "", [](F f, A) { return reporttext::exclusions(f.current); }},
    {"rates", spans, [](F f, A a) { return bulletinwords::rates(ratesOf(f, a)); }},
    {"counted_rates", spans, [](F f, A a) { return bulletinwords::countedRates(ratesOf(f, a)); }},
    {"rate_changes", "", [](F f, A) { return bulletinwords::rateChanges(f.compared, f.previous); }},
    {"rate", kinds, rate, true},
    {"fraction", kinds, fraction, true},
    {"rate_change", kinds, rateChange, true},
    {"composite", spans, composite},
    {"few", spans, [](F f, A a) { return bulletinwords::few(ratesOf(f, a)); }},
    {"lowest_rate", "", [](F f, A) { return bulletinwords::lowestRate(f.current); }},
    {"below_target", "", [](F f, A) { return bulletinwords::belowTarget(f.current, f.rule); }},
    {"direct", "", [](F f, A) { return number(f.direct); }},
    {"forwarded", "", [](F f, A) { return number(f.forwarded); }},
    {"local", "", [](F f, A) { return number(f.local); }},
    {"done", "", [](F f, A) { return number(f.done); }},
    {"done_rate", "", doneRate},
    {"completion_due", "", [](F f, A) { return some(f.punctuality.completionDue); }},
    {"completed_in_time", "", [](F f, A) { return number(f.punctuality.completedInTime); }},
    {"completion_rate", "", [](F f, A) { return bulletinwords::percent(f.punctuality.completion()); }},
    {"signing_rate", "", [](F f, A) { return bulletinwords::percent(f.punctuality.signing()); }},
    {"contact_rate", "", [](F f, A) { return bulletinwords::percent(f.punctuality.contact()); }},
    {"open", "", [](F f, A) { return number(f.open); }},
    {"overdue", "", [](F f, A) { return some(f.overdue); }},
    {"due_today", "", [](F f, A) { return some(f.dueToday); }},
    {"top_categories", "", [](F f, A) { return bulletinwords::most(f.categories); }},
    {"top_category", "", [](F f, A) { return bulletinwords::first(f.categories); }},
    {"risen_categories", "", [](F f, A) { return bulletinwords::risen(f.categories); }},
    {"top_points", "", [](F f, A) { return bulletinwords::most(f.points); }},
    {"top_point", "", [](F f, A) { return bulletinwords::first(f.points); }},
    {"types", "", [](F f, A) { return bulletinwords::most(f.types); }},
    {"unit", "first last",
     [](F f, A a) { return bulletinwords::rankedUnit(f.units, a == QLatin1String("last")); }, true},
    {"warned", "red yellow",
     [](F f, A a) {
         return bulletinwords::warned(f.units,
                                      a == QLatin1String("red") ? WarningCard::Red : WarningCard::Yellow);
     },
     true},
    {"practices", "", [](F f, A) { return practiceNames(f); }},
    {"open_tasks", "", [](F f, A) { return some(f.openTasks); }},
    {"closed_tasks", "", [](F f, A) { return some(f.closedTasks); }},
    {"unsettled", "", [](F f, A) { return some(f.unsettledTotal); }},
};

const BulletinField *findField(const QString &field)
{
    const QString code = field.section(u':', 0, 0);
    const QString argument = field.section(u':', 1);
    for (const BulletinField &each : fields) {
        if (code != QLatin1String(each.code))
            continue;
        const QStringList known = QString::fromLatin1(each.arguments).split(u' ', Qt::SkipEmptyParts);
        const bool fits = argument.isEmpty() ? !each.needsArgument : known.contains(argument);
        return fits ? &each : nullptr;
    }
    return nullptr;
}

} // namespace

std::span<const BulletinField> bulletinFields()
{
    return fields;
}

bool isBulletinField(const QString &field)
{
    return findField(field) != nullptr;
}

QString bulletinFieldText(const QString &field, const BulletinFigures &figures)
{
    const BulletinField *found = findField(field);
    return found ? found->say(figures, field.section(u':', 1)) : QString();
}

} // namespace jiesu
