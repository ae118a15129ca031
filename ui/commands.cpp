// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "domain/text.h"
#include "ui/theme.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keybutton.h"

#include <QWidget>

#include <algorithm>

namespace jiesu {
namespace {

QList<QKeySequence> sequences(const Command &command)
{
    return QKeySequence::listFromString(QLatin1String(command.keys), QKeySequence::PortableText);
}

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    CompositionGuard::instance();
    for (const Command &row : table()) {
        auto *action = new QAction(text(row.id), this);
        action->setObjectName(QLatin1String(row.code));
        action->setShortcuts(sequences(row));
        action->setEnabled(false);
        if (*row.icon)
            action->setIcon(Icons::get(QLatin1String(row.icon), Theme::Token::Dim));
        m_actions.emplace(row.id, action);
    }
}

const Command &Commands::command(CommandId id)
{
    return *std::ranges::find(table(), id, &Command::id);
}

QString Commands::text(CommandId id)
{
    return tr(command(id).text);
}

QString Commands::keyText(CommandId id)
{
    const auto keys = sequences(command(id));
    return keys.isEmpty() ? QString() : keyCaption(keys.constFirst());
}

QAction *Commands::bind(CommandId id, QWidget *where, std::function<void()> handler)
{
    QAction *action = m_actions.at(id);
    disconnect(m_bindings[id].handler);
    disconnect(m_bindings[id].end);
    for (QObject *object : action->associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(object))
            widget->removeAction(action);
    }
    const bool everywhere = command(id).scope == CommandScope::Window;
    action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    (everywhere ? m_window : where)->addAction(action);
    action->setEnabled(true);
    m_bindings[id] = {connect(action, &QAction::triggered, where, std::move(handler)),
                      connect(where, &QObject::destroyed, action, [action] { action->setEnabled(false); })};
    return action;
}

QAction *Commands::action(CommandId id) const
{
    return m_actions.at(id);
}

std::vector<CommandId> Commands::matching(const QString &words) const
{
    std::vector<CommandId> found;
    if (words.isEmpty())
        return found;
    for (const Command &row : table()) {
        const QString name = text(row.id);
        const bool named = name.contains(words, Qt::CaseInsensitive) ||
                           jiesu::text::pinyinInitials(name).startsWith(words, Qt::CaseInsensitive);
        if (named && action(row.id)->isEnabled())
            found.push_back(row.id);
    }
    return found;
}

} // namespace jiesu
