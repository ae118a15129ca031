// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds, the comparison of own and official answers, and the tables of the lifecycles.
#include "cli/figurequestion.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "lifecycle/lifecycletable.h"
#include "service/caseservice.h"
#include "service/comparison.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString answersText(const FollowUpAnswers &answers)
{
    return answers.isEmpty()
               ? QStringLiteral("—")
               : QStringLiteral("%1 / %2 / %3")
                     .arg(label(answers.contacted), label(answers.solved), label(answers.satisfaction));
}

QJsonObject answersJson(const FollowUpAnswers &answers)
{
    return {{QStringLiteral("contacted"), code(answers.contacted)},
            {QStringLiteral("solved"), code(answers.solved)},
            {QStringLiteral("satisfaction"), code(answers.satisfaction)}};
}

QJsonObject comparisonJson(const Comparison &comparison, const ReferenceData &reference)
{
    const ComparedCase &sides = comparison.sides;
    return {{QStringLiteral("case_no"), sides.caseNo},
            {QStringLiteral("order_no"), sides.orderNo},
            {QStringLiteral("unit"), reference.name(sides.unit)},
            {QStringLiteral("round"), sides.round},
            {QStringLiteral("own"), answersJson(sides.own)},
            {QStringLiteral("official_reached"), sides.officialReached == 1},
            {QStringLiteral("official"), answersJson(sides.official)},
            {QStringLiteral("differs"), comparison.differs()},
            {QStringLiteral("worse"), comparison.isWorse()}};
}

void printComparison(QTextStream &out, const ComparisonList &list)
{
    out << Words::tr("%1    规则：%2").arg(list.period.title(), list.ruleName) << '\n'
        << Words::tr("可比 %1 件：一致 %2 件，不一致 %3 件（市级较差 %4 件）。")
               .arg(list.compared)
               .arg(list.same)
               .arg(list.differing)
               .arg(list.worse)
        << '\n'
        << Words::tr("本单位没有自访 %1 件，市级未接通 %2 件。").arg(list.officialOnly).arg(list.notReached)
        << '\n';
    TextTable table;
    table.add({Words::tr("案件编号"), Words::tr("工单编号"), Words::tr("本单位"), Words::tr("市级"),
               Words::tr("对照")});
    for (const Comparison &comparison : list.cases) {
        const ComparedCase &sides = comparison.sides;
        table.add({sides.caseNo, sides.orderNo, answersText(sides.own),
                   sides.officialReached == 1 ? answersText(sides.official) : Words::tr("未接通"),
                   comparison.isWorse()   ? Words::tr("市级较差")
                   : comparison.differs() ? Words::tr("不一致")
                                          : QString()});
    }
    table.print(out);
}

} // namespace

Exit runFollowUpCompare(CommandContext &context)
{
    if (const auto checked = checkPeriod(context.arguments); !checked)
        return context.misuse(checked.error().message());
    const auto asked = figureQuestion(context, context.arguments.value("period"));
    if (!asked)
        return context.refuse(asked.error());
    const auto list = inResult([&] { return compareFollowUps(*asked->office, asked->period, asked->rule); });
    if (!list)
        return context.refuse(list.error());
    if (!context.json()) {
        printComparison(context.out, *list);
        return Exit::Done;
    }
    const auto reference = asked->office->reference();
    QJsonArray cases;
    for (const Comparison &comparison : list->cases)
        cases << comparisonJson(comparison, *reference);
    context.print({{QStringLiteral("period"), list->period.code()},
                   {QStringLiteral("rule"), list->ruleName},
                   {QStringLiteral("compared"), list->compared},
                   {QStringLiteral("same"), list->same},
                   {QStringLiteral("differing"), list->differing},
                   {QStringLiteral("worse"), list->worse},
                   {QStringLiteral("official_only"), list->officialOnly},
                   {QStringLiteral("not_reached"), list->notReached},
                   {QStringLiteral("cases"), cases}});
    return Exit::Done;
}

Exit runRounds(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto detail = CaseService(**office).detailByNumber(context.arguments.operands()[0]);
    if (!detail)
        return context.refuse(detail.error());
    QJsonArray array;
    TextTable table;
    table.add({Words::tr("轮次"), Words::tr("开始"), Words::tr("时限"), Words::tr("结束"),
               Words::tr("本单位"), Words::tr("回访"), Words::tr("理由")});
    for (const CaseRound &round : detail->rounds) {
        array << recordJson(round, detail->complaint.caseNo);
        table.add({QString::number(round.number), officeMinuteText(round.startedAt),
                   round.deadline ? officeMinuteText(*round.deadline) : QString(),
                   round.endedAt ? officeMinuteText(*round.endedAt) : QString(), answersText(round.self),
                   answersText(round.official), round.reason.simplified()});
    }
    if (context.json())
        context.print({{QStringLiteral("case_no"), detail->complaint.caseNo},
                       {QStringLiteral("round"), detail->complaint.round},
                       {QStringLiteral("rounds"), array}});
    else if (detail->rounds.empty())
        context.out << Words::tr("%1 没有重办过。").arg(detail->complaint.caseNo) << '\n';
    else
        table.print(context.out);
    return Exit::Done;
}

Exit runLifecycle(CommandContext &context)
{
    if (context.json())
        context.print(lifecycleJson());
    else
        context.out << lifecycleMarkdown();
    return Exit::Done;
}

} // namespace jiesu
