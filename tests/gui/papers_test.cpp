// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/workorder.h"
#include "ui/models/casetablemodel.h"
#include "ui/print/papers.h"

#include <QTextDocument>

namespace jiesu {
namespace {

using namespace test;

const Instant now = fromOffice(QDate(2026, 3, 6), QTime(10, 0));

QString textOf(const Paper &paper)
{
    QTextDocument document;
    document.setHtml(paper.html);
    return document.toPlainText();
}

struct Papers : testing::Test
{
    WorkOrder orderOf(const ComplaintCase &complaint)
    {
        return *office.on([&](Office &o) { return workOrder(o, complaint.id); });
    }

    GuiOffice office;
};

TEST_F(Papers, TheWorkOrderHoldsTheFivePartsOnOnePage)
{
    ComplaintCase complaint = office.advance(
        office.add(QStringLiteral("公厕异味，回电 13900000002。"), QStringLiteral("13900000001")),
        {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply, CaseAction::ApproveReply});
    office.setActor(QStringLiteral("回访员"));
    complaint = *office.on([&](Office &o) {
        FollowUp followUp;
        followUp.answers = {Contacted::Yes, Solved::Yes, Satisfaction::Satisfied};
        followUp.opinion = QStringLiteral("谢谢");
        return CaseService(o).recordFollowUp(complaint.id, complaint.revision, followUp);
    });
    const Paper paper = workOrderPaper(orderOf(complaint), now);
    const QString text = textOf(paper);
    for (const char *part :
         {"基本信息", "诉求", "办理", "督办", "回访", "公厕异味，回电 139****0002。", "139****0001",
          "清运一队", "已处理。", "已联系 · 解决 · 满意 · 谢谢", "经办人签字"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << '\n' << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("13900000001")));
    EXPECT_EQ(paper::pageCount(paper), 1);
    EXPECT_DOUBLE_EQ(paper::pointSize(paper), 10.5);
}

TEST_F(Papers, LongTextsAreShrunkAndOnlyThenContinued)
{
    const ComplaintCase middling = office.add(QStringLiteral("公厕异味。").repeated(300));
    const Paper shrunk = workOrderPaper(orderOf(middling), now);
    EXPECT_EQ(paper::pageCount(shrunk), 1);
    EXPECT_LT(paper::pointSize(shrunk), 10.5);
    const ComplaintCase endless = office.add(QStringLiteral("垃圾堆积。").repeated(3000));
    const Paper continued = workOrderPaper(orderOf(endless), now);
    EXPECT_GT(paper::pageCount(continued), 1);
    EXPECT_DOUBLE_EQ(paper::pointSize(continued), 8);
}

TEST_F(Papers, AListRepeatsItsHeaderAndCountsItsPages)
{
    PrintedList list;
    list.name = QStringLiteral("全部未办结");
    list.filterText = QStringLiteral("未办结");
    list.columns = {CaseTableModel::Number, CaseTableModel::Title, CaseTableModel::Caller};
    for (int i = 0; i < 200; ++i) {
        CaseRow row;
        row.caseNo = QStringLiteral("JS-2026-%1").arg(i, 6, 10, QChar(u'0'));
        row.title = QStringLiteral("公厕异味<无人>保洁");
        row.callerPhone = QStringLiteral("139****0001"); // as the list hands it over
        list.rows.push_back(row);
    }
    list.total = 5000;
    const Paper paper = listPaper(list, now);
    const QString text = textOf(paper);
    for (const char *part :
         {"编号", "JS-2026-000199", "<无人>", "139****0001", "共 5,000 件，这里是第 1—200 件"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(paper.html.contains(QStringLiteral("<thead>")));
    EXPECT_GT(paper::pageCount(paper), 3);
    EXPECT_TRUE(paper.footer.contains(QStringLiteral("2026-03-06 10:00")));
}

TEST(OfficialPaper, HoldsTwentyTwoLinesOfTwentyEightCharacters)
{
    constexpr int onePage = 22 * 28;
    const auto pagesOf = [](int characters) {
        const Paper paper{.title = {},
                          .html =
                              QStringLiteral("<body style=\"font-size:15.7pt\"><p style=\"margin:0\">%1</p>")
                                  .arg(QStringLiteral("永").repeated(characters)),
                          .footer = {},
                          .official = true};
        return paper::pageCount(paper);
    };
    EXPECT_EQ(pagesOf(onePage), 1);
    EXPECT_EQ(pagesOf(onePage + 1), 2);
}

} // namespace
} // namespace jiesu
