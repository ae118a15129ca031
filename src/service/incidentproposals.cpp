// SPDX-License-Identifier: GPL-3.0-or-later
// Which incidents the recent calls suggest, and which one a call belongs to.
#include "domain/officetime.h"
#include "domain/text.h"
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

/// Does a call about @p draft's place belong to the incident? A point's own, or a street's of one category.
bool isAbout(const Incident &incident, const ComplaintCase &draft)
{
    const bool samePoint = incident.place.isSet() && incident.place == draft.point;
    const bool sameStreet = incident.place.isSet() && incident.place == draft.street &&
                            incident.category.isSet() && incident.category == draft.category;
    return samePoint || sameStreet;
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

std::vector<Incident> IncidentService::matching(const QString &words)
{
    const auto reference = m_office.reference();
    const QStringList wanted = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<Incident> found = list();
    std::erase_if(found, [&](const Incident &incident) {
        const QString told = text::folded(
            QStringList{incident.title, reference->name(incident.place), reference->name(incident.category),
                        officeText(incident.startedAt), incident.measures, incident.reply,
                        incident.review.happened, incident.review.why, incident.review.next}
                .join(u'\n'));
        return !std::ranges::all_of(wanted, [&](const QString &word) { return told.contains(word); });
    });
    return found;
}

IncidentOverview IncidentService::overview(const QString &words)
{
    IncidentOverview overview;
    QHash<IncidentId, std::vector<CaseId>> waiting;
    for (IncidentProposal &proposal : proposals()) {
        if (proposal.existing.isSet())
            waiting.insert(proposal.existing, std::move(proposal.cases));
        else if (words.trimmed().isEmpty())
            overview.proposals.push_back(std::move(proposal));
    }
    const QHash<IncidentId, qint64> counts = incidents().caseCounts();
    for (Incident &incident : matching(words)) {
        const IncidentId id = incident.id;
        overview.incidents.push_back({std::move(incident), counts.value(id), waiting.take(id)});
    }
    return overview;
}

std::optional<Incident> IncidentService::openAt(const ComplaintCase &draft)
{
    for (Incident &incident : incidents().openAt(draft.point, draft.street)) {
        if (isAbout(incident, draft))
            return std::move(incident);
    }
    return std::nullopt;
}

std::optional<IncidentHint> IncidentService::hint(const ComplaintCase &draft)
{
    if (std::optional<Incident> open = openAt(draft)) {
        const qint64 callers = incidents().callers(open->id);
        return IncidentHint{std::move(*open), callers};
    }
    // Nearly every call ends here, after two looks into an index.
    const Instant since = m_office.now() - std::chrono::hours(proposalHours);
    const auto isCrowded = [&](const IncidentStore::Cluster &cluster) {
        return cluster.place.isSet() && incidents().callersOf(cluster, since) >= proposalCallers;
    };
    if (!isCrowded({draft.point, {}, 0}) &&
        !(draft.category.isSet() && isCrowded({draft.street, draft.category, 0})))
        return std::nullopt;
    for (IncidentProposal &proposal : proposals()) {
        if (!proposal.existing.isSet() && isAbout(proposal.draft, draft))
            return IncidentHint{std::move(proposal.draft), proposal.callers};
    }
    return std::nullopt;
}

} // namespace jiesu
