// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/opendata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

class OpenDataTest : public testing::Test
{
protected:
    /// A case whose every personal field and every text names somebody.
    ComplaintCase add(CaseStatus status, SpecialDisposition disposition = SpecialDisposition::None)
    {
        const auto reference = m_office->reference();
        ComplaintCase complaint;
        complaint.callerName = QStringLiteral("欧阳测试");
        complaint.callerPhone = QStringLiteral("13900000001");
        complaint.contactPhone = QStringLiteral("13900000002");
        complaint.callerAddress = QStringLiteral("测试路1号楼2单元301");
        complaint.occurrenceAddress = QStringLiteral("测试路1号楼北门");
        complaint.title = QStringLiteral("欧阳测试反映噪音");
        complaint.content = QStringLiteral("欧阳测试，电话13900000001，住测试路1号楼");
        complaint.tags = QStringLiteral("欧阳测试");
        complaint.remark = QStringLiteral("欧阳测试要求回电13900000002");
        complaint.resultText = QStringLiteral("已告知欧阳测试");
        complaint.publicReply = QStringLiteral("答复欧阳测试");
        complaint.companyName = QStringLiteral("测试路商店");
        complaint.handler = QStringLiteral("承办人测试");
        complaint.dispatcher = QStringLiteral("派单人测试");
        complaint.category = reference->categories().back().id;
        complaint.street = reference->places().front().id;
        complaint.receivedAt = fromOffice(QDate(2026, 3, 1), QTime(9, 12));
        complaint.deadline = fromOffice(QDate(2026, 3, 8), QTime(18, 0));
        if (status == CaseStatus::Closed)
            complaint.doneTime = fromOffice(QDate(2026, 3, 4), QTime(8, 0));
        complaint.status = status;
        complaint.specialDisposition = disposition;
        m_office->cases().insert(complaint);
        return complaint;
    }
    QByteArray dumped(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        const auto given = dumpOpenData(*m_office, {}, path);
        EXPECT_TRUE(given.ok()) << (given ? QString() : given.error().message()).toStdString();
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 5), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(OpenDataTest, NothingPersonalIsInIt)
{
    add(CaseStatus::Dispatched);
    add(CaseStatus::Closed);
    for (const char *name : {"dump.csv", "dump.json"}) {
        const QString text = QString::fromUtf8(dumped(QLatin1String(name)));
        for (const char *piece : {"欧阳", "1390000", "测试"})
            EXPECT_FALSE(text.contains(QString::fromUtf8(piece))) << name << piece;
    }
}

TEST_F(OpenDataTest, HasTheFieldsOfOpen311WithTimesInTheirZone)
{
    const ComplaintCase open = add(CaseStatus::Dispatched);
    add(CaseStatus::Closed);
    const QList<QByteArray> lines = dumped(QStringLiteral("dump.csv")).split('\n');
    ASSERT_GE(lines.size(), 3);
    EXPECT_EQ(
        lines[0].trimmed(),
        "service_request_id,status,status_notes,service_name,service_code,request_type,channel,"
        "agency_responsible,street,requested_datetime,updated_datetime,expected_datetime,closed_datetime");
    const QJsonArray array = QJsonDocument::fromJson(dumped(QStringLiteral("dump.json"))).array();
    ASSERT_EQ(array.size(), 2);
    const QJsonObject closed = array[0].toObject();
    const QJsonObject first = array[1].toObject();
    EXPECT_EQ(first.value(QStringLiteral("service_request_id")).toString(), open.caseNo);
    EXPECT_EQ(first.value(QStringLiteral("status")).toString(), QStringLiteral("open"));
    EXPECT_EQ(first.value(QStringLiteral("requested_datetime")).toString(),
              QStringLiteral("2026-03-01T09:12:00+08:00"));
    EXPECT_EQ(first.value(QStringLiteral("expected_datetime")).toString(),
              QStringLiteral("2026-03-08T18:00:00+08:00"));
    EXPECT_TRUE(first.value(QStringLiteral("closed_datetime")).isNull());
    EXPECT_EQ(closed.value(QStringLiteral("status")).toString(), QStringLiteral("closed"));
    EXPECT_EQ(closed.value(QStringLiteral("updated_datetime")).toString(),
              QStringLiteral("2026-03-04T08:00:00+08:00"));
}

TEST_F(OpenDataTest, LeavesOutTheTrashAndWhatIsSecret)
{
    add(CaseStatus::Void);
    add(CaseStatus::Dispatched, SpecialDisposition::Secrecy);
    EXPECT_EQ(dumped(QStringLiteral("dump.json")), "[]\n");
    const auto lines = ExportRegister(*m_office).list({}, 10);
    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ(lines->front().kind, ExportKind::Dump);
    EXPECT_EQ(lines->front().rows, 0);
}

TEST_F(OpenDataTest, AnotherEndingIsRefused)
{
    const auto refused = dumpOpenData(*m_office, {}, m_folder.filePath(QStringLiteral("dump.xml")));
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
}

} // namespace
