// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfixture.h"
#include "service/demooffice.h"
#include "sheet/sheetreader.h"
#include "ui/models/texttablemodel.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/sidelist.h"

#include <QFile>
#include <QListWidget>

namespace jiesu {
namespace {

class Reports : public test::BoardFixture
{
protected:
    Reports()
        : page(context)
    {
        ask([](Office &opened) { return buildDemoOffice(opened); });
    }

    void showMarch()
    {
        show(page);
        QSignalSpy shown(&page, &ReportsPage::shown);
        page.showPeriod(Period::month({2022, 3}));
        ASSERT_TRUE(!shown.isEmpty() || shown.wait());
        page.templates()->setFocus();
    }

    QString value(const QString &name, int column) const
    {
        for (int row = 0; row < page.preview()->rowCount(); ++row) {
            if (page.preview()->text(row, 0).startsWith(name))
                return page.preview()->text(row, column);
        }
        return {};
    }

    ReportsPage page;
};

TEST_F(Reports, ThePreviewHoldsTheFiguresOfTheWorkbook)
{
    showMarch();
    EXPECT_EQ(value(QStringLiteral("受理量"), 1), QStringLiteral("6"));
    EXPECT_EQ(value(QStringLiteral("受理量"), 4), QStringLiteral("34"));
    EXPECT_EQ(value(QStringLiteral("满意率"), 1), QStringLiteral("100%"));
    EXPECT_EQ(value(QStringLiteral("满意率"), 2), QStringLiteral("6/6"));
    EXPECT_EQ(value(QStringLiteral("合并降幅"), 1), QStringLiteral("51.9%"));
    EXPECT_EQ(value(QStringLiteral("平均每月降幅"), 1), QStringLiteral("55.37%"));
    picture(page, QStringLiteral("reports-workbook"));
}

TEST_F(Reports, CtrlEWritesTheWorkbookAndSaysWhere)
{
    showMarch();
    const QString target = folder.filePath(QStringLiteral("三月.xlsx"));
    prompts.files << target;
    QSignalSpy finished(&page, &ReportsPage::finished);
    QTest::keyClick(page.templates(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(20'000));
    EXPECT_TRUE(prompts.errors.isEmpty());
    EXPECT_TRUE(page.savedNote().contains(target));
    const auto reader = SheetReader::open(target);
    ASSERT_TRUE(reader.ok());
    EXPECT_GE((*reader)->sheetNames().size(), 6);
}

TEST_F(Reports, TheCaseListIsChosenByArrowAndExportedWhole)
{
    showMarch();
    QTest::keyClick(page.templates(), Qt::Key_Down);
    EXPECT_EQ(page.templates()->currentRow(), ReportsPage::CaseList);
    const int rows = page.preview()->rowCount();
    EXPECT_GE(rows, 6);
    picture(page, QStringLiteral("reports-cases"));
    const QString target = folder.filePath(QStringLiteral("明细.csv"));
    prompts.files << target;
    QSignalSpy finished(&page, &ReportsPage::finished);
    QTest::keyClick(page.templates(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(20'000));
    const auto reader = SheetReader::open(target);
    ASSERT_TRUE(reader.ok());
    int read = 0;
    for (SheetRow row; (*reader)->next(row);)
        ++read;
    EXPECT_EQ(read, rows + 1);
}

TEST_F(Reports, AFileThatCannotBeWrittenIsExplained)
{
    showMarch();
    prompts.files << QStringLiteral("/no/such/folder/三月.xlsx");
    QSignalSpy finished(&page, &ReportsPage::finished);
    QTest::keyClick(page.templates(), Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(!finished.isEmpty() || finished.wait(20'000));
    ASSERT_EQ(prompts.errors.size(), 1);
    EXPECT_TRUE(prompts.errors.front().happened.endsWith(u'。'));
    EXPECT_EQ(page.savedNote(), QString());
}

} // namespace
} // namespace jiesu
