// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/assignmentstore.h"

namespace jiesu {

std::vector<CaseAssignment> AssignmentStore::open()
{
    return select(QStringLiteral("WHERE state IN (?, ?) ORDER BY due_at IS NULL, due_at, id"),
                  {int(AssignmentState::Asked), int(AssignmentState::Signed)});
}

} // namespace jiesu
