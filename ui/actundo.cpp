// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actundo.h"

#include "ui/commands.h"
#include "ui/officecontext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

/// Acts that are looked through for one to undo or redo.
constexpr int reach = 50;

bool hasOwn(const QObject *field, bool undo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return true;
}

bool isField(const QObject *object)
{
    return qobject_cast<const QLineEdit *>(object) || qobject_cast<const QPlainTextEdit *>(object);
}

Error nothingToDo(bool undo)
{
    return {ErrorKind::NotFound,
            undo ? ActUndo::tr("没有可撤销的操作。") : ActUndo::tr("没有可重做的操作。"),
            {},
            {}};
}

} // namespace

ActUndo::ActUndo(OfficeContext &context, QWidget *page)
    : QObject(&context)
    , m_context(context)
{
    context.commands.bind(CommandId::Undo, page, [this] { undo(); });
    context.commands.bind(CommandId::Redo, page, [this] { redo(); });
    QCoreApplication::instance()->installEventFilter(this);
}

/// A text field claims Ctrl+Z even where it has nothing to undo; then the key is for the acts.
bool ActUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isField(watched))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    return (undo || key->matches(QKeySequence::Redo)) && !hasOwn(watched, undo);
}

void ActUndo::undo()
{
    run(Direction::Undo);
}

void ActUndo::redo()
{
    run(Direction::Redo);
}

void ActUndo::run(Direction direction)
{
    const bool undo = direction == Direction::Undo;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [undo](Office &office) -> Result<DoneAct> {
            ActService acts(office);
            const auto recent = acts.recent(office.actor(), reach);
            if (!recent)
                return recent.error();
            const DoneAct *chosen = nullptr;
            for (const DoneAct &act : *recent) {
                const bool isUndone = act.undoneBy.isSet();
                if (undo && !isUndone && !chosen)
                    chosen = &act;
                if (!undo && isUndone && (!chosen || act.undoneBy.value > chosen->undoneBy.value))
                    chosen = &act;
            }
            if (!chosen)
                return nothingToDo(undo);
            return undo ? acts.undo(chosen->id) : acts.redo(chosen->id);
        },
        [this, undo](const Result<DoneAct> &act) {
            if (!act) {
                emit refused(act.error());
                return;
            }
            emit done((undo ? tr("已撤销：%1") : tr("已重做：%1")).arg(act->name));
            emit m_context.casesChanged();
            emit m_context.dutyChanged();
            if (act->changesReference)
                emit m_context.referenceChanged();
        });
}

} // namespace jiesu
