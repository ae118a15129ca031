// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "storage/database.h"

#include <vector>

namespace jiesu {

/// Snippets, knowledge and open questions. Saving with an unset id adds; with an id it changes the row if the
/// revision is the stored one. The caller opens the transaction and writes the history.
/// @throws StorageError Conflict: the code is taken, or the row was changed meanwhile; NotFound: it is gone
class KnowledgeStore final
{
public:
    explicit KnowledgeStore(Database &database)
        : m_database(database)
    {
    }

    void save(Snippet &snippet);
    [[nodiscard]] std::optional<Snippet> snippet(SnippetId id);
    /// The shared ones and those of @p owner, by code; also those put aside.
    [[nodiscard]] std::vector<Snippet> snippets(const QString &owner);

    void save(KnowledgeEntry &entry);
    [[nodiscard]] std::optional<KnowledgeEntry> entry(KnowledgeId id);
    [[nodiscard]] std::vector<KnowledgeEntry> entries(); ///< by id; also those put aside

    void add(OpenQuestion &question);
    /// False if it was answered before, or is not there.
    [[nodiscard]] bool answer(QuestionId id, Instant at, const QString &answer);
    [[nodiscard]] std::vector<OpenQuestion> unanswered(); ///< oldest first

private:
    Database &m_database;
};

} // namespace jiesu
