// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// What merging two points did.
struct PointMerge
{
    Place point; ///< the one that stays
    qint64 movedCases = 0;
};

/// What merging two points would do; to be shown before.
struct PointMergePreview
{
    Place from;
    Place into;
    qint64 cases = 0;  ///< that move
    qint64 open = 0;   ///< of these, not done yet
    QStringList names; ///< that @p into answers to from then on
};

/// The dictionary of points as it grows at the desk. Each function is one transaction with its history, on
/// the office's thread; nothing is stored after an error.
class PointService final
{
public:
    explicit PointService(Office &office)
        : m_office(office)
    {
    }

    /// A new point of this name in a street or community, or the one that is there already, with @p alias
    /// added if given. Invalid for an empty or too long name, or a parent that is neither street nor
    /// community.
    [[nodiscard]] Result<Place> learn(PlaceId parent, const QString &name, const QString &alias = {});

    /// Conditions as merge().
    [[nodiscard]] Result<PointMergePreview> previewMerge(PlaceId from, PlaceId into);
    /// Moves the cases of @p from to @p into, makes the name and the aliases of @p from aliases of @p into,
    /// and takes @p from away; the history of both tells it. Street and community of the cases stay as
    /// registered. One act, which can be undone. Invalid unless both are points and different.
    [[nodiscard]] Result<PointMerge> merge(PlaceId from, PlaceId into);

private:
    /// @return how many cases were moved
    qint64 moveCases(Act &act, const Place &from, const Place &into);

    Office &m_office;
};

} // namespace jiesu
