// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/training.h"

#include <random>

using namespace jiesu;

namespace {

constexpr qint64 noise = 7;
constexpr qint64 toilet = 9;
constexpr qint64 snow = 4;

/// Invented complaints of three kinds, each kind with words of its own.
std::vector<LabelledText> complaints(int count)
{
    struct Kind
    {
        qint64 label;
        QStringList matters;
    };
    const std::vector<Kind> kinds{
        {noise, {QStringLiteral("清运车夜间作业噪音扰民"), QStringLiteral("凌晨清运车噪音太大影响休息")}},
        {toilet, {QStringLiteral("公厕无人打扫异味很大"), QStringLiteral("公共厕所没有厕纸、地面湿滑")}},
        {snow, {QStringLiteral("雪后人行道结冰未铲除"), QStringLiteral("积雪没有清扫，老人滑倒")}}};
    const QStringList places{QStringLiteral("月季园社区"), QStringLiteral("柳林街道北口"),
                             QStringLiteral("石桥镇"), QStringLiteral("桥东路")};
    std::mt19937 random(12);
    std::vector<LabelledText> texts;
    for (int i = 0; i < count; ++i) {
        const Kind &kind = kinds[random() % kinds.size()];
        texts.push_back({places[qsizetype(random()) % places.size()] +
                             kind.matters[qsizetype(random()) % kind.matters.size()] +
                             QStringLiteral("，请尽快处理并回复。"),
                         kind.label});
    }
    return texts;
}

qint64 best(const TextClassifier &classifier, const char *text)
{
    const std::vector<Suggestion> list = classifier.suggest(QString::fromUtf8(text));
    return list.empty() ? 0 : list.front().label;
}

} // namespace

TEST(TextClassifier, SuggestsWithAShareAndTheWordsThatSpeakForIt)
{
    const auto trained = trainClassifier(complaints(120));
    ASSERT_TRUE(trained);
    const TextClassifier &classifier = trained->classifier;
    EXPECT_EQ(trained->learned, 120);
    EXPECT_GT(trained->heldBack, 20);
    EXPECT_EQ(trained->heldBackRight, trained->heldBack);
    EXPECT_EQ(best(classifier, "半夜清运车在楼下作业，噪音很大"), noise);
    EXPECT_EQ(best(classifier, "公厕里没有厕纸"), toilet);
    EXPECT_EQ(best(classifier, "积雪结冰"), snow);

    const std::vector<Suggestion> list = classifier.suggest(QStringLiteral("公厕有异味"));
    ASSERT_EQ(list.size(), 3U);
    EXPECT_GT(list[0].share, 0.5);
    EXPECT_NEAR(list[0].share + list[1].share + list[2].share, 1, 1e-9);
    EXPECT_GE(list[1].share, list[2].share);
    const QStringList reasons =
        classifier.reasons(QStringLiteral("石桥镇清运车半夜的噪音，请处理。"), noise, 3);
    EXPECT_TRUE(reasons.contains(QStringLiteral("噪音"))) << reasons.join(u'|').toStdString();
    EXPECT_FALSE(reasons.contains(QStringLiteral("石桥镇")));
    EXPECT_LE(reasons.size(), 3);
    EXPECT_TRUE(classifier.reasons(QStringLiteral("噪音"), 12345, 3).isEmpty());
}

TEST(TextClassifier, FoldsWidthCaseAndSpaces)
{
    const auto trained = trainClassifier(complaints(120));
    const TextClassifier &classifier = trained->classifier;
    EXPECT_EQ(classifier.suggest(QStringLiteral("公厕 无人\n打扫")),
              classifier.suggest(QStringLiteral("公厕无人打扫")));
}

TEST(TextClassifier, HasNoOpinionWhereNothingIsKnown)
{
    const auto trained = trainClassifier(complaints(120));
    for (const char *text : {"", "   ", "zzz", "😀"})
        EXPECT_TRUE(trained->classifier.suggest(QString::fromUtf8(text)).empty()) << text;
    EXPECT_TRUE(trained->classifier.reasons(QStringLiteral("zzz"), noise, 3).isEmpty());
}

TEST(TextClassifier, NeedsTwoLabelsWithEnoughTexts)
{
    EXPECT_FALSE(trainClassifier({}));
    std::vector<LabelledText> few = complaints(60);
    std::erase_if(few, [](const LabelledText &each) { return each.label != noise; });
    EXPECT_FALSE(trainClassifier(few));
    for (int i = 0; i < fewestTexts - 1; ++i)
        few.push_back({QStringLiteral("公厕有异味"), toilet});
    EXPECT_FALSE(trainClassifier(few));
    few.push_back({QStringLiteral("公厕有异味"), toilet});
    EXPECT_TRUE(trainClassifier(few));
}

TEST(TextClassifier, StopsWhenCancelled)
{
    int asked = 0;
    EXPECT_FALSE(trainClassifier(complaints(120), [&asked] { return ++asked == 2; }));
    EXPECT_EQ(asked, 2);
}

TEST(TextClassifier, SurvivesItsBytesAndRefusesOthers)
{
    const auto trained = trainClassifier(complaints(120));
    const QByteArray bytes = trained->classifier.toBytes();
    EXPECT_EQ(trainClassifier(complaints(120))->classifier.toBytes(), bytes);
    const auto again = TextClassifier::fromBytes(bytes);
    ASSERT_TRUE(again);
    const QString text = QStringLiteral("公厕附近清运车噪音");
    EXPECT_EQ(again->suggest(text), trained->classifier.suggest(text));
    EXPECT_EQ(again->toBytes(), bytes);
    EXPECT_FALSE(TextClassifier::fromBytes({}));
    EXPECT_FALSE(TextClassifier::fromBytes("no model at all"));
    EXPECT_FALSE(TextClassifier::fromBytes(bytes.left(bytes.size() / 2)));
    const QByteArray plain = qUncompress(bytes);
    for (const qsizetype kept : {0, 3, 12, 40, 200})
        EXPECT_FALSE(TextClassifier::fromBytes(qCompress(plain.left(kept)))) << kept;
    EXPECT_FALSE(TextClassifier::fromBytes(qCompress(plain.chopped(4))));
}
