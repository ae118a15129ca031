// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/chartfigures.h"
#include "ui/theme.h"

#include <QWidget>

namespace jiesu {

/// What all charts share. Each bar, cell, point or tile is a mark that carries its words and its cases: the
/// mouse and the arrow keys choose one, Enter, Space or a click opens its cases, a screen reader meets the
/// marks as children of the chart with their names and values, Ctrl+C copies the rows charted. A subclass
/// draws the marks and says where they are.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    /// What is drawn.
    [[nodiscard]] virtual const ChartFigures &figures() const = 0;
    /// Where a mark is hit by the mouse and framed by the keyboard.
    [[nodiscard]] virtual QRectF markRect(int mark) const = 0;

    [[nodiscard]] int markCount() const { return int(figures().marks.size()); }
    [[nodiscard]] const ChartMark &mark(int index) const { return figures().marks.at(std::size_t(index)); }
    /// The nearest where several lie on each other; -1 beside the marks.
    [[nodiscard]] int markAt(const QPointF &position) const;
    /// The mark that has the keyboard; -1 before the first one was chosen.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);
    /// Opens the cases of a mark, as Enter does.
    void activate(int mark);
    /// Puts the rows charted on the clipboard.
    void copy();
    /// "清运车噪音扰民：34 件，占 12.30%".
    [[nodiscard]] QString markText(int mark) const;
    /// Every mark that counts a case, one in a line; the empty text where there is none.
    [[nodiscard]] QString asText() const;
    /// Said where there is nothing to draw.
    void setEmptyText(const QString &text);

signals:
    /// The cases of a mark are to be opened; a link of count 0 has none.
    void activated(const jiesu::CaseLink &cases);
    /// The rows charted are on the clipboard.
    void copied();

protected:
    /// Draws everything but the frame of the mark that has the keyboard.
    virtual void paint(QPainter &painter) = 0;
    /// To be called after each change of figures().
    void figuresChanged();
    [[nodiscard]] int hovered() const { return m_hovered; }
    /// A mark that mouse or keyboard is at stands on a soft ground.
    void paintGround(QPainter &painter, int mark) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The next mark in the direction of an arrow key; the current one where there is none.
    [[nodiscard]] int neighbour(int key) const;
    void hover(int mark);
    void describe();

    QString m_emptyText;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

/// Steps of one hue for counts up to @p largest, so that nobody has to tell hues apart; nothing is nearly
/// the background. @p ink gets a colour that can be read on it.
[[nodiscard]] QColor shadeFor(double value, double largest, QColor &ink);

} // namespace jiesu
