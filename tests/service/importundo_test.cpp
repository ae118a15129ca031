// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/act.h"
#include "service/actservice.h"
#include "service/importing.h"
#include "service/importundo.h"

using namespace jiesu;

namespace {

class ImportUndoTest : public ImportingTest
{
protected:
    QString list(const QString &name, const QString &rows)
    {
        return csv(name, QStringLiteral("工单编号|标题|主要内容|承办单位|是否满意\n") + rows);
    }
    ImportReport importLater(const QString &path)
    {
        m_clock->set(m_clock->now() + std::chrono::hours(1));
        return import(path);
    }
    ImportUndone undo(BatchId batch, bool dryRun = false)
    {
        m_clock->set(m_clock->now() + std::chrono::hours(1));
        const auto done = ImportUndoService(*m_office).undo(batch, dryRun);
        EXPECT_TRUE(done.ok()) << (done ? QString() : done.error().message()).toStdString();
        return done ? *done : ImportUndone();
    }
    void edit(const char *orderNo)
    {
        m_clock->set(m_clock->now() + std::chrono::minutes(30));
        const ComplaintCase before = find(orderNo);
        ComplaintCase after = before;
        after.content = QStringLiteral("人工");
        Act act(*m_office, QStringLiteral("edit"));
        act.store(after, &before, QStringLiteral("edit"), {});
        act.commit();
    }
    qint64 living()
    {
        qint64 count = 0;
        m_office->cases().forEach({}, [&count](const ComplaintCase &each) {
            count += each.status != CaseStatus::Void;
            return true;
        });
        return count;
    }
    static ComplaintCase withoutRevision(ComplaintCase complaint)
    {
        complaint.revision = 0;
        return complaint;
    }
};

TEST_F(ImportUndoTest, RestoresTheStateBeforeAndLetsTheFileInAgain)
{
    import(list(QStringLiteral("a.csv"), QStringLiteral("A1|一|甲|虚构一队|\n")));
    const ComplaintCase before = find("A1");
    const QString path =
        list(QStringLiteral("b.csv"), QStringLiteral("A1|一改|乙|虚构二队|不满意\nB1|新|丙|虚构一队|\n"));
    const ImportReport report = importLater(path);
    const ComplaintCase imported = find("A1");
    EXPECT_NE(withoutRevision(imported), withoutRevision(before));
    const ImportUndone trial = undo(report.batch, true);
    EXPECT_EQ(trial.removed, 1);
    EXPECT_EQ(find("A1"), imported) << "a trial changes nothing";
    const ImportUndone done = undo(report.batch);
    EXPECT_EQ(done.removed, 1);
    EXPECT_EQ(done.restored, 1);
    EXPECT_TRUE(done.kept.isEmpty());
    EXPECT_EQ(withoutRevision(find("A1")), withoutRevision(before));
    EXPECT_EQ(living(), 1);
    EXPECT_TRUE(std::ranges::all_of(m_office->cases().followUps(before.id), &FollowUp::withdrawn));
    EXPECT_TRUE(m_office->imports().find(report.batch)->undone);
    EXPECT_FALSE(ImportUndoService(*m_office).undo(report.batch).ok()) << "once";
    EXPECT_TRUE(m_office->history().checkChain().brokenAt == 0);

    const ImportReport again = importLater(path);
    EXPECT_EQ(again.updated, 2);
    EXPECT_EQ(again.conflicts, 0) << "taking back is no change by hand";
    EXPECT_EQ(living(), 2);
    EXPECT_EQ(find("B1").status, CaseStatus::Dispatched);
    EXPECT_EQ(find("A1").content, QStringLiteral("乙"));
}

TEST_F(ImportUndoTest, WhatWasChangedLaterStaysAndIsNamed)
{
    const ImportReport report =
        importLater(list(QStringLiteral("a.csv"), QStringLiteral("A1|一|甲||\nA2|二|乙||\n")));
    edit("A1");
    const ImportUndone done = undo(report.batch);
    EXPECT_EQ(done.removed, 1);
    ASSERT_EQ(done.kept.size(), 1);
    EXPECT_TRUE(done.kept[0].contains(find("A1").caseNo));
    EXPECT_TRUE(done.kept[0].contains(QStringLiteral("主要内容")));
    EXPECT_EQ(find("A1").content, QStringLiteral("人工"));
    EXPECT_NE(find("A1").status, CaseStatus::Void);
}

TEST_F(ImportUndoTest, IsAnActThatCanBeUndone)
{
    const ImportReport report =
        importLater(list(QStringLiteral("a.csv"), QStringLiteral("A1|一|甲||\nA2|二|乙||\n")));
    (void)undo(report.batch);
    EXPECT_EQ(living(), 0);
    const auto acts = ActService(*m_office).recent(m_office->actor(), 1);
    ASSERT_TRUE(acts.ok());
    ASSERT_EQ(acts->size(), 1u);
    EXPECT_EQ(acts->front().name, QStringLiteral("撤销导入 a.csv"));
    ASSERT_TRUE(ActService(*m_office).undo(acts->front().id).ok());
    EXPECT_EQ(living(), 2);
    EXPECT_FALSE(m_office->imports().find(report.batch)->undone);
    EXPECT_EQ(undo(report.batch).removed, 2);
}

TEST_F(ImportUndoTest, StoppedInTheMiddleNothingIsHalfUndone)
{
    const ImportReport report =
        import(list(QStringLiteral("a.csv"),
                    QStringLiteral("A1|一|甲|虚构一队|\nA2|二|乙|虚构一队|\nA3|三|丙|虚构一队|\n")));
    std::vector<std::pair<qint64, qint64>> told;
    const auto stopped =
        ImportUndoService(*m_office).undo(report.batch, false, [&told](qint64 done, qint64 total) {
            told.emplace_back(done, total);
            return done < 2;
        });
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(told, (std::vector<std::pair<qint64, qint64>>{{1, 3}, {2, 3}}));
    EXPECT_EQ(living(), 3);
    EXPECT_FALSE(m_office->imports().find(report.batch)->undone);
    EXPECT_TRUE(m_office->history().checkChain().brokenAt == 0);
    EXPECT_EQ(undo(report.batch).removed, 3) << "and it can still be taken back";
}

TEST_F(ImportUndoTest, RefusesWhatIsNotThere)
{
    const auto nothing = ImportUndoService(*m_office).undo(BatchId{77});
    ASSERT_FALSE(nothing.ok());
    EXPECT_EQ(nothing.error().kind, ErrorKind::NotFound);
}

} // namespace
