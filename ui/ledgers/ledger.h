// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statechip.h"

#include <QWidget>

namespace jiesu {

/// One of the ledgers (台账) behind the list at the left of the page. It reads and stores by itself.
class Ledger : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called each time it comes to the front: refreshes what may be stale and takes the keyboard.
    virtual void activate() = 0;

signals:
    void notice(const QString &text, jiesu::StateKind kind);
    /// Something in it was asked for elsewhere: it is to be brought to the front.
    void wanted();
};

} // namespace jiesu
