// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compositionguard.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPointer>

namespace jiesu {
namespace {

bool actsOnMore(const QKeyEvent &event)
{
    const int key = event.key();
    const bool submits = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    return submits || isFunction || (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
}

} // namespace

CompositionGuard &CompositionGuard::instance()
{
    static QPointer<CompositionGuard> guard;
    if (!guard)
        guard = new CompositionGuard(QCoreApplication::instance());
    return *guard;
}

CompositionGuard::CompositionGuard(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool CompositionGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_receiver = static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty() ? nullptr : watched;
        break;
    case QEvent::FocusOut:
    case QEvent::Destroy:
        if (watched == m_receiver)
            m_receiver = nullptr;
        break;
    case QEvent::ShortcutOverride:
        if (isComposing()) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        return isComposing() && actsOnMore(*static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return false;
}

} // namespace jiesu
