// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "service/office.h"
#include "storage/incidentstore.h"

namespace jiesu {

/// Many callers about one place within a short time; offered, never made by itself.
struct IncidentProposal
{
    Incident draft;      ///< with title, place, category and start, to be completed and created
    IncidentId existing; ///< set: an incident is open there already, and these cases could join it
    qint64 callers = 0;
    std::vector<CaseId> cases; ///< by id
};

/// An incident in the list.
struct ListedIncident
{
    Incident incident;
    qint64 cases = 0;
    std::vector<CaseId> waiting; ///< came in about its place since it began and are in no incident
};

/// What the ledger of incidents shows.
struct IncidentOverview
{
    std::vector<IncidentProposal> proposals; ///< where no incident is open yet
    std::vector<ListedIncident> incidents;   ///< open ones first, then latest start first
};

/// What the desk is told when a call is about a place of many calls.
struct IncidentHint
{
    Incident incident;  ///< an open one; with an unset id it is only proposed
    qint64 callers = 0; ///< different people so far
};

/// Which cases of an incident one reply answers.
struct IncidentReplyPlan
{
    struct Skipped
    {
        CaseRow row;
        QString why; ///< a sentence
    };
    std::vector<CaseId> answered;
    std::vector<Skipped> skipped; ///< still open, but not at a point where a reply is lawful
};

struct IncidentDetail
{
    Incident incident;
    std::vector<IncidentEvent> events; ///< by time
    std::vector<CaseRow> cases;        ///< by id
    std::vector<HistoryEntry> history; ///< oldest first
    IncidentReplyPlan replyPlan;       ///< what a reply would do now
    std::vector<IncidentTold> told;    ///< by case
    QString notice;                    ///< to all callers, made of the facts above; see incidentNotice()
};

/// What one reply for all cases of an incident did.
struct IncidentReply
{
    Incident incident;
    IncidentReplyPlan done;
};

/// Incidents (群诉). Each function is one transaction with its history, on the office's thread. Texts are
/// tidied. Invalid input is refused with a sentence, nothing is stored then.
class IncidentService final
{
public:
    /// An incident is proposed from so many different callers within so many hours on.
    static constexpr int proposalCallers = 3;
    static constexpr int proposalHours = 24;

    explicit IncidentService(Office &office)
        : m_office(office)
    {
    }

    /// Open incidents that even one new caller could join, then points, then streets with one category, each
    /// by the number of callers. A place whose cases are all in a proposal before it is left out.
    [[nodiscard]] std::vector<IncidentProposal> proposals(int callers = proposalCallers,
                                                          int hours = proposalHours);
    /// Everything the ledger shows, in one answer. With @p words only the incidents of matching().
    [[nodiscard]] IncidentOverview overview(const QString &words = {});
    /// Those in whose title, place, category, days, measures, reply or review each of the words stands; all
    /// for none. In the order of list().
    [[nodiscard]] std::vector<Incident> matching(const QString &words);
    /// The open incident that a call about this place (and category) belongs to.
    [[nodiscard]] std::optional<Incident> openAt(const ComplaintCase &draft);
    /// openAt(), or else the proposal for its place; nothing for a place without many callers.
    [[nodiscard]] std::optional<IncidentHint> hint(const ComplaintCase &draft);

    /// The incident with tidied texts. @throws StorageError Invalid: what create() and save() refuse
    [[nodiscard]] static Incident checked(Incident incident);
    /// Invalid without a title, with an end before the start, or with a case that is in an incident already.
    /// Taking up the cases is an act that can be undone; making the incident is none.
    [[nodiscard]] Result<Incident> create(Incident incident, const std::vector<CaseId> &cases);
    /// Conflict if it was changed since it was read.
    [[nodiscard]] Result<Incident> save(Incident incident);
    /// save() as closed; where no end is known it ends now.
    [[nodiscard]] Result<Incident> close(Incident incident);
    /// An act. Invalid for a case that is in an incident already: none is added then.
    [[nodiscard]] Result<Done> addCases(IncidentId id, const std::vector<CaseId> &cases);
    /// An act. NotFound for a case that is in none.
    [[nodiscard]] Result<Done> removeCase(CaseId caseId);
    /// Puts a case into an incident, or out of any where @p to is unset, as part of the caller's act.
    /// @param action what the case's history says. @throws StorageError
    void move(CaseId caseId, IncidentId to, const QString &action, const QString &reason = {});
    /// Notes that the callers of cases of the incident were told how it stands, or that they were not.
    /// Invalid for a case that is not in it.
    [[nodiscard]] Result<Done> tell(IncidentId id, const std::vector<CaseId> &cases, bool told);
    [[nodiscard]] Result<IncidentEvent> addEvent(IncidentId id, Instant at, const QString &text);

    /// Submits one reply for every case of the incident where that is lawful, as one act: all or none of
    /// them. Open cases where it is not are listed. The incident keeps the reply, and that these callers were
    /// told, even if the act is undone.
    [[nodiscard]] Result<IncidentReply> reply(IncidentId id, qint64 seenRevision, const QString &text);

    [[nodiscard]] Result<IncidentDetail> detail(IncidentId id);
    /// Open ones first, then latest start first.
    [[nodiscard]] std::vector<Incident> list(bool openOnly = false);
    /// The incident that a case belongs to.
    [[nodiscard]] std::optional<Incident> of(CaseId caseId);
    /// As a list shows them; an unknown case is left out.
    [[nodiscard]] std::vector<CaseRow> rows(const std::vector<CaseId> &cases);

private:
    [[nodiscard]] IncidentStore incidents() { return IncidentStore(m_office.database()); }
    [[nodiscard]] IncidentProposal proposal(const IncidentStore::Cluster &cluster, Instant since);
    [[nodiscard]] IncidentReplyPlan replyPlan(IncidentId id);
    /// Inside the caller's transaction. @throws StorageError
    void noteTold(IncidentId id, const std::vector<CaseId> &cases, bool told);
    /// Stores and records an incident inside the caller's transaction. @throws StorageError
    void store(Incident &incident, const std::optional<Incident> &before);

    Office &m_office;
};

} // namespace jiesu
