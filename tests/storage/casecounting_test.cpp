// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/caselist.h"
#include "support/officefixture.h"
#include "support/plainscan.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

class CaseCountingTest : public testing::Test
{
protected:
    CaseCountingTest()
    {
        Transaction transaction(m_office.database());
        for (int i = 0; i < 400; ++i) {
            ComplaintCase complaint = m_random.complaint(m_office);
            m_office.cases().insert(complaint);
            m_cases.push_back(complaint);
        }
        transaction.commit();
    }
    qint64 scanned(const CaseFilter &filter) const
    {
        return std::ranges::count_if(m_cases, [&](const ComplaintCase &complaint) {
            return passes(filter, complaint, m_office.reference());
        });
    }
    qint64 listed(const CaseFilter &filter)
    {
        return qint64(m_office.cases().page(filter, {}, 1000).rows.size());
    }
    /// A part of what stands in the field of some case.
    QString pieceOf(QString ComplaintCase::*field)
    {
        for (int attempt = 0; attempt < 100; ++attempt) {
            const QString text = m_random.pick(m_cases).*field;
            const int length = m_random.number(1, 4);
            if (text.size() >= length)
                return text.mid(m_random.number(0, int(text.size()) - length), length);
        }
        return {};
    }

    OfficeFixture m_office;
    RandomCases m_random{20261123};
    std::vector<ComplaintCase> m_cases;
};

TEST_F(CaseCountingTest, PiecesOfNumbersAndNamesAreFoundWhereTheyAreAskedFor)
{
    for (int round = 0; round < 150; ++round) {
        CaseFilter filter;
        if (round % 3 == 0)
            filter.phonePart = pieceOf(&ComplaintCase::callerPhone);
        if (round % 3 == 1)
            filter.callerPart = pieceOf(&ComplaintCase::callerName);
        if (round % 3 == 2)
            filter.numberPart = pieceOf(&ComplaintCase::orderNo);
        if (round % 2)
            filter.search = pieceOf(&ComplaintCase::title).trimmed();
        const std::string what =
            (filter.phonePart + u'|' + filter.callerPart + u'|' + filter.numberPart + u'|' + filter.search)
                .toStdString();
        EXPECT_EQ(listed(filter), scanned(filter)) << what;
        EXPECT_EQ(m_office.cases().count(filter), scanned(filter)) << what;
    }
}

TEST_F(CaseCountingTest, ACountThatIsLeftOffGoesOnWhereItStopped)
{
    CaseFilter filter;
    filter.callerPart = pieceOf(&ComplaintCase::callerName);
    CaseList list(m_office.database(), filter, m_office.reference());
    const auto once = [] { return true; };
    CountSoFar so = list.countFurther(once);
    ASSERT_GT(so.monthsLeft, 2) << "a month at a time";
    for (int left = so.monthsLeft; left > 0; left = so.monthsLeft) {
        const CountSoFar next = list.countFurther(once);
        ASSERT_EQ(next.monthsLeft, left - 1);
        EXPECT_GE(next.cases, so.cases);
        so = next;
    }
    EXPECT_EQ(so.cases, scanned(filter));
    const CountSoFar whole = CaseList(m_office.database(), filter, m_office.reference()).countFurther(once);
    EXPECT_EQ(whole.monthsLeft, 0) << "what was counted is kept";
    EXPECT_EQ(whole.cases, so.cases);
}

} // namespace
