// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/horizontalbars.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace jiesu {
namespace {

constexpr int rowHeight = 26;
constexpr int barHeight = 12;
constexpr int columnGap = 10;
constexpr double palest = 0.45;
constexpr double fadePerRow = 0.09;

using Token = Theme::Token;

} // namespace

HorizontalBars::HorizontalBars(QWidget *parent)
    : QWidget(parent)
    , m_emptyText(tr("这段时间没有案件。"))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setData({});
}

void HorizontalBars::setData(std::vector<BarRow> rows)
{
    m_rows = std::move(rows);
    m_current = m_rows.empty() ? -1 : std::clamp(m_current, 0, int(m_rows.size()) - 1);
    m_hovered = -1;
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

void HorizontalBars::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setData(std::move(m_rows));
}

QString HorizontalBars::asText() const
{
    QStringList lines;
    for (int row = 0; row < int(m_rows.size()); ++row)
        lines << rowText(row);
    return lines.isEmpty() ? m_emptyText : lines.join(u'\n');
}

QString HorizontalBars::rowText(int row) const
{
    const BarRow &bar = m_rows.at(std::size_t(row));
    return tr("%1：%2 件 %3").arg(bar.name, QLocale().toString(bar.count), bar.share).trimmed();
}

int HorizontalBars::rowAt(const QPoint &position) const
{
    const int row = position.y() / rowHeight;
    return rect().contains(position) && row < int(m_rows.size()) ? row : -1;
}

QRect HorizontalBars::rowRect(int row) const
{
    return {0, row * rowHeight, width(), rowHeight};
}

QSize HorizontalBars::sizeHint() const
{
    return {320, std::max(rowHeight * int(m_rows.size()), 3 * rowHeight)};
}

QSize HorizontalBars::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

HorizontalBars::Columns HorizontalBars::columns() const
{
    const QFontMetrics metrics(Theme::font(Theme::Size::Small));
    Columns result{0, 0, 0};
    for (const BarRow &bar : m_rows) {
        result.name = std::max(result.name, metrics.horizontalAdvance(bar.name));
        result.count = std::max(result.count, metrics.horizontalAdvance(QLocale().toString(bar.count)));
        result.share = std::max(result.share, metrics.horizontalAdvance(bar.share));
    }
    result.name = std::min(result.name, width() * 2 / 5);
    return result;
}

void HorizontalBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::Size::Small));
    if (m_rows.empty()) {
        painter.setPen(Theme::color(Token::Dim));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    const Columns widths = columns();
    for (int row = 0; row < int(m_rows.size()); ++row)
        paintRow(painter, row, widths);
}

void HorizontalBars::paintRow(QPainter &painter, int row, const Columns &widths) const
{
    const BarRow &bar = m_rows.at(std::size_t(row));
    const bool focused = row == m_current && hasFocus();
    const bool marked = focused || row == m_hovered;
    const QRect area = rowRect(row);
    const QRect nameArea(area.left(), area.top(), widths.name + 1, area.height());
    const QRect shareArea(area.right() - widths.share, area.top(), widths.share + 1, area.height());
    const QRect countArea(shareArea.left() - columnGap / 2 - widths.count, area.top(), widths.count + 1,
                          area.height());
    painter.setPen(Theme::color(marked ? Token::Accent : Token::Text));
    painter.drawText(nameArea, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, nameArea.width()));
    painter.drawText(countArea, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(bar.count));
    painter.setPen(Theme::color(Token::Dim));
    painter.drawText(shareArea, Qt::AlignRight | Qt::AlignVCenter, bar.share);

    const auto largest = std::ranges::max(m_rows, {}, &BarRow::count).count;
    const int barLeft = nameArea.right() + columnGap;
    const int room = std::max(0, countArea.left() - columnGap - barLeft);
    const double length = largest > 0 ? double(room) * double(bar.count) / double(largest) : 0;
    const double barTop = area.top() + (rowHeight - barHeight) / 2.0;
    if (marked) {
        painter.setPen(focused ? QPen(Theme::color(Token::Accent)) : QPen(Qt::NoPen));
        painter.setBrush(Theme::color(Token::AccentSoft));
        painter.drawRoundedRect(QRectF(barLeft - 3.5, barTop - 3.5, room + 7, barHeight + 7), 4, 4);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(Token::Surface, Token::Accent, std::max(palest, 1 - fadePerRow * row)));
    painter.drawRoundedRect(QRectF(barLeft, barTop, length, barHeight), 2, 2);
}

void HorizontalBars::setCurrent(int row)
{
    if (m_rows.empty())
        return;
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    setAccessibleDescription(rowText(m_current) + u'\n' + asText());
    update();
}

void HorizontalBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_rows.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit rowActivated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HorizontalBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rowAt(event->pos()) >= 0)
        setCurrent(rowAt(event->pos()));
}

void HorizontalBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos());
    if (event->button() == Qt::LeftButton && row >= 0 && row == m_current)
        emit rowActivated(row);
}

void HorizontalBars::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->pos());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void HorizontalBars::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void HorizontalBars::focusInEvent(QFocusEvent *)
{
    update();
}

void HorizontalBars::focusOutEvent(QFocusEvent *)
{
    update();
}

bool HorizontalBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const QString own = row < 0 ? QString() : m_rows.at(std::size_t(row)).tooltip;
    QToolTip::showText(help->globalPos(), row < 0 || !own.isEmpty() ? own : rowText(row), this);
    return true;
}

} // namespace jiesu
