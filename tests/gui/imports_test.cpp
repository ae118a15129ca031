// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsfixture.h"
#include "sheet/sheetreader.h"
#include "ui/imports/batchescard.h"
#include "ui/imports/reportview.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QMimeData>
#include <QPushButton>

namespace jiesu {
namespace {

using Imports = test::ImportsFixture;

TEST_F(Imports, ATrialWritesNothingAndSaysWhatWouldHappen)
{
    show(page);
    page.activate();
    prompts.files << list();
    waitFor([this] { QTest::keyClick(page.chooseButton(), Qt::Key_Space); });
    EXPECT_EQ(page.failure(), QString());
    EXPECT_EQ(page.report()->counts(), QString("3,2,0,0,0,1").split(','));
    EXPECT_TRUE(page.report()->notes().contains(QStringLiteral("虚构一队")));
    EXPECT_TRUE(page.report()->notes().contains(QStringLiteral("备用列")));
    EXPECT_EQ(page.report()->rejectedModel()->text(0, 0), QStringLiteral("4"));
    EXPECT_FALSE(page.report()->rejectedModel()->text(0, 1).isEmpty());
    EXPECT_EQ(cases(), 0);
    EXPECT_EQ(changes, 0);
    picture(page, QStringLiteral("import-trial"));
}

TEST_F(Imports, EnterTakesTheFileOverAndOpensItsCases)
{
    show(page);
    waitFor([this] { page.openFile(list()); });
    EXPECT_EQ(QApplication::focusWidget(), page.report()->importButton());
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    EXPECT_EQ(cases(), 2);
    EXPECT_EQ(changes, 1);
    QTest::keyClick(page.report()->casesButton(), Qt::Key_Space);
    QTRY_COMPARE(shownFilters.size(), 1U);
    const CaseFilter filter = shownFilters.front();
    EXPECT_EQ(ask([filter](Office &opened) { return opened.cases().count(filter); }), 2);

    waitFor([this] { page.openFile(folder.filePath(QStringLiteral("清单.csv"))); });
    EXPECT_EQ(page.report()->counts(), QString("3,0,0,2,0,1").split(','));
    EXPECT_FALSE(page.report()->importButton()->isEnabled());
    QTRY_COMPARE(page.batches()->table()->model()->rowCount(), 1);
    picture(page, QStringLiteral("import-again"));
}

TEST_F(Imports, ACaseListThatWouldMissSomeIsNotOpened)
{
    show(page);
    const QString path =
        file(QStringLiteral("两件.csv"), QStringLiteral("工单编号,来电时间,诉求内容,备用列\n"
                                                        "20220301000011,2022-03-01 09:12,甲,x\n"
                                                        "20220301000012,2022-03-01 09:13,乙,\n")
                                             .toUtf8());
    waitFor([&] { page.openFile(path); });
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    QSignalSpy notices(&page, &Page::notice);
    QTest::keyClick(page.report()->casesButton(), Qt::Key_Space);
    QTRY_VERIFY(!notices.isEmpty() || !shownFilters.empty());
    for (const CaseFilter &filter : shownFilters)
        EXPECT_EQ(ask([filter](Office &opened) { return opened.cases().count(filter); }), 2);
}

TEST_F(Imports, RejectedRowsAreSavedWithTheirReasons)
{
    show(page);
    waitFor([this] { page.openFile(list()); });
    const QString target = folder.filePath(QStringLiteral("拒绝.xlsx"));
    prompts.files << target;
    QSignalSpy notices(&page, &Page::notice);
    QTest::keyClick(page.report()->rejectsButton(), Qt::Key_Space);
    ASSERT_TRUE(!notices.isEmpty() || notices.wait());
    const auto reader = SheetReader::open(target);
    ASSERT_TRUE(reader.ok());
    SheetRow row;
    ASSERT_TRUE((*reader)->next(row));
    ASSERT_TRUE((*reader)->next(row));
    EXPECT_TRUE(
        std::ranges::any_of(row.cells, [](const SheetCell &cell) { return cell.text == u"日期不对的一行"; }));
}

TEST_F(Imports, ABadFileGetsOneSentenceAndAnotherMayBeChosen)
{
    show(page);
    waitFor([this] { page.openFile(file(QStringLiteral("坏.xlsx"), QByteArray("PK\x03\x04 nothing", 12))); });
    EXPECT_TRUE(page.failure().endsWith(u'。'));
    EXPECT_EQ(cases(), 0);
    picture(page, QStringLiteral("import-bad"));
    waitFor([this] { page.openFile(list()); });
    EXPECT_EQ(page.failure(), QString());
    EXPECT_EQ(page.report()->counts().front(), QStringLiteral("3"));
}

TEST_F(Imports, TheStartSaysWhatToDo)
{
    show(page);
    page.activate();
    QTest::qWait(50);
    EXPECT_EQ(QApplication::focusWidget(), page.chooseButton());
    picture(page, QStringLiteral("import-start"));
}

} // namespace
} // namespace jiesu
