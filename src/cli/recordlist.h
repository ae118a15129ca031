// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"

namespace jiesu {

/// A record beside a case, with the number of its case.
template <class Record> struct ListedRecord
{
    Record record;
    QString caseNo;
};

/// The records of one case; with an empty number the open ones of all cases.
/// @param open what the service of the records answers for open(); each names the case's row
template <class Record, class Open>
[[nodiscard]] Result<std::vector<ListedRecord<Record>>>
listedRecords(Office &office, const QString &caseNo, std::vector<Record> CaseDetail::*ofCase,
              Record Open::*ofOpen, const std::function<std::vector<Open>()> &open)
{
    std::vector<ListedRecord<Record>> list;
    if (caseNo.isEmpty()) {
        for (const Open &each : open())
            list.push_back({each.*ofOpen, each.row.caseNo});
        return list;
    }
    const auto detail = CaseService(office).detailByNumber(caseNo);
    if (!detail)
        return detail.error();
    for (const Record &record : (*detail).*ofCase)
        list.push_back({record, detail->complaint.caseNo});
    return list;
}

} // namespace jiesu
