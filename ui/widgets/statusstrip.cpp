// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusstrip.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace jiesu {
namespace {

constexpr int markWidth = 16;
constexpr int padding = 6;

bool hasMark(StateKind kind)
{
    return !chip::mark(kind).isEmpty();
}

} // namespace

StatusButton::StatusButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void StatusButton::setState(StateKind kind, const QString &text)
{
    m_kind = kind;
    setText(text);
    setAccessibleName(chip::mark(kind) + text);
    updateGeometry();
    update();
}

QSize StatusButton::sizeHint() const
{
    const int textWidth = QFontMetrics(Theme::font(Theme::Size::Small)).horizontalAdvance(text());
    return {2 * padding + (hasMark(m_kind) ? markWidth : 0) + textWidth, Theme::Size::StatusBar - 4};
}

void StatusButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? QPen(Theme::color(Theme::Token::Accent)) : QPen(Qt::NoPen));
        painter.setBrush(Theme::color(Theme::Token::AccentSoft));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QRect area = rect().adjusted(padding, 0, -padding, 0);
    if (hasMark(m_kind)) {
        chip::paintMark(painter, QRectF(area.left(), 0, markWidth - 5, height()), m_kind,
                        chip::color(m_kind));
        area.adjust(markWidth, 0, 0, 0);
    }
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.setPen(Theme::color(underMouse() ? Theme::Token::Text : Theme::Token::Dim));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

void StatusButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_file(new QLabel(this))
    , m_backup(new StatusButton(this))
{
    Theme::setRole(this, "statusbar");
    Theme::setRole(m_file, "hint");
    setFixedHeight(Theme::Size::StatusBar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin - padding, 1, Theme::Size::PageMargin - padding, 0);
    row->setSpacing(8);
    for (const StatusList list : {StatusList::DueToday, StatusList::Overdue, StatusList::AwaitingFollowUp,
                                  StatusList::ReceivedToday}) {
        auto *count = new StatusButton(this);
        connect(count, &StatusButton::clicked, this, [this, list] { emit activated(list); });
        m_buttons.push_back(count);
        row->addWidget(count);
    }
    row->addStretch();
    row->addWidget(m_file);
    row->addWidget(m_backup);
    m_backup->hide();
    connect(m_backup, &StatusButton::clicked, this, &StatusStrip::backupClicked);
    setCounts({});
}

void StatusStrip::setCounts(const StatusCounts &counts)
{
    const auto kind = [](qint64 count, StateKind ifAny) { return count > 0 ? ifAny : StateKind::Plain; };
    button(StatusList::DueToday)
        ->setState(kind(counts.dueToday, StateKind::Due), tr("今日到期 %1").arg(counts.dueToday));
    button(StatusList::Overdue)
        ->setState(kind(counts.overdue, StateKind::Bad), tr("超期 %1").arg(counts.overdue));
    button(StatusList::AwaitingFollowUp)
        ->setState(StateKind::Plain, tr("待回访 %1").arg(counts.awaitingFollowUp));
    button(StatusList::ReceivedToday)
        ->setState(StateKind::Plain, tr("今日受理 %1").arg(counts.receivedToday));
}

void StatusStrip::setFile(const QString &name)
{
    m_file->setText(name);
}

void StatusStrip::setBackup(const QString &note, StateKind kind)
{
    m_backup->setState(kind, note);
    m_backup->setVisible(!note.isEmpty());
}

StatusButton *StatusStrip::button(StatusList list) const
{
    return m_buttons.at(std::size_t(list));
}

} // namespace jiesu
