// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "metrics/findoutcome.h"

#include <vector>

using namespace jiesu;

namespace {

Instant at(int day, int hour = 10)
{
    return fromOffice(QDate(2026, 3, 1).addDays(day - 1), QTime(hour, 0));
}

TEST(FindOutcome, TheWindowIsTheDaysAfterTheDayOfTheFind)
{
    const FindWindow after = findWindow(at(1, 23), 7);
    EXPECT_EQ(after.first, QDate(2026, 3, 2));
    EXPECT_EQ(after.last, QDate(2026, 3, 8));
    const FindWindow before = windowBefore(at(8, 0), 7);
    EXPECT_EQ(before.first, QDate(2026, 3, 1));
    EXPECT_EQ(before.last, QDate(2026, 3, 7));
}

TEST(FindOutcome, EachCaseOfTheDefinition)
{
    struct Row
    {
        const char *what;
        std::optional<Instant> rectified;
        qint64 cases;
        Instant now;
        FindOutcome expected;
    };
    const Row rows[] = {
        {"rectified, quiet, window gone", at(3), 0, at(9, 0), FindOutcome::Avoided},
        {"one second before the window is gone", at(3), 0, at(9, 0) - std::chrono::seconds(1),
         FindOutcome::Watching},
        {"a case came although it was rectified", at(3), 1, at(20), FindOutcome::Followed},
        {"a case came while the window runs", {}, 2, at(4), FindOutcome::Followed},
        {"never rectified, quiet", {}, 0, at(20), FindOutcome::Open},
        {"rectified too late to have been the reason", at(9, 0), 0, at(20), FindOutcome::Open},
        {"rectified in the last second of the window", at(9, 0) - std::chrono::seconds(1), 0, at(20),
         FindOutcome::Avoided},
    };
    for (const Row &row : rows)
        EXPECT_EQ(findOutcome({at(1), row.rectified, 0, row.cases}, 7, row.now), row.expected) << row.what;
}

TEST(FindOutcome, TheTallyAddsUp)
{
    const std::vector<FindFacts> finds{
        {at(1), at(2), 3, 0}, {at(1), at(2), 0, 1}, {at(1), {}, 1, 0}, {at(15), at(15), 0, 0}};
    const FindTally tally = findTally(finds, 7, at(16));
    EXPECT_EQ(tally, (FindTally{4, 3, 1, 1, 1, 1, 4, 1}));
    EXPECT_EQ(tally.finds, tally.followed + tally.watching + tally.avoided + tally.open);
}

} // namespace
