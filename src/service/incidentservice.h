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

struct IncidentDetail
{
    Incident incident;
    std::vector<IncidentEvent> events; ///< by time
    std::vector<CaseRow> cases;        ///< by id
    std::vector<HistoryEntry> history; ///< oldest first
};

/// What one reply for all cases of an incident did.
struct IncidentReply
{
    struct Skipped
    {
        CaseRow row;
        QString why; ///< a sentence
    };
    Incident incident;
    std::vector<CaseId> answered;
    std::vector<Skipped> skipped; ///< still open, but not at a point where a reply is lawful
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
    /// The open incident that a call about this place (and category) belongs to.
    [[nodiscard]] std::optional<Incident> openAt(const ComplaintCase &draft);

    /// Invalid without a title, with an end before the start, or with a case that is in an incident already.
    [[nodiscard]] Result<Incident> create(Incident incident, const std::vector<CaseId> &cases);
    /// Conflict if it was changed since it was read.
    [[nodiscard]] Result<Incident> save(Incident incident);
    [[nodiscard]] Result<Done> addCase(IncidentId id, CaseId caseId);
    [[nodiscard]] Result<Done> removeCase(CaseId caseId);
    [[nodiscard]] Result<IncidentEvent> addEvent(IncidentId id, Instant at, const QString &text);

    /// Submits one reply for every case of the incident where that is lawful; all or none of them. Open cases
    /// where it is not are listed. The incident keeps the reply.
    [[nodiscard]] Result<IncidentReply> reply(IncidentId id, qint64 seenRevision, const QString &text);

    [[nodiscard]] Result<IncidentDetail> detail(IncidentId id);
    /// Latest start first.
    [[nodiscard]] std::vector<Incident> list(bool openOnly = false);
    /// The incident that a case belongs to.
    [[nodiscard]] std::optional<Incident> of(CaseId caseId);

private:
    [[nodiscard]] IncidentStore incidents() { return IncidentStore(m_office.database()); }
    [[nodiscard]] IncidentProposal proposal(const IncidentStore::Cluster &cluster, Instant since);
    /// Stores and records an incident inside the caller's transaction. @throws StorageError
    void store(Incident &incident, const std::optional<Incident> &before);
    /// @throws StorageError
    void join(const Incident &incident, CaseId caseId);
    void record(const QString &entity, qint64 id, const QString &action, const QString &field,
                const QString &before, const QString &after);

    Office &m_office;
};

} // namespace jiesu
