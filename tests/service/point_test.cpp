// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/placeindex.h"
#include "service/pointservice.h"
#include "service/referenceservice.h"

#include <QFile>
#include <QTemporaryDir>

namespace jiesu {
namespace {

class PointTest : public testing::Test
{
protected:
    PointTest()
        : office(Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15)))))
        , points(*office)
        , street(office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇")))
    {
        office->setActor(QStringLiteral("话务员 03"));
    }

    Result<ListImport> import(const char *text)
    {
        const QString path = folder.filePath(QStringLiteral("points.csv"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        return ReferenceService(*office).importPoints(path);
    }
    ComplaintCase caseAt(PlaceId point)
    {
        ComplaintCase complaint;
        complaint.receivedAt = office->now();
        complaint.content = QStringLiteral("垃圾桶满");
        complaint.street = street;
        complaint.point = point;
        Transaction transaction(office->database());
        office->cases().insert(complaint);
        transaction.commit();
        return complaint;
    }
    const Place *pointNamed(const char *name)
    {
        const auto found = office->reference()->placesNamed(PlaceKind::Point, QString::fromUtf8(name));
        return found.size() == 1 ? office->reference()->place(found.front()) : nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    PointService points;
    PlaceId street;
};

TEST_F(PointTest, IsLearnedWithOneCallAndFoundAtOnce)
{
    const Result<Place> learned =
        points.learn(street, QStringLiteral(" 虚构家园 "), QStringLiteral("虚构里"));
    ASSERT_TRUE(learned.ok()) << learned.error().message().toStdString();
    EXPECT_EQ(learned->name, QStringLiteral("虚构家园"));
    const PlaceIndex index(*office->reference());
    EXPECT_EQ(index.find(QStringLiteral("xgjy"), 1).front().place, learned->id);
    EXPECT_EQ(index.inAddress(QStringLiteral("永定镇虚构里3号楼")), learned->id);
    EXPECT_FALSE(office->history().of(QStringLiteral("place"), learned->id.value).empty());

    const Result<Place> again = points.learn(street, QStringLiteral("虚构家园"));
    EXPECT_EQ(again->id, learned->id);
    EXPECT_EQ(again->revision, learned->revision) << "nothing to store";
    const Result<Place> named = points.learn(street, QStringLiteral("虚构家园"), QStringLiteral("虚构苑"));
    EXPECT_EQ(named->aliases, (QStringList{QStringLiteral("虚构里"), QStringLiteral("虚构苑")}));
}

TEST_F(PointTest, StandsInTheReferenceDataAsIfTheyWereReadAnew)
{
    const auto expectAsStored = [this] {
        const auto taken = office->reference();
        office->reloadReference();
        const auto read = office->reference();
        ASSERT_NE(taken, read);
        EXPECT_EQ(taken->places(), read->places());
        for (const char *name : {"虚构家园", "虚构里", "虚构苑", "又一苑", "永定镇", "永定"}) {
            for (const PlaceKind kind : {PlaceKind::Street, PlaceKind::Point}) {
                EXPECT_EQ(taken->findPlace(kind, QString::fromUtf8(name)),
                          read->findPlace(kind, QString::fromUtf8(name)))
                    << name;
            }
        }
    };
    Place point = *points.learn(street, QStringLiteral("虚构家园"), QStringLiteral("虚构里"));
    expectAsStored();
    point = *points.learn(street, QStringLiteral("虚构家园"), QStringLiteral("虚构苑"));
    expectAsStored();
    point.name = QStringLiteral("又一苑");
    point.aliases = {QStringLiteral("虚构苑"), QStringLiteral("丙"), QStringLiteral("乙")};
    point = *ReferenceService(*office).save(point);
    expectAsStored();
    Place renamed = *office->reference()->place(street);
    renamed.name = QStringLiteral("永定新镇");
    ASSERT_TRUE(ReferenceService(*office).save(renamed).ok());
    expectAsStored();
}

TEST_F(PointTest, IsNotLearnedWithoutNameOrPlace)
{
    EXPECT_EQ(points.learn(street, QStringLiteral("　")).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(points.learn({}, QStringLiteral("虚构家园")).error().kind, ErrorKind::Invalid);
    const PlaceId district = office->reference()->place(street)->parent;
    EXPECT_EQ(points.learn(district, QStringLiteral("虚构家园")).error().kind, ErrorKind::Invalid);
}

TEST_F(PointTest, ComesInFromAListWithEveryRowAccountedFor)
{
    const char *list = "名称,类型,街道,社区,网格,别名\n"
                       "虚构家园,小区,永定镇,,YD-01,虚构里、虚构苑\n"
                       "虚构公厕,公厕,永定镇,,,\n"
                       ",小区,永定镇,,,\n"
                       "虚构花园,小区,没有的镇,,,\n"
                       "虚构大院,小区,永定镇,没有的社区,,\n"
                       "虚构小院,小区,,,,\n"
                       "虚构里,小区,永定镇,,YD-02,\n";
    const Result<ListImport> first = import(list);
    ASSERT_TRUE(first.ok()) << first.error().message().toStdString();
    EXPECT_EQ(first->read, 7);
    EXPECT_EQ(first->added, 2);
    EXPECT_EQ(first->updated, 1) << "an alias of the first row";
    ASSERT_EQ(first->rejected.size(), 4);
    EXPECT_EQ(first->read, first->added + first->updated + first->unchanged + first->rejected.size());
    EXPECT_EQ(first->rejected[1], QStringLiteral("第 5 行：没有街道“没有的镇”。"));
    const Place *estate = pointNamed("虚构家园");
    ASSERT_NE(estate, nullptr);
    EXPECT_EQ(estate->facilityType, QStringLiteral("小区"));
    EXPECT_EQ(estate->gridCode, QStringLiteral("YD-02"));
    EXPECT_EQ(estate->parent, street);
    EXPECT_EQ(estate->aliases.size(), 2);
}

TEST_F(PointTest, FromAListTwiceIsNothingAndMovesIntoItsCommunity)
{
    const char *list = "名称,类型,街道\n虚构家园,小区,永定镇\n";
    ASSERT_EQ(import(list)->added, 1);
    EXPECT_EQ(import(list)->unchanged, 1);
    const auto reference = office->reference();
    const auto community = std::ranges::find_if(reference->places(), [this](const Place &place) {
        return place.kind == PlaceKind::Community && place.parent == street;
    });
    ASSERT_NE(community, reference->places().end());
    const QString placed = QStringLiteral("名称,街道,社区\n虚构家园,永定镇,%1\n").arg(community->name);
    EXPECT_EQ(import(placed.toUtf8().constData())->updated, 1);
    EXPECT_EQ(pointNamed("虚构家园")->parent, community->id);
    EXPECT_EQ(import(list)->unchanged, 1) << "a list that knows less takes nothing away";
    EXPECT_EQ(import(placed.toUtf8().constData())->unchanged, 1);
}

TEST_F(PointTest, IsMergedIntoAnotherWithItsCasesAndNames)
{
    const Place from = *points.learn(street, QStringLiteral("虚构花苑"), QStringLiteral("花苑"));
    const Place into = *points.learn(street, QStringLiteral("虚构花园小区"));
    const ComplaintCase first = caseAt(from.id);
    const ComplaintCase other = caseAt(into.id);
    caseAt(from.id);
    const Result<PointMerge> merged = points.merge(from.id, into.id);
    ASSERT_TRUE(merged.ok()) << merged.error().message().toStdString();
    EXPECT_EQ(merged->movedCases, 2);
    EXPECT_EQ(merged->point.aliases, (QStringList{QStringLiteral("虚构花苑"), QStringLiteral("花苑")}));
    EXPECT_EQ(office->reference()->place(from.id), nullptr);
    EXPECT_EQ(pointNamed("虚构花苑")->id, into.id);
    EXPECT_EQ(office->cases().find(first.id)->point, into.id);
    EXPECT_EQ(office->cases().find(other.id)->revision, other.revision);

    const std::vector<HistoryEntry> ofCase = office->history().of(QStringLiteral("case"), first.id.value);
    ASSERT_FALSE(ofCase.empty());
    EXPECT_EQ(ofCase.back().field, QStringLiteral("point_id"));
    EXPECT_EQ(ofCase.back().oldValue, QString::number(from.id.value));
    EXPECT_TRUE(ofCase.back().reason.contains(QStringLiteral("虚构花苑")));
    EXPECT_EQ(office->history().of(QStringLiteral("place"), from.id.value).back().action,
              QStringLiteral("merge"));
    CaseFilter search;
    search.search = QStringLiteral("虚构花园小区");
    EXPECT_EQ(office->cases().count(search), 3) << "moved cases are found by their new point";
}

TEST_F(PointTest, IsNotMergedIntoItselfOrAStreet)
{
    const Place point = *points.learn(street, QStringLiteral("虚构花苑"));
    for (const auto &[from, into] : {std::pair(point.id, point.id),
                                     {point.id, street},
                                     {street, point.id},
                                     {PlaceId{999'999}, point.id}})
        EXPECT_EQ(points.merge(from, into).error().kind, ErrorKind::Invalid);
    EXPECT_NE(pointNamed("虚构花苑"), nullptr);
}

} // namespace
} // namespace jiesu
