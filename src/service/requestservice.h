// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/requestlifecycle.h"
#include "service/office.h"

namespace jiesu {

/// What a step of a request brings along; which members matter depends on kind and action.
struct RequestInput
{
    QString text;                 ///< why it was decided so, what was answered
    bool complainantTold = false; ///< approving an extension: told by now, if it was not said before
    bool hotlineTold = false;     ///< approving an extension
    Solved solved = Solved::None; ///< answering a whistle
    std::optional<Instant> at;    ///< when it happened; now if absent
};

/// An open request with its case, as a list shows it.
struct ListedRequest
{
    CaseRequest request;
    CaseRow row;
};

/// The requests beside the cases: extension, suspension, exclusion, appeal; supervision, reminder, whistle,
/// escalation. Each function that changes something is one act with its history. What approving does to the
/// case is done in the same act and taken back with it: an extension moves the deadline and counts; a
/// suspension stops the clocks, its end moves the deadline by the counted pause; an exclusion, and an appeal
/// that asks for it, take the case out of the assessment. The orders change no field of the case.
class RequestService final
{
public:
    explicit RequestService(Office &office)
        : m_office(office)
    {
    }

    /// Stores a new request. Of @p draft count the case, the kind, raised.text, raised.at (now if absent) and
    /// what the kind asks for (requestForm()). Invalid, with the reason, where the state of the case forbids
    /// it, something is missing or the same is asked for already.
    [[nodiscard]] Result<CaseRequest> raise(CaseRequest draft);
    /// One step of the course. Conflict if the request is no longer at @p seenRevision; Invalid if the step
    /// is not lawful now, or if the effect on the case is not.
    [[nodiscard]] Result<CaseRequest> step(RequestId id, qint64 seenRevision, RequestAction action,
                                           const RequestInput &input);

    /// NotFound if there is none.
    [[nodiscard]] Result<CaseRequest> find(RequestId id);
    /// Oldest first.
    [[nodiscard]] std::vector<CaseRequest> of(CaseId id);
    /// All that somebody still has to see to, oldest first; those of merged and void cases left out.
    [[nodiscard]] std::vector<ListedRequest> open();
    /// What approved extensions and suspensions did to the case's deadline, in order.
    [[nodiscard]] std::vector<DeadlineChange> deadlineChanges(CaseId id);

    /// Stores @p after and writes its differences to the history as part of the caller's act.
    /// @throws StorageError
    void store(CaseRequest &after, const std::optional<CaseRequest> &before, const QString &action,
               const QString &reason);

private:
    [[nodiscard]] Result<ComplaintCase> effect(const ComplaintCase &complaint, const CaseRequest &request,
                                               RequestAction action);
    void endPause(ComplaintCase &complaint, const CaseRequest &request);

    Office &m_office;
};

} // namespace jiesu
