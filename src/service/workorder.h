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
    QString name; ///< "工单", "督办单"
    QString officeName;
    QString caseNo;
    std::vector<Section> sections;
    QStringList signatures; ///< who signs at its end
    bool isWhole = false;   ///< with personal data in full
};

/// Always the five sections. NotFound for an unknown case. Personal data as the person at the keyboard sees
/// them on the page (masking.h).
[[nodiscard]] Result<WorkOrder> workOrder(Office &office, CaseId id);
/// The notice of the newest supervision of a case (督办单): what is ordered by whom until when, the matter,
/// and the reply or room for it. NotFound where the case is not supervised. Personal data as above.
[[nodiscard]] Result<WorkOrder> supervisionNotice(Office &office, CaseId id);

} // namespace jiesu
