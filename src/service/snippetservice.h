// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"
#include "service/office.h"

namespace jiesu {

/// The texts that are inserted with ";;". Each change is one transaction with its history.
class SnippetService final
{
public:
    static constexpr qsizetype codeLimit = 20;   ///< UTF-16 units of a code
    static constexpr qsizetype textLimit = 5000; ///< of a text

    explicit SnippetService(Office &office)
        : m_office(office)
    {
    }

    /// The shared ones and the person's own, by code; where both have a code, the own one alone.
    /// @param withInactive also those put aside, for the settings
    [[nodiscard]] Result<std::vector<Snippet>> list(bool withInactive = false);
    /// What @p typed may mean: the beginning of a code or title, or of their pinyin initials; ";;" in front,
    /// also in full width, is understood, and alone finds all. Those for @p category and its ancestors come
    /// first, then codes before titles.
    [[nodiscard]] Result<std::vector<Snippet>> find(const QString &typed, CategoryId category = {});
    /// The text with what is known of the case put in; see expandSnippet().
    [[nodiscard]] QString expand(const QString &text, const ComplaintCase &complaint);
    /// Adds a snippet or changes the revision that was read. An owner must be nobody or the person at the
    /// keyboard. Invalid for a code of several words, an empty or too long text, a variable that does not
    /// exist; Conflict for a code that is taken or a row changed meanwhile. @return the row as stored
    [[nodiscard]] Result<Snippet> save(Snippet snippet);

private:
    Office &m_office;
};

} // namespace jiesu
