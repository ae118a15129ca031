// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnchart.h"

#include <QLocale>
#include <QPainterPath>

#include <cmath>

namespace jiesu {
namespace {

using Token = Theme::Token;

constexpr double barShare = 0.72; ///< of a group's width, for its bars
constexpr int widestBar = 44;
constexpr double lineStep = 20; ///< per cent
constexpr double lineEnd = 100; ///< the axis of the line ends there; what goes on is drawn at its end
constexpr int lineAxisWidth = 54;
constexpr int pointSize = 7;
constexpr int labelGap = 8;

QString number(double value)
{
    const bool isWhole = value == std::floor(value);
    return isWhole ? QLocale().toString(qint64(value)) : QLocale().toString(value, 'f', 1);
}

/// Falls are positive: a percentage below 0 is a rise and is not written as a negative fall.
QString changeLabel(double percent)
{
    const QString size = QString::number(std::abs(percent), 'f', 0) + u'%';
    return percent > 0   ? QStringLiteral("↓") + size
           : percent < 0 ? QStringLiteral("↑") + size
                         : QStringLiteral("0");
}

QBrush barBrush(Token colour)
{
    return colour == Token::Bad ? QBrush(Theme::color(colour), Qt::BDiagPattern)
                                : QBrush(Theme::color(colour));
}

} // namespace

ColumnChart::ColumnChart(std::vector<Token> colours, QWidget *parent)
    : Chart(parent)
    , m_colours(std::move(colours))
{
}

void ColumnChart::setData(ColumnFigures shown)
{
    m_data = std::move(shown);
    figuresChanged();
}

int ColumnChart::nameLines() const
{
    const QFontMetrics metrics(Theme::font(Theme::Size::Small));
    const double width =
        (this->width() - 2 * lineAxisWidth) / double(std::max<qsizetype>(1, m_data.groups.size()));
    return std::ranges::any_of(
               m_data.groups,
               [&](const QString &name) { return metrics.horizontalAdvance(name) > width - 4; })
               ? 2
               : 1;
}

int ColumnChart::footHeight() const
{
    return 6 + plot::rowHeight * (nameLines() + (m_data.feet.empty() ? 0 : 1));
}

double ColumnChart::largest() const
{
    double largest = 0;
    for (const ChartMark &mark : m_data.marks)
        largest = std::max(largest, mark.value.value_or(0));
    if (m_data.level)
        largest = std::max(largest, m_data.level->at);
    return largest;
}

PlotArea ColumnChart::plotArea() const
{
    const double top = plot::topFor(largest());
    const QFontMetrics metrics(Theme::font(Theme::Size::Small));
    const double left = metrics.horizontalAdvance(number(top)) + labelGap;
    const double besideLevel = m_data.level ? metrics.horizontalAdvance(m_data.level->text) + labelGap : 0;
    const double right = std::max<double>(m_data.line.empty() ? 4 : lineAxisWidth, besideLevel);
    const double above = (hasLegend() ? plot::legendHeight : 6) +
                         (m_data.uprights.empty() ? 0 : plot::rowHeight * double(m_data.uprights.size()));
    return {QRectF(left, above, std::max(1.0, width() - left - right),
                   std::max(1.0, height() - above - footHeight())),
            int(m_data.groups.size()), 0, top};
}

PlotArea ColumnChart::lineArea() const
{
    PlotArea area = plotArea();
    double lowest = 0;
    for (const auto &value : m_data.line)
        lowest = std::min(lowest, value.value_or(0));
    area.bottom = std::max(-lineEnd, std::floor(lowest / lineStep) * lineStep);
    area.top = lineEnd;
    return area;
}

double ColumnChart::barWidth() const
{
    const double room =
        plotArea().groupWidth() * barShare / double(std::max<qsizetype>(1, m_data.series.size()));
    return std::min<double>(room, widestBar);
}

QRectF ColumnChart::markRect(int index) const
{
    const PlotArea area = plotArea();
    const ChartMark &mark = this->mark(index);
    const double width = barWidth();
    const double middle =
        area.at(mark.column, 0).x() + (mark.row - double(m_data.series.size() - 1) / 2) * width;
    return {middle - width / 2, area.rect.top(), width,
            area.rect.height() + (m_data.series.size() > 1 ? 0 : footHeight() - 4)};
}

QRectF ColumnChart::barRect(int index) const
{
    const ChartMark &mark = this->mark(index);
    if (mark.value.value_or(0) <= 0)
        return {};
    const PlotArea area = plotArea();
    const double top = area.at(mark.column, *mark.value).y();
    const QRectF place = markRect(index);
    return QRectF(place.left(), top, place.width(), area.rect.bottom() - top).adjusted(0.5, 0, -0.5, 0);
}

void ColumnChart::paintBar(QPainter &painter, int index) const
{
    const QRectF bar = barRect(index);
    if (bar.isEmpty())
        return;
    const Token colour = m_colours.at(std::min(std::size_t(mark(index).row), m_colours.size() - 1));
    painter.setPen(colour == Token::Bad ? QPen(Theme::color(colour)) : QPen(Qt::NoPen));
    painter.setBrush(barBrush(colour));
    painter.drawRect(bar);
}

void ColumnChart::paintNumber(QPainter &painter, int index) const
{
    const ChartMark &mark = this->mark(index);
    if (mark.value.value_or(0) <= 0)
        return;
    const bool isBad = m_colours.at(std::min(std::size_t(mark.row), m_colours.size() - 1)) == Token::Bad;
    const bool isLast = mark.row == int(m_data.series.size()) - 1;
    const QString text = (isBad ? QStringLiteral("!") : QString()) + number(*mark.value);
    const double width = painter.fontMetrics().horizontalAdvance(text);
    if (width > barWidth() + 2 && !isLast)
        return;
    const QRectF bar = barRect(index);
    const QRectF place(bar.center().x() - width / 2 - 1, bar.top() - plot::rowHeight, width + 2,
                       plot::rowHeight);
    if (!m_data.line.empty()) // a line may run behind it
        painter.fillRect(place.adjusted(0, 2, 0, -2), Theme::color(Token::Surface));
    painter.setPen(Theme::color(isBad ? Token::Bad : isLast ? Token::Text : Token::Dim));
    painter.drawText(place, Qt::AlignCenter, text);
}

void ColumnChart::paintLegends(QPainter &painter) const
{
    double left = 0;
    for (int series = 0; series < m_data.series.size(); ++series) {
        left = plot::paintLegend(painter, left, m_data.series.at(series), [&](const QRectF &place) {
            const Token colour = m_colours.at(std::min(std::size_t(series), m_colours.size() - 1));
            painter.setPen(colour == Token::Bad ? QPen(Theme::color(colour)) : QPen(Qt::NoPen));
            painter.setBrush(barBrush(colour));
            painter.drawRect(QRectF(place.center().x() - 5, place.top(), 10, place.height()));
        });
    }
    if (m_data.line.empty())
        return;
    plot::paintLegend(painter, left, tr("%1（右轴）").arg(m_data.lineName), [&](const QRectF &place) {
        painter.setPen(QPen(Theme::color(Token::Due), 2));
        painter.drawLine(QPointF(place.left(), place.center().y()),
                         QPointF(place.right(), place.center().y()));
        painter.setBrush(Theme::color(Token::Due));
        painter.drawEllipse(place.center(), pointSize / 2.0, pointSize / 2.0);
    });
}

void ColumnChart::paintFeet(QPainter &painter) const
{
    const PlotArea area = plotArea();
    const double top = area.rect.bottom() + 4 + plot::rowHeight * nameLines();
    for (int group = 0; group < int(m_data.feet.size()); ++group) {
        const ColumnFigures::Foot &foot = m_data.feet[std::size_t(group)];
        const double width =
            std::max<double>(area.groupWidth(), painter.fontMetrics().horizontalAdvance(foot.text) + 2);
        painter.setPen(Theme::color(foot.isBetter > 0   ? Token::Good
                                    : foot.isBetter < 0 ? Token::Bad
                                                        : Token::Dim));
        painter.drawText(QRectF(area.at(group, 0).x() - width / 2, top, width, plot::rowHeight),
                         Qt::AlignCenter | Qt::TextSingleLine, foot.text);
    }
}

void ColumnChart::paintLine(QPainter &painter) const
{
    const PlotArea area = lineArea();
    const bool isChange = !m_data.feet.empty();
    plot::paintValues(
        painter, area, area.bottom < 0 ? 2 * lineStep : lineStep,
        [isChange](double value) {
            return isChange ? changeLabel(value) : QString::number(value, 'f', 0) + u'%';
        },
        true);
    QPainterPath path;
    std::vector<QPointF> points;
    bool isConnected = false;
    for (int group = 0; group < int(m_data.line.size()); ++group) {
        const auto &value = m_data.line[std::size_t(group)];
        if (value) {
            const QPointF point = area.at(group, std::clamp(*value, area.bottom, area.top));
            if (isConnected)
                path.lineTo(point);
            else
                path.moveTo(point);
            points.push_back(point);
        }
        isConnected = value.has_value();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::color(Token::Due), 2));
    painter.drawPath(path);
    painter.setPen(QPen(Theme::color(Token::Surface), 1));
    painter.setBrush(Theme::color(Token::Due));
    for (const QPointF &point : points)
        painter.drawEllipse(point, pointSize / 2.0 + 0.5, pointSize / 2.0 + 0.5);
}

void ColumnChart::paintUprights(QPainter &painter) const
{
    const PlotArea area = plotArea();
    double row = area.rect.top() - plot::rowHeight;
    for (const ColumnFigures::Upright &upright : m_data.uprights) {
        const double x = area.rect.left() + upright.at * area.groupWidth();
        painter.setPen(QPen(Theme::color(Token::Due), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, row + plot::rowHeight / 2.0), QPointF(x, area.rect.bottom()));
        const double width = painter.fontMetrics().horizontalAdvance(upright.text) + 4;
        const bool atRight = x + 6 + width <= this->width();
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(QRectF(atRight ? x + 6 : x - 6 - width, row, width, plot::rowHeight),
                         int(Qt::AlignVCenter | (atRight ? Qt::AlignLeft : Qt::AlignRight)), upright.text);
        row -= plot::rowHeight;
    }
}

std::optional<double> ColumnChart::levelY() const
{
    return m_data.level ? std::optional(plotArea().at(0, m_data.level->at).y()) : std::nullopt;
}

/// Its words stand at the right of the plot.
void ColumnChart::paintLevel(QPainter &painter) const
{
    const auto y = levelY();
    if (!y)
        return;
    const QRectF area = plotArea().rect;
    painter.setPen(QPen(Theme::color(Token::Due), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), *y), QPointF(area.right(), *y));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(
        QRectF(area.right(), *y - plot::rowHeight / 2.0, width() - area.right(), plot::rowHeight),
        int(Qt::AlignVCenter | Qt::AlignRight), m_data.level->text);
}

void ColumnChart::paint(QPainter &painter)
{
    const PlotArea area = plotArea();
    plot::paintValues(painter, area, plot::stepFor(largest()), number);
    for (int index = 0; index < markCount(); ++index)
        paintGround(painter, index);
    for (int index = 0; index < markCount(); ++index)
        paintBar(painter, index);
    if (!m_data.line.empty())
        paintLine(painter);
    for (int index = 0; index < markCount(); ++index)
        paintNumber(painter, index);
    plot::paintGroups(painter, area, m_data.groups, nameLines());
    paintFeet(painter);
    if (hasLegend())
        paintLegends(painter);
    paintUprights(painter);
    paintLevel(painter);
}

} // namespace jiesu
