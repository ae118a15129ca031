// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/unithabits.h"

using namespace jiesu;

namespace {

constexpr CategoryId noise{1};
constexpr CategoryId toilet{2};
constexpr PlaceId east{11};
constexpr PlaceId west{12};
constexpr UnitId team{21};
constexpr UnitId toiletOffice{22};
constexpr UnitId westTeam{23};

/// Noise goes to the team of the street, toilets to one office everywhere.
UnitHabits habits()
{
    UnitHabits result;
    result.add(noise, east, team, 20);
    result.add(noise, west, westTeam, 5);
    result.add(toilet, east, toiletOffice, 30);
    return result;
}

UnitId first(const std::vector<CategoryShare> &categories, PlaceId street)
{
    const std::vector<UnitShare> list = habits().shares(categories, street);
    return list.empty() ? UnitId() : list.front().unit;
}

} // namespace

TEST(UnitHabits, FollowCategoryAndStreet)
{
    EXPECT_EQ(first({{noise, 1}}, east), team);
    EXPECT_EQ(first({{noise, 1}}, west), westTeam);
    EXPECT_EQ(first({{toilet, 1}}, west), toiletOffice) << "a pair never seen leans on its category";
    EXPECT_EQ(first({{noise, 1}}, {}), team);
    EXPECT_EQ(first({{CategoryId{99}, 1}}, west), westTeam) << "an unknown category leans on the street";
    EXPECT_EQ(first({}, {}), toiletOffice) << "nothing known: the most frequent";
    EXPECT_TRUE(UnitHabits().shares({{noise, 1}}, east).empty());
}

TEST(UnitHabits, WeighSuggestedCategories)
{
    EXPECT_EQ(first({{noise, 0.9}, {toilet, 0.1}}, east), team);
    EXPECT_EQ(first({{noise, 0.1}, {toilet, 0.9}}, east), toiletOffice);
    double sum = 0;
    for (const UnitShare &each : habits().shares({{noise, 0.6}, {toilet, 0.3}}, east))
        sum += each.share;
    EXPECT_NEAR(sum, 1, 1e-9);
}

TEST(UnitHabits, SurviveTheirBytesAndRefuseOthers)
{
    const QByteArray bytes = habits().toBytes();
    const auto again = UnitHabits::fromBytes(bytes);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->shares({{noise, 1}}, west), habits().shares({{noise, 1}}, west));
    EXPECT_FALSE(UnitHabits::fromBytes({}));
    EXPECT_FALSE(UnitHabits::fromBytes(qCompress(qUncompress(bytes).chopped(1))));
}
