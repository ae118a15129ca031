// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

namespace jiesu {

template <> std::span<const RecordField<FollowUp>> recordFields<FollowUp>();

} // namespace jiesu
