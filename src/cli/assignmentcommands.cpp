// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordjson.h"
#include "cli/recordlist.h"
#include "cli/texttable.h"
#include "sheet/datetext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject assignmentJson(const CaseAssignment &assignment, const QString &caseNo,
                           const ReferenceData &reference)
{
    QJsonObject object = recordJson(assignment, caseNo);
    object.insert(QStringLiteral("assignee"), assigneeName(assignment, reference));
    return object;
}

Exit show(CommandContext &context, Office &office, const CaseAssignment &assignment)
{
    const QString caseNo = office.cases().find(assignment.caseId)->caseNo;
    const auto reference = office.reference();
    if (context.json())
        context.print(assignmentJson(assignment, caseNo, *reference));
    else
        context.out << Words::tr("%1 %2“%3”（分办号 %4）：%5。")
                           .arg(caseNo, label(assignment.kind), assigneeName(assignment, *reference))
                           .arg(assignment.id.value)
                           .arg(label(assignment.state))
                    << '\n';
    return Exit::Done;
}

/// Whom the word names, by the kind; a sentence for a name that the office does not have.
QString readAssignee(CaseAssignment &draft, const QString &name, const ReferenceData &reference)
{
    switch (draft.kind) {
    case AssignmentKind::Person:
        draft.person = name;
        return {};
    case AssignmentKind::Community:
        draft.community = reference.findPlace(PlaceKind::Community, name);
        return draft.community.isSet() ? QString() : Words::tr("没有名为“%1”的社区。").arg(name);
    default:
        draft.unit = reference.findUnit(name);
        return draft.unit.isSet() ? QString() : Words::tr("没有名为“%1”的单位。").arg(name);
    }
}

} // namespace

Exit runAssignments(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto list = listedRecords<CaseAssignment, ListedAssignment>(
        **office, context.arguments.value("case"), &CaseDetail::assignments, &ListedAssignment::assignment,
        [&] { return AssignmentService(**office).open(); });
    if (!list)
        return context.refuse(list.error());
    const auto reference = (*office)->reference();
    QJsonArray array;
    TextTable table;
    table.add({Words::tr("分办号"), Words::tr("案件编号"), Words::tr("种类"), Words::tr("分给"),
               Words::tr("状态"), Words::tr("时限"), Words::tr("要做什么")});
    for (const auto &[assignment, caseNo] : *list) {
        array << assignmentJson(assignment, caseNo, *reference);
        table.add({QString::number(assignment.id.value), caseNo, label(assignment.kind),
                   assigneeName(assignment, *reference), label(assignment.state),
                   assignment.dueAt ? officeMinuteText(*assignment.dueAt) : QString(),
                   assignment.asked.text.simplified()});
    }
    if (context.json())
        context.print({{QStringLiteral("assignments"), array}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runAssign(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    const auto kind = choice::parsed<AssignmentKind>(operands[1]);
    if (!kind)
        return context.misuse(Words::tr("种类应为 %1 之一。").arg(choiceCodes<AssignmentKind>()));
    CaseAssignment draft;
    draft.kind = *kind;
    draft.asked.text = context.arguments.value("task");
    if (context.arguments.has("due")) {
        const auto due = readDate(context.arguments.value("due"));
        if (!due)
            return context.misuse(Words::tr("--due 应写成 2022-03-20 或 2022-03-20 18:00。"));
        draft.dueAt = due->limit();
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    if (const QString problem = readAssignee(draft, operands[2], *(*office)->reference()); !problem.isEmpty())
        return context.refuse(
            {ErrorKind::NotFound, problem, Words::tr("数据未改动。"), Words::tr("请核对名称。")});
    const auto found = CaseService(**office).detailByNumber(operands[0]);
    if (!found)
        return context.refuse(found.error());
    draft.caseId = found->complaint.id;
    const auto asked = AssignmentService(**office).ask(draft);
    return asked ? show(context, **office, *asked) : context.refuse(asked.error());
}

Exit runAssignStep(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    bool isNumber = false;
    const AssignmentId id{operands[0].toLongLong(&isNumber)};
    const auto action = choice::parsed<AssignmentAction>(operands[1]);
    if (!isNumber)
        return context.misuse(Words::tr("分办号应是“assignments”列出的数字。"));
    if (!action)
        return context.misuse(Words::tr("怎样办应为 %1 之一。").arg(choiceCodes<AssignmentAction>()));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    AssignmentService service(**office);
    const auto before = service.find(id);
    if (!before)
        return context.refuse(before.error());
    const auto stepped = service.step(id, before->revision, *action, context.arguments.value("text"));
    return stepped ? show(context, **office, *stepped) : context.refuse(stepped.error());
}

} // namespace jiesu
