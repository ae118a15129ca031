// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/training.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <linear.h>
#include <map>

namespace jiesu {

namespace {

constexpr int fold = 5; ///< every fifth text of a label is held back
constexpr double cost = 1.0;

struct FreeModel
{
    void operator()(model *trained) const noexcept { free_and_destroy_model(&trained); }
};

using Texts = std::vector<LabelledText>;

/// Texts of labels that are frequent enough, in learnedForm().
Texts usable(const Texts &texts)
{
    std::map<qint64, int> counts;
    for (const LabelledText &each : texts)
        ++counts[each.label];
    Texts result;
    for (const LabelledText &each : texts) {
        if (counts[each.label] < fewestTexts)
            continue;
        if (const QString form = learnedForm(each.text); !form.isEmpty())
            result.push_back({form, each.label});
    }
    return result;
}

/// The texts as LIBLINEAR wants them: features counted from 1, the last one a constant.
class Matrix
{
public:
    Matrix(const Texts &texts, const Vocabulary &vocabulary)
        : m_constant(int(vocabulary.grams().size()) + 1)
    {
        for (const LabelledText &each : texts) {
            std::vector<feature_node> row;
            for (const Term &term : vocabulary.terms(each.text))
                row.push_back({term.feature + 1, term.weight});
            row.push_back({m_constant, 1});
            row.push_back({-1, 0});
            m_rows.push_back(std::move(row));
        }
        for (std::vector<feature_node> &row : m_rows)
            m_starts.push_back(row.data());
    }

    /// @param signs +1 for the texts of the label looked for, -1 for all others
    [[nodiscard]] problem against(std::vector<double> &signs)
    {
        return {int(m_rows.size()), m_constant, signs.data(), m_starts.data(), 1};
    }

private:
    int m_constant;
    std::vector<std::vector<feature_node>> m_rows;
    std::vector<feature_node *> m_starts;
};

Vocabulary vocabularyOf(const Texts &texts)
{
    std::vector<QString> forms;
    for (const LabelledText &each : texts)
        forms.push_back(each.text);
    return Vocabulary::of(forms, vocabularyLimit);
}

/// One plane for each label; nothing if cancelled.
std::optional<TextClassifier::Planes> separate(const Texts &texts, const std::function<bool()> &cancelled)
{
    std::map<qint64, int> counts;
    for (const LabelledText &each : texts)
        ++counts[each.label];
    TextClassifier::Planes planes;
    planes.vocabulary = vocabularyOf(texts);
    Matrix matrix(texts, planes.vocabulary);
    const std::size_t featureCount = planes.vocabulary.grams().size();
    planes.weights.resize(featureCount * counts.size());
    set_print_string_function([](const char *) {});
    std::srand(1); // LIBLINEAR takes the texts in an order drawn with std::rand()
    for (const auto &[label, count] : counts) {
        if (cancelled && cancelled())
            return {};
        std::vector<double> signs;
        for (const LabelledText &each : texts)
            signs.push_back(each.label == label ? 1 : -1);
        const problem signedTexts = matrix.against(signs);
        int positive = 1;
        double weight = double(texts.size()) / double(counts.size()) / count;
        const parameter settings{L2R_L2LOSS_SVC_DUAL, 0.1, cost, 1, &positive, &weight, 0.1, nullptr};
        const std::unique_ptr<model, FreeModel> trained(train(&signedTexts, &settings));
        const double sign = trained->label[0] == 1 ? 1 : -1;
        const std::size_t column = planes.labels.size();
        for (std::size_t feature = 0; feature < featureCount; ++feature)
            planes.weights[feature * counts.size() + column] = float(sign * trained->w[feature]);
        planes.bias.push_back(float(sign * trained->w[featureCount]));
        planes.labels.push_back(label);
    }
    return planes;
}

/// Distances of the held-back texts and where the right label stands among them.
struct Trial
{
    std::vector<std::vector<double>> distances;
    std::vector<std::size_t> right;
};

/// How surprised one would be, on average, at the right labels if shares were made with this sharpness.
double surprise(const Trial &trial, double sharpness)
{
    double sum = 0;
    for (std::size_t i = 0; i < trial.right.size(); ++i)
        sum -= std::log(std::max(1e-12, sharesOf(trial.distances[i], sharpness)[trial.right[i]]));
    return sum;
}

/// The sharpness that fits the held-back texts best: a golden-section search between 0.25 and 64.
double bestSharpness(const Trial &trial)
{
    constexpr double golden = 0.618033988749895;
    constexpr int steps = 30;
    double low = std::log(0.25);
    double high = std::log(64.0);
    for (int step = 0; step < steps; ++step) {
        const double left = high - golden * (high - low);
        const double right = low + golden * (high - low);
        if (surprise(trial, std::exp(left)) < surprise(trial, std::exp(right)))
            high = right;
        else
            low = left;
    }
    return std::exp((low + high) / 2);
}

Trial tryOut(const TextClassifier &classifier, const Texts &texts)
{
    Trial trial;
    const std::vector<qint64> &labels = classifier.labels();
    for (const LabelledText &each : texts) {
        std::vector<double> distances = classifier.distances(each.text);
        const auto right = std::ranges::find(labels, each.label);
        if (distances.empty() || right == labels.end())
            continue;
        trial.distances.push_back(std::move(distances));
        trial.right.push_back(std::size_t(right - labels.begin()));
    }
    return trial;
}

} // namespace

std::optional<TrainedClassifier> trainClassifier(const std::vector<LabelledText> &texts,
                                                 const std::function<bool()> &cancelled)
{
    const Texts all = usable(texts);
    Texts shown;
    Texts heldBack;
    std::map<qint64, int> seen;
    for (const LabelledText &each : all)
        (++seen[each.label] % fold == fold - 1 ? heldBack : shown).push_back(each);
    if (seen.size() < 2)
        return {};
    const auto trialPlanes = separate(shown, cancelled);
    if (!trialPlanes)
        return {};
    const Trial trial = tryOut(TextClassifier(*trialPlanes), heldBack);
    auto planes = separate(all, cancelled);
    if (!planes)
        return {};
    planes->sharpness = bestSharpness(trial);
    TrainedClassifier result{TextClassifier(*planes), int(all.size()), int(heldBack.size()), 0, {}};
    for (const qint64 label : trialPlanes->labels)
        result.trials.push_back({label, 0, 0});
    for (std::size_t i = 0; i < trial.right.size(); ++i) {
        const std::vector<double> &distances = trial.distances[i];
        LabelTrial &ofLabel = result.trials[trial.right[i]];
        ++ofLabel.heldBack;
        if (std::ranges::max_element(distances) - distances.begin() == std::ptrdiff_t(trial.right[i])) {
            ++ofLabel.right;
            ++result.heldBackRight;
        }
    }
    return result;
}

} // namespace jiesu
