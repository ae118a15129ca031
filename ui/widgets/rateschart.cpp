// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rateschart.h"

#include <cmath>

namespace jiesu {
namespace {

using Token = Theme::Token;

constexpr double markSize = 8;
constexpr double hitWidth = 16;
constexpr double step = 20; ///< per cent between the lines across
constexpr int axisWidth = 42;

/// Each line has its own colour, mark and stroke, so that none depends on the colour.
enum class Shape
{
    Circle,
    Square,
    Triangle
};
struct LineLook
{
    Token token;
    Qt::PenStyle stroke;
    Shape shape;
};
constexpr LineLook looks[]{{Token::Accent, Qt::SolidLine, Shape::Circle},
                           {Token::Good, Qt::DashLine, Shape::Square},
                           {Token::Due, Qt::DotLine, Shape::Triangle}};

const LineLook &lookOf(int line)
{
    return looks[std::size_t(line) % std::size(looks)];
}

void drawMark(QPainter &painter, const QPointF &centre, const LineLook &look)
{
    const double half = markSize / 2;
    const QRectF box(centre.x() - half, centre.y() - half, markSize, markSize);
    painter.setPen(QPen(Theme::color(Token::Surface), 1));
    painter.setBrush(Theme::color(look.token));
    if (look.shape == Shape::Circle)
        painter.drawEllipse(box);
    else if (look.shape == Shape::Square)
        painter.drawRect(box);
    else
        painter.drawPolygon(QPolygonF{{centre.x(), box.top()}, box.bottomRight(), box.bottomLeft()});
}

} // namespace

RateLinesChart::RateLinesChart(QWidget *parent)
    : Chart(parent)
{
}

void RateLinesChart::setData(LineFigures shown)
{
    m_data = std::move(shown);
    figuresChanged();
}

PlotArea RateLinesChart::plotArea() const
{
    double lowest = 100;
    for (const ChartMark &mark : m_data.marks)
        lowest = std::min(lowest, mark.value.value_or(100));
    for (const auto &target : m_data.targets)
        lowest = std::min(lowest, target.value_or(100));
    // The lower end stands on a multiple of 20 below the lowest rate; the labels say so.
    const double bottom = std::max(0.0, std::floor((lowest - 5) / step) * step);
    const double below = 2 * plot::rowHeight + 6;
    return {QRectF(axisWidth, plot::legendHeight + 4, std::max(1, width() - axisWidth - 8),
                   std::max(1.0, height() - plot::legendHeight - 4 - below)),
            int(m_data.months.size()), bottom, 100};
}

QRectF RateLinesChart::markRect(int index) const
{
    const PlotArea area = plotArea();
    const ChartMark &mark = this->mark(index);
    const QPointF centre = area.at(mark.column, mark.value.value_or(area.bottom));
    return {centre.x() - hitWidth / 2, centre.y() - hitWidth / 2, hitWidth, hitWidth};
}

std::vector<QPolygonF> RateLinesChart::stretches(int line) const
{
    const PlotArea area = plotArea();
    std::vector<QPolygonF> stretches;
    bool isConnected = false;
    for (const ChartMark &mark : m_data.marks) {
        if (mark.row != line)
            continue;
        if (mark.value) {
            if (!isConnected)
                stretches.emplace_back();
            stretches.back() << area.at(mark.column, *mark.value);
        }
        isConnected = mark.value.has_value();
    }
    return stretches;
}

void RateLinesChart::paintMonths(QPainter &painter) const
{
    QStringList names;
    for (const QString &month : m_data.months)
        names << tr("%1月").arg(month.mid(5).toInt());
    const PlotArea area = plotArea();
    plot::paintGroups(painter, area, names, 1);
    for (int group = 0; group < area.groups; ++group) {
        const QString &month = m_data.months.at(group);
        if (group == 0 || month.endsWith(u"-01"))
            painter.drawText(QRectF(area.strip(group).left(), area.rect.bottom() + 2 + plot::rowHeight,
                                    std::max(40.0, area.groupWidth()), plot::rowHeight),
                             Qt::AlignHCenter | Qt::AlignVCenter, month.left(4));
    }
}

void RateLinesChart::paintTarget(QPainter &painter, int line) const
{
    const auto &target = m_data.targets.at(std::size_t(line));
    if (!target)
        return;
    const PlotArea area = plotArea();
    const double y = area.at(0, *target).y();
    painter.setPen(QPen(Theme::color(lookOf(line).token), 1, Qt::DashDotLine));
    painter.drawLine(QPointF(area.rect.left(), y), QPointF(area.rect.right(), y));
    const QString text = tr("%1目标 %2%").arg(m_data.lines.at(std::size_t(line))).arg(*target);
    painter.setPen(Theme::color(Token::Dim));
    painter.drawText(QRectF(area.rect.left() + 4 + 110 * line, y - plot::rowHeight, 110, plot::rowHeight),
                     Qt::AlignVCenter, text);
}

void RateLinesChart::paintLine(QPainter &painter, int line) const
{
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &stretch : stretches(line)) {
        painter.setPen(QPen(Theme::color(lookOf(line).token), 2, lookOf(line).stroke));
        painter.drawPolyline(stretch);
    }
    for (const QPolygonF &stretch : stretches(line)) {
        for (const QPointF &point : stretch)
            drawMark(painter, point, lookOf(line));
    }
}

void RateLinesChart::paint(QPainter &painter)
{
    plot::paintValues(painter, plotArea(), step,
                      [](double value) { return QString::number(value, 'f', 0) + u'%'; });
    paintMonths(painter);
    for (int index = 0; index < markCount(); ++index)
        paintGround(painter, index);
    double left = 0;
    for (int line = 0; line < int(m_data.lines.size()); ++line) {
        paintTarget(painter, line);
        paintLine(painter, line);
        left = plot::paintLegend(painter, left, m_data.lines.at(std::size_t(line)), [&](const QRectF &place) {
            painter.setPen(QPen(Theme::color(lookOf(line).token), 2, lookOf(line).stroke));
            painter.drawLine(QPointF(place.left(), place.center().y()),
                             QPointF(place.right(), place.center().y()));
            drawMark(painter, place.center(), lookOf(line));
        });
    }
}

} // namespace jiesu
