// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetwriter.h"
#include "testfiles.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(CsvWriter, WritesWhatOfficeProgramsRead)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("a.csv"));
    auto writer = CsvWriter::create(path);
    ASSERT_TRUE(writer.ok());
    for (const char *text : {"编号", "a,b", "say \"hi\"", "两\n行", ""})
        (*writer)->text(QString::fromUtf8(text));
    (*writer)->endRow();
    (*writer)->number(-12.5);
    (*writer)->number(20220301000123);
    (*writer)->number(std::numeric_limits<double>::infinity());
    (*writer)->date({QDate(2022, 3, 1), QTime(9, 5)});
    (*writer)->date({});
    (*writer)->endRow();
    ASSERT_TRUE((*writer)->save().ok());
    EXPECT_EQ(bytesOf(path), QByteArray("\xEF\xBB\xBF"
                                        "编号,\"a,b\",\"say \"\"hi\"\"\",\"两\n行\",\r\n"
                                        "-12.5,20220301000123,,2022-03-01 09:05:00,\r\n"));
}

TEST(CsvWriter, TextsThatLookLikeFormulasAreMarked)
{
    const TestFolder folder;
    const QString path = folder.path(QStringLiteral("f.csv"));
    const std::vector<std::pair<const char *, const char *>> cases{{"=1+1", "'=1+1"},
                                                                   {"+86 138", "'+86 138"},
                                                                   {"-1", "'-1"},
                                                                   {"@SUM(1)", "'@SUM(1)"},
                                                                   {"\t=1", "' =1"},
                                                                   {"\r=1", "'\n=1"},
                                                                   {" =1", "' =1"},
                                                                   {"＝1", "'＝1"},
                                                                   {"=\"a\",\"b\"", "'=\"a\",\"b\""},
                                                                   {"a=1", "a=1"},
                                                                   {"'x", "'x"},
                                                                   {"2022-03-01", "2022-03-01"}};
    auto writer = CsvWriter::create(path);
    for (const auto &each : cases) {
        (*writer)->text(QString::fromUtf8(each.first));
        (*writer)->text(u"z");
        (*writer)->endRow();
    }
    ASSERT_TRUE((*writer)->save().ok());
    const Content content = readAll(path);
    ASSERT_EQ(content.rows.size(), cases.size());
    for (size_t i = 0; i < cases.size(); ++i)
        EXPECT_EQ(content.rows[i].cell(0).text, QString::fromUtf8(cases[i].second)) << cases[i].first;
}

TEST(CsvWriter, BothEncodingsRoundTrip)
{
    const TestFolder folder;
    const QStringList texts{QStringLiteral("垃圾清运"), QStringLiteral("𠮷𫍽𬴂䶮㐂龦"),
                            QStringLiteral("👨‍👩‍👧"), QStringLiteral("龴龵龶龷龸龹龺龻︐︒"),
                            QStringLiteral("é€")};
    for (const auto encoding : {CsvWriter::Encoding::Utf8WithMark, CsvWriter::Encoding::Gb18030}) {
        const QString path = folder.path(QStringLiteral("e.csv"));
        auto writer = CsvWriter::create(path, encoding);
        for (int i = 0; i < 20'000; ++i) {
            (*writer)->text(texts[i % texts.size()]);
            (*writer)->text(QString::number(i));
            (*writer)->endRow();
        }
        ASSERT_TRUE((*writer)->save().ok());
        const Content content = readAll(path);
        ASSERT_FALSE(content.error);
        EXPECT_EQ(content.encoding, encoding == CsvWriter::Encoding::Gb18030 ? QStringLiteral("GB18030")
                                                                             : QStringLiteral("UTF-8"));
        ASSERT_EQ(content.rows.size(), 20'000U);
        for (size_t i = 0; i < content.rows.size(); ++i)
            ASSERT_EQ(content.rows[i].cell(0).text, texts[static_cast<qsizetype>(i) % texts.size()]);
    }
}

TEST(CsvWriter, ALetterThatTheEncodingCannotHoldIsNamedWithItsRowAndNothingIsWritten)
{
    const TestFolder folder;
    const QString path = folder.write(QStringLiteral("old.csv"), "precious");
    const auto write = [&path](CsvWriter::Encoding encoding) {
        auto writer = CsvWriter::create(path, encoding);
        for (const char16_t letter : {u'\u4E00', u'\uE81E', u'\u9FB4', u'\uFE10', u'\uE864'}) {
            (*writer)->text(QStringLiteral("街道") + QChar(letter));
            (*writer)->endRow();
        }
        return (*writer)->save();
    };
    const auto refused = write(CsvWriter::Encoding::Gb18030);
    ASSERT_FALSE(refused.ok()) << "U+E81E would be written as the letter U+9FB4";
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    expectSentences(refused.error());
    for (const char *words : {"写不下 2 个字", "第 2 行", "U+E81E", "第 5 行", "U+E864"})
        EXPECT_TRUE(refused.error().happened.contains(QString::fromUtf8(words)))
            << refused.error().happened.toStdString();
    EXPECT_EQ(bytesOf(path), QByteArray("precious"));
    ASSERT_TRUE(write(CsvWriter::Encoding::Utf8WithMark).ok());
    EXPECT_EQ(readAll(path).rows[1].cell(0).text, QStringLiteral("街道\uE81E"));
}

TEST(CsvWriter, AFailureLeavesTheOldFileAlone)
{
    const TestFolder folder;
    const auto refused = CsvWriter::create(folder.path(QStringLiteral("no/such/x.csv")));
    ASSERT_FALSE(refused.ok());
    expectSentences(refused.error());
    const QString path = folder.write(QStringLiteral("old.csv"), "precious");
    {
        auto abandoned = CsvWriter::create(path);
        (*abandoned)->text(u"x");
        (*abandoned)->endRow();
    }
    EXPECT_EQ(bytesOf(path), QByteArray("precious"));
}
