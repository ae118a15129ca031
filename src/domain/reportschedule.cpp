// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportschedule.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportSchedule)
};

// clang-format off
constexpr Choice repeatNames[] = {
    {0, "daily", QT_TRANSLATE_NOOP("choice", "每天")},
    {1, "weekly", QT_TRANSLATE_NOOP("choice", "每周")},
    {2, "monthly", QT_TRANSLATE_NOOP("choice", "每月")},
    {3, "quarterly", QT_TRANSLATE_NOOP("choice", "每季")}};
constexpr Choice kindNames[] = {
    {0, "workbook", QT_TRANSLATE_NOOP("choice", "报表")},
    {1, "case_list", QT_TRANSLATE_NOOP("choice", "清单")},
    {2, "morning", QT_TRANSLATE_NOOP("choice", "晨报")},
    {3, "bulletin", QT_TRANSLATE_NOOP("choice", "通报")}};
// clang-format on

/// The language of the line is Chinese whatever the interface speaks: it is data.
constexpr QStringView weekdays = u"一二三四五六日";
constexpr int longestMonth = 31;
constexpr int monthsOfQuarter = 3;

/// What stands for a value in the line.
template <class E> QString word(E value)
{
    return QString::fromUtf8(choices<E>()[std::size_t(value)].label);
}

template <class E> std::optional<E> readWord(const QString &typed)
{
    for (const Choice &choice : choices<E>()) {
        if (typed == QString::fromUtf8(choice.label))
            return E(choice.value);
    }
    return {};
}

std::optional<int> readDay(Repeats repeats, const QString &typed)
{
    if (repeats == Repeats::Daily)
        return typed.isEmpty() ? std::optional(1) : std::nullopt;
    if (repeats == Repeats::Weekly) {
        const qsizetype found = typed == QStringLiteral("天") ? weekdays.size() - 1 : weekdays.indexOf(typed);
        return typed.size() == 1 && found >= 0 ? std::optional(int(found) + 1) : std::nullopt;
    }
    const bool hasUnit = typed.endsWith(u'日') || typed.endsWith(u'号');
    const int day = hasUnit ? typed.chopped(1).toInt() : 0;
    return day >= 1 && day <= longestMonth ? std::optional(day) : std::nullopt;
}

/// Where the period that holds @p day begins: day, Monday, first of the month or of the quarter.
QDate startOfPeriod(Repeats repeats, QDate day)
{
    switch (repeats) {
    case Repeats::Daily:
        return day;
    case Repeats::Weekly:
        return day.addDays(1 - day.dayOfWeek());
    case Repeats::Monthly:
        return QDate(day.year(), day.month(), 1);
    case Repeats::Quarterly:
        return QDate(day.year(), day.month() - (day.month() - 1) % monthsOfQuarter, 1);
    }
    return day;
}

Instant dueIn(const ScheduledReport &report, QDate start)
{
    const int days = report.repeats == Repeats::Daily    ? 0
                     : report.repeats == Repeats::Weekly ? report.day - 1
                                                         : std::min(report.day, start.daysInMonth()) - 1;
    return fromOffice(start.addDays(days), report.at);
}

} // namespace

template <> std::span<const Choice> choices<Repeats>()
{
    return repeatNames;
}

template <> std::span<const Choice> choices<ScheduledKind>()
{
    return kindNames;
}

Result<ScheduledReport> readScheduledReport(const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(每天|每周|每月|每季)\\s*(\\S*?)\\s*(\\d{1,2}:\\d{2})\\s*(\\S+)$"));
    const auto match = form.match(text::tidyLine(text::folded(line)));
    const auto repeats = readWord<Repeats>(match.captured(1));
    const auto day = repeats ? readDay(*repeats, match.captured(2)) : std::nullopt;
    const QTime at = QTime::fromString(match.captured(3), QStringLiteral("H:mm"));
    const auto kind = readWord<ScheduledKind>(match.captured(4));
    if (!day || !at.isValid() || !kind)
        return refused(
            ErrorKind::Invalid, Words::tr("看不懂“%1”。").arg(text::tidyLine(line)),
            Words::tr(
                "请写成：每月1日 08:30 通报；每月1日 08:30 报表；每周一 08:00 清单；每天 07:30 晨报。"));
    return ScheduledReport{*repeats, *day, at, *kind};
}

QString scheduleText(const ScheduledReport &report)
{
    const QString day = report.repeats == Repeats::Daily    ? QString()
                        : report.repeats == Repeats::Weekly ? QString(weekdays[report.day - 1])
                                                            : QStringLiteral("%1日").arg(report.day);
    return QStringLiteral("%1%2 %3 %4")
        .arg(word(report.repeats), day, report.at.toString(QStringLiteral("HH:mm")), word(report.kind));
}

Instant lastDue(const ScheduledReport &report, Instant now)
{
    const QDate start = startOfPeriod(report.repeats, toOffice(now).date);
    const Instant due = dueIn(report, start);
    return due <= now ? due : dueIn(report, startOfPeriod(report.repeats, start.addDays(-1)));
}

Period reportedPeriod(const ScheduledReport &report, Instant due)
{
    const QDate day = toOffice(due).date;
    if (report.kind == ScheduledKind::Morning)
        return Period::days(day, day);
    switch (report.repeats) {
    case Repeats::Weekly:
        return Period::week(day.addDays(-7));
    case Repeats::Monthly:
        return Period::month(Month::of(day)).previous();
    case Repeats::Quarterly:
        return Period::quarter(day.year(), (day.month() - 1) / monthsOfQuarter + 1).previous();
    case Repeats::Daily:
        break;
    }
    return Period::days(day.addDays(-1), day.addDays(-1));
}

} // namespace jiesu
