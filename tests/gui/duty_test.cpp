// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/dutyservice.h"
#include "service/ledgerservice.h"
#include "service/promiseservice.h"
#include "service/suggestionservice.h"
#include "ui/actundo.h"
#include "ui/admin/dutysection.h"
#include "ui/admin/settingspage.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/viewlist.h"
#include "ui/duty/dueboard.h"
#include "ui/duty/handoverdocument.h"
#include "ui/duty/handoverledger.h"
#include "ui/duty/rosterledger.h"
#include "ui/duty/rostermodel.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/mainwindow.h"
#include "ui/models/texttablemodel.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/reminderpanel.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextBrowser>

namespace jiesu {
namespace {

using namespace test;
using std::chrono::hours;

/// The ledgers in the order of their page.
enum LedgerRow
{
    DueBoardRow = 1,
    HandoverRow,
    RosterRow
};

struct Duty : testing::Test
{
    /// The page with one ledger in front.
    template <class Kind> Kind *open(LedgersPage &page, int row)
    {
        office.show(page);
        page.choose(row);
        office.settle();
        return static_cast<Kind *>(page.current());
    }
    void roster(const char *rows)
    {
        ASSERT_TRUE(
            office.on([rows](Office &opened) { return DutyService(opened).addRows(QString::fromUtf8(rows)); })
                .ok());
    }
    void submit()
    {
        press(Qt::Key_Return, Qt::ControlModifier);
        office.settle();
    }

    GuiOffice office;
};

TEST_F(Duty, APromiseIsMadeAndKeptByKeyboard)
{
    office.add(QStringLiteral("公厕异味无人保洁"));
    CasesPage page{office.context};
    office.show(page);
    office.settle();
    press(Qt::Key_N);
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "a promise needs a time";
    type(QStringLiteral("17:00"));
    press(Qt::Key_Tab);
    type(QStringLiteral("回电告知结果"));
    submit();
    ASSERT_EQ(page.panel()->detail()->promises.size(), 1U);
    const Promise made = page.panel()->detail()->promises[0];
    EXPECT_EQ(officeMinuteText(made.dueAt), QStringLiteral("2026-03-06 17:00"));
    EXPECT_EQ(made.what, QStringLiteral("回电告知结果"));
    EXPECT_EQ(page.views()->count(ViewId::Promised), 1);
    office.picture(QStringLiteral("promise"));

    press(Qt::Key_G);
    type(QStringLiteral("来电人不在，约明天"));
    press(Qt::Key_Tab);
    type(QStringLiteral("2026-03-07 09:30"));
    submit();
    EXPECT_EQ(officeMinuteText(page.panel()->detail()->promises[0].dueAt),
              QStringLiteral("2026-03-07 09:30"));
    EXPECT_EQ(page.views()->count(ViewId::Promised), 1) << "still to be kept";

    press(Qt::Key_G);
    submit();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "the end needs a note";
    type(QStringLiteral("已告知，来电人满意"));
    submit();
    EXPECT_FALSE(page.panel()->isFormOpen());
    EXPECT_EQ(page.panel()->detail()->promises[0].note, QStringLiteral("已告知，来电人满意"));
    EXPECT_EQ(page.views()->count(ViewId::Promised), 0);
    press(Qt::Key_G);
    office.settle();
    EXPECT_EQ(office.prompts.errors.size(), 1) << "nothing is promised any more";
}

TEST_F(Duty, TheRosterIsTypedPastedAndCopiedByKeyboard)
{
    LedgersPage page{office.context};
    auto *ledger = open<RosterLedger>(page, RosterRow);
    EXPECT_EQ(ledger->monday(), QDate(2026, 3, 2));
    ASSERT_EQ(ledger->model()->rowCount(), 14);
    EXPECT_TRUE(ledger->gaps()->text().contains(QStringLiteral("没有人值班")));
    ledger->table()->setFocus();
    QTest::keyClicks(ledger->table(), QStringLiteral("z"));
    ASSERT_NE(qobject_cast<QLineEdit *>(QApplication::focusWidget()), nullptr) << "typing edits the cell";
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("值班员 01"));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(ledger->model()->shift(0).person, QStringLiteral("值班员 01"));
    EXPECT_TRUE(ledger->model()->shift(0).id.isSet());

    QStringList rows;
    for (int day = 9; day <= 15; ++day)
        rows << QStringLiteral("2026-03-%1\t白班\t值班员 02\t13900000102").arg(day, 2, 10, QChar(u'0'))
             << QStringLiteral("2026-03-%1\t夜班\t值班员 03\t13900000103").arg(day, 2, 10, QChar(u'0'));
    QGuiApplication::clipboard()->setText(rows.join(u'\n'));
    ledger->table()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(ledger->monday(), QDate(2026, 3, 9)) << "the week that was pasted is shown";
    EXPECT_EQ(ledger->model()->shift(13).person, QStringLiteral("值班员 03"));
    EXPECT_TRUE(ledger->gaps()->text().contains(QStringLiteral("03-09 00:00–08:00")))
        << ledger->gaps()->text().toStdString();
    office.picture(QStringLiteral("roster"));

    press(Qt::Key_Right, Qt::AltModifier);
    office.settle();
    press(Qt::Key_L, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(ledger->model()->shift(0).person, QStringLiteral("值班员 02"));
    EXPECT_EQ(ledger->gaps()->text(), QStringLiteral("这一周每个小时都有人值班。"));
    EXPECT_EQ(office.notices.last(), QStringLiteral("照上周排了 14 班"));

    ActUndo undo(office.context, &page);
    undo.undo();
    office.settle();
    EXPECT_EQ(ledger->model()->shift(0).person, QString()) << "one step takes the week back";
    undo.redo();
    office.settle();
    EXPECT_EQ(ledger->model()->shift(0).person, QStringLiteral("值班员 02"));
    press(Qt::Key_H, Qt::AltModifier);
    office.settle();
    EXPECT_TRUE(ledger->history()->text().contains(QStringLiteral("值班员 02")))
        << ledger->history()->text().toStdString();
}

TEST_F(Duty, AHandOverIsMadeSignedByBothAndExportedByKeyboard)
{
    roster("2026-03-06\t白班\t值班员 01\n2026-03-06\t夜班\t值班员 02");
    const ComplaintCase complaint = office.add(QStringLiteral("清运车凌晨噪音扰民"));
    LedgersPage page{office.context};
    auto *ledger = open<HandoverLedger>(page, HandoverRow);
    EXPECT_EQ(ledger->current(), nullptr);
    press(Qt::Key_N, Qt::ControlModifier);
    office.settle();
    ASSERT_NE(ledger->current(), nullptr);
    EXPECT_TRUE(ledger->sheet()->toPlainText().contains(complaint.caseNo));
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), ledger->notes());
    type(QStringLiteral("抢修电话在值班台"));
    press(Qt::Key_S, Qt::AltModifier);
    EXPECT_EQ(office.prompts.errors.size(), 1) << "the notes are not saved";
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(ledger->sheet()->toPlainText().contains(QStringLiteral("抢修电话在值班台")));

    office.prompts.texts = {QStringLiteral("值班员 01"), QStringLiteral("值班员 02")};
    press(Qt::Key_S, Qt::AltModifier);
    office.settle();
    EXPECT_TRUE(ledger->notes()->isReadOnly());
    press(Qt::Key_S, Qt::AltModifier);
    office.settle();
    ASSERT_TRUE(ledger->current()->isFrozen());
    EXPECT_TRUE(ledger->sheet()->toPlainText().contains(QStringLiteral("接班人签字：值班员 02")));
    press(Qt::Key_U, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(office.prompts.errors.size(), 2) << "frozen";
    EXPECT_TRUE(ledger->current()->isFrozen());
    office.picture(QStringLiteral("handover"));

    press(Qt::Key_C, Qt::AltModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(complaint.caseNo));
    const QString path = office.folder.filePath(QStringLiteral("sheet.pdf"));
    office.prompts.files = {path};
    press(Qt::Key_E, Qt::ControlModifier);
    office.settle();
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(complaint.caseNo));
    EXPECT_TRUE(office.prompts.papers[0].footer.contains(QStringLiteral("发出登记 JS-DC-")));
}

TEST_F(Duty, TheSheetEscapesWhatComesFromTheCases)
{
    HandoverContents contents;
    contents.sections = {
        {HandoverPart::Open, 1, {{QStringLiteral("JS-1"), QStringLiteral("<b>甲&乙</b>"), {}, {}, {}, {}}}}};
    ShiftHandover handover;
    handover.contents = QString::fromUtf8(QJsonDocument(handoverJson(contents)).toJson());
    handover.notes = QStringLiteral("<script>");
    const QString html = handoverHtml(handover, QStringLiteral("中心"));
    EXPECT_TRUE(html.contains(QStringLiteral("&lt;b&gt;甲&amp;乙&lt;/b&gt;")));
    EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
}

TEST_F(Duty, TheDueBoardIsWalkedAndACaseOpenedByKeyboard)
{
    const ComplaintCase first = office.add(QStringLiteral("公厕异味无人保洁"));
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    office.clock->set(*first.deadline - hours(3));
    LedgersPage page{office.context};
    auto *board = open<DueBoard>(page, DueBoardRow);
    EXPECT_EQ(board->tabs()->tabText(0), QStringLiteral("超期 0"));
    EXPECT_EQ(board->tabs()->tabText(1), QStringLiteral("今天 2"));
    board->table()->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(board->tabs()->currentIndex(), 1);
    ASSERT_EQ(board->model()->rowCount(), 2);
    office.picture(QStringLiteral("dueboard"));
    QSignalSpy opened(&office.context, &OfficeContext::openCase);
    QSignalSpy listed(&office.context, &OfficeContext::showCases);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<CaseId>(), first.id);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(office.count(listed[0][0].value<CaseFilter>()), 2) << "the list behind the number";
}

TEST_F(Duty, HoursUrgentClassesAndShiftsAreChangedInTheSettings)
{
    SuggestionLearner learner(office.thread);
    SettingsPage page(office.context, learner);
    office.show(page);
    page.showSection(SettingsPage::Duty);
    office.settle();
    auto *section = static_cast<DutySection *>(page.section(SettingsPage::Duty));
    EXPECT_EQ(section->hours()->text(), QStringLiteral("08:30–17:30"));
    section->hours()->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("18:00-9:00"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_FALSE(section->hoursField()->error().isEmpty()) << "said at its field";
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("9:00-18:00"));
    section->shifts()->setFocus();
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Return);
    type(QStringLiteral("备班 12:00-24:30"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_FALSE(section->shiftsField()->error().isEmpty());
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Backspace);
    type(QStringLiteral("20:30"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    const DutyRule rule = *office.on([](Office &opened) { return DutyService(opened).rule(); });
    EXPECT_EQ(rule.from, QTime(9, 0));
    ASSERT_EQ(rule.shifts.size(), 3U);
    EXPECT_EQ(rule.shifts[2], (ShiftPattern{QStringLiteral("备班"), QTime(12, 0), QTime(20, 30)}));
    office.picture(QStringLiteral("duty-settings"));
}
} // namespace
} // namespace jiesu
