// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "service/figureservice.h"

#include <array>

namespace jiesu {

/// What the board is asked for.
struct BoardRequest
{
    Period period;
    Scope scope;
    QString rule; ///< code or code@version; empty for the office's default rule; see ruleFor()
    ComparisonBasis basis = ComparisonBasis::EqualDays;
};

/// Everything one look at the board needs, asked for once.
struct BoardAnswer
{
    BoardFigures figures;
    Scope scope;
    Instant askedAt{};
    QString officeName;
    QString scopeName;
    std::vector<AssessmentRule> rules; ///< of each the version in force in the period
    std::vector<AssessmentRule> otherVersions;
    AssessmentWindow window; ///< of the office
    std::shared_ptr<const ReferenceData> reference;
    UnitRanking ranking; ///< of the period; shown where the month has no assessment table
    /// By RateKind: the cases of the denominator; nothing where it is empty.
    std::array<std::optional<CaseLink>, 3> rateLinks;
};

/// Runs on the office's thread. NotFound for an unknown rule. @throws StorageError
[[nodiscard]] Result<BoardAnswer> askBoard(Office &office, const BoardRequest &request);

} // namespace jiesu
