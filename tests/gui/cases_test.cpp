// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/figureservice.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/countdown.h"
#include "ui/cases/timelineview.h"
#include "ui/cases/viewlist.h"
#include "ui/desk/deskpage.h"
#include "ui/followup/followuppage.h"
#include "ui/models/casetablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jiesu {
namespace {

using namespace test;

const Instant now = fromOffice(QDate(2026, 3, 6), QTime(10, 0));

TEST(CountdownText, NamesTheTwoLargestUnits)
{
    const std::pair<qint64, const char *> rows[]{{0, "1分钟"},      {59, "1分钟"},       {60, "1分钟"},
                                                 {3'599, "59分钟"}, {3'600, "1小时"},    {86'399, "23小时"},
                                                 {86'400, "1天"},   {97'199, "1天2小时"}};
    for (const auto &[seconds, text] : rows)
        EXPECT_EQ(durationText(seconds), QString::fromUtf8(text)) << seconds;
}

TEST(CountdownText, TellsLeftDueTodayOverdueAndDone)
{
    struct Row
    {
        CaseStatus status;
        std::optional<Instant> deadline;
        std::optional<Instant> done;
        Countdown expected;
    };
    using std::chrono::hours;
    const Instant evening = fromOffice(QDate(2026, 3, 6), QTime(18, 0));
    const auto open = CaseStatus::InProgress;
    const auto closed = CaseStatus::Closed;
    const Row rows[]{
        {open, now + hours(51), {}, {StateKind::Good, QStringLiteral("剩余2天3小时")}},
        {open, evening, {}, {StateKind::Due, QStringLiteral("今天到期 18:00")}},
        {open, now, {}, {StateKind::Due, QStringLiteral("今天到期 10:00")}},
        {open, now - hours(5), {}, {StateKind::Bad, QStringLiteral("超期5小时")}},
        {open, fromOffice(QDate(2026, 3, 7)), {}, {StateKind::Good, QStringLiteral("剩余14小时")}},
        {closed, now, now, {StateKind::Plain, QStringLiteral("按时办结")}},
        {closed, now, now + hours(1), {StateKind::Bad, QStringLiteral("超期办结")}},
        {CaseStatus::Void, now - hours(5), {}, {}},
        {open, {}, {}, {}},
    };
    for (const Row &row : rows)
        EXPECT_EQ(countdown(row.status, row.deadline, row.done, now), row.expected)
            << row.expected.text.toStdString();
}

struct Cases : testing::Test
{
    void start()
    {
        office.show(page);
        office.settle();
    }
    void filter(const QString &line)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(line);
        press(Qt::Key_Return);
        office.settle();
    }
    [[nodiscard]] CaseStatus status() const { return page.panel()->detail()->complaint.status; }
    [[nodiscard]] qint64 count(ViewId view) const { return page.views()->count(view); }
    void clickMenu(const QString &text)
    {
        for (QAction *action : page.panel()->findChildren<QAction *>()) {
            if (action->text() == text) {
                action->trigger();
                office.settle();
                return;
            }
        }
        FAIL() << text.toStdString();
    }

    GuiOffice office;
    CasesPage page{office.context};
};

TEST_F(Cases, AnEmptyOfficeSaysWhatToDo)
{
    start();
    EXPECT_EQ(page.list()->total(), 0);
    EXPECT_FALSE(page.panel()->detail());
}

TEST_F(Cases, TheFilterLineFindsByTextPhoneAndWords)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"), QStringLiteral("13900000001"));
    office.add(QStringLiteral("公厕异味无人保洁"), QStringLiteral("13900000002"));
    start();
    EXPECT_EQ(page.list()->total(), 2);
    const std::pair<const char *, qint64> rows[]{
        {"异味", 1},  {"0002", 1}, {"状态:待签收", 2}, {"状态:待签收 凌晨", 1}, {"地点:永定 承办:清运", 2},
        {"没有的", 0}};
    for (const auto &[line, found] : rows) {
        filter(QString::fromUtf8(line));
        EXPECT_EQ(page.list()->total(), found) << line;
        EXPECT_EQ(page.list()->model()->rowCount(), found) << line;
    }
}

TEST_F(Cases, AStepMovesTheCaseAndTheCounts)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    EXPECT_EQ(count(ViewId::ToSign), 1);
    press(Qt::Key_S);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::Signed);
    EXPECT_EQ(count(ViewId::ToSign), 0);
    EXPECT_EQ(count(ViewId::Open), 1);
    press(Qt::Key_S);
    office.settle();
    ASSERT_EQ(office.prompts.errors.size(), 1) << "signing twice is refused with a sentence";
    EXPECT_EQ(office.prompts.errors.first().happened, QStringLiteral("案件现在是“已签收”，不能签收。"));
}

TEST_F(Cases, AReasonIsAskedForInPlaceAndEscGivesUp)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    clickMenu(QStringLiteral("作废"));
    EXPECT_TRUE(page.panel()->isFormOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.panel()->isFormOpen());
    clickMenu(QStringLiteral("作废"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(page.panel()->isFormOpen()) << "no reason given";
    type(QStringLiteral("重复录入"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::Void);
    EXPECT_THAT(page.panel()->timelineView()->asText().toStdString(),
                testing::HasSubstr("作废（理由：重复录入）"));
}

TEST_F(Cases, TheTrashTellsWhoAndWhenAndGivesBackWithAKey)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    const ComplaintCase mistaken = office.add(QStringLiteral("重复录入的一件"));
    office.setActor(QStringLiteral("话务员 01"));
    (void)office.on([mistaken](Office &o) {
        StepInput input;
        input.reason = QStringLiteral("重复录入");
        return CaseService(o).step(mistaken.id, mistaken.revision, CaseAction::Void, input);
    });
    start();
    EXPECT_EQ(count(ViewId::Trash), 1);
    page.views()->setFocus();
    press(Qt::Key_End);
    office.settle();
    const CaseTableModel &rows = *page.list()->model();
    ASSERT_EQ(rows.rowCount(), 1);
    const auto cell = [&rows](int column) { return rows.index(0, column).data().toString(); };
    EXPECT_EQ(cell(CaseTableModel::Number), mistaken.caseNo);
    EXPECT_EQ(cell(CaseTableModel::VoidedAt), QStringLiteral("2026-03-06 10:00"));
    EXPECT_EQ(cell(CaseTableModel::VoidedBy), QStringLiteral("话务员 01"));
    EXPECT_FALSE(page.list()->table()->isColumnHidden(CaseTableModel::VoidedBy));
    EXPECT_TRUE(page.list()->table()->isColumnHidden(CaseTableModel::TimeLimit));
    office.picture(QStringLiteral("cases-trash"));

    press(Qt::Key_H);
    office.settle();
    EXPECT_EQ(office.stored(mistaken.caseNo).status, mistaken.status);
    EXPECT_EQ(page.list()->total(), 0);
    EXPECT_EQ(count(ViewId::Trash), 0);
    EXPECT_TRUE(office.notices.last().contains(label(mistaken.status)));
    office.picture(QStringLiteral("cases-trash-empty"));
    page.showView(ViewId::Open);
    office.settle();
    EXPECT_TRUE(page.list()->table()->isColumnHidden(CaseTableModel::VoidedBy));
    EXPECT_FALSE(page.list()->table()->isColumnHidden(CaseTableModel::TimeLimit));

    page.list()->focusList();
    press(Qt::Key_H);
    office.settle();
    EXPECT_TRUE(office.notices.last().contains(QStringLiteral("不在回收站里")));
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

TEST_F(Cases, PersonalDataIsMaskedUntilAskedFor)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"), QStringLiteral("13900000001"));
    start();
    auto *caller = page.panel()->findChild<QLabel *>(QStringLiteral("caller"));
    EXPECT_EQ(caller->text(), QStringLiteral("139****0001"));
    page.panel()->findChild<QPushButton *>(QStringLiteral("reveal"))->click();
    office.settle();
    caller = page.panel()->findChild<QLabel *>(QStringLiteral("caller"));
    EXPECT_EQ(caller->text(), QStringLiteral("13900000001"));
}

TEST_F(Cases, TheListBehindANumberSaysWhereItComesFrom)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    office.add(QStringLiteral("公厕异味无人保洁"));
    start();
    CaseFilter filter;
    filter.search = QStringLiteral("异味");
    page.showFilter(filter, QStringLiteral("2026年3月 受理"));
    office.settle();
    EXPECT_EQ(page.list()->total(), 1);
    QPushButton *origin = nullptr;
    for (auto *button : page.list()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("清单：2026年3月 受理"))
            origin = button;
    }
    ASSERT_NE(origin, nullptr);
    EXPECT_TRUE(origin->isVisible());
    origin->click();
    office.settle();
    EXPECT_FALSE(origin->isVisible());
    EXPECT_EQ(page.list()->total(), 2);
}

TEST_F(Cases, OneCaseIsOpenedWhateverTheListHolds)
{
    const ComplaintCase closed =
        office.advance(office.add(QStringLiteral("公厕异味")),
                       {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply,
                        CaseAction::ApproveReply, CaseAction::Close});
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    start();
    page.openCase(closed.id);
    office.settle();
    EXPECT_EQ(page.panel()->detail()->complaint.id, closed.id);
    EXPECT_EQ(page.list()->model()->rowOf(closed.id), -1);
}

TEST_F(Cases, TheListIsExportedAsItIsFiltered)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    office.add(QStringLiteral("公厕异味无人保洁"));
    start();
    filter(QStringLiteral("异味"));
    const QString path = office.folder.filePath(QStringLiteral("list.csv"));
    office.prompts.files << path;
    office.prompts.choices << 0; // UTF-8
    press(Qt::Key_E, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(QFile::exists(path));
    ASSERT_FALSE(office.notices.isEmpty());
    EXPECT_EQ(office.notices.last(), QStringLiteral("已导出 1 件到 list.csv，发出登记 JS-DC-2026-000001"));
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

/// The whole way of one case, by keyboard: call, sign, contact, reply, approve, follow-up, close.
TEST_F(Cases, ACaseGoesFromTheCallToItsEndAndTheFiguresFollow)
{
    DeskPage desk(office.context);
    FollowUpPage followUp(office.context);
    office.show(desk);
    QSignalSpy registered(&desk, &DeskPage::registered);
    for (const char *text :
         {"13900000000", "王女士", "丽景长安小区北门清运车噪音扰民", "ljca", "", "qyczyrm", "qyyd"}) {
        type(QString::fromUtf8(text));
        press(Qt::Key_Return);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(registered.count(), 1);

    start();
    filter(QStringLiteral("北门"));
    ASSERT_EQ(page.list()->total(), 1);
    press(Qt::Key_S);
    office.settle();
    press(Qt::Key_C);
    type(QStringLiteral("已电话联系"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::InProgress);
    press(Qt::Key_R);
    type(QStringLiteral("已调整作业时间，并回电告知。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::Replied);
    EXPECT_EQ(count(ViewId::ToReview), 1);
    press(Qt::Key_Return); // from the list to the buttons: 审核通过 is the first
    press(Qt::Key_Space);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::Completed);
    EXPECT_EQ(count(ViewId::ToFollowUp), 1);

    office.setActor(QStringLiteral("回访员"));
    office.show(followUp);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_Return})
        press(key);
    office.settle();

    office.show(page);
    page.showView(ViewId::ToClose);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::FollowedUp);
    press(Qt::Key_F);
    office.settle();
    EXPECT_EQ(status(), CaseStatus::Closed);
    EXPECT_EQ(count(ViewId::Open), 0);
    EXPECT_EQ(count(ViewId::All), 1);
    const std::string story = page.panel()->timelineView()->asText().toStdString();
    for (const char *part :
         {"登记", "派单 → 清运一队", "签收", "首次联系：已电话联系", "提交回复：已调整作业时间", "审核通过",
          "本单位回访：已联系 · 解决 · 基本满意", "办结归档"})
        EXPECT_THAT(story, testing::HasSubstr(part));

    const auto rates = office.on([](Office &o) {
        return FigureService(o).rates(Period::month({2026, 3}), {}, *o.rule());
    });
    EXPECT_EQ(rates->rates.received, 1);
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

} // namespace
} // namespace jiesu
