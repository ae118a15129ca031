// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "domain/ledgers/facility.h"
#include "service/chartfigures.h"
#include "service/office.h"

namespace jiesu {

/// One thing that happened at a point.
struct StoryLine
{
    Instant at{};
    bool isDay = false; ///< only the day is known
    QString kind;       ///< "诉求", "检查", "发现", "标识", "专项"
    QString text;
    QString state; ///< "办理中", "合格", "已整改"
    CaseId caseId; ///< of a case; else unset
};

/// Everything known of one point.
struct PointStory
{
    Place point;
    QString streetName;
    QString communityName; ///< empty: not known
    std::vector<Facility> facilities;
    std::vector<QString> unitNames; ///< in charge, by facility
    CaseLink here;                  ///< of all time
    CaseLink open;                  ///< of these
    CaseLink grid;        ///< at the points of the same grid, in the months charted; count 0 without a grid
    CaseLink community;   ///< in the same community, in the same months; count 0 without one
    ColumnFigures months; ///< cases here, month by month up to now
    std::vector<StoryLine> lines; ///< newest first
};

/// The story of a point, put together from cases, facilities, inspections, finds and special tasks. Void
/// cases are left out. Database thread.
class PointStoryService final
{
public:
    /// Cases among the lines of a story as a page shows it; the number of all of them opens the list.
    static constexpr int mostCases = 100;
    static constexpr int usualMonths = 13;
    static constexpr int mostMonths = 60;

    explicit PointStoryService(Office &office)
        : m_office(office)
    {
    }

    /// NotFound for what is no point.
    /// @param months charted, and of the cases nearby: up to now, 1 to mostMonths
    /// @param caseLimit cases among the lines at most; 0: all
    [[nodiscard]] Result<PointStory> story(PlaceId id, int months = usualMonths, int caseLimit = mostCases);

private:
    void addCases(PointStory &story, int months, int limit);
    void addFacilities(PointStory &story);
    void addInspections(PointStory &story);
    void addFinds(PointStory &story);
    void addTasks(PointStory &story);
    [[nodiscard]] CaseLink link(const QString &title, const CaseFilter &filter);

    Office &m_office;
};

/// The cases here and nearby as rows of name and number.
[[nodiscard]] FigureTable nearbyTable(const PointStory &story);
/// The lines as a table, as they are exported and printed.
[[nodiscard]] FigureTable storyTable(const PointStory &story);

} // namespace jiesu
