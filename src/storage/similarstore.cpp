// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/similarstore.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "storage/casecolumns.h"
#include "storage/searchindex.h"
#include "storage/searchtokens.h"

#include <map>

namespace jiesu {

namespace {

using std::chrono::hours;

/// A gram in more than so many cases of the window says nothing about any of them.
constexpr int rareGram = 20;
/// Grams of a content that are looked up; a long one repeats itself.
constexpr std::size_t mostGrams = 120;
/// A case needs so many rare grams in common to be read at all.
constexpr int fewestShared = 2;

Instant daysBefore(Instant now, int days)
{
    return now - hours(24 * days);
}

std::vector<quint64> firstGrams(const QString &content)
{
    std::vector<quint64> kept;
    for (const quint64 gram : text::grams(text::folded(content))) {
        if (kept.size() == mostGrams)
            break;
        if (std::ranges::find(kept, gram) == kept.end())
            kept.push_back(gram);
    }
    return kept;
}

} // namespace

void SimilarStore::addNewest(Ids &ids, const QString &condition, QVariantList values, Instant since)
{
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT id FROM complaint_case WHERE %1 AND received_at >= ? AND status <> %2 "
                       "ORDER BY received_at DESC, id DESC LIMIT ?")
            .arg(condition)
            .arg(int(CaseStatus::Void)));
    statement.run(values << qint64(toEpoch(since)) << most);
    while (statement.next())
        ids.insert(statement.integer(0));
}

std::vector<qint64> SimilarStore::casesWith(quint64 gram, qint64 firstRow)
{
    constexpr char32_t mask = (char32_t(1) << text::gramBits) - 1;
    const char32_t letters[]{char32_t(gram >> text::gramBits), char32_t(gram) & mask};
    SearchTokens token;
    token.addText(QString::fromUcs4(letters, 2));
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT rowid FROM case_search WHERE case_search MATCH ? AND rowid >= ? "
                       "ORDER BY rowid DESC LIMIT ?"));
    std::vector<qint64> ids;
    statement.run({token.allOf(), firstRow, rareGram + 1});
    while (statement.next())
        ids.push_back(statement.integer(0) & SearchIndex::idMask);
    return ids;
}

void SimilarStore::addByText(Ids &ids, const QString &content, Instant since)
{
    SearchIndex(m_database, *m_reference).settle();
    const qint64 firstRow = SearchIndex::rowId(toEpoch(since), 0);
    std::map<qint64, int> shared;
    for (const quint64 gram : firstGrams(content)) {
        const std::vector<qint64> found = casesWith(gram, firstRow);
        if (found.size() > std::size_t(rareGram))
            continue;
        for (const qint64 id : found)
            ++shared[id];
    }
    std::vector<std::pair<int, qint64>> best;
    for (const auto &[id, grams] : shared) {
        if (grams >= fewestShared)
            best.emplace_back(grams, id);
    }
    std::ranges::sort(best, std::greater());
    for (std::size_t i = 0; i < std::min(best.size(), std::size_t(most)); ++i)
        ids.insert(best[i].second);
}

std::vector<ComplaintCase> SimilarStore::candidates(const ComplaintCase &draft, Instant now)
{
    Ids ids;
    for (const QString &number : {draft.callerPhone, draft.contactPhone}) {
        if (number.isEmpty())
            continue;
        for (const char *column : {"caller_phone", "contact_phone"})
            addNewest(ids, QLatin1String(column) + QStringLiteral(" = ?"), {number},
                      daysBefore(now, numberDays));
    }
    if (draft.point.isSet())
        addNewest(ids, QStringLiteral("point_id = ?"), {draft.point.value}, daysBefore(now, pointDays));
    if (draft.street.isSet() && draft.category.isSet())
        addNewest(ids, QStringLiteral("street_id = ? AND category_id = ?"),
                  {draft.street.value, draft.category.value}, daysBefore(now, streetDays));
    if (!draft.content.isEmpty())
        addByText(ids, draft.content, daysBefore(now, textDays));
    ids.erase(draft.id.value);

    const CaseColumns &columns = CaseColumns::similar();
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT %1 FROM complaint_case WHERE id = ? AND status <> %2")
                                 .arg(columns.list())
                                 .arg(int(CaseStatus::Void)));
    std::vector<ComplaintCase> cases;
    for (const qint64 id : ids) {
        if (statement.run({id}).next())
            cases.push_back(columns.read(statement));
    }
    statement.finish();
    return cases;
}

} // namespace jiesu
