// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/handoverservice.h"
#include "service/promiseservice.h"
#include "service/seasonreminders.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int usualLimit = 50;
constexpr int mostLimit = 100'000;

QJsonObject promiseJson(const Promise &promise)
{
    return {{QStringLiteral("id"), promise.id.value},
            {QStringLiteral("what"), promise.what},
            {QStringLiteral("made_at"), officeText(promise.madeAt)},
            {QStringLiteral("made_by"), promise.madeBy},
            {QStringLiteral("due_at"), officeText(promise.dueAt)}};
}

QJsonObject reminderJson(const ListedReminder &listed)
{
    QJsonObject object{{QStringLiteral("case_no"), listed.row.caseNo},
                       {QStringLiteral("title"), listed.row.title},
                       {QStringLiteral("unit"), listed.row.unitName},
                       {QStringLiteral("handler"), listed.handler},
                       {QStringLiteral("subject"), code(listed.subject)},
                       {QStringLiteral("stage"), code(listed.reminder.stage)},
                       {QStringLiteral("at"), officeText(listed.reminder.at)},
                       {QStringLiteral("overdue_days"), listed.reminder.overdueDays},
                       {QStringLiteral("to_supervisor"), listed.reminder.toSupervisor()},
                       {QStringLiteral("due"), officeText(listed.due)}};
    if (listed.promise)
        object.insert(QStringLiteral("promise"), promiseJson(*listed.promise));
    return object;
}

} // namespace

Exit runReminders(CommandContext &context)
{
    int limit = usualLimit;
    if (context.arguments.has("limit")) {
        bool isNumber = false;
        limit = context.arguments.value("limit").toInt(&isNumber);
        if (!isNumber || limit < 1 || limit > mostLimit)
            return context.misuse(Words::tr("--limit 应为 1 到 %1 的数字。").arg(mostLimit));
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto whose = scope(context.arguments, *(*office)->reference());
    if (!whose)
        return context.refuse(whose.error());
    const ReminderReaders readers{whose->unit, context.arguments.has("supervisor")};
    const auto list = inResult([&] { return ReminderService(**office).current(readers, limit); });
    const auto seasons = inResult([&] { return seasonReminders(**office, readers).standing; });
    if (!list || !seasons)
        return context.refuse(list ? seasons.error() : list.error());
    const QDate today = toOffice((*office)->now()).date;
    QStringList prepare;
    for (const ComingSeason &season : *seasons)
        prepare << seasonText(season, today);
    QJsonArray array;
    TextTable table;
    table.add({Words::tr("提醒"), Words::tr("案件编号"), Words::tr("时限"), Words::tr("承办"),
               Words::tr("提醒时间"), Words::tr("标题")});
    for (const ListedReminder &listed : list->rows) {
        array << reminderJson(listed);
        const QString title = listed.promise ? listed.promise->what : listed.row.title;
        table.add({Words::tr("%1%2").arg(label(listed.subject), label(listed.reminder.stage)),
                   listed.row.caseNo, officeMinuteText(listed.due), listed.row.unitName,
                   officeMinuteText(listed.reminder.at), title.simplified()});
    }
    if (context.json()) {
        context.print({{QStringLiteral("total"), list->total},
                       {QStringLiteral("reminders"), array},
                       {QStringLiteral("seasons"), QJsonArray::fromStringList(prepare)}});
        return Exit::Done;
    }
    table.print(context.out);
    context.out << Words::tr("共 %1 条。").arg(list->total) << '\n';
    for (const QString &line : prepare)
        context.out << line << '\n';
    return Exit::Done;
}

Exit runPromises(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto open = inResult([&] { return PromiseService(**office).open(); });
    if (!open)
        return context.refuse(open.error());
    QJsonArray array;
    TextTable table;
    table.add({Words::tr("承诺时限"), Words::tr("案件编号"), Words::tr("承诺"), Words::tr("承诺人"),
               Words::tr("承办")});
    for (const ListedPromise &listed : *open) {
        QJsonObject object = promiseJson(listed.promise);
        object.insert(QStringLiteral("case_no"), listed.row.caseNo);
        object.insert(QStringLiteral("overdue"), listed.promise.dueAt < (*office)->now());
        array << object;
        table.add({officeMinuteText(listed.promise.dueAt), listed.row.caseNo,
                   listed.promise.what.simplified(), listed.promise.madeBy, listed.row.unitName});
    }
    if (context.json())
        context.print({{QStringLiteral("promises"), array}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runHandover(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto contents = HandoverService(**office).preview();
    if (!contents)
        return context.refuse(contents.error());
    if (context.json())
        context.print(handoverJson(*contents));
    else
        context.out << handoverText(*contents, nullptr) << '\n';
    return Exit::Done;
}

} // namespace jiesu
