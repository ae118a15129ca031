// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/referenceservice.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QTemporaryDir>

namespace jiesu {
namespace {

class ReferenceTest : public testing::Test
{
protected:
    ReferenceTest()
        : office(Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15)))))
        , service(*office)
    {
        office->setActor(QStringLiteral("管理员"));
    }

    QString list(const QString &text)
    {
        const QString path = folder.filePath(QStringLiteral("list%1.csv").arg(++files));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }

    Unit unitNamed(const QString &name)
    {
        const auto reference = office->reference();
        const Unit *found = reference->unit(reference->findUnit(name));
        return found ? *found : Unit();
    }

    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    ReferenceService service;
    int files = 0;
};

TEST_F(ReferenceTest, AUnitIsAddedRenamedAndItsHistoryKept)
{
    Unit unit;
    unit.name = QStringLiteral("  清运　一队 ");
    unit.aliases = QStringList{QStringLiteral("清一"), QStringLiteral("清一"), {}};
    const Result<Unit> added = service.save(unit);
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(added->name, QStringLiteral("清运 一队"));
    EXPECT_EQ(added->aliases, QStringList{QStringLiteral("清一")});

    unit = unitNamed(QStringLiteral("清一"));
    unit.name = QStringLiteral("清运一队");
    unit.active = false;
    ASSERT_TRUE(service.save(unit).ok());
    const std::vector<HistoryEntry> history = office->history().of(QStringLiteral("unit"), unit.id.value);
    const auto renamed = std::ranges::find_if(
        history, [](const HistoryEntry &entry) { return entry.action == u"edit" && entry.field == u"name"; });
    ASSERT_NE(renamed, history.end());
    EXPECT_EQ(renamed->oldValue, QStringLiteral("清运 一队"));
    EXPECT_EQ(renamed->newValue, QStringLiteral("清运一队"));
    EXPECT_EQ(renamed->actor, QStringLiteral("管理员"));
}

TEST_F(ReferenceTest, AStaleRevisionIsAConflictAndStoresNothing)
{
    Unit unit;
    unit.name = QStringLiteral("机扫队");
    Unit first = service.save(unit).value();
    Unit second = first;
    first.group = QStringLiteral("甲组");
    ASSERT_TRUE(service.save(first).ok());
    second.group = QStringLiteral("乙组");
    const Result<Unit> refused = service.save(second);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(unitNamed(QStringLiteral("机扫队")).group, QStringLiteral("甲组"));
}

TEST_F(ReferenceTest, BadNamesAreRefusedWithASentence)
{
    Unit unit;
    EXPECT_EQ(service.save(unit).error().kind, ErrorKind::Invalid);
    unit.name = QString(101, u'队');
    EXPECT_EQ(service.save(unit).error().kind, ErrorKind::Invalid);
    unit.name = QStringLiteral("设施班");
    ASSERT_TRUE(service.save(unit).ok());
    const Error taken = service.save(unit).error();
    EXPECT_EQ(taken.kind, ErrorKind::Conflict);
    EXPECT_TRUE(taken.happened.endsWith(u'。'));
}

TEST_F(ReferenceTest, APlaceNeedsAParentAboveIt)
{
    Place place;
    place.name = QStringLiteral("北门");
    EXPECT_EQ(service.save(place).error().kind, ErrorKind::Invalid);
    place.parent = office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
    ASSERT_TRUE(place.parent.isSet());
    EXPECT_TRUE(service.save(place).ok());
}

TEST_F(ReferenceTest, UnitsComeInFromAListAndTwiceIsNothing)
{
    const QString path =
        list(QStringLiteral("名称,上级,别名,考评组\n环卫所,,,\n一队,环卫所,甲队、清一,门城地区\n"
                            ",环卫所,,\n二队,没有的单位,,\n一队,环卫所,丙队,\n"));
    const Result<ListImport> first = service.importTable(ReferenceTable::Units, path);
    ASSERT_TRUE(first.ok()) << first.error().message().toStdString();
    EXPECT_EQ(first->read, 5);
    EXPECT_EQ(first->added, 2);
    EXPECT_EQ(first->updated, 1);
    ASSERT_EQ(first->rejected.size(), 2);
    EXPECT_EQ(first->rejected[0], QStringLiteral("第 4 行：没有名称。"));
    EXPECT_EQ(first->rejected[1], QStringLiteral("第 5 行：没有上级单位“没有的单位”。"));
    const Unit unit = unitNamed(QStringLiteral("丙队"));
    EXPECT_EQ(unit.name, QStringLiteral("一队"));
    EXPECT_EQ(unit.group, QStringLiteral("门城地区"));
    EXPECT_EQ(unit.aliases.size(), 3);
    EXPECT_EQ(unit.parent, unitNamed(QStringLiteral("环卫所")).id);

    const Result<ListImport> second = service.importTable(ReferenceTable::Units, path);
    EXPECT_EQ(second->added + second->updated, 0);
    EXPECT_EQ(second->unchanged, 3);
}

TEST_F(ReferenceTest, PlacesComeInWithTheirParents)
{
    const QString path = list(
        QStringLiteral("点位名称,街道,设施类型,编号\n虚构公厕,永定镇,公厕,001\n虚构小区,不存在镇,小区,\n"));
    const Result<ListImport> result = service.importTable(ReferenceTable::Places, path);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->added, 1);
    EXPECT_EQ(result->rejected.size(), 1);
    const auto reference = office->reference();
    const Place *place = reference->place(reference->findPlace(PlaceKind::Point, QStringLiteral("虚构公厕")));
    ASSERT_NE(place, nullptr);
    EXPECT_EQ(place->code, QStringLiteral("001"));
    EXPECT_EQ(place->parent, reference->findPlace(PlaceKind::Street, QStringLiteral("永定镇")));
}

TEST_F(ReferenceTest, AFileWithoutTheColumnsIsRefused)
{
    const Result<ListImport> result =
        service.importTable(ReferenceTable::Categories, list(QStringLiteral("甲,乙\n1,2\n")));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(result.error().advice.contains(QStringLiteral("一级分类")));
}

TEST_F(ReferenceTest, TheRealCategoryTreeComesInWholeAndTwiceIsNothing)
{
    const QString path = test::sharedDataPath(u"complaint-taxonomy.xlsx");
    if (!QFile::exists(path))
        GTEST_SKIP() << "complaint-taxonomy.xlsx is not here";
    const std::size_t before = office->reference()->categories().size();
    const Result<ListImport> first = service.importTable(ReferenceTable::Categories, path);
    ASSERT_TRUE(first.ok()) << first.error().message().toStdString();
    EXPECT_EQ(first->read, 517);
    EXPECT_TRUE(first->rejected.isEmpty()) << first->rejected.join(u'\n').toStdString();
    EXPECT_EQ(first->added + first->unchanged, 517);
    std::size_t leaves = 0;
    for (const Category &category : office->reference()->categories())
        leaves += category.level == 3 ? 1 : 0;
    EXPECT_EQ(leaves, std::size_t(first->added));
    const std::size_t after = office->reference()->categories().size();
    EXPECT_GT(after, before + leaves);

    const Result<ListImport> second = service.importTable(ReferenceTable::Categories, path);
    EXPECT_EQ(second->unchanged, 517);
    EXPECT_EQ(office->reference()->categories().size(), after);
}

TEST_F(ReferenceTest, ATimeClassKeepsItsPlaceAndRefusesImpossibleLimits)
{
    const auto before = office->reference()->timeClasses();
    TimeClass changed = before.at(1);
    changed.limit = 48;
    ASSERT_TRUE(service.save(changed).ok());
    EXPECT_EQ(office->reference()->timeClasses().at(1).limit, 48);
    changed.limit = 0;
    EXPECT_EQ(service.save(changed).error().kind, ErrorKind::Invalid);
}

TEST_F(ReferenceTest, ACalendarFileReplacesItsYears)
{
    const QString path = list(QStringLiteral(
        R"({"source":"虚构","holidays":{"2031-01-01":"New Year,元旦,1","2031-10-01":"National,国庆节,1"},"workdays":{"2031-10-11":"National,国庆节,1"}})"));
    const Result<QStringList> years = service.importCalendar(path);
    ASSERT_TRUE(years.ok()) << years.error().message().toStdString();
    EXPECT_EQ(*years, QStringList{QStringLiteral("2031")});
    EXPECT_TRUE(office->calendar().knowsYear(2031));
    EXPECT_EQ(office->calendar().isWorkingDay(QDate(2031, 10, 11)), true);
    EXPECT_FALSE(service.importCalendar(list(QStringLiteral("[]"))).ok());
}

TEST_F(ReferenceTest, TheOperatorsNameIsUsedAtOnce)
{
    ASSERT_TRUE(service.saveSetting(QStringLiteral("operator"), QStringLiteral("话务员 03")).ok());
    EXPECT_EQ(office->actor(), QStringLiteral("话务员 03"));
    EXPECT_FALSE(service.saveSetting(QStringLiteral("office_name"), QStringLiteral("　")).ok());
}

} // namespace
} // namespace jiesu
