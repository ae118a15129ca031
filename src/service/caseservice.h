// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "domain/promise.h"
#include "lifecycle/permission.h"
#include "service/assignmentservice.h"
#include "service/masking.h"
#include "service/office.h"
#include "service/relationservice.h"
#include "service/requestservice.h"
#include "service/roundservice.h"

namespace jiesu {

/// Everything about one case, for the case page: callers, history and imported rows are shown as masking.h
/// allows, the rest is the case as stored.
struct CaseDetail
{
    ComplaintCase complaint;
    std::vector<FollowUp> followUps;
    std::vector<HistoryEntry> history; ///< oldest first; behind it who looked at what is masked
    std::vector<ImportOriginal> originals;
    std::vector<CaseCaller> callers;            ///< its own and those of the cases merged into it
    std::vector<CaseRelation> relations;        ///< said about it and other cases
    std::optional<Incident> incident;           ///< that it belongs to
    std::vector<CaseRequest> requests;          ///< beside its state, oldest first
    std::vector<CaseAssignment> assignments;    ///< who helps with it, oldest first
    std::vector<CaseRound> rounds;              ///< oldest first; none if it was never reworked
    std::vector<Promise> promises;              ///< to the citizen, oldest first
    std::vector<CaseAction> lawful;             ///< what may be done now, by the person at the keyboard
    CallerView callerView = CallerView::Masked; ///< how the caller is shown in it
    bool mayReveal = false;                     ///< RevealService would show the rest
    CaseParties parties;                        ///< for asking refusal() before a form is opened
    std::optional<Deadline> deadline;           ///< with its explanation, where a time class is set
};

/// What a step of the lifecycle brings along; which members matter depends on the action.
struct StepInput
{
    UnitId unit;               ///< dispatch, reassign
    TimeClassId timeClass;     ///< dispatch; rework and reopen: by the office's setting if unset
    QString text;              ///< reply, answer, result of a contact
    QString reason;            ///< return, rejection, reopening, void
    FollowUpAnswers answers;   ///< submit reply: the unit's own view
    CaseId mergeInto;          ///< merge
    std::optional<Instant> at; ///< when it happened; now if absent
};

/// How many calls of a round reached nobody; those that were withdrawn do not count.
[[nodiscard]] int missedCalls(std::span<const FollowUp> calls, int round);
/// Lets the case's own answers follow a follow-up call: the unit's call fills the self answers, a district or
/// city call the official ones. A call that reached nobody says nothing before it is final.
void takeAnswers(ComplaintCase &complaint, const FollowUp &followUp);

/// What is done with cases. Each function is one act: one transaction with its history, on the office's
/// thread. See ActService for undoing it.
class CaseService final
{
public:
    explicit CaseService(Office &office)
        : m_office(office)
    {
    }

    /// What a case's time limit is counted by.
    struct CaseClock
    {
        TimeClass timeClass; ///< its own limit and unit, where the class is not known
        Instant start{};
        bool isRound = false; ///< of a further round, with its own limit
    };
    [[nodiscard]] CaseClock clockOf(const ComplaintCase &complaint);
    /// The deadline that registering @p draft would get; nothing without a time class. For a stored case with
    /// what extensions and suspensions did to it.
    [[nodiscard]] std::optional<Deadline> deadlineFor(const ComplaintCase &draft);
    /// Writes what was computed into the case.
    static void setDeadlines(ComplaintCase &complaint, const Deadline &deadline);
    /// Stores a new call. Refuses (Invalid) a case without content, with an impossible time, or with a text
    /// over the limit. With @p dispatch it goes on to the lead unit in the same transaction (a unit and a
    /// time class are then required). @param typed the draft that the form was saved under; it is deleted in
    /// the same transaction. @return the stored case with its number
    [[nodiscard]] Result<ComplaintCase> registerCase(ComplaintCase draft, bool dispatch, DraftId typed = {});
    /// Registers and closes what was answered on the spot: a consultation, a commendation, or a call of any
    /// type with a special disposition and its reason (条例 §11). @p answer is what the caller was told.
    [[nodiscard]] Result<ComplaintCase> registerAnswered(ComplaintCase draft, const QString &answer,
                                                         DraftId typed = {});

    [[nodiscard]] Result<CaseDetail> detail(CaseId id);
    [[nodiscard]] Result<CaseDetail> detailByNumber(const QString &caseNoOrOrderNo);
    /// One step of the lifecycle. Conflict if the case is no longer at @p seenRevision; Invalid if the step
    /// is not lawful now, with the reason.
    [[nodiscard]] Result<ComplaintCase> step(CaseId id, qint64 seenRevision, CaseAction action,
                                             const StepInput &input);
    /// What a step would make of a case, or why it is refused. The case itself is not stored; a reply, a
    /// rework and a reopening do store their round.
    [[nodiscard]] Result<ComplaintCase> stepped(const ComplaintCase &before, CaseAction action,
                                                const StepInput &input);
    /// The same step for many cases as one act: all of them or none. Of @p seen count id and revision.
    [[nodiscard]] Result<std::vector<ComplaintCase>> stepMany(const std::vector<ComplaintCase> &seen,
                                                              CaseAction action, const StepInput &input);
    /// Records a follow-up call; the case's own answers follow the latest final one. Invalid where the person
    /// who records it handled the case. A call that reached nobody is final at the number of tries that the
    /// office set (HandlingSettings); before, the next try is put off to its nextAttemptAt or by the set
    /// time.
    [[nodiscard]] Result<ComplaintCase> recordFollowUp(CaseId id, qint64 seenRevision, FollowUp followUp);
    /// Changes what a call that reached somebody said: of @p corrected count id, revision, answers, opinion,
    /// supervisionLineTold and reachedCaller. The old answers stay in the history; the answers of the case
    /// and of the round follow if nothing was said after them. Invalid without a reason.
    [[nodiscard]] Result<ComplaintCase> correctFollowUp(const FollowUp &corrected, const QString &reason);
    /// Changes fields; every difference goes to the history with @p reason.
    [[nodiscard]] Result<ComplaintCase> edit(const ComplaintCase &changed, const QString &reason);
    /// The same for many cases as one act: all of them or none.
    [[nodiscard]] Result<std::vector<ComplaintCase>> editMany(const std::vector<ComplaintCase> &changed,
                                                              const QString &reason);
    /// Takes a case out of the trash: back to the state it had before it became void, as the history tells.
    /// Invalid for a case that is not there, or that came void with an import.
    [[nodiscard]] Result<ComplaintCase> restore(CaseId id);
    /// Gives a case the limit and deadlines of its time class, if it has one; stores nothing.
    void setTimeLimit(ComplaintCase &complaint);

private:
    /// Oldest first. A case that was imported begins with its arrival: the import has one line for all of its
    /// cases, and each of them knows its batch and row.
    [[nodiscard]] std::vector<HistoryEntry> historyOf(CaseId id);
    /// Rework and reopen: the next round with its own clock.
    void beginRound(ComplaintCase &complaint, CaseAction action, const StepInput &input, Instant at);
    void applyStep(ComplaintCase &complaint, CaseAction action, const StepInput &input);
    [[nodiscard]] static Error changedMeanwhile();

    Office &m_office;
};

} // namespace jiesu
