// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referencestore.h"

using namespace jiesu;

namespace {

class ReferenceStoreTest : public testing::Test
{
protected:
    Unit savedUnit(const QString &name, UnitId parent = {})
    {
        Unit unit;
        unit.name = name;
        unit.parent = parent;
        m_store.save(unit);
        return unit;
    }
    Category savedCategory(const QString &name, CategoryId parent = {})
    {
        Category category;
        category.name = name;
        category.parent = parent;
        m_store.save(category);
        return category;
    }
    static ErrorKind kindOf(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const StorageError &failure) {
            return failure.error().kind;
        }
        ADD_FAILURE() << "nothing was thrown";
        return ErrorKind::Internal;
    }

    std::unique_ptr<Database> m_database = Database::inMemory();
    ReferenceStore m_store{*m_database};
};

TEST_F(ReferenceStoreTest, aUnitComesBackAsSaved)
{
    const Unit centre = savedUnit(u"环卫中心"_qs);
    Unit team;
    team.name = u"清运一队"_qs;
    team.parent = centre.id;
    team.group = u"门城地区"_qs;
    team.aliases = QStringList{u"一队"_qs, u"清一"_qs};
    m_store.save(team);
    EXPECT_EQ(team.revision, 1);

    team.name = u"清运第一队"_qs;
    team.active = false;
    team.aliases = QStringList{u"一队"_qs};
    m_store.save(team);
    EXPECT_EQ(team.revision, 2);
    const auto reference = m_store.load();
    ASSERT_TRUE(reference->unit(team.id));
    EXPECT_EQ(*reference->unit(team.id), team);
}

TEST_F(ReferenceStoreTest, aPlaceComesBackAsSaved)
{
    Place place;
    place.kind = PlaceKind::Point;
    place.code = u"001"_qs;
    place.name = u"公厕 001"_qs;
    place.facilityType = u"公厕"_qs;
    place.gridCode = u"G-7"_qs;
    place.aliases = QStringList{u"东门公厕"_qs};
    m_store.save(place);
    Place namesake = place;
    namesake.id = {};
    namesake.revision = 0;
    m_store.save(namesake);
    EXPECT_NE(namesake.id, place.id) << "names of places are not unique";
    place.gridCode = u"G-8"_qs;
    m_store.save(place);
    const auto reference = m_store.load();
    EXPECT_EQ(*reference->place(place.id), place);
    EXPECT_EQ(*reference->place(namesake.id), namesake);
}

TEST_F(ReferenceStoreTest, aStaleRevisionIsAConflictAndChangesNothing)
{
    const Unit stored = savedUnit(u"一队"_qs);
    Unit mine = stored;
    Unit theirs = stored;
    theirs.name = u"二队"_qs;
    m_store.save(theirs);
    mine.name = u"三队"_qs;
    EXPECT_EQ(kindOf([&] { m_store.save(mine); }), ErrorKind::Conflict);
    EXPECT_EQ(m_store.load()->name(stored.id), u"二队"_qs);
}

TEST_F(ReferenceStoreTest, anUnknownIdIsNotFound)
{
    Unit unit;
    unit.id.value = 99;
    unit.revision = 1;
    unit.name = u"一队"_qs;
    EXPECT_EQ(kindOf([&] { m_store.save(unit); }), ErrorKind::NotFound);
}

TEST_F(ReferenceStoreTest, namesOfUnitsAndCategoriesAreUnique)
{
    savedUnit(u"一队"_qs);
    EXPECT_EQ(kindOf([&] { savedUnit(u"一队"_qs); }), ErrorKind::Conflict);
    const Category parent = savedCategory(u"公厕管理"_qs);
    savedCategory(u"异味"_qs, parent.id);
    EXPECT_EQ(kindOf([&] { savedCategory(u"异味"_qs, parent.id); }), ErrorKind::Conflict);
}

TEST_F(ReferenceStoreTest, nothingHangsBelowItself)
{
    Unit top = savedUnit(u"上"_qs);
    const Unit middle = savedUnit(u"中"_qs, top.id);
    const Unit bottom = savedUnit(u"下"_qs, middle.id);
    top.parent = bottom.id;
    EXPECT_EQ(kindOf([&] { m_store.save(top); }), ErrorKind::Invalid);
    top.parent = top.id;
    EXPECT_EQ(kindOf([&] { m_store.save(top); }), ErrorKind::Invalid);
}

TEST_F(ReferenceStoreTest, pathsFollowARenamedParent)
{
    Category first = savedCategory(u"垃圾清运"_qs);
    const Category second = savedCategory(u"噪音"_qs, first.id);
    const Category third = savedCategory(u"凌晨"_qs, second.id);
    EXPECT_EQ(third.path, u"垃圾清运->噪音->凌晨"_qs);
    EXPECT_EQ(third.level, 3);
    first.name = u"生活垃圾清运"_qs;
    m_store.save(first);
    const auto reference = m_store.load();
    EXPECT_EQ(reference->category(third.id)->path, u"生活垃圾清运->噪音->凌晨"_qs);
    EXPECT_EQ(reference->category(first.id)->path, u"生活垃圾清运"_qs);
    EXPECT_EQ(reference->name(second.id), u"生活垃圾清运 › 噪音"_qs);
}

TEST_F(ReferenceStoreTest, timeClassesComeBackInTheirPosition)
{
    TimeClass slow;
    slow.code = u"slow"_qs;
    slow.name = u"复杂疑难"_qs;
    slow.limit = 15;
    slow.unit = LimitUnit::WorkingDay;
    slow.start = ClockStart::DistrictDispatch;
    slow.endOfDay = true;
    slow.responseMinutes = 60;
    slow.bufferMinutes = 30;
    slow.note = u"“草案”"_qs;
    m_store.save(slow, 2);
    TimeClass quick;
    quick.code = u"quick"_qs;
    quick.name = u"应急"_qs;
    m_store.save(quick, 1);
    EXPECT_EQ(m_store.load()->timeClasses(), (std::vector<TimeClass>{quick, slow}));
    slow.limit = 20;
    m_store.save(slow, 0);
    EXPECT_EQ(m_store.timeClasses(), (std::vector<TimeClass>{slow, quick}));
}

TEST_F(ReferenceStoreTest, theCalendarIsReplacedYearByYear)
{
    using Kind = CalendarDay::Kind;
    m_store.saveCalendar({{QDate(2025, 10, 1), Kind::Holiday, u"国庆节"_qs},
                          {QDate(2026, 10, 1), Kind::Holiday, u"国庆节"_qs},
                          {QDate(2026, 10, 2), Kind::Holiday, u"国庆节"_qs}});
    m_store.saveCalendar({{QDate(2026, 10, 1), Kind::Holiday, u"国庆节"_qs},
                          {QDate(2026, 10, 10), Kind::MakeUp, u"国庆节"_qs},
                          {QDate(2026, 10, 10), Kind::Holiday, u"重复"_qs}});
    const WorkCalendar calendar = m_store.calendar();
    EXPECT_EQ(calendar.years(), (std::vector<int>{2025, 2026}));
    EXPECT_FALSE(calendar.entry(QDate(2026, 10, 2)));
    EXPECT_EQ(calendar.isWorkingDay(QDate(2026, 10, 10)), true);
    EXPECT_EQ(calendar.entry(QDate(2025, 10, 1))->name, u"国庆节"_qs);
}

TEST_F(ReferenceStoreTest, rulesComeBackDefaultFirst)
{
    AssessmentRule strict;
    strict.code = u"strict"_qs;
    strict.name = u"A 从严"_qs;
    strict.validFrom = QDate(2022, 1, 1);
    strict.partialWeight = 250;
    strict.notAssessed = {RequestType::Consultation, RequestType::Commendation};
    m_store.save(strict, true);
    AssessmentRule usual = strict;
    usual.id = {};
    usual.code = u"usual"_qs;
    usual.name = u"B 通行"_qs;
    m_store.save(usual, true);
    EXPECT_EQ(m_store.rules(), (std::vector<AssessmentRule>{usual, strict}));
    usual.minimumCases = 9;
    m_store.save(usual, false);
    EXPECT_EQ(m_store.rules(), (std::vector<AssessmentRule>{usual, strict}))
        << "the default stays the default";
}

TEST_F(ReferenceStoreTest, settingsHaveAFallback)
{
    EXPECT_EQ(m_store.setting(u"office_name"_qs, u"未命名"_qs), u"未命名"_qs);
    m_store.setSetting(u"office_name"_qs, u"区环卫中心"_qs);
    m_store.setSetting(u"office_name"_qs, u"环卫中心"_qs);
    EXPECT_EQ(m_store.setting(u"office_name"_qs), u"环卫中心"_qs);
    m_store.setSetting(u"office_name"_qs, QString());
    EXPECT_EQ(m_store.setting(u"office_name"_qs, u"未命名"_qs), QString());
}

} // namespace
