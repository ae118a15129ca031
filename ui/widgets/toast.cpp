// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace jiesu {
namespace {

constexpr int margin = 16;
constexpr int markColumn = 34;
constexpr int widest = 460;

} // namespace

Toast::Toast(QWidget *host, int bottomMargin)
    : QFrame(host)
    , m_bottomMargin(bottomMargin)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    Theme::setRole(m_button, "link");
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    setMaximumWidth(widest);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(markColumn, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    hide();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_handler)
            m_handler();
    });
    host->installEventFilter(this);
}

void Toast::showMessage(const QString &text, StateKind kind)
{
    m_button->hide();
    m_handler = {};
    present(text, kind, Duration);
}

void Toast::showMessage(const QString &text, StateKind kind, const QString &button,
                        std::function<void()> handler)
{
    m_button->setText(button);
    m_button->show();
    m_handler = std::move(handler);
    present(text, kind, DurationWithButton);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::present(const QString &text, StateKind kind, int duration)
{
    m_kind = kind;
    m_text->setText(text);
    const int textWidth = m_text->fontMetrics().horizontalAdvance(text) + 2;
    const int others = markColumn + 12 + (m_button->isHidden() ? 0 : m_button->sizeHint().width() + 12);
    m_text->setFixedWidth(std::min(textWidth, widest - others));
    setAccessibleName(chip::mark(kind) + text);
    place();
    show();
    raise();
    m_timer.start(duration);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    adjustSize();
    const QWidget *host = parentWidget();
    move(host->width() - width() - margin, host->height() - height() - margin - m_bottomMargin);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPlain = m_kind == StateKind::Plain;
    painter.setPen(isPlain ? Theme::color(Theme::Token::Dim) : chip::color(m_kind));
    painter.setBrush(Theme::color(Theme::Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::Size::CardRadius,
                            Theme::Size::CardRadius);
    chip::paintMark(painter, QRectF(0, 0, markColumn, height()), m_kind, chip::color(m_kind));
}

} // namespace jiesu
