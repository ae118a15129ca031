// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/categorizedcomplaints.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

/// scikit-learn 1.2.1 in the same folds: TfidfVectorizer(analyzer='char', ngram_range=(1, 3)) and LinearSVC()
/// with their defaults, over the same texts.
constexpr double reference = 0.7367;

} // namespace

TEST(RealComplaints, AreJudgedNoWorseThanByTheReference)
{
    const std::vector<LabelledText> texts = categorizedComplaints();
    if (texts.empty())
        GTEST_SKIP() << "the shared data is not here";
    ASSERT_EQ(texts.size(), 396U);
    const double f1 = crossValidated(texts);
    RecordProperty("macroF1", std::to_string(f1));
    EXPECT_GE(f1, reference);
}

TEST(RealComplaints, SharesSayHowOftenTheyAreRight)
{
    const std::vector<LabelledText> texts = categorizedComplaints();
    if (texts.empty())
        GTEST_SKIP() << "the shared data is not here";
    const std::vector<int> folds = fiveFolds(texts);
    std::vector<LabelledText> shown;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (folds[i] != 0)
            shown.push_back(texts[i]);
    }
    const auto trained = trainClassifier(shown);
    ASSERT_TRUE(trained);
    double promised = 0;
    double right = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (folds[i] != 0)
            continue;
        const Suggestion first = trained->classifier.suggest(texts[i].text).front();
        promised += first.share;
        right += first.label == texts[i].label ? 1 : 0;
    }
    const double tried = double(texts.size() - shown.size());
    EXPECT_NEAR(promised / tried, right / tried, 0.1);
}
