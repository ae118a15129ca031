// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/assignmentservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "lifecycle/lifecycle.h"
#include "service/access.h"
#include "service/act.h"
#include "service/masking.h"
#include "service/recordhistory.h"
#include "storage/assignmentstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

using Action = AssignmentAction;
using Kind = AssignmentKind;
using State = AssignmentState;

const QString separator = QStringLiteral("、");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentService)
};

/// Tidies the texts and forgets what the kind does not ask for.
void tidy(CaseAssignment &draft)
{
    draft.asked.text = text::tidy(draft.asked.text);
    draft.person = draft.kind == Kind::Person ? text::tidyLine(draft.person) : QString();
    if (draft.kind != Kind::CoUnit && draft.kind != Kind::Team)
        draft.unit = {};
    if (draft.kind != Kind::Community)
        draft.community = {};
}

std::optional<Error> missingIn(const CaseAssignment &draft)
{
    if (!draft.unit.isSet() && !draft.community.isSet() && draft.person.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有选分给谁。"));
    if (draft.asked.text.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写要做什么。"));
    if (draft.asked.text.size() > text::hardLimit)
        return refused(ErrorKind::Invalid, Words::tr("有一栏超过 %1 字。").arg(text::hardLimit));
    return std::nullopt;
}

std::optional<Error> wrongTimes(const CaseAssignment &draft, const ComplaintCase &complaint, Instant now)
{
    if (*draft.asked.at > now)
        return refused(ErrorKind::Invalid,
                       Words::tr("写的时间 %1 晚于现在。").arg(officeMinuteText(*draft.asked.at)));
    if (!draft.dueAt)
        return std::nullopt;
    if (*draft.dueAt <= *draft.asked.at)
        return refused(ErrorKind::Invalid,
                       Words::tr("分办时限 %1 已经过去。").arg(officeMinuteText(*draft.dueAt)));
    if (complaint.deadline && *draft.dueAt > *complaint.deadline)
        return refused(ErrorKind::Invalid,
                       Words::tr("分办时限 %1 晚于案件的办结时限 %2。")
                           .arg(officeMinuteText(*draft.dueAt), officeMinuteText(*complaint.deadline)),
                       Words::tr("请写一个更早的时间，或先申请延期。"));
    return std::nullopt;
}

bool isSameTarget(const CaseAssignment &one, const CaseAssignment &other)
{
    return one.kind == other.kind && one.unit == other.unit && one.community == other.community &&
           one.person == other.person;
}

/// @p names with @p name in it once, or without it.
QString withName(const QString &names, const QString &name, bool present)
{
    QStringList list = names.split(separator, Qt::SkipEmptyParts);
    list.removeAll(name);
    if (present)
        list << name;
    return list.join(separator);
}

} // namespace

QString assigneeName(const CaseAssignment &assignment, const ReferenceData &reference)
{
    if (assignment.kind == Kind::Person)
        return assignment.person;
    return assignment.kind == Kind::Community ? reference.name(assignment.community)
                                              : reference.name(assignment.unit);
}

CaseAssignment AssignmentService::stored(Act &act, CaseAssignment after,
                                         const std::optional<CaseAssignment> &before,
                                         const ComplaintCase &complaint, Action action)
{
    const QString actCode = assignmentActCode(action);
    const QString &reason = action == Action::Ask      ? after.asked.text
                            : action == Action::Answer ? after.answered.text
                                                       : after.withdrawn.text;
    storeRecord(m_office, entity::assignment, after, before, actCode, reason);
    ComplaintCase changed = complaint;
    const bool present = after.state != State::Withdrawn;
    if (after.kind == Kind::CoUnit || after.kind == Kind::Team) {
        QString &names = after.kind == Kind::CoUnit ? changed.coUnits : changed.handlingSection;
        names = withName(names, assigneeName(after, *m_office.reference()), present);
    }
    act.store(changed, &complaint, actCode, reason);
    act.commit();
    return after;
}

Result<CaseAssignment> AssignmentService::ask(CaseAssignment draft)
{
    tidy(draft);
    if (auto problem = missingIn(draft))
        return *problem;
    return inResult([&]() -> Result<CaseAssignment> {
        Act act(m_office, assignmentActCode(Action::Ask));
        const std::optional<ComplaintCase> complaint = m_office.cases().find(draft.caseId);
        if (!complaint)
            return refused(ErrorKind::NotFound, Words::tr("找不到这件案件。"));
        const CaseParties parties{complaint->leadUnit, complaint->handler, {}, {}};
        requireNothingAgainst(refusal(m_office.session(), Action::Ask, &parties));
        const auto state = apply(std::nullopt, Action::Ask, complaint->status);
        if (!state)
            return state.error();
        if (draft.kind == Kind::CoUnit && draft.unit == complaint->leadUnit)
            return refused(ErrorKind::Invalid,
                           Words::tr("“%1”是这件案件的主办单位，不能再作协办。")
                               .arg(assigneeName(draft, *m_office.reference())),
                           Words::tr("单位内部的分工请选“科室班组”或“个人”。"));
        const std::vector<CaseAssignment> others = of(draft.caseId);
        if (std::ranges::any_of(others, [&draft](const CaseAssignment &other) {
                return isOpen(other) && isSameTarget(other, draft);
            }))
            return refused(
                ErrorKind::Invalid,
                Words::tr("已经分给“%1”，还没有回复。").arg(assigneeName(draft, *m_office.reference())));
        draft.id = {};
        draft.state = *state;
        draft.asked.at = draft.asked.at.value_or(m_office.now());
        draft.asked.by = m_office.actor();
        draft.accepted = draft.answered = draft.withdrawn = {};
        if (auto problem = wrongTimes(draft, *complaint, m_office.now()))
            return *problem;
        return stored(act, draft, {}, *complaint, Action::Ask);
    });
}

Result<CaseAssignment> AssignmentService::step(AssignmentId id, qint64 seenRevision, Action action,
                                               const QString &given)
{
    const QString text = text::tidy(given);
    return inResult([&]() -> Result<CaseAssignment> {
        const auto before = find(id);
        if (!before)
            return before.error();
        if (before->revision != seenRevision)
            return refused(ErrorKind::Conflict, Words::tr("这项分办刚刚被别处改过。"),
                           Words::tr("请看一眼新的内容，再做一次。"));
        const ComplaintCase complaint = *m_office.cases().find(before->caseId);
        const CaseParties parties =
            partiesOf(*before, action, {complaint.leadUnit, complaint.handler, {}, {}});
        requireNothingAgainst(refusal(m_office.session(), action, &parties));
        const auto state = apply(before->state, action, complaint.status);
        if (!state)
            return state.error();
        if (needsText(before->state, action) && text.isEmpty())
            return refused(ErrorKind::Invalid, action == Action::Answer
                                                   ? Words::tr("还没有写回复内容。")
                                                   : Words::tr("“%1”需要写明理由。").arg(label(action)));
        Act act(m_office, assignmentActCode(action));
        CaseAssignment after = *before;
        after.state = *state;
        Stamp &stamp = action == Action::Sign     ? after.accepted
                       : action == Action::Answer ? after.answered
                                                  : after.withdrawn;
        stamp = {m_office.now(), m_office.actor(), action == Action::Sign ? QString() : text};
        return stored(act, after, *before, complaint, action);
    });
}

Result<CaseAssignment> AssignmentService::find(AssignmentId id)
{
    return inResult([&]() -> Result<CaseAssignment> {
        std::optional<CaseAssignment> found = AssignmentStore(m_office.database()).find(id);
        if (!found)
            return refused(ErrorKind::NotFound, Words::tr("找不到这项分办。"));
        return *found;
    });
}

std::vector<CaseAssignment> AssignmentService::of(CaseId id)
{
    return AssignmentStore(m_office.database()).of(id);
}

std::vector<ListedAssignment> AssignmentService::open()
{
    std::vector<ListedAssignment> list;
    for (CaseAssignment &assignment : AssignmentStore(m_office.database()).open()) {
        const ComplaintCase complaint = *m_office.cases().find(assignment.caseId);
        if (isOpen(complaint.status))
            list.push_back({std::move(assignment), shownRow(m_office, complaint)});
    }
    return list;
}

bool AssignmentService::hasHandled(const ComplaintCase &complaint, const QString &person)
{
    if (person.isEmpty())
        return false;
    return complaint.handler == person ||
           std::ranges::any_of(of(complaint.id), [&person](const CaseAssignment &assignment) {
               return assignment.state != State::Withdrawn && assignment.person == person;
           });
}

} // namespace jiesu
