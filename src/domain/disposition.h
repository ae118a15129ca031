// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"

namespace jiesu {

/// What the caller is told under a special disposition, as a sentence to begin the answer with
/// (北京市接诉即办工作条例 §11(3)); empty for None.
[[nodiscard]] QString dispositionAdvice(SpecialDisposition disposition);

} // namespace jiesu
