// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railbutton.h"

#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QPainter>

namespace jiesu {
namespace {

constexpr int itemHeight = 58;
constexpr int iconSide = 22;
constexpr int stripeWidth = 3;
constexpr int badgeHeight = 16;
constexpr int largestBadge = 99;

using Token = Theme::Token;

} // namespace

RailButton::RailButton(const QString &icon, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%1 件").arg(count) : QString());
    update();
}

QSize RailButton::sizeHint() const
{
    return {Theme::Size::Rail, itemHeight};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), Theme::color(Token::RailSelected));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::RailMark));
        painter.drawRoundedRect(QRectF(0, 8, stripeWidth, height() - 16), stripeWidth / 2.0,
                                stripeWidth / 2.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::RailMark), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -5, -3), Theme::Size::FieldRadius,
                                Theme::Size::FieldRadius);
    }
    const QColor color = isChecked() ? QColor(Qt::white) : Theme::color(Token::RailText);
    painter.drawPixmap((width() - iconSide) / 2, 8,
                       Icons::pixmap(m_icon, color, iconSide, devicePixelRatioF()));
    painter.setPen(color);
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.drawText(QRect(0, 33, width(), 20), Qt::AlignCenter, text());
    if (m_badge > 0)
        paintBadge(painter);
}

void RailButton::paintBadge(QPainter &painter) const
{
    const QString shown =
        m_badge > largestBadge ? QString::number(largestBadge) + u'+' : QString::number(m_badge);
    const int textWidth = painter.fontMetrics().horizontalAdvance(shown);
    const QRect box(width() / 2 + 2, 4, std::max(badgeHeight, textWidth + 8), badgeHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::Badge));
    painter.drawRoundedRect(box, badgeHeight / 2.0, badgeHeight / 2.0);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, shown);
}

} // namespace jiesu
