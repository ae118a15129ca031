// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace jiesu {

/// Cases by weekday and hour. Row 0 is Monday, column 0 the hour from 0:00 (office time).
using HeatCounts = std::array<std::array<qint64, 24>, 7>;

/// Weekdays by hours in steps of one hue, so that it can be read without telling colours apart; the number is
/// in the tooltip. Where the widget is narrow two hours share a column. Arrow keys move, Enter opens.
class HeatMap final : public QWidget
{
    Q_OBJECT
public:
    /// Hours [from, to) on a weekday, 1 = Monday … 7 = Sunday as in QDate.
    struct Cell
    {
        int weekday;
        int fromHour;
        int toHour;
        qint64 count;
    };

    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const HeatCounts &counts);
    [[nodiscard]] QString asText() const;
    void setEmptyText(const QString &text);
    /// 24, or 12 where there is no room for 24.
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] QRect cellRect(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cellActivated(int weekday, int fromHour, int toHour);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QPoint positionAt(const QPoint &point) const; ///< x column, y row; -1 outside
    [[nodiscard]] QString cellText(const Cell &cell) const;
    [[nodiscard]] bool isEmpty() const;
    void paintCells(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void activate(const QPoint &position);
    void describeCurrent();

    HeatCounts m_counts{};
    QString m_emptyText;
    QPoint m_current{0, 0};
    QPoint m_pressed{-1, -1};
};

} // namespace jiesu
