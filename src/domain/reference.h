// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"

#include <QDate>
#include <QStringList>


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

} // namespace jiesu
