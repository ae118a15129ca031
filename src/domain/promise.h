// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

namespace jiesu {

/// What somebody told the citizen that the unit will do by a time: to call back, to be there (承诺回电).
struct Promise
{
    PromiseId id;
    qint64 revision = 0; ///< raised by each change
    CaseId caseId;
    QString what;
    QString toWhom; ///< personal data, like the caller's name; may be empty
    Instant madeAt{};
    QString madeBy;
    Instant dueAt{};
    std::optional<Instant> keptAt;
    QString keptBy;
    QString note;           ///< what was said when it was kept
    bool withdrawn = false; ///< taken back by an undo

    /// Somebody still has to keep it.
    [[nodiscard]] bool isOpen() const { return !keptAt && !withdrawn; }
    friend bool operator==(const Promise &, const Promise &) = default;
};
template <> std::span<const RecordField<Promise>> recordFields<Promise>();

} // namespace jiesu
