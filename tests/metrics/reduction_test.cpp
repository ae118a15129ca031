// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/reduction.h"

#include <numeric>
#include <random>

using namespace jiesu;

namespace {

using Wide = __int128;

Wide commonDivisor(Wide a, Wide b)
{
    return b == 0 ? a : commonDivisor(b, a % b);
}

/// The mean of the months by common denominators, halves away from zero; an independent second way.
std::optional<qint64> meanByCommonDenominator(const std::vector<MonthPair> &pairs)
{
    Wide numerator = 0;
    Wide denominator = 1;
    Wide months = 0;
    for (const MonthPair &pair : pairs) {
        if (pair.previous == 0)
            continue;
        ++months;
        numerator = numerator * pair.previous + (pair.previous - pair.current) * denominator;
        denominator *= pair.previous;
        const Wide divisor = commonDivisor(numerator < 0 ? -numerator : numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }
    if (months == 0)
        return {};
    const bool negative = numerator < 0;
    const Wide size = (negative ? -numerator : numerator) * 10'000;
    const Wide whole = denominator * months;
    const qint64 rounded = qint64(size / whole + ((size % whole) * 2 >= whole ? 1 : 0));
    return negative ? -rounded : rounded;
}

} // namespace

TEST(Reduction, KeepsTheCountsItIsMadeOf)
{
    const Reduction reduction({{{2022, 1}, 36, 51}, {{2022, 2}, 21, 46}, {{2022, 3}, 6, 34}});
    EXPECT_EQ(reduction.current(), 63);
    EXPECT_EQ(reduction.previous(), 131);
    EXPECT_EQ(reduction.change(), -68);
    EXPECT_EQ(reduction.pooled(1), 519);
    EXPECT_EQ(reduction.meanOfMonths(2), 5537);
    EXPECT_TRUE(reduction.leftOut().empty());
    EXPECT_EQ(reductionPercent(36, 51), 2941);
    EXPECT_EQ(reductionPercent(21, 46), 5435);
    EXPECT_EQ(reductionPercent(6, 34), 8235);
}

TEST(Reduction, NamesTheMonthsWithoutABase)
{
    const Reduction reduction({{{2022, 1}, 5, 0}, {{2022, 2}, 5, 10}, {{2022, 3}, 0, 0}});
    EXPECT_EQ(reduction.leftOut(), (std::vector<Month>{{2022, 1}, {2022, 3}}));
    EXPECT_EQ(reduction.meanOfMonths(), 5000);
    EXPECT_EQ(reduction.pooled(), 0);
}

TEST(Reduction, OfNothingIsUndefined)
{
    EXPECT_FALSE(Reduction().pooled());
    EXPECT_FALSE(Reduction().meanOfMonths());
    EXPECT_EQ(reductionText({}), QStringLiteral("—（上年为0）"));
}

TEST(Reduction, NeverSaysANegativeFall)
{
    std::mt19937 random(3);
    for (int i = 0; i < 500; ++i) {
        const qint64 current = qint64(random() % 40U);
        const qint64 previous = qint64(random() % 40U);
        const QString text = reductionText(reductionPercent(current, previous));
        EXPECT_FALSE(text.contains(QLatin1Char('-'))) << text.toStdString();
        if (previous > 0) {
            EXPECT_EQ(text.startsWith(QStringLiteral("下降")), current < previous);
            EXPECT_EQ(text.startsWith(QStringLiteral("上升")), current > previous);
        }
    }
}

TEST(Reduction, MeanAgreesWithCommonDenominators)
{
    std::mt19937 random(20'220'413);
    for (int i = 0; i < 20'000; ++i) {
        std::vector<MonthPair> pairs;
        const int months = 1 + int(random() % 6);
        const unsigned most = i % 2 ? 12U : 400U; // small counts make exact halves frequent
        for (int m = 1; m <= months; ++m)
            pairs.push_back({Month{2022, m}, qint64(random() % most), qint64(random() % most)});
        ASSERT_EQ(Reduction(pairs).meanOfMonths(), meanByCommonDenominator(pairs)) << i;
    }
}

TEST(Reduction, LargeCountsDoNotOverflow)
{
    const qint64 many = 1'000'000'000;
    std::vector<MonthPair> pairs;
    for (int m = 1; m <= 12; ++m)
        pairs.push_back({{2022, m}, many - 7 * m, 2 * many - m});
    EXPECT_EQ(Reduction(pairs).meanOfMonths(), 5000);
    EXPECT_EQ(Reduction({{{2022, 1}, many, 1}}).pooled(), -(many - 1) * 10'000);
}
