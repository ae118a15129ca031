// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statechip.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace jiesu {
namespace {

constexpr int sidePadding = 8;
constexpr int markSide = 10; ///< of the square in which a mark is drawn
constexpr int markGap = 4;
constexpr int cellPadding = 12;

bool hasMark(StateKind kind)
{
    return kind == StateKind::Good || kind == StateKind::Due || kind == StateKind::Bad;
}

int markWidth(StateKind kind)
{
    return kind == StateKind::Bad ? markSide / 2 : markSide;
}

QPainterPath markPath(StateKind kind)
{
    QPainterPath path; // in the square of markSide
    if (kind == StateKind::Good) {
        path.moveTo(1.2, 5.4);
        path.lineTo(3.8, 8);
        path.lineTo(8.8, 2);
    } else if (kind == StateKind::Due) {
        path.addEllipse(QRectF(0.8, 0.8, 8.4, 8.4));
        path.moveTo(5, 2.6);
        path.lineTo(5, 5);
        path.lineTo(7, 5);
    } else if (kind == StateKind::Bad) {
        path.moveTo(5, 0.8);
        path.lineTo(5, 6);
        path.moveTo(5, 8.8);
        path.lineTo(5, 9);
    }
    return path;
}

} // namespace

QString chip::mark(StateKind kind)
{
    switch (kind) {
    case StateKind::Good:
        return QStringLiteral("✓ ");
    case StateKind::Due:
        return QStringLiteral("◷ ");
    case StateKind::Bad:
        return QStringLiteral("! ");
    case StateKind::Plain:
    case StateKind::Accent:
        break;
    }
    return {};
}

QColor chip::color(StateKind kind)
{
    using Token = Theme::Token;
    static constexpr Token tokens[]{Token::Dim, Token::Good, Token::Due, Token::Bad, Token::Accent};
    return Theme::color(tokens[int(kind)]);
}

QColor chip::softColor(StateKind kind)
{
    using Token = Theme::Token;
    static constexpr Token tokens[]{Token::Background, Token::GoodSoft, Token::DueSoft, Token::BadSoft,
                                    Token::AccentSoft};
    return Theme::color(tokens[int(kind)]);
}

int chip::width(StateKind kind, const QString &text)
{
    const int textWidth = QFontMetrics(Theme::font(Theme::Size::Small)).horizontalAdvance(text);
    const int gap = text.isEmpty() ? 0 : markGap;
    return 2 * sidePadding + textWidth + (hasMark(kind) ? markWidth(kind) + gap : 0);
}

void chip::paint(QPainter &painter, const QRect &area, StateKind kind, const QString &text)
{
    const int boxWidth = std::min(width(kind, text), area.width());
    const QRect box(area.left(), area.top() + (area.height() - height) / 2, boxWidth, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(kind == StateKind::Plain ? QPen(Theme::color(Theme::Token::Line)) : QPen(Qt::NoPen));
    painter.setBrush(softColor(kind));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);

    QRect inner = box.adjusted(sidePadding, 0, -sidePadding, 0);
    if (hasMark(kind)) {
        paintMark(painter, QRectF(inner.left(), inner.top(), markWidth(kind), inner.height()), kind,
                  color(kind));
        inner.adjust(markWidth(kind) + markGap, 0, 0, 0);
    }
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.setPen(color(kind));
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

void chip::paintMark(QPainter &painter, const QRectF &area, StateKind kind, const QColor &color)
{
    if (!hasMark(kind))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(markSide / 2.0, markSide / 2.0));
    const qreal pen = kind == StateKind::Due ? 1.3 : 1.8;
    painter.setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(markPath(kind));
    painter.restore();
}

StateChip::StateChip(StateKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(kind, text);
}

void StateChip::setState(StateKind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(chip::mark(kind) + text);
    if (parentWidget())
        setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return {chip::width(m_kind, m_text), chip::height};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    chip::paint(painter, rect(), m_kind, m_text);
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant kind = index.data(KindRole);
    if (!kind.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : nullptr;
    if (style)
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    chip::paint(*painter, option.rect.adjusted(cellPadding, 0, -cellPadding, 0), StateKind(kind.toInt()),
                index.data(Qt::DisplayRole).toString());
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant kind = index.data(KindRole);
    if (!kind.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    return {chip::width(StateKind(kind.toInt()), index.data(Qt::DisplayRole).toString()) + 2 * cellPadding,
            Theme::Size::Row};
}

bool ChipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool hasOwn = index.data(Qt::ToolTipRole).isValid();
    if (event->type() != QEvent::ToolTip || hasOwn || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
    return true;
}

} // namespace jiesu
