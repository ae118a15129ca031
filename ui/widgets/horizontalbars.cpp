// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/horizontalbars.h"

#include <QLocale>

namespace jiesu {
namespace {

using Token = Theme::Token;

constexpr int rankingRow = 24;
constexpr int highestStep = 40;
constexpr int rankingBar = 12;
constexpr int columnGap = 12;
constexpr double palest = 0.35;
constexpr double fadePerRow = 0.09;

} // namespace

HorizontalBars::HorizontalBars(Form form, QWidget *parent)
    : Chart(parent)
    , m_form(form)
{
    if (form == Form::Ranking)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int HorizontalBars::rowHeight()
{
    return rankingRow;
}

void HorizontalBars::setData(BarFigures shown, int most)
{
    m_data = std::move(shown);
    if (most > 0 && m_data.marks.size() > std::size_t(most)) {
        m_data.marks.resize(std::size_t(most));
        m_data.table.rows.resize(std::size_t(most));
    }
    figuresChanged();
}

QRectF HorizontalBars::markRect(int row) const
{
    if (m_form == Form::Ranking)
        return QRectF(0, row * rankingRow, width(), rankingRow);
    const double height = std::min<double>(double(this->height()) / std::max(1, markCount()), highestStep);
    return {0, row * height, double(width()), height};
}

QSize HorizontalBars::sizeHint() const
{
    return {320, rankingRow * std::max(markCount(), 3)};
}

QSize HorizontalBars::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

HorizontalBars::Columns HorizontalBars::columns() const
{
    const QFontMetrics metrics(Theme::font(Theme::Size::Small));
    Columns widths;
    for (int row = 0; row < markCount(); ++row) {
        widths.name = std::max(widths.name, metrics.horizontalAdvance(m_data.names.at(row)));
        widths.count =
            std::max(widths.count, metrics.horizontalAdvance(QLocale().toString(mark(row).cases.count)));
        widths.share = std::max(widths.share, metrics.horizontalAdvance(m_data.shares.at(row)));
    }
    widths.name = std::min(widths.name, width() * 2 / 5);
    return widths;
}

QRectF HorizontalBars::barPlace(int row, const Columns &widths) const
{
    const QRectF area = markRect(row);
    const double left = area.left() + widths.name + columnGap;
    const double right = area.right() - widths.share - widths.count - 1.5 * columnGap;
    const double barHeight = m_form == Form::Ranking ? rankingBar : area.height() - 6;
    return {left, area.center().y() - barHeight / 2, std::max(0.0, right - left), barHeight};
}

QRectF HorizontalBars::barRect(int row) const
{
    qint64 largest = 1;
    for (const ChartMark &each : m_data.marks)
        largest = std::max(largest, each.cases.count);
    const QRectF place = barPlace(row, columns());
    const double length = place.width() * double(mark(row).cases.count) / double(largest);
    const double left = m_form == Form::Ranking ? place.left() : place.center().x() - length / 2;
    return {left, place.top(), length, place.height()};
}

void HorizontalBars::paintRow(QPainter &painter, int row, const Columns &widths) const
{
    const QRectF area = markRect(row);
    const QRectF name(area.left(), area.top(), widths.name + 1, area.height());
    const QRectF share(area.right() - widths.share - 1, area.top(), widths.share + 1, area.height());
    const QRectF count(share.left() - columnGap / 2.0 - widths.count - 1, area.top(), widths.count + 1,
                       area.height());
    painter.setPen(Theme::color(row == hovered() ? Token::Accent : Token::Text));
    painter.drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_data.names.at(row), Qt::ElideRight, int(name.width())));
    painter.drawText(count, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(mark(row).cases.count));
    painter.setPen(Theme::color(Token::Dim));
    painter.drawText(share, Qt::AlignRight | Qt::AlignVCenter, m_data.shares.at(row));

    const double fade =
        m_form == Form::Ranking ? std::max(palest, 1 - fadePerRow * row) : 1 - 0.5 * fadePerRow * row;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(Token::Surface, Token::Accent, fade));
    painter.drawRoundedRect(barRect(row), 2, 2);
}

void HorizontalBars::paint(QPainter &painter)
{
    const Columns widths = columns();
    for (int row = 0; row < markCount(); ++row) {
        paintGround(painter, row);
        paintRow(painter, row, widths);
    }
}

} // namespace jiesu
