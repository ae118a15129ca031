// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"
#include "ui/widgets/plotarea.h"

namespace jiesu {

/// Lines of percentages over months, with their targets. At most three lines are told apart by colour, mark
/// and stroke.
class RateLinesChart final : public Chart
{
    Q_OBJECT
public:
    explicit RateLinesChart(QWidget *parent = nullptr);

    void setData(LineFigures shown);
    [[nodiscard]] const LineFigures &figures() const override { return m_data; }
    [[nodiscard]] QRectF markRect(int mark) const override;
    /// The stretches of a line that are drawn, as points of the widget; a month without value breaks it.
    [[nodiscard]] std::vector<QPolygonF> stretches(int line) const;

    [[nodiscard]] QSize sizeHint() const override { return {520, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 170}; }

protected:
    void paint(QPainter &painter) override;

private:
    [[nodiscard]] PlotArea plotArea() const;
    void paintMonths(QPainter &painter) const;
    void paintTarget(QPainter &painter, int line) const;
    void paintLine(QPainter &painter, int line) const;

    LineFigures m_data;
};

} // namespace jiesu
