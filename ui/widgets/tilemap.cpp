// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilemap.h"

#include <QLocale>

namespace jiesu {
namespace {

constexpr double gap = 5;
constexpr double highestTile = 76;
constexpr int nameHeight = 18;
constexpr double radius = 6;

} // namespace

TileMap::TileMap(QWidget *parent)
    : Chart(parent)
{
}

void TileMap::setData(TileFigures shown)
{
    m_data = std::move(shown);
    figuresChanged();
}

QRectF TileMap::markRect(int index) const
{
    int rows = 1;
    int columns = 1;
    for (const ChartMark &each : m_data.marks) {
        rows = std::max(rows, each.row + 1);
        columns = std::max(columns, each.column + 1);
    }
    const double tileWidth = double(width()) / columns;
    const double tileHeight = std::min(double(height()) / rows, highestTile);
    const double top = (height() - rows * tileHeight) / 2;
    const ChartMark &mark = this->mark(index);
    return QRectF(mark.column * tileWidth, top + mark.row * tileHeight, tileWidth, tileHeight)
        .adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
}

void TileMap::paint(QPainter &painter)
{
    using Token = Theme::Token;
    double largest = 0;
    for (const ChartMark &each : m_data.marks)
        largest = std::max(largest, each.value.value_or(0));
    for (int index = 0; index < markCount(); ++index) {
        const QRectF tile = markRect(index);
        const double value = mark(index).value.value_or(0);
        QColor ink;
        painter.setBrush(shadeFor(value, largest, ink));
        painter.setPen(QPen(Theme::color(index == hovered() ? Token::Accent : Token::Line)));
        painter.drawRoundedRect(tile, radius, radius);
        painter.setPen(ink);
        const QRectF text = tile.adjusted(2, 0, -2, 0);
        const double middle = tile.center().y();
        painter.setFont(Theme::font(Theme::Size::Small));
        painter.drawText(
            QRectF(text.left(), middle - nameHeight, text.width(), nameHeight), Qt::AlignCenter,
            painter.fontMetrics().elidedText(m_data.names.at(index), Qt::ElideRight, int(text.width())));
        painter.setFont(Theme::font(Theme::Size::Title, true));
        painter.drawText(QRectF(text.left(), middle - 1, text.width(), nameHeight + 4), Qt::AlignCenter,
                         QLocale().toString(qint64(value)));
    }
    painter.setFont(Theme::font(Theme::Size::Small));
}

} // namespace jiesu
