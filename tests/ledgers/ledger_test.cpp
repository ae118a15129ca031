// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/facility.h"
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/attachmentservice.h"
#include "service/ledgerservice.h"
#include "service/ledgertext.h"
#include "service/pointservice.h"
#include "service/tableexport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

class LedgerTest : public testing::Test
{
protected:
    LedgerTest()
    {
        m_office = std::move(Office::create(m_folder.filePath(u"单位.jiesu"_qs), m_clock)).value();
        ReferenceStore store = m_office->referenceStore();
        Unit unit;
        unit.name = u"公厕二班"_qs;
        store.save(unit);
        for (const auto &[street, name] :
             {std::pair("永定镇", "甲厕"), {"永定镇", "乙厕"}, {"大峪街道", "乙厕"}}) {
            Place point;
            point.parent = m_office->reference()->findPlace(PlaceKind::Street, QString::fromUtf8(street));
            point.name = QString::fromUtf8(name);
            store.save(point);
        }
        m_office->reloadReference();
    }
    Office &office() { return *m_office; }
    LedgerService facilities() { return {*m_office, facilityLedger}; }
    PlaceId point(const QString &name) { return m_office->reference()->findPlace(PlaceKind::Point, name); }
    LedgerRecord saved(const QHash<QString, QString> &texts, const Ledger &ledger = facilityLedger)
    {
        LedgerService service(*m_office, ledger);
        const auto read = service.read(texts);
        EXPECT_TRUE(read.ok()) << (read ? QString() : read.error().message()).toStdString();
        const auto stored = read ? service.save(*read) : read;
        EXPECT_TRUE(stored.ok()) << (stored ? QString() : stored.error().message()).toStdString();
        return stored ? *stored : LedgerRecord();
    }
    LedgerRecord toilet()
    {
        return saved(
            {{u"点位"_qs, u"甲厕"_qs}, {u"设施类型"_qs, u"公厕"_qs}, {u"设施编号"_qs, u"GC-001"_qs}});
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile target(m_folder.filePath(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        target.write(content);
        return target.fileName();
    }
    static void expectRefused(const Result<LedgerRecord> &result, ErrorKind kind, const QString &words)
    {
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().kind, kind);
        EXPECT_TRUE(result.error().happened.contains(words)) << result.error().happened.toStdString();
        EXPECT_FALSE(result.error().safe.isEmpty());
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> m_office;
};

TEST_F(LedgerTest, EveryLedgerNamesFieldsThatItHas)
{
    for (const Ledger *ledger : ledgers()) {
        SCOPED_TRACE(ledger->code);
        EXPECT_EQ(findLedger(QLatin1String(ledger->code)), ledger);
        EXPECT_GE(fieldIndex(*ledger, ledger->nameField), 0);
        for (const char *code : ledger->key)
            EXPECT_GE(fieldIndex(*ledger, code), 0) << code;
        for (const LedgerField &field : ledger->fields) {
            EXPECT_EQ(field.type == FieldType::Record, field.target != nullptr) << field.code;
            EXPECT_EQ(field.type == FieldType::Choice, !field.choices.empty()) << field.code;
        }
        EXPECT_EQ(LedgerService(office(), *ledger).count({}), 0) << "the table has the ledger's columns";
        EXPECT_TRUE(LedgerService(office(), *ledger).list({}).empty());
    }
}

TEST_F(LedgerTest, ARecordIsStoredChangedAndKnownByItsTypedStruct)
{
    LedgerRecord record = toilet();
    Facility facility = fromRecord<Facility>(facilityLedger, record);
    EXPECT_EQ(facility.place, point(u"甲厕"_qs));
    EXPECT_EQ(facility.kind, FacilityKind::Toilet);
    EXPECT_FALSE(facility.hasLabel);
    facility.hasLabel = true;
    facility.labelledOn = QDate(2022, 1, 4);
    facility.unit = office().reference()->findUnit(u"公厕二班"_qs);
    const auto changed = facilities().save(toRecord(facilityLedger, facility));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->revision, 2);
    const auto found = facilities().find(record.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->values, changed->values);
    QStringList lines;
    for (const HistoryEntry &entry : facilities().history(record.id))
        lines << facilities().changeText(entry);
    EXPECT_TRUE(lines.contains(u"监督电话标识：否 → 是"_qs)) << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.contains(u"张贴日期：2022-01-04"_qs));
    EXPECT_TRUE(lines.contains(u"责任单位：公厕二班"_qs));
}

TEST_F(LedgerTest, WhatIsWrongIsRefusedWithTheNameOfTheField)
{
    expectRefused(facilities().save(emptyRecord(facilityLedger)), ErrorKind::Invalid, u"点位"_qs);
    expectRefused(facilities().read({{u"点位"_qs, u"没有这里"_qs}}), ErrorKind::Invalid, u"没有这里"_qs);
    expectRefused(facilities().read({{u"点位"_qs, u"乙厕"_qs}}), ErrorKind::Invalid, u"乙厕"_qs);
    expectRefused(facilities().read({{u"张贴日期"_qs, u"2022-02-30"_qs}}), ErrorKind::Invalid,
                  u"张贴日期"_qs);
    expectRefused(facilities().read({{u"颜色"_qs, u"红"_qs}}), ErrorKind::Invalid, u"颜色"_qs);
    LedgerRecord record = toilet();
    setValue(facilityLedger, record, "number", QString(LedgerService::lineLimit + 1, u'x'));
    expectRefused(facilities().save(record), ErrorKind::Invalid, u"设施编号"_qs);
    setValue(facilityLedger, record, "number", QVariant());
    setValue(facilityLedger, record, "unit_id", qint64(999));
    expectRefused(facilities().save(record), ErrorKind::Invalid, u"责任单位"_qs);
    EXPECT_EQ(facilities().find(record.id)->revision, 1) << "nothing was stored";
}

TEST_F(LedgerTest, AChangeOfWhatWasChangedMeanwhileIsAConflict)
{
    LedgerRecord mine = toilet();
    LedgerRecord theirs = mine;
    setValue(facilityLedger, theirs, "note", u"门锁坏"_qs);
    ASSERT_TRUE(facilities().save(theirs));
    setValue(facilityLedger, mine, "note", u"灯坏"_qs);
    expectRefused(facilities().save(mine), ErrorKind::Conflict, u"刚刚被别处改过"_qs);
    expectRefused(facilities().withdraw(mine.id, mine.revision, u"重复"_qs), ErrorKind::Conflict, {});
    expectRefused(facilities().withdraw(mine.id, 2, u" "_qs), ErrorKind::Invalid, u"理由"_qs);
}

TEST_F(LedgerTest, UndoTakesBackEachStepAndRedoRestoresIt)
{
    ActService acts(office());
    const auto undoLast = [&] {
        const auto recent = acts.recent(office().actor(), 10);
        const auto last =
            std::ranges::find_if(*recent, [](const DoneAct &act) { return !act.undoneBy.isSet(); });
        return acts.undo(last->id);
    };
    LedgerRecord record = toilet();
    setValue(facilityLedger, record, "number", u"GC-002"_qs);
    ASSERT_TRUE(facilities().save(record));
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(valueOf(facilityLedger, *facilities().find(record.id), "number"), QVariant(u"GC-001"_qs));
    ASSERT_TRUE(facilities().withdraw(record.id, 3, u"拆除"_qs));
    EXPECT_EQ(facilities().count({}), 0);
    ASSERT_TRUE(undoLast());
    EXPECT_EQ(facilities().count({}), 1);
    const auto undone = undoLast();
    ASSERT_TRUE(undone) << undone.error().message().toStdString();
    EXPECT_EQ(facilities().count({}), 0) << "what was added is withdrawn";
    const auto recent = acts.recent(office().actor(), 10);
    ASSERT_TRUE(acts.redo(recent->back().id));
    EXPECT_EQ(facilities().count({}), 1);
}

TEST_F(LedgerTest, SavingWhatWasNotChangedIsNoAct)
{
    const LedgerRecord record = toilet();
    ActService acts(office());
    const std::size_t before = acts.recent(office().actor(), 10)->size();
    const auto saved = facilities().save(record);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->revision, record.revision);
    EXPECT_EQ(acts.recent(office().actor(), 10)->size(), before);
}

TEST_F(LedgerTest, UndoIsRefusedWhereSomebodyWentOn)
{
    LedgerRecord record = toilet();
    ActService acts(office());
    const ActId added = acts.recent(office().actor(), 1)->front().id;
    setValue(facilityLedger, record, "number", u"GC-009"_qs);
    ASSERT_TRUE(facilities().save(record));
    const auto undone = acts.undo(added);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(undone.error().happened.contains(u"甲厕"_qs));
}

TEST_F(LedgerTest, WhatStandsAtAPointGoesWithItWhenPointsAreMergedAndComesBack)
{
    const LedgerRecord record = toilet();
    const LedgerRecord removed = toilet();
    ASSERT_TRUE(facilities().withdraw(removed.id, removed.revision, u"重复"_qs));
    const PlaceId from = point(u"甲厕"_qs);
    const PlaceId into = office().reference()->findPlace(
        PlaceKind::Point, u"乙厕"_qs, office().reference()->findPlace(PlaceKind::Street, u"永定镇"_qs));
    const auto merged = PointService(office()).merge(from, into);
    ASSERT_TRUE(merged) << merged.error().message().toStdString();
    EXPECT_EQ(fromRecord<Facility>(facilityLedger, *facilities().find(record.id)).place, into);
    ActService acts(office());
    const auto undone = acts.undo(acts.recent(office().actor(), 1)->front().id);
    ASSERT_TRUE(undone) << undone.error().message().toStdString();
    EXPECT_EQ(fromRecord<Facility>(facilityLedger, *facilities().find(record.id)).place, from);
    EXPECT_EQ(point(u"甲厕"_qs), from);
}

TEST_F(LedgerTest, WordsDaysAndValuesFindRecords)
{
    toilet();
    saved({{u"点位"_qs, u"大峪街道 › 乙厕"_qs}, {u"设施类型"_qs, u"垃圾桶站"_qs}, {u"备注"_qs, u"50%满"_qs}});
    for (const auto &[day, what] : {std::pair("2026-03-01", "地面湿滑"), {"2026-03-05", "灯不亮"}})
        saved({{u"设施"_qs, u"甲厕"_qs},
               {u"检查日期"_qs, QString::fromLatin1(day)},
               {u"检查人"_qs, u"检查员甲"_qs},
               {u"检查结果"_qs, u"不合格"_qs},
               {u"发现的问题"_qs, QString::fromUtf8(what)}},
              inspectionLedger);
    const auto found = [this](const Ledger &ledger, LedgerQuery query) {
        LedgerService service(office(), ledger);
        EXPECT_EQ(service.count(query), qint64(service.list(query).size()));
        return service.count(query);
    };
    constexpr std::pair<const char *, int> facilityWords[] = {{"甲厕", 1},    {"厕", 2},  {"GC-0", 1},
                                                              {"桶站", 1},    {"50%", 1}, {"5_%", 0},
                                                              {"厕 公厕", 1}, {"", 2},    {"无此词", 0}};
    for (const auto &[words, expected] : facilityWords)
        EXPECT_EQ(found(facilityLedger, {QString::fromUtf8(words)}), expected) << words;
    EXPECT_EQ(found(inspectionLedger, {u"甲厕"_qs}), 2) << "by the name of what it points to";
    EXPECT_EQ(found(inspectionLedger, {{}, QDate(2026, 3, 2), {}}), 1);
    EXPECT_EQ(found(inspectionLedger, {{}, QDate(2026, 3, 1), QDate(2026, 3, 1)}), 1);
    LedgerQuery equal;
    equal.equals = {{"place_id", point(u"甲厕"_qs).value}};
    EXPECT_EQ(found(facilityLedger, equal), 1);
    LedgerQuery page;
    page.limit = 1;
    page.after = LedgerService(office(), inspectionLedger).list(page).front().id;
    const auto second = LedgerService(office(), inspectionLedger).list(page);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(valueOf(inspectionLedger, second.front(), "day"), QVariant(u"2026-03-01"_qs)) << "newest first";
}

TEST_F(LedgerTest, AListComesInWithItsMistakesToldAndASecondTimeAddsNothing)
{
    const QString sheet = file(u"设施.csv"_qs, "公厕设施一览\n"
                                               "点位,设施类型,设施编号,监督电话标识,张贴日期\n"
                                               "甲厕,公厕,GC-001,是,2022/1/4\n"
                                               "永定镇 › 乙厕,公厕,GC-002,否,\n"
                                               "乙厕,公厕,GC-003,是,\n"
                                               "甲厕,城堡,GC-004,是,\n"
                                               ",公厕,GC-005,是,\n");
    const auto first = facilities().importFile(sheet);
    ASSERT_TRUE(first) << first.error().message().toStdString();
    EXPECT_EQ(first->read, 5);
    EXPECT_EQ(first->added, 2);
    ASSERT_EQ(first->rejected.size(), 3);
    EXPECT_TRUE(first->rejected[0].startsWith(u"第 5 行"_qs)) << first->rejected[0].toStdString();
    EXPECT_TRUE(first->rejected[1].contains(u"城堡"_qs));
    EXPECT_TRUE(first->rejected[2].contains(u"点位"_qs));
    const auto again = facilities().importFile(sheet);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added + again->updated, 0);
    EXPECT_EQ(again->unchanged, 2);
    const auto changed = facilities().importFile(
        file(u"改.csv"_qs, "点位,设施类型,设施编号,设施状况,张贴日期\n甲厕,公厕,GC-001,待维修,\n"));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->updated, 1);
    LedgerQuery worn;
    worn.words = u"待维修"_qs;
    ASSERT_EQ(facilities().count(worn), 1);
    EXPECT_EQ(valueOf(facilityLedger, facilities().list(worn).front(), "labelled_on"),
              QVariant(u"2022-01-04"_qs))
        << "an empty cell changes nothing";
    ActService acts(office());
    ASSERT_TRUE(acts.undo(acts.recent(office().actor(), 1)->front().id));
    EXPECT_EQ(facilities().count(worn), 0) << "the import was one act";
    const auto foreign = facilities().importFile(file(u"别的.csv"_qs, "甲,乙\n1,2\n"));
    ASSERT_FALSE(foreign);
    EXPECT_EQ(foreign.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(foreign.error().advice.contains(u"点位"_qs));
}

TEST_F(LedgerTest, WhatIsExportedComesBackUnchanged)
{
    toilet();
    saved({{u"点位"_qs, u"永定镇 › 乙厕"_qs},
           {u"设施类型"_qs, u"公厕"_qs},
           {u"张贴日期"_qs, u"2022-01-04"_qs},
           {u"责任单位"_qs, u"公厕二班"_qs},
           {u"备注"_qs, u"两行\n文字"_qs}});
    for (const QString &name : {u"设施.xlsx"_qs, u"设施.csv"_qs}) {
        const QString path = m_folder.filePath(name);
        ASSERT_TRUE(exportTable(office(), facilities().table({}), {}, path));
        const auto again = facilities().importFile(path);
        ASSERT_TRUE(again) << again.error().message().toStdString();
        EXPECT_EQ(again->unchanged, 2) << again->rejected.join(u'\n').toStdString();
        EXPECT_EQ(again->read, 2);
    }
}

TEST_F(LedgerTest, WhereSeveralHaveOneNameTheNumberTellsThemApart)
{
    toilet();
    saved({{u"点位"_qs, u"甲厕"_qs}, {u"设施类型"_qs, u"垃圾桶站"_qs}, {u"设施编号"_qs, u"T-2"_qs}});
    LedgerService inspections(office(), inspectionLedger);
    const QHash<QString, QString> rest{
        {u"检查日期"_qs, u"2026-03-01"_qs}, {u"检查人"_qs, u"检查员甲"_qs}, {u"检查结果"_qs, u"合格"_qs}};
    QHash<QString, QString> texts = rest;
    texts[u"设施"_qs] = u"甲厕"_qs;
    expectRefused(inspections.read(texts), ErrorKind::Invalid, u"甲厕"_qs);
    texts[u"设施"_qs] = u"T-2"_qs;
    saved(texts, inspectionLedger);
    const QString path = m_folder.filePath(u"检查.xlsx"_qs);
    ASSERT_TRUE(exportTable(office(), inspections.table({}), {}, path));
    const auto again = inspections.importFile(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->unchanged, 1) << again->rejected.join(u'\n').toStdString();
}

TEST_F(LedgerTest, APhotoLiesBesideTheOfficeAndCheckProvesIt)
{
    const auto photo = facilities().storePhoto(file(u"标识.png"_qs, picture));
    ASSERT_TRUE(photo) << photo.error().message().toStdString();
    LedgerRecord record = toilet();
    setValue(facilityLedger, record, "label_photo", *photo);
    ASSERT_TRUE(facilities().save(record));
    AttachmentCheck found = AttachmentService(office()).check();
    EXPECT_TRUE(found.ok());
    EXPECT_EQ(found.attachments, 1);
    EXPECT_EQ(found.unused, 0);
    const auto refused = facilities().storePhoto(file(u"假.png"_qs, "#!/bin/sh\n"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(QFile::remove(office().database().path() + u".files/"_qs + photo->left(2) + u'/' + *photo));
    found = AttachmentService(office()).check();
    ASSERT_EQ(found.missing.size(), 1);
    EXPECT_TRUE(found.missing.front().contains(u"设施"_qs));
}

TEST_F(LedgerTest, WhoMayNotKeepLedgersMayStillTellWhatHeFound)
{
    office().setSession({true, User{UserId{1}, 1, u"b"_qs, u"乙"_qs, {}, {Role::Handler}, true}, {}});
    const auto read = facilities().read({{u"点位"_qs, u"甲厕"_qs}, {u"设施类型"_qs, u"公厕"_qs}});
    expectRefused(facilities().save(*read), ErrorKind::Forbidden, {});
    const LedgerRecord found = saved({{u"发现时间"_qs, u"9:30"_qs},
                                      {u"发现人"_qs, u"乙"_qs},
                                      {u"地点"_qs, u"甲厕"_qs},
                                      {u"分类"_qs, u"垃圾清运->清运车噪音扰民"_qs},
                                      {u"发现的问题"_qs, u"清运车噪音"_qs}},
                                     patrolFindLedger);
    EXPECT_EQ(fromRecord<PatrolFind>(patrolFindLedger, found).foundAt,
              fromOffice(QDate(2026, 3, 6), QTime(9, 30)));
    expectRefused(LedgerService(office(), patrolFindLedger).withdraw(found.id, 1, u"误记"_qs),
                  ErrorKind::Forbidden, {});
}

} // namespace
