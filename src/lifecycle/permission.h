// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "lifecycle/assignmentlifecycle.h"
#include "lifecycle/lifecycle.h"
#include "lifecycle/requestlifecycle.h"

/// Who may do what, in one table; pages, command line, import, export, undo and bulk edit all ask here. What
/// no row permits is refused. While the office has not turned log-in on, everything is permitted.
namespace jiesu {

/// What is permitted apart from the steps of a case and of the requests beside it.
enum class Permission
{
    RegisterCases,
    EditCases,
    EditManyCases,
    RestoreCases,
    RelateCases,
    KeepIncidents,
    ImportCases,
    ExportCases,
    ExportWhole,        ///< names and numbers in full
    RevealCallers,      ///< 显示, outside the cases that are one's own
    RevealConfidential, ///< 显示 of somebody who asked for confidence
    KeepPlaces,
    KeepKnowledge, ///< shared snippets, knowledge, tags of callers
    KeepReference, ///< units, categories, time classes, calendar, rules, names
    KeepPeople,
    UndoOthers, ///< acts of other people; one's own need no permission
    KeepPromises,
    SnoozeReminders,
    KeepRoster,
    HandShiftsOver,
    KeepAssessmentTables,
    PublishFigures,
    KeepSpecialTasks,
    KeepBulletins, ///< templates and hand-written sentences of bulletins
    KeepLedgers,   ///< records of ledgers (domain/ledger.h), but for those that everybody keeps
    AddFinds       ///< what is found on patrol, on duty or off
};
template <> std::span<const Choice> choices<Permission>();

/// Who has to do with a case, as far as permissions ask.
struct CaseParties
{
    UnitId unit;             ///< the lead unit
    QString handler;         ///< as in ComplaintCase
    QString replySubmitter;  ///< who submitted the reply that waits for review; read for ApproveReply only
    QString requestRaisedBy; ///< who raised the request; read for approving it only
};

/// The rows of the table.
[[nodiscard]] Roles rolesFor(Permission permission);
[[nodiscard]] Roles rolesFor(CaseAction action);
[[nodiscard]] Roles rolesFor(RequestKind kind, RequestAction action);
[[nodiscard]] Roles rolesFor(AssignmentAction action);

/// Why something is refused, in three sentences; nothing where it is permitted. With @p parties a handler is
/// held to the cases of his own unit, and four eyes are asked for: nobody approves what he submitted, raises
/// or handled himself. Without, only the roles count (may there be a button at all?).
[[nodiscard]] std::optional<Error> refusal(const Session &session, Permission permission,
                                           const CaseParties *parties = nullptr);
[[nodiscard]] std::optional<Error> refusal(const Session &session, CaseAction action,
                                           const CaseParties *parties = nullptr);
[[nodiscard]] std::optional<Error> refusal(const Session &session, RequestKind kind, RequestAction action,
                                           const CaseParties *parties = nullptr);
/// @p parties of signing and answering: the unit that helps stands in place of the lead unit.
[[nodiscard]] std::optional<Error> refusal(const Session &session, AssignmentAction action,
                                           const CaseParties *parties = nullptr);
/// lawfulActions() without what is refused to the person. @p parties of the case; a helping unit's own people
/// sign and answer what was asked of it.
[[nodiscard]] std::vector<AssignmentAction> permittedActions(const Session &session,
                                                             const CaseAssignment &assignment,
                                                             CaseStatus caseStatus, CaseParties parties);
/// Who has to do with an assignment: for signing and answering its own unit, where it has one.
[[nodiscard]] CaseParties partiesOf(const CaseAssignment &assignment, AssignmentAction action,
                                    CaseParties parties);
/// lawfulActions() without what is refused to the person.
[[nodiscard]] std::vector<RequestAction> permittedActions(const Session &session, const CaseRequest &request,
                                                          CaseStatus caseStatus, CaseParties parties);
/// lawfulRequests() in the same way.
[[nodiscard]] std::vector<RequestKind> permittedRequests(const Session &session, CaseStatus caseStatus,
                                                         const CaseParties &parties);
/// For undoing an act of @p actor.
[[nodiscard]] std::optional<Error> undoRefusal(const Session &session, const QString &actor);
/// Nobody is logged in although the office asks for it.
[[nodiscard]] std::optional<Error> loginMissing(const Session &session);

} // namespace jiesu
