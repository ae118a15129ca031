// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/remindertexts.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Reminders)
};

constexpr std::size_t noticeLines = 3;

} // namespace

QString stageText(const ListedReminder &listed, Instant now)
{
    const Reminder &reminder = listed.reminder;
    QString text = label(reminder.stage);
    if (reminder.stage == ReminderStage::Overdue)
        text = Words::tr("超期第%1天").arg(reminder.overdueDays);
    else if (reminder.stage == ReminderStage::Due && now < listed.due)
        text = Words::tr("将到期");
    switch (listed.subject) {
    case ReminderSubject::Signing:
        return Words::tr("签收%1").arg(text);
    case ReminderSubject::Response:
        return Words::tr("响应%1").arg(text);
    case ReminderSubject::Promise:
        return Words::tr("承诺%1").arg(text);
    case ReminderSubject::Completion:
        break;
    }
    return text;
}

StateKind stageKind(const ListedReminder &listed)
{
    switch (listed.reminder.stage) {
    case ReminderStage::Half:
        return StateKind::Plain;
    case ReminderStage::ThreeQuarters:
        return StateKind::Accent;
    case ReminderStage::Due:
        return StateKind::Due;
    case ReminderStage::Overdue:
        break;
    }
    return StateKind::Bad;
}

QString subjectText(const CaseRow &row, const std::optional<Promise> &promise)
{
    QStringList parts{row.caseNo};
    if (promise)
        parts << promise->what;
    parts << row.title;
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

QString readersText(const ListedReminder &listed)
{
    QStringList readers{listed.row.unitName};
    if (listed.reminder.toSupervisor())
        readers << Words::tr("督办");
    readers.removeAll(QString());
    return readers.join(QStringLiteral("、"));
}

QString noticeText(const std::vector<ListedReminder> &reminders, Instant now)
{
    QStringList lines;
    for (const ListedReminder &each : reminders) {
        if (lines.size() == noticeLines)
            break;
        lines << stageText(each, now) + QStringLiteral("　") + subjectText(each.row, each.promise);
    }
    if (reminders.size() > noticeLines)
        lines << Words::tr("共 %1 条提醒").arg(reminders.size());
    return lines.join(u'\n');
}

} // namespace jiesu
