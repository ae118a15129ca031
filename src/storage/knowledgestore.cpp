// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/knowledgestore.h"

#include "domain/officetime.h"
#include "storage/revisionedtable.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeStore)
};

QString snippetColumns()
{
    return QStringLiteral("SELECT id, revision, code, title, text, owner, category_id, active FROM snippet ");
}

Snippet readSnippet(const Statement &row)
{
    return {
        SnippetId{row.integer(0)},  row.integer(1),     row.text(2), row.text(3), row.text(4), row.text(5),
        CategoryId{row.integer(6)}, row.integer(7) != 0};
}

QString entryColumns()
{
    return QStringLiteral("SELECT id, revision, category_id, title, text, source, valid_until_day, active "
                          "FROM knowledge ");
}

KnowledgeEntry readEntry(const Statement &row)
{
    return {KnowledgeId{row.integer(0)},
            row.integer(1),
            CategoryId{row.integer(2)},
            row.text(3),
            row.text(4),
            row.text(5),
            row.isNull(6) ? std::nullopt : std::optional(dayFromKey(int(row.integer(6)))),
            row.integer(7) != 0};
}

const RevisionedTable &snippetTable()
{
    static const RevisionedTable table(QLatin1String("snippet"),
                                       {QStringLiteral("code"), QStringLiteral("title"),
                                        QStringLiteral("text"), QStringLiteral("owner"),
                                        QStringLiteral("category_id"), QStringLiteral("active")},
                                       [] { return Words::tr("这条短语"); });
    return table;
}

const RevisionedTable &entryTable()
{
    static const RevisionedTable table(QLatin1String("knowledge"),
                                       {QStringLiteral("category_id"), QStringLiteral("title"),
                                        QStringLiteral("text"), QStringLiteral("source"),
                                        QStringLiteral("valid_until_day"), QStringLiteral("active")},
                                       [] { return Words::tr("这条知识"); });
    return table;
}

} // namespace

void KnowledgeStore::save(Snippet &snippet)
{
    snippetTable().save(m_database, snippet.id.value, snippet.revision,
                        {snippet.code, snippet.title, snippet.text, snippet.owner, orNull(snippet.category),
                         int(snippet.active)});
}

std::optional<Snippet> KnowledgeStore::snippet(SnippetId id)
{
    Statement &row = m_database.statement(snippetColumns() + QStringLiteral("WHERE id = ?"));
    std::optional<Snippet> found;
    if (row.run({id.value}).next())
        found = readSnippet(row);
    row.finish();
    return found;
}

std::vector<Snippet> KnowledgeStore::snippets(const QString &owner)
{
    Statement &rows = m_database.statement(
        snippetColumns() + QStringLiteral("WHERE owner = '' OR owner = ? ORDER BY code, owner DESC"));
    std::vector<Snippet> list;
    rows.run({owner});
    while (rows.next())
        list.push_back(readSnippet(rows));
    return list;
}

void KnowledgeStore::save(KnowledgeEntry &entry)
{
    const QVariant validUntil = entry.validUntil ? QVariant(dayKey(*entry.validUntil)) : QVariant();
    entryTable().save(
        m_database, entry.id.value, entry.revision,
        {orNull(entry.category), entry.title, entry.text, entry.source, validUntil, int(entry.active)});
}

std::optional<KnowledgeEntry> KnowledgeStore::entry(KnowledgeId id)
{
    Statement &row = m_database.statement(entryColumns() + QStringLiteral("WHERE id = ?"));
    std::optional<KnowledgeEntry> found;
    if (row.run({id.value}).next())
        found = readEntry(row);
    row.finish();
    return found;
}

std::vector<KnowledgeEntry> KnowledgeStore::entries()
{
    Statement &rows = m_database.statement(entryColumns() + QStringLiteral("ORDER BY id"));
    std::vector<KnowledgeEntry> list;
    rows.run();
    while (rows.next())
        list.push_back(readEntry(rows));
    return list;
}

void KnowledgeStore::add(OpenQuestion &question)
{
    question.id.value =
        m_database
            .statement(QStringLiteral(
                "INSERT INTO open_question (text, at, actor, case_id) VALUES (?, ?, ?, ?) RETURNING id"))
            .run({question.text, toEpoch(question.at), question.actor, orNull(question.complaint)})
            .firstInteger();
}

bool KnowledgeStore::answer(QuestionId id, Instant at, const QString &answer)
{
    return m_database
               .statement(QStringLiteral("UPDATE open_question SET answered_at = ?, answer = ? "
                                         "WHERE id = ? AND answered_at IS NULL"))
               .run({toEpoch(at), answer, id.value})
               .rowsAffected() == 1;
}

std::vector<OpenQuestion> KnowledgeStore::unanswered()
{
    Statement &rows =
        m_database.statement(QStringLiteral("SELECT id, text, at, actor, case_id FROM open_question "
                                            "WHERE answered_at IS NULL ORDER BY at, id"));
    std::vector<OpenQuestion> list;
    rows.run();
    while (rows.next())
        list.push_back({QuestionId{rows.integer(0)},
                        rows.text(1),
                        fromEpoch(rows.integer(2)),
                        rows.text(3),
                        CaseId{rows.integer(4)},
                        {},
                        {}});
    return list;
}

} // namespace jiesu
