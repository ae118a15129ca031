// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"

#include <optional>

namespace jiesu {

/// What a list of cases can be sorted by. Stored in views by code(): append only.
enum class CaseOrder
{
    Received,
    Deadline,
    Done,
    Status, ///< in the order of the states
    Unit,   ///< by name, as a Chinese dictionary has it, like the next ones
    Street,
    Point,
    Category,
    RequestType
};
template <> std::span<const Choice> choices<CaseOrder>();

struct SortKey
{
    CaseOrder by = CaseOrder::Received;
    bool descending = true;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// The order of a list. Cases that agree in both keys stand newest first; those that lack what a key sorts by
/// (no deadline, no unit) stand last whichever way it runs.
struct CaseSort
{
    SortKey first;
    std::optional<SortKey> second;

    /// The order in which a list of any length can be read page by page.
    [[nodiscard]] bool isNewestFirst() const { return first == SortKey(); }
    friend bool operator==(const CaseSort &, const CaseSort &) = default;
};

} // namespace jiesu
