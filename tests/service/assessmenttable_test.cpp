// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleoffice.h"
#include "service/actservice.h"
#include "service/assessmenttableservice.h"
#include "service/figureservice.h"

using namespace jiesu;
using namespace jiesu::test;

namespace {

const QString check = QStringLiteral("月专项检查");

class AssessmentTableTest : public PeopleOffice
{
protected:
    /// Two bodies, of which one is a unit of the office, and an item of each mode.
    KeptTable table(int month, qint64 mark)
    {
        KeptTable made;
        made.monthKey = month;
        made.table = {QStringLiteral("%1月份考评表").arg(month % 100),
                      {{check, 40'000, ItemMode::Manual, {}},
                       {QStringLiteral("媒体曝光"), 10'000, ItemMode::Deduct, {}}},
                      {{QStringLiteral("门城"), QStringLiteral("清运一队"), {mark, 0}, 2},
                       {QStringLiteral("门城"), QStringLiteral("甲镇"), {30'000, 500}, 1}}};
        return made;
    }
    KeptTable save(const KeptTable &given)
    {
        const auto stored = service().save(given);
        EXPECT_TRUE(stored.ok()) << (stored ? QString() : stored.error().message()).toStdString();
        return stored ? *stored : KeptTable();
    }
    AssessmentTableService service() { return AssessmentTableService(*office); }
    AssessmentRule rule() { return *office->rule(); }
    std::optional<ErrorKind> refused(const KeptTable &given)
    {
        const auto stored = service().save(given);
        return stored ? std::nullopt : std::optional(stored.error().kind);
    }
};

TEST_F(AssessmentTableTest, IsRankedAgainstTheTableOfTheMonthBefore)
{
    save(table(202202, 35'000));
    save(table(202203, 29'000));
    const auto ranks = service().ranks({2022, 3}, rule());
    ASSERT_TRUE(ranks);
    EXPECT_EQ(ranks->rows[0].unit, QStringLiteral("甲镇"));
    EXPECT_EQ(ranks->rows[0].total, 39'500);
    EXPECT_EQ(rankChangeText(ranks->rows[0].rank, ranks->rows[0].previousRank), QStringLiteral("↑1"));
    EXPECT_EQ(rankChangeText(ranks->rows[1].rank, ranks->rows[1].previousRank), QStringLiteral("↓1"));
    EXPECT_EQ(service().ranks({2022, 2}, rule())->rows[0].previousRank, 2) << "as the sheet printed it";
    EXPECT_FALSE(service().ranks({2022, 4}, rule()));
}

TEST_F(AssessmentTableTest, ARatioItemTakesTheCompositeOfTheUnitInTheMonth)
{
    clock->set(fromOffice(QDate(2022, 3, 10), QTime(9, 0)));
    for (const Solved solved : {Solved::Yes, Solved::No})
        answered(team, solved);
    KeptTable march = table(202203, 0);
    march.table.items[0].mode = ItemMode::Ratio;
    for (TableRow &row : march.table.rows)
        row.entered[0].reset();
    save(march);
    const Composite composite = FigureService(*office)
                                    .rates(Period::month({2022, 3}), {.unit = team, .street = {}}, rule())
                                    .rates.composite;
    ASSERT_TRUE(composite.scaledTo(40'000));
    EXPECT_LT(*composite.scaledTo(40'000), 40'000);
    const auto ranks = service().ranks({2022, 3}, rule());
    EXPECT_EQ(ranks->rows[0].unit, QStringLiteral("清运一队"));
    EXPECT_EQ(ranks->rows[0].marks[0], composite.scaledTo(40'000));
    EXPECT_FALSE(ranks->rows[1].total) << "nobody knows 甲镇";
}

TEST_F(AssessmentTableTest, EachVersionIsKeptAndAnUndoPutsTheOneBeforeBack)
{
    office->setActor(QStringLiteral("统计员"));
    KeptTable kept = save(table(202203, 35'000));
    kept.table.rows[0].entered[0] = 36'000;
    kept = save(kept);
    EXPECT_EQ(kept.revision, 2);
    const auto versions = service().versions(kept.id);
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].number, 2);
    EXPECT_EQ(versions[1].table.rows[0].entered[0], 35'000);
    EXPECT_EQ(versions[0].by, QStringLiteral("统计员"));

    ActService acts(*office);
    const auto last = acts.recent(office->actor(), 5);
    ASSERT_EQ(last->size(), 2U);
    EXPECT_TRUE(last->front().name.contains(QStringLiteral("2022-03"))) << last->front().name.toStdString();
    const auto undone = acts.undo(last->front().id);
    ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
    EXPECT_EQ(service().find({2022, 3})->table.rows[0].entered[0], 35'000);
    ASSERT_TRUE(acts.redo(last->front().id).ok());
    EXPECT_EQ(service().find({2022, 3})->table.rows[0].entered[0], 36'000);
    ASSERT_TRUE(acts.undo(last->front().id).ok());
    ASSERT_TRUE(acts.undo(last->back().id).ok());
    EXPECT_FALSE(service().find({2022, 3})) << "what was added is taken back";
    save(table(202203, 10'000));
    EXPECT_FALSE(acts.redo(last->back().id).ok()) << "there is another table now";
    EXPECT_EQ(service().find({2022, 3})->table.rows[0].entered[0], 10'000);
}

TEST_F(AssessmentTableTest, AMonthStartsWithTheLastTablesItemsAndBodies)
{
    EXPECT_TRUE(service().draftFor({2022, 3}).table.items.empty());
    save(table(202202, 35'000));
    save(table(202205, 10'000));
    const KeptTable draft = service().draftFor({2022, 4});
    EXPECT_EQ(draft.monthKey, 202204);
    EXPECT_FALSE(draft.id.isSet());
    EXPECT_EQ(draft.table.title, QStringLiteral("4月份考评表"));
    EXPECT_EQ(draft.table.items.size(), 2U);
    ASSERT_EQ(draft.table.rows.size(), 2U);
    EXPECT_FALSE(draft.table.rows[0].entered[0]);
    EXPECT_FALSE(draft.table.rows[0].printedPreviousRank);
    EXPECT_FALSE(service().find({2022, 4}));
}

TEST_F(AssessmentTableTest, RefusesWhatCannotBeKept)
{
    EXPECT_EQ(refused(table(202203, 40'001)), ErrorKind::Invalid);
    KeptTable nameless = table(202203, 1);
    nameless.table.rows[0].unit = QStringLiteral("   ");
    EXPECT_EQ(refused(nameless), ErrorKind::Invalid);
    KeptTable tooLong = table(202203, 1);
    tooLong.table.title = QString(101, u'长');
    EXPECT_EQ(refused(tooLong), ErrorKind::Invalid);
    EXPECT_FALSE(service().find({2022, 3}));
    const KeptTable kept = save(table(202203, 1));
    EXPECT_EQ(refused(table(202203, 2)), ErrorKind::Conflict) << "stored by somebody else";
    save(kept);
    EXPECT_EQ(refused(kept), ErrorKind::Conflict) << "changed since it was read";
    for (const Role role : {Role::Dispatcher, Role::Handler}) {
        sit({role});
        EXPECT_EQ(refused(table(202204, 1)), ErrorKind::Forbidden);
    }
    for (const auto &[role, month] : {std::pair(Role::ReportingClerk, 202204),
                                      {Role::Supervisor, 202205},
                                      {Role::Administrator, 202206}}) {
        sit({role});
        EXPECT_EQ(refused(table(month, 1)), std::nullopt);
    }
}

} // namespace
