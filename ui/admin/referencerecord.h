// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/referenceservice.h"

namespace jiesu {

/// A row of any of the three trees, as the editor shows it.
struct ReferenceRecord
{
    qint64 id = 0; ///< 0: not stored yet
    qint64 revision = 0;
    qint64 parent = 0;
    QString name;
    QString aliases;      ///< separated by 、
    QString group;        ///< units: assessment group
    QString code;         ///< places: number of the facility
    QString facilityType; ///< places
    bool active = true;
    friend bool operator==(const ReferenceRecord &, const ReferenceRecord &) = default;
};

/// In the order of the ids, so that a parent may come after its children.
[[nodiscard]] std::vector<ReferenceRecord> referenceRecords(const ReferenceData &reference,
                                                            ReferenceTable table);

/// Stores on the office's thread. A new place becomes the kind below its parent: in a district a street, in a
/// street a community or, with a facility type, a point.
[[nodiscard]] Result<ReferenceRecord> saveReferenceRecord(Office &office, ReferenceTable table,
                                                          const ReferenceRecord &record);

} // namespace jiesu
