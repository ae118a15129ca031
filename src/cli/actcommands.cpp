// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int defaultLimit = 20;
constexpr int largestLimit = 1000;

QJsonObject actJson(const DoneAct &act)
{
    return {
        {QStringLiteral("id"), act.id.value},
        {QStringLiteral("name"), act.name},
        {QStringLiteral("at"), officeText(act.at)},
        {QStringLiteral("actor"), act.actor},
        {QStringLiteral("undone"), act.undoneBy.isSet()},
        {QStringLiteral("hindrance"), act.hindrance ? QJsonValue(act.hindrance->happened) : QJsonValue()}};
}

QString standing(const DoneAct &act)
{
    if (act.hindrance)
        return act.hindrance->happened;
    return act.undoneBy.isSet() ? Words::tr("已撤销，可以重做") : Words::tr("可以撤销");
}

using Reverse = Result<DoneAct> (ActService::*)(ActId);

Exit reverse(CommandContext &context, Reverse member, const QString &sentence)
{
    bool ok = false;
    const ActId id{context.arguments.operands().first().toLongLong(&ok)};
    if (!ok)
        return context.misuse(Words::tr("操作号应是“acts”列出的数字。"));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    ActService service(**office);
    const auto act = (service.*member)(id);
    if (!act)
        return context.refuse(act.error());
    if (context.json())
        context.print(actJson(*act));
    else
        context.out << sentence.arg(act->name) << '\n';
    return Exit::Done;
}

} // namespace

Exit runActs(CommandContext &context)
{
    int limit = defaultLimit;
    if (context.arguments.has("limit")) {
        limit = context.arguments.value("limit").toInt();
        if (limit < 1 || limit > largestLimit)
            return context.misuse(Words::tr("--limit 应为 1 到 %1 的整数。").arg(largestLimit));
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const QString actor =
        context.arguments.has("actor") ? context.arguments.value("actor") : (*office)->actor();
    const auto acts = ActService(**office).recent(actor, limit);
    if (!acts)
        return context.refuse(acts.error());
    QJsonArray list;
    TextTable table;
    table.add({Words::tr("操作号"), Words::tr("时间"), Words::tr("操作"), Words::tr("现在")});
    for (const DoneAct &act : *acts) {
        list << actJson(act);
        table.add({QString::number(act.id.value), officeMinuteText(act.at), act.name, standing(act)});
    }
    if (context.json())
        context.print({{QStringLiteral("actor"), actor}, {QStringLiteral("acts"), list}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runUndo(CommandContext &context)
{
    return reverse(context, &ActService::undo, Words::tr("已撤销：%1。"));
}

Exit runRedo(CommandContext &context)
{
    return reverse(context, &ActService::redo, Words::tr("已重做：%1。"));
}

Exit runRestore(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    CaseService service(**office);
    const auto found = service.detailByNumber(context.arguments.operands().first());
    if (!found)
        return context.refuse(found.error());
    const auto restored = service.restore(found->complaint.id);
    if (!restored)
        return context.refuse(restored.error());
    if (context.json())
        context.print({{QStringLiteral("case_no"), restored->caseNo},
                       {QStringLiteral("status"), code(restored->status)}});
    else
        context.out << Words::tr("%1 已恢复为“%2”。").arg(restored->caseNo, label(restored->status)) << '\n';
    return Exit::Done;
}

} // namespace jiesu
