// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace jiesu {

struct UnitShare
{
    UnitId unit;
    double share = 0; ///< 0 to 1
    friend bool operator==(const UnitShare &, const UnitShare &) = default;
};

struct CategoryShare
{
    CategoryId category;
    double share = 0; ///< 0 to 1
};

/// Which unit the office gives its cases to, counted by category and street. A pair seldom seen leans on all
/// cases of its category and of its street, and these on all cases.
class UnitHabits final
{
public:
    /// @p street may be unset.
    void add(CategoryId category, PlaceId street, UnitId unit, int cases = 1);
    /// Units by share, best first, for a case that is of one of @p categories with these shares (adding up to
    /// no more than 1; the rest is an unknown category). Empty if nothing was added.
    [[nodiscard]] std::vector<UnitShare> shares(const std::vector<CategoryShare> &categories,
                                                PlaceId street) const;

    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes of another form, or damaged ones.
    [[nodiscard]] static std::optional<UnitHabits> fromBytes(const QByteArray &bytes);

private:
    using Counts = std::map<UnitId, int>;
    using Key = std::pair<CategoryId, PlaceId>;

    std::map<Key, Counts> m_pairs;
    // Sums of the above.
    std::map<CategoryId, Counts> m_categories;
    std::map<PlaceId, Counts> m_streets;
    Counts m_all;
};

} // namespace jiesu
