// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QtCharts/QChartView>

#include <vector>

class QValueAxis;
class QBarCategoryAxis;

namespace jiesu {

/// What the charts over months share: axes in the theme's colours, a month chosen by mouse or by Left, Right
/// and Enter, a sentence where there is no data, and the same content as text.
class MonthChart : public QChartView
{
    Q_OBJECT
public:
    explicit MonthChart(QWidget *parent = nullptr);

    /// The content as lines of text, for screen readers, the clipboard and tests.
    [[nodiscard]] virtual QString asText() const = 0;
    /// What the tooltip says about one month.
    [[nodiscard]] virtual QString monthText(int index) const = 0;
    [[nodiscard]] int monthCount() const { return int(m_months.size()); }
    /// Index of the month at @p position of the viewport, -1 beside the plot.
    [[nodiscard]] int monthAt(const QPointF &position) const;
    void setEmptyText(const QString &text);

signals:
    /// @param index of the month as given to setData
    void monthActivated(int index);

protected:
    /// Clears the chart and lays its axes: months below, 0 … @p top at the left, labels by printf @p format.
    void resetAxes(const QStringList &months, double top, int tickCount, const QString &format);
    void addOnAxes(QAbstractSeries *series);
    /// Fills the chart again from the data: new data or new colours.
    virtual void rebuild() = 0;
    /// Draws over the bars and lines.
    virtual void drawOver(QPainter &painter) = 0;
    /// Where a value stands in the scene.
    [[nodiscard]] QPointF pointFor(double month, double value) const;
    /// Room under the month labels, in pixels.
    void setFootHeight(int height) { m_footHeight = height; }
    void announce();

    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF bandOf(int index) const;

    QStringList m_months;
    QString m_emptyText;
    QBarCategoryAxis *m_monthAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    int m_footHeight = 0;
    int m_selected = -1;
    int m_hovered = -1;
};

} // namespace jiesu
