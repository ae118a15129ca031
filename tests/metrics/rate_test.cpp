// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/rate.h"
#include "metrics/rounding.h"

#include <random>

using namespace jiesu;

TEST(Rate, RefusesWhatCannotBe)
{
    EXPECT_FALSE(Rate::of(-1, 1));
    EXPECT_FALSE(Rate::of(0, -1));
    EXPECT_FALSE(Rate::of(1, 0));
    EXPECT_FALSE(Rate::of(1001, 1));
    EXPECT_FALSE(Rate::ofCases(2, 1));
    EXPECT_FALSE(Rate::ofCases(std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()));
    EXPECT_TRUE(Rate::of(1000, 1));
    EXPECT_TRUE(Rate::of(0, 0));
}

TEST(Rate, AnEmptyWholeIsUndefinedNotZero)
{
    EXPECT_FALSE(Rate().isDefined());
    EXPECT_FALSE(Rate().basisPoints());
    EXPECT_EQ(Rate().percentText(), QStringLiteral("—"));
    EXPECT_EQ(Rate::ofCases(0, 1)->percentText(), QStringLiteral("0.00"));
}

TEST(Rate, RoundsHalfUpAtEveryNumberOfDecimals)
{
    const Rate rate = *Rate::ofCases(19'455, 100'000); // 19.455 %
    EXPECT_EQ(rate.percentText(0), QStringLiteral("19"));
    EXPECT_EQ(rate.percentText(1), QStringLiteral("19.5"));
    EXPECT_EQ(rate.percentText(2), QStringLiteral("19.46"));
    EXPECT_EQ(rate.percentText(3), QStringLiteral("19.455"));
    // 19.445 % is 19.4 %, not 19.45 % rounded again to 19.5 %.
    EXPECT_EQ(Rate::ofCases(19'445, 100'000)->percentText(1), QStringLiteral("19.4"));
}

TEST(Rate, PoolsAndNeverAverages)
{
    const Rate pooled = *Rate::ofCases(1, 1) + *Rate::ofCases(0, 9);
    EXPECT_EQ(pooled.percentText(), QStringLiteral("10.00"));
    EXPECT_EQ(pooled + Rate(), pooled);
}

TEST(Rate, StripsTheTrailingZerosOfAWeightedPart)
{
    EXPECT_EQ(Rate::of(634'400, 670)->partText(), QStringLiteral("634.4"));
    EXPECT_EQ(Rate::of(6'000, 6)->partText(), QStringLiteral("6"));
    EXPECT_EQ(Rate::of(50, 6)->fractionText(), QStringLiteral("0.05/6"));
}

TEST(Rate, AgreesWithLongDivisionOnRandomCounts)
{
    std::mt19937_64 random(20'220'301);
    for (int i = 0; i < 20'000; ++i) {
        const qint64 whole = 1 + qint64(random() % (i % 2 ? 50U : 1'000'000'000U));
        const qint64 part = qint64(random() % (quint64(whole) * 1000U + 1U));
        // Long division of part * 10 000 by whole * 1000, then a look at the remainder.
        const __int128 dividend = __int128(part) * 10'000;
        const __int128 divisor = __int128(whole) * 1000;
        const qint64 quotient = qint64(dividend / divisor);
        const bool up = (dividend % divisor) * 2 >= divisor;
        const qint64 expected = quotient + (up ? 1 : 0);
        const Rate rate = *Rate::of(part, whole);
        ASSERT_EQ(rate.basisPoints(), int(expected)) << part << "/" << whole;
        ASSERT_EQ(rate.percentText(), fixedText(expected, 2)) << part << "/" << whole;
    }
}

TEST(Rate, StaysExactAtItsLimits)
{
    const qint64 most = Rate::largestWhole;
    EXPECT_EQ(Rate::ofCases(most, most)->percentText(3), QStringLiteral("100.000"));
    EXPECT_EQ(Rate::ofCases(most, most)->basisPoints(), 10'000);
    EXPECT_FALSE(Rate::ofCases(0, most + 1));
}

TEST(Rounding, WritesAndReadsFixedPointTexts)
{
    EXPECT_EQ(fixedText(9469, 2), QStringLiteral("94.69"));
    EXPECT_EQ(fixedText(-5, 1), QStringLiteral("-0.5"));
    EXPECT_EQ(fixedText(7, 0), QStringLiteral("7"));
    EXPECT_EQ(fixedText(5, 3), QStringLiteral("0.005"));
    EXPECT_EQ(strippedText(92'280, 2), QStringLiteral("922.8"));
    EXPECT_EQ(strippedText(88'800, 2), QStringLiteral("888"));
    EXPECT_EQ(strippedText(100, 0), QStringLiteral("100"));
    EXPECT_EQ(parseFixed(QStringLiteral("922.8"), 2), 92'280);
    EXPECT_EQ(parseFixed(QStringLiteral("-0.5"), 1), -5);
    for (const char *bad :
         {"", "-", ".", ".5", "5.", "1.234", "1.2.3", "1e5", " 1", "+1", "９", "99999999999999"})
        EXPECT_FALSE(parseFixed(QString::fromUtf8(bad), 2)) << bad;
    std::mt19937 random(7);
    for (int i = 0; i < 2000; ++i) {
        const qint64 value = qint64(random() % 2'000'001U) - 1'000'000;
        EXPECT_EQ(parseFixed(fixedText(value, 2), 2), value);
        EXPECT_EQ(parseFixed(strippedText(value, 2), 2), value);
    }
}
