// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/liketexts.h"
#include "sheet/sheetreader.h"
#include "support/sourcepath.h"

#include <QRegularExpression>
#include <QSet>

#include <map>
#include <random>

using namespace jiesu;

namespace {

using Groups = std::vector<std::vector<std::size_t>>;

Groups groupsOf(const std::vector<QString> &texts)
{
    std::vector<MatterText> matters;
    for (const QString &text : texts)
        matters.push_back({text, {}, {}});
    return groupsOfLike(matters);
}

TEST(LikeTexts, WhatSeveralPeopleSayAboutOneMatterStandsTogether)
{
    const std::vector<QString> texts{
        u"柳林小区二号楼昨晚八点开始停水，到现在没有恢复，请问什么时候来水？"_qs,
        u"石桥路口路灯不亮已经一周，晚上走路危险。"_qs,
        u"来电人反映柳林小区二号楼停水，从昨晚八点开始到现在没有恢复。"_qs,
        u"您好，石桥路口的路灯不亮，一周了，晚上走路很危险，请尽快修。"_qs,
        u"公厕没有灯，脚下看不清。"_qs,
        u"市民称柳林小区二号楼昨晚开始停水，请问什么时候来水，家里有老人。"_qs,
        u"停水"_qs,
        u""_qs,
    };
    EXPECT_EQ(groupsOf(texts), (Groups{{0, 2, 5}, {1, 3}}));
}

TEST(LikeTexts, OfOtherPlacesAreOtherMatters)
{
    const QString text = u"来电人反映小区内垃圾桶满冒无人清运，夏天气味很大，要求尽快处理。"_qs;
    const PlaceId street{1};
    const PlaceId otherStreet{2};
    const PlaceId point{11};
    const PlaceId otherPoint{12};
    const std::vector<MatterText> texts{
        {text, street, point}, {text, street, otherPoint}, {text, otherStreet, {}}, {text, street, point},
        {text, {}, {}},
    };
    EXPECT_EQ(groupsOfLike(texts), (Groups{{0, 3, 4}})) << "who names no place may mean the first";
}

/// As another person would tell it: some clauses left out, two changed over, a greeting and a wish.
QString retold(const QString &text, std::mt19937 &random)
{
    static const QRegularExpression ends(QStringLiteral("(?<=[，。！？；,;])"));
    static const QStringList beginnings{u"来电人反映，"_qs, u"市民来电称，"_qs, u"您好，"_qs, {}};
    static const QStringList wishes{u"请尽快处理。"_qs, u"希望有关部门核实解决并回复。"_qs, {}};
    const auto number = [&random](qsizetype below) { return qsizetype(random() % unsigned(below)); };
    QStringList kept;
    for (const QString &clause : text.split(ends)) {
        if (number(100) < 75)
            kept << clause;
    }
    if (kept.isEmpty())
        kept << text;
    if (kept.size() > 2 && number(2) == 0)
        kept.swapItemsAt(0, 1);
    return beginnings[number(beginnings.size())] + kept.join(QString()) + wishes[number(wishes.size())];
}

struct Quality
{
    double precision = 0;
    double recall = 0;
};

/// Some of the texts are told again; of the pairs of texts that were put together, how many tell the same,
/// and the other way round.
Quality qualityOf(const std::vector<MatterText> &texts, unsigned seed)
{
    constexpr int everyText = 10; ///< one in so many is told again, one to four times
    std::mt19937 random(seed);
    std::vector<std::pair<MatterText, std::size_t>> told;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        told.emplace_back(texts[i], i);
        for (unsigned again = random() % 4 + 1; i % everyText == 0 && again > 0; --again) {
            told.emplace_back(texts[i], i);
            told.back().first.text = retold(texts[i].text, random);
        }
    }
    std::ranges::shuffle(told, random);
    std::vector<MatterText> order;
    std::map<std::size_t, double> tellers;
    for (const auto &[text, matter] : told) {
        order.push_back(text);
        ++tellers[matter];
    }
    double pairs = 0;
    double right = 0;
    for (const std::vector<std::size_t> &group : groupsOfLike(order)) {
        std::map<std::size_t, double> matters;
        for (const std::size_t index : group)
            ++matters[told[index].second];
        pairs += double(group.size()) * double(group.size() - 1) / 2;
        for (const auto &[matter, count] : matters)
            right += count * (count - 1) / 2;
    }
    double planted = 0;
    for (const auto &[matter, count] : tellers)
        planted += count * (count - 1) / 2;
    return {right / pairs, right / planted};
}

/// Complaints that share their manner of speaking and many of their words, but no matter.
std::vector<MatterText> inventedComplaints(int count)
{
    static const QStringList places =
        u"柳林街 石桥路 月季园 桥东里 葡萄巷 滨河道 新桥南街 剧场路 松树沟 铁匠营"_qs.split(u' ');
    static const QStringList things = u"垃圾桶满冒 路面积水 路灯不亮 下水道堵塞 公厕没有水 井盖松动 早市占道 "
                                      u"施工扬尘 渣土遗撒 树枝挡住信号灯 "
                                      u"健身器材损坏 共享单车乱停 广场音乐太响 护栏倒了 落叶没人扫 "
                                      u"消防通道停车 电梯停运 暖气不热 公交站牌看不清 "
                                      u"小广告贴满楼道"_qs.split(u' ');
    static const QStringList whens =
        u"已有三天 从上周开始 每天早上六点 昨晚八点起 雨后一直这样 半个月了"_qs.split(u' ');
    static const QStringList harms =
        u"老人出门不方便 孩子上学要绕路 夏天气味很大 夜里睡不好 晚上走路危险 做生意受影响 轮椅过不去"_qs
            .split(u' ');
    static const QStringList pasts =
        u"向物业反映过没有人管 打过一次电话没有回音 居委会说不归他们 自己清理过几次"_qs.split(u' ');
    std::mt19937 random(7);
    const auto pick = [&random](const QStringList &from) {
        return from[qsizetype(random() % unsigned(from.size()))];
    };
    std::vector<MatterText> texts;
    QSet<QString> matters;
    while (int(texts.size()) < count) {
        const QString place = pick(places);
        const QString thing = pick(things);
        const int number = int(random() % 90) + 10;
        if (matters.contains(place + thing))
            continue; // the same thing at the same place would be the same matter
        matters.insert(place + thing);
        const QString text =
            u"%1%2号附近%3，%4，%5，%6，我是%1的住户，盼望有人来看看%3的事，好让我们安心。"_qs.arg(place)
                .arg(number)
                .arg(thing, pick(whens), pick(harms), pick(pasts));
        texts.push_back({text, PlaceId{qint64(places.indexOf(place)) + 1}, {}});
    }
    return texts;
}

TEST(LikeTexts, PlantedRepeatsAmongInventedComplaintsAreFound)
{
    const Quality quality = qualityOf(inventedComplaints(160), 3);
    std::printf("invented: precision %.3f, recall %.3f\n", quality.precision, quality.recall);
    EXPECT_GE(quality.precision, 0.9);
    EXPECT_GE(quality.recall, 0.7);
}

TEST(LikeTexts, PlantedRepeatsAmongRealComplaintsAreFound)
{
    const auto reader = SheetReader::open(test::sharedDataPath(u"complaints-with-replies.xlsx"));
    if (!reader)
        GTEST_SKIP() << "complaints-with-replies.xlsx is not there";
    constexpr int content = 4;
    constexpr qsizetype shortest = 20;
    std::vector<QString> texts;
    SheetRow row;
    (*reader)->next(row); // the headers
    while ((*reader)->next(row)) {
        if (row.cell(content).text.size() > shortest)
            texts.push_back(row.cell(content).text.simplified());
    }
    // What is alike among them as they are, several people wrote about; no answer is known for these.
    QSet<std::size_t> alike;
    for (const std::vector<std::size_t> &group : groupsOf(texts)) {
        for (const std::size_t index : group)
            alike.insert(index);
    }
    std::vector<MatterText> single;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!alike.contains(i))
            single.push_back({texts[i], {}, {}});
    }
    const Quality quality = qualityOf(single, 3);
    std::printf("real: %zu texts, %lld alike as they are; planted: precision %.3f, recall %.3f\n",
                texts.size(), static_cast<long long>(alike.size()), quality.precision, quality.recall);
    EXPECT_GE(quality.precision, 0.95);
    EXPECT_GE(quality.recall, 0.9);
}

} // namespace
