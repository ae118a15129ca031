// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/hotspotservice.h"

#include <array>

namespace jiesu {

/// What the supervisor looks at first in the morning, in this order.
enum class MorningItem
{
    NewYesterday,
    NewToday,
    DueToday,
    Overdue,
    Unhappy,
    Promised,
    ToReview,
    ToDecide
};
template <> std::span<const Choice> choices<MorningItem>();

/// A number of the morning page with the list behind it.
struct MorningLine
{
    MorningItem item = MorningItem::NewYesterday;
    CaseFilter filter;
    qint64 cases = 0;             ///< as many as the filter lists
    std::optional<qint64> before; ///< the same weekday a week before; of what happened on a day only
};

/// The morning page (晨报) of a day.
struct Morning
{
    QString officeName;
    bool isDemo = false;
    Instant at{};        ///< when it was counted
    QDate day;           ///< the day it is of
    bool isToday = true; ///< else what stands now is left out: it says nothing about another day
    std::vector<MorningLine> lines;
    HotSpots hotSpots;
    QStringList seasons; ///< for which it is time to prepare, as seasonText() has them

    /// nullptr where it is left out.
    [[nodiscard]] const MorningLine *line(MorningItem item) const;
};

/// On the office's thread.
class MorningService final
{
public:
    explicit MorningService(Office &office)
        : m_office(office)
    {
    }

    /// Of today, or of an earlier day.
    [[nodiscard]] Morning morning(std::optional<QDate> day = {});

private:
    void add(Morning &morning, MorningItem item, const CaseFilter &filter,
             const std::optional<CaseFilter> &before = {});

    Office &m_office;
};

/// "上周五 12 件，+3"; empty where there is nothing to compare with. What came in today is compared with the
/// whole day of a week before, and says so.
[[nodiscard]] QString comparisonText(const Morning &morning, const MorningLine &line);
/// "丽景长安小区 · 垃圾桶满冒 5 件（前 7 天 2 件，4 人反映，未办结 3 件）".
[[nodiscard]] QString hotSpotText(const HotSpot &spot, int days);
/// The whole page as it is pasted into a chat and printed by the command line; ends with a line feed.
[[nodiscard]] QString morningText(const Morning &morning);

} // namespace jiesu
