// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statechip.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace jiesu {

/// A short message at the bottom right of a window that goes away by itself; a screen reader is told. A new
/// message replaces the old one.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    /// How long a message stays, in milliseconds; one with a button stays longer because it can undo
    /// something.
    static constexpr int Duration = 5'000;
    static constexpr int DurationWithButton = 10'000;

    /// @param host the window; the toast keeps @p bottomMargin pixels clear above its lower edge
    explicit Toast(QWidget *host, int bottomMargin = 0);

    void showMessage(const QString &text, StateKind kind = StateKind::Plain);
    /// With a button, e.g. 撤销, that runs @p handler and closes the message.
    void showMessage(const QString &text, StateKind kind, const QString &button,
                     std::function<void()> handler);
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &text, StateKind kind, int duration);
    void place();

    int m_bottomMargin;
    StateKind m_kind = StateKind::Plain;
    QLabel *m_text;
    QPushButton *m_button;
    std::function<void()> m_handler;
    QTimer m_timer;
};

} // namespace jiesu
