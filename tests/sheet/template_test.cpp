// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"
#include "sheet/sheettemplate.h"
#include "sheet/sheetwriter.h"
#include "sheet/templaterow.h"
#include "sheet/workbooktemplate.h"
#include "support/libreoffice.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <random>

using namespace jiesu;

namespace {

TemplateContent content()
{
    TemplateContent made;
    made.values = {{QStringLiteral("office"), {QStringLiteral("区环卫中心 <&>"), {}}},
                   {QStringLiteral("received"), {QStringLiteral("63"), 63}},
                   {QStringLiteral("rate.response"), {QStringLiteral("98.96%"), 0.9896}}};
    TemplateTable units;
    units.columns = {QStringLiteral("name"), QStringLiteral("received")};
    for (int i = 1; i <= 3; ++i)
        units.rows.push_back({{QStringLiteral("清运%1队").arg(i), {}}, {QString::number(10 * i), 10.0 * i}});
    made.tables.insert(QStringLiteral("units"), units);
    made.tables.insert(QStringLiteral("none"), {units.columns, {}});
    return made;
}

/// A worksheet part with these rows, merged cells below them and a filter.
QByteArray part(const QString &rows)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
               "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><dimension "
               "ref=\"A1:B9\"/>"
               "<cols><col min=\"1\" max=\"1\" width=\"33.5\" "
               "customWidth=\"1\"/></cols><sheetData>%1</sheetData>"
               "<autoFilter ref=\"A2:B3\"/><mergeCells count=\"2\"><mergeCell ref=\"A3:B3\"/><mergeCell "
               "ref=\"A5:B6\"/></mergeCells><pageMargins left=\"0.7\"/></worksheet>")
        .arg(rows)
        .toUtf8();
}

QString text(const char *cell, const char *words, const char *style = "4")
{
    return QStringLiteral("<c r=\"%1\" s=\"%3\" t=\"inlineStr\"><is><t>%2</t></is></c>")
        .arg(QLatin1String(cell), QString::fromUtf8(words), QLatin1String(style));
}

QString row(int number, const QString &cells)
{
    return QStringLiteral("<row r=\"%1\" spans=\"1:2\" ht=\"24\" customHeight=\"1\">%2</row>")
        .arg(number)
        .arg(cells);
}

Result<QByteArray> filled(const QByteArray &sheet)
{
    return SheetTemplate(
               QStringLiteral("月报"), content(),
               [](qsizetype index) { return index == 0 ? QStringLiteral("{{received}}") : QString(); })
        .filled(sheet);
}

TEST(SheetTemplate, PutsValuesWhereTheyAreAskedFor)
{
    const auto made = filled(
        part(row(1, text("A1", "单位：{{office}}，{{ received }} 件") + text("B1", "{{rate.response}}", "7") +
                        QStringLiteral("<c r=\"C1\" s=\"2\" t=\"s\"><v>0</v></c>"
                                       "<c r=\"D1\"><v>5</v></c>"))));
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    const QString xml = QString::fromUtf8(*made);
    for (const char *expected :
         {"<c r=\"A1\" s=\"4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">单位：区环卫中心 "
          "&lt;&amp;&gt;，63 件</t>",
          "<c r=\"B1\" s=\"7\"><v>0.98960000000000004</v></c>", "<c r=\"C1\" s=\"2\"><v>63</v></c>",
          "<c r=\"D1\"><v>5</v></c>", "<row r=\"1\" ht=\"24\" customHeight=\"1\">", "width=\"33.5\"",
          "<pageMargins left=\"0.7\">"})
        EXPECT_TRUE(xml.contains(QString::fromUtf8(expected))) << expected << "\n" << xml.toStdString();
}

TEST(SheetTemplate, RepeatsTheRowOfATableAndMovesWhatIsBelow)
{
    const auto made =
        filled(part(row(2, text("A2", "名称")) +
                    row(3, text("A3", "{{units.name}}") + text("B3", "{{units.received}}", "9")) +
                    row(5, text("A5", "合计 {{received}}"))));
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    const QString xml = QString::fromUtf8(*made);
    for (const char *expected :
         {"清运1队", "<c r=\"A5\" s=\"4\" t=\"inlineStr\"><is><t xml:space=\"preserve\">清运3队",
          "<row r=\"7\"", "<c r=\"B4\" s=\"9\"><v>20</v></c>", "<autoFilter ref=\"A2:B5\">",
          "<mergeCells count=\"4\">",
          "<mergeCell ref=\"A3:B3\"/><mergeCell ref=\"A4:B4\"/><mergeCell ref=\"A5:B5\"/><mergeCell "
          "ref=\"A7:B8\"/>",
          "合计 63"})
        EXPECT_TRUE(xml.contains(QString::fromUtf8(expected))) << expected << "\n" << xml.toStdString();
}

TEST(SheetTemplate, SpreadsAWholeTableAndLeavesAnEmptyOneItsRow)
{
    const auto made =
        filled(part(row(3, text("A3", "{{table:units}}") + QStringLiteral("<c r=\"B3\" s=\"9\"/>")) +
                    row(5, text("A5", "{{none.name}}"))));
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    const QString xml = QString::fromUtf8(*made);
    EXPECT_TRUE(xml.contains(QStringLiteral("<c r=\"B5\" s=\"9\"><v>30</v></c>"))) << xml.toStdString();
    EXPECT_TRUE(xml.contains(QStringLiteral("<c r=\"A7\" s=\"4\"/>"))) << xml.toStdString();
}

TEST(SheetTemplate, NamesTheCellOfWhatItDoesNotUnderstand)
{
    const std::pair<QString, const char *> cases[]{
        {row(3, text("B3", "{{recieved}}")), "B3：不认识占位符 {{recieved}}"},
        {row(3, text("C3", "{{units.colour}}")), "C3：不认识占位符 {{units.colour}}"},
        {row(3, text("A3", "{{table:teams}}")), "A3：没有名为“teams”的表"},
        {row(3, text("A3", "{{units.name}}") + text("B3", "{{none.name}}")), "B3：一行里只能用一张表"},
        {row(3, text("A3", "{{units.name}}") + QStringLiteral("<c r=\"B3\"><f>A1</f><v>1</v></c>")),
         "B3：公式不能放在重复的行里"},
        {row(3, text("A3", "{{units.name}}")) +
             row(4, QStringLiteral("<c r=\"B4\"><f>SUM(B3)</f><v>1</v></c>")),
         "B4：公式不能放在"},
    };
    for (const auto &[rows, expected] : cases) {
        const auto made = filled(part(rows));
        ASSERT_FALSE(made.ok()) << expected;
        EXPECT_TRUE(made.error().happened.contains(QString::fromUtf8(expected)))
            << made.error().happened.toStdString();
    }
    EXPECT_FALSE(filled("<!DOCTYPE a><worksheet/>").ok());
    EXPECT_FALSE(filled("<worksheet><sheetData>").ok());
}

TEST(SheetTemplate, CellNamesGoBothWays)
{
    for (const auto &[name, column, line] :
         {std::tuple("A1", 1, 1), {"Z9", 26, 9}, {"AA10", 27, 10}, {"XFD1", 16384, 1}}) {
        EXPECT_EQ(cellName(column, line), QLatin1String(name));
        EXPECT_EQ(cellPlace(QLatin1String(name)).column, column);
        EXPECT_EQ(cellPlace(QLatin1String(name)).row, line);
    }
    EXPECT_FALSE(cellPlace(QStringLiteral("1A")).isValid());
}

class WorkbookTemplateTest : public testing::Test
{
protected:
    /// A template as an office makes it: title, widths, a table and a second sheet.
    QString madeTemplate()
    {
        const QString path = m_folder.filePath(QStringLiteral("template.xlsx"));
        auto writer = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
        EXPECT_TRUE(writer.ok());
        WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("月报"));
        sheet.setColumnWidths({30, 12});
        sheet.title(0, 0, 1, QStringLiteral("{{office}}月报"));
        sheet.header(1, {QStringLiteral("单位"), QStringLiteral("件")});
        sheet.text(2, 0, QStringLiteral("{{units.name}}"), CellStyle::Strong);
        sheet.text(2, 1, QStringLiteral("{{units.received}}"));
        sheet.text(3, 0, QStringLiteral("响应率 {{rate.response}}"), CellStyle::Note);
        sheet.setPrintLayout(1);
        (*writer)->addSheet(QStringLiteral("附注")).text(0, 0, QStringLiteral("不变"));
        EXPECT_TRUE((*writer)->save().ok());
        return path;
    }
    static QStringList linesOf(const QString &path, const QString &name = {})
    {
        ReadOptions options;
        options.sheetName = name;
        auto reader = SheetReader::open(path, options);
        EXPECT_TRUE(reader.ok());
        QStringList lines;
        SheetRow read;
        while (reader && (*reader)->next(read)) {
            QStringList cells;
            for (const SheetCell &cell : read.cells)
                cells << cell.text;
            lines << cells.join(u'|');
        }
        return lines;
    }
    [[nodiscard]] QString target() const { return m_folder.filePath(QStringLiteral("filled.xlsx")); }

    const QStringList m_expected{QStringLiteral("区环卫中心 <&>月报"), QStringLiteral("单位|件"),
                                 QStringLiteral("清运1队|10"),         QStringLiteral("清运2队|20"),
                                 QStringLiteral("清运3队|30"),         QStringLiteral("响应率 98.96%")};
    QTemporaryDir m_folder;
};

TEST_F(WorkbookTemplateTest, IsFilledAndReadBack)
{
    const auto done = fillTemplate(madeTemplate(), content(), target());
    ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
    EXPECT_EQ(linesOf(target()), m_expected);
    EXPECT_EQ(linesOf(target(), QStringLiteral("附注")), QStringList(QStringLiteral("不变")));
}

TEST_F(WorkbookTemplateTest, IsOpenedByLibreOfficeWithItsFormats)
{
    const LibreOffice office;
    if (!office.isInstalled())
        GTEST_SKIP() << "LibreOffice is not installed";
    ASSERT_TRUE(fillTemplate(madeTemplate(), content(), target()).ok());
    QString csv =
        office.converted(target(), QStringLiteral("csv:Text - txt - csv (StarCalc):124,34,76")).remove(u'\r');
    csv.remove(QRegularExpression(QStringLiteral("\\|+$"), QRegularExpression::MultilineOption));
    EXPECT_EQ(csv.split(u'\n', Qt::SkipEmptyParts), m_expected);
    const QString flat = office.converted(target(), QStringLiteral("fods"));
    EXPECT_EQ(flat.count(QStringLiteral("number-columns-spanned=\"2\"")), 1) << "the title is still merged";
    EXPECT_TRUE(flat.contains(QStringLiteral("fo:font-weight=\"bold\"")));
    EXPECT_TRUE(flat.contains(QStringLiteral("landscape")));
}

TEST_F(WorkbookTemplateTest, DamagedTemplatesAreRefusedOrFilledButNeverHarm)
{
    QFile file(madeTemplate());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const QByteArray sheet = part(row(3, text("A3", "{{table:units}}") + text("C3", "{{received}}")));
    std::mt19937 random(11);
    const auto damaged = [&random](QByteArray bytes) {
        for (int times = 1 + int(random() % 4); times > 0; --times)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random() % 256);
        return bytes;
    };
    for (int turn = 0; turn < 200; ++turn) {
        const QString path = m_folder.filePath(QStringLiteral("damaged.xlsx"));
        QFile copy(path);
        ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
        copy.write(damaged(whole));
        copy.close();
        (void)fillTemplate(path, content(), target());
        (void)filled(damaged(sheet));
    }
}

TEST_F(WorkbookTemplateTest, WhatIsNoTemplateIsRefused)
{
    EXPECT_EQ(fillTemplate(m_folder.filePath(QStringLiteral("none.xlsx")), content(), target()).error().kind,
              ErrorKind::NotFound);
    const QString text = m_folder.filePath(QStringLiteral("text.xlsx"));
    QFile file(text);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no workbook");
    file.close();
    EXPECT_FALSE(fillTemplate(text, content(), target()).ok());
    EXPECT_FALSE(fillTemplate(madeTemplate(), content(), QStringLiteral("/nowhere/filled.xlsx")).ok());
}

} // namespace
