// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exportregister.h"
#include "service/tableexport.h"
#include "sheet/ziparchive.h"
#include "support/sheetlines.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

struct CellText
{
    const char *text;
    bool isNumber;
    FigureCell expected;
};

TEST(ReadCell, TakesTextsForWhatTheyStandFor)
{
    const QDate day(2022, 3, 1);
    const CellText cells[]{
        {"", true, {}},
        {"1,234", true, qint64(1234)},
        {"-3", true, qint64(-3)},
        {"−3", true, qint64(-3)},
        {"98.96%", true, Proportion{98.96 / 100}},
        {"63%", true, Proportion{0.63, 0}},
        {"93.52", true, DecimalNumber{93.52}},
        {"922.8", true, DecimalNumber{922.8, 1}},
        {"—", true, QStringLiteral("—")},
        {"6/7", true, QStringLiteral("6/7")},
        {"2022-03-01", false, day},
        {"2022-03-01 09:12", false, OfficeTime{day, QTime(9, 12)}},
        {"2022-03-01 09:61", false, QStringLiteral("2022-03-01 09:61")},
        {"2022-13-01", false, QStringLiteral("2022-13-01")},
        {"13900000001", false, QStringLiteral("13900000001")},
        {"0012", false, QStringLiteral("0012")},
        {"=1+1", true, QStringLiteral("=1+1")},
    };
    for (const CellText &each : cells)
        EXPECT_EQ(readCell(QString::fromUtf8(each.text), each.isNumber), each.expected) << each.text;
}

class TableExportTest : public testing::Test
{
protected:
    FigureTable ranks()
    {
        FigureTable table;
        table.title = QStringLiteral("单位排名");
        table.notes = {QStringLiteral("2022年3月，按基本规则")};
        table.header = {QStringLiteral("单位"), QStringLiteral("件"), QStringLiteral("解决率"),
                        QStringLiteral("日期")};
        for (int i = 0; i < 3; ++i)
            table.rows.push_back(
                {QStringLiteral("=单位%1").arg(i), qint64(10 * i), Proportion{0.5}, QDate(2022, 3, 1 + i)});
        table.chart = TableChart{SheetChart::Kind::Bar, {1}};
        return table;
    }
    static QByteArray part(const QString &path, const char *name)
    {
        auto archive = ZipArchive::open(path);
        EXPECT_TRUE(archive.ok() && (*archive)->select(name).ok());
        QByteArray content(1 << 20, '\0');
        const auto size = (*archive)->read(content.data(), int(content.size()));
        return content.left(size ? *size : 0);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 5), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(TableExportTest, TheWorkbookHasTheRowsTheChartAndItsNotes)
{
    const QString path = m_folder.filePath(QStringLiteral("ranks.xlsx"));
    const auto given = exportTable(*m_office, ranks(), {}, path);
    ASSERT_TRUE(given.ok()) << given.error().message().toStdString();
    EXPECT_EQ(given->rows, 3);
    EXPECT_EQ(given->title, QStringLiteral("单位排名"));
    const auto lines = linesOf(path);
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0], ranks().header);
    EXPECT_EQ(lines[2].mid(0, 2), QStringList({QStringLiteral("=单位1"), QStringLiteral("10")}));
    QString notes;
    for (const QStringList &line : linesOf(path, QStringLiteral("说明")))
        notes += line.join(u':') + u'\n';
    for (const char *expected : {"发出登记:JS-DC-2026-000001", "行数:3", "2022年3月，按基本规则", "业务数据"})
        EXPECT_TRUE(notes.contains(QString::fromUtf8(expected))) << expected;
    const QByteArray sheet = part(path, "xl/worksheets/sheet1.xml");
    for (const char *expected : {"<autoFilter ref=\"A1:D4\"", "state=\"frozen\"", "orientation=\"landscape\"",
                                 "paperSize=\"9\"", "JS-DC-2026-000001"})
        EXPECT_TRUE(sheet.contains(expected)) << expected;
    EXPECT_FALSE(sheet.contains("<f>"));
    EXPECT_TRUE(part(path, "xl/charts/chart1.xml").contains("barChart"));
}

TEST_F(TableExportTest, CsvComesInBothEncodings)
{
    for (const auto encoding : {CsvWriter::Encoding::Utf8WithMark, CsvWriter::Encoding::Gb18030}) {
        const QString path = m_folder.filePath(QStringLiteral("ranks.csv"));
        ASSERT_TRUE(exportTable(*m_office, ranks(), {}, path, encoding).ok());
        const auto lines = linesOf(path);
        ASSERT_EQ(lines.size(), 4U);
        EXPECT_EQ(lines[0], ranks().header);
        EXPECT_EQ(lines[1][0], QStringLiteral("'=单位0"));
    }
}

TEST_F(TableExportTest, AnotherEndingIsRefusedAndNotEntered)
{
    const auto refused = exportTable(*m_office, ranks(), {}, m_folder.filePath(QStringLiteral("a.doc")));
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(ExportRegister(*m_office).count({}).value(), 0);
}

} // namespace
