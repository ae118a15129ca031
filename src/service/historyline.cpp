// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/historyline.h"

namespace jiesu {

HistoryEntry historyLine(const Office &office, const QString &entity, qint64 entityId, const QString &action)
{
    HistoryEntry line;
    line.at = office.now();
    line.actor = office.actor();
    line.entity = entity;
    line.entityId = entityId;
    line.action = action;
    return line;
}

} // namespace jiesu
