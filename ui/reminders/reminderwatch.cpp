// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderwatch.h"

#include "ui/officecontext.h"

namespace jiesu {
namespace {

constexpr int interval = 60'000; // time passes while nobody does anything
constexpr int overdueRows = 200;

} // namespace

struct ReminderWatch::Answer
{
    ReminderList reminders;
    std::vector<ListedSnooze> snoozes;
    SeasonReminders seasons;
    Instant at{};
};

ReminderWatch::ReminderWatch(OfficeContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&m_timer, &QTimer::timeout, this, &ReminderWatch::refresh);
    connect(&context, &OfficeContext::casesChanged, this, &ReminderWatch::refresh);
    connect(&context, &OfficeContext::dutyChanged, this, &ReminderWatch::refresh);
    connect(&context, &OfficeContext::sessionChanged, this, &ReminderWatch::refresh);
    connect(&context, &OfficeContext::referenceChanged, this, &ReminderWatch::refresh);
    m_timer.start(interval);
    refresh();
}

void ReminderWatch::refresh()
{
    m_context.askLatest(
        this, m_question,
        [](Office &office) {
            ReminderService service(office);
            const ReminderReaders readers = readersFor(office.session());
            return Answer{service.current(readers, overdueRows), service.runningSnoozes(),
                          seasonReminders(office, readers), office.now()};
        },
        [this](Result<Answer> answer) {
            // What cannot be read now is asked again in a minute; the pages tell of the failure.
            if (answer)
                take(std::move(answer).value());
        });
}

void ReminderWatch::take(Answer answer)
{
    m_reminders = std::move(answer.reminders);
    m_snoozes = std::move(answer.snoozes);
    std::vector<ListedReminder> fresh = m_reminders.rows;
    if (m_lookedAt)
        std::erase_if(fresh, [this](const ListedReminder &each) { return each.reminder.at <= *m_lookedAt; });
    std::vector<ComingSeason> came = answer.seasons.standing;
    std::erase_if(came, [this](const ComingSeason &each) {
        return std::ranges::any_of(
            m_seasons.standing, [&each](const ComingSeason &known) { return known.plan.id == each.plan.id; });
    });
    m_seasons = std::move(answer.seasons);
    m_lookedAt = answer.at;
    emit changed();
    if (!fresh.empty())
        emit said(fresh);
    if (!came.empty())
        emit seasonsCame(came);
}

} // namespace jiesu
