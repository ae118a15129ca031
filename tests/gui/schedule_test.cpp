// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefixture.h"
#include "service/suggestionservice.h"
#include "ui/admin/schedulesection.h"
#include "ui/admin/settingspage.h"
#include "ui/reports/schedulewatch.h"
#include "ui/widgets/labelledfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace jiesu {
namespace {

using namespace test;

struct ScheduleJourney : testing::Test
{
    ScheduleJourney()
    {
        office.show(page);
        press(Qt::Key_Home);
        for (int i = 0; i < SettingsPage::Schedule; ++i)
            press(Qt::Key_Down);
        office.settle();
        section = static_cast<ScheduleSection *>(page.section(SettingsPage::Schedule));
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        office.settle();
    }
    /// As people type it: a line, Enter, the next line.
    void typeLines(const QStringList &lines)
    {
        section->lines()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        for (const QString &line : lines) {
            type(line);
            press(Qt::Key_Return);
        }
    }
    QStringList files() { return QDir(target.path()).entryList(QDir::Files); }

    GuiOffice office{true};
    SuggestionLearner learner{office.thread};
    SettingsPage page{office.context, learner};
    ScheduleSection *section = nullptr;
    QTemporaryDir target;
};

TEST_F(ScheduleJourney, LinesAreTypedStoredAndMadeAtTheirTime)
{
    typeLines({QStringLiteral("每月1号 8：30 通报"), QStringLiteral("每天 07:30 晨报"),
               QStringLiteral("每年 报表")});
    press(Qt::Key_Tab);
    type(target.path());
    save();
    EXPECT_TRUE(section->linesField()->error().contains(QStringLiteral("每年 报表")));
    EXPECT_TRUE(office.notices.isEmpty()) << "nothing was stored";
    office.picture(QStringLiteral("settings-schedule-refused"));

    typeLines({QStringLiteral("每月1号 8：30 通报"), QStringLiteral("每天 07:30 晨报")});
    save();
    EXPECT_EQ(office.notices.takeLast(), QStringLiteral("已保存"));
    EXPECT_EQ(section->lines()->toPlainText(), QStringLiteral("每月1日 08:30 通报\n每天 07:30 晨报"));

    ScheduleWatch watch(office.context);
    QSignalSpy notices(&watch, &ScheduleWatch::notice);
    office.settle();
    EXPECT_TRUE(files().isEmpty()) << "it is not the time yet";
    office.clock->set(fromOffice(QDate(2026, 3, 7), QTime(7, 30)));
    watch.refresh();
    watch.refresh();
    office.settle();
    EXPECT_EQ(notices.size(), 1);
    ASSERT_EQ(files().size(), 1);
    EXPECT_TRUE(files()[0].endsWith(QStringLiteral("晨报.txt"))) << files()[0].toStdString();

    section->makeNow();
    office.settle();
    EXPECT_EQ(files().size(), 2);
    EXPECT_TRUE(section->made()->text().contains(QStringLiteral("2026年2月")))
        << section->made()->text().toStdString();
    office.picture(QStringLiteral("settings-schedule"));
}

TEST_F(ScheduleJourney, AReportThatCannotBeMadeSaysWhy)
{
    typeLines({QStringLiteral("每天 07:30 晨报")});
    press(Qt::Key_Tab);
    type(target.path() + QStringLiteral("/gone"));
    save();
    ScheduleWatch watch(office.context);
    QSignalSpy notices(&watch, &ScheduleWatch::notice);
    office.settle();
    office.clock->set(fromOffice(QDate(2026, 3, 7), QTime(8, 0)));
    watch.refresh();
    office.settle();
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0][0].toString().contains(QStringLiteral("没有生成")))
        << notices[0][0].toString().toStdString();
    section->refresh();
    office.settle();
    EXPECT_TRUE(section->made()->text().startsWith(u'!'));
}

} // namespace
} // namespace jiesu
