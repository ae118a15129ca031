// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "ui/models/casetablemodel.h"
#include "ui/widgets/statechip.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace jiesu {
namespace {

const Instant now = fromOffice(QDate(2026, 3, 6), QTime(10, 0));

CaseRow row(qint64 id)
{
    CaseRow row;
    row.id = CaseId{id};
    row.key = {1'000'000 - id, id};
    row.caseNo = QStringLiteral("JS-2026-%1").arg(id, 6, 10, QChar(u'0'));
    row.title = QStringLiteral("案件%1").arg(id);
    return row;
}

CasePage page(qint64 first, int count, bool more)
{
    CasePage page;
    for (qint64 id = first; id < first + count; ++id)
        page.rows.push_back(row(id));
    if (more)
        page.next = page.rows.back().key;
    return page;
}

/// Keeps the answers, so that the test decides when each question is answered.
struct Source
{
    std::vector<CaseTableModel::Answer> open;
    std::vector<std::optional<CaseKey>> asked;
    CaseTableModel::Fetch fetch()
    {
        return [this](std::optional<CaseKey> after, int, CaseTableModel::Answer answer) {
            asked.push_back(after);
            open.push_back(std::move(answer));
        };
    }
};

struct CaseTable : testing::Test
{
    CaseTable() { tester.setUseFetchMore(false); } // the test decides when a page is asked for

    CaseTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Source source;
};

TEST_F(CaseTable, LoadsPageByPageUntilTheLast)
{
    model.load(source.fetch(), now);
    EXPECT_FALSE(model.canFetchMore({})) << "one page is under way";
    source.open[0](page(1, 100, true));
    EXPECT_EQ(model.rowCount(), 100);
    ASSERT_TRUE(model.canFetchMore({}));
    model.fetchMore({});
    ASSERT_EQ(source.asked.size(), 2U);
    EXPECT_EQ(source.asked[1], row(100).key);
    source.open[1](page(101, 7, false));
    EXPECT_EQ(model.rowCount(), 107);
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_EQ(model.rowOf(CaseId{107}), 106);
    EXPECT_EQ(model.rowOf(CaseId{108}), -1);
}

TEST_F(CaseTable, DropsTheAnswerToAnOutdatedQuestion)
{
    Source newer;
    model.load(source.fetch(), now);
    model.load(newer.fetch(), now);
    source.open[0](page(1, 5, true));
    EXPECT_EQ(model.rowCount(), 0);
    newer.open[0](page(50, 2, false));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.caseAt(0).id, CaseId{50});
}

TEST_F(CaseTable, ReportsAFailureAndStopsAsking)
{
    QSignalSpy failed(&model, &CaseTableModel::failed);
    model.load(source.fetch(), now);
    source.open[0](Error{ErrorKind::Unavailable, QStringLiteral("读不到数据。"), {}, {}});
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(model.canFetchMore({}));
    EXPECT_FALSE(model.isLoading());
}

TEST_F(CaseTable, ShowsTheTimeLimitAsAChipAndTheCallerAsGiven)
{
    CasePage one = page(1, 1, false);
    one.rows[0].deadline = now - std::chrono::hours(5);
    one.rows[0].callerName = QStringLiteral("王**");
    one.rows[0].callerPhone = QStringLiteral("139****0000");
    model.load(source.fetch(), now);
    source.open[0](one);
    const auto limit = model.index(0, CaseTableModel::TimeLimit);
    EXPECT_EQ(limit.data().toString(), QStringLiteral("超期5小时"));
    EXPECT_EQ(limit.data(ChipDelegate::KindRole).toInt(), int(StateKind::Bad));
    EXPECT_EQ(limit.data(Qt::AccessibleTextRole).toString(), QStringLiteral("! 超期5小时"));
    const QString caller = model.index(0, CaseTableModel::Caller).data().toString();
    EXPECT_EQ(caller, QStringLiteral("王** 139****0000"));
    EXPECT_EQ(model.headerData(CaseTableModel::OrderNumber, Qt::Horizontal, Qt::DisplayRole).toString(),
              QStringLiteral("工单编号"));
}

} // namespace
} // namespace jiesu
