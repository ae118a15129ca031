// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benchoffice.h"
#include "service/suggestionmodel.h"
#include "suggest/training.h"
#include "support/categorizedcomplaints.h"

#include <benchmark/benchmark.h>
#include <chrono>

using namespace jiesu;
using namespace jiesu::test;

namespace {

/// Macro F1 over five folds of the real complaints, where each fold is judged by what was learned from the
/// given percentage of the other four.
void suggestionF1(benchmark::State &state)
{
    const std::vector<LabelledText> texts = categorizedComplaints();
    if (texts.empty())
        return state.SkipWithError("shared/data/complaints-with-category.xlsx is not here");
    const double share = double(state.range(0)) / 100;
    for ([[maybe_unused]] auto _ : state)
        state.counters["macro_F1"] = crossValidated(texts, share);
    state.counters["learned"] = double(texts.size()) * 0.8 * share;
}
BENCHMARK(suggestionF1)->Arg(25)->Arg(50)->Arg(75)->Arg(100)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Invented cases of 120 categories, each with ten words of its own among common ones; every tenth case has
/// the words of another category.
std::vector<LearnableCase> inventedCases(int count)
{
    constexpr int categories = 120;
    constexpr int ownWords = 10;
    constexpr int commonWords = 400;
    std::mt19937 generator(5);
    const auto random = [&generator](int below) { return int(generator() % unsigned(below)); };
    const auto word = [](int number) {
        return QString(QChar(char16_t(0x4e00 + number * 7 % 3000))) +
               QChar(char16_t(0x5e00 + number * 13 % 2900));
    };
    std::vector<LearnableCase> cases;
    for (int i = 0; i < count; ++i) {
        const int category = random(categories);
        const int source = random(10) == 0 ? random(categories) : category;
        LearnableCase each;
        for (int place = 0; place < 40; ++place)
            each.text += place % 8 == 0 ? word(commonWords + source * ownWords + random(ownWords))
                                        : word(random(commonWords));
        each.category = CategoryId{category + 1};
        each.street = PlaceId{random(13) + 1};
        each.unit = UnitId{category % 20 * 3 + each.street.value % 3 + 1};
        cases.push_back(each);
    }
    return cases;
}

std::shared_ptr<const SuggestionModel> learned(int count)
{
    const auto parts = learnSuggestions(inventedCases(count));
    return SuggestionModel::of(parts->at(0), parts->at(1));
}

void learnCases(benchmark::State &state)
{
    const std::vector<LearnableCase> cases = inventedCases(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state) {
        const auto parts = learnSuggestions(cases);
        for (const StoredSuggestionModel &part : *parts)
            state.counters[part.kind.toStdString() + "_right"] = double(part.heldBackRight) / part.heldBack;
        state.counters["bytes"] = double(parts->at(0).definition.size());
    }
}
BENCHMARK(learnCases)->Arg(5'000)->Arg(10'000)->Arg(20'000)->Iterations(1)->Unit(benchmark::kSecond);

/// What is shown while typing: categories with reasons, and units.
void suggestWhileTyping(benchmark::State &state)
{
    static const std::shared_ptr<const SuggestionModel> model = learned(20'000);
    std::vector<Unit> units;
    std::vector<Category> categories;
    for (int i = 1; i <= 120; ++i) {
        units.push_back({UnitId{i}, 1, {}, QString::number(i), {}, {}, true});
        categories.push_back({CategoryId{i}, 1, {}, 1, QString::number(i), QString::number(i), {}, true});
    }
    const ReferenceData reference(units, {}, categories, {});
    std::vector<SuggestionQuery> queries;
    for (const LearnableCase &each : inventedCases(200))
        queries.push_back({each.text.repeated(int(state.range(0))), {}, each.street});
    std::vector<double> milliseconds;
    for ([[maybe_unused]] auto _ : state) {
        for (const SuggestionQuery &query : queries) {
            const auto start = std::chrono::steady_clock::now();
            benchmark::DoNotOptimize(model->suggest(query, reference));
            const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
            milliseconds.push_back(taken.count());
        }
    }
    std::ranges::sort(milliseconds);
    state.counters["p95_ms"] = milliseconds[milliseconds.size() * 95 / 100];
    state.SetItemsProcessed(state.iterations() * qint64(queries.size()));
}
BENCHMARK(suggestWhileTyping)->Arg(1)->Arg(25)->Unit(benchmark::kMillisecond);

/// How long the office's thread is held for a slice of the cases to learn from.
void readSlice(benchmark::State &state)
{
    static const std::unique_ptr<BenchOffice> office = BenchOffice::kept(100'000);
    SuggestionStore store(office->database());
    std::optional<CaseKey> next;
    double longest = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(store.slice(next, int(state.range(0))));
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        longest = std::max(longest, taken.count());
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(readSlice)->Arg(500)->Iterations(40)->Unit(benchmark::kMillisecond);

/// How long the office's thread is held to keep what was learned.
void keepModel(benchmark::State &state)
{
    static const std::unique_ptr<BenchOffice> office = BenchOffice::kept(100'000);
    SuggestionStore store(office->database());
    const auto parts = learnSuggestions(inventedCases(2'000));
    StoredSuggestionModel category = parts->at(0);
    constexpr int typicalBytes = 1'600'000;
    category.definition.append(typicalBytes - category.definition.size(), 'x');
    for ([[maybe_unused]] auto _ : state) {
        Transaction transaction(office->database());
        store.save(category);
        transaction.commit();
    }
}
BENCHMARK(keepModel)->Unit(benchmark::kMillisecond);

/// How long it takes at the start of the program until suggestions can be given.
void loadModel(benchmark::State &state)
{
    const auto parts = learnSuggestions(inventedCases(5'000));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(SuggestionModel::of(parts->at(0), parts->at(1)));
}
BENCHMARK(loadModel)->Unit(benchmark::kMillisecond);

} // namespace
