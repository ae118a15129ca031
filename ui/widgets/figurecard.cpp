// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figurecard.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace jiesu {
namespace {

constexpr int cardHeight = 98;
constexpr int padding = 14;
constexpr int chipGap = 8;

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit activated(m_figure.cases); });
}

void FigureCard::setFigure(const Figure &figure)
{
    m_figure = figure;
    setAccessibleName(QStringList{figure.label, figure.value}.join(u' '));
    const QString explanation = QStringList{figure.source, figure.action}.join(u'\n').trimmed();
    setAccessibleDescription(QStringList{chip::mark(figure.chipKind) + figure.chip, figure.note, explanation}
                                 .join(u'\n')
                                 .trimmed());
    setToolTip(explanation);
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const int chipWidth =
        m_figure.chip.isEmpty() ? 0 : chip::width(m_figure.chipKind, m_figure.chip) + chipGap;
    const int noteWidth = QFontMetrics(Theme::font(Theme::Size::Small)).horizontalAdvance(m_figure.note);
    return {std::max(minimumSizeHint().width(), 2 * padding + chipWidth + noteWidth + 2), cardHeight};
}

QSize FigureCard::minimumSizeHint() const
{
    const int valueWidth =
        QFontMetrics(Theme::font(Theme::Size::Figure, true)).horizontalAdvance(m_figure.value);
    return {2 * padding + std::max(valueWidth, 120), cardHeight};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);

    const QRect inner = rect().adjusted(padding, 10, -padding, -10);
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.setPen(Theme::color(Theme::Token::Dim));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, m_figure.label);

    const QRect foot(inner.left(), inner.bottom() + 1 - chip::height, inner.width(), chip::height);
    int noteLeft = foot.left();
    if (!m_figure.chip.isEmpty()) {
        chip::paint(painter, foot, m_figure.chipKind, m_figure.chip);
        noteLeft += chip::width(m_figure.chipKind, m_figure.chip) + chipGap;
    }
    const QRect noteArea(noteLeft, foot.top(), foot.right() + 1 - noteLeft, foot.height());
    painter.drawText(noteArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_figure.note, Qt::ElideRight, noteArea.width()));

    painter.setFont(Theme::font(Theme::Size::Figure, true));
    painter.setPen(Theme::color(Theme::Token::Text));
    const QRect valueArea(inner.left(), inner.top() + 16, inner.width(), foot.top() - inner.top() - 16);
    painter.drawText(valueArea, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_figure.value);
}

void FigureCard::paintFrame(QPainter &painter) const
{
    const bool isNear = underMouse() || hasFocus();
    painter.setPen(
        QPen(Theme::color(isNear ? Theme::Token::Accent : Theme::Token::Line), hasFocus() ? 2 : 1));
    painter.setBrush(Theme::color(isDown() ? Theme::Token::AccentSoft : Theme::Token::Surface));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Theme::Size::CardRadius,
                            Theme::Size::CardRadius);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jiesu
