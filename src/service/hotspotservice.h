// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/hotspot.h"
#include "service/office.h"
#include "storage/hotspotstore.h"

namespace jiesu {

/// The hot spots of some days.
struct HotSpots
{
    HotSpotRule rule;
    Period period; ///< the days counted
    qint64 total = 0;
    std::vector<HotSpot> rows; ///< most cases first; may be fewer than total
};

/// Where many cases of one category come in (热点). On the office's thread.
class HotSpotService final
{
public:
    /// Hot spots that a page looks at closely.
    static constexpr int mostRows = 200;

    explicit HotSpotService(Office &office)
        : m_office(office)
    {
    }

    /// The office's own rule, or else the usual one.
    [[nodiscard]] HotSpotRule rule();
    /// Invalid for a rule out of its range.
    [[nodiscard]] Result<Done> saveRule(const HotSpotRule &rule);

    /// The points, and then the streets, with at least so many cases of one category in the days up to and
    /// with @p last. A place with a category is left out where fewer than that are in no narrower row: of its
    /// cases at points that are hot themselves, and of those of narrower hot categories.
    /// @param limit rows at most; 0: all
    [[nodiscard]] HotSpots spots(const HotSpotRule &rule, QDate last, int limit = mostRows);

private:
    void look(HotSpot &spot, const HotSpotRule &rule, QDate last);

    Office &m_office;
};

/// The beginning of @p text that fits a line of a table, with an ellipsis where it goes on; telephone numbers
/// masked.
[[nodiscard]] QString shortText(const QString &text);

} // namespace jiesu
