// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "service/office.h"
#include "storage/hotspotstore.h"

namespace jiesu {

/// What different people said about one matter in nearly the same words (热点问题).
struct RepeatedMatter
{
    QString sentence;          ///< the beginning of what the first caller said
    std::vector<CaseId> cases; ///< oldest first
    qint64 callers = 0;        ///< different numbers; who left none counts as one of his own
    qint64 open = 0;
    Instant first{};
    Instant last{};
    PlaceId place;       ///< the point, else the street, that most of the cases name; unset where none does
    CategoryId category; ///< that most of the cases have; unset where none has
    QStringList places;  ///< the points and, where none is named, streets; most cases first
    QString categoryName;
};

/// The cases received in @p period as matters, a slice of at most @p limit after @p after, oldest first: the
/// office's thread has time for others between slices. Void cases and commendations are left out.
[[nodiscard]] std::vector<HotSpotStore::Matter> mattersOf(Office &office, const Period &period,
                                                          std::optional<CaseKey> after, int limit);
/// As many slices as there are.
[[nodiscard]] std::vector<HotSpotStore::Matter> allMattersOf(Office &office, const Period &period);
inline constexpr int matterSlice = 2000;

/// The matters that @p least different callers or more spoke of, most callers first (groupsOfLike()). Thread
/// safe; meant for another thread than the office's.
[[nodiscard]] std::vector<RepeatedMatter> repeatedMatters(const std::vector<HotSpotStore::Matter> &matters,
                                                          const ReferenceData &reference, int least);

} // namespace jiesu
