// SPDX-License-Identifier: GPL-3.0-or-later
// Incidents (群诉) at the desk, in the ledger and on the case page: by keyboard.
#include "gui/officefixture.h"
#include "service/incidentservice.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/desk/callform.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/incidentcard.h"
#include "ui/ledgers/incidentledger.h"
#include "ui/ledgers/incidentpanel.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jiesu {
namespace {

using namespace test;

struct Incidents : testing::Test
{
    void openDesk()
    {
        desk = std::make_unique<DeskPage>(office.context);
        office.show(*desk);
    }
    void openLedger()
    {
        ledgers = std::make_unique<LedgersPage>(office.context);
        office.show(*ledgers);
    }
    [[nodiscard]] IncidentLedger *ledger() const { return static_cast<IncidentLedger *>(ledgers->current()); }
    template <class T> [[nodiscard]] T *field(const char *name) const
    {
        return ledger()->template findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString errorAt(const char *name) const
    {
        for (const LabelledField *labelled : ledger()->findChildren<LabelledField *>()) {
            if (labelled->editor()->objectName() == QLatin1String(name))
                return labelled->error();
        }
        return QStringLiteral("no such field");
    }
    [[nodiscard]] QString row(int index) const
    {
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells << ledger()->model()->text(index, column);
        return cells.join(u'|');
    }
    [[nodiscard]] std::vector<Incident> incidents()
    {
        return *office.on([](Office &o) { return IncidentService(o).list(); });
    }
    [[nodiscard]] IncidentDetail detail(IncidentId id)
    {
        return *office.on([id](Office &o) { return IncidentService(o).detail(id); });
    }
    /// A dispatched call from 丽景长安小区.
    ComplaintCase call(int number)
    {
        return *office.on([number](Office &o) {
            const auto reference = o.reference();
            ComplaintCase draft;
            draft.content = QStringLiteral("家里停水了");
            draft.callerPhone = QStringLiteral("1390000100%1").arg(number);
            draft.requestType = RequestType::Help;
            draft.leadUnit = reference->findUnit(QStringLiteral("清运一队"));
            draft.street = reference->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
            draft.point = reference->findPlace(PlaceKind::Point, QStringLiteral("丽景长安小区"));
            draft.timeClass = reference->timeClasses().front().id;
            return CaseService(o).registerCase(draft, true);
        });
    }
    Incident burst(const std::vector<CaseId> &cases = {})
    {
        return *office.on([cases, at = office.clock->now()](Office &o) {
            Incident incident;
            incident.title = QStringLiteral("供水主管爆裂");
            incident.place = o.reference()->findPlace(PlaceKind::Point, QStringLiteral("丽景长安小区"));
            incident.startedAt = at - std::chrono::hours(5);
            incident.households = 432;
            return IncidentService(o).create(incident, cases);
        });
    }
    /// A call about the estate is typed, up to the place, and the hint has come.
    void typeCall()
    {
        type(QStringLiteral("13900002000"));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        type(QStringLiteral("我家也停水了"));
        press(Qt::Key_Return);
        type(QStringLiteral("ljca"));
        press(Qt::Key_Return);
        QTest::qWait(300);
        office.settle();
    }
    [[nodiscard]] IncidentCard *card() const { return desk->current()->findChild<IncidentCard *>(); }
    [[nodiscard]] QString facts() const
    {
        return card()->isVisible() ? card()->findChild<QLabel *>(QStringLiteral("incidentFacts"))->text()
                                   : QString();
    }

    GuiOffice office;
    std::unique_ptr<DeskPage> desk;
    std::unique_ptr<LedgersPage> ledgers;
};

TEST_F(Incidents, ACallJoinsAnOpenIncidentWithOneKeyAndTheChoiceCanBeTakenBack)
{
    const Incident incident = burst({call(1).id, call(2).id});
    openDesk();
    typeCall();
    EXPECT_EQ(facts(), QStringLiteral("已有 2 人来电 · 432户"));
    QWidget *where = QApplication::focusWidget();
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_EQ(card()->joined(), incident.id);
    EXPECT_TRUE(card()->findChild<QPushButton *>(QStringLiteral("joinIncident"))->isChecked());
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_FALSE(card()->joined().isSet());
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget(), where) << "the keyboard stays in the form";
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(detail(incident.id).cases.size(), 3U);
    EXPECT_EQ(office.count(), 3);
    EXPECT_FALSE(card()->isVisible());
    EXPECT_FALSE(card()->joined().isSet()) << "the next call begins without a choice";
}

TEST_F(Incidents, ACallThatIsAnsweredAtOnceJoinsToo)
{
    const Incident incident = burst();
    openDesk();
    typeCall();
    press(Qt::Key_J, Qt::AltModifier);
    auto *kind = desk->findChild<QWidget *>(QStringLiteral("type"));
    kind->setFocus();
    for (int i = 0; i < 10 && desk->form()->draft().requestType != RequestType::Consultation; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_D, Qt::AltModifier);
    type(QStringLiteral("17点恢复供水。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(detail(incident.id).cases.size(), 1U);
}

TEST_F(Incidents, APlaceOfManyCallersIsHintedAndItsProposalOpensOnTheLedgerPage)
{
    for (int number = 1; number <= 3; ++number)
        call(number);
    ledgers = std::make_unique<LedgersPage>(office.context);
    openDesk();
    const QSignalSpy wanted(ledgers.get(), &LedgersPage::wanted);
    typeCall();
    EXPECT_EQ(facts(), QStringLiteral("24 小时内 3 人来电，还没有建立群诉事件"));
    press(Qt::Key_J, Qt::AltModifier);
    EXPECT_FALSE(card()->joined().isSet()) << "there is nothing to join yet";
    press(Qt::Key_G, Qt::AltModifier);
    ASSERT_EQ(wanted.size(), 1);
    office.show(*ledgers);
    EXPECT_EQ(row(0), QStringLiteral("建议|丽景长安小区：集中反映|3"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(incidents().size(), 1U);
    EXPECT_EQ(desk->form()->draft().content, QStringLiteral("我家也停水了")) << "the call is still there";
}

TEST_F(Incidents, AnIncidentIsMadeFromAProposalToldAnsweredAndClosed)
{
    std::vector<ComplaintCase> calls;
    for (int number = 1; number <= 3; ++number)
        calls.push_back(call(number));
    for (const int ready : {0, 1})
        office.advance(calls[std::size_t(ready)], {CaseAction::Sign, CaseAction::FirstContact});
    openLedger();
    EXPECT_EQ(row(0), QStringLiteral("建议|丽景长安小区：集中反映|3"));
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), field<QLineEdit>("incidentTitle"));
    type(QStringLiteral("供水主管爆裂"));
    press(Qt::Key_Return); // 地点
    press(Qt::Key_Return); // 分类
    press(Qt::Key_Return); // 开始
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("05:00"));
    press(Qt::Key_Return); // 恢复
    press(Qt::Key_Return); // 户数
    type(QStringLiteral("432"));
    press(Qt::Key_Return);
    type(QStringLiteral("两辆送水车"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(incidents().size(), 1U);
    const Incident made = incidents().front();
    EXPECT_EQ(made.title, QStringLiteral("供水主管爆裂"));
    EXPECT_EQ(made.startedAt, fromOffice(QDate(2026, 3, 6), QTime(5, 0)));
    EXPECT_EQ(made.households, 432);
    EXPECT_EQ(made.measures, QStringLiteral("两辆送水车"));
    EXPECT_EQ(row(0), QStringLiteral("处置中|供水主管爆裂|3"));

    press(Qt::Key_T, Qt::AltModifier);
    type(QStringLiteral("5:20"));
    press(Qt::Key_Return);
    type(QStringLiteral("抢修队到场"));
    press(Qt::Key_Return);
    office.settle();
    const std::vector<IncidentEvent> events = detail(made.id).events;
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].at, fromOffice(QDate(2026, 3, 6), QTime(5, 20)));
    EXPECT_EQ(events[0].text, QStringLiteral("抢修队到场"));

    EXPECT_EQ(field<QLabel>("replyPreview")->text(), QStringLiteral("将答复 2 件 · 跳过 1 件"));
    EXPECT_TRUE(field<QLabel>("replySkipped")->text().contains(calls[2].caseNo));
    press(Qt::Key_R, Qt::AltModifier);
    type(QStringLiteral("10点已恢复供水。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.notices.last(), QStringLiteral("已答复 2 件，跳过 1 件"));
    EXPECT_EQ(office.stored(calls[0].caseNo).publicReply, QStringLiteral("10点已恢复供水。"));
    EXPECT_EQ(office.stored(calls[2].caseNo).status, CaseStatus::Dispatched);

    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(incidents().front().status, IncidentStatus::Closed);
    EXPECT_EQ(incidents().front().endedAt, office.clock->now());
    EXPECT_EQ(row(0), QStringLiteral("已办结|供水主管爆裂|3"));
    EXPECT_TRUE(office.prompts.asked.isEmpty()) << "nothing was asked";
}

TEST_F(Incidents, BadInputIsSaidAtItsFieldAndNothingIsLost)
{
    const Incident incident = burst({call(1).id});
    openLedger();
    press(Qt::Key_Return);
    type(QStringLiteral("供水中断"));
    field<QLineEdit>("households")->setFocus();
    field<QLineEdit>("households")->selectAll();
    type(QStringLiteral("many"));
    field<QLineEdit>("end")->setFocus();
    type(QStringLiteral("25:99"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>("end")) << "the first field that is wrong";
    EXPECT_TRUE(errorAt("end").startsWith(QStringLiteral("看不懂这个时间。")));
    EXPECT_TRUE(errorAt("households").startsWith(QStringLiteral("请写 0 到")));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("4:00"));
    field<QLineEdit>("households")->setText(QStringLiteral("４３０"));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(errorAt("end"), QStringLiteral("恢复时间早于开始时间。"));
    press(Qt::Key_C, Qt::AltModifier);
    type(QStringLiteral("JS-0000-000000"));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_TRUE(errorAt("caseNumber").startsWith(QStringLiteral("找不到这件案件。")));
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_EQ(errorAt("eventText"), QStringLiteral("还没有写发生了什么。"));
    press(Qt::Key_R, Qt::AltModifier);
    type(QStringLiteral("已恢复。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(errorAt("replyText").startsWith(QStringLiteral("现在没有可以答复的案件")));
    EXPECT_EQ(incidents().front(), incident) << "nothing was stored";

    field<QLineEdit>("end")->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("9:30"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(incidents().front().title, QStringLiteral("供水中断"));
    EXPECT_EQ(incidents().front().households, 430);
    EXPECT_TRUE(office.prompts.asked.isEmpty());
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

TEST_F(Incidents, CasesAreTakenUpByNumberOrAllAtOnceOpenedAndTakenOut)
{
    const Incident incident = burst();
    const ComplaintCase elsewhere = office.add(QStringLiteral("街上没有水"));
    const ComplaintCase waiting = call(2);
    openLedger();
    EXPECT_EQ(row(0), QStringLiteral("处置中|供水主管爆裂|0+1"));
    press(Qt::Key_J, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(detail(incident.id).cases.size(), 1U);
    press(Qt::Key_C, Qt::AltModifier);
    type(elsewhere.caseNo);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(detail(incident.id).cases.size(), 2U);
    type(elsewhere.caseNo);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_TRUE(errorAt("caseNumber").contains(QStringLiteral("已经属于事件")));

    const QSignalSpy opened(&office.context, &OfficeContext::openCase);
    press(Qt::Key_Backtab);
    ASSERT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("事件的案件"));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().value<CaseId>(), elsewhere.id);
    press(Qt::Key_Delete);
    office.settle();
    ASSERT_EQ(detail(incident.id).cases.size(), 1U);
    EXPECT_EQ(detail(incident.id).cases[0].id, waiting.id);
}

TEST_F(Incidents, WhatIsTypedSurvivesOtherSavesAndIsOnlyDroppedAfterAQuestion)
{
    burst();
    openLedger();
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(field<QLineEdit>("incidentTitle")->text(), QString());
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    office.settle();
    EXPECT_EQ(field<QLineEdit>("incidentTitle")->text(), QStringLiteral("供水主管爆裂")) << "none after all";
    press(Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("供电中断"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(incidents().size(), 2U);
    EXPECT_EQ(ledger()->table()->currentIndex().row(), 0) << "the new one is the latest";

    field<QPlainTextEdit>("measures")->setFocus();
    type(QStringLiteral("发电车在路上"));
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Return);
    type(QStringLiteral("变压器烧毁"));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(field<QPlainTextEdit>("measures")->toPlainText(), QStringLiteral("发电车在路上"));
    press(Qt::Key_Escape);
    ASSERT_EQ(QApplication::focusWidget(), ledger()->table());
    press(Qt::Key_Down);
    office.settle();
    EXPECT_EQ(office.prompts.asked.size(), 1);
    EXPECT_EQ(ledger()->table()->currentIndex().row(), 0) << "kept";
    EXPECT_EQ(field<QPlainTextEdit>("measures")->toPlainText(), QStringLiteral("发电车在路上"));
    office.prompts.confirmations = {true};
    press(Qt::Key_Down);
    office.settle();
    EXPECT_EQ(field<QLineEdit>("incidentTitle")->text(), QStringLiteral("供水主管爆裂"));
    EXPECT_TRUE(incidents()[0].measures.isEmpty());
}

TEST_F(Incidents, AProposalThatHasLapsedLeavesWhatWasTypedAndCanStillBeMade)
{
    for (int number = 1; number <= 3; ++number)
        call(number);
    openLedger();
    press(Qt::Key_Return);
    type(QStringLiteral("供水主管爆裂"));
    office.clock->set(office.clock->now() + std::chrono::hours(25));
    emit office.context.casesChanged();
    office.settle();
    EXPECT_EQ(ledger()->model()->rowCount(), 0);
    EXPECT_EQ(field<QLineEdit>("incidentTitle")->text(), QStringLiteral("供水主管爆裂"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(incidents().size(), 1U);
    EXPECT_EQ(detail(incidents().front().id).cases.size(), 3U);
}

TEST_F(Incidents, TheCasePageNamesTheIncidentAndOpensIt)
{
    const ComplaintCase complaint = call(1);
    const Incident incident = burst({complaint.id});
    CasesPage cases(office.context);
    office.show(cases);
    cases.openCase(complaint.id);
    office.settle();
    auto *open = cases.panel()->findChild<QPushButton *>(QStringLiteral("openIncident"));
    ASSERT_NE(open, nullptr);
    const QSignalSpy asked(&office.context, &OfficeContext::openIncident);
    open->setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<Incident>().id, incident.id);
}

} // namespace
} // namespace jiesu
