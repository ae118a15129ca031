// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

#include <functional>

class QPainter;

namespace jiesu {

/// The rectangle between the axes of a chart: groups from left to right, values from bottom to top.
struct PlotArea
{
    QRectF rect;
    int groups = 0;
    double bottom = 0;
    double top = 1;

    [[nodiscard]] double groupWidth() const { return groups > 0 ? rect.width() / groups : 0; }
    /// @param group whole numbers are the middle of a group
    [[nodiscard]] QPointF at(double group, double value) const;
    /// The group's strip, from the top down to @p below under the plot.
    [[nodiscard]] QRectF strip(int group, double below = 0) const;
};

namespace plot {

/// The smallest of 1, 2, 5, 10, 20, 50 … that needs at most four steps for @p largest, with room above it.
[[nodiscard]] int stepFor(double largest);
/// The first whole step above @p largest, with room for a number on a bar.
[[nodiscard]] double topFor(double largest);

/// Lines across, and their values at the left of the plot (or at its right).
void paintValues(QPainter &painter, const PlotArea &plot, double step,
                 const std::function<QString(double)> &text, bool atRight = false);
/// The names under the groups, in up to @p lines lines of a group's width, as many of them as there is room
/// for.
void paintGroups(QPainter &painter, const PlotArea &plot, const QStringList &names, int lines);
/// A legend from @p left on: calls @p mark with the place for a mark, then writes its name.
/// @return where the next one starts
double paintLegend(QPainter &painter, double left, const QString &name,
                   const std::function<void(const QRectF &)> &mark);

constexpr int rowHeight = 18;    ///< of a line of text at 12 px
constexpr int legendHeight = 24; ///< above the plot

} // namespace plot

} // namespace jiesu
