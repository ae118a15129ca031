// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pinyin.h"
#include "domain/placeindex.h"

using namespace jiesu;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

class PlaceIndexTest : public testing::Test
{
protected:
    PlaceIndexTest()
    {
        add(1, 0, PlaceKind::District, "门头沟区");
        add(2, 1, PlaceKind::Street, "永定镇");
        add(3, 1, PlaceKind::Street, "龙泉镇");
        add(10, 2, PlaceKind::Community, "丽景长安社区");
        add(11, 3, PlaceKind::Community, "重阳里社区");
        add(20, 10, PlaceKind::Point, "丽景长安小区", {u("长安丽景"), u("丽景苑")});
        add(21, 2, PlaceKind::Point, "长安天街");
        add(22, 3, PlaceKind::Point, "单店公厕", {}, "GC-224");
        add(23, 11, PlaceKind::Point, "乐谷园");
        add(24, 2, PlaceKind::Point, "幸福小区");
        add(25, 3, PlaceKind::Point, "幸福小区");
        add(26, 3, PlaceKind::Point, "K2小区");
        add(27, 3, PlaceKind::Point, "𠮷祥里");
        add(28, 3, PlaceKind::Point, "旧名小区");
        places.back().active = false;
    }

    void add(int id, int parent, PlaceKind kind, const char *name, const QStringList &aliases = {},
             const char *code = "")
    {
        places.push_back({PlaceId{id}, 1, PlaceId{parent}, kind, u(code), u(name), {}, {}, aliases, true});
    }
    [[nodiscard]] PlaceIndex index(const QHash<PlaceId, qint64> &uses = {}) const
    {
        return PlaceIndex(ReferenceData({}, places, {}, {}), uses);
    }
    [[nodiscard]] std::vector<qint64> find(const char *typed, int limit = 20) const
    {
        std::vector<qint64> ids;
        for (const PlaceHit &hit : index().find(u(typed), limit))
            ids.push_back(hit.place.value);
        return ids;
    }
    [[nodiscard]] qint64 first(const char *typed) const
    {
        const auto ids = find(typed, 1);
        return ids.empty() ? 0 : ids.front();
    }

    std::vector<Place> places;
};

} // namespace

TEST(Pinyin, GivesEveryReadingTheUsualFirst)
{
    struct Case
    {
        char32_t character;
        const char *readings;
    };
    for (const auto &[character, readings] : {Case{U'长', "zhang chang"},
                                              {U'重', "zhong chong"},
                                              {U'乐', "le yue"},
                                              {U'单', "dan chan shan"},
                                              {U'女', "nv"},
                                              {U'丽', "li"},
                                              {U'a', ""},
                                              {U'，', ""}}) {
        QByteArrayList list;
        for (const QByteArrayView reading : pinyinReadings(character))
            list << reading.toByteArray();
        EXPECT_EQ(list.join(' ').toStdString(), readings);
    }
}

TEST_F(PlaceIndexTest, FindsByEveryWayOfTyping)
{
    struct Case
    {
        const char *typed;
        qint64 place;
    };
    for (const auto &[typed, place] : {Case{"ljcaxq", 20},
                                       {"丽景长安小区", 20},
                                       {"lijingchanganxiaoqu", 20},
                                       {"lijingzhanganxiaoqu", 20},
                                       {"LJCAXQ", 20},
                                       {"丽景caxq", 20},
                                       {"ljchangan小", 20},
                                       {"li jing chang'an xiao q", 20},
                                       {"ljzaxq", 20},
                                       {"丽景苑", 20},
                                       {"ljyuan", 20},
                                       {"ＬＪＣＡＸＱ", 20},
                                       {"dd", 22},
                                       {"sd", 22},
                                       {"chandiangc", 22},
                                       {"224", 22},
                                       {"gc-224", 22},
                                       {"legu", 23},
                                       {"ygy", 23},
                                       {"yuegy", 23},
                                       {"k2xq", 26},
                                       {"K2小", 26},
                                       {"𠮷祥", 27},
                                       {"cyl", 11},
                                       {"zyl", 11},
                                       {"yongdz", 2},
                                       {"longq", 3}})
        EXPECT_EQ(first(typed), place) << typed;
    for (const char *typed : {"", "  ", "'", "旧名", "门头沟", "ljcaxqq", "zzz", "丽安"})
        EXPECT_TRUE(find(typed).empty()) << typed;
}

TEST_F(PlaceIndexTest, RanksWholeNamesThenBeginningsThenPinyinThenParts)
{
    const std::vector<PlaceHit> hits = index().find(u("长安"), 10);
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits[1], (PlaceHit{PlaceId{21}, u("长安天街"), PlaceMatch::Beginning}));
    EXPECT_EQ(hits[0], (PlaceHit{PlaceId{20}, u("长安丽景"), PlaceMatch::Beginning}));
    EXPECT_EQ(hits[2], (PlaceHit{PlaceId{10}, u("丽景长安社区"), PlaceMatch::Inside}));
    EXPECT_EQ(index().find(u("永定镇"), 1).front().match, PlaceMatch::Whole);
    EXPECT_EQ(index().find(u("ca"), 10)[0].match, PlaceMatch::Pinyin);
    EXPECT_EQ(find("ljca"), (std::vector<qint64>{20, 10})) << "points before communities";
    EXPECT_EQ(find("xiaoqu", 2).size(), 2U);
}

TEST_F(PlaceIndexTest, PutsTheMoreUsedFirstAmongEqualMatches)
{
    EXPECT_EQ(index().find(u("幸福小区"), 1).front().place, PlaceId{24});
    EXPECT_EQ(index({{PlaceId{25}, 9}}).find(u("幸福小区"), 1).front().place, PlaceId{25});
    EXPECT_EQ(index({{PlaceId{10}, 900}}).find(u("丽景长安小"), 1).front().place, PlaceId{20})
        << "a better match beats many uses";
}

TEST_F(PlaceIndexTest, FindsThePlaceInAFreeAddress)
{
    struct Case
    {
        const char *address;
        qint64 place; ///< 0: none
    };
    for (const auto &[address, place] : {Case{"永定镇丽景长安小区3号楼2单元", 20},
                                         {"门头沟区 永定镇 丽景长安 小区 3号楼", 20},
                                         {"丽景苑5号楼", 20},
                                         {"龙泉镇重阳里社区北侧路边", 11},
                                         {"永定镇政府门口", 2},
                                         {"永定镇幸福小区1号楼", 24},
                                         {"龙泉镇幸福小区1号楼", 25},
                                         {"幸福小区1号楼", 0},
                                         {"旧名小区2号楼", 0},
                                         {"天安门", 0},
                                         {"", 0},
                                         {"K2小区对面", 26}}) {
        const auto found = index().inAddress(u(address));
        EXPECT_EQ(found ? found->value : 0, place) << address;
    }
}
