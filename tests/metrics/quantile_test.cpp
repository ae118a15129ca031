// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/quantile.h"
#include "support/examples.h"

#include <random>

using namespace jiesu;

namespace {

TEST(Quantile, IsTheValueAtItsRankAmongTheSortedValues)
{
    std::mt19937 random(1);
    for (int round = 0; round < 60; ++round) {
        std::vector<qint64> values(1 + random() % 60);
        ValueCounts counts;
        for (qint64 &value : values) {
            value = qint64(random() % 25);
            ++counts[value];
        }
        std::ranges::sort(values);
        for (int percent = 1; percent <= 100; percent += 3) {
            // The smallest value that at least percent % of all do not exceed.
            const auto found = std::ranges::find_if(values, [&](qint64 value) {
                const auto notAbove = std::ranges::count_if(values, [value](qint64 v) { return v <= value; });
                return notAbove * 100 >= qint64(values.size()) * percent;
            });
            ASSERT_EQ(quantile(counts, percent), *found) << percent << " % of " << values.size();
        }
        EXPECT_EQ(total(counts), qint64(values.size()));
    }
}

TEST(Quantile, GivesTheWorkedExamples)
{
    const auto examples = workedExamples({QStringLiteral("quantile")});
    EXPECT_GE(examples.size(), 4U);
    for (const Example &example : examples) {
        QStringList words = example.input.split(u' ');
        const int percent = words.takeFirst().toInt();
        ValueCounts counts;
        for (const QString &word : words.mid(1))
            ++counts[word.toLongLong()];
        EXPECT_EQ(QString::number(quantile(counts, percent).value()), example.expected)
            << example.input.toStdString();
    }
}

TEST(Quantile, OfNothingIsNothing)
{
    EXPECT_FALSE(quantile({}, 50));
    EXPECT_FALSE(quantile({{3, 0}}, 90));
    EXPECT_EQ(quantile({{3, 0}, {5, 1}}, 1), 5);
    EXPECT_EQ(quantile({{1, 1}, {2, 1}}, 50), 1);
}

} // namespace
