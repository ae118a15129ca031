// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// Stores texts that the office words itself, each under the key of its setting, in one transaction with the
/// history. Whoever keeps the phrases may do that (Permission::KeepKnowledge).
[[nodiscard]] Result<Done> saveWordings(Office &office,
                                        const std::vector<std::pair<QString, QString>> &texts);

} // namespace jiesu
