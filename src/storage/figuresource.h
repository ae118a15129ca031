// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"
#include "metrics/outcome.h"

#include <QVariantList>

namespace jiesu {

/// Where the cases of a filter are counted: the cases themselves, or case_tally, which keeps the same counts
/// by month.
struct FigureSource
{
    bool isTally = false;
    QString from;        ///< " FROM … WHERE …"
    QString cases;       ///< how many cases one of its rows stands for
    QVariantList values; ///< of the placeholders in @ref from
};

/// What the tally's scope_id means: case_tally.scope_kind.
enum class TallyScope
{
    Office,
    Unit,
    Street
};

/// The tally where it can answer: whole months of receipt (or all time) of the office, of units or of a
/// street, restricted by nothing but what the tally keeps apart. @param scope the scope whose ids are
/// wanted; none if any will do
[[nodiscard]] FigureSource figureSource(const CaseFilter &filter, const ReferenceData &reference,
                                        std::optional<TallyScope> scope = {});
/// The cases, through the index that covers every figure or a smaller one.
[[nodiscard]] FigureSource caseSource(const CaseFilter &filter, const ReferenceData &reference);

} // namespace jiesu
