// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordjson.h"
#include "cli/recordlist.h"
#include "cli/texttable.h"
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "sheet/datetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit show(CommandContext &context, const CaseRequest &request, const QString &caseNo)
{
    if (context.json())
        context.print(recordJson(request, caseNo));
    else
        context.out << Words::tr("%1 %2（申请号 %3）：%4。")
                           .arg(caseNo, label(request.kind))
                           .arg(request.id.value)
                           .arg(label(request.state))
                    << '\n';
    return Exit::Done;
}

/// What the options of "request" say beside case and kind; a sentence for what cannot be read.
QString readOptions(const Arguments &arguments, CaseRequest &draft, Instant now)
{
    draft.raised.text = arguments.value("reason");
    draft.evidence = arguments.value("evidence");
    draft.target = arguments.value("target");
    draft.takesOut = arguments.has("takes-out");
    if (arguments.has("complainant-told"))
        draft.complainantToldAt = now;
    if (arguments.has("hotline-told"))
        draft.hotlineToldAt = now;
    if (arguments.has("level")) {
        const auto level = choice::parsed<SupervisionLevel>(arguments.value("level"));
        if (!level)
            return Words::tr("--level 应为 %1 之一。").arg(choiceCodes<SupervisionLevel>());
        draft.level = *level;
    }
    if (arguments.has("due")) {
        const auto due = readDate(arguments.value("due"));
        if (!due)
            return Words::tr("--due 应写成 2022-03-20 或 2022-03-20 18:00。");
        draft.dueAt = due->limit();
    }
    return {};
}

} // namespace

Exit runRequests(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto list = listedRecords<CaseRequest, ListedRequest>(
        **office, context.arguments.value("case"), &CaseDetail::requests, &ListedRequest::request,
        [&] { return RequestService(**office).open(); });
    if (!list)
        return context.refuse(list.error());
    QJsonArray array;
    TextTable table;
    table.add({Words::tr("申请号"), Words::tr("案件编号"), Words::tr("种类"), Words::tr("状态"),
               Words::tr("提出"), Words::tr("期限"), Words::tr("理由或要求")});
    for (const auto &[request, caseNo] : *list) {
        array << recordJson(request, caseNo);
        table.add({QString::number(request.id.value), caseNo, label(request.kind), label(request.state),
                   officeMinuteText(*request.raised.at),
                   request.dueAt ? officeMinuteText(*request.dueAt) : QString(),
                   request.raised.text.simplified()});
    }
    if (context.json())
        context.print({{QStringLiteral("requests"), array}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runRequest(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    const auto kind = choice::parsed<RequestKind>(operands[1]);
    if (!kind)
        return context.misuse(Words::tr("种类应为 %1 之一。").arg(choiceCodes<RequestKind>()));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    CaseRequest draft;
    draft.kind = *kind;
    if (const QString problem = readOptions(context.arguments, draft, (*office)->now()); !problem.isEmpty())
        return context.misuse(problem);
    const auto found = CaseService(**office).detailByNumber(operands[0]);
    if (!found)
        return context.refuse(found.error());
    draft.caseId = found->complaint.id;
    const auto raised = RequestService(**office).raise(draft);
    return raised ? show(context, *raised, found->complaint.caseNo) : context.refuse(raised.error());
}

Exit runRequestStep(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    bool isNumber = false;
    const RequestId id{operands[0].toLongLong(&isNumber)};
    const auto action = choice::parsed<RequestAction>(operands[1]);
    if (!isNumber)
        return context.misuse(Words::tr("申请号应是“requests”列出的数字。"));
    if (!action)
        return context.misuse(Words::tr("怎样办应为 %1 之一。").arg(choiceCodes<RequestAction>()));
    RequestInput input;
    input.text = context.arguments.value("text");
    input.complainantTold = context.arguments.has("complainant-told");
    input.hotlineTold = context.arguments.has("hotline-told");
    if (context.arguments.has("solved")) {
        const auto solved = choice::parsed<Solved>(context.arguments.value("solved"));
        if (!solved)
            return context.misuse(Words::tr("--solved 应为 %1 之一。").arg(choiceCodes<Solved>()));
        input.solved = *solved;
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    RequestService service(**office);
    const auto before = service.find(id);
    if (!before)
        return context.refuse(before.error());
    const auto stepped = service.step(id, before->revision, *action, input);
    if (!stepped)
        return context.refuse(stepped.error());
    return show(context, *stepped, (*office)->cases().find(stepped->caseId)->caseNo);
}

} // namespace jiesu
