// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"
#include "storage/importstore.h"
#include "storage/referencestore.h"

using namespace jiesu;

namespace {

class ImportStoreTest : public testing::Test
{
protected:
    ImportBatch begun(const QString &fileName)
    {
        ImportBatch batch;
        batch.at = Instant(std::chrono::seconds(1'772'668'800));
        batch.actor = u"统计员"_qs;
        batch.fileName = fileName;
        batch.preset = u"city"_qs;
        m_store.begin(batch);
        return batch;
    }

    std::unique_ptr<Database> m_database = Database::inMemory();
    ImportStore m_store{*m_database};
};

TEST_F(ImportStoreTest, aBatchKeepsItsCounts)
{
    ImportBatch first = begun(u"一月.xlsx"_qs);
    const ImportBatch second = begun(u"二月.xlsx"_qs);
    EXPECT_NE(first.id, second.id);
    first.read = 10;
    first.added = 4;
    first.updated = 3;
    first.unchanged = 2;
    first.rejected = 1;
    m_store.finish(first);

    const std::vector<ImportBatch> batches = m_store.batches();
    ASSERT_EQ(batches.size(), 2U);
    EXPECT_EQ(batches[0].fileName, u"二月.xlsx"_qs);
    const ImportBatch &read = batches[1];
    EXPECT_EQ(read.id, first.id);
    EXPECT_EQ(read.at, first.at);
    EXPECT_EQ(read.actor, first.actor);
    EXPECT_EQ(read.preset, first.preset);
    EXPECT_EQ(read.read, read.added + read.updated + read.unchanged + read.rejected);
    EXPECT_EQ(read.updated, 3);
}

TEST_F(ImportStoreTest, anUnknownBatchCannotBeFinished)
{
    ImportBatch batch;
    batch.id.value = 99;
    try {
        m_store.finish(batch);
        FAIL();
    } catch (const StorageError &failure) {
        EXPECT_EQ(failure.error().kind, ErrorKind::NotFound);
    }
}

TEST_F(ImportStoreTest, originalsComeBackNewestFirst)
{
    ComplaintCase complaint;
    complaint.receivedAt = Instant(std::chrono::seconds(1'772'668'800));
    CaseStore(*m_database, ReferenceStore(*m_database).load()).insert(complaint);
    const QString cells = uR"({"主要内容":"\t原文　有制表符"})"_qs;
    const ImportBatch first = begun(u"一月.xlsx"_qs);
    m_store.addOriginal(first.id, complaint.id, 5, cells);
    const ImportBatch second = begun(u"二月.xlsx"_qs);
    m_store.addOriginal(second.id, complaint.id, 9, u"{\"备注\":\" \"}"_qs);
    m_store.addOriginal(begun(u"三月.xlsx"_qs).id, complaint.id, 2, u"{}"_qs); // cleaning changed nothing

    const std::vector<ImportOriginal> originals = m_store.originals(complaint.id);
    ASSERT_EQ(originals.size(), 2U);
    EXPECT_EQ(originals[0].fileName, u"二月.xlsx"_qs);
    EXPECT_EQ(originals[0].rowNumber, 9);
    EXPECT_EQ(originals[1].batch, first.id);
    EXPECT_EQ(originals[1].at, first.at);
    EXPECT_EQ(originals[1].cells, cells);
    EXPECT_TRUE(m_store.originals(CaseId{complaint.id.value + 1}).empty());
}

TEST_F(ImportStoreTest, aCaseKnowsTheRowItCameInWith)
{
    ComplaintCase complaint;
    complaint.receivedAt = Instant(std::chrono::seconds(1'772'668'800));
    CaseStore cases(*m_database, ReferenceStore(*m_database).load());
    cases.insert(complaint);
    EXPECT_FALSE(m_store.arrival(complaint.id)) << "typed, not imported";
    ImportBatch batch = begun(u"一月.xlsx"_qs);
    ComplaintCase imported;
    imported.receivedAt = complaint.receivedAt;
    cases.insert(imported, {u"hash"_qs, batch.id, 7});
    const auto arrival = m_store.arrival(imported.id);
    ASSERT_TRUE(arrival);
    EXPECT_EQ(arrival->fileName, u"一月.xlsx"_qs);
    EXPECT_EQ(arrival->rowNumber, 7);
    EXPECT_EQ(arrival->at, batch.at);
    batch.firstCase = batch.lastCase = imported.id;
    m_store.finish(batch);
    EXPECT_EQ(m_store.batches().front().lastCase, imported.id);
}

TEST_F(ImportStoreTest, anOriginalNeedsItsCase)
{
    const ImportBatch batch = begun(u"一月.xlsx"_qs);
    EXPECT_THROW(m_store.addOriginal(batch.id, CaseId{4711}, 1, u"{}"_qs), StorageError);
}

} // namespace
