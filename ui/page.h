// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statechip.h"

#include <QWidget>

namespace jiesu {

/// One page of the main window. The window knows nothing else about it.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shown in the window's title bar and read out by a screen reader.
    [[nodiscard]] virtual QString title() const = 0;
    /// Called each time the page comes to the front: refresh what may be stale and put the keyboard on the
    /// field that is used first.
    virtual void activate() {}

signals:
    /// The number shown on the page's rail item; 0 hides it.
    void badgeChanged(int count);
    /// Something on it was asked for elsewhere: it is to be brought to the front.
    void wanted();
    /// A short message for the bottom right corner of the window.
    void notice(const QString &text, jiesu::StateKind kind);
};

} // namespace jiesu
