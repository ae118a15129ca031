// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentsheet.h"
#include "metrics/effect.h"
#include "metrics/ranking.h"
#include "metrics/reduction.h"
#include "metrics/rounding.h"
#include "metrics/target.h"
#include "metrics/threerates.h"
#include "support/examples.h"

#include <map>

using namespace jiesu;

namespace {

QStringList words(const QString &input)
{
    return input.split(QLatin1Char(' '));
}

template <class E> E answerOf(const QString &code)
{
    return E(choice::parse(choices<E>(), code));
}

/// "yes=663 no=7": as many cases, reached by the official call, with this answer to the figure's question.
ThreeRates ratesOf(const QString &figure, const QString &input)
{
    std::vector<OutcomeCount> groups;
    for (const QString &word : words(input)) {
        const QString answer = word.section(QLatin1Char('='), 0, 0);
        Outcome outcome;
        outcome.type = RequestType::Complaint;
        outcome.official = Reached::Yes;
        if (figure == QStringLiteral("rate.response"))
            outcome.officialContacted = answerOf<Contacted>(answer);
        else if (figure == QStringLiteral("rate.resolution"))
            outcome.officialSolved = answerOf<Solved>(answer);
        else
            outcome.officialSatisfaction = answerOf<Satisfaction>(answer);
        groups.push_back({outcome, word.section(QLatin1Char('='), 1).toLongLong()});
    }
    return threeRates(groups, AssessmentRule());
}

Rate rateOf(const QString &fraction)
{
    const std::optional<qint64> part = parseFixed(fraction.section(QLatin1Char('/'), 0, 0), 3);
    return Rate::of(part.value(), fraction.section(QLatin1Char('/'), 1).toLongLong()).value();
}

Composite compositeOf(const QStringList &rates)
{
    return {rateOf(rates[0]), rateOf(rates[1]), rateOf(rates[2]), AssessmentRule().composite};
}

QString mark(const QString &figure, const QString &input)
{
    const QStringList parts = words(input);
    if (figure == QStringLiteral("mark.total")) {
        std::vector<std::optional<qint64>> scores;
        for (const QString &part : parts)
            scores.push_back(parseScore(part));
        return scoreText(totalScore(scores));
    }
    TableItem item{{}, parseScore(parts[0]).value(), ItemMode::Deduct, {}};
    if (figure == QStringLiteral("mark.ratio")) {
        item.mode = ItemMode::Ratio;
        return scoreText(itemScore(item, {}, {}, compositeOf(parts.sliced(1))));
    }
    if (figure == QStringLiteral("mark.linear")) { // full mark, its bound, the bound of nothing, the value
        item.mode = ItemMode::Linear;
        item.fullAt = parseScore(parts[1]);
        item.nothingAt = parseScore(parts[2]);
    }
    return scoreText(itemScore(item, {}, parseScore(parts.last()), {}));
}

QString reduction(const QString &figure, const QString &input)
{
    std::vector<MonthPair> pairs;
    Month month{2022, 1};
    for (const QString &word : words(input)) {
        const QStringList counts = word.split(QLatin1Char('>'));
        pairs.push_back({month, counts[1].toLongLong(), counts[0].toLongLong()});
        month = month.plus(1);
    }
    const Reduction result(pairs);
    if (figure == QStringLiteral("reduction.text"))
        return reductionText(result.pooled());
    const int decimals = figure.endsWith(QLatin1Char('1')) ? 1 : 2;
    const std::optional<qint64> percent =
        figure == QStringLiteral("reduction.mean") ? result.meanOfMonths(decimals) : result.pooled(decimals);
    return percent ? fixedText(*percent, decimals) : QStringLiteral("—");
}

QString ranks(const QString &figure, const QString &input)
{
    std::vector<Contestant> contestants;
    for (const QString &word : words(input))
        contestants.push_back({0, parseScore(word), 10});
    const TieRule ties = figure == QStringLiteral("rank.dense") ? TieRule::Dense : TieRule::Skip;
    std::vector<QString> texts(contestants.size());
    for (const Placing &placing : rankWithinGroups(contestants, 3, ties))
        texts[placing.index] = placing.rank ? QString::number(*placing.rank) : QStringLiteral("—");
    return QStringList(texts.begin(), texts.end()).join(QLatin1Char(' '));
}

/// "95 satisfied=614 dissatisfied=22": the target in per cent, then the answers.
QString toTarget(const QString &input)
{
    const ThreeRates rates = ratesOf(QStringLiteral("rate.satisfaction"), input.section(u' ', 1));
    const int target = int(parseFixed(input.section(u' ', 0, 0), 2).value());
    const auto lacking = casesToTarget(rates, RateKind::Satisfaction, target);
    if (!lacking)
        return QStringLiteral("—");
    return QStringLiteral("%1 %2")
        .arg(lacking->turned)
        .arg(lacking->added ? QString::number(*lacking->added) : QStringLiteral("—"));
}

/// "40/150/190/330 …": the theme, then each untouched category, after/before/after and before in earlier
/// years.
QString effect(const QString &input)
{
    std::vector<EffectCounts> counts;
    for (const QString &word : words(input)) {
        const QStringList parts = word.split(u'/');
        counts.push_back(
            {parts[0].toLongLong(), parts[1].toLongLong(), parts[2].toLongLong(), parts[3].toLongLong()});
    }
    return effectSentence(effectOf({Month{2022, 1}, 3, EffectMonths::longestBefore, 2, true}, counts.front(),
                                   std::span(counts).subspan(1)));
}

QString compute(const QString &figure, const QString &input)
{
    if (figure == QStringLiteral("rate.response"))
        return ratesOf(figure, input).response.percentText();
    if (figure == QStringLiteral("rate.resolution"))
        return ratesOf(figure, input).resolution.percentText();
    if (figure == QStringLiteral("rate.satisfaction"))
        return ratesOf(figure, input).satisfaction.percentText();
    if (figure == QStringLiteral("rate.fraction"))
        return ratesOf(figure, input).satisfaction.fractionText();
    if (figure == QStringLiteral("composite"))
        return compositeOf(words(input)).percentText();
    if (figure == QStringLiteral("effect"))
        return effect(input);
    if (figure == QStringLiteral("target"))
        return toTarget(input);
    if (figure.startsWith(QStringLiteral("mark.")))
        return mark(figure, input);
    if (figure.startsWith(QStringLiteral("reduction.")))
        return reduction(figure, input);
    return ranks(figure, input);
}

} // namespace

TEST(Metrics, WorkedExamplesOfTheManualHold)
{
    const std::vector<Example> examples =
        workedExamples({QStringLiteral("rate."), QStringLiteral("composite"), QStringLiteral("mark."),
                        QStringLiteral("reduction."), QStringLiteral("rank."), QStringLiteral("target"),
                        QStringLiteral("effect")});
    ASSERT_GE(examples.size(), 50U);
    for (const Example &example : examples)
        EXPECT_EQ(compute(example.figure, example.input), example.expected)
            << example.figure.toStdString() << ": " << example.input.toStdString();
}

TEST(Metrics, EveryWorkedExampleIsReadByATest)
{
    const std::size_t all = workedExamples({QString()}).size();
    const std::size_t here =
        workedExamples({QStringLiteral("rate."), QStringLiteral("composite"), QStringLiteral("mark."),
                        QStringLiteral("reduction."), QStringLiteral("rank."), QStringLiteral("target"),
                        QStringLiteral("effect")})
            .size();
    const std::size_t elsewhere = workedExamples({QStringLiteral("calendar."), QStringLiteral("deadline"),
                                                  QStringLiteral("quantile"), QStringLiteral("forecast.")})
                                      .size();
    EXPECT_EQ(here + elsewhere, all);
}
