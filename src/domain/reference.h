// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

/// The office's reference tables: what a case points to.
namespace jiesu {

/// A handling unit: an office, a team, a street as handling body. Units form a tree.
struct Unit
{
    UnitId id;
    qint64 revision = 0;
    UnitId parent;
    QString name;
    QString group; ///< assessment group, e.g. 门城地区; empty: not ranked in a group
    QStringList aliases;
    bool active = true;
    friend bool operator==(const Unit &, const Unit &) = default;
};

enum class PlaceKind
{
    District,
    Street,
    Community,
    Point
};

/// A place of the place tree: district, street or township, village or community, point (estate, toilet …).
struct Place
{
    PlaceId id;
    qint64 revision = 0;
    PlaceId parent;
    PlaceKind kind = PlaceKind::Point;
    QString code; ///< statistical division code, or the facility's number; may be empty
    QString name;
    QString facilityType; ///< for points: 公厕, 小区, 道路 …
    QString gridCode;
    QStringList aliases;
    bool active = true;
    friend bool operator==(const Place &, const Place &) = default;
};

/// A node of the three-level category tree.
struct Category
{
    CategoryId id;
    qint64 revision = 0;
    CategoryId parent;
    int level = 1; ///< 1 to 3
    QString name;
    QString path; ///< "垃圾清运->清运车噪音扰民", as city exports write it
    QStringList aliases;
    bool active = true;
    friend bool operator==(const Category &, const Category &) = default;
};

/// One row of the assessment table of a month: a unit's marks for each item, in hundredths of a mark.
struct AssessmentRow
{
    QString group;
    QString unit;
    std::vector<qint64> marks;              ///< in the order of AssessmentSheet::items
    std::optional<int> printedPreviousRank; ///< as the sheet's own "上月排名" says
    friend bool operator==(const AssessmentRow &, const AssessmentRow &) = default;
};

struct AssessmentItem
{
    QString name;
    qint64 fullMark = 0; ///< hundredths of a mark
    friend bool operator==(const AssessmentItem &, const AssessmentItem &) = default;
};

/// The composite assessment table of one month as the district publishes it.
struct AssessmentSheet
{
    SheetId id;
    qint64 revision = 0;
    int monthKey = 0; ///< yyyymm
    QString title;
    std::vector<AssessmentItem> items;
    std::vector<AssessmentRow> rows;
    friend bool operator==(const AssessmentSheet &, const AssessmentSheet &) = default;
};

} // namespace jiesu
