// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scheduleservice.h"
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
    struct Outcome;
    void tell(const std::vector<Outcome> &outcomes);

    OfficeContext &m_context;
    QTimer m_timer;
};

} // namespace jiesu
