// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"
#include "domain/officetime.h"
#include "storage/historystore.h"
#include "support/officefixture.h"

using namespace jiesu;

namespace {

HistoryEntry line(qint64 entityId, const QString &action)
{
    HistoryEntry entry;
    entry.at = fromOffice(QDate(2026, 3, 1), QTime(9, 12));
    entry.actor = u"值班员"_qs;
    entry.entity = u"case"_qs;
    entry.entityId = entityId;
    entry.action = action;
    return entry;
}

TEST(HistoryTest, linesComeBackInOrderAndWhole)
{
    const auto database = Database::inMemory();
    HistoryStore store(*database);
    std::vector<HistoryEntry> lines{line(1, u"register"_qs), line(2, u"register"_qs), line(1, u"edit"_qs)};
    lines[2].field = u"title"_qs;
    lines[2].oldValue = u"旧"_qs;
    lines[2].newValue = u"新"_qs;
    lines[2].reason = u"更正"_qs;
    store.append(lines);
    EXPECT_LT(lines[0].sequence, lines[1].sequence);
    EXPECT_LT(lines[1].sequence, lines[2].sequence);

    const std::vector<HistoryEntry> read = store.of(u"case"_qs, 1);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[0].action, u"register"_qs);
    EXPECT_EQ(read[1].sequence, lines[2].sequence);
    EXPECT_EQ(read[1].at, lines[2].at);
    EXPECT_EQ(read[1].actor, u"值班员"_qs);
    EXPECT_EQ(read[1].field, u"title"_qs);
    EXPECT_EQ(read[1].oldValue, u"旧"_qs);
    EXPECT_EQ(read[1].newValue, u"新"_qs);
    EXPECT_EQ(read[1].reason, u"更正"_qs);
    EXPECT_TRUE(store.of(u"unit"_qs, 1).empty());
}

TEST(HistoryTest, sequenceNeverGoesBackWithTheClock)
{
    const auto database = Database::inMemory();
    HistoryStore store(*database);
    store.append(line(1, u"first"_qs));
    HistoryEntry earlier = line(1, u"second"_qs);
    earlier.at -= std::chrono::hours(72);
    store.append(earlier);
    const std::vector<HistoryEntry> read = store.of(u"case"_qs, 1);
    ASSERT_EQ(read.size(), 2U);
    EXPECT_EQ(read[1].action, u"second"_qs);
}

/// What somebody with another program could do to the file.
void tamper(Database &database, const QString &sql)
{
    for (const char *trigger : {"history_no_update", "history_no_delete", "history_no_replace"})
        database.exec(u"DROP TRIGGER "_qs + QLatin1String(trigger));
    database.exec(sql);
}

std::unique_ptr<Database> withLines(int count)
{
    auto database = Database::inMemory();
    HistoryStore store(*database);
    std::vector<HistoryEntry> block;
    for (int i = 1; i <= count; ++i) {
        HistoryEntry entry = line(i, u"edit"_qs);
        entry.oldValue = u"甲"_qs.repeated(i % 3);
        entry.newValue = u"乙"_qs;
        block.push_back(entry);
        if (i % 4 != 0)
            continue;
        store.append(block);
        block.clear();
    }
    store.append(block);
    return database;
}

TEST(HistoryTest, eachLineIsChainedToTheOneBefore)
{
    EXPECT_EQ(HistoryStore(*withLines(0)).checkChain().brokenAt, 0);
    const auto database = withLines(10);
    const HistoryStore::ChainCheck whole = HistoryStore(*database).checkChain();
    EXPECT_EQ(whole.brokenAt, 0);
    EXPECT_EQ(whole.lines, 10);
    EXPECT_EQ(whole.lastHash.size(), 32);
    EXPECT_EQ(HistoryStore(*withLines(10)).checkChain().lastHash, whole.lastHash);
    EXPECT_NE(HistoryStore(*withLines(9)).checkChain().lastHash, whole.lastHash);
}

TEST(HistoryTest, theChainShowsWhereTheHistoryWasTouched)
{
    const std::pair<const char *, int> attempts[]{
        {"UPDATE history SET actor = '别人' WHERE sequence = 4", 4},
        {"UPDATE history SET at = at + 1 WHERE sequence = 1", 1},
        {"UPDATE history SET old_value = '', new_value = '甲乙' WHERE sequence = 7", 7},
        {"UPDATE history SET entity_id = 3 WHERE sequence = 10", 10},
        {"UPDATE history SET hash = (SELECT hash FROM history WHERE sequence = 4) WHERE sequence = 5", 5},
        {"DELETE FROM history WHERE sequence = 6", 7},
        {"DELETE FROM history WHERE sequence = 1", 2},
    };
    for (const auto &[attempt, brokenAt] : attempts) {
        const auto database = withLines(10);
        tamper(*database, QString::fromUtf8(attempt));
        EXPECT_EQ(HistoryStore(*database).checkChain().brokenAt, brokenAt) << attempt;
    }
}

TEST(HistoryTest, equalCasesHaveNoDifferences)
{
    ComplaintCase complaint;
    complaint.title = u"一"_qs;
    EXPECT_TRUE(differences(complaint, complaint).empty());
}

TEST(HistoryTest, differencesAreReadable)
{
    ComplaintCase before;
    before.id.value = 7;
    before.status = CaseStatus::Dispatched;
    ComplaintCase after = before;
    after.status = CaseStatus::Signed;
    after.title = u"清运车噪音"_qs;
    after.signTime = fromOffice(QDate(2026, 3, 1), QTime(9, 12, 5));
    after.leadUnit.value = 12;
    after.isKey = true;

    QHash<QString, std::pair<QString, QString>> found;
    for (const HistoryEntry &entry : differences(before, after)) {
        EXPECT_EQ(entry.entity, u"case"_qs);
        EXPECT_EQ(entry.entityId, 7);
        found.insert(entry.field, {entry.oldValue, entry.newValue});
    }
    const QHash<QString, std::pair<QString, QString>> expected{
        {u"status"_qs, {u"dispatched"_qs, u"signed"_qs}},
        {u"title"_qs, {QString(), u"清运车噪音"_qs}},
        {u"sign_time"_qs, {QString(), u"2026-03-01 09:12:05"_qs}},
        {u"lead_unit_id"_qs, {QString(), u"12"_qs}},
        {u"is_key"_qs, {u"0"_qs, u"1"_qs}},
    };
    EXPECT_EQ(found, expected);
}

/// A case whose every field is drawn at random, "not known" among the values.
ComplaintCase anyCase(test::RandomCases &random)
{
    ComplaintCase complaint;
    complaint.id.value = 7;
    for (const CaseField &field : caseFields()) {
        const bool known = random.chance(70);
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::Phone:
            field.set(complaint, known ? random.words(random.number(0, 5)) : QVariant());
            break;
        case FieldType::Time: // also the hours that came twice while there was daylight saving time
            field.set(complaint, known ? qint64(random.number(-90'000, 80'000)) * 25'000 + random.number(0, 9)
                                       : QVariant());
            break;
        case FieldType::Flag:
            field.set(complaint, qint64(random.number(0, 1)));
            break;
        case FieldType::Choice:
            field.set(
                complaint,
                qint64(random.pick(std::vector<Choice>(field.choices.begin(), field.choices.end())).value));
            break;
        default:
            field.set(complaint, qint64(random.number(0, 1000)));
        }
    }
    return complaint;
}

TEST(HistoryTest, oldValuesTurnTheLaterCaseBackIntoTheEarlierOne)
{
    test::RandomCases random(20'260);
    for (int round = 0; round < 2000; ++round) {
        const ComplaintCase before = anyCase(random);
        const ComplaintCase after = anyCase(random);
        ComplaintCase restored = after;
        for (const HistoryEntry &entry : differences(before, after)) {
            ASSERT_TRUE(setFieldText(*findCaseField(entry.field), restored, entry.oldValue))
                << entry.field.toStdString() << ": " << entry.oldValue.toStdString();
        }
        ASSERT_EQ(restored, before) << round;
        for (const CaseField &field : caseFields())
            ASSERT_EQ(fieldText(field, restored), fieldText(field, before)) << field.code;
    }
}

TEST(HistoryTest, bothHoursOfTheEndOfDaylightSavingComeBack)
{
    const CaseField &field = *findCaseField(u"call_time"_qs);
    for (const qint64 at : {590'259'600LL, 590'263'200LL, 590'256'000LL}) { // around 1988-09-11 02:00
        ComplaintCase complaint;
        complaint.callTime = fromEpoch(at);
        ComplaintCase read;
        ASSERT_TRUE(setFieldText(field, read, fieldText(field, complaint)));
        EXPECT_EQ(read.callTime, complaint.callTime) << fieldText(field, complaint).toStdString();
    }
}

TEST(HistoryTest, foreignTextsAreRefusedAndChangeNothing)
{
    const struct
    {
        const char *field;
        const char *text;
    } foreign[] = {{"call_time", "昨天"},    {"call_time", "2026-02-30 10:00:00"},
                   {"status", "待签收"},     {"status", "1"},
                   {"lead_unit_id", "一队"}, {"round", "二"}};
    for (const auto &[code, text] : foreign) {
        ComplaintCase complaint;
        EXPECT_FALSE(
            setFieldText(*findCaseField(QString::fromLatin1(code)), complaint, QString::fromUtf8(text)))
            << text;
        EXPECT_EQ(complaint, ComplaintCase());
    }
}

} // namespace
