// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the board of a thousand random offices against the oracle, for random periods, scopes and
// rules.
#include "domain/officetime.h"
#include "figureoracle.h"

#include <random>
#include <set>

using namespace jiesu;
using namespace jiesu::test;

namespace {

constexpr int offices = 1000;
constexpr int mostCases = 20;

/// Seconds since 1970 of a civil time in the office, by the calendar alone: it is eight hours ahead.
qint64 epoch(int year, int month, int day, int minute = 0)
{
    return (QDate(year, month, 1).addDays(day - 1).toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86'400 +
           minute * 60 - 8 * 3600;
}

class OracleTest : public testing::Test
{
protected:
    OracleTest()
    {
        ReferenceStore store = m_office->referenceStore();
        for (const auto &[name, parent, group] : {std::tuple("区环卫中心", -1, ""),
                                                  {"清运一队", 0, "甲组"},
                                                  {"公厕科", 0, "甲组"},
                                                  {"街道办", -1, "乙组"}}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            unit.group = QString::fromUtf8(group);
            if (parent >= 0)
                unit.parent = m_units[std::size_t(parent)];
            store.save(unit);
            m_units.push_back(unit.id);
        }
        m_office->reloadReference();
        for (const Place &place : m_office->reference()->places()) {
            if (place.kind == PlaceKind::Street && m_streets.size() < 3)
                m_streets.push_back(place.id);
        }
        for (const Category &category : m_office->reference()->categories()) {
            if (m_categories.size() < 4)
                m_categories.push_back(category.id);
        }
    }

    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }
    bool chance(int percent) { return number(1, 100) <= percent; }
    template <class T> T pick(const std::vector<T> &from)
    {
        return from[std::size_t(number(0, int(from.size()) - 1))];
    }

    /// Often in the first or the last second of a day, or at noon.
    Instant time()
    {
        static const std::vector<int> edges{0, 43'199, 43'200, 86'399};
        const int second = chance(50) ? pick(edges) : number(0, 86'399);
        const int yearBack = chance(30) ? 365 : 0;
        return fromEpoch(epoch(2021, 1, m_middle - yearBack + number(-25, 25)) + second);
    }
    std::optional<Instant> maybeTime() { return chance(70) ? std::optional(time()) : std::nullopt; }

    void addCase()
    {
        ComplaintCase c;
        c.receivedAt = time();
        c.requestType = RequestType(number(0, 7));
        c.status = CaseStatus(chance(70) ? 7 : number(0, 10));
        c.directlyAnswered = chance(20);
        c.specialDisposition = chance(15) ? SpecialDisposition(number(1, 6)) : SpecialDisposition::None;
        c.retained = chance(90);
        c.suspended = chance(10);
        c.countExemptType = chance(7) ? QStringLiteral("重复") : QString();
        c.leadUnit = chance(85) ? pick(m_units) : UnitId();
        c.street = chance(80) ? pick(m_streets) : PlaceId();
        c.category = chance(80) ? pick(m_categories) : CategoryId();
        c.officialReached = number(0, 2);
        c.officialContacted = Contacted(number(0, 2));
        c.officialSolved = Solved(number(0, 3));
        c.officialSatisfaction = Satisfaction(number(0, 5));
        c.selfContacted = Contacted(number(0, 2));
        c.selfSolved = Solved(number(0, 3));
        c.selfSatisfaction = Satisfaction(number(0, 5));
        c.cityDispatchTime = chance(50) ? maybeTime() : std::nullopt;
        c.districtDispatchTime = maybeTime();
        c.doneTime = maybeTime();
        c.followUpTime = maybeTime();
        if (chance(70))
            c.deadline = m_office->now() + std::chrono::hours(number(-40, 40));
        if (c.doneTime && chance(50))
            c.deadline = *c.doneTime + std::chrono::seconds(number(-1, 1));
        if (chance(70)) {
            c.signDeadline = m_office->now() + std::chrono::seconds(number(-1, 1));
            c.contactDeadline = c.signDeadline;
        }
        if (chance(50))
            c.signTime = m_office->now() + std::chrono::seconds(number(-1, 1));
        if (chance(50))
            c.firstContactTime = m_office->now() + std::chrono::seconds(number(-1, 1));
        m_office->cases().insert(c);
    }

    AssessmentRule rule()
    {
        AssessmentRule rule;
        rule.monthBasis = MonthBasis(chance(50) ? 0 : number(1, 3));
        rule.answers = AnswerSource(number(0, 1));
        const auto some = [this](auto &values, int last) {
            values.clear();
            for (int value = 1; value <= last; ++value) {
                if (chance(25))
                    values.push_back(typename std::decay_t<decltype(values)>::value_type(value));
            }
        };
        some(rule.notCounted, 7);
        some(rule.notAssessed, 7);
        some(rule.notCountedDispositions, 6);
        some(rule.notAssessedDispositions, 6);
        rule.assessAnsweredConsultations = chance(50);
        rule.assessSuspended = chance(50);
        rule.partialWeight = number(0, 1000);
        rule.basicallyWeight = number(0, 1000);
        rule.neutralWeight = number(0, 1000);
        rule.notReached = Unanswered(number(0, 2));
        rule.notRated = Unanswered(number(0, 2));
        rule.composite.response = chance(20) ? 0 : number(0, 500);
        rule.composite.resolution = chance(20) ? 0 : number(0, 500);
        rule.composite.satisfaction = 1000 - rule.composite.response - rule.composite.resolution;
        rule.minimumCases = number(0, 3);
        rule.ties = TieRule(number(0, 1));
        return rule;
    }

    AskedPeriod period()
    {
        const QDate middle = QDate(2021, 1, 1).addDays(m_middle + number(-10, 10));
        const int year = middle.year();
        const int month = middle.month();
        const int day = number(2, 28);
        const auto text = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QChar(u'0')); };
        const QString monthText = QStringLiteral("%1-%2").arg(year).arg(text(month));
        switch (number(0, 6)) {
        case 0:
            return {monthText, {epoch(year, month, 1), epoch(year, month, middle.daysInMonth() + 1)}};
        case 1:
            return {QStringLiteral("%1-Q2").arg(year), {epoch(year, 4, 1), epoch(year, 7, 1)}};
        case 2:
            return {QString::number(year), {epoch(year, 1, 1), epoch(year + 1, 1, 1)}};
        case 3: { // 4 January 2021 was a Monday, the first of week 1
            const int week = number(1, 52);
            return {QStringLiteral("2021-W%1").arg(text(week)),
                    {epoch(2021, 1, 4 + 7 * (week - 1)), epoch(2021, 1, 4 + 7 * week)}};
        }
        case 4:
            return {QStringLiteral("%1-%2@ytd").arg(monthText, text(day)),
                    {epoch(year, 1, 1), epoch(year, month, day + 1)}};
        case 5: {
            const int minute = chance(50) ? 0 : number(0, 1) ? 720 : number(1, 1439);
            const QString clock =
                minute == 0 ? QString() : QStringLiteral("T%1:%2").arg(text(minute / 60), text(minute % 60));
            const qint64 from =
                month == 1 ? epoch(year - 1, 12, day, minute) : epoch(year, month - 1, day, minute);
            return {QStringLiteral("%1@%2").arg(monthText).arg(day) + clock,
                    {from, epoch(year, month, day, minute)}};
        }
        default: {
            const int days = number(0, 60);
            const QDate last = QDate(year, month, day).addDays(days);
            return {QStringLiteral("%1-%2..%3").arg(monthText, text(day), last.toString(Qt::ISODate)),
                    {epoch(year, month, day), epoch(year, month, day + days + 1)}};
        }
        }
    }

    Scope scope()
    {
        const int kind = number(0, 2);
        return {kind == 1 ? pick(m_units) : UnitId(), kind == 2 ? pick(m_streets) : PlaceId()};
    }

    void compareBoard(const AskedPeriod &asked, const Scope &scope, const AssessmentRule &rule);
    void compareCharts(FigureOracle &oracle, const BoardFigures &board);
    void comparePunctuality(FigureOracle &oracle, const Period &period, const OracleSpan &span,
                            const Scope &scope, const AssessmentRule &rule);
    void compareRanking(const Period &period, const OracleSpan &span, const AssessmentRule &rule);

    static OracleSpan spanOf(const Period &period)
    {
        return {toEpoch(period.start()), toEpoch(period.end())};
    }

    static void expectEqual(const ThreeRates &rates, const OracleFigures &expected,
                            const AssessmentRule &rule, const char *what)
    {
        ASSERT_EQ(rates.total, expected.total) << what;
        ASSERT_EQ(rates.received, expected.received) << what;
        ASSERT_EQ(rates.commendations, expected.commendations) << what;
        ASSERT_EQ(rates.assessed, expected.assessed) << what;
        ASSERT_EQ(rates.answered, expected.answered) << what;
        ASSERT_EQ(rates.notReached, expected.notReached) << what;
        ASSERT_EQ(rates.notRated, expected.notRated) << what;
        for (std::size_t reason = 1; reason < expected.reasons.size(); ++reason)
            ASSERT_EQ(rates.excludedFor(Exclusion(reason)), expected.reasons[reason]) << what << reason;
        for (const RateKind kind : rateKinds) {
            ASSERT_EQ(rateOf(rates, kind).part(), expected.rates[std::size_t(kind)].part) << what;
            ASSERT_EQ(rateOf(rates, kind).whole(), expected.rates[std::size_t(kind)].whole) << what;
        }
        ASSERT_EQ(rates.composite.basisPoints(), oracleComposite(expected, rule, 10'000)) << what;
        ASSERT_EQ(rates.composite.scaledTo(30'000), oracleComposite(expected, rule, 30'000)) << what;
    }

    std::mt19937 m_random{20220417};
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 17), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    std::vector<UnitId> m_units;
    std::vector<PlaceId> m_streets;
    std::vector<CategoryId> m_categories;
    int m_middle = 0; ///< about which day of 2021 the office's cases lie
    std::set<Period::Kind> m_kinds;
    qint64 m_received = 0;
    qint64 m_running = 0;
    qint64 m_rated = 0;
    qint64 m_ranked = 0;
    qint64 m_overdue = 0;
    qint64 m_late = 0;
};

void OracleTest::compareBoard(const AskedPeriod &asked, const Scope &scope, const AssessmentRule &rule)
{
    const Result<Period> period = Period::parse(asked.code);
    ASSERT_TRUE(period.ok()) << asked.code.toStdString();
    ASSERT_EQ(spanOf(*period).from, asked.span.from) << asked.code.toStdString();
    ASSERT_EQ(spanOf(*period).to, asked.span.to) << asked.code.toStdString();
    const ComparisonBasis basis = ComparisonBasis(number(0, 1));
    const BoardFigures board = FigureService(*m_office).board(*period, scope, rule, basis);
    FigureOracle oracle(m_office->database(), scope, rule);
    const PeriodComparison &comparison = board.comparison;
    expectEqual(board.current.rates, oracle.figures(asked.span), rule, "current");
    expectEqual(board.compared.rates, oracle.figures(spanOf(comparison.current)), rule, "compared");
    expectEqual(board.previous.rates, oracle.figures(spanOf(comparison.previous)), rule, "previous");
    expectEqual(board.yearBefore.rates, oracle.figures(spanOf(comparison.yearBefore)), rule, "year before");
    expectEqual(board.cumulativeRates.rates, oracle.figures(spanOf(comparison.cumulative)), rule,
                "cumulative");
    expectEqual(board.cumulativeBefore.rates, oracle.figures(spanOf(comparison.cumulativeBefore)), rule,
                "cumulative before");
    const OracleOpen open = oracle.open(m_office->now());
    ASSERT_EQ(board.open.open, open.open);
    ASSERT_EQ(board.open.overdue, open.overdue);
    m_overdue += open.overdue;
    if (!scope.street.isSet()) {
        ASSERT_EQ(board.open.dueToday, open.dueToday);
        ASSERT_EQ(board.open.toSign, open.toSign);
        ASSERT_EQ(board.open.toReview, open.toReview);
        ASSERT_EQ(board.open.toFollowUp, open.toFollowUp);
    }
    compareCharts(oracle, board);
    compareRanking(*period, asked.span, rule);
    comparePunctuality(oracle, *period, asked.span, scope, rule);
    m_kinds.insert(period->kind());
    m_received += board.cumulativeRates.rates.received;
    m_rated += board.cumulativeRates.rates.satisfaction.whole();
    m_running += comparison.isRunning;
}

void OracleTest::compareCharts(FigureOracle &oracle, const BoardFigures &board)
{
    const int year = board.months.front().month.year;
    auto months = oracle.byMonth({epoch(year - 1, 1, 1), epoch(year + 1, 1, 1)});
    ASSERT_EQ(board.months.size(), 12U);
    const bool byWindows = board.period.kind() == Period::Kind::Window;
    const int day = byWindows ? board.period.first().day() : 1;
    for (std::size_t i = 0; i < board.months.size(); ++i) {
        const MonthPair &pair = board.months[i];
        const MonthPeriods &periods = board.year[i];
        ASSERT_EQ(periods.now.first(), QDate(year, pair.month.month, day).addMonths(byWindows ? -1 : 0));
        ASSERT_EQ(periods.yearBefore.first(), periods.now.first().addYears(-1));
        if (byWindows) {
            ASSERT_EQ(pair.current, oracle.figures(spanOf(periods.now)).received);
            ASSERT_EQ(pair.previous, oracle.figures(spanOf(periods.yearBefore)).received);
        } else {
            ASSERT_EQ(pair.current, months[pair.month.key()].received);
            ASSERT_EQ(pair.previous, months[pair.month.key() - 100].received);
        }
    }
    ASSERT_EQ(board.lastThirteen.size(), 13U);
    for (const RatesFigure &each : board.lastThirteen)
        expectEqual(each.rates, months[Month::of(each.period.first()).key()], board.rule, "thirteen months");
    std::vector<std::pair<qint64, qint64>> pairs;
    qint64 current = 0;
    qint64 previous = 0;
    for (const MonthPeriods &each : board.comparison.months) {
        pairs.emplace_back(oracle.figures(spanOf(each.now)).received,
                           oracle.figures(spanOf(each.yearBefore)).received);
        current += pairs.back().first;
        previous += pairs.back().second;
    }
    ASSERT_EQ(board.reduction.current(), current);
    ASSERT_EQ(board.reduction.previous(), previous);
    ASSERT_EQ(board.reduction.pooled(), oracleMean({{current, previous}}));
    ASSERT_EQ(board.reduction.meanOfMonths(), oracleMean(pairs));
    const OracleSpan cumulative = spanOf(board.cumulative);
    auto categories = oracle.received(cumulative, QStringLiteral("coalesce(category_id, 0)"));
    ASSERT_EQ(board.categories.size(), categories.size()) << "fewer than ten";
    for (const NamedShare &share : board.categories) {
        ASSERT_EQ(share.cases, categories[share.id]);
        ASSERT_EQ(share.total, board.cumulativeRates.rates.received);
    }
    auto hours = oracle.received(
        cumulative, QStringLiteral("(strftime('%w', received_at + 8 * 3600, 'unixepoch') + 6) % 7 * 24 + "
                                   "strftime('%H', received_at + 8 * 3600, 'unixepoch')"));
    for (int hour = 0; hour < 7 * 24; ++hour)
        ASSERT_EQ(board.weekHours[std::size_t(hour / 24)][std::size_t(hour % 24)], hours[hour]);
}

void OracleTest::comparePunctuality(FigureOracle &oracle, const Period &period, const OracleSpan &span,
                                    const Scope &scope, const AssessmentRule &rule)
{
    std::map<qint64, Punctuality> units = FigureService(*m_office).punctuality(period, scope, rule);
    const QString now = QString::number(toEpoch(m_office->now()));
    // Per unit: 0 says nothing, 1 late, 2 in time.
    const auto expect = [&](const QString &limit, const QString &done, const QString &waits,
                            qint64 Punctuality::*due, qint64 Punctuality::*inTime) {
        auto counts =
            oracle.received(span, QStringLiteral("coalesce(lead_unit_id, 0) * 3 + ifnull((%1 IS NOT NULL) * "
                                                 "iif(%2 IS NULL, (%3) AND %1 < %4, 1 + (%2 <= %1)), 0)")
                                      .arg(limit, done, waits, now));
        for (auto &[unit, punctuality] : units) {
            ASSERT_EQ(punctuality.*inTime, counts[unit * 3 + 2]) << limit.toStdString();
            ASSERT_EQ(punctuality.*due, counts[unit * 3 + 1] + counts[unit * 3 + 2]) << limit.toStdString();
            m_late += counts[unit * 3 + 1];
        }
    };
    const QString running = QStringLiteral("status IN (0, 1, 2, 3, 4, 10) AND suspended = 0");
    expect(QStringLiteral("sign_deadline"), QStringLiteral("sign_time"), QStringLiteral("status = 1"),
           &Punctuality::signDue, &Punctuality::signedInTime);
    expect(QStringLiteral("contact_deadline"), QStringLiteral("first_contact_time"), running,
           &Punctuality::contactDue, &Punctuality::contactedInTime);
    expect(QStringLiteral("deadline"), QStringLiteral("done_time"), running, &Punctuality::completionDue,
           &Punctuality::completedInTime);
}

void OracleTest::compareRanking(const Period &period, const OracleSpan &span, const AssessmentRule &rule)
{
    auto units = FigureOracle(m_office->database(), {}, rule).byUnit(span);
    const UnitRanking ranking = FigureService(*m_office).unitRanking(period, rule);
    ASSERT_EQ(ranking.rows.size(), units.size());
    for (const UnitRanking::Row &row : ranking.rows) {
        const OracleFigures &own = units.at(row.figures.unit.value);
        expectEqual(row.figures.rates, own, rule, "unit");
        const auto score = oracleComposite(own, rule, 10'000);
        std::multiset<qint64, std::greater<>> better;
        for (const UnitRanking::Row &other : ranking.rows) {
            const OracleFigures &theirs = units.at(other.figures.unit.value);
            const auto their = oracleComposite(theirs, rule, 10'000);
            if (other.figures.group == row.figures.group && their && theirs.answered >= rule.minimumCases &&
                their > score)
                better.insert(*their);
        }
        const bool isRanked = score && own.answered >= rule.minimumCases;
        const auto ahead = rule.ties == TieRule::Skip ? better.size()
                                                      : std::set<qint64>(better.begin(), better.end()).size();
        ASSERT_EQ(row.rank, isRanked ? std::optional(int(ahead) + 1) : std::nullopt);
        m_ranked += isRanked;
    }
}

TEST_F(OracleTest, EveryFigureOfAThousandOfficesIsTheOracles)
{
    for (int i = 0; i < offices && !HasFatalFailure(); ++i) {
        SCOPED_TRACE(i);
        m_middle = number(60, 470);
        const Transaction neverCommitted(m_office->database());
        for (int cases = number(0, mostCases); cases > 0; --cases)
            addCase();
        compareBoard(period(), scope(), rule());
    }
    EXPECT_EQ(m_kinds.size(), 7U) << "every kind of period";
    EXPECT_GT(m_received, offices) << "the figures are about something";
    EXPECT_GT(m_rated, offices / 2);
    EXPECT_GT(m_running, offices / 50);
    EXPECT_GT(m_ranked, offices / 5);
    EXPECT_GT(m_overdue, offices / 10);
    EXPECT_GT(m_late, offices / 10);
}

} // namespace
