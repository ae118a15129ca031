// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlschild.h"
#include "sheet/xlsfile.h"
#include "sheet/xlsreader.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <random>

using namespace jiesu;

namespace {

class XlsReaderTest : public testing::Test
{
protected:
    XlsReaderTest() { XlsReader::setProgram(QStringLiteral(JIESU_XLS_CHILD)); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    static QByteArray twoSheets()
    {
        return test::XlsFile::made(
            {{QStringLiteral("封面"), {}},
             {QStringLiteral("工单"),
              {{QStringLiteral("工单编号"), QStringLiteral("主要内容"), QStringLiteral("来电号码")},
               {},
               {QStringLiteral("X-1"), QStringLiteral("两行\n内容\t与\\斜线"), 13900000001.0},
               {QStringLiteral("X-2"), {}, 0.5}}}});
    }
    static std::vector<SheetRow> rowsOf(SheetReader &reader)
    {
        std::vector<SheetRow> rows;
        SheetRow row;
        while (reader.next(row))
            rows.push_back(row);
        EXPECT_FALSE(reader.error());
        return rows;
    }

    QTemporaryDir m_folder;
};

TEST_F(XlsReaderTest, ReadsTheFirstSheetWithAnyText)
{
    const auto opened = SheetReader::open(write(QStringLiteral("a.xls"), twoSheets()));
    ASSERT_TRUE(opened.ok()) << opened.error().message().toStdString();
    SheetReader &reader = **opened;
    EXPECT_EQ(reader.format(), SheetFormat::Xls);
    EXPECT_EQ(reader.sheetName(), QStringLiteral("工单"));
    EXPECT_EQ(reader.sheetNames(), (QStringList{QStringLiteral("封面"), QStringLiteral("工单")}));
    const std::vector<SheetRow> rows = rowsOf(reader);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1].number, 3) << "as the file counts";
    EXPECT_EQ(rows[1].cell(1).text, QStringLiteral("两行\n内容\t与\\斜线"));
    EXPECT_EQ(rows[1].cell(2).kind, CellKind::Number);
    EXPECT_EQ(rows[1].cell(2).text, QStringLiteral("13900000001"));
    EXPECT_TRUE(rows[2].cell(1).empty());
    EXPECT_EQ(rows[2].cell(2).number, 0.5);
    EXPECT_EQ(reader.progress(), 1.0);
}

TEST_F(XlsReaderTest, ANamedSheetIsReadOrRefused)
{
    const QString path = write(QStringLiteral("a.xls"), twoSheets());
    ReadOptions options;
    options.sheetName = QStringLiteral("封面");
    const auto cover = SheetReader::open(path, options);
    ASSERT_TRUE(cover.ok());
    EXPECT_TRUE(rowsOf(**cover).empty());
    options.sheetName = QStringLiteral("没有");
    EXPECT_FALSE(SheetReader::open(path, options).ok());
}

TEST_F(XlsReaderTest, ACancelledReadingStops)
{
    ReadOptions options;
    options.cancelled = [] { return true; };
    const auto stopped = SheetReader::open(write(QStringLiteral("a.xls"), twoSheets()), options);
    if (!stopped.ok()) {
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
        return;
    }
    SheetRow row;
    while ((*stopped)->next(row)) {
    }
    EXPECT_FALSE((*stopped)->error()) << "read before anybody asked";
}

TEST_F(XlsReaderTest, AProgramThatIsNoReaderIsADamagedFile)
{
    XlsReader::setProgram(QStringLiteral("/bin/false"));
    const auto failed = SheetReader::open(write(QStringLiteral("a.xls"), twoSheets()));
    ASSERT_FALSE(failed.ok());
    XlsReader::setProgram(QStringLiteral("/bin/true"));
    EXPECT_FALSE(SheetReader::open(write(QStringLiteral("a.xls"), twoSheets())).ok()) << "nothing written";
}

/// Whatever is in the file, the answer is rows or a sentence, and this process goes on.
TEST_F(XlsReaderTest, MutatedFilesNeverReachTheParent)
{
    const QByteArray whole = twoSheets();
    std::mt19937 random(20260301);
    int refused = 0;
    constexpr int files = 300;
    for (int i = 0; i < files; ++i) {
        QByteArray bytes = whole;
        const int changes = 1 + int(random() % 12);
        for (int change = 0; change < changes; ++change)
            bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
        if (i % 10 == 0)
            bytes.truncate(qsizetype(random() % size_t(bytes.size())));
        bytes.replace(0, 8, whole.left(8));
        const auto opened = XlsReader::open(write(QStringLiteral("m.xls"), bytes), {});
        if (!opened.ok()) {
            ++refused;
            EXPECT_TRUE(opened.error().happened.endsWith(u'。'));
            continue;
        }
        SheetRow row;
        while ((*opened)->next(row)) {
        }
    }
    EXPECT_GT(refused, 0);
    EXPECT_LT(refused, files) << "some changes do no harm";
}

TEST_F(XlsReaderTest, ReadsWhatAnOfficeProgramWrites)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        GTEST_SKIP() << "no LibreOffice here";
    const QString list =
        write(QStringLiteral("list.csv"),
              QByteArray("\xEF\xBB\xBF") +
                  QStringLiteral("工单编号,主要内容,来电时间\nX-1,垃圾未清,2026-03-01 09:12\n").toUtf8());
    QProcess convert;
    convert.start(office, {QStringLiteral("--headless"),
                           QStringLiteral("-env:UserInstallation=file://") +
                               m_folder.filePath(QStringLiteral("profile")),
                           QStringLiteral("--infilter=CSV:44,34,76"), QStringLiteral("--convert-to"),
                           QStringLiteral("xls"), QStringLiteral("--outdir"), m_folder.path(), list});
    constexpr int longest = 120'000; // milliseconds
    if (!convert.waitForFinished(longest) || !QFile::exists(m_folder.filePath(QStringLiteral("list.xls"))))
        GTEST_SKIP() << "LibreOffice does not convert here";
    const auto opened = SheetReader::open(m_folder.filePath(QStringLiteral("list.xls")));
    ASSERT_TRUE(opened.ok()) << opened.error().message().toStdString();
    const std::vector<SheetRow> rows = rowsOf(**opened);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[1].cell(1).text, QStringLiteral("垃圾未清"));
    EXPECT_TRUE(rows[1].cell(2).text.startsWith(QStringLiteral("2026-03-01 09:12")));
}

TEST(XlsChild, FieldsComeBackAsTheyWere)
{
    for (const QByteArray &field : {QByteArray(), QByteArray("a"), QByteArray("\\t"),
                                    QByteArray("a\tb\nc\rd\\"), QByteArray("\\\\n\n")}) {
        EXPECT_FALSE(xlschild::escaped(field).contains('\t'));
        EXPECT_FALSE(xlschild::escaped(field).contains('\n'));
        EXPECT_EQ(xlschild::unescaped(xlschild::escaped(field)), field);
    }
}

} // namespace
