// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/requestservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/caseservice.h"
#include "service/masking.h"
#include "service/recordhistory.h"
#include "storage/requeststore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

using Action = RequestAction;
using Kind = RequestKind;
using State = RequestState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestService)
};

void tidy(CaseRequest &draft)
{
    draft.raised.text = text::tidy(draft.raised.text);
    draft.evidence = text::tidy(draft.evidence);
    draft.target = text::tidyLine(draft.target);
}

/// Forgets what the kind does not ask for.
void keepOwnFields(CaseRequest &draft)
{
    const RequestForm &form = requestForm(draft.kind);
    if (!*form.targetLabel)
        draft.target.clear();
    if (!form.hasDueAt)
        draft.dueAt.reset();
    if (!form.hasLevel)
        draft.level = SupervisionLevel::Unit;
    if (!form.tellsBoth)
        draft.complainantToldAt = draft.hotlineToldAt = std::nullopt;
    draft.takesOut = draft.takesOut && form.hasTakesOut;
}

std::optional<Error> missingIn(const CaseRequest &draft)
{
    const RequestForm &form = requestForm(draft.kind);
    if (draft.raised.text.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写%1。").arg(reasonLabel(draft.kind)));
    if (*form.targetLabel && draft.target.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写%1。").arg(targetLabel(draft.kind)));
    if (form.needsEvidence && draft.evidence.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("%1还没有写证据。").arg(label(draft.kind)),
                       Words::tr("请写明依据或证据材料，例如照片、记录、文件编号。"));
    if (draft.kind == Kind::Extension && !draft.dueAt)
        return refused(ErrorKind::Invalid, Words::tr("还没有写延期到什么时候。"));
    for (const QString &text : {draft.raised.text, draft.evidence}) {
        if (text.size() > text::hardLimit)
            return refused(ErrorKind::Invalid, Words::tr("有一栏超过 %1 字。").arg(text::hardLimit));
    }
    return std::nullopt;
}

std::optional<Error> wrongDue(const CaseRequest &draft, const ComplaintCase &complaint)
{
    if (!draft.dueAt)
        return std::nullopt;
    if (draft.kind != Kind::Extension && *draft.dueAt <= *draft.raised.at)
        return refused(ErrorKind::Invalid,
                       Words::tr("回复期限 %1 已经过去。").arg(officeMinuteText(*draft.dueAt)));
    if (draft.kind == Kind::Extension && complaint.deadline && *draft.dueAt <= *complaint.deadline)
        return refused(ErrorKind::Invalid,
                       Words::tr("延期后的时间 %1 不晚于现在的办结时限 %2。")
                           .arg(officeMinuteText(*draft.dueAt), officeMinuteText(*complaint.deadline)),
                       Words::tr("请写一个更晚的时间。"));
    return std::nullopt;
}

/// Asking for the same twice: while one is undecided, or while the case is in that state already.
std::optional<Error> askedAlready(const CaseRequest &draft, const ComplaintCase &complaint,
                                  const std::vector<CaseRequest> &others)
{
    const bool waits = std::ranges::any_of(others, [&draft](const CaseRequest &other) {
        return other.kind == draft.kind && other.state == State::Asked;
    });
    if (waits)
        return refused(ErrorKind::Invalid, Words::tr("这件案件已有一项%1待审批。").arg(label(draft.kind)),
                       Words::tr("请先审批或撤回那一项。"));
    if (draft.kind == Kind::Suspension && complaint.suspended)
        return refused(ErrorKind::Invalid, Words::tr("这件案件已经挂账。"));
    if (draft.kind == Kind::Exclusion && !complaint.retained)
        return refused(ErrorKind::Invalid, Words::tr("这件案件已经剔除。"));
    return std::nullopt;
}

Stamp &stampOf(CaseRequest &request, Action action)
{
    switch (action) {
    case Action::Raise:
        return request.raised;
    case Action::Answer:
        return request.answered;
    case Action::End:
    case Action::Close:
        return request.ended;
    default:
        return request.decided;
    }
}

Instant lastStamp(const CaseRequest &request)
{
    Instant last = *request.raised.at;
    for (const Stamp *stamp : {&request.decided, &request.answered, &request.ended})
        last = std::max(last, stamp->at.value_or(last));
    return last;
}

std::optional<Error> wrongTime(Instant at, Instant earliest, Instant now)
{
    if (at > now)
        return refused(ErrorKind::Invalid, Words::tr("写的时间 %1 晚于现在。").arg(officeMinuteText(at)));
    if (at < earliest)
        return refused(
            ErrorKind::Invalid,
            Words::tr("写的时间 %1 早于上一步的 %2。").arg(officeMinuteText(at), officeMinuteText(earliest)));
    return std::nullopt;
}

void takeInput(CaseRequest &request, Action action, const RequestInput &input, Instant at,
               const QString &actor)
{
    stampOf(request, action) = {at, actor, input.text};
    if (action == Action::SendBack)
        request.answered = {}; // the history keeps it; another answer is due
    if (action == Action::Approve && requestForm(request.kind).tellsBoth) {
        if (input.complainantTold && !request.complainantToldAt)
            request.complainantToldAt = at;
        if (input.hotlineTold && !request.hotlineToldAt)
            request.hotlineToldAt = at;
    }
    if (action == Action::Answer && requestForm(request.kind).hasSolved)
        request.solved = input.solved;
}

Result<ComplaintCase> extended(ComplaintCase complaint, const CaseRequest &request)
{
    if (!request.complainantToldAt || !request.hotlineToldAt)
        return refused(ErrorKind::Invalid,
                       request.complainantToldAt ? Words::tr("还没有告知热线，不能同意延期。")
                                                 : Words::tr("还没有告知诉求人，不能同意延期。"),
                       Words::tr("延期要向诉求人说明理由并告知热线，请先办这两件事。"));
    if (complaint.suspended)
        return refused(ErrorKind::Invalid, Words::tr("案件正在挂账，时限没有在走，不能同意延期。"),
                       Words::tr("请先结束挂账。"));
    if (auto problem = wrongDue(request, complaint))
        return *problem;
    if (complaint.deadline && complaint.internalDeadline)
        *complaint.internalDeadline += *request.dueAt - *complaint.deadline;
    complaint.deadline = request.dueAt;
    complaint.extensionCount += 1;
    return complaint;
}

} // namespace

void RequestService::endPause(ComplaintCase &complaint, const CaseRequest &request)
{
    complaint.suspended = false;
    if (!complaint.deadline)
        return;
    const CaseService::CaseClock clock = CaseService(m_office).clockOf(complaint);
    const Instant due = afterPause(clock.timeClass, clock.start, *complaint.deadline, *request.decided.at,
                                   *request.ended.at, m_office.calendar());
    if (complaint.internalDeadline)
        *complaint.internalDeadline += due - *complaint.deadline;
    complaint.deadline = due;
    if (complaint.contactDeadline && *request.decided.at < *complaint.contactDeadline)
        *complaint.contactDeadline += *request.ended.at - *request.decided.at;
}

Result<ComplaintCase> RequestService::effect(const ComplaintCase &complaint, const CaseRequest &request,
                                             Action action)
{
    ComplaintCase after = complaint;
    if (action == Action::End)
        endPause(after, request);
    if (action != Action::Approve)
        return after;
    if (request.kind == Kind::Extension)
        return extended(after, request);
    if (request.kind == Kind::Suspension) {
        if (complaint.suspended)
            return refused(ErrorKind::Invalid, Words::tr("这件案件已经挂账。"));
        after.suspended = true;
    }
    if (request.kind == Kind::Exclusion || request.takesOut) {
        after.retained = false;
        after.excludeType = request.kind == Kind::Exclusion ? request.target : QStringLiteral("考核申诉");
    }
    return after;
}

void RequestService::store(CaseRequest &after, const std::optional<CaseRequest> &before,
                           const QString &action, const QString &reason)
{
    storeRecord(m_office, entity::request, after, before, action, reason);
}

Result<CaseRequest> RequestService::raise(CaseRequest draft)
{
    tidy(draft);
    keepOwnFields(draft);
    if (auto problem = missingIn(draft))
        return *problem;
    return inResult([&]() -> Result<CaseRequest> {
        const QString action = requestActCode(draft.kind, Action::Raise);
        Act act(m_office, action);
        const std::optional<ComplaintCase> complaint = m_office.cases().find(draft.caseId);
        if (!complaint)
            return refused(ErrorKind::NotFound, Words::tr("找不到这件案件。"));
        const CaseParties parties = partiesOf(m_office, *complaint);
        requireNothingAgainst(refusal(m_office.session(), draft.kind, Action::Raise, &parties));
        const auto state = apply(draft.kind, {}, Action::Raise, complaint->status);
        if (!state)
            return state.error();
        draft.id = {};
        draft.state = *state;
        draft.raised.at = draft.raised.at.value_or(m_office.now());
        draft.raised.by = m_office.actor();
        draft.decided = draft.answered = draft.ended = {};
        for (const auto &problem :
             {wrongTime(*draft.raised.at, complaint->receivedAt, m_office.now()), wrongDue(draft, *complaint),
              askedAlready(draft, *complaint, of(draft.caseId))}) {
            if (problem)
                return *problem;
        }
        store(draft, {}, action, draft.raised.text);
        ComplaintCase after = *complaint;
        act.store(after, &*complaint, action, draft.raised.text);
        act.commit();
        return draft;
    });
}

Result<CaseRequest> RequestService::step(RequestId id, qint64 seenRevision, Action action,
                                         const RequestInput &given)
{
    RequestInput input = given;
    input.text = text::tidy(input.text);
    return inResult([&]() -> Result<CaseRequest> {
        auto before = find(id);
        if (!before)
            return before;
        if (before->revision != seenRevision)
            return refused(ErrorKind::Conflict, Words::tr("这项%1刚刚被别处改过。").arg(label(before->kind)),
                           Words::tr("请看一眼新的内容，再做一次。"));
        const QString actCode = requestActCode(before->kind, action);
        Act act(m_office, actCode);
        const ComplaintCase complaint = *m_office.cases().find(before->caseId);
        const CaseParties parties{complaint.leadUnit, complaint.handler, {}, before->raised.by};
        requireNothingAgainst(refusal(m_office.session(), before->kind, action, &parties));
        const auto state = apply(before->kind, before->state, action, complaint.status);
        if (!state)
            return state.error();
        if (needsText(before->kind, before->state, action) && input.text.isEmpty())
            return refused(ErrorKind::Invalid,
                           action == Action::Answer
                               ? Words::tr("还没有写回复内容。")
                               : Words::tr("“%1”需要写明理由。").arg(requestActLabel(before->kind, action)));
        const Instant at = input.at.value_or(m_office.now());
        if (auto problem = wrongTime(at, lastStamp(*before), m_office.now()))
            return *problem;
        CaseRequest after = *before;
        after.state = *state;
        takeInput(after, action, input, at, m_office.actor());
        auto changed = effect(complaint, after, action);
        if (!changed)
            return changed.error();
        store(after, *before, actCode, input.text);
        act.store(*changed, &complaint, actCode, input.text);
        act.commit();
        return after;
    });
}

Result<CaseRequest> RequestService::find(RequestId id)
{
    return inResult([&]() -> Result<CaseRequest> {
        std::optional<CaseRequest> found = RequestStore(m_office.database()).find(id);
        if (!found)
            return refused(ErrorKind::NotFound, Words::tr("找不到这项申请。"));
        return *found;
    });
}

std::vector<CaseRequest> RequestService::of(CaseId id)
{
    return RequestStore(m_office.database()).of(id);
}

std::vector<ListedRequest> RequestService::open()
{
    std::vector<ListedRequest> list;
    for (CaseRequest &request : RequestStore(m_office.database()).open()) {
        const ComplaintCase complaint = *m_office.cases().find(request.caseId);
        if (complaint.status != CaseStatus::Merged && complaint.status != CaseStatus::Void)
            list.push_back({std::move(request), shownRow(m_office, complaint)});
    }
    return list;
}

std::vector<DeadlineChange> RequestService::deadlineChanges(CaseId id)
{
    std::vector<std::pair<Instant, DeadlineChange>> changes;
    for (const CaseRequest &request : of(id)) {
        const bool granted = request.state == State::Approved || request.state == State::Ended;
        if (granted && request.kind == Kind::Extension)
            changes.push_back(
                {*request.decided.at, {DeadlineChange::Kind::Extension, *request.decided.at, request.dueAt}});
        if (granted && request.kind == Kind::Suspension)
            changes.push_back({request.ended.at.value_or(Instant::max()),
                               {DeadlineChange::Kind::Pause, *request.decided.at, request.ended.at}});
    }
    std::ranges::stable_sort(changes, {}, &std::pair<Instant, DeadlineChange>::first);
    std::vector<DeadlineChange> inOrder;
    for (const auto &[at, change] : changes)
        inOrder.push_back(change);
    return inOrder;
}

} // namespace jiesu
