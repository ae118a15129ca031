// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heatmap.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace jiesu {
namespace {

constexpr int weekdays = 7;
constexpr int hours = 24;
constexpr int labelWidth = 26;
constexpr int labelHeight = 20;
constexpr int gap = 2;
constexpr int narrowestHour = 18; ///< below this two hours share a column
constexpr int tallestCell = 30;
constexpr int shades = 5;
constexpr int hoursPerLabel = 4;

using Token = Theme::Token;

/// Shade 0 is an empty cell, shade 5 the fullest.
QColor shadeColor(int shade)
{
    if (shade == 0)
        return Theme::color(Token::Background);
    return Theme::blend(Token::Surface, Token::Accent, 0.12 + 0.88 * shade / shades);
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QWidget(parent)
    , m_emptyText(tr("这段时间没有案件。"))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describeCurrent();
}

void HeatMap::setData(const HeatCounts &counts)
{
    m_counts = counts;
    describeCurrent();
    update();
}

void HeatMap::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describeCurrent();
    update();
}

bool HeatMap::isEmpty() const
{
    return std::ranges::all_of(m_counts, [](const auto &day) {
        return std::ranges::all_of(day, [](qint64 count) { return count == 0; });
    });
}

QString HeatMap::asText() const
{
    if (isEmpty())
        return m_emptyText;
    QStringList lines;
    for (int row = 0; row < weekdays; ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (cell(row, column).count > 0)
                lines << cellText(cell(row, column));
        }
    }
    return lines.join(u'\n');
}

QString HeatMap::cellText(const Cell &cell) const
{
    const QString names = tr("一二三四五六日");
    return tr("星期%1 %2–%3 时：%4 件")
        .arg(names.mid(cell.weekday - 1, 1))
        .arg(cell.fromHour)
        .arg(cell.toHour)
        .arg(cell.count);
}

int HeatMap::columnCount() const
{
    return width() - labelWidth >= hours * narrowestHour ? hours : hours / 2;
}

HeatMap::Cell HeatMap::cell(int row, int column) const
{
    const int span = hours / columnCount();
    Cell result{row + 1, column * span, (column + 1) * span, 0};
    for (int hour = result.fromHour; hour < result.toHour; ++hour)
        result.count += m_counts.at(std::size_t(row)).at(std::size_t(hour));
    return result;
}

QRect HeatMap::cellRect(int row, int column) const
{
    const int cellHeight = std::min((height() - labelHeight) / weekdays, tallestCell);
    const int count = columnCount();
    const int room = width() - labelWidth;
    const int left = labelWidth + room * column / count;
    const int right = labelWidth + room * (column + 1) / count;
    return {left, row * cellHeight, right - left - gap, cellHeight - gap};
}

QPoint HeatMap::positionAt(const QPoint &point) const
{
    for (int row = 0; row < weekdays; ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (cellRect(row, column).contains(point))
                return {column, row};
        }
    }
    return {-1, -1};
}

QSize HeatMap::sizeHint() const
{
    return {340, weekdays * 22 + labelHeight};
}

QSize HeatMap::minimumSizeHint() const
{
    return {labelWidth + 12 * 16, weekdays * 16 + labelHeight};
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::Size::Small));
    if (isEmpty()) {
        painter.setPen(Theme::color(Token::Dim));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    paintCells(painter);
    paintLabels(painter);
}

void HeatMap::paintCells(QPainter &painter) const
{
    qint64 most = 1;
    for (int row = 0; row < weekdays; ++row) {
        for (int column = 0; column < columnCount(); ++column)
            most = std::max(most, cell(row, column).count);
    }
    for (int row = 0; row < weekdays; ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const qint64 count = cell(row, column).count;
            const int shade = int((count * shades + most - 1) / most);
            painter.setPen(shade == 0 ? QPen(Theme::color(Token::Line)) : QPen(Qt::NoPen));
            painter.setBrush(shadeColor(shade));
            const QRectF box = cellRect(row, column);
            painter.drawRoundedRect(shade == 0 ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 3, 3);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cellRect(m_current.y(), m_current.x())), 3, 3);
    }
}

void HeatMap::paintLabels(QPainter &painter) const
{
    const QString names = tr("一二三四五六日");
    painter.setPen(Theme::color(Token::Dim));
    for (int row = 0; row < weekdays; ++row) {
        const QRect box = cellRect(row, 0);
        painter.drawText(QRect(0, box.top(), labelWidth - 8, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                         names.mid(row, 1));
    }
    const int top = cellRect(weekdays - 1, 0).bottom() + 4;
    const int span = hours / columnCount();
    for (int column = 0; column < columnCount(); column += hoursPerLabel / span) {
        const QRect box(cellRect(0, column).left() - 1, top, 40, labelHeight - 4);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, QString::number(column * span));
    }
}

void HeatMap::activate(const QPoint &position)
{
    const Cell chosen = cell(position.y(), position.x());
    emit cellActivated(chosen.weekday, chosen.fromHour, chosen.toHour);
}

void HeatMap::describeCurrent()
{
    const QString current = isEmpty() ? QString() : cellText(cell(m_current.y(), m_current.x())) + u'\n';
    setAccessibleDescription(current + asText());
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    QPoint next = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        next.rx() -= 1;
        break;
    case Qt::Key_Right:
        next.rx() += 1;
        break;
    case Qt::Key_Up:
        next.ry() -= 1;
        break;
    case Qt::Key_Down:
        next.ry() += 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!isEmpty())
            activate(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = {std::clamp(next.x(), 0, columnCount() - 1), std::clamp(next.y(), 0, weekdays - 1)};
    describeCurrent();
    update();
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton && !isEmpty() ? positionAt(event->pos()) : QPoint(-1, -1);
    if (m_pressed.x() < 0)
        return;
    m_current = m_pressed;
    describeCurrent();
    update();
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed.x() >= 0 && positionAt(event->pos()) == m_pressed)
        activate(m_pressed);
}

void HeatMap::focusInEvent(QFocusEvent *)
{
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *)
{
    update();
}

void HeatMap::resizeEvent(QResizeEvent *)
{
    m_current.setX(std::min(m_current.x(), columnCount() - 1));
    describeCurrent();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint position = positionAt(help->pos());
    const bool onCell = position.x() >= 0 && !isEmpty();
    QToolTip::showText(help->globalPos(), onCell ? cellText(cell(position.y(), position.x())) : QString(),
                       this);
    return true;
}

} // namespace jiesu
