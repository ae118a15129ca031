// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/seasonreminders.h"

#include <QObject>
#include <QTimer>

namespace jiesu {

class OfficeContext;

/// Asks the office what is to be reminded of: every minute, and after each change. GUI thread.
class ReminderWatch final : public QObject
{
    Q_OBJECT
public:
    /// @param context must outlive the watch
    explicit ReminderWatch(OfficeContext &context, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const ReminderList &reminders() const { return m_reminders; }
    [[nodiscard]] const std::vector<ListedSnooze> &snoozes() const { return m_snoozes; }
    [[nodiscard]] const SeasonReminders &seasons() const { return m_seasons; }
    /// Of cases, promises and seasons.
    [[nodiscard]] qint64 total() const { return m_reminders.total + qint64(m_seasons.standing.size()); }

signals:
    /// The lists were read anew.
    void changed();
    /// These came up since the watch looked last; at the first look all that stand.
    void said(const std::vector<jiesu::ListedReminder> &reminders);
    /// It is time to prepare for a season, as of now; at the first look for all that it is time for.
    void seasonsCame(const std::vector<jiesu::ComingSeason> &seasons);

private:
    struct Answer;
    void take(Answer answer);

    OfficeContext &m_context;
    ReminderList m_reminders;
    std::vector<ListedSnooze> m_snoozes;
    SeasonReminders m_seasons;
    std::optional<Instant> m_lookedAt;
    QTimer m_timer;
    int m_question = 0;
};

} // namespace jiesu
