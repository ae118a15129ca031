// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/similarservice.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "service/masking.h"
#include "storage/relationstore.h"
#include "storage/similarstore.h"

#include <map>

namespace jiesu {

namespace {

/// The case that stands for @p complaint: itself, or what it was merged into, however often.
ComplaintCase standing(Office &office, ComplaintCase complaint)
{
    while (complaint.status == CaseStatus::Merged && complaint.mergedInto.isSet()) {
        std::optional<ComplaintCase> target = office.cases().find(complaint.mergedInto);
        if (!target)
            break;
        complaint = *std::move(target);
    }
    return complaint;
}

bool isBefore(const SimilarCase &one, const SimilarCase &other)
{
    return std::tuple(one.score, one.row.key.receivedAt, one.row.key.id) >
           std::tuple(other.score, other.row.key.receivedAt, other.row.key.id);
}

} // namespace

std::vector<SimilarCase> SimilarService::similar(const ComplaintCase &draft,
                                                 std::span<const CaseId> dismissed)
{
    ComplaintCase asked = draft;
    asked.callerPhone = text::phoneNumber(draft.callerPhone);
    asked.contactPhone = text::phoneNumber(draft.contactPhone);
    asked.content = text::tidy(draft.content);

    std::set<CaseId> left(dismissed.begin(), dismissed.end());
    left.insert(draft.id);
    if (draft.id.isSet()) {
        for (const RelationStore::Relation &relation : RelationStore(m_office.database()).of(draft.id))
            left.insert(relation.other);
    }
    const auto reference = m_office.reference();
    std::map<CaseId, SimilarCase> found;
    for (const ComplaintCase &earlier :
         SimilarStore(m_office.database(), reference).candidates(asked, m_office.now())) {
        Likeness alike = likeness(asked, earlier, m_office.now());
        if (left.contains(earlier.id) || !mayBeDuplicate(alike))
            continue;
        const ComplaintCase shown = standing(m_office, earlier);
        if (left.contains(shown.id))
            continue;
        alike.isOpen = clockRuns(shown.status);
        const SimilarCase hint{shownRow(m_office, shown), score(alike), reasons(alike)};
        const auto [place, isNew] = found.try_emplace(shown.id, hint);
        if (!isNew && isBefore(hint, place->second))
            place->second = hint;
    }
    std::vector<SimilarCase> hints;
    for (auto &[id, hint] : found)
        hints.push_back(std::move(hint));
    std::ranges::sort(hints, isBefore);
    hints.resize(std::min(hints.size(), std::size_t(most)));
    return hints;
}

} // namespace jiesu
