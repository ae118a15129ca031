// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/assignmentlifecycle.h"
#include "service/office.h"

namespace jiesu {

/// An open assignment with its case, as a list shows it.
struct ListedAssignment
{
    CaseAssignment assignment;
    CaseRow row;
};

/// Co-handling units and internal assignments of the cases. Each function that changes something is one act
/// with its history. None of them changes the state of a case: one unit leads and closes it, the others help.
/// The case's texts co_units and handling_section follow the assignments; names that came with a list and
/// have no assignment stay in them.
class AssignmentService final
{
public:
    explicit AssignmentService(Office &office)
        : m_office(office)
    {
    }

    /// Stores a new assignment. Of @p draft count the case, the kind and whom it is for, the time limit,
    /// asked.text and asked.at (now if absent). Invalid, with the reason, where the state of the case forbids
    /// it, something is missing, the same one is asked already, the lead unit is to help itself, or the time
    /// limit lies after the deadline of the case.
    [[nodiscard]] Result<CaseAssignment> ask(CaseAssignment draft);
    /// One step of the course. Conflict if the assignment is no longer at @p seenRevision; Invalid if the
    /// step is not lawful now. @param text the answer, or why it is withdrawn
    [[nodiscard]] Result<CaseAssignment> step(AssignmentId id, qint64 seenRevision, AssignmentAction action,
                                              const QString &text);

    /// NotFound if there is none.
    [[nodiscard]] Result<CaseAssignment> find(AssignmentId id);
    /// Oldest first.
    [[nodiscard]] std::vector<CaseAssignment> of(CaseId id);
    /// All that are neither answered nor withdrawn, the earliest due first; those of closed, merged and void
    /// cases left out.
    [[nodiscard]] std::vector<ListedAssignment> open();
    /// Did @p person handle the case or get a part of it?
    [[nodiscard]] bool hasHandled(const ComplaintCase &complaint, const QString &person);

private:
    /// Stores both and ends the act.
    CaseAssignment stored(Act &act, CaseAssignment after, const std::optional<CaseAssignment> &before,
                          const ComplaintCase &complaint, AssignmentAction action);

    Office &m_office;
};

/// Whom an assignment is for: "渣土办", "清扫一队", a person's name.
[[nodiscard]] QString assigneeName(const CaseAssignment &assignment, const ReferenceData &reference);

} // namespace jiesu
