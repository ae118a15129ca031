// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figuretable.h"
#include "service/incidentservice.h"
#include "service/ledgerservice.h"
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

/// Takes incidents from a spreadsheet with the columns of incidentTable(); 事件 and 开始 are needed. A row is
/// the incident with the same name that began in the same minute, else a new one without cases; an empty cell
/// changes nothing. Rows with a mistake are told, the others stored; a second time adds nothing.
[[nodiscard]] Result<ListImport> importIncidents(Office &office, const QString &path);

} // namespace jiesu
