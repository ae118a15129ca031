// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/caseservice.h"

#include "domain/casefields.h"
#include "domain/text.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseService)
};

const QString caseEntity = QStringLiteral("case");

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

void setTimeLimit(ComplaintCase &complaint, const TimeClass &timeClass, const Deadline &deadline)
{
    complaint.limitValue = timeClass.limit;
    complaint.limitUnit = timeClass.unit;
    complaint.deadline = deadline.due;
    complaint.internalDeadline = deadline.internalDue;
}

} // namespace

Error CaseService::changedMeanwhile()
{
    return {ErrorKind::Conflict, Words::tr("这件案件刚刚被别处改过。"),
            Words::tr("您的改动没有保存，原有改动都在。"), Words::tr("请看一眼新的内容，再做一次。")};
}

std::optional<Deadline> CaseService::deadlineFor(const ComplaintCase &draft)
{
    const auto reference = m_office.reference();
    const TimeClass *timeClass = reference->timeClass(draft.timeClass);
    if (!timeClass)
        return std::nullopt;
    const Instant received = draft.receivedAt == Instant() ? m_office.now() : draft.receivedAt;
    return computeDeadline(*timeClass, clockStart(draft, timeClass->start).value_or(received),
                           m_office.calendar());
}

void CaseService::store(ComplaintCase &complaint, const ComplaintCase *before, CaseAction action,
                        const QString &reason)
{
    CaseStore cases = m_office.cases();
    std::vector<HistoryEntry> lines;
    if (before) {
        lines = differences(*before, complaint);
        cases.update(complaint);
    } else {
        cases.insert(complaint);
    }
    if (lines.empty())
        lines.emplace_back();
    for (HistoryEntry &line : lines) {
        line.at = m_office.now();
        line.actor = m_office.actor();
        line.entity = caseEntity;
        line.entityId = complaint.id.value;
        line.action = code(action);
        line.reason = reason;
    }
    m_office.history().append(lines);
}

Result<ComplaintCase> CaseService::registerCase(ComplaintCase draft, bool dispatch)
{
    tidyTexts(draft);
    if (auto problem = problemWith(draft))
        return *problem;
    if (dispatch && !draft.leadUnit.isSet())
        return refused(Words::tr("还没有选承办单位，不能派单。"),
                       Words::tr("请选承办单位，或按 Ctrl+S 只登记。"));
    if (dispatch && !draft.timeClass.isSet())
        return refused(Words::tr("还没有选时限，不能派单。"),
                       Words::tr("请选时限类别。工单必须载明办理时限。"));
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
        const auto reference = m_office.reference();
        if (const TimeClass *timeClass = reference->timeClass(draft.timeClass))
            setTimeLimit(draft, *timeClass, *deadlineFor(draft));

        Transaction transaction(m_office.database());
        store(draft, nullptr, CaseAction::Register, {});
        if (dispatch) {
            const ComplaintCase registered = draft;
            draft.status = CaseStatus::Dispatched;
            draft.dispatcher = m_office.actor();
            store(draft, &registered, CaseAction::Dispatch, {});
        }
        transaction.commit();
        return draft;
    });
}

Result<ComplaintCase> CaseService::registerAnswered(ComplaintCase draft, const QString &answer)
{
    const QString reply = text::tidy(answer);
    if (draft.requestType != RequestType::Consultation && draft.requestType != RequestType::Commendation)
        return refused(Words::tr("只有咨询和表扬可以直接答复，其他诉求要派单办理。"),
                       Words::tr("请改诉求类型，或派单。"));
    if (reply.isEmpty() && draft.requestType == RequestType::Consultation)
        return refused(Words::tr("还没有写答复内容。"), Words::tr("请写下怎样答复的。"));
    return inResult([&]() -> Result<ComplaintCase> {
        Transaction transaction(m_office.database());
        draft.timeClass = {};
        auto registered = registerCase(std::move(draft), false);
        if (!registered)
            return registered;
        StepInput input;
        input.text = reply;
        auto answered = step(registered->id, registered->revision, CaseAction::AnswerDirectly, input);
        if (answered)
            transaction.commit();
        return answered;
    });
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
        detail.history = m_office.history().of(caseEntity, id.value);
        detail.originals = m_office.imports().originals(id);
        detail.lawful = lawfulActions(found->status);
        detail.deadline = deadlineFor(*found);
        detail.complaint = std::move(*found);
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
        Transaction transaction(m_office.database());
        const std::optional<ComplaintCase> before = m_office.cases().find(after.id);
        if (!before || before->revision != after.revision)
            return changedMeanwhile();
        if (*before == after)
            return after;
        after.status = before->status; // the lifecycle alone changes it
        std::vector<HistoryEntry> lines = differences(*before, after);
        m_office.cases().update(after);
        for (HistoryEntry &line : lines) {
            line.at = m_office.now();
            line.actor = m_office.actor();
            line.entity = caseEntity;
            line.entityId = after.id.value;
            line.action = QStringLiteral("edit");
            line.reason = text::tidyLine(reason);
        }
        m_office.history().append(lines);
        transaction.commit();
        return after;
    });
}

CallerSummary CaseService::caller(const QString &phone)
{
    CallerSummary summary;
    CaseFilter filter;
    filter.callerPhone = phone;
    summary.times = m_office.cases().count(filter);
    summary.latest = m_office.cases().page(filter, {}, 3).rows;
    filter.openOnly = true;
    summary.open = m_office.cases().count(filter);
    return summary;
}

} // namespace jiesu
