// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/ngrams.h"

#include <QHash>

#include <optional>

namespace jiesu {

/// One component of a text seen as a vector.
struct Term
{
    int feature = 0; ///< which gram of the vocabulary
    double weight = 0;
};

/// The grams that are looked for and how rare each is among the learned texts: makes vectors of texts
/// (TF-IDF). Immutable.
class Vocabulary final
{
public:
    Vocabulary() = default;
    /// @param rarity by feature, as grams; equally long
    Vocabulary(std::vector<Gram> grams, std::vector<float> rarity);
    /// The most frequent @p limit of the grams that stand in two texts or more. Texts are in learnedForm().
    [[nodiscard]] static Vocabulary of(const std::vector<QString> &texts, std::size_t limit);

    [[nodiscard]] const std::vector<Gram> &grams() const { return m_grams; }
    [[nodiscard]] const std::vector<float> &rarity() const { return m_rarity; }
    [[nodiscard]] std::optional<int> feature(Gram gram) const;
    /// The text in learnedForm() as a vector of length 1, by feature; empty if nothing in it is known.
    [[nodiscard]] std::vector<Term> terms(const QString &form) const;

private:
    std::vector<Gram> m_grams;
    std::vector<float> m_rarity;
    QHash<Gram, int> m_features;
};

} // namespace jiesu
