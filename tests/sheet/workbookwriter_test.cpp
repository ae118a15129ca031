// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "sheet/datetext.h"
#include "sheet/sheetwriter.h"
#include "sheet/ziparchive.h"
#include "testfiles.h"

#include <QDir>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

using Mode = WorkbookWriter::Mode;

/// The unpacked bytes of one entry.
QByteArray partOf(const QString &path, const QByteArray &name)
{
    auto archive = ZipArchive::open(path);
    if (!archive || !(*archive)->select(name))
        return {};
    QByteArray whole;
    QByteArray piece(65'536, 0);
    while (true) {
        auto count = (*archive)->read(piece.data(), static_cast<int>(piece.size()));
        if (!count || *count == 0)
            return whole;
        whole += piece.left(*count);
    }
}

/// One sheet with one column of texts.
Result<Done> writeColumn(const QString &path, const QStringList &texts, Mode mode = Mode::Streaming)
{
    auto writer = WorkbookWriter::create(path, mode);
    if (!writer)
        return writer.error();
    WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("数据"));
    for (int row = 0; row < texts.size(); ++row)
        sheet.text(row, 0, texts[row]);
    return (*writer)->save();
}

} // namespace

TEST(WorkbookWriter, WhatIsWrittenIsReadBack)
{
    const TestFolder folder;
    const QStringList texts{QStringLiteral("普通"),
                            QStringLiteral("13800000000"),
                            QStringLiteral("多行\n第二行"),
                            QStringLiteral(" 前后空格 "),
                            QStringLiteral("<&>\"'"),
                            QStringLiteral("𠮷𫍽𬴂䶮㐂龦"),
                            QStringLiteral("👨‍👩‍👧😀"),
                            QStringLiteral("_x0041_ _x 下划_线"),
                            QStringLiteral("https://example.invalid/?a=1&b=2"),
                            QStringLiteral("TRUE"),
                            QStringLiteral("２０２０"),
                            QStringLiteral("é́ ﷺ नमस्ते")};
    for (const Mode mode : {Mode::Streaming, Mode::Report}) {
        const QString path = folder.path(QStringLiteral("导出 表.xlsx"));
        const auto saved = writeColumn(path, texts, mode);
        ASSERT_TRUE(saved.ok()) << saved.error().message().toStdString();
        const Content content = readAll(path);
        ASSERT_FALSE(content.error);
        ASSERT_EQ(content.rows.size(), static_cast<size_t>(texts.size()));
        for (size_t i = 0; i < content.rows.size(); ++i) {
            EXPECT_EQ(content.rows[i].cell(0).text, texts[static_cast<qsizetype>(i)]);
            EXPECT_EQ(content.rows[i].cell(0).kind, CellKind::Text);
        }
        EXPECT_EQ(content.sheetName, QStringLiteral("数据"));
    }
}

TEST(WorkbookWriter, ASheetOfManyEqualTextsIsWrittenThoughReadersWouldSuspectIt)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("many.xlsx"));
    const QStringList texts(3'000, QString(20'000, u'x')); // 60 MB that pack to a few hundred KB
    const auto written = writeColumn(path, texts);
    EXPECT_TRUE(written.ok()) << (written ? QString() : written.error().message()).toStdString();
}

TEST(WorkbookWriter, NumbersDatesAndPercentsAreReal)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("n.xlsx"));
    auto writer = WorkbookWriter::create(path, Mode::Report);
    ASSERT_TRUE(writer.ok());
    WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("率"));
    sheet.setColumnWidths({10, 20, 30});
    sheet.title(0, 0, 5, QStringLiteral("三月"));
    sheet.header(1, {QStringLiteral("率"), QStringLiteral("时间")});
    sheet.percent(2, 0, 0.9896);
    sheet.date(2, 1, {QDate(2022, 3, 1), QTime(9, 12, 30)});
    sheet.date(2, 2, {});
    sheet.number(2, 3, -12.5, NumberStyle::TwoDecimals);
    sheet.number(2, 4, std::numeric_limits<double>::quiet_NaN());
    sheet.number(2, 5, 63, NumberStyle::Whole);
    sheet.text(3, 0, QStringLiteral("注"), CellStyle::Note);
    sheet.freeze(2, 1);
    sheet.setFilter(1, 0, 2, 1);
    sheet.setPrintLayout(1);
    (*writer)->setProperties({QStringLiteral("月报"), QStringLiteral("区环卫中心"), QStringLiteral("0001"),
                              fromEpoch(1'648'000'000)});
    ASSERT_TRUE((*writer)->save().ok());
    const Content content = readAll(path);
    EXPECT_EQ(content.line(0), QStringLiteral("三月"));
    EXPECT_EQ(content.line(2), QStringLiteral("0.9896|2022-03-01 09:12:30||-12.5||63"));
    EXPECT_EQ(content.rows[2].cell(1).kind, CellKind::Date);
    EXPECT_EQ(content.rows[2].cell(0).kind, CellKind::Number);
    const QByteArray xml = partOf(path, "xl/worksheets/sheet1.xml");
    for (const char *wanted :
         {"<pane xSplit=\"1\" ySplit=\"2\"", "<autoFilter ref=\"A2:B3\"/>", "<mergeCell ref=\"A1:F1\"/>",
          "orientation=\"landscape\"", "numberStoredAsText=\"1\""})
        EXPECT_TRUE(xml.contains(wanted)) << wanted;
    EXPECT_TRUE(partOf(path, "docProps/core.xml").contains("区环卫中心"));
}

TEST(WorkbookWriter, ChartsPointAtTheirCells)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("c.xlsx"));
    auto writer = WorkbookWriter::create(path, Mode::Report);
    ASSERT_TRUE(writer.ok());
    WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("降幅 逐月"));
    sheet.header(0, {QStringLiteral("月"), QStringLiteral("2021"), QStringLiteral("2022")});
    const std::vector<std::array<double, 2>> values{{51, 36}, {46, 21}, {34, 6}};
    for (int i = 0; i < 3; ++i) {
        sheet.text(i + 1, 0, QStringLiteral("%1月").arg(i + 1));
        sheet.number(i + 1, 1, values[static_cast<size_t>(i)][0]);
        sheet.number(i + 1, 2, values[static_cast<size_t>(i)][1]);
    }
    SheetChart chart;
    chart.title = QStringLiteral("同比");
    chart.valueAxis = QStringLiteral("件");
    chart.anchorRow = 5;
    chart.firstRow = 1;
    chart.lastRow = 3;
    chart.valueColumns = {1, 2};
    sheet.addChart(chart);
    chart.kind = SheetChart::Kind::Bar;
    chart.valueColumns = {2};
    sheet.addChart(chart);
    chart.kind = SheetChart::Kind::Line;
    sheet.addChart(chart);
    ASSERT_TRUE((*writer)->save().ok());
    const QByteArray column = partOf(path, "xl/charts/chart1.xml");
    EXPECT_TRUE(column.contains("'降幅 逐月'!$B$2:$B$4"));
    EXPECT_TRUE(column.contains("'降幅 逐月'!$C$2:$C$4"));
    EXPECT_TRUE(column.contains("<c:v>51</c:v>"));
    EXPECT_TRUE(column.contains("barDir val=\"col\""));
    EXPECT_TRUE(partOf(path, "xl/charts/chart2.xml").contains("barDir val=\"bar\""));
    EXPECT_TRUE(partOf(path, "xl/charts/chart3.xml").contains("<c:lineChart>"));
}

TEST(WorkbookWriter, NumbersAreShadedByTheirSize)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("heat.xlsx"));
    auto writer = WorkbookWriter::create(path, Mode::Report);
    ASSERT_TRUE(writer.ok());
    WorksheetWriter &sheet = (*writer)->addSheet(QStringLiteral("热力图"));
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            sheet.number(row, column, row * column);
    }
    sheet.shade(0, 0, 2, 1);
    ASSERT_TRUE((*writer)->save().ok());
    const QByteArray xml = partOf(path, "xl/worksheets/sheet1.xml");
    for (const char *wanted : {"<conditionalFormatting sqref=\"A1:B3\">", "type=\"colorScale\"",
                               "<cfvo type=\"min\"", "<cfvo type=\"max\"", "FFFFFFFF"})
        EXPECT_TRUE(xml.contains(wanted)) << wanted << '\n' << xml.toStdString();
}

TEST(WorkbookWriter, NothingEverBecomesAFormula)
{
    const TestFolder folder;
    const QStringList texts = formulaPayloads();
    ASSERT_EQ(texts.size(), 40);
    for (const Mode mode : {Mode::Streaming, Mode::Report}) {
        const QString path = folder.path(QStringLiteral("f.xlsx"));
        ASSERT_TRUE(writeColumn(path, texts, mode).ok());
        const QByteArray xml = partOf(path, "xl/worksheets/sheet1.xml");
        EXPECT_FALSE(xml.contains("<f>"));
        EXPECT_FALSE(xml.contains("hyperlink"));
        const Content content = readAll(path);
        ASSERT_EQ(content.rows.size(), 40U);
        for (size_t i = 0; i < 40; ++i) {
            EXPECT_EQ(content.rows[i].cell(0).kind, CellKind::Text);
            EXPECT_EQ(content.rows[i].cell(0).text, text::clean(texts[static_cast<qsizetype>(i)]));
        }
    }
}

TEST(WorkbookWriter, InvalidTextIsCleanedAndRandomTextSurvives)
{
    const TestFolder folder;
    std::mt19937 random(7);
    QStringList texts{QString(QChar(0xD842)) + u'a', QStringLiteral("b") + QChar(0xDFB7),
                      QString(QChar(0)) + u'c', QString(QChar(0xFFFF)) + u'd' + QChar(0xFFFE),
                      QStringLiteral("\u0001\u001F\u0085e")};
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (auto n = 1 + random() % 20; n > 0; --n)
            text += QChar(static_cast<char16_t>(random() % 4 == 0 ? random() % 0x100 : random() % 0x10000));
        texts.append(text);
    }
    const QString path = folder.path(QStringLiteral("r.xlsx"));
    ASSERT_TRUE(writeColumn(path, texts).ok());
    const Content content = readAll(path);
    ASSERT_FALSE(content.error);
    std::map<int, QString> read;
    for (const SheetRow &row : content.rows)
        read[row.number] = row.cell(0).text;
    EXPECT_EQ(read[1], QStringLiteral("a"));
    EXPECT_EQ(read[4], QStringLiteral("d"));
    for (int i = 0; i < texts.size(); ++i) {
        QString expected = text::clean(texts[i]);
        expected.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
        ASSERT_EQ(read[i + 1], expected) << i;
    }
}

TEST(WorkbookWriter, LongTextsContinueOnTheirOwnSheet)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("l.xlsx"));
    const QString longText = QStringLiteral("长𠮷").repeated(30'000);
    const QString fits(text::cellLimit, u'够');
    ASSERT_TRUE(writeColumn(path, {fits, QStringLiteral("短"), longText}).ok());
    const Content first = readAll(path);
    ASSERT_FALSE(first.error);
    EXPECT_EQ(first.rows[0].cell(0).text, fits);
    QString joined = first.rows[2].cell(0).text;
    EXPECT_LE(joined.size(), text::cellLimit);
    const qsizetype pointer = joined.indexOf(QStringLiteral("……"));
    ASSERT_GT(pointer, 0);
    EXPECT_TRUE(joined.contains(QStringLiteral("长文本")));
    joined.truncate(pointer);
    ReadOptions options;
    options.sheetName = QStringLiteral("长文本");
    const Content rest = readAll(path, options);
    ASSERT_EQ(rest.rows.size(), 3U);
    for (size_t i = 1; i < rest.rows.size(); ++i) {
        EXPECT_EQ(rest.rows[i].cell(0).text, QStringLiteral("数据"));
        EXPECT_EQ(rest.rows[i].cell(1).text, QStringLiteral("3"));
        EXPECT_EQ(rest.rows[i].cell(3).text, QString::number(i));
        EXPECT_TRUE(rest.rows[i].cell(4).text.isValidUtf16());
        joined += rest.rows[i].cell(4).text;
    }
    EXPECT_EQ(joined, longText);
}

TEST(WorkbookWriter, SheetNamesAreMadeAcceptable)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("s.xlsx"));
    auto writer = WorkbookWriter::create(path, Mode::Report);
    ASSERT_TRUE(writer.ok());
    for (const QString &name : {QStringLiteral("a/b[c]:*?'"), QString(40, u'长'), QString(40, u'长'),
                                QString(), QStringLiteral("SHEET"), QStringLiteral("sheet")})
        (*writer)->addSheet(name).text(0, 0, QStringLiteral("x"));
    const auto saved = (*writer)->save();
    ASSERT_TRUE(saved.ok()) << saved.error().message().toStdString();
    auto reader = SheetReader::open(path);
    ASSERT_TRUE(reader.ok());
    EXPECT_EQ(
        (*reader)->sheetNames(),
        QStringList({QStringLiteral("a b c"), QString(31, u'长'), QString(27, u'长') + QStringLiteral(" (2)"),
                     QStringLiteral("工作表"), QStringLiteral("SHEET"), QStringLiteral("sheet (2)")}));
}

TEST(WorkbookWriter, AFailureLeavesTheOldFileAlone)
{
    const TestFolder folder;
    EXPECT_FALSE(
        WorkbookWriter::create(folder.path(QStringLiteral("no/such/folder/x.xlsx")), Mode::Report).ok());
    expectSentences(writeColumn(QStringLiteral("/proc/x.xlsx"), {QStringLiteral("a")}).error());

    const QString path = folder.write(QStringLiteral("old.xlsx"), "precious");
    {
        auto abandoned = WorkbookWriter::create(path, Mode::Streaming);
        ASSERT_TRUE(abandoned.ok());
        (*abandoned)->addSheet(QStringLiteral("x")).text(0, 0, QStringLiteral("y"));
    }
    auto backwards = WorkbookWriter::create(path, Mode::Streaming);
    WorksheetWriter &sheet = (*backwards)->addSheet(QStringLiteral("x"));
    sheet.text(5, 0, QStringLiteral("y"));
    sheet.text(4, 0, QStringLiteral("z"));
    expectSentences((*backwards)->save().error());

    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("precious"));
    backwards.value().reset();
    EXPECT_EQ(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(WorkbookWriter, AFullDiskIsNoticedWhereverItHappens)
{
    const TestFolder folder;
    QStringList texts;
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i)
        texts.append(QString::number(random()) + QString::number(random()));
    const QString path = folder.write(QStringLiteral("old.xlsx"), "precious");
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    for (const Mode mode : {Mode::Streaming, Mode::Report}) {
        for (const rlim_t bytes : {1'000UL, 20'000UL, 100'000UL, 300'000UL, 700'000UL, 1'000'000UL}) {
            const rlimit limit{bytes, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto saved = writeColumn(path, texts, mode);
            setrlimit(RLIMIT_FSIZE, &before);
            ASSERT_FALSE(saved.ok()) << bytes;
            expectSentences(saved.error());
            QFile old(path);
            ASSERT_TRUE(old.open(QIODevice::ReadOnly));
            EXPECT_EQ(old.readAll(), QByteArray("precious"));
        }
    }
    std::signal(SIGXFSZ, oldHandler);
    EXPECT_TRUE(writeColumn(path, texts).ok());
    EXPECT_EQ(readAll(path).rows.size(), 20'000U);
}

TEST(WorkbookWriter, ExportsAreForTheirOwnerUnlessTheFileWasShared)
{
    const TestFolder folder;
    const QString fresh = folder.path(QStringLiteral("fresh.xlsx"));
    ASSERT_TRUE(writeColumn(fresh, {QStringLiteral("a")}).ok());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFile::permissions(fresh) & others);
    const QString shared = folder.write(QStringLiteral("shared.xlsx"), "x");
    QFile::setPermissions(shared, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others);
    ASSERT_TRUE(writeColumn(shared, {QStringLiteral("a")}).ok());
    EXPECT_EQ(QFile::permissions(shared) & others, others);
}
