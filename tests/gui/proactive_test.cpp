// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/facility.h"
#include "domain/ledgers/patrolfind.h"
#include "gui/officefixture.h"
#include "service/ledgerservice.h"
#include "ui/desk/deskpage.h"
#include "ui/proactive/findsview.h"
#include "ui/proactive/lineview.h"
#include "ui/proactive/pointsview.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/rowtable.h"

#include <QLineEdit>
#include <QSpinBox>

using namespace jiesu;
using namespace jiesu::test;

namespace {

class Proactive : public testing::Test
{
protected:
    Proactive()
    {
        QObject::connect(&office.context, &OfficeContext::showFigure, &office.window,
                         [this](const CaseLink &link) { opened.push_back(link); });
        QObject::connect(&office.context, &OfficeContext::openCase, &office.window,
                         [this](CaseId id) { cases.push_back(id); });
    }
    void save(const Ledger &ledger, const QHash<QString, QString> &texts)
    {
        const auto saved = office.on([&](Office &o) -> Result<LedgerRecord> {
            LedgerService service(o, ledger);
            auto read = service.read(texts);
            return read ? service.save(std::move(read).value()) : read;
        });
        ASSERT_TRUE(saved) << saved.error().message().toStdString();
    }
    ComplaintCase addAtPoint(SourceType source = SourceType::Direct, Channel channel = Channel::Phone)
    {
        return *office.on([&](Office &o) {
            ComplaintCase draft;
            draft.content = u"垃圾清运车凌晨鸣笛。"_qs;
            draft.requestType = RequestType::Complaint;
            draft.sourceType = source;
            draft.channel = channel;
            draft.point = o.reference()->findPlace(PlaceKind::Point, u"丽景长安小区"_qs);
            draft.street = o.reference()->place(draft.point)->parent;
            draft.category = o.reference()->findCategory(u"垃圾清运->清运车噪音扰民"_qs);
            draft.timeClass = o.reference()->timeClasses().front().id;
            return CaseService(o).registerCase(draft, false);
        });
    }

    GuiOffice office;
    std::vector<CaseLink> opened;
    std::vector<CaseId> cases;
};

TEST_F(Proactive, APointIsFoundByItsInitialsAndTellsItsStoryByKeys)
{
    const ComplaintCase complaint = addAtPoint();
    save(facilityLedger,
         {{u"点位"_qs, u"丽景长安小区"_qs}, {u"设施类型"_qs, u"小区"_qs}, {u"设施编号"_qs, u"X-7"_qs}});
    PointsView view(office.context);
    office.show(view);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"ljca"_qs);
    office.settle();
    press(Qt::Key_Return);
    EXPECT_EQ(view.table()->currentIndex().row(), 0);
    EXPECT_TRUE(view.facts().contains(u"X-7"_qs)) << view.facts().toStdString();
    EXPECT_TRUE(view.facts().contains(u"永定-07"_qs));
    EXPECT_EQ(view.figures()[0]->figure().cases.count, 1);
    EXPECT_EQ(view.chart()->markCount(), 13);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(cases.size(), 1U) << "Enter on the list goes to the story, Enter there opens the case";
    EXPECT_EQ(cases.front(), complaint.id);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(office.count(opened.front().filter), 1);
    press(Qt::Key_Escape);
    EXPECT_TRUE(view.table()->hasFocus());
    const auto table = office.on(view.wholeTable());
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows.size(), 1U);
    office.picture(u"proactive-point"_qs);
}

TEST_F(Proactive, WithoutPointsTheViewSaysWhatToDo)
{
    PointsView view(office.context);
    office.show(view);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"zzzz"_qs);
    office.settle();
    EXPECT_TRUE(view.facts().contains(u"没有找到"_qs)) << view.facts().toStdString();
}

TEST_F(Proactive, TheLinesNumbersOpenTheirCases)
{
    addAtPoint();
    addAtPoint(SourceType::Local, Channel::SupervisionLine);
    save(facilityLedger,
         {{u"点位"_qs, u"丽景长安小区"_qs}, {u"设施类型"_qs, u"公厕"_qs}, {u"监督电话标识"_qs, u"是"_qs}});
    LineView view(office.context);
    office.show(view);
    EXPECT_EQ(view.figures()[0]->figure().value, u"1/1"_qs);
    EXPECT_EQ(view.figures()[2]->figure().value, u"50.00%"_qs);
    ASSERT_EQ(view.table()->model()->rowCount(), 13);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(opened.front().count, 1);
    EXPECT_EQ(office.count(opened.front().filter), 1);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(opened.size(), 1U) << "February has none and says so";
    EXPECT_EQ(office.notices.size(), 1);
    office.picture(u"proactive-line"_qs);
}

TEST_F(Proactive, AFindShowsTheCasesThatCameAfterIt)
{
    save(patrolFindLedger, {{u"发现时间"_qs, u"2026-03-04 08:00"_qs},
                            {u"发现人"_qs, u"巡查员甲"_qs},
                            {u"班外发现"_qs, u"是"_qs},
                            {u"地点"_qs, u"丽景长安小区"_qs},
                            {u"分类"_qs, u"垃圾清运->清运车噪音扰民"_qs},
                            {u"发现的问题"_qs, u"清运车鸣笛"_qs}});
    addAtPoint();
    FindsView view(office.context);
    office.show(view);
    EXPECT_EQ(view.figures()[0]->figure().value, u"1 条"_qs);
    EXPECT_EQ(view.figures()[2]->figure().value, u"1 条"_qs) << "the case of today is within seven days";
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1U);
    EXPECT_EQ(office.count(opened.front().filter), 1);
    view.daysBox()->setFocus();
    view.daysBox()->selectAll();
    type(u"1"_qs);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(view.figures()[2]->figure().value, u"0 条"_qs) << "but not within one";
    EXPECT_TRUE(view.sentence().contains(u"不等于因果"_qs));
    office.picture(u"proactive-finds"_qs);
}

TEST_F(Proactive, ACallOnTheOwnLineIsMarkedByOneKey)
{
    DeskPage desk(office.context);
    QSignalSpy registered(&desk, &DeskPage::registered);
    office.show(desk);
    type(u"139 0000 0000"_qs);
    press(Qt::Key_L, Qt::AltModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(u"公厕门锁坏了。"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(registered.count(), 1);
    const ComplaintCase stored = office.stored(registered.first().first().toString());
    EXPECT_EQ(stored.channel, Channel::SupervisionLine);
    EXPECT_EQ(stored.sourceType, SourceType::Local);
}

} // namespace
