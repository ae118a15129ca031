// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsfixture.h"
#include "service/act.h"
#include "sheet/sheetwriter.h"
#include "ui/imports/batchescard.h"
#include "ui/imports/changespanel.h"
#include "ui/imports/choosetable.h"
#include "ui/imports/columnspanel.h"
#include "ui/imports/namespanel.h"
#include "ui/imports/reportview.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QTabBar>

#include <semaphore>

namespace jiesu {
namespace {

class ImportWizard : public test::ImportsFixture
{
protected:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const char *letters)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(letters));
    }
    void import(const QString &path)
    {
        waitFor([&] { page.openFile(path); });
        waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    }
    ComplaintCase found(const QString &orderNo)
    {
        return ask([orderNo](Office &opened) { return *opened.cases().findByOrderNo(orderNo); });
    }
    /// One imported case whose content a person changed, and a newer list.
    QString conflict()
    {
        import(file(QStringLiteral("旧.csv"),
                    QStringLiteral("工单编号,标题,主要内容,承办单位\nA1,一,甲,虚构一队\nA2,二,乙,虚构一队\n")
                        .toUtf8()));
        clock->set(clock->now() + std::chrono::minutes(30));
        (void)ask([](Office &opened) {
            const ComplaintCase before = *opened.cases().findByOrderNo(QStringLiteral("A1"));
            ComplaintCase after = before;
            after.content = QStringLiteral("电话核实后改写的内容");
            Act act(opened, QStringLiteral("edit"));
            act.store(after, &before, QStringLiteral("edit"), {});
            act.commit();
            return Done();
        });
        return file(
            QStringLiteral("新.csv"),
            QStringLiteral("工单编号,标题,主要内容,承办单位\nA1,一,丙,虚构一队\nA2,二改,乙,虚构一队\n")
                .toUtf8());
    }
};

TEST_F(ImportWizard, ColumnsThatNobodyKnowsAreGivenByKeyboardAndRemembered)
{
    show(page);
    const QString path = file(QStringLiteral("怪表.csv"),
                              QStringLiteral("甲,乙,丙\nX1,第一件事,备注一\nX2,第二件事,备注二\n").toUtf8());
    waitFor([&] { page.openFile(path); });
    EXPECT_TRUE(page.failure().endsWith(u'。'));
    ColumnsPanel *columns = page.report()->columnsPanel();
    ASSERT_EQ(QApplication::focusWidget(), columns->table()->table());
    EXPECT_TRUE(columns->table()->model()->text(0, 1).contains(QStringLiteral("X1")));
    EXPECT_FALSE(page.report()->importButton()->isEnabled());
    picture(page, QStringLiteral("import-columns"));
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), columns->table()->picker());
    type("gdbh");
    press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), columns->table()->table());
    EXPECT_EQ(columns->table()->model()->text(0, 2), QStringLiteral("工单编号"));
    EXPECT_EQ(columns->table()->currentRow(), 1) << "on to the next column";
    press(Qt::Key_Return);
    type("zynr");
    press(Qt::Key_Return);
    EXPECT_EQ(columns->codes(), (QStringList{QStringLiteral("order_no"), QStringLiteral("content"), {}}));
    waitFor([&] { QTest::keyClick(columns->saveButton(), Qt::Key_Space); });
    EXPECT_EQ(page.report()->counts(), QString("2,2,0,0,0,0").split(','));
    EXPECT_EQ(columns->table()->model()->text(0, 3), QStringLiteral("上次记住的"));
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    EXPECT_EQ(found(QStringLiteral("X1")).content, QStringLiteral("第一件事"));
}

TEST_F(ImportWizard, AnotherSheetAndAnotherEncodingCanBeChosen)
{
    show(page);
    const QString path = folder.filePath(QStringLiteral("两张.xlsx"));
    auto workbook = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
    ASSERT_TRUE(workbook.ok());
    for (const char *name : {"一月", "二月"}) {
        WorksheetWriter &sheet = (*workbook)->addSheet(QString::fromUtf8(name));
        sheet.header(0, {QStringLiteral("工单编号"), QStringLiteral("标题"), QStringLiteral("主要内容")});
        for (int column = 0; column < 3; ++column)
            sheet.text(1, column, QString::fromUtf8(name));
    }
    ASSERT_TRUE((*workbook)->save().ok());
    waitFor([&] { page.openFile(path); });
    QComboBox *sheets = page.report()->columnsPanel()->sheets();
    EXPECT_EQ(sheets->currentText(), QStringLiteral("一月"));
    page.report()->tabs()->setCurrentIndex(int(ImportReportView::Tab::Columns));
    sheets->setFocus();
    waitFor([] { press(Qt::Key_Down); });
    EXPECT_EQ(sheets->currentText(), QStringLiteral("二月"));
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    EXPECT_EQ(found(QStringLiteral("二月")).content, QStringLiteral("二月"));

    waitFor([this] { page.openFile(list()); });
    QComboBox *encodings = page.report()->columnsPanel()->encodings();
    EXPECT_EQ(encodings->currentText(), QStringLiteral("UTF-8"));
    page.report()->tabs()->setCurrentIndex(int(ImportReportView::Tab::Columns));
    encodings->setFocus();
    waitFor([] { press(Qt::Key_Down); });
    EXPECT_FALSE(page.failure().isEmpty()) << "these bytes are no Chinese in GB18030";
}

TEST_F(ImportWizard, ConflictsAreDecidedByRowAndByRule)
{
    show(page);
    const QString path = conflict();
    waitFor([&] { page.openFile(path); });
    EXPECT_EQ(page.report()->counts(), QString("2,0,1,1,1,0").split(','));
    ChangesPanel *changes = page.report()->changesPanel();
    ASSERT_EQ(page.report()->tabs()->currentIndex(), int(ImportReportView::Tab::Changes));
    EXPECT_EQ(changes->model()->text(0, 3), QStringLiteral("电话核实后改写的内容"));
    EXPECT_EQ(changes->model()->text(0, 4), QStringLiteral("丙"));
    EXPECT_EQ(changes->model()->text(0, 5), QStringLiteral("保留现有"));
    picture(page, QStringLiteral("import-conflicts"));
    changes->table()->setFocus();
    waitFor([] { press(Qt::Key_Return); });
    EXPECT_EQ(changes->model()->text(0, 5), QStringLiteral("采用表格"));
    EXPECT_EQ(page.report()->counts(), QString("2,0,2,0,1,0").split(','));
    changes->rule()->setFocus();
    waitFor([] { press(Qt::Key_Down); });
    EXPECT_EQ(changes->rule()->currentData().toInt(), int(ConflictRule::Take));
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    EXPECT_EQ(found(QStringLiteral("A1")).content, QStringLiteral("丙"));
}

TEST_F(ImportWizard, UnknownNamesAreResolvedOnce)
{
    show(page);
    page.activate();
    context.lookups.wait();
    QCoreApplication::processEvents();
    import(file(QStringLiteral("旧.csv"),
                QStringLiteral("工单编号,标题,主要内容,承办单位\nA1,一,甲,虚构一队\n").toUtf8()));
    QTest::qWait(50);
    context.lookups.load();
    context.lookups.wait();
    const auto knows = [this](const QString &unit) {
        const auto reference = context.lookups.current().reference; // nothing until it has come
        return reference && reference->findUnit(unit).isSet();
    };
    QTRY_VERIFY(knows(QStringLiteral("虚构一队")));
    const QString path = file(
        QStringLiteral("新.csv"),
        QStringLiteral("工单编号,标题,主要内容,承办单位\nA2,二,乙,一队（虚构）\nA3,三,丙,无此队\n").toUtf8());
    waitFor([&] { page.openFile(path); });
    NamesPanel *names = page.report()->namesPanel();
    ASSERT_EQ(page.report()->tabs()->currentIndex(), int(ImportReportView::Tab::Names));
    ASSERT_EQ(names->count(), 2);
    names->table()->table()->setFocus();
    press(Qt::Key_Return);
    type("xgyd");
    press(Qt::Key_Return);
    EXPECT_EQ(names->table()->model()->text(0, 2), QStringLiteral("归入“虚构一队”"));
    press(Qt::Key_Delete);
    EXPECT_EQ(names->table()->model()->text(1, 2), QStringLiteral("只留原文"));
    EXPECT_EQ(page.report()->notes(), QString()) << "nothing is left to be made";
    picture(page, QStringLiteral("import-names"));
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    EXPECT_EQ(found(QStringLiteral("A2")).leadUnit, found(QStringLiteral("A1")).leadUnit);
    EXPECT_FALSE(found(QStringLiteral("A3")).leadUnit.isSet());
}

TEST_F(ImportWizard, APastedTableGoesTheSameWay)
{
    show(page);
    page.activate();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("工单编号\t标题\t主要内容\nP1\t一\t\"两行\n内容\"\nP2\t二\t乙\n"));
    waitFor([] { press(Qt::Key_V, Qt::ControlModifier); });
    EXPECT_EQ(page.failure(), QString());
    EXPECT_EQ(page.report()->counts(), QString("2,2,0,0,0,0").split(','));
    waitFor([this] { QTest::keyClick(page.report()->importButton(), Qt::Key_Space); });
    EXPECT_EQ(found(QStringLiteral("P1")).content, QStringLiteral("两行\n内容"));
    QGuiApplication::clipboard()->clear();
    QSignalSpy notices(&page, &Page::notice);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(notices.size(), 1);
}

TEST_F(ImportWizard, AnImportIsTakenBackFromThePage)
{
    show(page);
    import(list());
    prompts.confirmations << true;
    QSignalSpy notices(&page, &Page::notice);
    QTest::keyClick(page.report()->undoButton(), Qt::Key_Space);
    QTRY_VERIFY(!notices.isEmpty());
    EXPECT_TRUE(prompts.asked.back().contains(QStringLiteral("2 件新增的移入回收站")));
    EXPECT_EQ(found(QStringLiteral("20220301000001")).status, CaseStatus::Void);
    RowTable *batches = page.batches()->table();
    QTRY_COMPARE(batches->model()->index(0, 8).data().toString(), QStringLiteral("已撤销"));
    EXPECT_FALSE(page.batches()->undoButton()->isEnabled());
    picture(page, QStringLiteral("import-undone"));
}

TEST_F(ImportWizard, TakingAnImportBackCanBeStopped)
{
    show(page);
    import(list());
    std::binary_semaphore free(0);
    const auto busy = office.run(OfficeThread::Priority::Save, [&free](Office &) {
        free.acquire();
        return Done();
    });
    QSignalSpy notices(&page, &Page::notice);
    QTest::keyClick(page.report()->undoButton(), Qt::Key_Space);
    auto *strip = page.findChild<ProgressStrip *>();
    ASSERT_TRUE(strip->isVisible()) << "it has a bar, a count and a cancel";
    QTest::keyClick(strip->findChild<QPushButton *>(), Qt::Key_Space);
    free.release();
    QTRY_VERIFY(!notices.isEmpty());
    EXPECT_TRUE(notices.front().front().toString().contains(QStringLiteral("撤销已取消")));
    EXPECT_TRUE(strip->isHidden());
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_EQ(prompts.errors.size(), 0);
    EXPECT_NE(found(QStringLiteral("20220301000001")).status, CaseStatus::Void);
}

} // namespace
} // namespace jiesu
