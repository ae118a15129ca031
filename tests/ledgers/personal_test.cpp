// SPDX-License-Identifier: GPL-3.0-or-later
// What is personal in a ledger: shown masked, never overwritten by what is masked, kept out of the history.
#include "domain/officetime.h"
#include "service/ledgerexport.h"
#include "service/ledgertext.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

constexpr LedgerField fields[] = {{"name", "姓名", FieldType::Text, {}, true, true},
                                  {"phone", "电话", FieldType::Phone, {}, false, true},
                                  {"hours", "小时", FieldType::Decimal},
                                  {"note", "备注", FieldType::LongText}};
constexpr const char *key[] = {"phone"};
constexpr Ledger people{"test_person", "测试名册", "name", "id", fields, key};

class PersonalLedger : public testing::Test
{
protected:
    PersonalLedger()
    {
        m_office->database().exec(
            QStringLiteral("CREATE TABLE test_person (id INTEGER PRIMARY KEY, revision INTEGER NOT "
                           "NULL DEFAULT 1, name TEXT, phone TEXT, hours REAL, note TEXT, "
                           "withdrawn INTEGER NOT NULL DEFAULT 0)"));
    }
    LedgerService service() { return {*m_office, people}; }
    LedgerRecord stored()
    {
        return *service().save(*service().read(
            {{u"姓名"_qs, u"王某某"_qs}, {u"电话"_qs, u"139 0000 0001"_qs}, {u"小时"_qs, u"2.75"_qs}}));
    }
    LedgerRecord whole(qint64 id) { return *LedgerStore(m_office->database(), people).find(id); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    QTemporaryDir m_folder;
};

TEST_F(PersonalLedger, WhatIsShownIsMaskedAndWhatIsStoredIsWhole)
{
    const LedgerRecord saved = stored();
    EXPECT_EQ(valueOf(people, saved, "name"), QVariant(u"王**"_qs));
    EXPECT_EQ(valueOf(people, saved, "phone"), QVariant(u"139****0001"_qs));
    EXPECT_EQ(valueOf(people, service().list({}).front(), "phone"), QVariant(u"139****0001"_qs));
    EXPECT_EQ(valueOf(people, whole(saved.id), "phone"), QVariant(u"13900000001"_qs));
    EXPECT_EQ(valueOf(people, whole(saved.id), "hours"), QVariant(2.75));
    const FigureTable table = service().table({});
    EXPECT_EQ(table.rows.front()[0], FigureCell(u"王**"_qs)) << "what goes out is masked too";
    EXPECT_EQ(LedgerService(*m_office, people).count({u"王某某"_qs}), 0)
        << "nobody is found by what is hidden";
}

TEST_F(PersonalLedger, SavingWhatIsMaskedKeepsWhatIsBehindIt)
{
    LedgerRecord edited = stored();
    setValue(people, edited, "note", u"可以打电话"_qs);
    ASSERT_TRUE(service().save(edited));
    EXPECT_EQ(valueOf(people, whole(edited.id), "phone"), QVariant(u"13900000001"_qs));
    EXPECT_EQ(valueOf(people, whole(edited.id), "name"), QVariant(u"王某某"_qs));
    LedgerRecord made = emptyRecord(people);
    setValue(people, made, "name", u"王**"_qs);
    const auto refused = service().save(made);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
}

TEST_F(PersonalLedger, TheHistoryHoldsNothingPersonalOfANewRecordAndTellsWhoLooked)
{
    const LedgerRecord saved = stored();
    for (const HistoryEntry &entry : service().history(saved.id)) {
        EXPECT_FALSE(entry.newValue.contains(u"王某某"_qs));
        EXPECT_FALSE(entry.newValue.contains(u"13900000001"_qs));
    }
    const auto revealed = service().reveal(saved.id);
    ASSERT_TRUE(revealed);
    EXPECT_EQ(valueOf(people, *revealed, "phone"), QVariant(u"13900000001"_qs));
    EXPECT_EQ(m_office->history().of(u"test_person_view"_qs, saved.id).size(), 1U);
    m_office->setSession({true, User{UserId{1}, 1, u"c"_qs, u"丙"_qs, {}, {Role::ReportingClerk}, true}, {}});
    const auto refused = service().reveal(saved.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(m_office->history().of(u"test_person_view"_qs, saved.id).size(), 1U);
}

TEST_F(PersonalLedger, ItGoesOutInFullOnlyByWhoMayAndWithItsPurposeInTheRegister)
{
    (void)stored();
    const QString path = m_folder.filePath(u"名册.csv"_qs);
    const auto given = exportLedger(*m_office, people, {}, path, {true, u"志愿服务保险"_qs});
    ASSERT_TRUE(given) << given.error().message().toStdString();
    EXPECT_TRUE(given->unmasked);
    EXPECT_EQ(given->purpose, u"志愿服务保险"_qs);
    const auto content = [&path] {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    EXPECT_TRUE(content().contains(u"13900000001"_qs)) << content().toStdString();
    ASSERT_TRUE(exportLedger(*m_office, people, {}, path));
    EXPECT_FALSE(content().contains(u"13900000001"_qs)) << "masked unless it is asked for";
    const auto session = [](Role role) {
        return Session{true, User{UserId{1}, 1, u"c"_qs, u"丙"_qs, {}, Roles{role}, true}, {}};
    };
    m_office->setSession(session(Role::Handler));
    const auto forbidden = exportLedger(*m_office, people, {}, path, {true, u"看看"_qs});
    ASSERT_FALSE(forbidden);
    EXPECT_EQ(forbidden.error().kind, ErrorKind::Forbidden);
    m_office->setSession(session(Role::Administrator));
    EXPECT_FALSE(exportLedger(*m_office, people, {}, path, {true, u"  "_qs})) << "not without a purpose";
    EXPECT_FALSE(content().contains(u"13900000001"_qs));
}

TEST_F(PersonalLedger, AMaskedListDoesNotComeInAsNewPeople)
{
    (void)stored();
    QFile sheet(m_folder.filePath(u"名册.csv"_qs));
    ASSERT_TRUE(sheet.open(QIODevice::WriteOnly));
    sheet.write("姓名,电话\n王**,139****0001\n李某,13900000002\n王某某,13900000001\n");
    sheet.close();
    const auto done = service().importFile(sheet.fileName());
    ASSERT_TRUE(done) << done.error().message().toStdString();
    EXPECT_EQ(done->added, 1);
    EXPECT_EQ(done->unchanged, 1);
    ASSERT_EQ(done->rejected.size(), 1);
    EXPECT_TRUE(done->rejected.front().startsWith(u"第 2 行"_qs));
    EXPECT_EQ(service().count({}), 2);
}

} // namespace
