// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletinfields.h"
#include "report/bulletintables.h"
#include "report/bulletintemplate.h"
#include "report/bulletinword.h"
#include "report/bulletinwords.h"
#include "sheet/ziparchive.h"
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace jiesu {
namespace {

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

/// The first quarter of 2022 against that of 2021, both month by month.
BulletinFigures quarterOf(std::vector<MonthPair> months)
{
    BulletinFigures figures;
    figures.office = figures.scope = zh("区环卫中心");
    figures.madeAt = {QDate(2022, 4, 2), QTime(10, 0)};
    figures.comparison =
        comparePeriods(Period::quarter(2022, 1), QDate(2022, 4, 2), ComparisonBasis::EqualDays);
    figures.reduction = Reduction(std::move(months));
    figures.current.received = figures.compared.received = figures.reduction.current();
    figures.yearBefore.received = figures.reduction.previous();
    return figures;
}

ThreeRates ratesOf(int solvedOf, int solved)
{
    ThreeRates rates;
    rates.response = *Rate::ofCases(solvedOf, solvedOf);
    rates.resolution = *Rate::ofCases(solved, solvedOf);
    rates.satisfaction = *Rate::ofCases(solvedOf, solvedOf);
    return rates;
}

QString said(const BulletinFigures &figures, const char *field)
{
    return bulletinFieldText(QLatin1String(field), figures);
}

TEST(BulletinWords, CountsRiseFallOrStandAndAreNotComparedWithNothing)
{
    struct Case
    {
        qint64 before;
        qint64 now;
        const char *fall;
        const char *change;
        const char *difference;
    };
    for (const Case &each : {Case{131, 63, "降幅51.9%", "下降51.9%", "减少68件"},
                             {63, 131, "增幅107.9%", "上升107.9%", "增加68件"},
                             {40, 40, "持平", "持平", "持平"},
                             {10'000, 9'996, "持平", "持平", "减少4件"}, // 0.04 %
                             {10'000, 9'995, "降幅0.1%", "下降0.1%", "减少5件"},
                             {10'000, 10'004, "持平", "持平", "增加4件"},
                             {0, 12, "", "", "增加12件"}}) {
        const BulletinFigures figures = quarterOf({{{2022, 1}, each.now, each.before}});
        EXPECT_EQ(said(figures, "fall:cumulative"), zh(each.fall)) << each.before << " to " << each.now;
        EXPECT_EQ(said(figures, "change:year"), zh(each.change));
        EXPECT_EQ(said(figures, "difference:cumulative"), zh(each.difference));
        EXPECT_EQ(said(figures, "base:cumulative").isEmpty(), each.before == 0);
    }
}

TEST(BulletinWords, TheMeanOfMonthsHasTwoDecimalsAndItsOwnWord)
{
    EXPECT_EQ(said(quarterOf({{{2022, 1}, 36, 51}, {{2022, 2}, 21, 46}, {{2022, 3}, 6, 34}}), "mean_fall"),
              zh("降幅55.37%"));
    EXPECT_EQ(said(quarterOf({{{2022, 1}, 20, 10}, {{2022, 2}, 10, 10}}), "mean_fall"), zh("增幅50.00%"));
    const BulletinFigures gap = quarterOf({{{2022, 1}, 5, 0}, {{2022, 2}, 5, 10}});
    EXPECT_EQ(said(gap, "mean_fall"), zh("降幅50.00%"));
    EXPECT_EQ(said(gap, "left_out"), zh("1月"));
}

TEST(BulletinWords, RatesAreNamedTogetherWhereTheyAreEqual)
{
    EXPECT_EQ(bulletinwords::rates(ratesOf(6, 6)), zh("响应率、解决率、满意率均为100%"));
    EXPECT_EQ(bulletinwords::rates(ratesOf(6, 5)), zh("响应率100%、解决率83.33%、满意率100%"));
    EXPECT_EQ(bulletinwords::rates(ThreeRates()), QString());
    ThreeRates one;
    one.response = *Rate::ofCases(9, 10);
    EXPECT_EQ(bulletinwords::rates(one), zh("响应率90%"));
}

TEST(BulletinWords, FewCasesAreSaidToBeFew)
{
    EXPECT_EQ(bulletinwords::few(ratesOf(9, 9)), zh("样本较少"));
    EXPECT_EQ(bulletinwords::few(ratesOf(10, 9)), QString());
    EXPECT_EQ(bulletinwords::few(ThreeRates()), QString());
}

TEST(BulletinWords, RatesChangeInPercentagePoints)
{
    EXPECT_EQ(bulletinwords::points(9896, 9529), zh("提高3.67个百分点"));
    EXPECT_EQ(bulletinwords::points(9000, 9050), zh("下降0.5个百分点"));
    EXPECT_EQ(bulletinwords::points(9004, 9000), zh("持平"));
    EXPECT_EQ(bulletinwords::points({}, 9000), QString());
}

TEST(BulletinWords, WhatCameInOnceIsNeverFrequent)
{
    const std::vector<BulletinShare> once{{zh("道路遗撒"), 1, 1, 0, 0}};
    EXPECT_EQ(bulletinwords::most(once), QString());
    EXPECT_EQ(bulletinwords::first(once), QString());
    EXPECT_EQ(bulletinwords::most({{zh("公厕保洁"), 2, 3, 0, 0}, {zh("道路遗撒"), 1, 3, 0, 0}}),
              zh("公厕保洁2件"));
}

QByteArray templateWith(const QByteArray &sentence)
{
    return "{\n\"code\": \"own\",\n\"name\": \"本单位\",\n\"title\": \"{office}通报\",\n\"blocks\": [\n"
           "{\"paragraph\": [\n{\"code\": \"one\", \"text\": \"" +
           sentence + "\"}]}\n]}\n";
}

TEST(BulletinTemplate, ConditionsAndFieldsMakeTheSentence)
{
    const auto definition = readBulletinTemplate(
        templateWith("受理{received}件{if base:year}，同比{change:year}{else}，不作比较{end}{if not "
                     "overdue}，无超期件{end}。"));
    ASSERT_TRUE(definition.ok()) << definition.error().message().toStdString();
    const auto textOf = [&](const BulletinFigures &figures) {
        return filledBulletin(*definition, figures).sentences().front()->text();
    };
    EXPECT_EQ(textOf(quarterOf({{{2022, 1}, 50, 100}})), zh("受理50件，同比下降50.0%，无超期件。"));
    BulletinFigures late = quarterOf({{{2022, 1}, 50, 0}});
    late.overdue = 3;
    EXPECT_EQ(textOf(late), zh("受理50件，不作比较。"));
    EXPECT_EQ(filledBulletin(*definition, late).title, zh("区环卫中心通报"));
}

TEST(BulletinTemplate, ConditionsStandInsideEachOther)
{
    const auto definition = readBulletinTemplate(
        templateWith("{if overdue}甲{if base:year}乙{else}丙{end}{else}丁{if base:year}戊{end}{end}"));
    ASSERT_TRUE(definition.ok());
    for (const auto &[overdue, before, text] :
         {std::tuple(1, 1, "甲乙"), {1, 0, "甲丙"}, {0, 1, "丁戊"}, {0, 0, "丁"}}) {
        BulletinFigures figures = quarterOf({{{2022, 1}, 5, before}});
        figures.overdue = overdue;
        EXPECT_EQ(filledBulletin(*definition, figures).sentences().front()->text(), zh(text));
    }
}

TEST(BulletinTemplate, WhatIsWrongIsToldWithItsLine)
{
    for (const auto &[json, line, word] :
         {std::tuple(templateWith("受理{nosuch}件"), 7, "没有“nosuch”这个字段"),
          {templateWith("{rate}"), 7, "没有“rate”这个字段"},
          {templateWith("{rate:speed}"), 7, "没有“rate:speed”这个字段"},
          {templateWith("{received"), 7, "花括号没有合上"},
          {templateWith("{if open}甲"), 7, "没有以 {end} 结束"},
          {templateWith("甲{end}"), 7, "前面没有 {if}"},
          {templateWith("甲").replace("\"paragraph\"", "\"absatz\""), 6, "没有“absatz”这一项"},
          {templateWith("甲").replace("]}\n]}", "]}\n],,}"), 8, "不是完整的 JSON"},
          {templateWith("甲").replace("本单位", ""), 3, "缺“name”"},
          {templateWith("甲").replace("\"name\"", "\"language\": \"fr\", \"name\""), 3, "没有“fr”这种语言"},
          {templateWith("甲").replace("{\"paragraph\": [", "{\"table\": \"nosuch\"},\n{\"paragraph\": ["), 6,
           "没有“nosuch”这个图表"}}) {
        const auto read = readBulletinTemplate(json);
        ASSERT_FALSE(read.ok()) << json.toStdString();
        EXPECT_EQ(read.error().kind, ErrorKind::Invalid);
        EXPECT_TRUE(read.error().happened.contains(zh("第 %1 行").arg(line)))
            << read.error().happened.toStdString() << " for line " << line;
        EXPECT_TRUE(read.error().happened.contains(zh(word))) << read.error().happened.toStdString();
    }
}

TEST(BulletinTemplate, EveryFieldAndTableStandsInTheDocumentation)
{
    QFile file(test::sourcePath(u"docs/bulletin.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const BulletinField &field : bulletinFields())
        EXPECT_TRUE(text.contains(QStringLiteral("`%1`").arg(QLatin1String(field.code)))) << field.code;
    for (const QString &code : bulletinTableCodes() + bulletinChartCodes())
        EXPECT_TRUE(text.contains(QStringLiteral("`%1`").arg(code))) << code.toStdString();
}

/// A bulletin with everything in it and texts that XML has to escape.
Bulletin anyBulletin()
{
    const auto definition = readBulletinTemplate(templateWith("受理{received}件，<甲>&乙。"));
    Bulletin bulletin = filledBulletin(*definition, quarterOf({{{2022, 1}, 63, 131}}));
    FigureTable table{zh("表1　<类别>"), {zh("说明")}, {zh("类别"), zh("件数"), zh("占比")}, {}};
    table.rows = {{zh("=1+1"), qint64(12), *Rate::ofCases(1, 4)}, {zh("公厕&道路"), qint64(0), Rate()}};
    bulletin.blocks.emplace_back(BulletinHeading{zh("一、总体情况")});
    bulletin.blocks.emplace_back(BulletinTable{QStringLiteral("categories"), table});
    bulletin.blocks.emplace_back(BulletinChart{QStringLiteral("rates"), zh("图1　三率")});
    return bulletin;
}

BulletinPictures anyPicture()
{
    // The smallest PNG: one transparent pixel.
    return {{QStringLiteral("rates"),
             {QByteArray::fromBase64(
                  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6k"
                  "gAAAABJRU5ErkJggg=="),
              400, 200}}};
}

QByteArray partOf(ZipArchive &archive, const QByteArray &name)
{
    QByteArray content;
    if (!archive.select(name))
        return content;
    std::array<char, 4096> buffer{};
    for (;;) {
        const Result<int> count = archive.read(buffer.data(), int(buffer.size()));
        if (!count || *count == 0)
            return content;
        content.append(buffer.data(), *count);
    }
}

struct WordFile : testing::Test
{
    void SetUp() override
    {
        const QByteArray bytes = bulletinWord(anyBulletin(), anyPicture(), zh("统计员 01"), Instant());
        ASSERT_FALSE(bytes.isEmpty());
        EXPECT_EQ(bytes, bulletinWord(anyBulletin(), anyPicture(), zh("统计员 01"), Instant()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bulletin.docx"));
};

TEST_F(WordFile, EveryPartIsXmlAndEveryRelationHasItsPart)
{
    auto archive = ZipArchive::open(path);
    ASSERT_TRUE(archive.ok());
    for (const char *name :
         {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
          "word/styles.xml", "word/fontTable.xml", "word/footer.xml", "docProps/core.xml"}) {
        QXmlStreamReader xml(partOf(**archive, name));
        QString folderOfTargets = QByteArray(name).startsWith("word/") ? QStringLiteral("word/") : QString();
        while (!xml.atEnd()) {
            xml.readNext();
            const QString target = xml.attributes().value(QStringLiteral("Target")).toString();
            if (xml.isStartElement() && xml.name() == QLatin1String("Relationship"))
                EXPECT_TRUE((*archive)->contains((folderOfTargets + target).toUtf8()))
                    << target.toStdString();
        }
        EXPECT_FALSE(xml.hasError()) << name << ": " << xml.errorString().toStdString();
    }
    const QByteArray text = partOf(**archive, "word/document.xml");
    for (const char *part :
         {"w:tblHeader", "w:linePitch=\"579\"", "rIdPicture1", "Heading1", "&lt;甲&gt;&amp;乙"})
        EXPECT_TRUE(text.contains(part)) << part;
    EXPECT_EQ(partOf(**archive, "word/media/picture1.png"), anyPicture().value(QStringLiteral("rates")).png);
}

TEST_F(WordFile, LibreOfficeReadsItsText)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (!QFileInfo::exists(QFileInfo(office).canonicalPath() + QStringLiteral("/libswlo.so")))
        GTEST_SKIP() << "LibreOffice Writer is not installed";
    QProcess process;
    process.start(
        office, {QStringLiteral("--headless"),
                 QStringLiteral("-env:UserInstallation=file://%1").arg(folder.filePath(QStringLiteral("p"))),
                 QStringLiteral("--convert-to"), QStringLiteral("txt:Text (encoded):UTF8"),
                 QStringLiteral("--outdir"), folder.path(), path});
    ASSERT_TRUE(process.waitForFinished(120'000));
    QFile read(folder.filePath(QStringLiteral("bulletin.txt")));
    ASSERT_TRUE(read.open(QIODevice::ReadOnly)) << process.readAllStandardError().toStdString();
    const QString text = QString::fromUtf8(read.readAll());
    for (const char *part : {"区环卫中心通报", "受理63件，<甲>&乙。", "一、总体情况", "表1　<类别>", "=1+1",
                             "公厕&道路", "25.00%", "—", "图1　三率", "附：口径"})
        EXPECT_TRUE(text.contains(zh(part))) << part << "\n" << text.toStdString();
}

TEST(BulletinFormats, HtmlAndTextSayTheSame)
{
    const Bulletin bulletin = anyBulletin();
    const QString html = bulletinHtml(bulletin, anyPicture());
    EXPECT_TRUE(html.contains(zh("受理63件，&lt;甲&gt;&amp;乙。")));
    EXPECT_TRUE(html.contains(QStringLiteral("data:image/png;base64,")));
    EXPECT_FALSE(html.contains(QStringLiteral("sentence:")));
    EXPECT_TRUE(bulletinHtml(bulletin, {}, HtmlUse::Editing).contains(QStringLiteral("sentence:one")));
    const QString text = bulletinText(bulletin);
    for (const char *part :
         {"受理63件，<甲>&乙。", "类别\t件数\t占比", "=1+1\t12\t25.00%", "公厕&道路\t0\t—"})
        EXPECT_TRUE(text.contains(zh(part))) << part << "\n" << text.toStdString();
}

} // namespace
} // namespace jiesu
