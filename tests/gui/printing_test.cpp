// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at takes no number; what is given out has one on every page; nothing is cut off silently.
#include "gui/officefixture.h"
#include "service/exportregister.h"
#include "sheet/stagedfile.h"
#include "support/sheetlines.h"
#include "ui/cases/casespage.h"
#include "ui/dashboard/hotspotspage.h"
#include "ui/exports/tablecommands.h"
#include "ui/models/texttablemodel.h"
#include "ui/print/registeredpaper.h"

#include <QAction>
#include <QFile>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTabBar>
#include <QTimer>

namespace jiesu {
namespace {

using namespace test;

struct Printing : testing::Test
{
    [[nodiscard]] std::vector<ExportRecord> given()
    {
        return *office.on([](Office &opened) { return ExportRegister(opened).list({}, 10); });
    }
    void printList()
    {
        press(Qt::Key_P, Qt::ControlModifier);
        office.settle();
    }
    /// Open cases, one a minute, without the steps of a call.
    void addMany(int count)
    {
        const auto added = office.on([count](Office &opened) -> Result<Done> {
            Transaction transaction(opened.database());
            for (int i = 0; i < count; ++i) {
                ComplaintCase complaint;
                complaint.content = QStringLiteral("公厕异味");
                complaint.status = CaseStatus::Dispatched;
                complaint.receivedAt = opened.now() - std::chrono::minutes(i);
                opened.cases().insert(complaint);
            }
            transaction.commit();
            return Done();
        });
        ASSERT_TRUE(added.ok());
    }
    /// Does something to the next preview that opens.
    static void whenPreviewOpens(std::function<void(QPrintPreviewDialog &)> act)
    {
        QTimer::singleShot(0, qApp, [act = std::move(act)] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(preview, nullptr);
            act(*preview);
        });
    }

    GuiOffice office;
};

TEST_F(Printing, APreviewThatIsNeverPrintedTakesNoNumber)
{
    office.add(QStringLiteral("公厕异味无人保洁"));
    CasesPage page{office.context};
    office.show(page);
    office.prompts.prints = false;
    printList();
    ASSERT_EQ(office.prompts.previews.size(), 1);
    EXPECT_TRUE(office.prompts.previews[0].footer.startsWith(QStringLiteral("预览")));
    EXPECT_FALSE(office.prompts.previews[0].footer.contains(QStringLiteral("JS-DC")));
    EXPECT_TRUE(office.prompts.papers.isEmpty());
    EXPECT_TRUE(given().empty());

    office.prompts.prints = true;
    printList();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].footer.startsWith(QStringLiteral("发出登记 JS-DC-2026-000001")));
    EXPECT_EQ(given().size(), 1U);
}

TEST_F(Printing, APaperStoredAsPdfIsFoundByItsContent)
{
    office.add(QStringLiteral("公厕异味无人保洁"));
    CasesPage page{office.context};
    office.show(page);
    office.prompts.pdf = office.folder.filePath(QStringLiteral("list.pdf"));
    printList();
    ASSERT_EQ(given().size(), 1U);
    EXPECT_EQ(given()[0].fileName, QStringLiteral("list.pdf"));
    EXPECT_EQ(given()[0].digest, *fileDigest(office.prompts.pdf));

    office.prompts.pdf = QStringLiteral("/no/such/list.pdf");
    printList();
    EXPECT_EQ(office.prompts.errors.size(), 1);
    EXPECT_EQ(given().size(), 1U) << "what was not written takes no number";
    EXPECT_TRUE(office.on([](Office &opened) { return ExportRegister(opened).check(); }).value().isEmpty());
}

TEST_F(Printing, TheDialogTellsLookingFromPrinting)
{
    office.window.show();
    DialogPrompts dialogs(&office.window);
    const Paper paper{.title = QStringLiteral("样张"), .html = QStringLiteral("<p>样张</p>"), .footer = {}};
    whenPreviewOpens([](QPrintPreviewDialog &preview) { preview.reject(); });
    EXPECT_FALSE(dialogs.showPreview(paper)) << "only looked at";
    whenPreviewOpens([](QPrintPreviewDialog &preview) {
        preview.findChild<QPrintPreviewWidget *>()->print();
        preview.accept();
    });
    const auto target = dialogs.showPreview(paper);
    ASSERT_TRUE(target);
    EXPECT_TRUE(target->print);
    EXPECT_TRUE(target->pdf.isEmpty());
}

TEST_F(Printing, ALongListIsPrintedInPartsThatSayWhichTheyAre)
{
    addMany(2'005);
    CasesPage page{office.context};
    office.show(page);
    printList(); // gives up at the question
    EXPECT_TRUE(office.prompts.previews.isEmpty());
    for (const auto &[part, words, rows] : {std::tuple(0, "共 2,005 件，这里是第 1—2,000 件", 2000),
                                            {1, "共 2,005 件，这里是第 2,001—2,005 件", 5}}) {
        office.prompts.choices << part;
        office.prompts.papers.clear();
        printList();
        ASSERT_EQ(office.prompts.papers.size(), 1);
        EXPECT_TRUE(office.prompts.papers[0].html.contains(QString::fromUtf8(words)));
        EXPECT_EQ(given()[0].rows, rows);
    }
}

TEST_F(Printing, EveryHotSpotIsInTheFile)
{
    constexpr int spots = HotSpotService::mostRows + 5;
    const auto added = office.on([](Office &opened) -> Result<Done> {
        Transaction transaction(opened.database());
        const PlaceId street = opened.reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
        const CategoryId category =
            opened.reference()->findCategory(QStringLiteral("垃圾清运->清运车噪音扰民"));
        for (int i = 0; i < spots; ++i) {
            Place point;
            point.kind = PlaceKind::Point;
            point.parent = street;
            point.name = QStringLiteral("%1号院").arg(i + 1);
            opened.referenceStore().save(point);
            for (int j = 0; j < 3; ++j) {
                ComplaintCase complaint;
                complaint.content = QStringLiteral("清运车太吵");
                complaint.status = CaseStatus::Dispatched;
                complaint.receivedAt = opened.now() - std::chrono::hours(j);
                complaint.requestType = RequestType::Complaint;
                complaint.street = street;
                complaint.point = point.id;
                complaint.category = category;
                opened.cases().insert(complaint);
            }
        }
        transaction.commit();
        opened.reloadReference();
        return Done();
    });
    ASSERT_TRUE(added.ok());
    TableCommands tables{office.context, office.window};
    HotSpotsPage page{office.context};
    office.show(page);
    office.settle();
    EXPECT_EQ(page.model()->rowCount(), HotSpotService::mostRows);
    EXPECT_TRUE(page.tabs()->tabText(0).contains(QString::number(spots)));
    const QString path = office.folder.filePath(QStringLiteral("spots.xlsx"));
    office.prompts.files << path;
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    EXPECT_EQ(linesOf(path).size(), std::size_t(spots) + 1);
}

} // namespace
} // namespace jiesu
