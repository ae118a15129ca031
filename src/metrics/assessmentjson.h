// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentsheet.h"
#include "support/result.h"

#include <QByteArray>

namespace jiesu {

/// Reads a table: {"title", "items": [{"name", "full_mark", "mode", "group_marks": {group: mark},
/// "full_at", "nothing_at"}], "rows": [{"group", "unit", "marks": [number or null], "previous_rank"}]}; marks
/// and bounds in hundredths. Invalid for
/// anything else, naming what is wrong.
[[nodiscard]] Result<AssessmentTable> readAssessmentTable(const QByteArray &json);
/// readAssessmentTable() gives the same table back. Equal tables give equal texts.
[[nodiscard]] QByteArray writeAssessmentTable(const AssessmentTable &table);

/// A table with its totals and ranks, as it is published.
[[nodiscard]] QByteArray rankTableJson(const RankTable &table);
/// Nothing for a text that rankTableJson() did not make.
[[nodiscard]] std::optional<RankTable> readRankTable(const QByteArray &json);

} // namespace jiesu
