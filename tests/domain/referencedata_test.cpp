// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referencedata.h"

using namespace jiesu;

namespace {

Unit unit(qint64 id, const QString &name, qint64 parent = 0, const QStringList &aliases = {})
{
    Unit result;
    result.id.value = id;
    result.parent.value = parent;
    result.name = name;
    result.aliases = aliases;
    return result;
}

Place place(qint64 id, PlaceKind kind, const QString &name, qint64 parent, const QStringList &aliases = {})
{
    Place result;
    result.id.value = id;
    result.kind = kind;
    result.parent.value = parent;
    result.name = name;
    result.aliases = aliases;
    return result;
}

Category category(qint64 id, const QString &path, qint64 parent = 0)
{
    Category result;
    result.id.value = id;
    result.parent.value = parent;
    result.path = path;
    result.name = path.section(u"->"_qs, -1);
    return result;
}

const ReferenceData &sample()
{
    static const ReferenceData data(
        {unit(1, u"环卫中心"_qs, 0, {u"区环卫中心"_qs}), unit(2, u"清运一队"_qs, 1), unit(3, u"ABC队"_qs, 2),
         unit(4, u"别处"_qs), unit(5, u"甲"_qs, 0, {u"同名"_qs}), unit(6, u"乙"_qs, 0, {u"同名"_qs})},
        {place(1, PlaceKind::District, u"门头沟区"_qs, 0),
         place(10, PlaceKind::Street, u"永定地区"_qs, 1, {u"永定镇"_qs}),
         place(11, PlaceKind::Street, u"潭柘寺镇"_qs, 1), place(12, PlaceKind::Street, u"大峪街道"_qs, 1),
         place(20, PlaceKind::Community, u"南区社区居委会"_qs, 10),
         place(21, PlaceKind::Community, u"中街社区居委会"_qs, 10),
         place(22, PlaceKind::Community, u"中街社区居委会"_qs, 12),
         place(23, PlaceKind::Community, u"燕家台村委会"_qs, 11),
         place(30, PlaceKind::Point, u"公厕 001"_qs, 21)},
        {category(1, u"垃圾清运"_qs), category(2, u"垃圾清运->噪音"_qs, 1), category(3, u"公厕管理"_qs),
         category(4, u"公厕管理->噪音"_qs, 3), category(5, u"公厕管理->异味"_qs, 3),
         category(6, u"公厕管理->村/社区公厕"_qs, 3)},
        {});
    return data;
}

TEST(ReferenceDataTest, unitsAreFoundByNameAndAlias)
{
    const std::pair<QString, qint64> examples[] = {
        {u"环卫中心"_qs, 1},   {u" 区环卫 中心"_qs, 1}, {u"ＡＢＣ队"_qs, 3}, {u"abc队"_qs, 3},
        {u"清运一队　"_qs, 2}, {u"清运"_qs, 0},         {QString(), 0},      {u"同名"_qs, 0},
    };
    for (const auto &[name, id] : examples)
        EXPECT_EQ(sample().findUnit(name).value, id) << name.toStdString();
}

TEST(ReferenceDataTest, streetsAreFoundByAnyOfTheirForms)
{
    const std::pair<QString, qint64> examples[] = {
        {u"永定地区"_qs, 10},
        {u"永定镇"_qs, 10},
        {u"永定"_qs, 10},
        {u"门头沟区永定镇"_qs, 10},
        {u"永定镇政府"_qs, 0},
        {u"永定镇人民政府"_qs, 10},
        {u"大峪"_qs, 12},
        {u"大峪街道办事处"_qs, 12},
        {u"潭柘寺地区"_qs, 11},
        {u"门头沟区"_qs, 0},
        {u"北京市门头沟区大峪街道"_qs, 12},
        {u"街道"_qs, 0},
        {QString(), 0},
    };
    for (const auto &[name, id] : examples)
        EXPECT_EQ(sample().findPlace(PlaceKind::Street, name).value, id) << name.toStdString();
    EXPECT_FALSE(sample().findPlace(PlaceKind::Community, u"永定地区"_qs).isSet());
}

TEST(ReferenceDataTest, communitiesAreFoundBelowTheirStreet)
{
    const auto found = [](const QString &name, qint64 parent) {
        return sample().findPlace(PlaceKind::Community, name, PlaceId{parent}).value;
    };
    EXPECT_EQ(found(u"南区社区"_qs, 0), 20);
    EXPECT_EQ(found(u"中街社区"_qs, 0), 0) << "two places answer to the name";
    EXPECT_EQ(found(u"中街社区"_qs, 10), 21);
    EXPECT_EQ(found(u"中街社区居委会"_qs, 12), 22);
    EXPECT_EQ(found(u"燕家台村"_qs, 0), 23);
    EXPECT_EQ(found(u"燕家台村"_qs, 12), 0);
    EXPECT_EQ(sample().findPlace(PlaceKind::Point, u"公厕001"_qs, PlaceId{10}).value, 30);
    EXPECT_EQ(sample().findPlace(PlaceKind::Point, u"公厕001"_qs, PlaceId{12}).value, 0);
}

TEST(ReferenceDataTest, categoriesAreFoundByPathOrByAnUnambiguousName)
{
    const std::pair<QString, qint64> examples[] = {
        {u"垃圾清运->噪音"_qs, 2},
        {u"垃圾清运/噪音"_qs, 2},
        {u"公厕管理 › 噪音"_qs, 4},
        {u"公厕管理－＞异味"_qs, 5},
        {u"异味"_qs, 5},
        {u"噪音"_qs, 0},
        {u"垃圾清运"_qs, 1},
        {u"村/社区公厕"_qs, 6},
        {u"公厕管理->村/社区公厕"_qs, 6},
        {u"没有"_qs, 0},
        {QString(), 0},
    };
    for (const auto &[name, id] : examples)
        EXPECT_EQ(sample().findCategory(name).value, id) << name.toStdString();
}

TEST(ReferenceDataTest, descendantsIncludeTheRoot)
{
    EXPECT_THAT(sample().withDescendants(UnitId{1}), testing::UnorderedElementsAre(1, 2, 3));
    EXPECT_THAT(sample().withDescendants(UnitId{4}), testing::ElementsAre(4));
    EXPECT_THAT(sample().withDescendants(CategoryId{3}), testing::UnorderedElementsAre(3, 4, 5, 6));
}

TEST(ReferenceDataTest, aCircleInTheDataEndsTheWalk)
{
    const ReferenceData data({unit(1, u"甲"_qs, 2), unit(2, u"乙"_qs, 1)}, {}, {}, {});
    EXPECT_THAT(data.withDescendants(UnitId{1}), testing::UnorderedElementsAre(1, 2));
}

TEST(ReferenceDataTest, namesAreForReading)
{
    EXPECT_EQ(sample().name(UnitId{2}), u"清运一队"_qs);
    EXPECT_EQ(sample().name(PlaceId{10}), u"永定地区"_qs);
    EXPECT_EQ(sample().name(CategoryId{2}), u"垃圾清运 › 噪音"_qs);
    EXPECT_EQ(sample().name(UnitId{}), QString());
    EXPECT_EQ(sample().unit(UnitId{99}), nullptr);
    EXPECT_EQ(sample().timeClass(TimeClassId{1}), nullptr);
}

} // namespace
