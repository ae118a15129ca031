// SPDX-License-Identifier: GPL-3.0-or-later
// Which incidents the recent calls suggest.
#include "service/incidentservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IncidentService)
};

/// The category that most of the cases have; unset where none has one.
CategoryId usualCategory(const std::vector<ComplaintCase> &cases)
{
    QHash<qint64, int> counts;
    CategoryId usual;
    for (const ComplaintCase &complaint : cases) {
        if (!complaint.category.isSet())
            continue;
        if (++counts[complaint.category.value] > counts.value(usual.value))
            usual = complaint.category;
    }
    return usual;
}

bool areAllIn(const std::vector<CaseId> &cases, const std::vector<CaseId> &others)
{
    return std::ranges::includes(others, cases);
}

} // namespace

IncidentProposal IncidentService::proposal(const IncidentStore::Cluster &cluster, Instant since)
{
    IncidentProposal proposal;
    proposal.callers = cluster.callers;
    proposal.cases = incidents().casesOf(cluster, since);
    std::vector<ComplaintCase> cases;
    for (const CaseId id : proposal.cases)
        cases.push_back(*m_office.cases().find(id));
    Incident &draft = proposal.draft;
    draft.place = cluster.place;
    draft.category = cluster.category.isSet() ? cluster.category : usualCategory(cases);
    draft.startedAt = std::ranges::min(cases, {}, &ComplaintCase::receivedAt).receivedAt;
    const auto reference = m_office.reference();
    const Category *category = reference->category(draft.category);
    draft.title = category ? Words::tr("%1：%2").arg(reference->name(draft.place), category->name)
                           : Words::tr("%1：集中反映").arg(reference->name(draft.place));
    return proposal;
}

std::vector<IncidentProposal> IncidentService::proposals(int callers, int hours)
{
    std::vector<IncidentProposal> found;
    const auto isNew = [&found](const std::vector<CaseId> &cases) {
        return std::ranges::none_of(
            found, [&cases](const IncidentProposal &other) { return areAllIn(cases, other.cases); });
    };
    for (const Incident &incident : list(true)) {
        const auto reference = m_office.reference();
        const Place *place = reference->place(incident.place);
        if (!place)
            continue;
        const bool isPoint = place->kind == PlaceKind::Point;
        const IncidentStore::Cluster cluster{incident.place, isPoint ? CategoryId() : incident.category, 0};
        std::vector<CaseId> cases = incidents().casesOf(cluster, incident.startedAt);
        if (!cases.empty())
            found.push_back({incident, incident.id, qint64(cases.size()), std::move(cases)});
    }
    const Instant since = m_office.now() - std::chrono::hours(hours);
    for (const auto &clusters :
         {incidents().pointClusters(since, callers), incidents().streetClusters(since, callers)}) {
        for (const IncidentStore::Cluster &cluster : clusters) {
            IncidentProposal next = proposal(cluster, since);
            if (isNew(next.cases))
                found.push_back(std::move(next));
        }
    }
    return found;
}

} // namespace jiesu
