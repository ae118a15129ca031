// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statechip.h"

#include <QWidget>

namespace jiesu {

/// One part of the settings page. It reads and stores by itself.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Reads what is stored and shows it.
    virtual void refresh() = 0;
    /// What the page's keys for a new record and for saving do; nothing where there is no such thing.
    virtual void startNew() {}
    virtual void save() {}
    /// Puts the keyboard on the filter line.
    virtual void find() {}

signals:
    void notice(const QString &text, jiesu::StateKind kind);
    /// What is stored has been read and is shown.
    void refreshed();
    /// A save or an import ended, well or not.
    void finished();
};

} // namespace jiesu
