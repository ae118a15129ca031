// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/knowledgestore.h"

#include "domain/officetime.h"
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

} // namespace

void KnowledgeStore::save(Snippet &snippet)
{
    QVariantList values{
        snippet.code,       snippet.title, snippet.text, snippet.owner, orNull(snippet.category),
        int(snippet.active)};
    if (snippet.id.isSet()) {
        const Statement &update =
            m_database
                .statement(QStringLiteral("UPDATE snippet SET revision = revision + 1, code = ?, title = ?, "
                                          "text = ?, owner = ?, category_id = ?, active = ? "
                                          "WHERE id = ? AND revision = ?"))
                .run(values << snippet.id.value << snippet.revision);
        requireUpdated(m_database, update, QStringLiteral("snippet"), snippet.id.value,
                       Words::tr("这条短语"));
        ++snippet.revision;
        return;
    }
    snippet.id.value =
        m_database
            .statement(QStringLiteral("INSERT INTO snippet (code, title, text, owner, category_id, active) "
                                      "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"))
            .run(values)
            .firstInteger();
    snippet.revision = 1;
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
    QVariantList values{orNull(entry.category),
                        entry.title,
                        entry.text,
                        entry.source,
                        entry.validUntil ? QVariant(dayKey(*entry.validUntil)) : QVariant(),
                        int(entry.active)};
    if (entry.id.isSet()) {
        const Statement &update =
            m_database
                .statement(QStringLiteral("UPDATE knowledge SET revision = revision + 1, category_id = ?, "
                                          "title = ?, text = ?, source = ?, valid_until_day = ?, active = ? "
                                          "WHERE id = ? AND revision = ?"))
                .run(values << entry.id.value << entry.revision);
        requireUpdated(m_database, update, QStringLiteral("knowledge"), entry.id.value,
                       Words::tr("这条知识"));
        ++entry.revision;
        return;
    }
    entry.id.value = m_database
                         .statement(QStringLiteral("INSERT INTO knowledge (category_id, title, text, source, "
                                                   "valid_until_day, active) VALUES (?, ?, ?, ?, ?, ?) "
                                                   "RETURNING id"))
                         .run(values)
                         .firstInteger();
    entry.revision = 1;
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
