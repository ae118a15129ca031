// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/phrasepicker.h"

#include "ui/theme.h"
#include "ui/widgets/compositionguard.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace jiesu {
namespace {

const QString mark = QStringLiteral(";;");
constexpr int longestCode = 20;
constexpr int listPadding = 10;
constexpr int mostRows = 8;

} // namespace

PhrasePicker::PhrasePicker(QPlainTextEdit *field)
    : QObject(field)
    , m_field(field)
    , m_list(new QListWidget(field))
{
    Theme::setRole(m_list, "popup");
    m_list->setObjectName(QStringLiteral("phrases"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->hide();
    field->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, &PhrasePicker::take);
    connect(field, &QPlainTextEdit::textChanged, this, &PhrasePicker::follow);
}

QString PhrasePicker::typedCode() const
{
    const QTextCursor cursor = m_field->textCursor();
    QString before = cursor.block().text().left(cursor.positionInBlock());
    before.replace(QStringLiteral("；"), QStringLiteral(";"));
    const qsizetype at = before.lastIndexOf(mark);
    if (at < 0 || before.size() - at > longestCode)
        return {};
    const QString code = before.mid(at);
    return code.contains(u' ') ? QString() : code;
}

void PhrasePicker::follow()
{
    if (CompositionGuard::instance().isComposing())
        return;
    m_typed = typedCode();
    if (m_typed.isEmpty()) {
        close();
        return;
    }
    m_wanted = true;
    emit wanted(m_typed);
}

void PhrasePicker::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_typed = typedCode();
    m_wanted = true;
    emit wanted(m_typed.isEmpty() ? mark : m_typed);
}

void PhrasePicker::offer(const std::vector<Phrase> &phrases)
{
    if (!m_wanted)
        return;
    m_list->clear();
    for (const Phrase &phrase : phrases) {
        auto *item = new QListWidgetItem(phrase.title, m_list);
        if (!phrase.note.isEmpty())
            item->setText(QStringLiteral("%1　%2").arg(phrase.title, phrase.note));
        item->setData(Qt::UserRole, phrase.text);
        item->setToolTip(phrase.text);
    }
    if (phrases.empty()) {
        m_list->hide();
        return;
    }
    m_list->setCurrentRow(0);
    m_list->setParent(m_field->window());
    const int rows = std::min(m_list->count(), mostRows);
    const QPoint below = m_field->mapTo(m_field->window(), QPoint(0, m_field->height()));
    m_list->setGeometry(
        QRect(below, QSize(m_field->width(), rows * m_list->sizeHintForRow(0) + listPadding)));
    m_list->show();
    m_list->raise();
}

bool PhrasePicker::isOpen() const
{
    return m_list->isVisible();
}

void PhrasePicker::close()
{
    m_wanted = false;
    m_list->hide();
}

void PhrasePicker::take(const QListWidgetItem *item)
{
    const QString text = item->data(Qt::UserRole).toString();
    const QString typed = m_typed;
    close();
    emit chosen(text, typed);
}

bool PhrasePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        close();
    if (!isOpen() || event->type() != QEvent::KeyPress || CompositionGuard::instance().isComposing())
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace jiesu
