// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/requeststore.h"

namespace jiesu {

std::vector<CaseRequest> RequestStore::open()
{
    return select(QStringLiteral("WHERE state IN (?, ?, ?) OR (state = ? AND kind = ?) ORDER BY id"),
                  {int(RequestState::Asked), int(RequestState::Issued), int(RequestState::Answered),
                   int(RequestState::Approved), int(RequestKind::Suspension)});
}

} // namespace jiesu
