// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/textreader.h"
#include "testfiles.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

Content readText(const QByteArray &bytes, const ReadOptions &options = {})
{
    const TestFolder folder;
    return readAll(folder.write(QStringLiteral("list.csv"), bytes), options);
}

} // namespace

TEST(TextReader, FollowsRfc4180)
{
    const Content content = readText("a,b,c\r\n"
                                     "\"x,1\",\"two\r\nlines\",\"say \"\"hi\"\"\"\r\n"
                                     "\r\n"
                                     ",,\r\n"
                                     " 1 ,2\"3,\"\"\r\n"
                                     "last,\"q\"z");
    ASSERT_FALSE(content.error);
    ASSERT_EQ(content.rows.size(), 4U);
    EXPECT_EQ(content.line(0), QStringLiteral("a|b|c"));
    EXPECT_EQ(content.line(1), QStringLiteral("x,1|two\r\nlines|say \"hi\""));
    EXPECT_EQ(content.line(2), QStringLiteral(" 1 |2\"3"));
    EXPECT_EQ(content.rows[2].number, 5);
    EXPECT_EQ(content.line(3), QStringLiteral("last|qz"));
    EXPECT_EQ(content.rows[1].cell(0).kind, CellKind::Text);
}

TEST(TextReader, TakesEveryLineEnd)
{
    for (const char *text : {"a,b\nc,d\n", "a,b\r\nc,d", "a,b\rc,d\r"}) {
        const Content content = readText(text);
        ASSERT_EQ(content.rows.size(), 2U) << text;
        EXPECT_EQ(content.line(1), QStringLiteral("c|d"));
        EXPECT_EQ(content.rows[1].number, 2);
    }
}

TEST(TextReader, FindsTheSeparator)
{
    const std::vector<std::pair<const char *, char>> cases{
        {"a,b,c\n1,2,3\n", ','},
        {"a;b;c\n1;\"2;,,,,\";3\n", ';'},
        {"a\tb\tc\n1,5\t2,5\t3,5\n", '\t'},
        {"a|b|c\n1|2|3\n", '|'},
        {"编号;内容,说明\n1;你好,世界,再见\n2;无\n3;有\n", ';'},
        {"只有一列\n第二行\n", ','},
        {"三月清单,,,\n编号,内容,单位,状态\n1,a;b;c,d,e\n", ','},
        {"sep=;\r\na,b;c\r\n", ';'},
    };
    for (const auto &[text, separator] : cases)
        EXPECT_EQ(readText(text).separator, QLatin1Char(separator)) << text;
    const Content named = readText("sep=;\r\na,b;c\r\n");
    EXPECT_EQ(named.line(0), QStringLiteral("a,b|c"));
    EXPECT_EQ(named.rows[0].number, 2);
    EXPECT_EQ(likelySeparator(u""), u',');
}

TEST(TextReader, AnUnclosedQuoteIsAnErrorWithItsRow)
{
    const Content content = readText("a,b\n1,2\n3,\"never closed\n5,6\n");
    EXPECT_EQ(content.rows.size(), 2U);
    expectSentences(content.error);
    EXPECT_TRUE(content.error->happened.contains(QStringLiteral("第 3 行")));
    expectSentences(readText("a,\"" + QByteArray(5 << 20, 'x') + "\"\n").error);
}

TEST(TextReader, FieldsAcrossTheBordersOfItsBufferStayWhole)
{
    QByteArray bytes;
    QStringList expected;
    for (int i = 0; bytes.size() < 2 << 20; ++i) {
        const QString text = QStringLiteral("第%1行,“引号”\r\n𠮷").arg(i).repeated(i % 7 + 1);
        expected.append(text);
        bytes += '"' + text.toUtf8() + "\"," + QByteArray::number(i) + "\r\n";
    }
    const Content content = readText(bytes);
    ASSERT_FALSE(content.error);
    ASSERT_EQ(content.rows.size(), static_cast<size_t>(expected.size()));
    for (size_t i = 0; i < content.rows.size(); ++i) {
        ASSERT_EQ(content.rows[i].cell(0).text, expected[static_cast<qsizetype>(i)]);
        ASSERT_EQ(content.rows[i].cell(1).text, QString::number(i));
    }
}

TEST(TextReader, KeepsToItsLimits)
{
    const Content wide = readText(QByteArray("x,").repeated(300) + "\n");
    EXPECT_EQ(wide.rows[0].cells.size(), 256U);
    EXPECT_EQ(wide.cellsLeftOut, 44);
    expectSentences(readText(QByteArray("a\n").repeated(SheetReader::rowLimit + 1)).error);
    EXPECT_TRUE(readText("\n\n\n").rows.empty());

    ReadOptions options;
    int asked = 0;
    options.cancelled = [&asked] { return ++asked > 5; };
    const Content stopped = readText(QByteArray("a,b\n").repeated(10'000), options);
    ASSERT_TRUE(stopped.error);
    EXPECT_EQ(stopped.error->kind, ErrorKind::Cancelled);
    EXPECT_LT(stopped.rows.size(), 10'000U);
}
