// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/caseload.h"

#include "storage/publicationstore.h"

namespace jiesu {

namespace {

constexpr size_t blockSize = 10'000; ///< FTS5 writes what it has gathered whenever time goes back

constexpr int cacheKibibytes = 196608; ///< a hundred thousand cases with what belongs to them

} // namespace

CaseLoad::CaseLoad(Database &database, qint64 least)
    : m_database(database)
    , m_numbers(database)
{
    const qint64 known =
        database.statement(QStringLiteral("SELECT max(id) FROM complaint_case")).run().firstInteger();
    m_due = known == 0 ? 1 : std::max(known, least);
}

CaseLoad::~CaseLoad()
{
    m_database.useCache(Database::cacheKibibytes);
}

void CaseLoad::insert(ComplaintCase &complaint, const ImportOrigin &origin,
                      const std::shared_ptr<const ReferenceData> &reference)
{
    CaseStore(m_database, reference).insertUnindexed(complaint, origin, m_numbers);
    if (!m_firstUnwritten.isSet())
        m_firstUnwritten = complaint.id;
    m_reference = reference;
    m_block.reserve(blockSize);
    m_block.push_back(complaint);
    if (m_block.size() == blockSize)
        makeTokens();
    if (--m_due != 0)
        return;
    m_database.useCache(cacheKibibytes);
    setAside(QStringLiteral("complaint_case"), dialect::PartKind::Index);
    setAside(QStringLiteral("complaint_case"), dialect::PartKind::Trigger);
    setAside(QStringLiteral("history"), dialect::PartKind::Index);
    setAside(QStringLiteral("history"), dialect::PartKind::Trigger);
}

void CaseLoad::setAside(const QString &table, dialect::PartKind kind)
{
    for (const dialect::TablePart &part : dialect::tableParts(m_database, table, kind)) {
        m_database.exec(part.drop);
        m_setAside << part.create;
    }
}

void CaseLoad::makeTokens()
{
    SearchIndex index(m_database, *m_reference);
    std::erase_if(m_block, [&](const ComplaintCase &complaint) {
        const bool unknown = !index.knowsPlaces(complaint);
        if (unknown)
            index.insert(complaint);
        return unknown;
    });
    auto next = std::async(std::launch::async, [reference = m_reference, cases = std::exchange(m_block, {})] {
        std::vector<SearchIndex::Entry> entries = SearchIndex::entries(cases, *reference);
        std::ranges::sort(entries, {}, &SearchIndex::Entry::rowId);
        return entries;
    });
    writeTokens();
    m_made = std::move(next);
}

void CaseLoad::writeTokens()
{
    if (m_made.valid())
        SearchIndex(m_database, *m_reference).write(m_made.get());
}

void CaseLoad::settle(CaseId id)
{
    if (!m_firstUnwritten.isSet() || id < m_firstUnwritten)
        return;
    makeTokens();
    writeTokens();
    m_firstUnwritten = {};
}

void CaseLoad::finish()
{
    m_numbers.store();
    settle(m_firstUnwritten);
    if (m_setAside.isEmpty())
        return;
    for (const QString &create : std::exchange(m_setAside, {}))
        m_database.exec(create);
    m_database.exec(QStringLiteral("DELETE FROM case_tally"));
    m_database.exec(QStringLiteral("INSERT INTO case_tally SELECT * FROM case_tally_recount"));
    m_database.exec(QStringLiteral("DELETE FROM case_count"));
    m_database.exec(QStringLiteral("DELETE FROM case_kept"));
    m_database.exec(QStringLiteral("DELETE FROM place_use"));
    m_database.exec(QStringLiteral("INSERT INTO place_use SELECT * FROM place_use_recount"));
    PublicationStore(m_database).noteAddedCases();
}

} // namespace jiesu
