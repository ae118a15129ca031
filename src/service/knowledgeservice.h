// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "service/office.h"

namespace jiesu {

/// What is known about a category's usual questions, and the questions that are still open. Each change is
/// one transaction with its history.
class KnowledgeService final
{
public:
    explicit KnowledgeService(Office &office)
        : m_office(office)
    {
    }

    struct Shown
    {
        KnowledgeEntry entry;
        bool expired = false; ///< the last valid day is over
    };
    /// The entries of the category, of its ancestors and those for every category: valid ones first, and
    /// among them the nearest category first.
    [[nodiscard]] Result<std::vector<Shown>> forCategory(CategoryId category);
    /// Every entry, also those put aside, for the settings.
    [[nodiscard]] Result<std::vector<KnowledgeEntry>> all();
    /// Adds an entry or changes the revision that was read. Invalid without a title or a text.
    /// @param answers a question that is answered with the text at the same time; Conflict where it was
    /// answered meanwhile, nothing is stored then
    [[nodiscard]] Result<KnowledgeEntry> save(KnowledgeEntry entry, QuestionId answers = {});

    /// Notes a question that nobody could answer. @param complaint the call it came with, if it is stored
    [[nodiscard]] Result<OpenQuestion> ask(const QString &question, CaseId complaint = {});
    [[nodiscard]] Result<std::vector<OpenQuestion>> unanswered(); ///< oldest first
    /// Invalid without a text, Conflict where it was answered meanwhile.
    [[nodiscard]] Result<Done> answer(QuestionId id, const QString &answer);

private:
    Office &m_office;
};

} // namespace jiesu
