// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/shifthandover.h"
#include "support/chinacalendar.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

QByteArray builtIn()
{
    return resource("duty/duty.json");
}

DutyShift shift(const char *from, const char *to, const char *person)
{
    DutyShift one;
    one.name = u"白班"_qs;
    one.startsAt = at(from);
    one.endsAt = at(to);
    one.person = QString::fromUtf8(person);
    return one;
}

} // namespace

TEST(DutyRule, TheBuiltInOneIsMarkedAsADefault)
{
    const auto rule = readDutyRule(builtIn());
    ASSERT_TRUE(rule.ok());
    EXPECT_EQ(rule->from, QTime(8, 30));
    EXPECT_EQ(rule->to, QTime(17, 30));
    EXPECT_TRUE(rule->note.contains(u"默认值"_qs));
    EXPECT_EQ(rule->shifts.size(), 2U);
    EXPECT_EQ(*readDutyRule(dutyRuleJson(*rule)), *rule) << "written as it is read";
}

TEST(DutyRule, RefusesWhatMakesNoSense)
{
    const std::pair<const char *, const char *> faults[]{
        {"\"17:30\"", "\"08:00\""}, {"\"17:30\"", "\"25:00\""}, {"白班", ""}, {"\"from\"", "\"begin\""}};
    for (const auto &[old, changed] : faults) {
        QByteArray json = builtIn();
        json.replace(old, changed);
        EXPECT_FALSE(readDutyRule(json).ok()) << old << " as " << changed;
    }
    EXPECT_FALSE(readDutyRule("{}").ok());
}

TEST(DutyRule, KnowsTheNextAndTheLastDutyTime)
{
    const DutyRule rule = *readDutyRule(builtIn());
    const WorkCalendar none; // Monday to Friday
    const std::tuple<const char *, const char *, const char *> times[]{
        {"2022-03-01 08:29", "2022-03-01 08:30", "2022-02-28 08:30"},
        {"2022-03-01 08:30", "2022-03-01 08:30", "2022-03-01 08:30"},
        {"2022-03-01 17:29", "2022-03-01 17:29", "2022-03-01 08:30"},
        {"2022-03-01 17:30", "2022-03-02 08:30", "2022-03-01 08:30"},
        {"2022-03-05 12:00", "2022-03-07 08:30", "2022-03-04 08:30"}};
    for (const auto &[now, next, last] : times) {
        EXPECT_EQ(nextDutyTime(rule, none, at(now)), at(next)) << now;
        EXPECT_EQ(lastDutyBegin(rule, none, at(now)), at(last)) << now;
    }
}

TEST(DutyShift, ANightShiftEndsOnTheNextDay)
{
    const DutyRule rule = *readDutyRule(builtIn());
    const DutyShift night = shiftOn(QDate(2026, 3, 6), rule.shifts[1]);
    EXPECT_EQ(officeMinuteText(night.startsAt), u"2026-03-06 20:00"_qs);
    EXPECT_EQ(officeMinuteText(night.endsAt), u"2026-03-07 08:00"_qs);
    EXPECT_EQ(shiftText(night), u"03-06 夜班 20:00–08:00"_qs);
}

TEST(DutyShift, GapsAreWhatNobodyCovers)
{
    const Instant from = at("2026-03-06 00:00");
    const Instant to = at("2026-03-07 00:00");
    EXPECT_EQ(dutyGaps({}, from, to), (std::vector<DutyGap>{{from, to}}));
    const std::vector<DutyShift> shifts{
        shift("2026-03-06 20:00", "2026-03-07 08:00", "值班员 02"), // in any order
        shift("2026-03-05 20:00", "2026-03-06 08:00", "值班员 03"),
        shift("2026-03-06 09:00", "2026-03-06 12:00", "值班员 01"),
        shift("2026-03-06 10:00", "2026-03-06 11:00", "值班员 04"), // inside another one
        shift("2026-03-06 12:00", "2026-03-06 20:00", "")};
    EXPECT_EQ(dutyGaps(shifts, from, to),
              (std::vector<DutyGap>{{at("2026-03-06 08:00"), at("2026-03-06 09:00")},
                                    {at("2026-03-06 12:00"), at("2026-03-06 20:00")}}));
}

TEST(ShiftHandover, ContentsAreReadAsTheyWereWritten)
{
    HandoverContents contents;
    contents.at = at("2026-03-06 19:50");
    contents.until = at("2026-03-07 08:00");
    contents.from = shift("2026-03-06 08:00", "2026-03-06 20:00", "值班员 01");
    contents.to = shift("2026-03-06 20:00", "2026-03-07 08:00", "值班员 02");
    contents.sections = {
        {HandoverPart::Promised, 1, {{u"JS-1"_qs, u"异味"_qs, {}, u"一队"_qs, u"回电"_qs, contents.until}}},
        {HandoverPart::Open, 200, {{u"JS-2"_qs, u"桶满"_qs, u"路口"_qs, {}, u"办理中"_qs, {}}}}};
    EXPECT_EQ(handoverContents(handoverJson(contents)), contents);
}
