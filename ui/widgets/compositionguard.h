// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace jiesu {

/// Keeps keys away from shortcuts and from fields while an input method composes.
///
/// An input method shows its unfinished text as "preedit". Most keys never reach the program then, but the
/// ones the method declines do: Ctrl+Enter, Enter, Esc, function keys. The guard is an event filter of the
/// application that
///   1. remembers from each QInputMethodEvent whether its receiver holds preedit text,
///   2. accepts QEvent::ShortcutOverride meanwhile, so that no shortcut fires, and
///   3. swallows the key presses that would submit or close something (Enter, Esc, and any with Ctrl, Alt or
///   a
///      function key).
/// A line edit sends no textChanged while it composes; QPlainTextEdit does, with the old text. So nobody may
/// take textChanged of a QPlainTextEdit for typing without asking isComposing().
class CompositionGuard final : public QObject
{
    Q_OBJECT
public:
    /// The guard of the running application, installed at the first call. GUI thread only.
    static CompositionGuard &instance();

    [[nodiscard]] bool isComposing() const { return m_receiver != nullptr; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit CompositionGuard(QObject *application);
    const QObject *m_receiver = nullptr;
};

} // namespace jiesu
