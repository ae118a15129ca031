// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/exportregister.h"
#include "service/templateservice.h"
#include "sheet/sheetwriter.h"
#include "support/sheetlines.h"
#include "ui/cases/casespage.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/exports/showntable.h"
#include "ui/exports/tablecommands.h"
#include "ui/exports/templatecommands.h"
#include "ui/ledgers/exportledger.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QLineEdit>

namespace jiesu {
namespace {

using namespace test;

constexpr int exportLedgerRow = 4;

struct Exports : testing::Test
{
    Exports()
    {
        QObject::connect(&tables, &TableCommands::notice, &office.window,
                         [this](const QString &text) { office.notices << text; });
    }
    void note(int times)
    {
        (void)office.on([times](Office &opened) -> Result<Done> {
            ExportSubject subject;
            subject.kind = ExportKind::Print;
            subject.title = QStringLiteral("工单");
            for (int i = 0; i < times; ++i) {
                if (const auto noted = ExportRegister(opened).note(subject, 1, "paper"); !noted)
                    return noted.error();
            }
            return Done();
        });
    }
    ExportLedger *openLedger(LedgersPage &page)
    {
        office.show(page);
        page.choose(exportLedgerRow);
        office.settle();
        return static_cast<ExportLedger *>(page.current());
    }
    [[nodiscard]] QString path(const char *name) const { return office.folder.filePath(QLatin1String(name)); }

    GuiOffice office;
    TableCommands tables{office.context, office.window};
};

TEST_F(Exports, WhatWasGivenOutIsFoundAgainByItsNumber)
{
    office.add(QStringLiteral("公厕异味无人保洁"));
    CasesPage cases{office.context};
    office.show(cases);
    office.prompts.files << path("list.xlsx");
    press(Qt::Key_E, Qt::ControlModifier);
    office.settle();
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].footer.contains(QStringLiteral("JS-DC-2026-000002")));

    LedgersPage page{office.context};
    ExportLedger *ledger = openLedger(page);
    ASSERT_EQ(ledger->table()->model()->rowCount(), 2);
    office.picture(QStringLiteral("exports"));
    QSignalSpy opened(&office.context, &OfficeContext::showCases);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("000001"));
    office.settle();
    ASSERT_EQ(ledger->table()->model()->rowCount(), 1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_TRUE(opened[0][1].toString().startsWith(QStringLiteral("JS-DC-2026-000001")));
    EXPECT_TRUE(opened[0][0].value<CaseFilter>().openOnly) << "the list that was exported";
}

TEST_F(Exports, ATableIsExportedWholeInItsOrder)
{
    note(230);
    LedgersPage page{office.context};
    ExportLedger *ledger = openLedger(page);
    EXPECT_LT(ledger->table()->model()->rowCount(), 230) << "only the first page is on the screen";
    office.prompts.files << path("exports.xlsx");
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    ASSERT_TRUE(office.prompts.errors.isEmpty()) << office.prompts.errors[0].message().toStdString();
    const auto lines = linesOf(path("exports.xlsx"));
    ASSERT_EQ(lines.size(), 231U);
    EXPECT_EQ(lines[1][0], QStringLiteral("JS-DC-2026-000230"));
    EXPECT_EQ(lines[230][0], QStringLiteral("JS-DC-2026-000001"));
    EXPECT_EQ(office.notices.last(),
              QStringLiteral("已导出 230 行到 exports.xlsx，发出登记 JS-DC-2026-000231"));
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(QStringLiteral("JS-DC-2026-000001")));
    EXPECT_TRUE(office.prompts.papers[0].footer.contains(QStringLiteral("JS-DC-2026-000232")));
}

TEST_F(Exports, ALetterThatTheEncodingCannotHoldIsToldAndUtf8IsOneKeyAway)
{
    office.add(QStringLiteral("丽景\uE81E路垃圾堆积"));
    CasesPage cases{office.context};
    office.show(cases);
    for (const bool usesUtf8 : {false, true}) {
        office.prompts.files << path("list.csv");
        office.prompts.choices << 1; // GB18030
        office.prompts.confirmations << usesUtf8;
        press(Qt::Key_E, Qt::ControlModifier);
        office.settle();
        EXPECT_TRUE(office.prompts.asked.last().contains(QStringLiteral("第 2 行")))
            << office.prompts.asked.last().toStdString();
        EXPECT_TRUE(office.prompts.errors.isEmpty());
        EXPECT_EQ(QFile::exists(path("list.csv")), usesUtf8);
    }
    QFile file(path("list.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QString::fromUtf8(file.readAll()).contains(QStringLiteral("丽景\uE81E路")));
}

TEST_F(Exports, NothingIsWrittenWhenThePersonGivesUp)
{
    note(1);
    LedgersPage page{office.context};
    openLedger(page);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    office.prompts.files << path("a.csv");
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // gives up at the encoding
    office.settle();
    EXPECT_FALSE(QFile::exists(path("a.csv")));
    EXPECT_EQ(*office.on([](Office &opened) { return ExportRegister(opened).count({}); }), 1);
}

TEST_F(Exports, ATemplateIsStoredFilledAndRemovedByKeyboard)
{
    TemplateCommands templates(office.context, office.window);
    QObject::connect(&templates, &TemplateCommands::notice, &office.window,
                     [this](const QString &text) { office.notices << text; });
    auto writer = WorkbookWriter::create(path("mine.xlsx"), WorkbookWriter::Mode::Report);
    ASSERT_TRUE(writer.ok());
    (*writer)->addSheet(QStringLiteral("月报")).text(0, 0, QStringLiteral("{{period}}受理{{received}}件"));
    ASSERT_TRUE((*writer)->save().ok());
    LedgersPage page{office.context};
    openLedger(page);
    const auto command = [this] {
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        office.settle();
    };
    office.prompts.choices << 0; // nothing stored yet: add
    office.prompts.files << path("mine.xlsx");
    office.prompts.texts << QStringLiteral("月报");
    command();
    ASSERT_TRUE(office.prompts.errors.isEmpty()) << office.prompts.errors[0].message().toStdString();
    office.prompts.choices << 0;
    office.prompts.texts << QStringLiteral("2026-02");
    office.prompts.files << path("filled.xlsx");
    command();
    EXPECT_EQ(linesOf(path("filled.xlsx")).at(0), QStringList(QStringLiteral("2026年2月受理0件")));
    EXPECT_EQ(office.notices.last(), QStringLiteral("已填写 filled.xlsx，发出登记 JS-DC-2026-000001"));
    office.prompts.choices << 2 << 0; // remove, the first
    office.prompts.confirmations << true;
    command();
    EXPECT_TRUE(office.on([](Office &opened) { return TemplateService(opened).list(); })->empty());
}

TEST(ShownTable, HasTheColumnsAsTheyStand)
{
    TextTableModel model({{QStringLiteral("单位")}, {QStringLiteral("件"), true}, {QStringLiteral("电话")}});
    model.setRows({{QStringLiteral("清运一队"), QStringLiteral("1,234"), QStringLiteral("13900000001")}});
    RowTable table(QStringLiteral("test"), nullptr);
    table.setModel(&model);
    table.setAccessibleName(QStringLiteral("表"));
    table.horizontalHeader()->moveSection(1, 0);
    FigureTable shown = shownTable(table);
    EXPECT_EQ(shown.title, QStringLiteral("表"));
    EXPECT_EQ(shown.header,
              QStringList({QStringLiteral("件"), QStringLiteral("单位"), QStringLiteral("电话")}));
    ASSERT_EQ(shown.rows.size(), 1U);
    EXPECT_EQ(shown.rows[0][0], FigureCell(qint64(1234)));
    EXPECT_EQ(shown.rows[0][2], FigureCell(QStringLiteral("13900000001"))) << "a number to call is a text";
    table.hideColumn(2);
    EXPECT_EQ(shownTable(table).header.size(), 2);
}

TEST(BoardExports, FiguresChartsAndTablesAllGoOut)
{
    GuiOffice office(true);
    TableCommands tables(office.context, office.window);
    DashboardPage page(office.context);
    office.show(page);
    auto *board = page.findChild<BoardPage *>();
    emit board->wanted();
    board->showPeriod(Period::month({2022, 3}));
    office.settle();
    const QString path = office.folder.filePath(QStringLiteral("board.xlsx"));
    office.prompts.files << path;
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    ASSERT_TRUE(office.prompts.errors.isEmpty()) << office.prompts.errors[0].message().toStdString();
    EXPECT_EQ(linesOf(path).at(0).at(0), QStringLiteral("指标")) << "the figure with the keyboard";
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    for (const char *words : {"指标", "受理", "解决率", "近 13 个月三率", "名次"})
        EXPECT_TRUE(office.prompts.papers[0].html.contains(QString::fromUtf8(words))) << words;
    if (const QString folder = qEnvironmentVariable("JIESU_PICTURES"); !folder.isEmpty())
        EXPECT_TRUE(paper::writePdf(office.prompts.papers[0], folder + QStringLiteral("/board.pdf")).ok());
    const auto lines = office.on([](Office &opened) { return ExportRegister(opened).list({}, 1); });
    ASSERT_FALSE(lines->empty());
    EXPECT_EQ(lines->front().period, QStringLiteral("2022-03"));
}

} // namespace
} // namespace jiesu
