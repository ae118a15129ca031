// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"
#include "ui/widgets/plotarea.h"

namespace jiesu {

/// Groups of upright bars with their numbers; perhaps with a line of percentages on an axis of its own at the
/// right, upright lines at values, and a word of change under each group.
class ColumnChart final : public Chart
{
    Q_OBJECT
public:
    /// @param colours of the series; a series of Token::Bad is hatched and its numbers bear a "!"
    explicit ColumnChart(std::vector<Theme::Token> colours = {Theme::Token::Accent},
                         QWidget *parent = nullptr);

    void setData(ColumnFigures shown);
    [[nodiscard]] const ColumnFigures &figures() const override { return m_data; }
    [[nodiscard]] QRectF markRect(int mark) const override;
    /// The bar itself; empty where there is none.
    [[nodiscard]] QRectF barRect(int mark) const;
    /// Where the line across runs; nothing without one.
    [[nodiscard]] std::optional<double> levelY() const;

    [[nodiscard]] QSize sizeHint() const override { return {520, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 150}; }

protected:
    void paint(QPainter &painter) override;

private:
    [[nodiscard]] double largest() const;
    [[nodiscard]] PlotArea plotArea() const;
    /// The same place with the axis of the line.
    [[nodiscard]] PlotArea lineArea() const;
    [[nodiscard]] int nameLines() const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] bool hasLegend() const { return m_data.series.size() > 1 || !m_data.line.empty(); }
    [[nodiscard]] double barWidth() const;
    void paintBar(QPainter &painter, int mark) const;
    void paintNumber(QPainter &painter, int mark) const;
    void paintLegends(QPainter &painter) const;
    void paintFeet(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintUprights(QPainter &painter) const;
    void paintLevel(QPainter &painter) const;

    std::vector<Theme::Token> m_colours;
    ColumnFigures m_data;
};

} // namespace jiesu
