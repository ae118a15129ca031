// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/ledgerservice.h"
#include "ui/mainwindow.h"
#include "ui/models/texttablemodel.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/reminderpanel.h"
#include "ui/widgets/rowtable.h"

namespace jiesu {
namespace {

using namespace test;
using std::chrono::hours;

struct Reminders : testing::Test
{
    Reminders()
        : window(office.settings)
    {
    }
    void start()
    {
        commands = std::make_unique<OfficeContext>(office.thread, *office.clock, window.commands(),
                                                   office.prompts, office.settings);
        desk = std::make_unique<ReminderDesk>(*commands, window);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        office.settle();
    }
    ~Reminders() override
    {
        office.settle();
        desk.reset();
    }
    /// The panel opens with Ctrl+R and has the keyboard.
    void openPanel()
    {
        window.setFocus();
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        office.settle();
        ASSERT_TRUE(desk->panel()->isVisible());
        ASSERT_EQ(QApplication::focusWidget(), desk->panel()->table());
    }

    /// A case that was signed and answered at once, so that only its deadline is to come.
    ComplaintCase contacted(const QString &content)
    {
        return office.advance(office.add(content), {CaseAction::Sign, CaseAction::FirstContact});
    }

    GuiOffice office;
    MainWindow window;
    std::unique_ptr<OfficeContext> commands;
    std::unique_ptr<ReminderDesk> desk;
};

TEST_F(Reminders, AreSeenSnoozedWithAReasonAndBroughtBackByKeyboard)
{
    const ComplaintCase complaint = contacted(QStringLiteral("公厕异味无人保洁"));
    start();
    EXPECT_EQ(desk->bell()->text(), QString());
    QSignalSpy said(&desk->watch(), &ReminderWatch::said);
    office.clock->set(*complaint.deadline - hours(1));
    desk->watch().refresh();
    office.settle();
    EXPECT_EQ(desk->bell()->text(), QStringLiteral("1"));
    EXPECT_EQ(said.size(), 1) << "told once";
    desk->watch().refresh();
    office.settle();
    EXPECT_EQ(said.size(), 1);

    openPanel();
    ASSERT_EQ(desk->panel()->model()->rowCount(), 1);
    EXPECT_TRUE(desk->panel()->model()->text(0, 1).contains(complaint.caseNo));
    press(Qt::Key_S);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(desk->watch().reminders().total, 1) << "not without a reason";
    type(QStringLiteral("已约明早上门"));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(desk->watch().reminders().total, 0);
    EXPECT_EQ(desk->bell()->text(), QString());
    ASSERT_EQ(desk->watch().snoozes().size(), 1U);
    EXPECT_EQ(desk->watch().snoozes()[0].snooze.reason, QStringLiteral("已约明早上门"));
    ASSERT_EQ(desk->panel()->model()->rowCount(), 1);
    EXPECT_TRUE(desk->panel()->model()->text(0, 0).startsWith(QStringLiteral("暂缓到")));
    press(Qt::Key_S);
    office.settle();
    EXPECT_EQ(desk->watch().reminders().total, 1) << "brought back";
    press(Qt::Key_Escape);
    EXPECT_FALSE(desk->panel()->isVisible());
}

TEST_F(Reminders, ASeasonToPrepareForIsSeenPutOffAndBroughtBackByKeyboard)
{
    const qint64 plan =
        office
            .on([](Office &opened) {
                SeasonPlan snow;
                snow.title = QStringLiteral("扫雪铲冰");
                snow.startsOn = QDate(2020, 3, 20);
                snow.leadDays = 20;
                snow.owner = QStringLiteral("应急班班长");
                return LedgerService(opened, seasonPlanLedger).save(toRecord(seasonPlanLedger, snow));
            })
            ->id;
    start();
    EXPECT_EQ(desk->bell()->text(), QStringLiteral("1"));
    openPanel();
    ASSERT_EQ(desk->panel()->model()->rowCount(), 1);
    EXPECT_EQ(desk->panel()->model()->text(0, 1),
              QStringLiteral("该准备了：扫雪铲冰 3月20日开始，还有 14 天，应急班班长"));
    press(Qt::Key_S);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(desk->watch().total(), 1) << "not without a reason";
    type(QStringLiteral("等融雪剂到货"));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(desk->watch().total(), 0);
    EXPECT_EQ(desk->bell()->text(), QString());
    ASSERT_EQ(desk->panel()->model()->rowCount(), 1);
    EXPECT_EQ(desk->panel()->model()->text(0, 3), QStringLiteral("等融雪剂到货"));
    press(Qt::Key_S);
    office.settle();
    EXPECT_EQ(desk->watch().total(), 1) << "brought back";
    QSignalSpy asked(commands.get(), &OfficeContext::recordAsked);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), QLatin1String(seasonPlanLedger.code));
    EXPECT_EQ(asked[0][1].toLongLong(), plan);
}

TEST_F(Reminders, EnterOpensTheCase)
{
    const ComplaintCase complaint = contacted(QStringLiteral("公厕异味无人保洁"));
    const ComplaintCase unsignedCase = office.add(QStringLiteral("垃圾桶满冒"));
    office.clock->set(*complaint.deadline + hours(4 * 24));
    start();
    QSignalSpy opened(commands.get(), &OfficeContext::openCase);
    openPanel();
    EXPECT_TRUE(desk->panel()->model()->text(0, 0).contains(QStringLiteral("签收超期第10天")))
        << desk->panel()->model()->text(0, 0).toStdString();
    EXPECT_TRUE(desk->panel()->model()->text(1, 0).contains(QStringLiteral("超期第4天")));
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<CaseId>(), unsignedCase.id);
    EXPECT_FALSE(desk->panel()->isVisible());
    EXPECT_FALSE(desk->panel()->soundWanted()) << "off unless somebody wants it";
}

} // namespace
} // namespace jiesu
