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
    QString aliases; ///< separated by 、
    QString group;   ///< units: assessment group
    QString code;    ///< places: statistical division code
    bool active = true;
    friend bool operator==(const ReferenceRecord &, const ReferenceRecord &) = default;
};

/// "丽景、长安"
[[nodiscard]] QString joinedAliases(const QStringList &aliases);
[[nodiscard]] QStringList splitAliases(const QString &aliases);

/// In the order of the ids, so that a parent may come after its children. Of the places, those that points
/// are in; the points themselves are too many for a tree.
[[nodiscard]] std::vector<ReferenceRecord> referenceRecords(const ReferenceData &reference,
                                                            ReferenceTable table);

/// Stores on the office's thread. A new place becomes the kind below its parent: in a district a street, in a
/// street a community.
[[nodiscard]] Result<ReferenceRecord> saveReferenceRecord(Office &office, ReferenceTable table,
                                                          const ReferenceRecord &record);

} // namespace jiesu
