// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caselistservice.h"
#include "service/viewservice.h"

using namespace jiesu;

namespace {

struct ViewTest : testing::Test
{
    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
    std::unique_ptr<Office> office = Office::inMemory(clock);

    CaseView named(const char *name) const
    {
        CaseView view;
        view.name = QString::fromUtf8(name);
        view.line = QStringLiteral("状态:未办结 到期<3天");
        view.filter.unit = UnitId{1};
        view.look.columns = {{QStringLiteral("title"), 240}};
        view.look.sort.first = {CaseOrder::Deadline, false};
        return view;
    }
    QStringList names()
    {
        QStringList list;
        const auto views = ViewService(*office).views();
        for (const CaseView &view : *views)
            list << view.name;
        return list;
    }
};

TEST_F(ViewTest, IsKeptForItsOwnerWithAllThatBelongsToIt)
{
    office->setActor(QStringLiteral("话务员 01"));
    const auto saved = ViewService(*office).save(named(" 快到期  "));
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(saved->name, QStringLiteral("快到期"));
    EXPECT_EQ(ViewService(*office).views()->front(), *saved);
    office->setActor(QStringLiteral("督办员"));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_TRUE(ViewService(*office).save(named("快到期")).ok()) << "names are each person's own";
}

TEST_F(ViewTest, IsRenamedArrangedAndRemoved)
{
    ViewService service(*office);
    std::vector<CaseView> views;
    for (const char *name : {"甲", "乙", "丙"})
        views.push_back(*service.save(named(name)));
    EXPECT_EQ(names(), QStringList({"甲", "乙", "丙"}));
    ASSERT_TRUE(service.arrange({views[2].id, views[0].id, views[1].id}).ok());
    EXPECT_EQ(names(), QStringList({"丙", "甲", "乙"}));
    CaseView changed = views[0];
    changed.name = QStringLiteral("丁");
    EXPECT_EQ(service.save(changed)->revision, 2);
    EXPECT_EQ(names(), QStringList({"丙", "丁", "乙"}));
    EXPECT_EQ(service.save(changed).error().kind, ErrorKind::Conflict) << "seen at an older revision";
    changed = views[1];
    changed.name = QStringLiteral("丁");
    EXPECT_EQ(service.save(changed).error().kind, ErrorKind::Conflict) << "the name is taken";
    ASSERT_TRUE(service.remove(views[1].id).ok());
    ASSERT_TRUE(service.remove(views[1].id).ok()) << "gone already";
    EXPECT_EQ(names(), QStringList({"丙", "丁"}));
}

TEST_F(ViewTest, NeedsAShortName)
{
    EXPECT_EQ(ViewService(*office).save(named("  ")).error().kind, ErrorKind::Invalid);
    CaseView view = named("x");
    view.name = QString(ViewService::longestName + 1, u'长');
    EXPECT_EQ(ViewService(*office).save(view).error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(ViewTest, ASortedListMasksItsCallersAsAnyOther)
{
    ComplaintCase complaint;
    complaint.content = QStringLiteral("公厕异味");
    complaint.callerPhone = QStringLiteral("13900000001");
    complaint.receivedAt = clock->now();
    Transaction transaction(office->database());
    office->cases().insert(complaint);
    transaction.commit();
    CaseListService service(*office);
    const auto ids = service.sorted({}, {{CaseOrder::Unit, false}, {}});
    EXPECT_EQ(service.page(*ids, {}, 10)->rows.front().callerPhone, QStringLiteral("139****0001"));
}

TEST_F(ViewTest, ABulkListIsBounded)
{
    Transaction transaction(office->database());
    for (int i = 0; i <= CaseListService::bulkLimit; ++i) {
        ComplaintCase complaint;
        complaint.content = QStringLiteral("公厕异味");
        complaint.receivedAt = clock->now();
        complaint.isKey = true;
        if (i == 0)
            complaint.requestType = RequestType::Commendation;
        CaseStore cases = office->cases();
        cases.insert(complaint);
    }
    transaction.commit();
    EXPECT_EQ(CaseListService(*office).forBulk({}, {}).error().kind, ErrorKind::Invalid);
    CaseFilter fewer;
    fewer.withoutTypes = {RequestType::Commendation};
    EXPECT_EQ(CaseListService(*office).forBulk(fewer, {})->size(), std::size_t(CaseListService::bulkLimit));
    EXPECT_EQ(CaseListService(*office).sorted({}, {{CaseOrder::Unit, false}, {}})->size(),
              std::size_t(CaseListService::bulkLimit) + 1);
}

} // namespace
