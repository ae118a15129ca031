// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/actservice.h"

#include <QObject>

namespace jiesu {

class OfficeContext;

/// Ctrl+Z and Ctrl+Y for what was stored: takes back the last act of the person at the keyboard under its
/// name, or does it again. A text field that still has something of its own to undo goes first.
class ActUndo final : public QObject
{
    Q_OBJECT
public:
    /// Owned by @p context. @param page any page of the office: the keys work while it lives
    ActUndo(OfficeContext &context, QWidget *page);

    void undo();
    void redo();

signals:
    /// What was done: "已撤销：登记 JS-2026-000012".
    void done(const QString &sentence);
    void refused(const jiesu::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Direction
    {
        Undo,
        Redo
    };
    void run(Direction direction);

    OfficeContext &m_context;
};

} // namespace jiesu
