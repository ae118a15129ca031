// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figuretable.h"
#include "service/office.h"

namespace jiesu {

/// What one practice of acting before the complaint (未诉先办) gave in a period, in sentences.
struct StoryFacts
{
    QString practice; ///< "一季一主题"
    QString done;     ///< what did we do; says so where nothing was written down
    QString changed;  ///< what changed
    QString sure;     ///< how sure are we of that
    bool hasRecords = false;
};

/// The year's story (年度回顾): what did we do, what changed, how sure are we.
struct YearStory
{
    Period period = Period::year(2000); ///< as far as it has come
    QString officeName;
    bool isDemo = false;
    QString volume;                    ///< the cases of the period against the same days a year earlier
    std::vector<StoryFacts> practices; ///< in a fixed order, those without records too
};

/// Puts the story together from the services of the practices; it counts nothing itself. Database thread.
/// @param period a year, or any other; the part that is to come is left out
/// @throws StorageError
[[nodiscard]] YearStory storyOf(Office &office, const Period &period);

/// The story's practices alone.
[[nodiscard]] std::vector<StoryFacts> practicesOf(Office &office, const Period &period);

/// For a chat message: practices without records are named together at the end.
[[nodiscard]] QString storyText(const YearStory &story);
/// One row for each practice.
[[nodiscard]] FigureTable storyTable(const YearStory &story);

} // namespace jiesu
