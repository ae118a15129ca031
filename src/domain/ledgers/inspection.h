// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"

namespace jiesu {

enum class InspectionResult
{
    Passed,
    Failed
};
template <> std::span<const Choice> choices<InspectionResult>();

/// A look at a facility by somebody of the office.
struct Inspection
{
    qint64 id = 0;
    qint64 revision = 0;
    qint64 facility = 0; ///< id in facilityLedger
    QDate day;
    QString inspector;
    InspectionResult result = InspectionResult::Passed;
    QString finding;
    QString photo;       ///< SHA-256
    QDate dueOn;         ///< last day to rectify it; invalid: none was set
    QDate rectifiedOn;   ///< invalid: not rectified, or nothing to rectify
    QString remedy;      ///< what was done
    QString remedyPhoto; ///< SHA-256
};
template <> std::span<const RecordField<Inspection>> recordFields<Inspection>();

extern const Ledger inspectionLedger;

} // namespace jiesu
