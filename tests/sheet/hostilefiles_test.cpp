// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"


#include <random>

using namespace jiesu;
using namespace jiesu::test;

namespace {

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

const QByteArray compoundMagic = QByteArray::fromHex("D0CF11E0A1B11AE1");

} // namespace

TEST(HostileFiles, EachIsRefusedWithSentences)
{
    const TestFolder folder;
    const auto withPart = [](int index, const QByteArray &text) {
        TestFolder::Parts parts = TestFolder::xlsxParts("<row><c><v>1</v></c></row>");
        parts[static_cast<size_t>(index)].second = text;
        return parts;
    };
    const auto withExtra = [](const QByteArray &name) {
        TestFolder::Parts parts = TestFolder::xlsxParts("<row><c><v>1</v></c></row>");
        parts.push_back({name, "x"});
        return parts;
    };
    QByteArray lol = "<!DOCTYPE lolz [<!ENTITY lol \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray one = i == 1 ? QByteArray("lol") : "lol" + QByteArray::number(i - 1);
        lol += "<!ENTITY lol" + QByteArray::number(i) + " \"" + ("&" + one + ";").repeated(10) + "\">";
    }
    lol += "]>";
    const std::vector<std::pair<const char *, QString>> files{
        {"missing file", folder.path(QStringLiteral("missing.xlsx"))},
        {"folder", folder.path(QString())},
        {"empty", folder.write(QStringLiteral("empty.xlsx"), {})},
        {"old xls", folder.write(QStringLiteral("a.xls"),
                                 compoundMagic + QByteArray(600, 0) + utf16(QStringLiteral("Workbook")))},
        {"encrypted", folder.write(QStringLiteral("e.xlsx"), compoundMagic + QByteArray(600, 0) +
                                                                 utf16(QStringLiteral("EncryptedPackage")))},
        {"old doc", folder.write(QStringLiteral("d.xls"), compoundMagic + QByteArray(600, 0))},
        {"png",
         folder.write(QStringLiteral("p.xlsx"), QByteArray::fromHex("89504E470D0A1A0A0000000D49484452"))},
        {"pdf", folder.write(QStringLiteral("p.csv"), "%PDF-1.7\n1,2\n")},
        {"html",
         folder.write(QStringLiteral("h.xls"), "\xEF\xBB\xBF <HTML><table><tr><td>1</td></tr></table>")},
        {"binary", folder.write(QStringLiteral("b.csv"), QByteArray("a\0b\0\0\0c\x01\x02", 9))},
        {"docx",
         folder.zip(
             QStringLiteral("w.xlsx"),
             {{"_rels/.rels",
               "<R><Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></R>"},
              {"word/document.xml", "<w:document/>"}})},
        {"plain zip", folder.zip(QStringLiteral("z.xlsx"), {{"readme.txt", "hello"}})},
        {"ods", folder.zip(QStringLiteral("o.ods"), {{"mimetype", "x"}, {"content.xml", "<a/>"}})},
        {"climbing name", folder.zip(QStringLiteral("c.xlsx"), withExtra("../../etc/passwd"))},
        {"climbing backslash", folder.zip(QStringLiteral("c2.xlsx"), withExtra("xl\\..\\..\\x"))},
        {"absolute name", folder.zip(QStringLiteral("c3.xlsx"), withExtra("/etc/passwd"))},
        {"same entry twice", folder.zip(QStringLiteral("t.xlsx"), withExtra("XL/workbook.xml"))},
        {"climbing target",
         folder.zip(
             QStringLiteral("ct.xlsx"),
             withPart(0,
                      "<R><Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"../../x.xml\"/></R>"))},
        {"missing sheet", folder.zip(QStringLiteral("m.xlsx"), withPart(2, "<R/>"))},
        {"billion laughs",
         folder.zip(QStringLiteral("l.xlsx"), withPart(3, lol + "<worksheet>&lol9;</worksheet>"))},
        {"laughs in workbook",
         folder.zip(QStringLiteral("l2.xlsx"), withPart(1, lol + "<workbook>&lol9;</workbook>"))},
        {"not xml", folder.zip(QStringLiteral("n.xlsx"), withPart(3, "hello"))},
        {"xml cut short", folder.zip(QStringLiteral("n2.xlsx"),
                                     withPart(3, "<worksheet><sheetData><row><c><v>1</v></c></row>"))},
        {"deep nesting",
         folder.zip(QStringLiteral("n3.xlsx"), withPart(3, QByteArray("<a>").repeated(1'000'000)))},
        {"endless tag", folder.zip(QStringLiteral("n4.xlsx"),
                                   withPart(3, "<worksheet a=\"" + QByteArray(20 << 20, 'x') + "\"/>"))},
        {"invalid utf-8", folder.xlsx("<row><c t=\"str\"><v>\xFF\xFE</v></c></row>")},
    };
    for (const auto &[what, path] : files) {
        SCOPED_TRACE(what);
        const Content content = readAll(path);
        expectSentences(content.error);
    }
    EXPECT_TRUE(readAll(files[3].second).error->advice.contains(QStringLiteral("另存为 .xlsx")));
    EXPECT_TRUE(readAll(files[4].second).error->happened.contains(QStringLiteral("密码")));
}

TEST(HostileFiles, DamageInsideASheetIsAnErrorNotAnEnd)
{
    const TestFolder folder;
    const QByteArray good = "<row><c><v>1</v></c></row>";
    for (const char *bad : {R"(<row><c t="s"><v>7</v></c></row>)", R"(<row><c t="s"><v>-1</v></c></row>)",
                            R"(<row><c t="s"><v>99999999999999999999</v></c></row>)", R"(<row r="0"/>)",
                            R"(<row r="-3"/>)", R"(<row r="99999999999"/>)", R"(<row r="1048577"/>)",
                            R"(<row r="x"/>)", R"(<row><c r="1"><v>1</v></c></row>)", R"(<row><c></row>)",
                            R"(<row><c><v>&nothing;</v></c></row>)"}) {
        SCOPED_TRACE(bad);
        const Content content = readAll(folder.xlsx(good + bad + good, "<si><t>a</t></si>"));
        EXPECT_EQ(content.rows.size(), 1U);
        expectSentences(content.error);
    }
    const Content longText =
        readAll(folder.xlsx(good + "<row><c t=\"str\"><v>" + QByteArray(5 << 20, 'x') + "</v></c></row>"));
    expectSentences(longText.error);
    const Content allowed =
        readAll(folder.xlsx("<row><c t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c></row>"));
    ASSERT_FALSE(allowed.error);
    EXPECT_EQ(allowed.rows[0].cell(0).text.size(), 40'000);
}

TEST(HostileFiles, BombsAreRefusedAtOnce)
{
    const TestFolder folder;
    const QByteArray filler(120 << 20, ' ');
    for (const int part : {1, 3}) {
        TestFolder::Parts parts = TestFolder::xlsxParts("<row><c><v>1</v></c></row>");
        parts[static_cast<size_t>(part)].second += filler;
        const QString path = folder.zip(QStringLiteral("bomb.xlsx"), parts);
        EXPECT_LT(QFileInfo(path).size(), 2 << 20);
        const Content content = readAll(path);
        ASSERT_TRUE(content.error);
        EXPECT_TRUE(content.error->happened.contains(QStringLiteral("解压")))
            << content.error->happened.toStdString();
    }
    ReadOptions small;
    small.fileLimit = 100;
    EXPECT_TRUE(readAll(folder.xlsx("<row><c><v>1</v></c></row>"), small)
                    .error->happened.contains(QStringLiteral("过大")));
}

TEST(HostileFiles, TextIsReadInPiecesAndHasALimitOfItsOwn)
{
    const TestFolder folder;
    const QString path = folder.write(QStringLiteral("a.csv"), "a,b\n" + QByteArray(200, 'x') + ",1\n");
    ReadOptions options;
    options.fileLimit = 100;
    EXPECT_FALSE(readAll(path, options).error) << "that is a limit of workbooks";
    options.textLimit = 100;
    EXPECT_TRUE(readAll(path, options).error->happened.contains(QStringLiteral("过大")));
}

TEST(HostileFiles, ADirectoryThatLiesAboutSizesIsCaught)
{
    const TestFolder folder;
    QByteArray rows;
    for (int i = 0; i < 5000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i * i) + "</v></c></row>";
    QFile file(folder.xlsx(rows));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const qsizetype entry = bytes.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    ASSERT_EQ(bytes.mid(entry, 4), QByteArray("PK\x01\x02"));
    const int uncompressedSize = 24;
    for (const char value : {char(0), char(0x7F)}) {
        bytes[entry + uncompressedSize + 1] = value;
        expectSentences(readAll(folder.write(QStringLiteral("lie.xlsx"), bytes)).error);
    }
}

TEST(HostileFiles, EveryTruncationIsNoticed)
{
    const TestFolder folder;
    QByteArray rows;
    for (int i = 0; i < 300; ++i)
        rows += "<row><c t=\"s\"><v>0</v></c><c><v>" + QByteArray::number(i * 7919 % 1009) + "</v></c></row>";
    QFile file(folder.xlsx(rows, "<si><t>甲</t></si>"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype length = 4; length < bytes.size(); length += 37) {
        const Content content = readAll(folder.write(QStringLiteral("cut.xlsx"), bytes.left(length)));
        EXPECT_TRUE(content.error) << length << " of " << bytes.size();
    }
    EXPECT_EQ(readAll(folder.write(QStringLiteral("whole.xlsx"), bytes)).rows.size(), 300U);
}

TEST(HostileFiles, ThousandsOfMutationsNeverCrash)
{
    const TestFolder folder;
    const QByteArray rows =
        R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>43966.5</v></c></row>)"
        R"(<row r="2"><c r="A2" t="inlineStr"><is><t>街道_x000D_</t></is></c></row>)";
    QFile file(
        folder.xlsx(rows, "<si><r><t>甲乙</t></r></si>", R"(<cellXfs><xf/><xf numFmtId="14"/></cellXfs>)"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray xlsx = file.readAll();
    const QByteArray csv =
        QString::fromUtf8("工单编号,内容\r\n1,\"多行\r\n\"\"引\"\"\"\r\n2;3\t|\r\n").toUtf8();
    const TestFolder::Parts parts = TestFolder::xlsxParts(rows, "<si><r><t>甲乙</t></r></si>",
                                                          R"(<cellXfs><xf/><xf numFmtId="14"/></cellXfs>)");
    std::mt19937 random(20220301);
    const auto mutated = [&random](QByteArray bytes) {
        for (unsigned i = 0, count = 1 + random() % 4; i < count; ++i) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            switch (random() % 3) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.remove(at, 1 + static_cast<qsizetype>(random() % 3));
                break;
            default:
                bytes.insert(at, static_cast<char>(random()));
            }
        }
        return bytes;
    };
    qsizetype read = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto rowsOf = [&](const QString &path) {
            read += static_cast<qsizetype>(readAll(path).rows.size());
        };
        rowsOf(folder.write(QStringLiteral("m.xlsx"), mutated(xlsx)));
        rowsOf(folder.write(QStringLiteral("m.csv"), mutated(csv)));
        TestFolder::Parts changed = parts;
        QByteArray &part = changed[random() % changed.size()].second;
        part = mutated(part);
        rowsOf(folder.zip(QStringLiteral("p.xlsx"), changed));
    }
    EXPECT_GT(read, 0);
}
