// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace jiesu {

namespace {

struct Counted
{
    Gram gram = 0;
    int texts = 0;
};

/// In how many texts each gram stands, for grams of two texts or more; most frequent first.
std::vector<Counted> countedGrams(const std::vector<QString> &texts)
{
    struct Count
    {
        int texts = 0;
        int lastText = 0;
    };
    QHash<Gram, Count> counts;
    int number = 0;
    for (const QString &text : texts) {
        ++number;
        forEachGram(text, [&](Gram gram, qsizetype, int) {
            Count &count = counts[gram];
            if (std::exchange(count.lastText, number) != number)
                ++count.texts;
        });
    }
    std::vector<Counted> grams;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each->texts > 1)
            grams.push_back({each.key(), each->texts});
    }
    std::ranges::sort(grams, [](const Counted &a, const Counted &b) {
        return a.texts != b.texts ? a.texts > b.texts : a.gram < b.gram;
    });
    return grams;
}

} // namespace

Vocabulary::Vocabulary(std::vector<Gram> grams, std::vector<float> rarity)
    : m_grams(std::move(grams))
    , m_rarity(std::move(rarity))
{
    m_features.reserve(qsizetype(m_grams.size()));
    for (const Gram gram : m_grams)
        m_features.insert(gram, int(m_features.size()));
}

Vocabulary Vocabulary::of(const std::vector<QString> &texts, std::size_t limit)
{
    const std::vector<Counted> counted = countedGrams(texts);
    std::vector<Gram> grams;
    std::vector<float> rarity;
    for (std::size_t i = 0; i < std::min(counted.size(), limit); ++i) {
        grams.push_back(counted[i].gram);
        rarity.push_back(float(std::log(double(texts.size() + 1) / (counted[i].texts + 1)) + 1));
    }
    return {std::move(grams), std::move(rarity)};
}

std::optional<int> Vocabulary::feature(Gram gram) const
{
    const auto found = m_features.constFind(gram);
    return found == m_features.cend() ? std::nullopt : std::optional(*found);
}

std::vector<Term> Vocabulary::terms(const QString &form) const
{
    std::vector<int> features;
    forEachGram(form, [&](Gram gram, qsizetype, int) {
        if (const auto known = feature(gram))
            features.push_back(*known);
    });
    std::ranges::sort(features);
    std::vector<Term> terms;
    for (const int each : features) {
        if (terms.empty() || terms.back().feature != each)
            terms.push_back({each, 0});
        terms.back().weight += double(m_rarity[std::size_t(each)]);
    }
    double squares = 0;
    for (const Term &term : terms)
        squares += term.weight * term.weight;
    for (Term &term : terms)
        term.weight /= std::sqrt(squares);
    return terms;
}

} // namespace jiesu
