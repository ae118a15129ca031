// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/act.h"
#include "service/actservice.h"
#include "service/importing.h"

using namespace jiesu;

namespace {

class ImportConflictTest : public ImportingTest
{
protected:
    /// A person changes a case half an hour after everything before.
    void edit(const char *orderNo, const std::function<void(ComplaintCase &)> &change)
    {
        m_clock->set(m_clock->now() + std::chrono::minutes(30));
        const ComplaintCase before = find(orderNo);
        ComplaintCase after = before;
        change(after);
        Act act(*m_office, QStringLiteral("edit"));
        act.store(after, &before, QStringLiteral("edit"), {});
        act.commit();
    }
    QString list(const QString &name, const QString &rows)
    {
        return csv(name,
                   QStringLiteral("工单编号|标题|主要内容|承办单位|来电人电话/账号|派单时间|是否满意\n") +
                       rows);
    }
    ImportReport importWith(const QString &path, ConflictRule rule, bool dryRun = false)
    {
        ImportOptions options;
        options.conflicts.rule = rule;
        options.dryRun = dryRun;
        return import(path, options);
    }
    /// A1 as imported and then changed by hand in its content.
    void begin()
    {
        import(list(QStringLiteral("a.csv"),
                    QStringLiteral("A1|标题|甲|虚构一队|13900000001|2026-03-01|\nA2|二|乙|||2026-03-01|\n")));
        edit("A1", [](ComplaintCase &complaint) { complaint.content = QStringLiteral("人工"); });
    }
    QString newer()
    {
        return list(
            QStringLiteral("b.csv"),
            QStringLiteral("A1|新标题|丙|虚构二队|13900000002|2026-03-01|\nA2|二|丁|||2026-03-01|\n"));
    }
};

TEST_F(ImportConflictTest, TheTrialNamesEachFieldThatWouldChange)
{
    begin();
    const ImportReport report = importWith(newer(), ConflictRule::Keep, true);
    EXPECT_EQ(report.updated, 2);
    EXPECT_EQ(report.conflicts, 1);
    EXPECT_EQ(report.fieldChanges, 5);
    ASSERT_EQ(report.changes.size(), 5u);
    const auto found = [&](const QString &field) {
        const auto change = std::ranges::find(report.changes, field, &ImportChange::field);
        EXPECT_NE(change, report.changes.end()) << field.toStdString();
        return change == report.changes.end() ? ImportChange() : *change;
    };
    EXPECT_EQ(found(QStringLiteral("标题")).before, QStringLiteral("标题"));
    EXPECT_EQ(found(QStringLiteral("标题")).after, QStringLiteral("新标题"));
    EXPECT_FALSE(found(QStringLiteral("标题")).conflict);
    EXPECT_EQ(found(QStringLiteral("承办单位")).before, QStringLiteral("虚构一队"));
    EXPECT_EQ(found(QStringLiteral("承办单位")).after, QStringLiteral("虚构二队")) << "a unit not made yet";
    EXPECT_EQ(found(QStringLiteral("来电号码")).after, QStringLiteral("139****0002"));
    const ImportChange conflict = found(QStringLiteral("主要内容"));
    EXPECT_TRUE(conflict.conflict);
    EXPECT_FALSE(conflict.taken);
    EXPECT_EQ(conflict.rowNumber, 2);
    EXPECT_TRUE(conflict.opponent.contains(QStringLiteral("2026-03-05 10:30")));
    EXPECT_EQ(find("A1").title, QStringLiteral("标题")) << "a trial writes nothing";
}

TEST_F(ImportConflictTest, TheRuleDecidesAndTheNextImportAsksNothing)
{
    begin();
    const QString path = newer();
    EXPECT_EQ(importWith(path, ConflictRule::Keep).updated, 2);
    EXPECT_EQ(find("A1").content, QStringLiteral("人工"));
    EXPECT_EQ(find("A1").title, QStringLiteral("新标题")) << "what nobody touched is updated";
    const ImportReport again = importWith(path, ConflictRule::Take);
    EXPECT_EQ(again.unchanged, 2);
    EXPECT_EQ(again.conflicts, 0);
}

TEST_F(ImportConflictTest, TakesTheSheetByRuleOrByHand)
{
    begin();
    ImportOptions options;
    options.conflicts.byRow.insert(2, ConflictRule::Take);
    const ImportReport report = import(newer(), options);
    EXPECT_EQ(report.conflicts, 1);
    EXPECT_EQ(find("A1").content, QStringLiteral("丙"));
    const ImportReport later =
        importWith(list(QStringLiteral("c.csv"), QStringLiteral("A1|新标题|戊||||\n")), ConflictRule::Keep);
    EXPECT_EQ(later.conflicts, 0) << "an import came after the change by hand";
    EXPECT_EQ(find("A1").content, QStringLiteral("戊"));
}

TEST_F(ImportConflictTest, TheNewestIsToldByTheTimesOfTheRow)
{
    begin();
    EXPECT_EQ(importWith(newer(), ConflictRule::Newest).conflicts, 1);
    EXPECT_EQ(find("A1").content, QStringLiteral("人工")) << "the row is of the first of March";
    m_clock->set(m_clock->now() + std::chrono::hours(48));
    (void)importWith(list(QStringLiteral("c.csv"), QStringLiteral("A1|新标题|己|||2026-03-06 09:00|\n")),
                     ConflictRule::Newest);
    EXPECT_EQ(find("A1").content, QStringLiteral("己"));
}

TEST_F(ImportConflictTest, AnUndoneChangeIsNone)
{
    begin();
    const auto acts = ActService(*m_office).recent(m_office->actor(), 1);
    ASSERT_TRUE(acts.ok());
    ASSERT_TRUE(ActService(*m_office).undo(acts->front().id).ok());
    EXPECT_EQ(importWith(newer(), ConflictRule::Keep).conflicts, 0);
    EXPECT_EQ(find("A1").content, QStringLiteral("丙"));
}

TEST_F(ImportConflictTest, TheAnswersOfTheCityAreNoConflict)
{
    import(list(QStringLiteral("a.csv"), QStringLiteral("A1|标题|甲|||2026-03-01|\n")));
    edit("A1", [](ComplaintCase &complaint) { complaint.officialSatisfaction = Satisfaction::Satisfied; });
    const ImportReport report =
        importWith(list(QStringLiteral("b.csv"), QStringLiteral("A1|标题|甲|||2026-03-01|不满意\n")),
                   ConflictRule::Keep);
    EXPECT_EQ(report.conflicts, 0);
    EXPECT_EQ(find("A1").officialSatisfaction, Satisfaction::Dissatisfied);
}

TEST_F(ImportConflictTest, TwoRowsOfOneNumberAreDecidedToo)
{
    const QString path =
        list(QStringLiteral("a.csv"), QStringLiteral("A1|先|甲||||\nA2|二|乙||||\nA1|后|丙||||\n"));
    const ImportReport kept = importWith(path, ConflictRule::Keep, true);
    EXPECT_EQ(kept.conflicts, 1);
    ASSERT_EQ(kept.rejected.size(), 1u);
    EXPECT_EQ(kept.rejected[0].cells.value(1), QStringLiteral("后"));
    ASSERT_EQ(kept.changes.size(), 1u);
    EXPECT_EQ(kept.changes[0].rowNumber, 4);
    const ImportReport taken = importWith(path, ConflictRule::Take);
    EXPECT_EQ(taken.added, 2);
    EXPECT_EQ(taken.updated, 1);
    EXPECT_TRUE(taken.rejected.empty());
    EXPECT_EQ(find("A1").title, QStringLiteral("后"));
}

TEST_F(ImportConflictTest, CountsGoOnWhenTheListEnds)
{
    QString first;
    QString second;
    for (int i = 0; i < 600; ++i) {
        first += QStringLiteral("A%1|标题|甲||||\n").arg(i);
        second += QStringLiteral("A%1|新标题|乙||||\n").arg(i);
    }
    import(list(QStringLiteral("a.csv"), first));
    const ImportReport report = import(list(QStringLiteral("b.csv"), second));
    EXPECT_EQ(report.fieldChanges, 1200);
    EXPECT_EQ(report.changes.size(), 1000u);
}

} // namespace
