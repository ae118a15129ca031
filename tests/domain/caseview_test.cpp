// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseview.h"
#include "domain/jsonfields.h"
#include "domain/officetime.h"

#include <random>

using namespace jiesu;

namespace {

class RandomFilters
{
public:
    CaseFilter next()
    {
        CaseFilter f;
        maybe([&] { f.period = Period::days(QDate(2022, 1, 1), QDate(2022, 1, 1).addDays(number(0, 90))); });
        maybe([&] { f.period = Period::month({2026, number(1, 12)}); });
        maybe([&] { f.dayBasis = DayBasis(number(0, 3)); });
        maybe([&] { f.search = QStringLiteral("噪音 \"凌晨\" 😀\\"); });
        maybe([&] { f.statuses = {CaseStatus(number(0, 10)), CaseStatus(number(0, 10))}; });
        maybe([&] { f.openOnly = true; });
        maybe([&] { f.dueBefore = fromEpoch(number(0, 2'000'000'000)); });
        maybe([&] { f.dueFrom = fromEpoch(0); });
        maybe([&] { f.signDueBefore = fromEpoch(number(0, 2'000'000'000)); });
        maybe([&] { f.unit = UnitId{(qint64(1) << 52) - number(0, 9)}; });
        maybe([&] { f.street = PlaceId{number(1, 9)}; });
        maybe([&] { f.point = PlaceId{number(1, 9)}; });
        maybe([&] { f.category = CategoryId{number(1, 9)}; });
        maybe([&] { f.requestType = RequestType(number(0, 7)); });
        maybe([&] { f.withoutTypes = {RequestType(number(0, 7))}; });
        maybe([&] { f.withoutDispositions = {SpecialDisposition(number(0, 6))}; });
        maybe([&] { f.countedOnly = true; });
        maybe([&] { f.callerPhone = QStringLiteral("13900000001"); });
        maybe([&] {
            f.official =
                FollowUpAnswers{Contacted(number(0, 2)), Solved(number(0, 3)), Satisfaction(number(0, 5))};
        });
        maybe([&] { f.unhappyOnly = true; });
        maybe([&] { f.outcomes = {std::numeric_limits<qint64>::max() - number(0, 9), -3, 0}; });
        maybe([&] { f.weekday = number(1, 7); });
        maybe([&] { f.hour = number(0, 23); });
        maybe([&] { f.batch = BatchId{number(1, 9)}; });
        maybe([&] { f.requests = RequestQueue(number(0, 2)); });
        maybe([&] { f.phonePart = QStringLiteral("0001"); });
        maybe([&] { f.callerPart = QStringLiteral("王"); });
        maybe([&] { f.numberPart = QStringLiteral("JS-2026"); });
        maybe([&] { f.tag = QStringLiteral("媒体"); });
        maybe([&] { f.round = number(1, 9); });
        maybe([&] { f.exactUnits = {UnitId{number(0, 9)}}; });
        maybe([&] { f.exactStreets = {PlaceId{number(0, 9)}, PlaceId()}; });
        maybe([&] { f.exactPoints = {PlaceId{(qint64(1) << 52) - number(0, 9)}}; });
        maybe([&] { f.exactCategories = {CategoryId{number(0, 9)}, CategoryId{number(0, 9)}}; });
        maybe([&] { f.lastHour = number(0, 23); });
        maybe([&] { f.handled = HandlingHours{number(0, 9), std::nullopt}; });
        maybe([&] { f.handled = HandlingHours{number(0, 9), number(0, 99)}; });
        maybe([&] { f.community = PlaceId{number(1, 9)}; });
        maybe([&] { f.sources = {SourceType(number(0, 2))}; });
        maybe([&] { f.channels = {Channel(number(0, 8)), Channel::SupervisionLine}; });
        maybe([&] { f.toldOfLine = true; });
        return f;
    }

private:
    int number(int from, int to) { return from + int(m_random() % unsigned(to - from + 1)); }
    void maybe(const std::function<void()> &set)
    {
        if (number(0, 3) == 0)
            set();
    }
    std::mt19937 m_random{7};
};

TEST(CaseFilterJson, GivesBackEveryFilter)
{
    EXPECT_TRUE(toJson(CaseFilter()).isEmpty());
    RandomFilters random;
    for (int i = 0; i < 2000; ++i) {
        const CaseFilter filter = random.next();
        const auto back = caseFilterFromJson(toJson(filter));
        ASSERT_TRUE(back.ok()) << back.error().happened.toStdString();
        // A free period of a whole month reads back as that month's days; the days are what counts.
        CaseFilter same = *back;
        if (filter.period && same.period && filter.period->first() == same.period->first() &&
            filter.period->last() == same.period->last())
            same.period = filter.period;
        ASSERT_EQ(same, filter);
    }
}

TEST(CaseFilterJson, RefusesWhatItDoesNotKnow)
{
    const char *const rows[]{R"({"colour": 1})",       R"({"period": "x"})",
                             R"({"weekday": 8})",      R"({"statuses": ["flying"]})",
                             R"({"outcomes": "1,x"})", R"({"unit": -1})"};
    for (const char *json : rows)
        EXPECT_FALSE(caseFilterFromJson(*readJsonObject(json, QStringLiteral("x"))).ok()) << json;
}

TEST(ListLookJson, GivesBackColumnsAndOrder)
{
    ListLook look;
    EXPECT_EQ(*listLookFromJson(toJson(look)), look);
    EXPECT_EQ(*listLookFromJson({}), look);
    look.columns = {{QStringLiteral("title"), 320}, {QStringLiteral("number"), 0}};
    look.sort = {{CaseOrder::Unit, false}, SortKey{CaseOrder::Deadline, true}};
    EXPECT_EQ(*listLookFromJson(toJson(look)), look);
    EXPECT_FALSE(listLookFromJson({{QStringLiteral("columns"), QStringLiteral("title:wide")}}).ok());
}

} // namespace
