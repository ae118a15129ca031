// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

namespace jiesu {

/// The error of a step that was refused before anything was written, and says so.
[[nodiscard]] Error refused(ErrorKind kind, const QString &happened, const QString &advice = {});

} // namespace jiesu
