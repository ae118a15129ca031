// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleoffice.h"
#include "service/scheduleservice.h"

#include <QFile>
#include <QTemporaryDir>

namespace jiesu {
namespace {

using namespace test;

class ScheduleTest : public PeopleOffice
{
protected:
    /// The clock stands at 10:00 on Friday, 6 March 2026.
    ScheduleService service() { return ScheduleService(*office); }
    Result<Done> save(const QStringList &lines)
    {
        ReportSchedule schedule{{}, folder.path()};
        for (const QString &line : lines)
            schedule.reports.push_back(*readScheduledReport(line));
        return service().save(schedule);
    }
    void goTo(QDate day, QTime time) { clock->set(fromOffice(day, time)); }
    QStringList files() { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
};

const QString workbook = QStringLiteral("每月1日 08:30 报表");
const QString list = QStringLiteral("每周一 08:00 清单");
const QString morning = QStringLiteral("每天 07:30 晨报");

TEST_F(ScheduleTest, AReportFallsDueOnceAndANewLineNotForThePast)
{
    ASSERT_TRUE(save({workbook, morning}).ok());
    EXPECT_TRUE(service().due().empty()) << "1 March and 07:30 were before it was asked for";
    ASSERT_EQ(service().latest().size(), 2U) << "but can be made by hand";
    EXPECT_EQ(service().latest()[0].period.code(), QStringLiteral("2026-02"));
    goTo(QDate(2026, 3, 7), QTime(7, 29));
    EXPECT_TRUE(service().due().empty());
    goTo(QDate(2026, 3, 7), QTime(7, 30));
    ASSERT_EQ(service().due().size(), 1U);
    ASSERT_TRUE(service().make(service().due()[0]).ok());
    EXPECT_TRUE(service().due().empty());
    goTo(QDate(2026, 4, 20), QTime(12, 0));
    const auto due = service().due();
    ASSERT_EQ(due.size(), 2U) << "each once, however long the program was closed";
    EXPECT_EQ(due[0].period.code(), QStringLiteral("2026-03"));
    EXPECT_EQ(due[1].period.first(), QDate(2026, 4, 20));

    ASSERT_TRUE(save({list, morning, workbook}).ok());
    EXPECT_EQ(service().due().size(), 2U) << "what was asked for before keeps its turn";
}

TEST_F(ScheduleTest, TheFilesHoldThePeriodMasked)
{
    clock->set(fromOffice(QDate(2026, 3, 4), QTime(15, 0)));
    stored(CaseStatus::Dispatched, team);
    const auto saved = save({workbook, list, morning, QStringLiteral("每月1日 09:00 通报")});
    ASSERT_TRUE(saved.ok()) << saved.error().message().toStdString();
    goTo(QDate(2026, 4, 1), QTime(9, 0));
    for (const DueReport &report : service().due()) {
        const auto made = service().make(report);
        EXPECT_TRUE(made.ok()) << (made ? QString() : made.error().message()).toStdString();
    }
    EXPECT_EQ(files().size(), 4) << files().join(u' ').toStdString();
    ASSERT_EQ(service().made().size(), 4U);
    EXPECT_TRUE(service().made()[3].path.endsWith(QStringLiteral("2026年3月 通报.docx")));
    QFile text(service().made()[2].path);
    ASSERT_TRUE(text.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(text.readAll()).contains(QStringLiteral("2026年4月1日")));
    for (const MadeReport &made : service().made()) {
        EXPECT_TRUE(made.failure.isEmpty());
        EXPECT_TRUE(QFile::exists(made.path)) << made.path.toStdString();
    }
}

TEST_F(ScheduleTest, AFolderThatIsGoneIsToldAndTriedAgainTheNextTime)
{
    ASSERT_TRUE(save({morning}).ok());
    ASSERT_TRUE(QDir(folder.path()).removeRecursively());
    goTo(QDate(2026, 3, 7), QTime(8, 0));
    ASSERT_EQ(service().due().size(), 1U);
    EXPECT_FALSE(service().make(service().due()[0]).ok());
    EXPECT_TRUE(service().due().empty());
    ASSERT_EQ(service().made().size(), 1U);
    EXPECT_FALSE(service().made()[0].failure.isEmpty());
    goTo(QDate(2026, 3, 8), QTime(8, 0));
    EXPECT_EQ(service().due().size(), 1U);
}

TEST_F(ScheduleTest, WhatCannotBeMadeIsRefused)
{
    const ScheduledReport report = *readScheduledReport(workbook);
    EXPECT_FALSE(service().save({{report}, {}}).ok()) << "no folder";
    EXPECT_FALSE(service().save({{report}, QStringLiteral("reports")}).ok()) << "no whole path";
    EXPECT_FALSE(service().save({{report, report}, folder.path()}).ok()) << "twice";
    EXPECT_TRUE(service().schedule().reports.empty());
    ASSERT_TRUE(service().save({{}, {}}).ok());

    ASSERT_TRUE(save({morning}).ok());
    sit({});
    EXPECT_EQ(service().save({}).error().kind, ErrorKind::Forbidden);
    goTo(QDate(2026, 3, 7), QTime(8, 0));
    EXPECT_EQ(service().make(service().due()[0]).error().kind, ErrorKind::Forbidden);
    EXPECT_TRUE(files().isEmpty());
}

} // namespace
} // namespace jiesu
