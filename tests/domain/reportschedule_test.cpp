// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/reportschedule.h"

namespace jiesu {
namespace {

QString read(const QString &line)
{
    const auto report = readScheduledReport(line);
    return report ? scheduleText(*report) : QStringLiteral("?");
}

TEST(ReportSchedule, ALineIsReadAsPeopleWriteIt)
{
    const std::pair<const char *, const char *> lines[] = {
        {"每月1日 08:30 报表", "每月1日 08:30 报表"},
        {"  每月 31号 8：05 清单 ", "每月31日 08:05 清单"},
        {"每周一 08:00 清单", "每周一 08:00 清单"},
        {"每周天 00:00 报表", "每周日 00:00 报表"},
        {"每天07:30晨报", "每天 07:30 晨报"},
        {"每季5日 9:00 通报", "每季5日 09:00 通报"},
        {"每月 08:30 报表", "?"},
        {"每月0日 08:30 报表", "?"},
        {"每月32日 08:30 报表", "?"},
        {"每月1 08:30 报表", "?"},
        {"每周八 08:30 报表", "?"},
        {"每周一二 08:30 报表", "?"},
        {"每天1日 08:30 报表", "?"},
        {"每天 24:30 报表", "?"},
        {"每天 08:30 日报", "?"},
        {"", "?"},
    };
    for (const auto &[typed, meant] : lines)
        EXPECT_EQ(read(QString::fromUtf8(typed)), QString::fromUtf8(meant)) << typed;
    EXPECT_TRUE(
        readScheduledReport(QStringLiteral("每年")).error().happened.contains(QStringLiteral("每年")));
}

struct Moment
{
    const char *line;
    QDateTime now;
    QDateTime due;
    const char *period;
};

TEST(ReportSchedule, FallsDueAtItsTimeAndTellsOfWhatHasEnded)
{
    const auto at = [](int year, int month, int day, int hour, int minute) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute));
    };
    const Moment moments[] = {
        {"每月1日 08:30 报表", at(2026, 3, 1, 8, 30), at(2026, 3, 1, 8, 30), "2026-02"},
        {"每月1日 08:30 报表", at(2026, 3, 1, 8, 29), at(2026, 2, 1, 8, 30), "2026-01"},
        {"每月31日 08:30 报表", at(2026, 3, 1, 0, 0), at(2026, 2, 28, 8, 30), "2026-01"},
        {"每月31日 08:30 报表", at(2024, 2, 29, 9, 0), at(2024, 2, 29, 8, 30), "2024-01"},
        {"每季5日 09:00 报表", at(2026, 4, 4, 0, 0), at(2026, 1, 5, 9, 0), "2025-Q4"},
        {"每季5日 09:00 报表", at(2026, 6, 30, 0, 0), at(2026, 4, 5, 9, 0), "2026-Q1"},
        {"每周一 08:00 清单", at(2026, 3, 9, 7, 0), at(2026, 3, 2, 8, 0), "2026-W09"},
        {"每周日 08:00 清单", at(2026, 3, 9, 7, 0), at(2026, 3, 8, 8, 0), "2026-W09"},
        {"每天 07:30 报表", at(2026, 1, 1, 7, 0), at(2025, 12, 31, 7, 30), "2025-12-30..2025-12-30"},
        {"每天 07:30 晨报", at(2026, 1, 1, 8, 0), at(2026, 1, 1, 7, 30), "2026-01-01..2026-01-01"},
    };
    for (const Moment &moment : moments) {
        const auto report = readScheduledReport(QString::fromUtf8(moment.line));
        ASSERT_TRUE(report.ok());
        const Instant due = lastDue(*report, fromOffice(moment.now.date(), moment.now.time()));
        EXPECT_EQ(officeMinuteText(due), moment.due.toString(QStringLiteral("yyyy-MM-dd HH:mm")))
            << moment.line;
        EXPECT_EQ(reportedPeriod(*report, due).code(), QString::fromUtf8(moment.period)) << moment.line;
    }
}

} // namespace
} // namespace jiesu
