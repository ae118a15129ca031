// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importing.h"
#include "sheet/sheetreader.h"
#include "support/sourcepath.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace jiesu;

namespace {

/// Real exports that are not part of the source tree.
class ImportRealFileTest : public ImportingTest
{
protected:
    static QString shared(const char *name) { return test::sharedDataPath(QString::fromLatin1(name)); }
    /// The row of a message, as it stands in the file.
    static QStringList rawRow(const QString &path, const QString &number)
    {
        auto reader = SheetReader::open(path);
        SheetRow row;
        while (reader && (*reader)->next(row)) {
            if (row.cell(0).text != number)
                continue;
            QStringList cells;
            for (const SheetCell &cell : row.cells)
                cells << cell.text;
            return cells;
        }
        return {};
    }
};

TEST_F(ImportRealFileTest, TakesEveryMessageWithItsReply)
{
    const QString path = shared("complaints-with-replies.xlsx");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no complaints-with-replies.xlsx here";
    const ImportReport report = import(path);
    EXPECT_EQ(report.preset, QStringLiteral("message-replies"));
    EXPECT_EQ(report.read, 2816);
    EXPECT_EQ(report.added, 2816);
    EXPECT_TRUE(report.unmapped.isEmpty());
    EXPECT_EQ(caseCount(), 2816);

    static const QRegularExpression untidy(
        QStringLiteral("[\\t\\x{3000}\\x{a0}\\x{200b}]|  |\\n\\n\\n|^\\s|\\s$"));
    qint64 replies = 0;
    m_office->cases().forEach({}, [&](const ComplaintCase &complaint) {
        replies += !complaint.publicReply.isEmpty() && complaint.replyTime;
        for (const QString &text : {complaint.title, complaint.content, complaint.publicReply})
            EXPECT_FALSE(untidy.match(text).hasMatch()) << complaint.orderNo.toStdString();
        EXPECT_EQ(complaint.receivedBasis, ReceivedBasis::Call);
        EXPECT_EQ(complaint.status, CaseStatus::Closed);
        EXPECT_EQ(complaint.doneTime, complaint.replyTime);
        return true;
    });
    EXPECT_EQ(replies, 2816);

    const ComplaintCase first = find("2549");
    const QStringList raw = rawRow(path, QStringLiteral("2549"));
    ASSERT_GE(raw.size(), 7);
    const auto originals = m_office->imports().originals(first.id);
    ASSERT_EQ(originals.size(), 1u);
    const QJsonObject cells = QJsonDocument::fromJson(originals[0].cells.toUtf8()).object();
    EXPECT_EQ(cells.value(QStringLiteral("留言详情")).toString(), raw[4]) << "the original to the letter";
    EXPECT_EQ(QString(first.content).remove(QRegularExpression(QStringLiteral("\\s"))),
              QString(raw[4]).remove(QRegularExpression(QStringLiteral("[\\s\\x{200b}]"))));

    const ImportReport again = import(path);
    EXPECT_EQ(again.unchanged, 2816);
    EXPECT_EQ(m_office->imports().batches().size(), 1u);
}

TEST_F(ImportRealFileTest, TakesMessagesWithTheirFirstLevelCategory)
{
    const QString path = shared("complaints-with-category.xlsx");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no complaints-with-category.xlsx here";
    const ImportReport report = import(path);
    EXPECT_EQ(report.added, 396);
    EXPECT_FALSE(report.newCategories.isEmpty());
    const ComplaintCase complaint = find("24");
    EXPECT_TRUE(complaint.category.isSet());
    EXPECT_EQ(officeText(complaint.receivedAt), QStringLiteral("2020-01-06 12:09:38"));
}

} // namespace
