// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/liketexts.h"

#include "domain/text.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace jiesu {

namespace {

/// What a text is about stands at its beginning.
constexpr qsizetype comparedLetters = 300;
/// "公厕脏" says too little to be compared.
constexpr std::size_t fewestGrams = 4;
/// Two texts have so many of their rarest grams in common, or are not compared.
constexpr int fewestShared = 2;
/// A gram that no more than one text of so many has, or no more than so many, weighs 1.
constexpr double rareShare = 100;
constexpr double fewUses = 20;

/// The grams of a text by rank: 0 is the rarest of all.
using Ranks = std::vector<quint32>;

/// All texts as grams, and what a gram weighs by its rank.
struct Weighed
{
    std::vector<Ranks> texts;
    std::vector<double> weights;

    [[nodiscard]] double weight(const Ranks &grams) const
    {
        double sum = 0;
        for (const quint32 gram : grams)
            sum += weights[gram];
        return sum;
    }
};

double weightOf(double uses, double texts)
{
    if (uses <= fewUses)
        return 1;
    const double rarity = std::min(1.0, std::log((texts + 1) / uses) / std::log(rareShare));
    return rarity * rarity;
}

/// Each gram of each text once, the rarest first.
Weighed weighed(std::span<const MatterText> texts)
{
    std::unordered_map<quint64, quint32> numbers;
    std::vector<quint32> uses;
    std::vector<Ranks> all;
    all.reserve(texts.size());
    for (const MatterText &each : texts) {
        Ranks grams;
        for (const quint64 gram : text::grams(text::folded(each.text.left(comparedLetters))))
            grams.push_back(numbers.try_emplace(gram, quint32(numbers.size())).first->second);
        std::ranges::sort(grams);
        grams.erase(std::ranges::unique(grams).begin(), grams.end());
        uses.resize(numbers.size());
        for (const quint32 gram : grams)
            ++uses[gram];
        all.push_back(std::move(grams));
    }
    std::vector<quint32> byRarity(uses.size());
    for (quint32 gram = 0; gram < byRarity.size(); ++gram)
        byRarity[gram] = gram;
    std::ranges::sort(byRarity, {}, [&uses](quint32 gram) { return std::pair(uses[gram], gram); });
    std::vector<quint32> ranks(uses.size());
    for (quint32 rank = 0; rank < byRarity.size(); ++rank)
        ranks[byRarity[rank]] = rank;
    for (Ranks &grams : all) {
        for (quint32 &gram : grams)
            gram = ranks[gram];
        std::ranges::sort(grams);
    }
    Weighed result{std::move(all), {}};
    for (const quint32 gram : byRarity)
        result.weights.push_back(weightOf(uses[gram], double(texts.size())));
    return result;
}

/// What the grams that both have weigh.
double inCommon(const Ranks &one, const Ranks &other, const std::vector<double> &weights)
{
    double common = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b)
            common += weights[*a], ++a, ++b;
        else if (*a < *b)
            ++a;
        else
            ++b;
    }
    return common;
}

bool differ(PlaceId one, PlaceId other)
{
    return one.isSet() && other.isSet() && one != other;
}

/// The groups found so far, to be found by the rare grams of their first texts.
class Groups
{
public:
    Groups(std::span<const MatterText> texts, const Weighed &grams)
        : m_texts(texts)
        , m_grams(grams)
    {
    }

    void take(std::size_t index)
    {
        const Ranks &grams = m_grams.texts[index];
        const double weight = m_grams.weight(grams);
        const std::size_t prefix = prefixOf(grams, weight);
        const std::size_t group = likest(index, weight, prefix);
        if (group != m_members.size()) {
            m_members[group].push_back(index);
            return;
        }
        m_members.push_back({index});
        m_weights.push_back(weight);
        m_shared.push_back(0);
        for (std::size_t i = 0; i < prefix; ++i)
            m_groupsWith[grams[i]].push_back(quint32(group));
    }

    [[nodiscard]] std::vector<std::vector<std::size_t>> ofSeveral()
    {
        std::erase_if(m_members, [](const auto &group) { return group.size() < 2; });
        return std::move(m_members);
    }

private:
    /// So many of the rarest grams that the others together weigh less than what a like text has in common.
    [[nodiscard]] std::size_t prefixOf(const Ranks &grams, double weight) const
    {
        double left = weight;
        std::size_t count = 0;
        while (count < grams.size() && left * 100 >= weight * oneMatterPercent)
            left -= m_grams.weights[grams[count++]];
        return std::min(grams.size(), count + std::size_t(fewestShared) - 1);
    }

    /// The groups that have enough of the first grams in common.
    [[nodiscard]] std::vector<quint32> met(const Ranks &grams, std::size_t prefix)
    {
        std::vector<quint32> seen;
        for (std::size_t i = 0; i < prefix; ++i) {
            const auto found = m_groupsWith.find(grams[i]);
            if (found == m_groupsWith.end())
                continue;
            for (const quint32 group : found->second) {
                if (++m_shared[group] == 1)
                    seen.push_back(group);
            }
        }
        std::erase_if(seen,
                      [this](quint32 group) { return std::exchange(m_shared[group], 0) < fewestShared; });
        return seen;
    }

    /// The number of groups where none is like the text.
    [[nodiscard]] std::size_t likest(std::size_t index, double weight, std::size_t prefix)
    {
        const Ranks &grams = m_grams.texts[index];
        std::size_t best = m_members.size();
        double bestLikeness = 0;
        for (const quint32 group : met(grams, prefix)) {
            const std::size_t first = m_members[group].front();
            if (differ(m_texts[index].street, m_texts[first].street) ||
                differ(m_texts[index].point, m_texts[first].point))
                continue;
            const double common = inCommon(grams, m_grams.texts[first], m_grams.weights);
            const double likeness = common / (weight + m_weights[group] - common);
            if (likeness * 100 >= oneMatterPercent && likeness > bestLikeness) {
                best = group;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    std::span<const MatterText> m_texts;
    const Weighed &m_grams;
    std::vector<std::vector<std::size_t>> m_members;
    std::vector<double> m_weights; ///< by group: of its first text
    std::vector<int> m_shared;     ///< by group; scratch of met()
    std::unordered_map<quint32, std::vector<quint32>> m_groupsWith;
};

} // namespace

std::vector<std::vector<std::size_t>> groupsOfLike(std::span<const MatterText> texts)
{
    const Weighed grams = weighed(texts);
    Groups groups(texts, grams);
    for (std::size_t index = 0; index < texts.size(); ++index) {
        if (grams.texts[index].size() >= fewestGrams)
            groups.take(index);
    }
    return groups.ofSeveral();
}

} // namespace jiesu
