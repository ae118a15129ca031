// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportmaking.h"
#include "ui/widgets/statechip.h"

#include <QTimer>

namespace jiesu {

class OfficeContext;

/// Looks every minute whether a report of the schedule (定时报表) has fallen due, and has it made in the
/// background. GUI thread.
class ScheduleWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ScheduleWatch(OfficeContext &context, QObject *parent = nullptr);

    void refresh();

signals:
    /// A report was made, or could not be made and why.
    void notice(const QString &text, jiesu::StateKind kind);

private:
    void tell(const FinishedReport &report);

    OfficeContext &m_context;
    bool m_busy = false; ///< reports are being made
    QTimer m_timer;
};

} // namespace jiesu
