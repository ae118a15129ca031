// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/exportregister.h"
#include "service/exportservice.h"
#include "sheet/sheetreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

class ExportRegisterTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static QByteArray contentOf(const QString &file)
    {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("(missing)");
    }
    static void write(const QString &file, const QByteArray &content)
    {
        QFile target(file);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(content);
    }
    Result<ExportRecord> giveOut(const QString &file, const QByteArray &content = "content")
    {
        ExportSubject subject;
        subject.kind = ExportKind::Table;
        subject.title = QStringLiteral("单位排名");
        subject.purpose = QStringLiteral(" 月度 例会 ");
        return m_register.giveOut(subject, file, [&](const QString &to, const QString &serial) {
            write(to, content + serial.toLatin1());
            return Result<qint64>(7);
        });
    }
    [[nodiscard]] QStringList hidden() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 12, 31), QTime(23, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    ExportRegister m_register{*m_office};
};

TEST_F(ExportRegisterTest, EveryFileHasItsLineWithItsDigestAndNumber)
{
    const auto first = giveOut(path("a.csv"));
    ASSERT_TRUE(first.ok()) << first.error().message().toStdString();
    EXPECT_EQ(first->serial(), QStringLiteral("JS-DC-2026-000001"));
    m_clock->set(m_clock->now() + std::chrono::hours(2));
    ASSERT_TRUE(giveOut(path("b.csv")).ok());
    const auto lines = m_register.list({}, 10);
    ASSERT_TRUE(lines.ok());
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_EQ(lines->front().serial(), QStringLiteral("JS-DC-2027-000001")) << "numbers start anew in a year";
    const ExportRecord &line = lines->back();
    EXPECT_EQ(line.title, QStringLiteral("单位排名"));
    EXPECT_EQ(line.purpose, QStringLiteral("月度 例会"));
    EXPECT_EQ(line.rows, 7);
    EXPECT_EQ(line.fileName, QStringLiteral("a.csv"));
    EXPECT_EQ(contentOf(path("a.csv")), "contentJS-DC-2026-000001");
    EXPECT_EQ(line.digest, QCryptographicHash::hash(contentOf(path("a.csv")), QCryptographicHash::Sha256));
    EXPECT_EQ(hidden(), QStringList({QStringLiteral("a.csv"), QStringLiteral("b.csv")}));
    EXPECT_TRUE(m_register.check().isEmpty());
}

TEST_F(ExportRegisterTest, WithoutItsLineThereIsNoFile)
{
    write(path("old.csv"), "old");
    m_office->database().exec(QStringLiteral(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON history BEGIN SELECT RAISE(ABORT, 'full'); END"));
    EXPECT_FALSE(giveOut(path("new.csv")).ok());
    EXPECT_FALSE(giveOut(path("old.csv")).ok());
    EXPECT_EQ(contentOf(path("old.csv")), "old");
    EXPECT_EQ(hidden(), QStringList(QStringLiteral("old.csv")));
    m_office->database().exec(QStringLiteral("DROP TRIGGER full"));
    EXPECT_EQ(m_register.count({}).value(), 0);
}

TEST_F(ExportRegisterTest, AFileThatCannotBeWrittenHasNoLine)
{
    EXPECT_EQ(giveOut(path("nowhere/a.csv")).error().kind, ErrorKind::Unavailable);
    EXPECT_EQ(giveOut(m_folder.path()).error().kind, ErrorKind::Unavailable);
    write(path("old.csv"), "old");
    const auto cancelled =
        m_register.giveOut({}, path("old.csv"), [](const QString &to, const QString &) -> Result<qint64> {
            write(to, "half");
            return Error{ErrorKind::Cancelled, {}, {}, {}};
        });
    EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(contentOf(path("old.csv")), "old");
    EXPECT_EQ(hidden(), QStringList(QStringLiteral("old.csv")));
    EXPECT_EQ(m_register.count({}).value(), 0);
}

TEST_F(ExportRegisterTest, ALinkIsFollowedAndPermissionsStay)
{
    write(path("real.csv"), "old");
    QFile::setPermissions(path("real.csv"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    ASSERT_TRUE(QFile::link(path("real.csv"), path("link.csv")));
    ASSERT_TRUE(giveOut(path("link.csv")).ok());
    EXPECT_TRUE(QFileInfo(path("link.csv")).isSymLink());
    EXPECT_EQ(contentOf(path("real.csv")), "contentJS-DC-2026-000001");
    EXPECT_TRUE(QFile::permissions(path("real.csv")).testFlag(QFile::ReadGroup));
    EXPECT_FALSE(QFile::permissions(path("real.csv")).testFlag(QFile::ReadOther));
}

TEST_F(ExportRegisterTest, NoLineIsChangedOrTakenAway)
{
    ASSERT_TRUE(giveOut(path("a.csv")).ok());
    Database &database = m_office->database();
    for (const char *sql : {"UPDATE export_record SET title = ''", "DELETE FROM export_record",
                            "REPLACE INTO export_record SELECT * FROM export_record"})
        EXPECT_THROW(database.exec(QLatin1String(sql)), StorageError) << sql;
    EXPECT_TRUE(m_register.check().isEmpty());
    database.exec(QStringLiteral("DROP TRIGGER export_record_no_update"));
    database.exec(QStringLiteral("UPDATE export_record SET digest = x'00'"));
    EXPECT_EQ(m_register.check().size(), 1);
    database.exec(QStringLiteral("DROP TRIGGER export_record_no_delete"));
    database.exec(QStringLiteral("DELETE FROM export_record"));
    EXPECT_EQ(m_register.check(), QStringList(QStringLiteral("发出登记 JS-DC-2026-000001 不见了。")));
}

TEST_F(ExportRegisterTest, IsSearchedBySerialPersonAndDay)
{
    for (const char *person : {"话务员甲", "统计员乙"}) {
        m_office->setActor(QString::fromUtf8(person));
        ASSERT_TRUE(giveOut(path("a.csv")).ok());
        m_clock->set(m_clock->now() + std::chrono::hours(24));
    }
    const std::pair<const char *, std::vector<int>> searches[]{
        {"", {2027, 2026}}, {"JS-DC-2026-000001", {2026}}, {"乙", {2027}}, {"2026-12-31", {2026}},
        {"昨天", {2027}},   {"单位排名", {2027, 2026}},    {"%", {}},      {"2027", {2027}}};
    for (const auto &[words, years] : searches) {
        const auto found =
            m_register.list(ExportRegister::query(QString::fromUtf8(words), m_clock->now()), 10);
        std::vector<int> seen;
        for (const ExportRecord &record : *found)
            seen.push_back(record.year);
        EXPECT_EQ(seen, years) << words;
    }
    const auto newest = m_register.list({}, 1);
    ASSERT_EQ(newest->size(), 1U);
    EXPECT_EQ(m_register.list({}, 1, &newest->front())->front().year, 2026);
}

TEST_F(ExportRegisterTest, AListKeepsItsFilterAndItsSheetsCarryTheNumber)
{
    CaseFilter filter;
    filter.openOnly = true;
    filter.period = Period::month({2026, 12});
    std::optional<ExportRecord> told;
    ExportOptions options;
    options.registered = [&](const ExportRecord &record) { told = record; };
    ASSERT_TRUE(ExportService(*m_office).exportCases(filter, path("list.xlsx"), options).ok());
    ASSERT_TRUE(told);
    EXPECT_EQ(told->kind, ExportKind::CaseList);
    EXPECT_EQ(m_register.list({}, 1)->front().filter, filter);
    EXPECT_EQ(told->filterText, QStringLiteral("2026年12月；未办结"));
    ReadOptions sheet;
    sheet.sheetName = QStringLiteral("说明");
    auto reader = SheetReader::open(path("list.xlsx"), sheet);
    ASSERT_TRUE(reader.ok());
    SheetRow row;
    ASSERT_TRUE((*reader)->next(row));
    EXPECT_EQ(row.cells.at(1).text, told->serial());
}

TEST_F(ExportRegisterTest, WhatIsPrintedIsEnteredWithoutAFile)
{
    ExportSubject subject;
    subject.kind = ExportKind::Print;
    subject.title = QStringLiteral("工单 JS-2026-000001");
    const auto noted = m_register.note(subject, 1, "<p>text</p>");
    ASSERT_TRUE(noted.ok());
    EXPECT_EQ(noted->fileName, QString());
    EXPECT_EQ(noted->digest, QCryptographicHash::hash("<p>text</p>", QCryptographicHash::Sha256));
    EXPECT_TRUE(m_register.check().isEmpty());
}

} // namespace
