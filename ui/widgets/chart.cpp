// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "ui/widgets/chartaccessible.h"

#include <QAccessible>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

namespace jiesu {
namespace {

using Token = Theme::Token;

constexpr int markRadius = 4;
/// How much of the accent colour each step has; the last two are so dark that the ink is light on them.
constexpr double shades[]{0.12, 0.26, 0.42, 0.85, 1};
constexpr int firstDarkShade = 3;

} // namespace

QColor shadeFor(double value, double largest, QColor &ink)
{
    if (value <= 0 || largest <= 0) {
        ink = Theme::color(Token::Dim);
        return Theme::color(Token::Background);
    }
    constexpr int count = int(std::size(shades));
    const int shade = std::clamp(int(std::ceil(count * value / largest)), 1, count) - 1;
    ink = Theme::color(shade >= firstDarkShade ? Token::OnAccent : Token::Text);
    return Theme::blend(Token::Surface, Token::Accent, shades[shade]);
}

Chart::Chart(QWidget *parent)
    : QWidget(parent)
    , m_emptyText(tr("这段时间没有案件。"))
{
    chartaccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Chart::figuresChanged()
{
    m_current = std::min(m_current, markCount() - 1);
    m_hovered = -1;
    m_pressed = -1;
    setAccessibleName(figures().title);
    describe();
    updateGeometry();
    update();
}

void Chart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    update();
}

QString Chart::markText(int index) const
{
    return tr("%1：%2").arg(mark(index).name, mark(index).text);
}

QString Chart::asText() const
{
    if (figures().isEmpty())
        return m_emptyText;
    QStringList lines;
    for (int index = 0; index < markCount(); ++index) {
        if (mark(index).cases.count > 0)
            lines << markText(index);
    }
    return lines.join(u'\n');
}

void Chart::describe()
{
    const bool isChosen = m_current >= 0 && !figures().isEmpty();
    setAccessibleDescription(isChosen ? markText(m_current) + u'\n' + asText() : asText());
}

int Chart::markAt(const QPointF &position) const
{
    int nearest = -1;
    double least = 0;
    for (int index = 0; index < markCount() && !figures().isEmpty(); ++index) {
        const QRectF place = markRect(index);
        const double distance = QLineF(place.center(), position).length();
        if (place.contains(position) && (nearest < 0 || distance < least)) {
            nearest = index;
            least = distance;
        }
    }
    return nearest;
}

void Chart::setCurrent(int index)
{
    if (figures().isEmpty())
        return;
    m_current = std::clamp(index, 0, markCount() - 1);
    describe();
    update();
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(m_current);
    QAccessible::updateAccessibility(&moved);
}

void Chart::activate(int index)
{
    if (index >= 0 && index < markCount() && !figures().isEmpty())
        emit activated(mark(index).cases);
}

void Chart::copy()
{
    QApplication::clipboard()->setText(jiesu::asText(figures().table));
    emit copied();
}

int Chart::neighbour(int key) const
{
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const int sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    const ChartMark &from = mark(m_current);
    int best = m_current;
    std::pair<int, int> least{std::numeric_limits<int>::max(), 0};
    for (int index = 0; index < markCount(); ++index) {
        const int across = mark(index).column - from.column;
        const int down = mark(index).row - from.row;
        const int along = sign * (isAcross ? across : down);
        const std::pair distance{std::abs(isAcross ? down : across), along};
        if (along > 0 && distance < least) {
            least = distance;
            best = index;
        }
    }
    return best;
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    if (figures().isEmpty())
        return QWidget::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & ~Qt::KeypadModifier)
            return QWidget::keyPressEvent(event);
        return setCurrent(m_current < 0 ? 0 : neighbour(event->key()));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(markCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    const int released = markAt(event->position());
    if (event->button() == Qt::LeftButton && released >= 0 && released == m_pressed)
        activate(released);
    m_pressed = -1;
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    hover(markAt(event->position()));
}

void Chart::leaveEvent(QEvent *)
{
    hover(-1);
}

void Chart::hover(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 && mark(index).cases.count > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = markAt(help->pos());
    QToolTip::showText(help->globalPos(), index >= 0 ? markText(index) : QString(), this);
    return true;
}

void Chart::paintGround(QPainter &painter, int index) const
{
    if (index != m_hovered && !(index == m_current && hasFocus()))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::AccentSoft));
    painter.drawRoundedRect(markRect(index), markRadius, markRadius);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(Theme::Size::Small));
    if (figures().isEmpty()) {
        painter.setPen(Theme::color(Token::Dim));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        if (!hasFocus())
            return;
        painter.setPen(Theme::color(Token::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), markRadius, markRadius);
        return;
    }
    paint(painter);
    if (!hasFocus() || m_current < 0)
        return;
    painter.setPen(QPen(Theme::color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(markRect(m_current), markRadius, markRadius);
}

} // namespace jiesu
