// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stamp.h"
#include "ui/widgets/statechip.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace jiesu {

/// Something that hangs on a case, as its panel shows it: a name, a chip, everything said about it a line
/// each, and at the right what can be done.
class InsetRow final : public QFrame
{
    Q_OBJECT
public:
    InsetRow(const QString &name, StateKind kind, const QString &state, const QStringList &lines,
             QWidget *parent = nullptr);

    /// A link at the right. @p spoken is its accessible name.
    void setAction(const QString &text, const QString &spoken);

signals:
    void actionAsked();

private:
    QHBoxLayout *m_head;
};

/// "同意　督办员 03　03-06 12:00　情况属实"; nothing before it was done.
[[nodiscard]] QString stampLine(const QString &what, const Stamp &stamp, Instant now);

} // namespace jiesu
