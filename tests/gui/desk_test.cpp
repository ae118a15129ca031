// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "ui/desk/callform.h"
#include "ui/desk/deskpage.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

using namespace test;

struct Desk : testing::Test
{
    Desk() { office.show(page); }

    /// Number, name and content typed, the keyboard on the place.
    void typeCall(const QString &content)
    {
        type(QStringLiteral("139 0000 0000"));
        press(Qt::Key_Return);
        type(QStringLiteral("王女士"));
        press(Qt::Key_Return);
        type(content);
        press(Qt::Key_Return);
    }
    /// From the place on: everything chosen by initials.
    void chooseRest()
    {
        type(QStringLiteral("ljca"));
        press(Qt::Key_Return);
        press(Qt::Key_Return); // 类型 stays 投诉
        type(QStringLiteral("qyczyrm"));
        press(Qt::Key_Return);
        type(QStringLiteral("qyyd"));
        press(Qt::Key_Return);
    }
    [[nodiscard]] bool anyLabel(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    template <class T> T *field(const char *name) { return page.findChild<T *>(QLatin1String(name)); }

    GuiOffice office;
    DeskPage page{office.context};
};

TEST_F(Desk, ACallIsLoggedAndDispatchedWithTheKeyboardAlone)
{
    QSignalSpy registered(&page, &DeskPage::registered);
    typeCall(QStringLiteral("丽景长安小区北门，垃圾清运车凌晨作业噪音特别大。"));
    chooseRest();
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();

    ASSERT_EQ(registered.count(), 1);
    const ComplaintCase stored = office.stored(registered.first().first().toString());
    const auto reference = *office.on([](Office &o) { return o.reference(); });
    EXPECT_EQ(stored.callerPhone, QStringLiteral("13900000000"));
    EXPECT_EQ(stored.callerName, QStringLiteral("王女士"));
    EXPECT_EQ(stored.content, QStringLiteral("丽景长安小区北门，垃圾清运车凌晨作业噪音特别大。"));
    EXPECT_EQ(reference->name(stored.point), QStringLiteral("丽景长安小区"));
    EXPECT_EQ(reference->name(stored.street), QStringLiteral("永定镇"));
    EXPECT_EQ(stored.gridCode, QStringLiteral("永定-07"));
    EXPECT_EQ(stored.requestType, RequestType::Complaint);
    EXPECT_EQ(reference->name(stored.category), QStringLiteral("垃圾清运 › 清运车噪音扰民"));
    EXPECT_EQ(reference->name(stored.leadUnit), QStringLiteral("清运一队"));
    EXPECT_EQ(stored.sourceType, SourceType::Direct);
    EXPECT_EQ(stored.status, CaseStatus::Dispatched);
    ASSERT_TRUE(stored.deadline);
    EXPECT_EQ(officeMinuteText(*stored.deadline), QStringLiteral("2026-03-13 10:00"));

    EXPECT_TRUE(page.form()->isBlank());
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>("phone"));
    ASSERT_EQ(office.notices.size(), 1);
    EXPECT_THAT(office.notices.first().toStdString(), testing::HasSubstr(stored.caseNo.toStdString()));
}

TEST_F(Desk, EnterMovesOnThroughEveryFieldAndShiftEnterIsALine)
{
    const char *const order[]{"phone", "name", "content", "place", "type", "category", "unit", "timeClass"};
    for (const char *name : order) {
        EXPECT_EQ(QApplication::focusWidget()->objectName(), QLatin1String(name));
        if (QLatin1String(name) == QLatin1String("content")) {
            type(QStringLiteral("a"));
            press(Qt::Key_Return, Qt::ShiftModifier);
            type(QStringLiteral("b"));
        }
        press(Qt::Key_Return);
    }
    EXPECT_EQ(field<QPlainTextEdit>("content")->toPlainText(), QStringLiteral("a\nb"));
    EXPECT_EQ(office.count(), 0);
}

TEST_F(Desk, TheDeadlineIsShownAndExplained)
{
    EXPECT_THAT(page.form()->findChildren<QWidget *>(), testing::Not(testing::IsEmpty()));
    emit page.form()->deadlineExplanationAsked();
    EXPECT_EQ(office.prompts.asked, QStringList(QStringLiteral("时限是怎样算的")));
}

TEST_F(Desk, MissingContentIsSaidAtTheFieldAndNothingIsStored)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(anyLabel(QStringLiteral("还没有写诉求内容。")));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("content"));
    EXPECT_EQ(office.count(), 0);
}

TEST_F(Desk, DispatchNeedsAUnitButRegisteringDoesNot)
{
    typeCall(QStringLiteral("路灯不亮"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(anyLabel(QStringLiteral("派单要选承办单位。只登记请按 Ctrl+S。")));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("unit"));
    EXPECT_EQ(office.count(), 0);
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    CaseFilter registered;
    registered.statuses = {CaseStatus::Registered};
    EXPECT_EQ(office.count(registered), 1);
}

TEST_F(Desk, AWrongNumberAndAnUnknownUnitAreRefusedAtTheirFields)
{
    type(QStringLiteral("123"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    type(QStringLiteral("路灯不亮"));
    field<QLineEdit>("unit")->setFocus();
    type(QStringLiteral("zzz"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(anyLabel(QStringLiteral("号码应有 7 到 12 位数字。不知道号码就留空。")));
    EXPECT_TRUE(anyLabel(QStringLiteral("没有这个单位。请从列表中选，或清空。")));
    EXPECT_EQ(office.count(), 0);
}

TEST_F(Desk, EscAsksBeforeItDropsText)
{
    typeCall(QStringLiteral("写了一半"));
    press(Qt::Key_Escape);
    EXPECT_EQ(office.prompts.asked.size(), 1);
    EXPECT_FALSE(page.form()->isBlank());
    office.prompts.confirmations << true;
    press(Qt::Key_Escape);
    EXPECT_TRUE(page.form()->isBlank());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("phone"));
    press(Qt::Key_Escape);
    EXPECT_EQ(office.prompts.asked.size(), 2) << "a blank form is not asked about";
}

TEST_F(Desk, WhileAnInputMethodComposesNothingIsSubmitted)
{
    typeCall(QStringLiteral("路灯不亮"));
    field<QPlainTextEdit>("content")->setFocus();
    QInputMethodEvent composing(QStringLiteral("lu'deng"), {});
    QApplication::sendEvent(QApplication::focusWidget(), &composing);
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(office.count(), 0);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("content"));
    type(QStringLiteral("路灯"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.count(), 1);
}

TEST_F(Desk, TheCallersEarlierCasesAreShownAndOpenedByKey)
{
    type(QStringLiteral("13900000000"));
    office.settle();
    EXPECT_TRUE(anyLabel(QStringLiteral("139****0000　首次来电")));
    const ComplaintCase earlier = office.add(QStringLiteral("清运车凌晨噪音"), QStringLiteral("13900000000"));
    press(Qt::Key_Backspace);
    type(QStringLiteral("0"));
    office.settle();
    EXPECT_TRUE(anyLabel(QStringLiteral("139****0000　第2次来电")));
    EXPECT_TRUE(anyLabel(QStringLiteral("本月 1 次 · 今年 1 次 · 未办结 1 件")));
    QSignalSpy opened(&office.context, &OfficeContext::openCase);
    press(Qt::Key_1, Qt::AltModifier);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().value<CaseId>(), earlier.id);
}

TEST_F(Desk, AComplaintIsAnsweredAtOnceOnlyUnderASpecialDispositionWithItsReason)
{
    QSignalSpy registered(&page, &DeskPage::registered);
    typeCall(QStringLiteral("昨天已经反映过的清运车噪音"));
    press(Qt::Key_D, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(anyLabel(QStringLiteral("只有咨询和表扬可以直接答复。请选一种特殊处置，或派单办理。")));
    auto *disposition = field<QComboBox>("disposition");
    EXPECT_EQ(QApplication::focusWidget(), disposition);
    disposition->setCurrentIndex(disposition->findData(int(SpecialDisposition::Repeat)));
    EXPECT_TRUE(
        field<QPlainTextEdit>("answer")->toPlainText().startsWith(QStringLiteral("您反映的事项此前已受理")));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("dispositionReason"));
    type(QStringLiteral("三日内同一来电"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(registered.count(), 1);
    const ComplaintCase stored = office.stored(registered.first().first().toString());
    EXPECT_EQ(stored.status, CaseStatus::Closed);
    EXPECT_EQ(stored.specialDisposition, SpecialDisposition::Repeat);
    EXPECT_EQ(stored.specialDispositionReason, QStringLiteral("三日内同一来电"));
}

TEST_F(Desk, AConsultationIsAnsweredDirectly)
{
    typeCall(QStringLiteral("公厕几点开门"));
    auto *kind = field<QComboBox>("type");
    kind->setCurrentIndex(kind->findData(int(RequestType::Consultation)));
    press(Qt::Key_D, Qt::AltModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("answer"));
    type(QStringLiteral("每天六点到二十二点。"));
    QSignalSpy registered(&page, &DeskPage::registered);
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(registered.count(), 1);
    const ComplaintCase stored = office.stored(registered.first().first().toString());
    EXPECT_EQ(stored.status, CaseStatus::Closed);
    EXPECT_TRUE(stored.directlyAnswered);
    EXPECT_EQ(stored.publicReply, QStringLiteral("每天六点到二十二点。"));
    EXPECT_FALSE(field<QPlainTextEdit>("answer")->isVisible());
}

TEST_F(Desk, FreePlaceTextIsKeptAndAChosenPlaceMayGoOn)
{
    typeCall(QStringLiteral("积水"));
    type(QStringLiteral("无名路口东侧"));
    press(Qt::Key_Return);
    EXPECT_EQ(page.form()->draft().occurrenceAddress, QStringLiteral("无名路口东侧"));
    EXPECT_FALSE(page.form()->draft().street.isSet());

    auto *place = field<ChoicePicker>("place");
    place->setFocus();
    place->clear();
    type(QStringLiteral("ljca"));
    press(Qt::Key_Right);
    type(QStringLiteral("北门"));
    const ComplaintCase draft = page.form()->draft();
    EXPECT_EQ(draft.occurrenceAddress, QStringLiteral("丽景长安小区北门"));
    EXPECT_TRUE(draft.point.isSet());
    EXPECT_TRUE(draft.street.isSet());
}

TEST_F(Desk, EscInAListClosesOnlyTheList)
{
    auto *unit = field<ChoicePicker>("unit");
    unit->setFocus();
    type(QStringLiteral("qy"));
    EXPECT_TRUE(unit->isListOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(unit->isListOpen());
    EXPECT_EQ(unit->text(), QStringLiteral("qy"));
    EXPECT_TRUE(office.prompts.asked.isEmpty());
}

} // namespace
} // namespace jiesu
