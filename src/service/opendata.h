// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/exportregister.h"

namespace jiesu {

/// Writes the cases of a filter as open data, newest first: .csv (RFC 4180, UTF-8) or .json (an array of
/// objects), with the field names of Open311 GeoReport v2 and times in ISO 8601 with their zone. Nothing
/// personal is in it: no caller, number, address, point, text or tag, only what was asked for by category,
/// street and unit, and when. Void cases and those under secrecy (涉密) are left out. Entered in the register
/// of exports. Database thread. Forbidden for who may give nothing out; Invalid for another ending.
[[nodiscard]] Result<ExportRecord> dumpOpenData(Office &office, const CaseFilter &filter,
                                                const QString &path);

} // namespace jiesu
