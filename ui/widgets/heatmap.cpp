// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heatmap.h"

#include <QLocale>

namespace jiesu {
namespace {

using Token = Theme::Token;

constexpr int columnNames = 20; ///< height of the row of names above the cells
constexpr int gap = 2;
constexpr int tallestCell = 34;
constexpr int lowestCell = 16;
constexpr int widestName = 110;

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : Chart(parent)
{
}

void HeatMap::setData(CrossFigures shown)
{
    m_data = std::move(shown);
    figuresChanged();
}

int HeatMap::nameWidth() const
{
    const QFontMetrics metrics(Theme::font(Theme::Size::Small));
    int widest = 0;
    for (const QString &name : m_data.rows)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return std::min(widest, widestName) + 8;
}

QRectF HeatMap::markRect(int index) const
{
    const ChartMark &mark = this->mark(index);
    const auto rows = double(std::max<qsizetype>(1, m_data.rows.size()));
    const auto columns = double(std::max<qsizetype>(1, m_data.columns.size()));
    const double cellHeight = std::min<double>((height() - columnNames) / rows, tallestCell);
    const double cellWidth = (width() - nameWidth()) / columns;
    return {nameWidth() + cellWidth * mark.column, columnNames + cellHeight * mark.row, cellWidth - gap,
            cellHeight - gap};
}

QSize HeatMap::sizeHint() const
{
    return {420, columnNames + 22 * int(std::max<qsizetype>(m_data.rows.size(), 7))};
}

QSize HeatMap::minimumSizeHint() const
{
    return {280, columnNames + lowestCell * int(std::max<qsizetype>(m_data.rows.size(), 7))};
}

void HeatMap::paintNames(QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(Theme::color(Token::Dim));
    double freeFrom = 0;
    for (const ChartMark &mark : m_data.marks) {
        const QRectF cell = markRect(mark.row * int(m_data.columns.size()) + mark.column);
        if (mark.column == 0)
            painter.drawText(QRectF(0, cell.top(), nameWidth() - 8, cell.height()),
                             Qt::AlignRight | Qt::AlignVCenter,
                             metrics.elidedText(m_data.rows.at(mark.row), Qt::ElideRight, nameWidth() - 8));
        if (mark.row != 0)
            continue;
        const QString &name = m_data.columns.at(mark.column);
        const double width = metrics.horizontalAdvance(name) + 2;
        const QRectF place(cell.center().x() - width / 2, 0, width, columnNames);
        if (place.left() < freeFrom) // it would run into the name before
            continue;
        painter.drawText(place, Qt::AlignCenter, name);
        freeFrom = place.right() + 4;
    }
}

void HeatMap::paint(QPainter &painter)
{
    double largest = 0;
    for (const ChartMark &mark : m_data.marks)
        largest = std::max(largest, mark.value.value_or(0));
    paintNames(painter);
    for (int index = 0; index < markCount(); ++index) {
        const double value = mark(index).value.value_or(0);
        const QRectF cell = markRect(index);
        QColor ink;
        painter.setBrush(shadeFor(value, largest, ink));
        painter.setPen(index == hovered() ? QPen(Theme::color(Token::Accent)) : QPen(Qt::NoPen));
        painter.drawRoundedRect(cell, 2, 2);
        const QString number = QLocale().toString(qint64(value));
        if (value <= 0 || painter.fontMetrics().horizontalAdvance(number) > cell.width() ||
            painter.fontMetrics().ascent() > cell.height())
            continue;
        painter.setPen(ink);
        painter.drawText(cell, Qt::AlignCenter, number);
    }
}

} // namespace jiesu
