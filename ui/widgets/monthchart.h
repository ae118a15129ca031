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
    /// Two rows of 12 px text under the plot: the month, and what a subclass writes below it.
    static constexpr int FootRow = 20;

    /// Clears the chart and lays its axes: months below, values from @p bottom to @p top with @p tickCount
    /// lines, labelled by printf @p format. No months: the empty text is shown.
    void resetAxes(const QStringList &months, double bottom, double top, int tickCount,
                   const QString &format);
    void addOnAxes(QAbstractSeries *series);
    /// Fills the chart again from the data: new data or new colours.
    virtual void rebuild() = 0;
    /// Draws over the bars and lines, in the coordinates of the scene.
    virtual void drawOver(QPainter &painter) = 0;
    /// Where a value stands in the scene; whole numbers of @p month are the middle of a month.
    [[nodiscard]] QPointF pointFor(double month, double value) const;
    [[nodiscard]] double monthWidth() const;
    /// Writes centred under a month. @param row 0 for the first row of the foot
    void drawUnder(QPainter &painter, int month, int row, const QString &text, const QColor &color) const;
    /// Tells screen readers about new content; call after each change of the data.
    void describe();

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
    void select(int index);

    QStringList m_months;
    QString m_emptyText;
    QBarCategoryAxis *m_monthAxis = nullptr;
    QValueAxis *m_valueAxis = nullptr;
    int m_selected = -1;
    int m_hovered = -1;
};

} // namespace jiesu
