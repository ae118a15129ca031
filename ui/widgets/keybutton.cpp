// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keybutton.h"

#include "ui/theme.h"

#include <QAction>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace jiesu {
namespace {

constexpr int sidePadding = 13;
constexpr int keyGap = 8;
constexpr int iconSide = 16;
constexpr int iconGap = 6;

using Token = Theme::Token;

Token textToken(const QPushButton &button)
{
    const QString role = button.property("role").toString();
    if (!button.isEnabled())
        return role == u"primary" ? Token::Dim : Token::Disabled;
    if (role == u"primary")
        return Token::OnAccent;
    if (role == u"danger")
        return Token::Bad;
    if (role == u"link" || button.isChecked())
        return Token::Accent;
    return role == u"quiet" ? Token::Dim : Token::Text;
}

} // namespace

QString keyCaption(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText).replace(QLatin1String("Return"), QLatin1String("Enter"));
}

KeyButton::KeyButton(const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

KeyButton::KeyButton(QAction *action, QWidget *parent)
    : KeyButton(action->text(), keyCaption(action->shortcut()), parent)
{
    follow(action);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void KeyButton::follow(QAction *action)
{
    setText(action->text());
    setKey(keyCaption(action->shortcut()));
    setEnabled(action->isEnabled());
    setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

int KeyButton::contentWidth() const
{
    const int keyWidth =
        m_key.isEmpty() ? 0 : keyGap + QFontMetrics(Theme::font(Theme::Size::Small)).horizontalAdvance(m_key);
    const int iconWidth = icon().isNull() ? 0 : iconSide + iconGap;
    return iconWidth + QFontMetrics(Theme::font()).horizontalAdvance(text()) + keyWidth;
}

QSize KeyButton::sizeHint() const
{
    return {contentWidth() + 2 * sidePadding, Theme::Size::Button};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    QRect area = rect();
    area.setLeft((width() - contentWidth()) / 2);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(area.left(), (height() - iconSide) / 2, iconSide, iconSide),
                     Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        area.adjust(iconSide + iconGap, 0, 0, 0);
    }
    QColor color = Theme::color(textToken(*this));
    painter.setPen(color);
    painter.setFont(Theme::font());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    area.adjust(painter.fontMetrics().horizontalAdvance(text()) + keyGap, 0, 0, 0);

    if (property("role").toString() == u"primary")
        color.setAlphaF(0.85f);
    else
        color = Theme::color(isEnabled() ? Token::Dim : Token::Disabled);
    painter.setPen(color);
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_key);
}

} // namespace jiesu
