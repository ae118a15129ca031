// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/datetext.h"
#include "sheet/workbookparts.h"
#include "testfiles.h"

using namespace jiesu;
using namespace jiesu::test;

TEST(XlsxReader, TellsTheKindsOfCells)
{
    const TestFolder folder;
    const Content content = readAll(folder.xlsx(
        R"(<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>13800000000</v></c><c r="C3"><v>0.1</v></c>)"
        R"(<c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3" s="1"><v>43966.514</v></c>)"
        R"(<c r="H3" t="str"><f>A1&amp;"x"</f><v>算出</v></c><c r="I3"><f>1+1</f></c><c r="J3"><v>NaN</v></c>)"
        R"(<c r="K3" s="1"><v>43966</v></c><c r="L3"><v>1.2345678901234567E+17</v></c></row>)",
        "<si><t>甲</t></si><si><t xml:space=\"preserve\"> 乙 </t></si>",
        R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs>)"));
    ASSERT_FALSE(content.error);
    ASSERT_EQ(content.rows.size(), 1U);
    const SheetRow &row = content.rows[0];
    EXPECT_EQ(row.number, 3);
    EXPECT_EQ(content.line(0),
              QStringLiteral(" 乙 |13800000000|0.1|TRUE|#N/A|2020-05-15 12:20:10||算出|#N/A|NaN|2020-05-15|"
                             "123456789012345664"));
    const std::vector<CellKind> kinds{CellKind::Text,  CellKind::Number, CellKind::Number, CellKind::Boolean,
                                      CellKind::Error, CellKind::Date,   CellKind::Empty,  CellKind::Text,
                                      CellKind::Error, CellKind::Error,  CellKind::Date,   CellKind::Number};
    for (size_t i = 0; i < kinds.size(); ++i)
        EXPECT_EQ(row.cells[i].kind, kinds[i]) << i;
    EXPECT_TRUE(row.cell(500).empty());
    EXPECT_TRUE(row.cell(-1).empty());
}

TEST(XlsxReader, JoinsRichTextAndSkipsPhoneticGuides)
{
    const TestFolder folder;
    const Content content = readAll(folder.xlsx(
        R"(<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>路</t></r><rPh sb="0" eb="1"><t>lu</t></rPh>)"
        R"(<r><t>灯</t></r></is></c></row>)",
        "<si><r><t>垃圾</t></r><r><rPr><b/></rPr><t>清运</t></r><rPh><t>lj</t></rPh></si>"));
    EXPECT_EQ(content.line(0), QStringLiteral("垃圾清运|路灯"));
}

TEST(XlsxReader, DecodesEscapedCharacters)
{
    EXPECT_EQ(decodedText("a_x000D_b"), QStringLiteral("a\rb"));
    EXPECT_EQ(decodedText("_x005F_x0041_"), QStringLiteral("_x0041_"));
    EXPECT_EQ(decodedText("_xD842__xDFB7_"), QStringLiteral("𠮷"));
    for (const char *kept : {"_x", "_x00", "_xZZZZ_", "a_x0041", "_X0041_"})
        EXPECT_EQ(decodedText(kept), QString::fromUtf8(kept));
}

TEST(XlsxReader, UnderstandsPrefixesStrictNamespacesAndMissingReferences)
{
    const TestFolder folder;
    TestFolder::Parts parts = TestFolder::xlsxParts({});
    parts[0].second.replace("http://schemas.openxmlformats.org/officeDocument/2006",
                            "http://purl.oclc.org/ooxml/officeDocument");
    parts[3].second = "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetData>"
                      "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row>"
                      "<x:row><x:c r=\"B2\"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row>"
                      "</x:sheetData></x:worksheet>";
    const Content content = readAll(folder.zip(QStringLiteral("strict.xlsx"), parts));
    ASSERT_FALSE(content.error);
    ASSERT_EQ(content.rows.size(), 2U);
    EXPECT_EQ(content.line(0), QStringLiteral("1|2"));
    EXPECT_EQ(content.line(1), QStringLiteral("|3|4"));
    EXPECT_EQ(content.rows[1].number, 2);
}

TEST(XlsxReader, TakesTheFirstVisibleSheetWithTextOrTheOneNamed)
{
    const TestFolder folder;
    TestFolder::Parts parts = TestFolder::xlsxParts({});
    const QByteArray type = "x/worksheet";
    parts[1].second =
        "<workbook><sheets><sheet name=\"字典\" state=\"hidden\" id=\"a\"/><sheet name=\"空\" id=\"b\"/>"
        "<sheet name=\"数据\" id=\"c\"/></sheets></workbook>";
    parts[2].second =
        "<r><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"a.xml\"/><Relationship Id=\"b\" "
        "Type=\"x/worksheet\" Target=\"./b.xml\"/><Relationship Id=\"c\" Type=\"x/worksheet\" "
        "Target=\"../xl/c.xml\"/></r>";
    parts.push_back({"xl/a.xml", "<worksheet><row><c><v>1</v></c></row></worksheet>"});
    parts.push_back({"xl/b.xml", "<worksheet><row><c s=\"1\"/></row></worksheet>"});
    parts.push_back({"xl/C.XML", "<worksheet><row><c><v>3</v></c></row></worksheet>"});
    const QString path = folder.zip(QStringLiteral("sheets.xlsx"), parts);
    EXPECT_EQ(readAll(path).line(0), QStringLiteral("3"));
    EXPECT_EQ(readAll(path).sheetName, QStringLiteral("数据"));
    ReadOptions options;
    options.sheetName = QStringLiteral("字典");
    EXPECT_EQ(readAll(path, options).line(0), QStringLiteral("1"));
    options.sheetName = QStringLiteral("没有");
    expectSentences(readAll(path, options).error);
}

TEST(XlsxReader, CountsFrom1904WhereTheWorkbookSaysSo)
{
    const TestFolder folder;
    TestFolder::Parts parts = TestFolder::xlsxParts(R"(<row><c s="0"><v>42504.5</v></c></row>)", {},
                                                    R"(<cellXfs><xf numFmtId="22"/></cellXfs>)");
    parts[1].second.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    const Content content = readAll(folder.zip(QStringLiteral("mac.xlsx"), parts));
    EXPECT_EQ(content.line(0), QStringLiteral("2020-05-15 12:00:00"));
    EXPECT_EQ(readDate(content.rows[0].cell(0), true)->at.date, QDate(2020, 5, 15));
}

TEST(XlsxReader, RecognisesDateFormats)
{
    for (const char *date :
         {"yyyy/m/d", "m/d/yy h:mm", "[$-804]yyyy\"年\"m\"月\"d\"日\"", "h:mm:ss", "[h]:mm", "mm:ss.0"})
        EXPECT_TRUE(isDateFormat(date)) << date;
    for (const char *number :
         {"General", "0.00", "#,##0;[Red]-#,##0", "0\"day\"", "\\d0", "@", "0.00E+00", "0;yyyy"})
        EXPECT_FALSE(isDateFormat(number)) << number;
    const TestFolder folder;
    const Content content = readAll(folder.xlsx(
        R"(<row><c s="0"><v>43966</v></c><c s="1"><v>43966</v></c><c s="2"><v>43966</v></c><c s="99"><v>5</v></c></row>)",
        {},
        R"(<numFmts><numFmt numFmtId="176" formatCode="yyyy-mm-dd"/><numFmt numFmtId="177" formatCode="0.0"/></numFmts>)"
        R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
        R"(<cellXfs><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="31"/></cellXfs>)"));
    EXPECT_EQ(content.line(0), QStringLiteral("2020-05-15|43966|2020-05-15|5"));
}

TEST(XlsxReader, PlacesCellsByTheirReferenceAndSkipsEmptyRows)
{
    const TestFolder folder;
    QByteArray rows =
        R"(<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="A1"><v>9</v></c></row>)";
    for (int i = 2; i <= 100'000; ++i)
        rows += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"A" + QByteArray::number(i) +
                "\" s=\"1\"/></row>";
    rows += R"(<row r="100001"><c r="A100001"><v>5</v></c></row>)";
    const Content content = readAll(folder.xlsx(rows));
    ASSERT_FALSE(content.error);
    ASSERT_EQ(content.rows.size(), 2U);
    EXPECT_EQ(content.line(0), QStringLiteral("9||3"));
    EXPECT_EQ(content.rows[1].number, 100'001);
}

TEST(XlsxReader, ReadsTwoHundredAndFiftySixColumnsAndCountsTheRest)
{
    const TestFolder folder;
    QByteArray row = "<row>";
    for (int i = 0; i < 300; ++i)
        row += "<c><v>" + QByteArray::number(i) + "</v></c>";
    const Content content =
        readAll(folder.xlsx(row + R"(<c r="XFD1"><v>1</v></c><c r="ZZZZZZZZZ1"><v>1</v></c></row>)"));
    ASSERT_FALSE(content.error);
    EXPECT_EQ(content.rows[0].cells.size(), 256U);
    EXPECT_EQ(content.rows[0].cells.back().text, QStringLiteral("255"));
    EXPECT_EQ(content.cellsLeftOut, 46);
}

TEST(XlsxReader, CanBeCancelledAndShowsProgress)
{
    const TestFolder folder;
    QByteArray rows;
    for (int i = 0; i < 50'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * 7919 % 100'003) + "</v></c></row>";
    const QString path = folder.xlsx(rows);
    bool stop = false;
    ReadOptions options;
    options.cancelled = [&stop] { return stop; };
    auto reader = SheetReader::open(path, options);
    ASSERT_TRUE(reader.ok());
    SheetRow row;
    int count = 0;
    double last = 0;
    while ((*reader)->next(row)) {
        EXPECT_GE((*reader)->progress(), last);
        last = (*reader)->progress();
        stop = ++count >= 1000;
    }
    EXPECT_GE(count, 1000);
    EXPECT_LT(count, 2000);
    EXPECT_GT(last, 0.0);
    EXPECT_LT(last, 1.0);
    ASSERT_TRUE((*reader)->error());
    EXPECT_EQ((*reader)->error()->kind, ErrorKind::Cancelled);
    EXPECT_FALSE((*reader)->next(row));
}
