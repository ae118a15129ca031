// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/handover.h"

#include <thread>
#include <vector>

using namespace jiesu;

namespace {

TEST(Handover, GivesEverythingOnInOrder)
{
    Handover<int> handover(2);
    std::jthread giving([&handover] {
        for (int i = 0; i < 10'000; ++i)
            EXPECT_TRUE(handover.give(i));
        handover.finish();
    });
    int expected = 0;
    while (const std::optional<int> taken = handover.take())
        EXPECT_EQ(*taken, expected++);
    EXPECT_EQ(expected, 10'000);
}

TEST(Handover, ATakerThatStopsFreesTheGiver)
{
    Handover<int> handover(1);
    int given = 0;
    std::jthread giving([&] {
        while (handover.give(given))
            ++given;
    });
    EXPECT_EQ(handover.take(), 0);
    handover.stop();
    giving.join();
    EXPECT_GE(given, 1);
    EXPECT_FALSE(handover.give(5));
}

TEST(Handover, WhatWaitsIsTakenAfterTheGiverHasFinished)
{
    Handover<int> handover(3);
    EXPECT_TRUE(handover.give(1));
    EXPECT_TRUE(handover.give(2));
    handover.finish();
    EXPECT_EQ(handover.take(), 1);
    EXPECT_EQ(handover.take(), 2);
    EXPECT_EQ(handover.take(), std::nullopt);
}

} // namespace
