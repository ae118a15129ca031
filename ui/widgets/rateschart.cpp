// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rateschart.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <cmath>

namespace jiesu {
namespace {

constexpr double markSize = 8;
constexpr int legendStroke = 22;

using Token = Theme::Token;

/// Each line has its own colour, mark and stroke, so that none depends on the colour.
struct LineLook
{
    Token token;
    Qt::PenStyle stroke;
    QScatterSeries::MarkerShape shape;
};
constexpr LineLook looks[]{{Token::Accent, Qt::SolidLine, QScatterSeries::MarkerShapeCircle},
                           {Token::Good, Qt::DashLine, QScatterSeries::MarkerShapeRectangle},
                           {Token::Due, Qt::DotLine, QScatterSeries::MarkerShapeTriangle}};

const LineLook &lookOf(int index)
{
    return looks[std::size_t(index) % std::size(looks)];
}

QString percent(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 2) + u'%' : QStringLiteral("—");
}

/// Drawn by hand because the legend must show the same marks as the line.
void drawMark(QPainter &painter, const QPointF &centre, QScatterSeries::MarkerShape shape)
{
    const double half = markSize / 2;
    const QRectF box(centre.x() - half, centre.y() - half, markSize, markSize);
    if (shape == QScatterSeries::MarkerShapeCircle)
        painter.drawEllipse(box);
    else if (shape == QScatterSeries::MarkerShapeRectangle)
        painter.drawRect(box);
    else
        painter.drawPolygon(QPolygonF{{centre.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
}

} // namespace

RateLinesChart::RateLinesChart(QWidget *parent)
    : MonthChart(parent)
{
    setAccessibleName(tr("三率走势"));
    rebuild();
}

void RateLinesChart::setData(const RateLines &content)
{
    m_data = content;
    rebuild();
}

void RateLinesChart::rebuild()
{
    double lowest = 100;
    for (const RateLine &line : m_data.lines) {
        for (const auto &value : line.percents)
            lowest = std::min(lowest, value.value_or(100));
    }
    // The lower end stands on a multiple of 20 below the lowest rate; the labels say so.
    const double bottom = std::max(0.0, std::floor((lowest - 5) / 20) * 20);
    QStringList labels;
    for (const QString &month : m_data.months)
        labels << tr("%1月").arg(month.mid(5).toInt());
    resetAxes(labels, bottom, 100, int((100 - bottom) / 20) + 1, QStringLiteral("%.0f%%"));
    for (int index = 0; index < int(m_data.lines.size()); ++index)
        addLine(index);
    describe();
}

void RateLinesChart::addLine(int index)
{
    const RateLine &line = m_data.lines.at(std::size_t(index));
    QLineSeries *stretch = nullptr;
    for (int month = 0; month < int(line.percents.size()); ++month) {
        const auto &value = line.percents.at(std::size_t(month));
        if (!value) {
            stretch = nullptr;
            continue;
        }
        if (!stretch) {
            stretch = new QLineSeries;
            stretch->setPen(QPen(Theme::color(lookOf(index).token), 2, lookOf(index).stroke));
            addOnAxes(stretch);
        }
        stretch->append(month, *value);
    }
}

void RateLinesChart::drawOver(QPainter &painter)
{
    for (int month = 0; month < monthCount(); ++month) {
        const QString name = m_data.months.at(month);
        if (month == 0 || name.endsWith(u"-01"))
            drawUnder(painter, month, 1, name.left(4), Theme::color(Token::Dim));
    }
    int left = 0;
    for (int index = 0; index < int(m_data.lines.size()); ++index) {
        const RateLine &line = m_data.lines.at(std::size_t(index));
        const LineLook &look = lookOf(index);
        const QColor color = Theme::color(look.token);
        painter.setPen(QPen(color, 2, look.stroke));
        painter.drawLine(left, 9, left + legendStroke, 9);
        painter.setPen(QPen(Theme::color(Token::Surface), 1));
        painter.setBrush(color);
        drawMark(painter, {left + legendStroke / 2.0, 9}, look.shape);
        for (int month = 0; month < int(line.percents.size()); ++month) {
            if (const auto &value = line.percents.at(std::size_t(month)))
                drawMark(painter, pointFor(month, *value), look.shape);
        }
        const int textWidth = painter.fontMetrics().horizontalAdvance(line.name);
        painter.setPen(Theme::color(Token::Dim));
        painter.drawText(QRect(left + legendStroke + 6, 0, textWidth + 1, 18), Qt::AlignCenter, line.name);
        left += legendStroke + 6 + textWidth + 18;
    }
}

QString RateLinesChart::monthText(int index) const
{
    QStringList parts;
    for (const RateLine &line : m_data.lines)
        parts << line.name + u' ' + percent(line.percents.at(std::size_t(index)));
    return m_data.months.at(index) + QStringLiteral("：") + parts.join(QStringLiteral("，"));
}

QString RateLinesChart::asText() const
{
    QStringList lines;
    for (int index = 0; index < int(m_data.months.size()); ++index)
        lines << monthText(index);
    return lines.join(u'\n');
}

} // namespace jiesu
