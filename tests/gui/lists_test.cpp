// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/actservice.h"
#include "ui/cases/bulkpane.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/columnsform.h"
#include "ui/cases/filterline.h"
#include "ui/cases/listcolumns.h"
#include "ui/cases/savedviews.h"
#include "ui/cases/viewkeeper.h"
#include "ui/cases/viewlist.h"
#include "ui/models/casetablemodel.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QListWidget>

namespace jiesu {
namespace {

using namespace test;

const Instant now = fromOffice(QDate(2026, 3, 6), QTime(10, 0));

TEST(BuiltInViews, MeanWhatTheirNamesSay)
{
    const std::vector<SavedView> views = savedViews(now);
    const auto filter = [&](ViewId view) { return views[std::size_t(view)].filter; };
    EXPECT_EQ(filter(ViewId::ToSign).statuses, std::vector{CaseStatus::Dispatched});
    EXPECT_EQ(filter(ViewId::DueToday).dueFrom, now);
    EXPECT_EQ(filter(ViewId::DueToday).dueBefore, fromOffice(QDate(2026, 3, 7)));
    EXPECT_EQ(filter(ViewId::Overdue).dueBefore, now);
    EXPECT_TRUE(filter(ViewId::Overdue).openOnly);
    EXPECT_EQ(filter(ViewId::Supervised).requests, RequestQueue::Supervised);
    EXPECT_EQ(filter(ViewId::ToReview).statuses,
              (std::vector{CaseStatus::Replied, CaseStatus::ReturnRequested}));
    EXPECT_EQ(filter(ViewId::ToDecide).requests, RequestQueue::ToDecide);
    EXPECT_TRUE(filter(ViewId::Unhappy).unhappyOnly);
    EXPECT_TRUE(filter(ViewId::Open).openOnly);
    EXPECT_EQ(filter(ViewId::All), CaseFilter());
    EXPECT_TRUE(isTrash(filter(ViewId::Trash)));
}

struct Lists : testing::Test
{
    void start()
    {
        page = std::make_unique<CasesPage>(office.context);
        office.show(*page);
        office.settle();
    }
    void filter(const QString &line)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(line);
        press(Qt::Key_Return);
        office.settle();
    }
    [[nodiscard]] QStringList column(int which) const
    {
        QStringList texts;
        const CaseTableModel &rows = *page->list()->model();
        for (int row = 0; row < rows.rowCount(); ++row)
            texts << rows.index(row, which).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList shownColumns() const
    {
        QStringList codes;
        const QHeaderView *header = page->list()->table()->horizontalHeader();
        for (int place = 0; place < header->count(); ++place) {
            if (!header->isSectionHidden(header->logicalIndex(place)))
                codes << CaseTableModel::columnCode(header->logicalIndex(place));
        }
        return codes;
    }

    GuiOffice office;
    std::unique_ptr<CasesPage> page;
};

TEST_F(Lists, AViewIsSavedWithAKeyAndFoundAfterARestart)
{
    office.add(QStringLiteral("清运车凌晨噪音扰民"));
    office.add(QStringLiteral("公厕异味无人保洁"));
    start();
    filter(QStringLiteral("异味 状态:待签收"));
    office.prompts.texts << QStringLiteral("异味待签收");
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(page->views()->ownNames(), QStringList(QStringLiteral("异味待签收")));
    const SavedViewId id = page->keeper()->views().front().id;
    EXPECT_EQ(page->views()->count(id), 1);
    office.add(QStringLiteral("公厕异味又来了"));
    emit office.context.casesChanged();
    office.settle();
    EXPECT_EQ(page->views()->count(id), 2) << "the count lives";

    start(); // a new page reads it from the office file
    EXPECT_EQ(page->views()->ownNames(), QStringList(QStringLiteral("异味待签收")));
    page->views()->setFocus();
    press(Qt::Key_End);
    office.settle();
    EXPECT_EQ(page->list()->total(), 2);
    EXPECT_EQ(page->list()->filterLine()->text(), QStringLiteral("未办结 异味 状态:待签收"));
    office.picture(QStringLiteral("cases-own-view"));

    office.setActor(QStringLiteral("督办员"));
    start();
    EXPECT_TRUE(page->views()->ownNames().isEmpty()) << "a view is its owner's";
}

TEST_F(Lists, AViewIsRenamedMovedAndDeleted)
{
    office.add(QStringLiteral("公厕异味"));
    start();
    for (const char *name : {"甲", "乙"}) {
        page->showView(ViewId::All);
        office.prompts.texts << QString::fromUtf8(name);
        press(Qt::Key_S, Qt::ControlModifier);
        office.settle();
    }
    office.prompts.texts << QStringLiteral("丙");
    press(Qt::Key_R, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(page->views()->ownNames(), QStringList({"甲", "丙"}));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    EXPECT_EQ(page->views()->ownNames(), QStringList({"丙", "甲"}));
    office.prompts.texts << QStringLiteral("甲");
    press(Qt::Key_R, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.errors.size(), 1) << "the name is taken";
    office.prompts.confirmations << true;
    press(Qt::Key_Delete, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(page->views()->ownNames(), QStringList(QStringLiteral("甲")));
    press(Qt::Key_Delete, Qt::ControlModifier);
    office.settle();
    EXPECT_TRUE(office.notices.last().contains(QStringLiteral("先打开一个自己的视图")))
        << "built-in views stay";
}

TEST_F(Lists, ColumnsAreChosenAndMovedByKeyAndKeptWithTheView)
{
    office.add(QStringLiteral("公厕异味"));
    start();
    const QStringList usual = shownColumns();
    EXPECT_EQ(usual.mid(0, 6), QStringList({"number", "title", "place", "unit", "time_limit", "status"}));
    press(Qt::Key_L);
    press(Qt::Key_Down, Qt::AltModifier); // the number after the title
    press(Qt::Key_Down);
    press(Qt::Key_Space); // the place is hidden
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    const QStringList chosen{"title", "number", "unit", "time_limit", "status"};
    EXPECT_EQ(shownColumns().mid(0, 5), chosen);
    page->showView(ViewId::All);
    office.settle();
    EXPECT_EQ(shownColumns(), usual) << "each view its own";
    page->showView(ViewId::Open);
    office.settle();
    EXPECT_EQ(shownColumns().mid(0, 5), chosen);
    start();
    EXPECT_EQ(shownColumns().mid(0, 5), chosen) << "after a restart";
}

TEST_F(Lists, NoColumnIsCutInASmallWindow)
{
    office.add(QStringLiteral("公厕异味"));
    start();
    for (const int width : {1298, 1852}) {
        office.window.resize(width, 692);
        office.settle();
        const RowTable *table = page->list()->table();
        EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width()) << width;
        EXPECT_EQ(shownColumns().contains(QStringLiteral("received")), width == 1852);
    }
}

TEST_F(Lists, HeadersSortByTwoKeysAndWhatIsTooLongSaysSo)
{
    const ComplaintCase first = office.add(QStringLiteral("甲"));
    office.add(QStringLiteral("乙"));
    office.advance(office.add(QStringLiteral("丙")), {CaseAction::Sign});
    start();
    EXPECT_EQ(column(CaseTableModel::Title), QStringList({"丙", "乙", "甲"}));
    page->list()->columns()->sortBy(CaseTableModel::Received, false);
    office.settle();
    EXPECT_EQ(column(CaseTableModel::Title).size(), 3);
    page->list()->columns()->sortBy(CaseTableModel::Status, false);
    office.settle();
    EXPECT_EQ(column(CaseTableModel::Title), QStringList({"乙", "甲", "丙"})) << "newest first among equals";
    page->list()->columns()->sortBy(CaseTableModel::Status, false);
    office.settle();
    EXPECT_EQ(column(CaseTableModel::Title), QStringList({"丙", "乙", "甲"}));
    page->list()->columns()->sortBy(CaseTableModel::TimeLimit, true);
    EXPECT_EQ(page->list()->columns()->look().sort.second, (SortKey{CaseOrder::Deadline, false}));
    EXPECT_EQ(first.status, CaseStatus::Dispatched);
}

TEST_F(Lists, TheFilterLineOffersWordsAndSaysWhatItDoesNotKnow)
{
    office.add(QStringLiteral("公厕异味"));
    start();
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("zt"));
    office.settle();
    FilterLine *line = page->list()->filterLine();
    ASSERT_TRUE(line->isListOpen());
    office.picture(QStringLiteral("cases-completion"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(line->text(), QStringLiteral("状态:"));
    ASSERT_TRUE(line->isListOpen()) << "its values follow";
    type(QStringLiteral("dqs"));
    office.settle();
    press(Qt::Key_Tab);
    office.settle();
    EXPECT_EQ(line->text(), QStringLiteral("状态:待签收 "));
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(page->list()->total(), 1);
    filter(QStringLiteral("承班:一队"));
    EXPECT_EQ(page->list()->total(), 0);
    office.picture(QStringLiteral("cases-unknown-word"));
}

TEST_F(Lists, ManyCasesAreChangedAtOnceSomeAreSkippedAndOneUndoTakesItBack)
{
    const ComplaintCase signedCase = office.advance(office.add(QStringLiteral("甲")), {CaseAction::Sign});
    const ComplaintCase one = office.add(QStringLiteral("乙"));
    const ComplaintCase other = office.add(QStringLiteral("丙"));
    start();
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(page->list()->selectionCount(), 3);
    office.picture(QStringLiteral("cases-selection"));
    press(Qt::Key_S); // 签收 for all that are marked
    office.settle();
    ASSERT_TRUE(page->bulk()->isVisible());
    ASSERT_TRUE(page->bulk()->plan());
    EXPECT_EQ(page->bulk()->plan()->changing(), 2);
    EXPECT_EQ(page->bulk()->preview()->text(2, 2), QStringLiteral("跳过：案件现在是“已签收”，不能签收。"));
    EXPECT_TRUE(page->bulk()->preview()->text(0, 2).contains(QStringLiteral("状态 待签收 → 已签收")))
        << page->bulk()->preview()->text(0, 2).toStdString();
    office.picture(QStringLiteral("cases-bulk"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_FALSE(page->bulk()->isVisible());
    EXPECT_EQ(office.stored(one.caseNo).status, CaseStatus::Signed);
    EXPECT_EQ(office.stored(other.caseNo).status, CaseStatus::Signed);
    EXPECT_TRUE(office.notices.last().contains(QStringLiteral("已改 2 件，跳过 1 件")));
    const auto undone = office.on([](Office &o) -> Result<DoneAct> {
        const auto acts = ActService(o).recent(o.actor(), 1);
        return ActService(o).undo(acts->front().id);
    });
    ASSERT_TRUE(undone.ok());
    EXPECT_EQ(office.stored(one.caseNo).status, CaseStatus::Dispatched);
    EXPECT_EQ(office.stored(other.caseNo).status, CaseStatus::Dispatched);
    EXPECT_EQ(office.stored(signedCase.caseNo).status, CaseStatus::Signed);
}

TEST_F(Lists, AllOfTheFilterAreTaggedAlsoThoseNotLoaded)
{
    for (int i = 0; i < 120; ++i)
        office.add(QStringLiteral("公厕异味第%1件").arg(i));
    start();
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(page->list()->selectionCount(), 120);
    press(Qt::Key_B);
    office.settle();
    QComboBox *what = page->bulk()->what();
    what->setCurrentIndex(what->findText(QStringLiteral("加标签")));
    press(Qt::Key_Tab);
    type(QStringLiteral("专项"));
    office.settle();
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    CaseFilter tagged;
    tagged.tag = QStringLiteral("专项");
    EXPECT_EQ(office.count(tagged), 120);
    EXPECT_TRUE(office.prompts.errors.isEmpty());
}

TEST_F(Lists, ListAndWorkOrderArePrinted)
{
    const ComplaintCase complaint =
        office.add(QStringLiteral("公厕异味无人保洁"), QStringLiteral("13900000001"));
    start();
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].landscape);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(complaint.caseNo));
    EXPECT_TRUE(office.prompts.papers[0].footer.contains(QStringLiteral("筛选：未办结")));
    press(Qt::Key_W);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 2);
    const Paper &order = office.prompts.papers[1];
    EXPECT_TRUE(order.html.contains(QStringLiteral("139****0001")));
    EXPECT_FALSE(order.html.contains(QStringLiteral("13900000001")));
    EXPECT_EQ(paper::pageCount(order), 1);
    const QString path = office.folder.filePath(QStringLiteral("order.pdf"));
    ASSERT_TRUE(paper::writePdf(order, path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_FALSE(paper::writePdf(order, QStringLiteral("/nowhere/order.pdf")).ok());
}

} // namespace
} // namespace jiesu
