// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/promise.h"
#include "service/masking.h"
#include "service/office.h"

namespace jiesu {

/// An open promise with its case, as a list shows it.
struct ListedPromise
{
    Promise promise;
    CaseRow row;
};

/// What was promised to the citizens (承诺回电). Each function that changes something is one act with its
/// history, on the office's thread; see ActService for undoing it.
class PromiseService final
{
public:
    /// Longest text of what was promised, and of the note, in UTF-16 units.
    static constexpr qsizetype textLimit = 500;

    explicit PromiseService(Office &office)
        : m_office(office)
    {
    }

    /// Stores a new promise. Of @p draft count the case, what (回电 if empty), to whom and the due time.
    /// Invalid for a due time that is not in the future, a text over the limit, or a case that is void.
    [[nodiscard]] Result<Promise> add(Promise draft);
    /// The promise was kept now (已回电). Invalid without @p note; Conflict if it is no longer at
    /// @p seenRevision.
    [[nodiscard]] Result<Promise> keep(PromiseId id, qint64 seenRevision, const QString &note);
    /// Another time was agreed with the citizen (改约). Invalid for a time that is not in the future; without
    /// @p note, as keep().
    [[nodiscard]] Result<Promise> move(PromiseId id, qint64 seenRevision, Instant dueAt, const QString &note);

    /// NotFound if there is none.
    [[nodiscard]] Result<Promise> find(PromiseId id);
    /// Of one case, oldest first, without those taken back.
    [[nodiscard]] std::vector<Promise> of(CaseId id);
    /// All that are not kept yet, by due time.
    [[nodiscard]] std::vector<ListedPromise> open();

    /// Stores @p after and writes its differences to the history as part of the caller's act.
    /// @throws StorageError
    void store(Promise &after, const std::optional<Promise> &before, const QString &action,
               const QString &reason);

private:
    [[nodiscard]] Result<Promise> change(PromiseId id, qint64 seenRevision, const QString &note,
                                         const QString &action, const std::function<void(Promise &)> &change);

    Office &m_office;
};

/// Shows to whom something was promised as the caller's name is shown.
void maskPromise(Promise &promise, CallerView view);

} // namespace jiesu
