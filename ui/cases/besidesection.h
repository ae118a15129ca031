// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace jiesu {

class KeyButton;

/// A part of the case panel that lists what is kept beside a case: a heading, the buttons of its commands at
/// the right of it, and a row for each record.
class BesideSection : public QWidget
{
    Q_OBJECT
protected:
    BesideSection(const QString &heading, QWidget *parent);

    /// Right of the buttons added before; shows the command's key and says the command when pointed at.
    KeyButton *addButton(const QString &text, CommandId command);
    void clearRows();
    /// Takes ownership.
    void addRow(QWidget *row);

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
};

} // namespace jiesu
