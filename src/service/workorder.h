// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"

namespace jiesu {

/// What the printed work order of one case says, in the five parts that GB/T 33358 names: basic information,
/// matter, handling, supervision, follow-up. Values are finished texts.
struct WorkOrder
{
    struct Item
    {
        QString label;
        QString text;
        bool isLong = false; ///< takes the whole width
    };
    struct Section
    {
        QString title;
        std::vector<Item> items; ///< those that are known
    };
    QString officeName;
    QString caseNo;
    std::vector<Section> sections; ///< always the five
};

/// NotFound for an unknown case. Personal data as the person at the keyboard sees them on the page
/// (masking.h).
[[nodiscard]] Result<WorkOrder> workOrder(Office &office, CaseId id);

} // namespace jiesu
