// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "storage/requeststore.h"
#include "support/officefixture.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

class RequestStoreTest : public testing::Test
{
protected:
    CaseId addCase(CaseStatus status = CaseStatus::InProgress)
    {
        ComplaintCase complaint;
        complaint.title = u"道路遗撒"_qs;
        complaint.receivedAt = fromOffice(QDate(2022, 2, 1)) + std::chrono::hours(++m_cases);
        complaint.status = status;
        return m_office.add(complaint).id;
    }
    CaseRequest add(CaseId id, RequestKind kind, RequestState state)
    {
        CaseRequest request;
        request.caseId = id;
        request.kind = kind;
        request.state = state;
        request.raised = {fromOffice(QDate(2022, 2, 2), QTime(9, 0)), u"甲"_qs, u"理由"_qs};
        Transaction transaction(m_office.database());
        m_requests.save(request);
        transaction.commit();
        return request;
    }
    std::vector<CaseId> listed(RequestQueue queue)
    {
        CaseFilter filter;
        filter.requests = queue;
        std::vector<CaseId> ids;
        for (const CaseRow &row : m_office.cases().page(filter, {}, 100).rows)
            ids.push_back(row.id);
        EXPECT_EQ(m_office.cases().count(filter), qint64(ids.size()));
        std::ranges::reverse(ids); // oldest first
        return ids;
    }

    OfficeFixture m_office;
    RequestStore m_requests{m_office.database()};
    int m_cases = 0;
};

TEST_F(RequestStoreTest, aRequestComesBackWhole)
{
    CaseRequest request = add(addCase(), RequestKind::Whistle, RequestState::Issued);
    EXPECT_EQ(m_requests.find(request.id), request);
    request.state = RequestState::Closed;
    request.evidence = u"现场照片 3 张"_qs;
    request.target = u"城管执法队"_qs;
    request.level = SupervisionLevel::District;
    request.dueAt = fromOffice(QDate(2022, 2, 9), QTime(18, 0));
    request.takesOut = true;
    request.complainantToldAt = request.hotlineToldAt = *request.dueAt;
    request.decided = {*request.dueAt, u"乙"_qs, u"同意"_qs};
    request.answered = {*request.dueAt, u"丙"_qs, u"已到场"_qs};
    request.solved = Solved::Partial;
    request.ended = {*request.dueAt, u"丁"_qs, u"了结"_qs};
    m_requests.save(request);
    EXPECT_EQ(request.revision, 2);
    EXPECT_EQ(m_requests.find(request.id), request);
    EXPECT_EQ(m_requests.find(RequestId{99}), std::nullopt);
}

TEST_F(RequestStoreTest, aChangeOfAnEarlierRevisionIsRefused)
{
    CaseRequest request = add(addCase(), RequestKind::Extension, RequestState::Asked);
    CaseRequest other = request;
    m_requests.save(request);
    try {
        m_requests.save(other);
        FAIL() << "an outdated request was stored";
    } catch (const StorageError &failure) {
        EXPECT_EQ(failure.error().kind, ErrorKind::Conflict);
    }
    other.id.value = 99;
    try {
        m_requests.save(other);
        FAIL() << "a request that is gone was stored";
    } catch (const StorageError &failure) {
        EXPECT_EQ(failure.error().kind, ErrorKind::NotFound);
    }
}

TEST_F(RequestStoreTest, openOnesAreThoseThatSomebodyMustSeeTo)
{
    const CaseId one = addCase();
    const CaseId two = addCase();
    std::vector<RequestId> expected;
    for (const Choice &kind : choices<RequestKind>()) {
        for (const Choice &state : choices<RequestState>()) {
            const RequestState is = RequestState(state.value);
            const CaseRequest request = add(state.value % 2 == 0 ? one : two, RequestKind(kind.value), is);
            if (is == RequestState::Asked || is == RequestState::Issued || is == RequestState::Answered ||
                (is == RequestState::Approved && request.kind == RequestKind::Suspension))
                expected.push_back(request.id);
        }
    }
    std::vector<RequestId> open;
    for (const CaseRequest &request : m_requests.open())
        open.push_back(request.id);
    EXPECT_EQ(open, expected);
    EXPECT_EQ(m_requests.of(one).size(), 32U);
    for (const CaseRequest &request : m_requests.of(two))
        EXPECT_EQ(request.caseId, two);
}

TEST_F(RequestStoreTest, theQueuesListTheirCasesOnceWithoutMergedAndVoidOnes)
{
    const CaseId waiting = addCase();
    add(waiting, RequestKind::Extension, RequestState::Asked);
    add(waiting, RequestKind::Exclusion, RequestState::Asked);
    const CaseId supervised = addCase(CaseStatus::Dispatched);
    add(supervised, RequestKind::Supervision, RequestState::Answered);
    const CaseId both = addCase();
    add(both, RequestKind::Suspension, RequestState::Asked);
    add(both, RequestKind::Supervision, RequestState::Issued);
    const CaseId neither = addCase();
    add(neither, RequestKind::Supervision, RequestState::Closed);
    add(neither, RequestKind::Extension, RequestState::Approved);
    add(neither, RequestKind::Reminder, RequestState::Issued);
    add(addCase(CaseStatus::Void), RequestKind::Extension, RequestState::Asked);
    add(addCase(CaseStatus::Merged), RequestKind::Supervision, RequestState::Issued);
    EXPECT_EQ(listed(RequestQueue::ToDecide), (std::vector{waiting, both}));
    EXPECT_EQ(listed(RequestQueue::Supervised), (std::vector{supervised, both}));
}

TEST_F(RequestStoreTest, aSuspendedCaseFallsDueOnNoDay)
{
    ComplaintCase complaint;
    complaint.title = u"挂账"_qs;
    complaint.receivedAt = fromOffice(QDate(2022, 2, 1));
    complaint.deadline = fromOffice(QDate(2022, 2, 3));
    complaint.status = CaseStatus::InProgress;
    m_office.add(complaint);
    complaint.suspended = true;
    m_office.add(complaint);
    CaseFilter overdue;
    overdue.dueBefore = fromOffice(QDate(2022, 2, 5));
    EXPECT_EQ(m_office.cases().count(overdue), 1);
    const FigureStore::OpenCounts counts = m_office.figures().openCounts(fromOffice(QDate(2022, 2, 5)));
    EXPECT_EQ(counts.open, 2);
    EXPECT_EQ(counts.overdue, 1);
}

} // namespace
