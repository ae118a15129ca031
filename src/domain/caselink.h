// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

namespace jiesu {

/// A number together with the cases it counts: the list and the file of @ref filter hold exactly @ref count
/// cases. Cards, marks of charts, lists and exports hand this on, so that none of them counts by itself.
struct CaseLink
{
    QString title; ///< what the number is: "2022年3月 受理"
    CaseFilter filter;
    qint64 count = 0;
};

} // namespace jiesu
