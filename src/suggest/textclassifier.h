// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggest/vocabulary.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace jiesu {

/// What a text may be, judged by its words.
struct Suggestion
{
    qint64 label = 0; ///< what the learned texts were labelled with, e.g. a category's id
    double share = 0; ///< 0 to 1: how often such a suggestion was right for texts that were held back
    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Tells the label of a text: one linear separating plane for each label over the weighted counts of the
/// text's grams (TF-IDF). Made by trainClassifier(). Immutable, may be used by several threads.
class TextClassifier final
{
public:
    /// One plane for each label.
    struct Planes
    {
        std::vector<qint64> labels;
        Vocabulary vocabulary;
        std::vector<float> weights; ///< by feature, then by label
        std::vector<float> bias;
        double sharpness = 1; ///< what a distance is multiplied with before shares are made of it
    };
    explicit TextClassifier(const Planes &planes);

    /// Labels by share, best first. Empty if the text holds nothing that was learned.
    [[nodiscard]] std::vector<Suggestion> suggest(const QString &text) const;
    /// The words of the text that speak most for @p label, at most @p limit, best first; empty for an unknown
    /// label. They stand in learnedForm().
    [[nodiscard]] QStringList reasons(const QString &text, qint64 label, int limit) const;
    /// Signed distances from the planes, in the order of labels(); empty as for suggest().
    [[nodiscard]] std::vector<double> distances(const QString &text) const;
    [[nodiscard]] const std::vector<qint64> &labels() const { return m_labels; }

    /// For the office file: compressed, a few hundred bytes for each thousand weights.
    [[nodiscard]] QByteArray toBytes() const;
    /// Nothing for bytes of another form, or damaged ones.
    [[nodiscard]] static std::optional<TextClassifier> fromBytes(const QByteArray &bytes);

private:
    TextClassifier() = default;

    std::vector<qint64> m_labels;
    Vocabulary m_vocabulary;
    /// By feature, then by label, in units of m_scale: a quarter of the memory, same judgement (measured).
    std::vector<qint8> m_weights;
    std::vector<float> m_scale; ///< by label
    std::vector<float> m_bias;  ///< by label
    double m_sharpness = 1;
};

/// Shares of the distances: their softmax after multiplying with @p sharpness.
[[nodiscard]] std::vector<double> sharesOf(const std::vector<double> &distances, double sharpness);

} // namespace jiesu
