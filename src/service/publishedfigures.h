// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/figureservice.h"
#include "storage/publicationstore.h"

/// The figures of a published period (封账) in the forms of FigureService, which asks here first. Nothing
/// where the period was not published under the rule of this code. @throws StorageError
namespace jiesu::publishedfigures {

[[nodiscard]] std::optional<Publication> publication(Office &office, const Period &period,
                                                     const AssessmentRule &rule);
/// Nothing also for a unit and a street together, and for a unit or street that there was not yet.
[[nodiscard]] std::optional<RatesFigure> rates(Office &office, const Period &period, const Scope &scope,
                                               const AssessmentRule &rule);
/// Of the office or a unit with the units below it as they are now; nothing for a street.
[[nodiscard]] std::optional<std::vector<UnitRates>>
ratesByUnit(Office &office, const Period &period, const Scope &scope, const AssessmentRule &rule);
[[nodiscard]] std::optional<UnitRanking> ranking(Office &office, const Period &period,
                                                 const AssessmentRule &rule);
/// The cases that count otherwise now in the figures of @p scope.
[[nodiscard]] std::vector<PublicationStore::ChangedCase>
changedCases(Office &office, const Publication &publication, const Scope &scope);

} // namespace jiesu::publishedfigures
