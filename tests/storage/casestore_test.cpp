// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"
#include "support/officefixture.h"
#include "support/plainscan.h"

#include <QCollator>

using namespace jiesu;
using namespace jiesu::test;

namespace {

ErrorKind failureOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StorageError &failure) {
        EXPECT_TRUE(failure.error().happened.endsWith(u'。'));
        return failure.error().kind;
    }
    ADD_FAILURE() << "nothing was refused";
    return ErrorKind::Internal;
}

ComplaintCase caseOn(QDate day)
{
    ComplaintCase complaint;
    complaint.receivedAt = fromOffice(day, QTime(9, 0));
    return complaint;
}

TEST(CaseStoreTest, keepsEveryField)
{
    OfficeFixture office;
    ComplaintCase full = caseOn(QDate(2022, 3, 1));
    full.mergedInto = office.add(caseOn(QDate(2022, 2, 1))).id;
    for (const CaseField &field : caseFields()) {
        if (field.type == FieldType::Text || field.type == FieldType::LongText ||
            field.type == FieldType::Phone)
            field.set(full, QString::fromUtf8("值-") + QLatin1String(field.code));
        else if (field.type == FieldType::Time && qstrcmp(field.code, "received_at") != 0)
            field.set(full, qint64(1'646'000'000 + qHash(QLatin1String(field.code)) % 1000));
        else if (field.type == FieldType::Flag || field.type == FieldType::Integer ||
                 field.type == FieldType::Choice || field.type == FieldType::Unit ||
                 field.type == FieldType::Place || field.type == FieldType::Category)
            field.set(full, 1);
    }
    const ComplaintCase stored = office.add(full);
    full.id = stored.id;
    full.revision = 1;
    EXPECT_EQ(stored, full);
    EXPECT_EQ(office.cases().find(stored.id), full);
    EXPECT_EQ(office.cases().findByCaseNo(full.caseNo), full);
    EXPECT_EQ(office.cases().findByOrderNo(full.orderNo), full);
    EXPECT_EQ(office.cases().find(CaseId{99}), std::nullopt);
}

TEST(CaseStoreTest, keepsAnEmptyCaseEmpty)
{
    OfficeFixture office;
    const ComplaintCase stored = office.add(caseOn(QDate(2022, 3, 1)));
    ComplaintCase expected = caseOn(QDate(2022, 3, 1));
    expected.id = stored.id;
    expected.revision = 1;
    expected.caseNo = QStringLiteral("JS-2022-000001");
    EXPECT_EQ(office.cases().find(stored.id), expected);
}

TEST(CaseStoreTest, numbersTheCasesOfEachOfficeYear)
{
    OfficeFixture office;
    EXPECT_EQ(office.add(caseOn(QDate(2021, 12, 31))).caseNo, u"JS-2021-000001"_qs);
    ComplaintCase newYear;
    newYear.receivedAt = fromOffice(QDate(2022, 1, 1)); // still 2021 in UTC
    EXPECT_EQ(office.add(newYear).caseNo, u"JS-2022-000001"_qs);
    EXPECT_EQ(office.add(caseOn(QDate(2021, 5, 1))).caseNo, u"JS-2021-000002"_qs);
    ComplaintCase foreign = caseOn(QDate(2022, 5, 1));
    foreign.caseNo = QStringLiteral("JS-2022-000007");
    office.add(foreign);
    EXPECT_EQ(office.add(caseOn(QDate(2022, 5, 1))).caseNo, u"JS-2022-000008"_qs);
    foreign.caseNo = QStringLiteral("JS-2022-000002");
    office.add(foreign);
    EXPECT_EQ(office.add(caseOn(QDate(2022, 5, 1))).caseNo, u"JS-2022-000009"_qs);
}

TEST(CaseStoreTest, refusesAnOrderNumberTwice)
{
    OfficeFixture office;
    ComplaintCase first = caseOn(QDate(2022, 3, 1));
    first.orderNo = QStringLiteral("A1");
    office.add(first);
    ComplaintCase second = caseOn(QDate(2022, 3, 2));
    second.orderNo = first.orderNo;
    EXPECT_EQ(failureOf([&] { office.add(second); }), ErrorKind::Conflict);
    second.orderNo = QStringLiteral("A2");
    second = office.add(second);
    EXPECT_EQ(second.caseNo, u"JS-2022-000002"_qs) << "the refused case took no number";
    second.orderNo = first.orderNo;
    EXPECT_EQ(failureOf([&] { office.update(second); }), ErrorKind::Conflict);
    EXPECT_EQ(office.cases().count({}), 2);
}

TEST(CaseStoreTest, refusesAChangeOfAnOldRevision)
{
    OfficeFixture office;
    ComplaintCase mine = office.add(caseOn(QDate(2022, 3, 1)));
    ComplaintCase theirs = mine;
    theirs.title = QStringLiteral("先改");
    office.update(theirs);
    EXPECT_EQ(theirs.revision, 2);
    mine.title = QStringLiteral("后改");
    EXPECT_EQ(failureOf([&] { office.update(mine); }), ErrorKind::Conflict);
    EXPECT_EQ(office.cases().find(mine.id), theirs);
    mine.id = CaseId{77};
    EXPECT_EQ(failureOf([&] { office.update(mine); }), ErrorKind::NotFound);
}

TEST(CaseStoreTest, remembersTheImportedRow)
{
    OfficeFixture office;
    ComplaintCase complaint = caseOn(QDate(2022, 3, 1));
    complaint.orderNo = QStringLiteral("A1");
    {
        Transaction transaction(office.database());
        office.cases().insert(complaint, {QStringLiteral("one"), {}, 0});
        transaction.commit();
    }
    EXPECT_EQ(office.cases().importState(u"A1"_qs)->importHash, u"one"_qs);
    office.update(complaint);
    EXPECT_EQ(office.cases().importState(u"A1"_qs)->importHash, u"one"_qs) << "an edit keeps it";
    office.cases().update(complaint, QStringLiteral("two"));
    EXPECT_EQ(office.cases().importState(u"A1"_qs)->importHash, u"two"_qs);
    office.cases().setImportHash(complaint.id, QStringLiteral("three"));
    EXPECT_EQ(office.cases().importState(u"A1"_qs)->importHash, u"three"_qs);
    EXPECT_EQ(office.cases().importState(u"A1"_qs)->id, complaint.id);
    EXPECT_FALSE(office.cases().importState(u"A2"_qs));
}

TEST(CaseStoreTest, keepsFollowUpsInTheirOrder)
{
    OfficeFixture office;
    const ComplaintCase complaint = office.add(caseOn(QDate(2022, 3, 1)));
    FollowUp late{FollowUpId(),
                  complaint.id,
                  2,
                  fromOffice(QDate(2022, 3, 9)),
                  FollowUpBy::City,
                  true,
                  {Contacted::Yes, Solved::Partial, Satisfaction::Basically},
                  QStringLiteral("还好"),
                  true,
                  QStringLiteral("丙"),
                  true};
    FollowUp early{
        FollowUpId(), complaint.id, 1,    fromOffice(QDate(2022, 3, 8)), FollowUpBy::District, false, {}, {},
        false,        {},           false};
    office.cases().saveFollowUp(late);
    office.cases().saveFollowUp(early);
    const std::vector<FollowUp> list = office.cases().followUps(complaint.id);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].id, early.id);
    EXPECT_FALSE(list[0].reached);
    EXPECT_EQ(list[1].answers, late.answers);
    EXPECT_EQ(list[1].opinion, late.opinion);
    EXPECT_EQ(list[1].by, late.by);
    EXPECT_TRUE(list[1].supervisionLineTold);
}

class CaseListTest : public testing::Test
{
protected:
    CaseListTest()
    {
        Transaction transaction(m_office.database());
        for (int i = 0; i < 400; ++i) {
            ComplaintCase complaint = m_random.complaint(m_office);
            m_office.cases().insert(complaint);
            m_cases.push_back(complaint);
        }
        transaction.commit();
        std::ranges::sort(m_cases, [](const ComplaintCase &a, const ComplaintCase &b) {
            return std::pair(a.receivedAt, a.id) > std::pair(b.receivedAt, b.id);
        });
    }

    std::vector<CaseId> expected(const CaseFilter &filter)
    {
        std::vector<CaseId> ids;
        for (const ComplaintCase &complaint : m_cases) {
            if (passes(filter, complaint, m_office.reference()))
                ids.push_back(complaint.id);
        }
        return ids;
    }

    std::vector<CaseId> paged(const CaseFilter &filter, int pageSize)
    {
        std::vector<CaseId> ids;
        std::optional<CaseKey> after;
        do {
            const CasePage page = m_office.cases().page(filter, after, pageSize);
            EXPECT_LE(page.rows.size(), std::size_t(pageSize));
            for (const CaseRow &row : page.rows)
                ids.push_back(row.id);
            after = page.next;
        } while (after);
        return ids;
    }

    OfficeFixture m_office;
    RandomCases m_random{42};
    std::vector<ComplaintCase> m_cases;
};

TEST_F(CaseListTest, pagesEveryFilterNewestFirst)
{
    int nonEmpty = 0;
    for (int i = 0; i < 1500; ++i) {
        CaseFilter filter = m_random.filter(m_office);
        if (m_random.chance(30))
            filter.search = m_random.pick(QStringLiteral("垃圾,渣土 小区,1390,yjy,楼,—,𠮷野家").split(u','));
        if (m_random.chance(20))
            m_random.addPiece(filter);
        const std::vector<CaseId> ids = expected(filter);
        nonEmpty += !ids.empty();
        ASSERT_EQ(paged(filter, m_random.number(1, 60)), ids) << "filter " << i;
        ASSERT_EQ(m_office.cases().count(filter), qint64(ids.size())) << "filter " << i;
    }
    EXPECT_GT(nonEmpty, 300);
}

TEST_F(CaseListTest, keptCountsFollowEveryChange)
{
    std::vector<CaseFilter> filters;
    while (filters.size() < 60) {
        CaseFilter filter = m_random.filter(m_office);
        if (m_random.chance(50))
            filter.period.reset();
        if (m_random.chance(30))
            filter.search = m_random.pick(QStringLiteral("垃圾,渣土 小区,1390,yjy,楼,𠮷野家").split(u','));
        if (m_random.chance(20))
            m_random.addPiece(filter);
        filters.push_back(filter);
    }
    const auto kept = [this] {
        return m_office.database()
            .statement(QStringLiteral("SELECT count(*) FROM case_count"))
            .run()
            .firstInteger();
    };
    for (int round = 0; round < 40; ++round) {
        for (const CaseFilter &filter : filters)
            ASSERT_EQ(m_office.cases().count(filter), qint64(expected(filter).size())) << "round " << round;
        EXPECT_GT(kept(), 0);
        if (m_random.chance(30)) {
            m_cases.push_back(m_office.add(m_random.complaint(m_office)));
            continue;
        }
        ComplaintCase &changed = m_cases[std::size_t(m_random.number(0, int(m_cases.size()) - 1))];
        m_random.change(changed, m_office);
        m_office.update(changed);
    }
    m_office.units[1].parent = {}; // what lies below a unit decides as well
    m_office.reload();
    for (const CaseFilter &filter : filters)
        ASSERT_EQ(m_office.cases().count(filter), qint64(expected(filter).size()));
}

TEST_F(CaseListTest, sortsByTwoKeysWithWhatLacksThemLast)
{
    const auto name = [this](CaseOrder by, const ComplaintCase &c) {
        return by == CaseOrder::Unit     ? m_office.reference().name(c.leadUnit)
               : by == CaseOrder::Street ? m_office.reference().name(c.street)
               : by == CaseOrder::Point  ? m_office.reference().name(c.point)
                                         : m_office.reference().name(c.category);
    };
    // Below zero where one comes before another.
    const auto compared = [&](const SortKey &key, const ComplaintCase &a, const ComplaintCase &b) {
        const auto number = [&](const ComplaintCase &c) -> std::optional<qint64> {
            switch (key.by) {
            case CaseOrder::Deadline:
                return c.deadline ? std::optional(toEpoch(*c.deadline)) : std::nullopt;
            case CaseOrder::Done:
                return c.doneTime ? std::optional(toEpoch(*c.doneTime)) : std::nullopt;
            case CaseOrder::Status:
                return qint64(c.status);
            case CaseOrder::RequestType:
                return c.requestType == RequestType::Unknown ? std::nullopt
                                                             : std::optional(qint64(c.requestType));
            case CaseOrder::Received:
                return toEpoch(c.receivedAt);
            default:
                return name(key.by, c).isEmpty() ? std::nullopt : std::optional<qint64>(0);
            }
        };
        const auto one = number(a);
        const auto other = number(b);
        if (!one || !other)
            return int(!one) - int(!other);
        QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        collator.setNumericMode(true);
        const int order =
            *one != *other ? (*one < *other ? -1 : 1) : collator.compare(name(key.by, a), name(key.by, b));
        const bool byName = key.by >= CaseOrder::Unit && key.by <= CaseOrder::Category;
        const int wanted = byName || *one != *other ? order : 0;
        return key.descending ? -wanted : wanted;
    };
    std::vector<CaseId> newest = m_office.cases().ids({}, {}, 1000);
    EXPECT_EQ(newest, expected({}));
    for (int i = 0; i < 60; ++i) {
        CaseSort sort{{m_random.value<CaseOrder>(8), m_random.chance(50)}, {}};
        if (m_random.chance(60))
            sort.second = SortKey{m_random.value<CaseOrder>(8), m_random.chance(50)};
        CaseFilter filter;
        if (m_random.chance(50))
            filter = m_random.filter(m_office);
        std::vector<ComplaintCase> cases;
        for (const ComplaintCase &complaint : m_cases) {
            if (passes(filter, complaint, m_office.reference()))
                cases.push_back(complaint);
        }
        std::ranges::stable_sort(cases, [&](const ComplaintCase &a, const ComplaintCase &b) {
            const int first = compared(sort.first, a, b);
            return first != 0 ? first < 0 : sort.second && compared(*sort.second, a, b) < 0;
        });
        std::vector<CaseId> wanted;
        for (const ComplaintCase &complaint : cases)
            wanted.push_back(complaint.id);
        const std::vector<CaseId> ids = m_office.cases().ids(filter, sort, 1000);
        ASSERT_EQ(ids, wanted) << "sort " << i;
        const std::vector<CaseRow> rows = m_office.cases().rows(ids);
        ASSERT_TRUE(std::ranges::equal(rows, ids, {}, &CaseRow::id));
    }
    EXPECT_EQ(m_office.cases().ids({}, {{CaseOrder::Unit, false}, {}}, 7).size(), 7U);
}

TEST_F(CaseListTest, showsTheNamesOfTheRow)
{
    for (const CaseRow &row : m_office.cases().page({}, {}, 400).rows) {
        const ComplaintCase c = *m_office.cases().find(row.id);
        EXPECT_EQ(row.unitName, m_office.reference().name(c.leadUnit));
        EXPECT_EQ(row.streetName, m_office.reference().name(c.street));
        EXPECT_EQ(row.pointName, m_office.reference().name(c.point));
        EXPECT_EQ(row.categoryPath, m_office.reference().name(c.category));
        EXPECT_EQ(row.caseNo, c.caseNo);
        EXPECT_EQ(row.orderNo, c.orderNo);
        EXPECT_EQ(row.official,
                  (FollowUpAnswers{c.officialContacted, c.officialSolved, c.officialSatisfaction}));
        EXPECT_EQ(row.deadline, c.deadline);
        EXPECT_EQ(row.doneTime, c.doneTime);
    }
}

TEST_F(CaseListTest, visitsWholeCasesUntilToldToStop)
{
    std::vector<ComplaintCase> visited;
    m_office.cases().forEach({}, [&visited](const ComplaintCase &complaint) {
        visited.push_back(complaint);
        return visited.size() < 25;
    });
    EXPECT_EQ(visited, std::vector(m_cases.begin(), m_cases.begin() + 25));
}

TEST_F(CaseListTest, listsTheCasesOfAnImport)
{
    m_office.database().exec(
        QStringLiteral("INSERT INTO import_batch VALUES (3, 0, '', '', '', 0, 0, 0, 0, 0, NULL, NULL)"));
    for (const int index : {5, 90})
        m_office.database()
            .statement(QStringLiteral("INSERT INTO import_original VALUES (3, ?, 1, '{}')"))
            .run({m_cases[std::size_t(index)].id.value});
    CaseFilter filter;
    filter.batch = BatchId{3};
    EXPECT_EQ(paged(filter, 1), (std::vector{m_cases[5].id, m_cases[90].id}));
    EXPECT_EQ(m_office.cases().count(filter), 2);
    m_office.database()
        .statement(QStringLiteral("UPDATE import_batch SET first_case_id = ?, last_case_id = ?"))
        .run({m_cases[7].id.value, m_cases[7].id.value + 1});
    EXPECT_EQ(m_office.cases().count(filter), 4) << "with those that it added";
}

} // namespace
