// SPDX-License-Identifier: GPL-3.0-or-later
// Finds against cases, recomputed here from the cases one by one.
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/findservice.h"
#include "service/ledgerservice.h"

#include <random>

using namespace jiesu;

namespace {

class FindTest : public testing::Test
{
protected:
    FindTest()
    {
        ReferenceStore store = m_office->referenceStore();
        const PlaceId street = m_office->reference()->findPlace(PlaceKind::Street, u"永定镇"_qs);
        Place community;
        community.parent = street;
        community.kind = PlaceKind::Community;
        community.name = u"测试社区"_qs;
        store.save(community);
        for (const QString &name : {u"甲厕"_qs, u"乙厕"_qs}) {
            Place point;
            point.parent = community.id;
            point.name = name;
            store.save(point);
            m_points.push_back(point.id);
        }
        m_office->reloadReference();
        m_places = {street, community.id, m_points[0], m_points[1]};
        for (const Category &category : m_office->reference()->categories()) {
            if (m_categories.size() < 8)
                m_categories.push_back(category.id);
        }
    }
    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }
    Instant moment() { return fromOffice(QDate(2026, 1, 1).addDays(number(0, 60)), QTime(number(0, 23), 5)); }

    ComplaintCase addCase(Instant at, PlaceId point, CategoryId category, bool isVoid = false,
                          RequestType type = RequestType::Complaint)
    {
        ComplaintCase draft;
        draft.callTime = at;
        draft.content = u"测试"_qs;
        draft.requestType = type;
        draft.point = point;
        draft.community = m_places[1];
        draft.street = m_places[0];
        draft.category = category;
        draft.timeClass = m_office->reference()->timeClasses().front().id;
        ComplaintCase stored = *CaseService(*m_office).registerCase(draft, false);
        if (isVoid)
            stored = *CaseService(*m_office).step(stored.id, stored.revision, CaseAction::Void, [] {
                StepInput input;
                input.reason = u"误登"_qs;
                return input;
            }());
        m_cases.push_back(stored);
        return stored;
    }
    PatrolFind addFind(Instant at, PlaceId place, CategoryId category, std::optional<Instant> rectified = {})
    {
        PatrolFind find;
        find.foundAt = at;
        find.finder = u"巡查员甲"_qs;
        find.place = place;
        find.category = category;
        find.what = u"桶满"_qs;
        find.rectifiedAt = rectified;
        LedgerService service(*m_office, patrolFindLedger);
        const auto saved = service.save(toRecord(patrolFindLedger, find));
        EXPECT_TRUE(saved.ok()) << (saved ? QString() : saved.error().message()).toStdString();
        m_finds.push_back(fromRecord<PatrolFind>(patrolFindLedger, *saved));
        return m_finds.back();
    }
    /// The definition of docs/metrics.md in words of its own.
    bool isAbout(const ComplaintCase &c, const PatrolFind &find, QDate first, QDate last)
    {
        if (c.status == CaseStatus::Void || c.requestType == RequestType::Commendation)
            return false;
        const QDate day = toOffice(c.receivedAt).date;
        if (day < first || day > last)
            return false;
        if (find.place != c.point && find.place != c.community && find.place != c.street)
            return false;
        for (const Category *at = m_office->reference()->category(c.category); at;
             at = m_office->reference()->category(at->parent)) {
            if (at->id == find.category)
                return true;
        }
        return false;
    }

    std::mt19937 m_random{7};
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    std::vector<PlaceId> m_points;
    std::vector<PlaceId> m_places; ///< street, community, points
    std::vector<CategoryId> m_categories;
    std::vector<ComplaintCase> m_cases;
    std::vector<PatrolFind> m_finds;
};

TEST_F(FindTest, FiguresEqualTheCasesCountedOneByOne)
{
    for (int i = 0; i < 90; ++i)
        addCase(moment(), m_points[std::size_t(number(0, 1))], m_categories[std::size_t(number(0, 7))],
                number(0, 9) == 0, number(0, 9) == 0 ? RequestType::Commendation : RequestType::Complaint);
    for (int i = 0; i < 50; ++i) {
        const Instant at = moment();
        addFind(at, m_places[std::size_t(number(0, 3))], m_categories[std::size_t(number(0, 7))],
                number(0, 2) ? std::optional(at + std::chrono::hours(number(1, 400))) : std::nullopt);
    }
    for (const int days : {1, 7, 30}) {
        const Period period = Period::days(QDate(2026, 1, 10), QDate(2026, 2, 28));
        const auto figures = FindService(*m_office).figures(period, days);
        ASSERT_TRUE(figures);
        FindTally expected;
        for (const PatrolFind &find : m_finds) {
            const QDate day = toOffice(find.foundAt).date;
            if (day < period.first() || day > period.last())
                continue;
            qint64 before = 0;
            qint64 after = 0;
            for (const ComplaintCase &each : m_cases) {
                before += isAbout(each, find, day.addDays(-days), day.addDays(-1));
                after += isAbout(each, find, day.addDays(1), day.addDays(days));
            }
            const bool gone = QDate(2026, 3, 6) > day.addDays(days);
            const bool inTime = find.rectifiedAt && toOffice(*find.rectifiedAt).date <= day.addDays(days);
            ++expected.finds;
            expected.rectified += find.rectifiedAt.has_value();
            expected.casesBefore += before;
            expected.casesAfter += after;
            ++(after > 0 ? expected.followed
               : !gone   ? expected.watching
               : inTime  ? expected.avoided
                         : expected.open);
        }
        EXPECT_EQ(figures->tally, expected) << days << " days";
        EXPECT_GT(figures->tally.followed, 0);
        EXPECT_GT(figures->tally.avoided, 0);
        for (const TracedFind &each : figures->finds)
            EXPECT_EQ(m_office->cases().count(each.after.filter), each.after.count)
                << "the number opens its list";
    }
}

TEST_F(FindTest, ADayThatIsNoneIsRefusedAndAnEmptyPeriodHasNothing)
{
    const Period period = Period::days(QDate(2026, 1, 10), QDate(2026, 2, 28));
    EXPECT_FALSE(FindService(*m_office).figures(period, 0));
    EXPECT_FALSE(FindService(*m_office).figures(period, FindWindow::mostDays + 1));
    const auto nothing = FindService(*m_office).figures(period, 7);
    ASSERT_TRUE(nothing);
    EXPECT_EQ(nothing->tally, FindTally());
    EXPECT_EQ(findTable(*nothing).rows.size(), 0U);
}

} // namespace
