// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"
#include "sheet/sheetreader.h"
#include "suggest/training.h"
#include "support/sourcepath.h"

#include <map>

namespace jiesu::test {

/// The real complaints with one of seven categories each, which do not belong to the project; empty where the
/// file is absent.
inline std::vector<LabelledText> categorizedComplaints()
{
    std::vector<LabelledText> texts;
    const auto reader = SheetReader::open(sharedDataPath(u"complaints-with-category.xlsx"));
    if (!reader)
        return texts;
    constexpr int title = 2;
    constexpr int content = 4;
    constexpr int category = 5;
    std::map<QString, qint64> labels;
    SheetRow row;
    (*reader)->next(row); // the headers
    while ((*reader)->next(row)) {
        const qint64 label =
            labels.try_emplace(text::tidyLine(row.cell(category).text), qint64(labels.size()) + 1)
                .first->second;
        texts.push_back({row.cell(title).text + u'\n' + row.cell(content).text, label});
    }
    return texts;
}

/// Which of five folds each text is tried in: the texts of each label are dealt out in turn.
inline std::vector<int> fiveFolds(const std::vector<LabelledText> &texts)
{
    std::map<qint64, int> dealt;
    std::vector<int> folds;
    for (const LabelledText &each : texts)
        folds.push_back(dealt[each.label]++ % 5);
    return folds;
}

/// Macro F1 of @p guessed: the F1 of each label, averaged. 0 stands for no guess.
inline double macroF1(const std::vector<LabelledText> &texts, const std::vector<qint64> &guessed)
{
    struct Counts
    {
        double right = 0;
        double guesses = 0;
        double texts = 0;
    };
    std::map<qint64, Counts> labels;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ++labels[texts[i].label].texts;
        if (guessed[i] != 0)
            ++labels[guessed[i]].guesses;
        if (guessed[i] == texts[i].label)
            ++labels[guessed[i]].right;
    }
    double sum = 0;
    for (const auto &[label, counts] : labels)
        sum += 2 * counts.right / (counts.guesses + counts.texts);
    return sum / double(labels.size());
}

/// Macro F1 over fiveFolds(), each fold guessed by a classifier that learned @p share of the other four.
inline double crossValidated(const std::vector<LabelledText> &texts, double share = 1)
{
    const std::vector<int> folds = fiveFolds(texts);
    std::vector<qint64> guessed(texts.size());
    for (int fold = 0; fold < 5; ++fold) {
        std::vector<LabelledText> shown;
        std::map<qint64, double> due;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            double &taken = due[texts[i].label];
            if (folds[i] == fold || (taken += share) < 1)
                continue;
            taken -= 1;
            shown.push_back(texts[i]);
        }
        const auto trained = trainClassifier(shown);
        for (std::size_t i = 0; trained && i < texts.size(); ++i) {
            if (folds[i] != fold)
                continue;
            const auto list = trained->classifier.suggest(texts[i].text);
            guessed[i] = list.empty() ? 0 : list.front().label;
        }
    }
    return macroF1(texts, guessed);
}

} // namespace jiesu::test
