// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/caseservice.h"

#include "domain/casefields.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/importservice.h"
#include "service/incidentservice.h"
#include "service/promiseservice.h"
#include "storage/draftstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseService)
};

Error refused(const QString &happened, const QString &advice = {})
{
    return {ErrorKind::Invalid, happened, Words::tr("内容未丢失，没有保存任何改动。"), advice};
}

std::optional<Instant> clockStart(const ComplaintCase &complaint, ClockStart start)
{
    switch (start) {
    case ClockStart::Call:
        return complaint.callTime;
    case ClockStart::CityDispatch:
        return complaint.cityDispatchTime;
    case ClockStart::DistrictDispatch:
        return complaint.districtDispatchTime;
    case ClockStart::Import:
        return complaint.importTime;
    }
    return std::nullopt;
}

/// When a change of a deadline was over: a pause that still runs never is.
Instant endOf(const DeadlineChange &change)
{
    return change.kind == DeadlineChange::Kind::Extension ? change.from : change.to.value_or(Instant::max());
}

/// Passes every text of the case through the choke point of domain/text.h.
void tidyTexts(ComplaintCase &complaint)
{
    for (const CaseField &field : caseFields()) {
        if (field.type != FieldType::Text && field.type != FieldType::LongText)
            continue;
        const QString value = field.get(complaint).toString();
        field.set(complaint, field.type == FieldType::Text ? text::tidyLine(value) : text::tidy(value));
    }
}

/// Who wants to stay anonymous leaves a number at most, to be told the result.
void forgetAnonymousCaller(ComplaintCase &complaint)
{
    if (!complaint.isAnonymous)
        return;
    complaint.callerName.clear();
    complaint.callerGender.clear();
    complaint.callerAddress.clear();
}

std::optional<Error> problemWith(const ComplaintCase &complaint)
{
    if (complaint.content.isEmpty() && complaint.title.isEmpty())
        return refused(Words::tr("还没有写诉求内容。"), Words::tr("请填写诉求内容。"));
    for (const CaseField &field : caseFields()) {
        const qsizetype size = field.type == FieldType::LongText ? field.get(complaint).toString().size() : 0;
        if (size > text::hardLimit)
            return refused(
                Words::tr("“%1”有 %2 字，超过 %3 字。").arg(fieldLabel(field)).arg(size).arg(text::hardLimit),
                Words::tr("请分成几件，或把长材料作为附件。"));
    }
    return std::nullopt;
}

/// The first line of the content stands in for a missing title.
QString titleFrom(const QString &content)
{
    constexpr qsizetype titleLength = 30;
    const QString line = content.section(u'\n', 0, 0);
    const qsizetype stop = line.indexOf(u'。');
    QString title = line.left(stop > 0 ? qMin(stop, titleLength) : titleLength);
    if (!title.isEmpty() && title.back().isHighSurrogate())
        title.chop(1);
    return title;
}

void maskHistory(std::vector<HistoryEntry> &history, CallerView view)
{
    for (HistoryEntry &line : history) {
        if (const CaseField *field = findCaseField(line.field)) {
            line.oldValue = shownText(*field, line.oldValue, view);
            line.newValue = shownText(*field, line.newValue, view);
        }
    }
}

void maskDetail(CaseDetail &detail, const Session &session)
{
    detail.callerView = callerView(session, detail.complaint);
    const Permission needed =
        detail.complaint.isConfidential ? Permission::RevealConfidential : Permission::RevealCallers;
    detail.mayReveal = detail.callerView != CallerView::Whole && !refusal(session, needed, &detail.parties);
    for (CaseCaller &caller : detail.callers)
        maskCaller(caller, caller.isConfidential ? CallerView::Hidden : detail.callerView);
    if (detail.callerView == CallerView::Whole)
        return;
    maskCaller(detail.complaint, detail.callerView);
    maskHistory(detail.history, detail.callerView);
    for (Promise &promise : detail.promises)
        maskPromise(promise, detail.callerView);
    for (ImportOriginal &original : detail.originals)
        original.cells.clear();
}

} // namespace

Error CaseService::changedMeanwhile()
{
    return {ErrorKind::Conflict, Words::tr("这件案件刚刚被别处改过。"),
            Words::tr("您的改动没有保存，原有改动都在。"), Words::tr("请看一眼新的内容，再做一次。")};
}

CaseService::CaseClock CaseService::clockOf(const ComplaintCase &complaint)
{
    if (auto round = RoundService(m_office).clockOf(complaint))
        return {round->timeClass, round->start, true};
    CaseClock clock;
    const auto reference = m_office.reference();
    if (const TimeClass *timeClass = reference->timeClass(complaint.timeClass)) {
        clock.timeClass = *timeClass;
    } else {
        clock.timeClass.limit = complaint.limitValue;
        clock.timeClass.unit = complaint.limitUnit;
    }
    const Instant received = complaint.receivedAt == Instant() ? m_office.now() : complaint.receivedAt;
    clock.start = clockStart(complaint, clock.timeClass.start).value_or(received);
    return clock;
}

std::optional<Deadline> CaseService::deadlineFor(const ComplaintCase &draft)
{
    const CaseClock clock = clockOf(draft);
    if (!clock.timeClass.id.isSet() && !clock.isRound)
        return std::nullopt;
    Deadline deadline = computeDeadline(clock.timeClass, clock.start, m_office.calendar());
    if (draft.id.isSet()) {
        for (const DeadlineChange &change : RequestService(m_office).deadlineChanges(draft.id)) {
            if (clock.isRound && endOf(change) < clock.start)
                continue; // it moved the deadline of an earlier round
            applyChange(deadline, clock.timeClass, clock.start, change, m_office.calendar());
        }
    }
    return deadline;
}

void CaseService::setTimeLimit(ComplaintCase &complaint)
{
    const std::optional<Deadline> deadline = deadlineFor(complaint);
    if (!deadline)
        return;
    const TimeClass timeClass = clockOf(complaint).timeClass;
    complaint.limitValue = timeClass.limit;
    complaint.limitUnit = timeClass.unit;
    setDeadlines(complaint, *deadline);
}

void CaseService::setDeadlines(ComplaintCase &complaint, const Deadline &deadline)
{
    complaint.deadline = deadline.due;
    complaint.internalDeadline = deadline.internalDue;
    complaint.signDeadline = deadline.signDue;
    complaint.contactDeadline = deadline.responseDue;
}

Result<ComplaintCase> CaseService::registerCase(ComplaintCase draft, bool dispatch, DraftId typed)
{
    tidyTexts(draft);
    forgetAnonymousCaller(draft);
    if (auto problem = problemWith(draft))
        return *problem;
    if (dispatch && !draft.leadUnit.isSet())
        return refused(Words::tr("还没有选承办单位，不能派单。"),
                       Words::tr("请选承办单位，或按 Ctrl+S 只登记。"));
    if (dispatch && !draft.timeClass.isSet())
        return refused(Words::tr("还没有选时限，不能派单。"),
                       Words::tr("请选时限类别。工单必须载明办理时限。"));
    if (dispatch && draft.specialDisposition != SpecialDisposition::None)
        return refused(Words::tr("选了特殊处置“%1”的来电不派单。").arg(label(draft.specialDisposition)),
                       Words::tr("请直接告知来电人，或清除特殊处置。"));
    return inResult([&]() -> Result<ComplaintCase> {
        const Instant now = m_office.now();
        if (draft.callTime && *draft.callTime > now + std::chrono::hours(24))
            return refused(Words::tr("来电时间晚于现在。"), Words::tr("请改正来电时间。"));
        if (!draft.callTime)
            draft.callTime = now;
        draft.receivedAt = *draft.callTime;
        draft.receivedBasis = ReceivedBasis::Call;
        draft.status = CaseStatus::Registered;
        if (draft.title.isEmpty())
            draft.title = titleFrom(draft.content);
        if (dispatch && !draft.cityDispatchTime && !draft.districtDispatchTime)
            draft.districtDispatchTime = now;
        setTimeLimit(draft);

        Act act(m_office, dispatch ? QStringLiteral("register_dispatch") : code(CaseAction::Register));
        act.store(draft, nullptr, code(CaseAction::Register), {});
        if (dispatch) {
            const ComplaintCase registered = draft;
            draft.status = CaseStatus::Dispatched;
            draft.dispatcher = m_office.actor();
            act.store(draft, &registered, code(CaseAction::Dispatch), {});
        }
        if (typed.isSet())
            DraftStore(m_office.database()).remove(typed);
        act.commit();
        return draft;
    });
}

Result<ComplaintCase> CaseService::registerAnswered(ComplaintCase draft, const QString &answer, DraftId typed)
{
    const QString reply = text::tidy(answer);
    const bool isDisposed = draft.specialDisposition != SpecialDisposition::None;
    if (!isDisposed && draft.requestType != RequestType::Consultation &&
        draft.requestType != RequestType::Commendation)
        return refused(Words::tr("只有咨询、表扬和特殊处置可以直接答复，其他诉求要派单办理。"),
                       Words::tr("请改诉求类型、选特殊处置，或派单。"));
    if (isDisposed && text::tidyLine(draft.specialDispositionReason).isEmpty())
        return refused(Words::tr("还没有写特殊处置的理由。"),
                       Words::tr("请写明为什么属于“%1”。").arg(label(draft.specialDisposition)));
    if (reply.isEmpty() && draft.requestType != RequestType::Commendation)
        return refused(Words::tr("还没有写答复内容。"), Words::tr("请写下怎样答复的。"));
    return inResult([&]() -> Result<ComplaintCase> {
        Act act(m_office, QStringLiteral("register_answered"));
        draft.timeClass = {};
        auto registered = registerCase(std::move(draft), false, typed);
        if (!registered)
            return registered;
        StepInput input;
        input.text = reply;
        auto answered = step(registered->id, registered->revision, CaseAction::AnswerDirectly, input);
        if (answered)
            act.commit();
        return answered;
    });
}

std::vector<HistoryEntry> CaseService::historyOf(CaseId id)
{
    std::vector<HistoryEntry> history = m_office.history().of(entity::complaintCase, id.value);
    if (const auto arrival = m_office.imports().arrival(id)) {
        HistoryEntry entry;
        entry.at = arrival->at;
        entry.actor = arrival->actor;
        entry.entity = entity::complaintCase;
        entry.entityId = id.value;
        entry.action = QStringLiteral("import");
        entry.reason = importReason(arrival->fileName, arrival->rowNumber);
        history.insert(history.begin(), std::move(entry));
    }
    return history;
}

Result<CaseDetail> CaseService::detail(CaseId id)
{
    return inResult([&]() -> Result<CaseDetail> {
        std::optional<ComplaintCase> found = m_office.cases().find(id);
        if (!found)
            return Error{
                ErrorKind::NotFound, Words::tr("找不到这件案件。"), {}, Words::tr("它可能在另一个文件里。")};
        CaseDetail detail;
        detail.followUps = m_office.cases().followUps(id);
        detail.history = historyOf(id);
        for (HistoryEntry &look : m_office.history().of(entity::caseView, id.value))
            detail.history.push_back(std::move(look));
        detail.originals = m_office.imports().originals(id);
        RelationService relations(m_office);
        detail.callers = relations.callers(id);
        detail.relations = relations.relations(id);
        detail.incident = IncidentService(m_office).of(id);
        detail.requests = RequestService(m_office).of(id);
        detail.assignments = AssignmentService(m_office).of(id);
        detail.rounds = RoundService(m_office).of(id);
        detail.promises = PromiseService(m_office).of(id);
        detail.parties = partiesOf(m_office, *found);
        for (const CaseAction action : lawfulActions(found->status)) {
            if (!refusal(m_office.session(), action, &detail.parties))
                detail.lawful.push_back(action);
        }
        detail.deadline = deadlineFor(*found);
        detail.complaint = std::move(*found);
        maskDetail(detail, m_office.session());
        return detail;
    });
}

Result<CaseDetail> CaseService::detailByNumber(const QString &caseNoOrOrderNo)
{
    return inResult([&]() -> Result<CaseDetail> {
        CaseStore cases = m_office.cases();
        std::optional<ComplaintCase> found = cases.findByCaseNo(caseNoOrOrderNo);
        if (!found)
            found = cases.findByOrderNo(caseNoOrOrderNo);
        return detail(found ? found->id : CaseId());
    });
}

Result<ComplaintCase> CaseService::edit(const ComplaintCase &changed, const QString &reason)
{
    ComplaintCase after = changed;
    tidyTexts(after);
    if (auto problem = problemWith(after))
        return *problem;
    return inResult([&]() -> Result<ComplaintCase> {
        const QString action = QStringLiteral("edit");
        Act act(m_office, action);
        const std::optional<ComplaintCase> before = m_office.cases().find(after.id);
        if (!before || before->revision != after.revision)
            return changedMeanwhile();
        keepMasked(after, *before, callerView(m_office.session(), *before));
        forgetAnonymousCaller(after);
        after.status = before->status; // the lifecycle alone changes it
        if (*before != after)
            act.store(after, &*before, action, text::tidyLine(reason));
        act.commit();
        return after;
    });
}

Result<std::vector<ComplaintCase>> CaseService::editMany(const std::vector<ComplaintCase> &changed,
                                                         const QString &reason)
{
    return inResult([&]() -> Result<std::vector<ComplaintCase>> {
        Act act(m_office, QStringLiteral("edit_many"));
        std::vector<ComplaintCase> stored;
        for (const ComplaintCase &complaint : changed) {
            auto edited = edit(complaint, reason);
            if (!edited)
                return edited.error();
            stored.push_back(std::move(edited).value());
        }
        act.commit();
        return stored;
    });
}

Result<ComplaintCase> CaseService::restore(CaseId id)
{
    return inResult([&]() -> Result<ComplaintCase> {
        const QString action = QStringLiteral("restore");
        Act act(m_office, action);
        const std::optional<ComplaintCase> before = m_office.cases().find(id);
        if (!before || before->status != CaseStatus::Void)
            return refused(Words::tr("这件案件不在回收站里。"));
        const CaseField &status = *findCaseField(QStringLiteral("status"));
        ComplaintCase after = *before;
        for (const HistoryEntry &line : m_office.history().of(entity::complaintCase, id.value)) {
            if (line.field == QLatin1String(status.code) && line.newValue == code(CaseStatus::Void))
                (void)setFieldText(status, after, line.oldValue);
        }
        if (after.status == CaseStatus::Void)
            return refused(Words::tr("这件案件导入时就是作废的，没有先前的状态。"));
        act.store(after, &*before, action, {});
        act.commit();
        return after;
    });
}

} // namespace jiesu
