// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/timeline.h"

#include "domain/officetime.h"
#include "domain/valuewords.h"
#include "lifecycle/assignmentlifecycle.h"
#include "service/act.h"

#include <QCoreApplication>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using Entries = std::span<const HistoryEntry>;

} // namespace

QString changesText(std::span<const HistoryEntry> entries, const ReferenceData &reference)
{
    QStringList changes;
    for (const HistoryEntry &entry : entries) {
        const CaseField *field = findCaseField(entry.field);
        if (field && field->personal)
            changes << Words::tr("%1 已改").arg(fieldLabel(*field));
        else if (field)
            changes << Words::tr("%1 %2 → %3")
                           .arg(fieldLabel(*field), valueWords(*field, entry.oldValue, reference),
                                valueWords(*field, entry.newValue, reference));
    }
    return changes.join(Words::tr("；"));
}

namespace {

/// "来电人、来电号码".
QString revealedText(Entries entries)
{
    QStringList names;
    for (const HistoryEntry &entry : entries) {
        const CaseField *field = findCaseField(entry.field);
        names << (field ? fieldLabel(*field) : Words::tr("导入原文"));
    }
    return names.join(QStringLiteral("、"));
}

/// The new value of one field among the changes; empty if it did not change.
QString newValue(Entries entries, const char *field)
{
    const auto found = std::ranges::find_if(
        entries, [field](const HistoryEntry &e) { return e.field == QLatin1String(field); });
    return found == entries.end() ? QString() : found->newValue;
}

QString unitAndLimit(Entries entries, const CaseDetail &detail, const ReferenceData &reference)
{
    const QString stored = newValue(entries, "lead_unit_id");
    const UnitId unit = stored.isEmpty() ? detail.complaint.leadUnit : UnitId{stored.toLongLong()};
    QString text = reference.name(unit);
    if (detail.complaint.limitValue > 0)
        text += Words::tr("，%1").arg(limitText(detail.complaint.limitValue, detail.complaint.limitUnit));
    return text;
}

StateKind kindOf(const QString &action)
{
    static const QStringList bad{code(CaseAction::RejectReply), code(CaseAction::Rework),
                                 code(CaseAction::RequestReturn), code(CaseAction::Void)};
    static const QStringList good{code(CaseAction::FirstContact), code(CaseAction::ApproveReply),
                                  code(CaseAction::Close), code(CaseAction::AnswerDirectly)};
    if (bad.contains(action))
        return StateKind::Bad;
    if (good.contains(action))
        return StateKind::Good;
    return action == code(CaseAction::Register) || action == revealAction ? StateKind::Plain
                                                                          : StateKind::Accent;
}

/// What was done beside the case's state: "同意延期：已核实（截止时间 … → …）".
QString besideSentence(Entries entries, const ReferenceData &reference)
{
    const HistoryEntry &first = entries.front();
    QString text = actLabel(first.action);
    if (!first.reason.isEmpty())
        text = Words::tr("%1：%2").arg(text, shortenedValue(first.reason.simplified()));
    const QString changes = changesText(entries, reference);
    return changes.isEmpty() ? text : Words::tr("%1（%2）").arg(text, changes);
}

/// "撤销：修改 JS-2026-000012（标题 甲 → 乙）"; the reason names the act.
QString undoSentence(Entries entries, const ReferenceData &reference)
{
    const QString changes = changesText(entries, reference);
    const QString &act = entries.front().reason;
    return changes.isEmpty() ? act : Words::tr("%1（%2）").arg(act, changes);
}

QString sentence(Entries entries, const CaseDetail &detail, const ReferenceData &reference)
{
    const HistoryEntry &first = entries.front();
    QString text;
    if (first.action == code(CaseAction::Dispatch) || first.action == code(CaseAction::Reassign)) {
        const int action = choice::parse(choices<CaseAction>(), first.action);
        text = Words::tr("%1 → %2").arg(label(CaseAction(action)), unitAndLimit(entries, detail, reference));
    } else if (first.action == code(CaseAction::SubmitReply)) {
        text = Words::tr("提交回复：%1").arg(shortenedValue(newValue(entries, "result_text").simplified()));
    } else if (first.action == code(CaseAction::Merge)) {
        text = Words::tr("合并重复，并入另一件");
    } else if (const int action = choice::parse(choices<CaseAction>(), first.action); action >= 0) {
        text = label(CaseAction(action));
    } else if (first.action == QLatin1String("import")) {
        text = first.field.isEmpty() ? Words::tr("导入")
                                     : Words::tr("导入更新：%1").arg(changesText(entries, reference));
    } else if (first.action == QLatin1String("undo") || first.action == QLatin1String("redo")) {
        return undoSentence(entries, reference);
    } else if (!requestActLabel(first.action).isEmpty() || !assignmentActLabel(first.action).isEmpty() ||
               first.action == QLatin1String("correct_follow_up") ||
               first.action.startsWith(QLatin1String("promise")) ||
               first.action.startsWith(QLatin1String("attach"))) {
        return besideSentence(entries, reference);
    } else if (first.action == revealAction) {
        text = Words::tr("查看：%1").arg(revealedText(entries));
    } else if (first.field == QLatin1String("incident")) {
        const bool isNamed = detail.incident && first.newValue.toLongLong() == detail.incident->id.value;
        text = isNamed ? Words::tr("%1：%2").arg(actLabel(first.action), detail.incident->title)
                       : actLabel(first.action);
    } else {
        text = Words::tr("%1：%2").arg(actLabel(first.action), changesText(entries, reference));
    }
    if (first.action == code(CaseAction::FirstContact) && !first.reason.isEmpty())
        return Words::tr("首次联系：%1").arg(first.reason);
    return first.reason.isEmpty() ? text : Words::tr("%1（理由：%2）").arg(text, first.reason);
}

TimelineEntry callEntry(const FollowUp &call)
{
    TimelineEntry entry{call.at, call.recordedBy, {}, StateKind::Good};
    if (call.withdrawn) {
        entry.what = Words::tr("%1回访：已撤销，不计入").arg(label(call.by));
        entry.kind = StateKind::Plain;
        return entry;
    }
    if (!call.reached) {
        entry.what = Words::tr("%1回访第%2次，未接通").arg(label(call.by)).arg(call.attempt);
        entry.kind = StateKind::Due;
        return entry;
    }
    entry.what = Words::tr("%1回访：%2").arg(label(call.by), answersText(call.answers));
    if (!call.opinion.isEmpty())
        entry.what += Words::tr("。意见：%1").arg(call.opinion.simplified());
    if (call.answers.satisfaction == Satisfaction::Dissatisfied)
        entry.kind = StateKind::Bad;
    return entry;
}

} // namespace

QString answersText(const FollowUpAnswers &answers)
{
    QStringList parts;
    if (answers.contacted != Contacted::None)
        parts << label(answers.contacted);
    if (answers.solved != Solved::None)
        parts << label(answers.solved);
    if (answers.satisfaction != Satisfaction::None)
        parts << label(answers.satisfaction);
    return parts.join(QStringLiteral(" · "));
}

std::vector<TimelineEntry> timeline(const CaseDetail &detail, const ReferenceData &reference)
{
    std::vector<TimelineEntry> entries;
    const Entries history(detail.history);
    for (std::size_t start = 0; start < history.size();) {
        const HistoryEntry &first = history[start];
        std::size_t end = start + 1;
        while (end < history.size() && history[end].action == first.action && history[end].at == first.at &&
               history[end].actor == first.actor)
            ++end;
        // A follow-up call is told below with its answers.
        if (first.action != code(CaseAction::FollowUp))
            entries.push_back({first.at, first.actor,
                               sentence(history.subspan(start, end - start), detail, reference),
                               kindOf(first.action)});
        start = end;
    }
    for (const FollowUp &call : detail.followUps)
        entries.push_back(callEntry(call));
    std::ranges::stable_sort(entries, {}, &TimelineEntry::at);
    std::ranges::reverse(entries);
    return entries;
}

} // namespace jiesu
