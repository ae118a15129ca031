// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/textencoding.h"
#include "testfiles.h"

#include <QStringEncoder>

using namespace jiesu;
using namespace jiesu::test;

namespace {

QByteArray encoded(const char *encoding, const QString &text, bool mark = false)
{
    const QByteArray name(encoding);
    if (name == "UTF-16LE" || name == "UTF-16BE") {
        QStringEncoder encoder(name == "UTF-16LE" ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE);
        return (mark ? QByteArray(name == "UTF-16LE" ? "\xFF\xFE" : "\xFE\xFF") : QByteArray()) +
               encoder(text);
    }
    if (name == "UTF-8")
        return (mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
    QStringEncoder encoder(encoding);
    return encoder(text);
}

const QStringList &texts()
{
    static const QStringList list{
        QStringLiteral("编号,内容\r\n1,垃圾清运车夜间噪音扰民\r\n"),
        QStringLiteral("工单编号,主要内容\r\n20220301000123,“公厕”设施损坏——请尽快处理……\r\n"),
        QStringLiteral("order,text\r\n1,plain ASCII only\r\n"),
        QStringLiteral("姓名,地址\r\n王女士,𠮷祥里㐂字号䶮苑\r\n"),
        QStringLiteral("a,b\r\n😀,👨‍👩‍👧\r\n"),
    };
    return list;
}

} // namespace

TEST(Encodings, ThirtyFilesAreReadRight)
{
    struct Case
    {
        const char *encoding;
        bool mark;
    };
    const TestFolder folder;
    int files = 0;
    for (const Case &each : {Case{"UTF-8", false},
                             {"UTF-8", true},
                             {"GB18030", false},
                             {"UTF-16LE", true},
                             {"UTF-16BE", true},
                             {"UTF-16LE", false},
                             {"UTF-16BE", false}}) {
        for (const QString &text : texts()) {
            const QByteArray bytes = encoded(each.encoding, text, each.mark);
            const Content content = readAll(folder.write(QStringLiteral("e.csv"), bytes));
            ASSERT_FALSE(content.error) << each.encoding << text.toStdString();
            ASSERT_EQ(content.rows.size(), 2U);
            const bool ascii = text == texts()[2] && QByteArray(each.encoding) == "GB18030";
            EXPECT_EQ(content.encoding, ascii ? QStringLiteral("UTF-8") : QString::fromLatin1(each.encoding));
            const QString read = content.line(0).replace(u'|', u',') + QStringLiteral("\r\n") +
                                 content.line(1).replace(u'|', u',') + QStringLiteral("\r\n");
            EXPECT_EQ(read, text);
            ++files;
        }
    }
    EXPECT_GE(files, 30);
}

TEST(Encodings, AWrongByteAnywhereIsNoticed)
{
    const TestFolder folder;
    const QString line = QStringLiteral("1,垃圾清运车夜间噪音扰民\r\n");
    for (const char *encoding : {"UTF-8", "GB18030"}) {
        QByteArray bytes = encoded(encoding, line.repeated(20'000));
        bytes += "2,\xFF\xFF" + encoded(encoding, line);
        const Content content = readAll(folder.write(QStringLiteral("w.csv"), bytes));
        EXPECT_TRUE(content.rows.empty());
        expectSentences(content.error);
        EXPECT_TRUE(content.error->happened.contains(QStringLiteral("编码")));
    }
    for (const QByteArray &bytes : {QByteArray("\xEF\xBB\xBF"
                                               "a,\xB0\xA1\n"),
                                    QByteArray("\xEF\xBB\xBF"
                                               "a,\xE4\xB8"),
                                    QByteArray("a,\xED\xA0\x80\n"), QByteArray("\xB0\xA1\xB0"),
                                    QByteArray("\xFF\xFE"
                                               "a\0\0\xD8"
                                               "b\0",
                                               8),
                                    QByteArray("\xFF\xFE"
                                               "a\0,",
                                               5),
                                    QByteArray("\xFF\xFE"
                                               "a\0\0\xD8",
                                               6)})
        EXPECT_TRUE(readAll(folder.write(QStringLiteral("b.csv"), bytes)).error)
            << bytes.toHex().toStdString();
}

TEST(Encodings, CanBeForced)
{
    const TestFolder folder;
    const QString path = folder.write(QStringLiteral("f.csv"), QByteArray("\xC4\xE3\xBA\xC3,1\n"));
    EXPECT_EQ(readAll(path).line(0), QStringLiteral("你好|1"));
    ReadOptions options;
    options.encoding = QStringLiteral("UTF-8");
    expectSentences(readAll(path, options).error);
    options.encoding = QStringLiteral("GB18030");
    EXPECT_EQ(readAll(path, options).line(0), QStringLiteral("你好|1"));
    const QString marked = folder.write(QStringLiteral("m.csv"), QByteArray("\xEF\xBB\xBF"
                                                                            "a,b\n"));
    options.encoding = QStringLiteral("UTF-8");
    EXPECT_EQ(readAll(marked, options).line(0), QStringLiteral("a|b"));
}

TEST(Encodings, EighteenCharactersFollowTheStandardOf2022)
{
    const std::vector<std::pair<const char *, char16_t>> changed{
        {"A6D9", 0xFE10}, {"A6DA", 0xFE12}, {"A6DB", 0xFE11}, {"A6DC", 0xFE13}, {"A6DD", 0xFE14},
        {"A6DE", 0xFE15}, {"A6DF", 0xFE16}, {"A6EC", 0xFE17}, {"A6ED", 0xFE18}, {"A6F3", 0xFE19},
        {"FE59", 0x9FB4}, {"FE61", 0x9FB5}, {"FE66", 0x9FB6}, {"FE67", 0x9FB7}, {"FE6D", 0x9FB8},
        {"FE7E", 0x9FB9}, {"FE90", 0x9FBA}, {"FEA0", 0x9FBB}};
    ASSERT_EQ(changed.size(), 18U);
    for (const auto &[bytes, expected] : changed) {
        TextDecoder decoder({QStringLiteral("GB18030"), 0});
        QString text;
        EXPECT_TRUE(decoder.decode(QByteArray::fromHex(bytes), text));
        ASSERT_EQ(text.size(), 1) << bytes;
        EXPECT_EQ(text[0].unicode(), expected) << bytes;
        fromGb18030Of2022(text);
        QStringEncoder encoder("GB18030");
        EXPECT_EQ(QByteArray(encoder(text)).toHex().toUpper(), QByteArray(bytes));
    }
}

TEST(Encodings, EveryHanCharacterRoundTripsInGb18030)
{
    QString all;
    const auto add = [&all](char32_t from, char32_t to) {
        for (char32_t c = from; c <= to; ++c)
            all += QString::fromUcs4(&c, 1);
    };
    add(0x4E00, 0x9FFF);
    add(0x3400, 0x4DBF);
    add(0x20000, 0x2A6DF);
    add(0x2A700, 0x2EBE0);
    QString older = all;
    fromGb18030Of2022(older);
    QStringEncoder encoder("GB18030");
    const QByteArray bytes = encoder(older);
    TextDecoder decoder({QStringLiteral("GB18030"), 0});
    QString back;
    for (qsizetype at = 0; at < bytes.size(); at += 1021)
        ASSERT_TRUE(decoder.decode(
            QByteArrayView(bytes).sliced(at, std::min<qsizetype>(1021, bytes.size() - at)), back));
    EXPECT_TRUE(decoder.finish());
    EXPECT_EQ(back, all);
}
