// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plotarea.h"

#include "ui/theme.h"

#include <QPainter>

#include <cmath>

namespace jiesu {

namespace {

using Token = Theme::Token;

constexpr int most = 4; ///< lines above the lowest
constexpr double headRoom = 1.08;
constexpr int labelGap = 6;
constexpr int markWidth = 20;
constexpr int markHeight = 10;

} // namespace

QPointF PlotArea::at(double group, double value) const
{
    const double share = (value - bottom) / (top - bottom);
    return {rect.left() + (group + 0.5) * groupWidth(), rect.bottom() - share * rect.height()};
}

QRectF PlotArea::strip(int group, double below) const
{
    return {rect.left() + group * groupWidth(), rect.top(), groupWidth(), rect.height() + below};
}

namespace plot {

int stepFor(double largest)
{
    const double wanted = headRoom * std::max(largest, 1.0) / most;
    const double power = std::pow(10, std::floor(std::log10(std::max(wanted, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (wanted <= factor * power)
            return int(factor * power);
    }
    return int(10 * power);
}

double topFor(double largest)
{
    const int step = stepFor(largest);
    return step * std::ceil(headRoom * std::max(largest, 1.0) / step);
}

void paintValues(QPainter &painter, const PlotArea &plot, double step,
                 const std::function<QString(double)> &text, bool atRight)
{
    for (double value = plot.bottom; value <= plot.top + step / 1000; value += step) {
        const double y = plot.at(0, value).y();
        if (!atRight) {
            painter.setPen(Theme::color(Token::Line));
            painter.drawLine(QPointF(plot.rect.left(), y), QPointF(plot.rect.right(), y));
        }
        painter.setPen(Theme::color(Token::Dim));
        const QRectF place(atRight ? plot.rect.right() + labelGap : 0, y - rowHeight / 2.0,
                           atRight ? plot.rect.right() : plot.rect.left() - labelGap, rowHeight);
        painter.drawText(place, int(atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         text(value));
    }
}

void paintGroups(QPainter &painter, const PlotArea &plot, const QStringList &names, int lines)
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(Theme::color(Token::Dim));
    for (int group = 0; group < names.size(); ++group) {
        QString rest = names.at(group);
        const double width = plot.groupWidth() - 4;
        QRectF line(plot.strip(group).left() + 2, plot.rect.bottom() + 4, width, rowHeight);
        for (int i = 0; i < lines && !rest.isEmpty(); ++i) {
            qsizetype length = rest.size();
            while (i + 1 < lines && length > 1 && metrics.horizontalAdvance(rest.left(length)) > width)
                --length;
            painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                             metrics.elidedText(rest.left(length), Qt::ElideRight, int(width)));
            rest = rest.mid(length);
            line.translate(0, rowHeight - 2);
        }
    }
}

double paintLegend(QPainter &painter, double left, const QString &name,
                   const std::function<void(const QRectF &)> &mark)
{
    painter.save();
    mark(QRectF(left, (rowHeight - markHeight) / 2.0, markWidth, markHeight));
    painter.restore();
    const double width = painter.fontMetrics().horizontalAdvance(name);
    painter.setPen(Theme::color(Token::Dim));
    painter.drawText(QRectF(left + markWidth + 6, 0, width + 2, rowHeight), Qt::AlignVCenter, name);
    return left + markWidth + 6 + width + 18;
}

} // namespace plot

} // namespace jiesu
