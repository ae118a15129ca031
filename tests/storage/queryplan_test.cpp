// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/callerstore.h"
#include "storage/distributionstore.h"
#include "storage/dutystore.h"
#include "storage/hotspotstore.h"
#include "storage/incidentstore.h"
#include "storage/promisestore.h"
#include "storage/relationstore.h"
#include "storage/reminderstore.h"
#include "storage/requeststore.h"
#include "storage/similarstore.h"
#include "support/officefixture.h"

#include <sqlite3.h>

using namespace jiesu;
using namespace jiesu::test;

namespace {

/// Every statement that any connection of this program runs, and the connection to explain it on.
struct Trace
{
    sqlite3 *connection = nullptr;
    QSet<QString> statements;
};
Trace trace;

int record(unsigned, void *, void *statement, void *)
{
    const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    const bool isOurs = !sql.contains(u"'case_search_"); // not what FTS5 does inside
    const bool reads = sql.startsWith(u"SELECT") || sql.startsWith(u"UPDATE") || sql.startsWith(u"DELETE") ||
                       sql.startsWith(u"--");
    if (isOurs && reads)
        trace.statements.insert(sql);
    return 0;
}

int watch(sqlite3 *connection, const char **, const sqlite3_api_routines *)
{
    trace.connection = connection;
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, record, nullptr);
}

QStringList plan(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = "EXPLAIN QUERY PLAN " + sql.toUtf8();
    EXPECT_EQ(sqlite3_prepare_v2(trace.connection, text.constData(), -1, &statement, nullptr), SQLITE_OK)
        << text.constData();
    QStringList steps;
    while (sqlite3_step(statement) == SQLITE_ROW)
        steps << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
    sqlite3_finalize(statement);
    return steps;
}

class QueryPlanTest : public testing::Test
{
protected:
    QueryPlanTest()
    {
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
        m_office = std::make_unique<OfficeFixture>();
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch));
        trace.statements.clear();
    }
    ~QueryPlanTest() override
    {
        m_office.reset();
        trace = {};
    }

    void use(const CaseFilter &filter)
    {
        (void)m_office->cases().page(filter, {}, 10);
        (void)m_office->cases().count(filter);
        (void)m_office->cases().rows(m_office->cases().ids(filter, {{CaseOrder::Unit, false}, {}}, 3));
        m_office->cases().forEach(filter, [](const ComplaintCase &) { return true; });
        CaseFilter figures = filter;
        figures.search.clear();
        (void)m_office->figures().outcomes(figures);
        (void)m_office->figures().outcomesByMonth(figures);
        (void)m_office->figures().outcomesByUnit(figures);
        (void)m_office->figures().weekHours(figures);
        useDistributions(figures);
        for (const auto dimension : {FigureStore::Dimension::Category, FigureStore::Dimension::Unit,
                                     FigureStore::Dimension::Street, FigureStore::Dimension::SourceType})
            (void)m_office->figures().shares(figures, dimension, 10);
    }

    void useDistributions(const CaseFilter &filter)
    {
        DistributionStore distributions(m_office->database(), m_office->sharedReference());
        (void)distributions.byCategoryAndStreet(filter);
        (void)distributions.byCategoryAndMonth(filter);
        (void)distributions.byState(filter);
        (void)distributions.byHandlingHours(filter);
        (void)distributions.openByDay(filter, fromOffice(QDate(2022, 2, 1)));
    }

    void useEverything()
    {
        RandomCases random(9);
        for (int i = 0; i < 50; ++i) {
            ComplaintCase complaint = m_office->add(random.complaint(*m_office));
            random.change(complaint, *m_office);
            m_office->update(complaint);
            (void)m_office->cases().findByCaseNo(complaint.caseNo);
            (void)m_office->cases().findByOrderNo(complaint.orderNo);
            (void)m_office->cases().followUps(complaint.id);
            m_office->cases().setImportHash(complaint.id, {});
        }
        use({});
        for (int i = 0; i < 600; ++i) {
            CaseFilter filter = random.filter(*m_office);
            if (random.chance(30))
                filter.search = random.words(2);
            if (random.chance(20))
                random.addPiece(filter);
            if (random.chance(5))
                filter.batch = BatchId{1};
            if (random.chance(5))
                filter.requests = random.chance(50) ? RequestQueue::Promised : RequestQueue::Supervised;
            use(filter);
        }
        useDesk(random);
        (void)m_office->figures().openCounts(fromOffice(QDate(2022, 2, 1)), UnitId{1});
        (void)m_office->figures().openCounts(fromOffice(QDate(2022, 2, 1)));
        (void)m_office->figures().checkTally();
    }

    void useHotSpots(const std::shared_ptr<const ReferenceData> &reference, Instant now)
    {
        HotSpotStore store(m_office->database(), reference);
        CaseFilter filter;
        filter.period = Period::month({2022, 2});
        (void)store.cells(filter, filter.period->first());
        (void)store.matters(filter, CaseKey{0, 1}, 3);
        filter.category = CategoryId{1};
        for (const bool atPoint : {true, false}) {
            filter.point = atPoint ? PlaceId{5} : PlaceId();
            filter.street = atPoint ? PlaceId() : PlaceId{1};
            (void)store.detail(filter, now);
            (void)store.lastMeasure(filter);
        }
        (void)SpecialTaskStore(m_office->database()).list();
    }

    /// What a call asks for while it is taken down.
    void useDesk(RandomCases &random)
    {
        const auto reference = std::make_shared<ReferenceData>(m_office->reference());
        const Instant now = fromOffice(QDate(2022, 2, 1));
        CallerStore callers(m_office->database(), reference);
        (void)callers.counts(QStringLiteral("13900001000"), now, now);
        (void)callers.latest(QStringLiteral("13900001000"), 3);
        SimilarStore similar(m_office->database(), reference);
        for (int i = 0; i < 20; ++i)
            (void)similar.candidates(random.complaint(*m_office), now);
        RelationStore relations(m_office->database());
        relations.relate(CaseId{1}, CaseId{2}, RelationKind::Repeat, now, QStringLiteral("甲"));
        (void)relations.between(CaseId{1}, CaseId{2});
        (void)relations.of(CaseId{1});
        (void)relations.mergedInto(CaseId{1});
        (void)relations.repeats(Period::month({2022, 2}));
        (void)relations.separate(CaseId{1}, CaseId{2});
        IncidentStore incidents(m_office->database());
        (void)incidents.pointClusters(now, 3);
        (void)incidents.streetClusters(now, 3);
        (void)incidents.casesOf({PlaceId{5}, {}, 3}, now);
        (void)incidents.casesOf({PlaceId{1}, CategoryId{2}, 3}, now);
        useHotSpots(reference, now);
        useDuty(now);
    }

    /// What reminders, promises and the duty roster ask for every minute.
    void useDuty(Instant now)
    {
        using Order = ReminderStore::Order;
        ReminderStore reminders(m_office->database());
        (void)reminders.openCases({now, {}}, Order::EarliestFirst, 0);
        (void)reminders.openCases({{}, now}, Order::LatestFirst, 10);
        (void)reminders.openCases({{}, now, {1, 2}}, Order::LatestFirst, 10);
        (void)reminders.countOpen({now, now});
        (void)reminders.countOpen({now, {}, {}, ReminderSubject::Signing});
        (void)reminders.openCases({{}, now, {1}, ReminderSubject::Response}, Order::LatestFirst, 10);
        (void)reminders.pauses(now);
        (void)reminders.running(now);
        (void)reminders.of(CaseId{1});
        (void)PromiseStore(m_office->database()).open();
        (void)PromiseStore(m_office->database()).of(CaseId{1});
        DutyStore duty(m_office->database());
        (void)duty.shifts(now, now);
        (void)duty.handovers(10);
        (void)duty.handoverFrom(DutyShiftId{1});
    }

    std::unique_ptr<OfficeFixture> m_office;
};

TEST_F(QueryPlanTest, noStatementScansTheCasesUnlessItsTextSaysWhy)
{
    useEverything();
    EXPECT_GT(trace.statements.size(), 100);
    for (const QString &sql : std::as_const(trace.statements)) {
        if (sql.contains(u"-- scan:"))
            continue;
        for (const QString &step : plan(sql))
            EXPECT_FALSE(step.startsWith(u"SCAN complaint_case")) << step.toStdString() << "\n"
                                                                  << sql.toStdString();
    }
}

TEST_F(QueryPlanTest, figuresOfAPeriodReadTheCoveringIndexAlone)
{
    CaseFilter filter;
    filter.period = *Period::parse(QStringLiteral("2022-01-05..2022-02-10"));
    filter.unit = UnitId{1};
    filter.street = PlaceId{1};
    filter.category = CategoryId{1};
    filter.countedOnly = true;
    filter.unhappyOnly = true;
    filter.weekday = 2;
    filter.hour = 9;
    (void)m_office->cases().count(filter);
    (void)m_office->figures().outcomes(filter);
    (void)m_office->figures().outcomesByMonth(filter);
    (void)m_office->figures().outcomesByUnit(filter);
    (void)m_office->figures().weekHours(filter);
    DistributionStore distributions(m_office->database(), m_office->sharedReference());
    (void)distributions.byCategoryAndStreet(filter);
    (void)distributions.byCategoryAndMonth(filter);
    (void)distributions.byState(filter);
    for (const auto dimension : {FigureStore::Dimension::Category, FigureStore::Dimension::Point,
                                 FigureStore::Dimension::Street, FigureStore::Dimension::Unit,
                                 FigureStore::Dimension::RequestType, FigureStore::Dimension::SourceType})
        (void)m_office->figures().shares(filter, dimension, 10);
    EXPECT_GE(trace.statements.size(), 10);
    for (const QString &sql : std::as_const(trace.statements))
        EXPECT_TRUE(plan(sql).front().startsWith(u"SEARCH complaint_case USING COVERING INDEX case_figures"))
            << plan(sql).front().toStdString() << "\n"
            << sql.toStdString();
}

TEST_F(QueryPlanTest, wholeMonthsOfTheOfficeDoNotTouchTheCases)
{
    CaseFilter filter;
    filter.period = Period::quarter(2022, 1);
    filter.countedOnly = true;
    filter.withoutTypes = {RequestType::Commendation};
    (void)m_office->figures().outcomes(filter);
    (void)m_office->figures().outcomesByMonth(filter);
    filter.street = PlaceId{1};
    (void)m_office->figures().outcomes(filter);
    EXPECT_EQ(trace.statements.size(), 3);
    for (const QString &sql : std::as_const(trace.statements))
        EXPECT_TRUE(plan(sql).front().startsWith(u"SEARCH case_tally USING PRIMARY KEY"))
            << sql.toStdString();
}

TEST_F(QueryPlanTest, whatWasAskedOnceDoesNotTouchTheCasesAgain)
{
    RandomCases random(4);
    for (int i = 0; i < 50; ++i)
        m_office->add(random.complaint(*m_office));
    CaseFilter filter;
    filter.period = Period::months({2021, 11}, {2022, 3});
    filter.countedOnly = true;
    CaseFilter window = filter;
    window.period = Period::days(QDate(2022, 1, 19), QDate(2022, 2, 18));
    const auto ask = [&] {
        (void)m_office->figures().distribution(filter);
        (void)m_office->figures().outcomesByUnit(filter);
        (void)m_office->figures().outcomes(window);
    };
    ask();
    trace.statements.clear();
    ask();
    EXPECT_EQ(trace.statements.size(), 2) << "is there anything in the month, and what is kept of it";
    for (const QString &sql : std::as_const(trace.statements)) {
        EXPECT_FALSE(sql.contains(u"complaint_case")) << sql.toStdString();
        for (const QString &step : plan(sql))
            EXPECT_FALSE(step.startsWith(u"SCAN case_")) << step.toStdString() << sql.toStdString();
    }
}

TEST_F(QueryPlanTest, requestsAreFoundByTheirCaseAndTheirState)
{
    RequestStore requests(m_office->database());
    (void)requests.of(CaseId{1});
    (void)requests.open();
    (void)requests.find(RequestId{1});
    for (const RequestQueue queue :
         {RequestQueue::ToDecide, RequestQueue::Supervised, RequestQueue::Promised}) {
        CaseFilter filter;
        filter.requests = queue;
        use(filter);
    }
    EXPECT_GE(trace.statements.size(), 10);
    for (const QString &sql : std::as_const(trace.statements)) {
        for (const QString &step : plan(sql)) {
            EXPECT_FALSE(step.startsWith(u"SCAN c")) << step.toStdString() << "\n" << sql.toStdString();
            EXPECT_FALSE(step.contains(u"complaint_case") && !step.contains(u"INTEGER PRIMARY KEY"))
                << step.toStdString() << "\n"
                << sql.toStdString();
        }
    }
}

TEST_F(QueryPlanTest, listsAreReadInTheirOrderWithoutSorting)
{
    const auto list = [this](const std::function<void(CaseFilter &)> &restrict) {
        CaseFilter filter;
        filter.period = Period::month({2022, 1});
        restrict(filter);
        (void)m_office->cases().page(filter, {}, 10);
    };
    list([](CaseFilter &) {});
    list([](CaseFilter &f) { f.statuses = {CaseStatus::Closed}; });
    list([](CaseFilter &f) { f.unit = UnitId{2}; });
    list([](CaseFilter &f) { f.unit = UnitId{1}; });
    list([](CaseFilter &f) { f.category = CategoryId{1}; });
    list([](CaseFilter &f) { f.street = PlaceId{1}; });
    list([](CaseFilter &f) { f.search = QStringLiteral("垃圾"); });
    trace.statements.removeIf([](const QString &sql) { return sql.contains(u"search_pending"); });
    EXPECT_GE(trace.statements.size(), 6);
    for (const QString &sql : std::as_const(trace.statements))
        for (const QString &step : plan(sql))
            EXPECT_FALSE(step.contains(u"USE TEMP B-TREE")) << step.toStdString() << "\n"
                                                            << sql.toStdString();
}

TEST_F(QueryPlanTest, whatTheDeskAsksIsAnsweredFromTheIndexOfTheQuestion)
{
    const auto reference = std::make_shared<ReferenceData>(m_office->reference());
    const Instant now = fromOffice(QDate(2022, 2, 1));
    const auto expectIndexes = [](const QStringList &allowed) {
        for (const QString &sql : std::as_const(trace.statements)) {
            for (const QString &step : plan(sql)) {
                const bool named = std::ranges::any_of(
                    allowed, [&step](const QString &index) { return step.contains(index); });
                EXPECT_TRUE(named || !step.contains(u" complaint_case")) << step.toStdString() << "\n"
                                                                         << sql.toStdString();
            }
        }
        EXPECT_FALSE(trace.statements.isEmpty());
        trace.statements.clear();
    };
    (void)CallerStore(m_office->database(), reference).counts(QStringLiteral("13900001000"), now, now);
    expectIndexes(
        {QStringLiteral("COVERING INDEX case_caller"), QStringLiteral("COVERING INDEX case_contact")});
    ComplaintCase draft;
    draft.callerPhone = QStringLiteral("13900001000");
    draft.point = PlaceId{5};
    draft.street = PlaceId{1};
    draft.category = CategoryId{2};
    (void)SimilarStore(m_office->database(), reference).candidates(draft, now);
    expectIndexes({QStringLiteral("case_caller"), QStringLiteral("case_contact"),
                   QStringLiteral("case_point (point_id=? AND received_at>?)"),
                   QStringLiteral("case_street_category (street_id=? AND category_id=? AND received_at>?)"),
                   QStringLiteral("INTEGER PRIMARY KEY")});
    IncidentStore incidents(m_office->database());
    (void)incidents.pointClusters(now, 3);
    (void)incidents.streetClusters(now, 3);
    expectIndexes({QStringLiteral("case_newest (received_at>?)")});
    (void)incidents.callersOf({PlaceId{5}, {}, 0}, now);
    (void)incidents.callersOf({PlaceId{1}, CategoryId{2}, 0}, now);
    (void)incidents.casesOf({PlaceId{5}, {}, 0}, now);
    (void)incidents.callers(IncidentId{1});
    expectIndexes({QStringLiteral("case_point (point_id=? AND received_at>?)"),
                   QStringLiteral("case_street_category (street_id=? AND category_id=? AND received_at>?)"),
                   QStringLiteral("INTEGER PRIMARY KEY")});
    (void)incidents.openAt(PlaceId{5}, PlaceId{1});
    for (const QString &sql : std::as_const(trace.statements))
        EXPECT_TRUE(plan(sql).front().startsWith(u"SEARCH incident USING INDEX incident_place"))
            << plan(sql).front().toStdString();
}

} // namespace
