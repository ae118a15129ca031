// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledgers/likelyplace.h"
#include "domain/ledgers/seasonplan.h"
#include "domain/ledgers/weatherday.h"
#include "service/office.h"

namespace jiesu {

/// Which days the crews prepare for.
struct LikelyQuestion
{
    Month month;
    std::optional<WeatherKind> weather; ///< then the days of this weather, of any month, are looked at
    CategoryId category;                ///< with those below it; unset: all
};

/// A place and a category that were called about before.
struct LikelySpot
{
    PlaceId place;
    CategoryId category;
    qint64 cases = 0;
    int times = 0; ///< of the occasions looked at, those on which somebody called
};

struct LikelySpots
{
    LikelyQuestion question;
    QString title;     ///< of the list that is made of it: "2026年12月 雪"
    int occasions = 0; ///< years, or spells of the weather, that were looked at
    qint64 total = 0;
    std::vector<LikelySpot> rows; ///< those called about most often first; may be fewer than total
};

/// A list that was stored, and how far it has come.
struct LikelyList
{
    QString title;
    std::vector<LikelyPlace> places;
    [[nodiscard]] qint64 done() const { return std::ranges::count(places, true, &LikelyPlace::done); }
};

/// A season with its next beginning.
struct ComingSeason
{
    SeasonPlan plan;
    QDate start;
    bool isTime = false; ///< to prepare
};

/// Points that are likely to be called about (易发点位), by what came in the same weeks of earlier years or
/// on the last days of a weather, and the lists that crews work through. Database thread; functions that
/// return no Result throw StorageError.
class LikelyPlaceService final
{
public:
    static constexpr int years = 5;
    static constexpr int spells = 40;   ///< of a weather, the last ones
    static constexpr int mostRows = 60; ///< of a list that crews work through

    explicit LikelyPlaceService(Office &office)
        : m_office(office)
    {
    }

    /// @param limit rows at most; 0: all
    [[nodiscard]] LikelySpots spots(const LikelyQuestion &question, int limit = mostRows);
    /// Adds the rows that are not on the list yet, as one act. @return how many these were
    [[nodiscard]] Result<qint64> store(const LikelySpots &spots, const QString &owner);
    /// All that were stored, the newest first.
    [[nodiscard]] std::vector<LikelyList> lists();
    /// Ticks the box of a place or takes the tick away.
    [[nodiscard]] Result<Done> tick(const LikelyPlace &place);

    /// Every plan, the season that comes next first.
    [[nodiscard]] std::vector<ComingSeason> seasons(QDate today);

private:
    [[nodiscard]] std::vector<Period> occasions(const LikelyQuestion &question);

    Office &m_office;
};

/// The cases behind a row, of all years.
[[nodiscard]] CaseFilter likelyFilter(const LikelySpot &spot);
/// "该准备了：扫雪铲冰 12月1日开始，还有 12 天，应急班班长".
[[nodiscard]] QString seasonText(const ComingSeason &season, QDate today);

} // namespace jiesu
