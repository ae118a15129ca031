// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/text.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/requestservice.h"

using namespace jiesu;

namespace {

using Action = RequestAction;
using Kind = RequestKind;
using State = RequestState;
using std::chrono::hours;

class RequestTest : public testing::Test
{
protected:
    RequestTest()
    {
        m_office->setActor(u"承办人 02"_qs);
        Unit unit;
        unit.name = u"清运一队"_qs;
        m_office->referenceStore().save(unit);
        m_office->reloadReference();
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = u"小区北门垃圾清运车凌晨作业噪音大。"_qs;
        draft.leadUnit = unit.id;
        draft.timeClass = m_office->reference()->timeClasses().front().id; // 7 days
        m_case = *CaseService(*m_office).registerCase(draft, true);
    }

    CaseRequest draft(Kind kind)
    {
        CaseRequest request;
        request.caseId = m_case.id;
        request.kind = kind;
        request.raised.text = u"需要其他部门配合"_qs;
        request.evidence = u"现场照片 2 张"_qs;
        if (!targetLabel(kind).isEmpty())
            request.target = u"非本单位职责"_qs;
        if (kind == Kind::Extension)
            request.dueAt = *m_case.deadline + hours(72);
        return request;
    }
    CaseRequest raised(const CaseRequest &from)
    {
        const auto result = service().raise(from);
        EXPECT_TRUE(result.ok()) << (result ? QString() : result.error().message()).toStdString();
        return result ? *result : CaseRequest();
    }
    CaseRequest raised(Kind kind) { return raised(draft(kind)); }
    Result<CaseRequest> tried(const CaseRequest &request, Action action, const RequestInput &input)
    {
        return service().step(request.id, request.revision, action, input);
    }
    CaseRequest done(const CaseRequest &request, Action action, const RequestInput &input)
    {
        const auto result = tried(request, action, input);
        EXPECT_TRUE(result.ok()) << (result ? QString() : result.error().message()).toStdString();
        return result ? *result : request;
    }
    static RequestInput words(const char *text)
    {
        RequestInput input;
        input.text = QString::fromUtf8(text);
        return input;
    }
    static RequestInput bothTold()
    {
        RequestInput input;
        input.complainantTold = input.hotlineTold = true;
        return input;
    }
    void caseStep(CaseAction action)
    {
        StepInput input;
        input.text = u"已调整作业时间"_qs;
        const ComplaintCase complaint = now();
        ASSERT_TRUE(CaseService(*m_office).step(complaint.id, complaint.revision, action, input).ok());
    }
    void untilCompleted()
    {
        for (const CaseAction action :
             {CaseAction::Sign, CaseAction::FirstContact, CaseAction::SubmitReply, CaseAction::ApproveReply})
            caseStep(action);
    }
    void later(hours by) { m_clock->set(m_clock->now() + by); }
    ComplaintCase now() { return *m_office->cases().find(m_case.id); }
    /// The case as it was registered, but for what a request must not touch.
    void expectOtherwiseUnchanged(const std::function<void(ComplaintCase &)> &effect)
    {
        ComplaintCase expected = m_case;
        effect(expected);
        ComplaintCase is = now();
        is.revision = expected.revision;
        EXPECT_EQ(is, expected);
    }
    void undoLast()
    {
        const auto acts = *ActService(*m_office).recent(m_office->actor(), 20);
        const auto last = std::ranges::find_if(acts, [](const DoneAct &a) { return !a.undoneBy.isSet(); });
        ASSERT_NE(last, acts.end());
        const auto undone = ActService(*m_office).undo(last->id);
        ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
    }
    RequestService service() { return RequestService(*m_office); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    ComplaintCase m_case;
};

TEST_F(RequestTest, AnExtensionMovesTheDeadlineOnceBothWereTold)
{
    const CaseRequest request = raised(Kind::Extension);
    EXPECT_EQ(request.state, State::Asked);
    EXPECT_EQ(request.raised.by, u"承办人 02"_qs);
    expectOtherwiseUnchanged([](ComplaintCase &) {});

    m_office->setActor(u"督办员 03"_qs);
    RequestInput half;
    EXPECT_TRUE(tried(request, Action::Approve, half).error().happened.contains(u"诉求人"));
    half.complainantTold = true;
    EXPECT_TRUE(tried(request, Action::Approve, half).error().happened.contains(u"热线"));
    expectOtherwiseUnchanged([](ComplaintCase &) {});

    later(hours(2));
    const CaseRequest approved = done(request, Action::Approve, bothTold());
    EXPECT_EQ(approved.state, State::Approved);
    EXPECT_EQ(approved.decided.by, u"督办员 03"_qs);
    EXPECT_EQ(approved.decided.at, m_clock->now());
    EXPECT_EQ(approved.hotlineToldAt, m_clock->now());
    expectOtherwiseUnchanged([](ComplaintCase &c) {
        *c.deadline += hours(72);
        *c.internalDeadline += hours(72);
        c.extensionCount = 1;
    });
    const auto detail = CaseService(*m_office).detail(m_case.id);
    ASSERT_EQ(detail->requests.size(), 1U);
    EXPECT_EQ(detail->deadline->due, *now().deadline);
    ASSERT_EQ(detail->deadline->changes.size(), 1);
    EXPECT_TRUE(detail->deadline->changes[0].contains(u"延期"));

    undoLast();
    expectOtherwiseUnchanged([](ComplaintCase &) {});
    EXPECT_EQ(service().of(m_case.id)[0].state, State::Asked);
    EXPECT_FALSE(service().of(m_case.id)[0].decided.at);
}

TEST_F(RequestTest, ASuspensionStopsTheClockAndItsEndGivesBackTheTime)
{
    later(hours(24));
    CaseRequest request = raised(Kind::Suspension);
    request = done(request, Action::Approve, {});
    expectOtherwiseUnchanged([](ComplaintCase &c) { c.suspended = true; });
    EXPECT_EQ(service().raise(draft(Kind::Suspension)).error().happened, u"这件案件已经挂账。"_qs);
    CaseRequest extension = raised(Kind::Extension);
    EXPECT_TRUE(tried(extension, Action::Approve, bothTold()).error().happened.contains(u"挂账"));

    later(hours(50));
    request = done(request, Action::End, words("路面已恢复"));
    EXPECT_EQ(request.state, State::Ended);
    expectOtherwiseUnchanged([](ComplaintCase &c) {
        *c.deadline += hours(50);
        *c.internalDeadline += hours(50);
    });
    EXPECT_EQ(CaseService(*m_office).detail(m_case.id)->deadline->due, *now().deadline);

    undoLast();
    expectOtherwiseUnchanged([](ComplaintCase &c) { c.suspended = true; });
    undoLast(); // the extension that was asked for
    EXPECT_EQ(service().of(m_case.id)[1].state, State::Withdrawn);
    undoLast();
    expectOtherwiseUnchanged([](ComplaintCase &) {});
    EXPECT_EQ(service().of(m_case.id)[0].state, State::Asked);
}

TEST_F(RequestTest, WorkingDaysArePausedByTheWorkingTimeAlone)
{
    TimeClass work = m_office->reference()->timeClasses().front();
    work.id = {};
    work.code = u"work"_qs;
    work.name = u"三个工作日"_qs;
    work.limit = 3;
    work.unit = LimitUnit::WorkingDay;
    work.start = ClockStart::Call;
    m_office->referenceStore().save(work, 9);
    m_office->reloadReference();
    m_clock->set(fromOffice(QDate(2022, 4, 1), QTime(10, 0)));
    ComplaintCase call;
    call.requestType = RequestType::Complaint;
    call.content = u"路口遗撒"_qs;
    call.leadUnit = m_case.leadUnit;
    call.timeClass = work.id;
    m_case = *CaseService(*m_office).registerCase(call, true);
    ASSERT_EQ(officeMinuteText(*m_case.deadline), u"2022-04-07 23:59"_qs);
    m_clock->set(fromOffice(QDate(2022, 4, 2), QTime(12, 0)));
    CaseRequest request = done(raised(Kind::Suspension), Action::Approve, {});
    m_clock->set(fromOffice(QDate(2022, 4, 6), QTime(12, 0)));
    (void)done(request, Action::End, words("恢复办理"));
    EXPECT_EQ(officeMinuteText(*now().deadline), u"2022-04-08 23:59"_qs);
}

TEST_F(RequestTest, AReassignmentKeepsExtensionsAndPauses)
{
    caseStep(CaseAction::Sign);
    (void)done(raised(Kind::Extension), Action::Approve, bothTold());
    const CaseRequest pause = done(raised(Kind::Suspension), Action::Approve, {});
    later(hours(5));
    (void)done(pause, Action::End, words("恢复办理"));
    const Instant due = *now().deadline;
    EXPECT_EQ(due, *m_case.deadline + hours(77));
    StepInput input;
    input.unit = m_case.leadUnit;
    ASSERT_TRUE(CaseService(*m_office).step(m_case.id, now().revision, CaseAction::Reassign, input).ok());
    EXPECT_EQ(now().deadline, due);
}

TEST_F(RequestTest, ExclusionAndAppealTakeACaseOut)
{
    const CaseRequest exclusion = done(raised(Kind::Exclusion), Action::Approve, {});
    EXPECT_EQ(exclusion.state, State::Approved);
    expectOtherwiseUnchanged([](ComplaintCase &c) {
        c.retained = false;
        c.excludeType = u"非本单位职责"_qs;
    });
    EXPECT_FALSE(service().raise(draft(Kind::Exclusion)).ok());
    undoLast();
    expectOtherwiseUnchanged([](ComplaintCase &) {});

    EXPECT_TRUE(service().raise(draft(Kind::Appeal)).error().happened.contains(u"待签收"))
        << "not yet judged";
    untilCompleted();
    EXPECT_FALSE(tried(raised(Kind::Appeal), Action::Approve, {}).ok())
        << "an appeal needs its result in words";
    undoLast();
    (void)done(raised(Kind::Appeal), Action::Approve, words("回访有误，更正结果，仍计考核"));
    EXPECT_TRUE(now().retained);
    CaseRequest appeal = draft(Kind::Appeal);
    appeal.takesOut = true;
    (void)done(raised(appeal), Action::Approve, words("申诉成立"));
    EXPECT_FALSE(now().retained);
    EXPECT_EQ(now().excludeType, u"考核申诉"_qs);
    undoLast();
    EXPECT_TRUE(now().retained);
    EXPECT_EQ(now().excludeType, QString());
}

TEST_F(RequestTest, OrdersAreAnsweredAndClosedAndTouchNoFigure)
{
    caseStep(CaseAction::Sign);
    m_case = now();
    for (const Kind kind : {Kind::Supervision, Kind::Reminder, Kind::Whistle, Kind::Escalation}) {
        CaseRequest request = draft(kind);
        request.level = SupervisionLevel::District;
        request.dueAt = m_clock->now() + hours(8);
        request = raised(request);
        EXPECT_EQ(request.state, State::Issued);
        EXPECT_EQ(request.level,
                  kind == Kind::Supervision ? SupervisionLevel::District : SupervisionLevel::Unit);
        EXPECT_FALSE(tried(request, Action::Answer, {}).ok()) << "an answer needs words";
        RequestInput answer = words("已到场处理");
        answer.solved = Solved::Yes;
        request = done(request, Action::Answer, answer);
        EXPECT_EQ(request.solved, kind == Kind::Whistle ? Solved::Yes : Solved::None);
        request = done(request, Action::Close, {});
        EXPECT_EQ(request.state, State::Closed);
        expectOtherwiseUnchanged([](ComplaintCase &) {});
    }
    EXPECT_TRUE(service().open().empty());
}

TEST_F(RequestTest, AnAnswerToASupervisionIsSentBackForAnother)
{
    CaseRequest order = done(raised(Kind::Supervision), Action::Answer, words("已处理"));
    EXPECT_FALSE(tried(order, Action::SendBack, {}).ok()) << "it says why";
    order = done(order, Action::SendBack, words("没有写怎样处理"));
    EXPECT_EQ(order.state, State::Issued);
    EXPECT_FALSE(order.answered.at) << "another answer is due";
    EXPECT_EQ(order.decided.text, u"没有写怎样处理"_qs);
    undoLast();
    order = *service().find(order.id);
    EXPECT_EQ(order.answered.text, u"已处理"_qs);
    order = done(order, Action::SendBack, words("没有写怎样处理"));
    order = done(order, Action::Answer, words("已加派两班保洁"));
    order = done(order, Action::Close, {});
    EXPECT_EQ(order.state, State::Closed);
    EXPECT_EQ(order.answered.text, u"已加派两班保洁"_qs);
    const CaseRequest reminder = done(raised(Kind::Reminder), Action::Answer, words("已催"));
    EXPECT_FALSE(tried(reminder, Action::SendBack, words("不行")).ok()) << "supervision alone";
}

TEST_F(RequestTest, RefusesWhatIsMissingWrongOrAskedTwice)
{
    using Change = std::function<void(CaseRequest &)>;
    const std::tuple<Kind, Change, QString> rows[] = {
        {Kind::Extension, [](CaseRequest &r) { r.raised.text = u" \n"_qs; }, u"延期理由"_qs},
        {Kind::Extension, [](CaseRequest &r) { r.dueAt.reset(); }, u"延期到什么时候"_qs},
        {Kind::Extension, [this](CaseRequest &r) { r.dueAt = *m_case.deadline; }, u"不晚于"_qs},
        {Kind::Suspension, [](CaseRequest &r) { r.evidence.clear(); }, u"证据"_qs},
        {Kind::Exclusion, [](CaseRequest &r) { r.target.clear(); }, u"剔除类型"_qs},
        {Kind::Supervision, [this](CaseRequest &r) { r.dueAt = m_clock->now(); }, u"已经过去"_qs},
        {Kind::Reminder, [this](CaseRequest &r) { r.raised.at = m_clock->now() + hours(1); }, u"晚于现在"_qs},
        {Kind::Reminder, [this](CaseRequest &r) { r.raised.at = m_clock->now() - hours(1); }, u"早于"_qs},
        {Kind::Whistle, [](CaseRequest &) {}, u"案件现在是"_qs},
        {Kind::Extension, [](CaseRequest &r) { r.caseId.value = 99; }, u"找不到这件案件"_qs},
        {Kind::Extension, [](CaseRequest &r) { r.raised.text = QString(text::hardLimit + 1, u'长'); },
         u"超过"_qs},
    };
    for (const auto &[kind, change, expected] : rows) {
        CaseRequest request = draft(kind);
        change(request);
        const auto result = service().raise(request);
        ASSERT_FALSE(result.ok()) << expected.toStdString();
        EXPECT_TRUE(result.error().happened.contains(expected)) << result.error().happened.toStdString();
        EXPECT_TRUE(service().of(m_case.id).empty());
    }
    (void)raised(Kind::Extension);
    EXPECT_TRUE(service().raise(draft(Kind::Extension)).error().happened.contains(u"待审批"));
    (void)raised(Kind::Suspension);
    EXPECT_EQ(service().of(m_case.id).size(), 2U);
}

TEST_F(RequestTest, AnOutdatedStepAndAWrongTimeAreRefused)
{
    const CaseRequest request = raised(Kind::Suspension);
    RequestInput early;
    early.at = m_clock->now() - hours(1);
    EXPECT_TRUE(tried(request, Action::Approve, early).error().happened.contains(u"早于"));
    (void)done(request, Action::Approve, {});
    EXPECT_EQ(tried(request, Action::Refuse, words("迟到的意见")).error().kind, ErrorKind::Conflict);
    CaseRequest unknown = request;
    unknown.id.value = 99;
    EXPECT_EQ(tried(unknown, Action::Approve, {}).error().kind, ErrorKind::NotFound);
}

TEST_F(RequestTest, EveryStepStandsInTheHistoryWithItsReason)
{
    const CaseRequest request = raised(Kind::Extension);
    (void)done(request, Action::Refuse, words("理由不充分"));
    std::vector<HistoryEntry> lines = m_office->history().of(entity::request, request.id.value);
    EXPECT_TRUE(lines.front().field.isEmpty());
    EXPECT_EQ(lines.front().action, u"extension_raise"_qs);
    const auto refusal = std::ranges::find_if(lines, [](const HistoryEntry &line) {
        return line.action == u"extension_refuse" && line.field == u"state";
    });
    ASSERT_NE(refusal, lines.end());
    EXPECT_EQ(refusal->oldValue, u"asked"_qs);
    EXPECT_EQ(refusal->newValue, u"refused"_qs);
    EXPECT_EQ(refusal->reason, u"理由不充分"_qs);
    EXPECT_EQ(m_office->history().of(entity::complaintCase, m_case.id.value).back().action,
              u"extension_refuse"_qs);
    EXPECT_EQ(ActService(*m_office).recent(m_office->actor(), 1)->front().name,
              u"不同意延期 JS-2022-000001"_qs);
}

TEST_F(RequestTest, AnUndoIsRefusedOnceTheRequestWentOn)
{
    const CaseRequest request = raised(Kind::Suspension);
    const ActId raising = ActService(*m_office).recent(m_office->actor(), 1)->front().id;
    (void)done(request, Action::Approve, {});
    EXPECT_EQ(ActService(*m_office).undo(raising).error().kind, ErrorKind::Conflict);
}

TEST_F(RequestTest, TheOpenListLeavesOutVoidCases)
{
    (void)raised(Kind::Extension);
    ASSERT_EQ(service().open().size(), 1U);
    EXPECT_EQ(service().open()[0].row.caseNo, m_case.caseNo);
    StepInput input;
    input.reason = u"重复登记"_qs;
    ASSERT_TRUE(CaseService(*m_office).step(m_case.id, now().revision, CaseAction::Void, input).ok());
    EXPECT_TRUE(service().open().empty());
}

} // namespace
