// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/caselink.h"
#include "report/figuretable.h"

namespace jiesu {

/// One bar, point, cell, tile or step of a chart. What is drawn, read out, copied and opened comes from here.
struct ChartMark
{
    QString name; ///< "2022年3月", "垃圾清运 · 永定镇"
    QString text; ///< what it says in full, without the name: "34 件，占 12.30%"
    int row = 0;  ///< where it stands for the arrow keys
    int column = 0;
    std::optional<double> value; ///< what is drawn: cases or per cent; nothing leaves a gap
    CaseLink cases;              ///< of count 0 where there is nothing to open
};

/// What every chart has beside its own form. Without a mark that counts anything it is empty.
struct ChartFigures
{
    QString title;
    QString note; ///< what is counted: "2022年1月—3月 63 件"
    std::vector<ChartMark> marks;
    FigureTable table; ///< the rows charted, without the notes of the page

    [[nodiscard]] bool isEmpty() const
    {
        return std::ranges::all_of(marks, [](const ChartMark &mark) {
            return mark.cases.count == 0 && mark.value.value_or(0) == 0;
        });
    }
};

/// Groups of bars, the mark of bar (series, group) at row series and column group; perhaps a line of
/// percentages above them and upright lines where a value stands.
struct ColumnFigures : ChartFigures
{
    QStringList groups; ///< under the bars
    QStringList series; ///< one to three
    struct Foot
    {
        QString text;     ///< under the group's name: "↓29.4%"
        int isBetter = 0; ///< 1 better, -1 worse
    };
    std::vector<Foot> feet; ///< by group, or none
    QString lineName;
    std::vector<std::optional<double>> line; ///< per cent by group, or none
    struct Upright
    {
        QString text;  ///< "中位数 31 小时"
        double at = 0; ///< in groups: 1.5 is the middle of the second
    };
    std::vector<Upright> uprights;
    struct Level
    {
        QString text; ///< "目标 95%"
        double at = 0;
    };
    std::optional<Level> level; ///< a line across where a value stands
};

/// Lines over months, the mark of a point at row line and column month; values are per cent.
struct LineFigures : ChartFigures
{
    std::vector<QString> lines;
    QStringList months;                         ///< "2021-03", oldest first
    std::vector<std::optional<double>> targets; ///< per cent by line
};

/// A table of counts, the mark of a cell at its row and column.
struct CrossFigures : ChartFigures
{
    QStringList rows;
    QStringList columns;
};

/// Rows of bars, most first, or the steps of a funnel.
struct BarFigures : ChartFigures
{
    QStringList names;  ///< short, by mark
    QStringList shares; ///< by mark: "33%"
};

/// Places as tiles; a mark's row and column are those of its tile.
struct TileFigures : ChartFigures
{
    QStringList names; ///< by mark
};

} // namespace jiesu
