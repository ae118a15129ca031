// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiesu {

/// What tells one caller of complaint_case from another; who left no number counts as one of his own.
[[nodiscard]] inline QString callerKey()
{
    return QStringLiteral("coalesce(caller_phone, contact_phone, 'case ' || id)");
}

} // namespace jiesu
