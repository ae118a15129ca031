// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figuretable.h"
#include "service/incidentservice.h"
#include "service/workorder.h"

namespace jiesu {

/// How long it was until things were as before; nothing while they are not.
[[nodiscard]] std::optional<std::chrono::seconds> restoredAfter(const Incident &incident);

/// One notice to all callers, made of the facts of the incident alone: what happened where and when, how many
/// households, what is done, since when it is over or how it stands, whom to call.
[[nodiscard]] QString incidentNotice(Office &office, const Incident &incident,
                                     const std::vector<IncidentEvent> &events);

/// The whole incident as a paper of the kind of the work order: facts, timeline, notice, who was told and who
/// not yet, what was learnt. Callers as masking.h shows them. NotFound for an unknown incident.
[[nodiscard]] Result<WorkOrder> incidentReport(Office &office, IncidentId id);

/// Every incident that @p words find, one in each row, for exports.
[[nodiscard]] FigureTable incidentTable(Office &office, const QString &words);

} // namespace jiesu
