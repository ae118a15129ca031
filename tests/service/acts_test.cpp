// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomoffice.h"
#include "service/actservice.h"
#include "service/figureservice.h"

using namespace jiesu;

namespace {

std::vector<DoneAct> allActs(Office &office)
{
    std::vector<DoneAct> acts;
    for (const char *actor : {"话务员 01", "承办人 02", "回访员 03"}) {
        const auto his = ActService(office).recent(QString::fromUtf8(actor), 1000);
        acts.insert(acts.end(), his->begin(), his->end());
    }
    std::ranges::sort(acts, std::ranges::greater(), &DoneAct::id);
    return acts;
}

/// What the figures say, as one text: the office, its units, counts by category.
QString figures(Office &office)
{
    FigureService service(office);
    const AssessmentRule rule = *office.rule();
    QStringList lines;
    for (const char *month : {"2022-01", "2022-02", "2022-03", "2022-04"}) {
        const Period period = Period::month(Month::of(QDate::fromString(QLatin1String(month), u"yyyy-MM")));
        const auto told = [&lines](const ThreeRates &rates) {
            lines << QString::number(rates.received);
            for (const Rate &rate : {rates.response, rates.resolution, rates.satisfaction})
                lines << rate.fractionText();
        };
        told(service.rates(period, {}, rule).rates);
        for (const UnitRates &unit : service.ratesByUnit(period, {}, rule)) {
            if (unit.rates.received > 0)
                told(unit.rates);
        }
    }
    return lines.join(u' ');
}

ComplaintCase withoutRevision(ComplaintCase complaint)
{
    complaint.revision = 0;
    return complaint;
}

/// The cases of @p before must be as they were; those that came since must be in the trash.
void expectSame(const std::vector<ComplaintCase> &before, const std::vector<ComplaintCase> &now)
{
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < before.size())
            ASSERT_EQ(withoutRevision(now[i]), withoutRevision(before[i])) << now[i].caseNo.toStdString();
        else
            ASSERT_EQ(now[i].status, CaseStatus::Void) << now[i].caseNo.toStdString();
    }
}

/// The same for requests: one raised since must be withdrawn.
void expectSame(const std::vector<CaseRequest> &before, const std::vector<CaseRequest> &now)
{
    for (CaseRequest request : now) {
        const auto earlier = std::ranges::find(before, request.id, &CaseRequest::id);
        if (earlier == before.end()) {
            ASSERT_EQ(request.state, RequestState::Withdrawn);
            continue;
        }
        request.revision = earlier->revision;
        ASSERT_EQ(request, *earlier);
    }
}

class RandomActs : public testing::TestWithParam<unsigned>
{
};

TEST_P(RandomActs, undoneInReverseOrderGiveBackEveryCaseAndFigure)
{
    test::RandomOffice people(GetParam());
    Office &office = people.office();
    for (int i = 0; i < 60; ++i)
        people.act();
    const std::vector<ComplaintCase> before = people.cases();
    const std::vector<CaseRequest> requestsBefore = people.requests();
    const QString besidesBefore = people.besides();
    const QString figuresBefore = figures(office);
    const std::size_t actsBefore = allActs(office).size();
    for (int i = 0; i < 200; ++i)
        people.act();
    const std::vector<ComplaintCase> after = people.cases();
    const std::vector<CaseRequest> requestsAfter = people.requests();
    const QString besidesAfter = people.besides();
    EXPECT_GT(requestsAfter.size(), requestsBefore.size());
    EXPECT_NE(besidesAfter, besidesBefore);
    const QString figuresAfter = figures(office);
    ASSERT_NE(figuresAfter, figuresBefore);

    std::vector<DoneAct> acts = allActs(office);
    acts.resize(acts.size() - actsBefore);
    ASSERT_EQ(acts.size(), 200U);
    for (const DoneAct &act : acts) {
        const auto undone = ActService(office).undo(act.id);
        ASSERT_TRUE(undone.ok()) << act.name.toStdString() << ": " << undone.error().message().toStdString();
        ASSERT_TRUE(undone->undoneBy.isSet());
    }
    expectSame(before, people.cases());
    expectSame(requestsBefore, people.requests());
    EXPECT_EQ(people.besides(), besidesBefore);
    EXPECT_EQ(figures(office), figuresBefore);
    EXPECT_TRUE(office.figures().checkTally().isEmpty());

    std::ranges::reverse(acts);
    for (const DoneAct &act : acts) {
        const auto redone = ActService(office).redo(act.id);
        ASSERT_TRUE(redone.ok()) << act.name.toStdString() << ": " << redone.error().message().toStdString();
    }
    expectSame(after, people.cases());
    expectSame(requestsAfter, people.requests());
    EXPECT_EQ(people.besides(), besidesAfter);
    EXPECT_EQ(figures(office), figuresAfter);
    EXPECT_EQ(office.database().integrityCheck(), QStringLiteral("ok"));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomActs, testing::Values(1U, 22U, 333U));

class ActServiceTest : public testing::Test
{
protected:
    ActServiceTest() { m_office->setActor(QStringLiteral("话务员 01")); }

    ComplaintCase registered()
    {
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = QStringLiteral("桶满");
        draft.timeClass = m_office->reference()->timeClasses().front().id;
        return *CaseService(*m_office).registerCase(draft, false);
    }
    ComplaintCase edited(ComplaintCase complaint, const char *actor, const char *title)
    {
        m_office->setActor(QString::fromUtf8(actor));
        complaint.title = QString::fromUtf8(title);
        return *CaseService(*m_office).edit(complaint, {});
    }
    std::vector<DoneAct> recent(const char *actor = "话务员 01")
    {
        return *ActService(*m_office).recent(QString::fromUtf8(actor), 10);
    }
    ComplaintCase now(const ComplaintCase &complaint) { return *m_office->cases().find(complaint.id); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(ActServiceTest, ActsHaveNamesAndHistoryKeepsBoth)
{
    const ComplaintCase complaint = registered();
    edited(complaint, "话务员 01", "甲");
    auto acts = recent();
    ASSERT_EQ(acts.size(), 2U);
    EXPECT_EQ(acts[0].name, QStringLiteral("修改 JS-2022-000001"));
    EXPECT_EQ(acts[1].name, QStringLiteral("登记 JS-2022-000001"));
    EXPECT_EQ(acts[0].actor, QStringLiteral("话务员 01"));
    EXPECT_EQ(acts[0].at, m_clock->now());
    EXPECT_FALSE(acts[0].hindrance);
    ASSERT_TRUE(acts[1].hindrance) << "the edit came after it";

    const auto lines = m_office->history().of(QStringLiteral("case"), complaint.id.value).size();
    ASSERT_TRUE(ActService(*m_office).undo(acts[0].id).ok());
    EXPECT_EQ(now(complaint).title, complaint.title);
    const auto history = m_office->history().of(QStringLiteral("case"), complaint.id.value);
    ASSERT_EQ(history.size(), lines + 1);
    EXPECT_EQ(history.back().action, QStringLiteral("undo"));
    EXPECT_EQ(history.back().reason, QStringLiteral("撤销：修改 JS-2022-000001"));
    acts = recent();
    ASSERT_EQ(acts.size(), 2U) << "an undo is not listed apart";
    EXPECT_TRUE(acts[0].undoneBy.isSet());
    EXPECT_FALSE(acts[0].hindrance);
    EXPECT_FALSE(acts[1].hindrance) << "what came after it is undone";
    EXPECT_EQ(ActService(*m_office).undo(acts[0].id).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(ActService(*m_office).redo(acts[1].id).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(ActService(*m_office).undo(ActId{999}).error().kind, ErrorKind::NotFound);
}

TEST_F(ActServiceTest, ALaterChangeOfTheSameFieldIsNamed)
{
    ComplaintCase complaint = registered();
    complaint = edited(complaint, "话务员 01", "甲");
    const ActId act = recent().front().id;
    m_clock->set(m_clock->now() + std::chrono::hours(1));
    complaint = edited(complaint, "督办 07", "乙");
    const auto refused = ActService(*m_office).undo(act);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(refused.error().happened,
              QStringLiteral("JS-2022-000001 的“标题”后来由“督办 07”在 2022-03-01 11:41 改过（修改）。"));
    EXPECT_EQ(now(complaint), complaint) << "nothing may change";
    // Even where the later change gave the field the same value again.
    edited(complaint, "督办 07", "甲");
    EXPECT_EQ(ActService(*m_office).undo(act).error().kind, ErrorKind::Conflict);
}

TEST_F(ActServiceTest, AnotherFieldIsNoHindrance)
{
    ComplaintCase complaint = edited(registered(), "话务员 01", "甲");
    complaint.remark = QStringLiteral("夜间");
    complaint = *CaseService(*m_office).edit(complaint, {});
    const auto acts = recent();
    ASSERT_TRUE(ActService(*m_office).undo(acts[1].id).ok());
    EXPECT_EQ(now(complaint).title, QStringLiteral("桶满"));
    EXPECT_EQ(now(complaint).remark, QStringLiteral("夜间"));
    // Undoing the registration would still throw the remark away.
    EXPECT_EQ(ActService(*m_office).undo(acts[2].id).error().kind, ErrorKind::Conflict);
}

TEST_F(ActServiceTest, RedoIsRefusedOverAnEarlierValue)
{
    const ComplaintCase complaint = edited(edited(registered(), "话务员 01", "甲"), "话务员 01", "乙");
    const auto acts = recent();
    ASSERT_TRUE(ActService(*m_office).undo(acts[0].id).ok());
    ASSERT_TRUE(ActService(*m_office).undo(acts[1].id).ok());
    EXPECT_EQ(ActService(*m_office).redo(acts[0].id).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(now(complaint).title, QStringLiteral("桶满"));
}

TEST_F(ActServiceTest, AMergeGivesBackStateAndClock)
{
    const ComplaintCase target = registered();
    const ComplaintCase complaint = registered();
    StepInput input;
    input.mergeInto = target.id;
    ASSERT_TRUE(CaseService(*m_office).step(complaint.id, complaint.revision, CaseAction::Merge, input).ok());
    EXPECT_EQ(recent().front().name, QStringLiteral("合并重复 JS-2022-000002"));
    ASSERT_TRUE(ActService(*m_office).undo(recent().front().id).ok());
    EXPECT_EQ(withoutRevision(now(complaint)), withoutRevision(complaint));
    CaseFilter open;
    open.openOnly = true;
    EXPECT_EQ(m_office->cases().count(open), 2);
}

TEST_F(ActServiceTest, AnUndoneFollowUpNoLongerCounts)
{
    ComplaintCase complaint = registered();
    complaint.status = CaseStatus::Completed;
    m_office->cases().update(complaint);
    FollowUp call;
    call.by = FollowUpBy::City;
    call.answers = {Contacted::Yes, Solved::No, Satisfaction::Dissatisfied};
    ASSERT_TRUE(CaseService(*m_office).recordFollowUp(complaint.id, complaint.revision, call).ok());
    ASSERT_TRUE(ActService(*m_office).undo(recent().front().id).ok());
    EXPECT_EQ(withoutRevision(now(complaint)), withoutRevision(complaint));
    ASSERT_EQ(m_office->cases().followUps(complaint.id).size(), 1U);
    EXPECT_TRUE(m_office->cases().followUps(complaint.id).front().withdrawn);
    ASSERT_TRUE(CaseService(*m_office).recordFollowUp(complaint.id, now(complaint).revision, call).ok());
    EXPECT_EQ(m_office->cases().followUps(complaint.id).back().attempt, 1);
    EXPECT_EQ(ActService(*m_office).redo(recent()[1].id).error().kind, ErrorKind::Conflict);
}

TEST_F(ActServiceTest, TheTrashGivesBack)
{
    const ComplaintCase complaint = registered();
    ASSERT_TRUE(ActService(*m_office).undo(recent().front().id).ok());
    EXPECT_EQ(now(complaint).status, CaseStatus::Void);
    const auto restored = CaseService(*m_office).restore(complaint.id);
    ASSERT_TRUE(restored.ok());
    EXPECT_EQ(restored->status, CaseStatus::Registered);
    EXPECT_EQ(CaseService(*m_office).restore(complaint.id).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(recent().front().name, QStringLiteral("从回收站恢复 JS-2022-000001"));
    EXPECT_TRUE(recent()[1].hindrance) << "the registration stands already";

    ComplaintCase imported = complaint;
    imported.id = {};
    imported.caseNo.clear();
    imported.status = CaseStatus::Void;
    m_office->cases().insert(imported);
    EXPECT_EQ(CaseService(*m_office).restore(imported.id).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(now(imported).status, CaseStatus::Void);
}

TEST_F(ActServiceTest, ManyEditsAreOneActAndAllOrNothing)
{
    std::vector<ComplaintCase> cases{registered(), registered(), registered()};
    for (ComplaintCase &complaint : cases)
        complaint.remark = QStringLiteral("专项");
    const auto edited = CaseService(*m_office).editMany(cases, QStringLiteral("一季一主题"));
    ASSERT_TRUE(edited.ok());
    EXPECT_EQ(recent().front().name, QStringLiteral("批量修改 JS-2022-000001 等 3 件"));
    auto stale = *edited;
    for (ComplaintCase &complaint : stale)
        complaint.remark = QStringLiteral("别的");
    stale.back().revision = 1;
    EXPECT_EQ(CaseService(*m_office).editMany(stale, {}).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(now(cases[0]).remark, QStringLiteral("专项"));
    // An unchanged case among them does no harm, and changing nothing is no act.
    ASSERT_TRUE(CaseService(*m_office).editMany(*edited, {}).ok());
    EXPECT_EQ(recent().size(), 4U);
    ASSERT_TRUE(ActService(*m_office).undo(recent().front().id).ok());
    for (const ComplaintCase &complaint : cases)
        EXPECT_TRUE(now(complaint).remark.isEmpty());
}

TEST_F(ActServiceTest, WhatCannotBeReadBackIsRefusedWhole)
{
    const ComplaintCase complaint = registered();
    const struct
    {
        const char *entity;
        const char *field;
        const char *value;
    } foreign[] = {
        {"case", "field_of_tomorrow", "1"}, {"case", "status", "teleported"}, {"unit", "name", "旧名"}};
    for (const auto &[entityName, field, value] : foreign) {
        Act act(*m_office, QStringLiteral("edit"));
        ComplaintCase changed = now(complaint);
        const ComplaintCase before = changed;
        changed.remark += QStringLiteral("改");
        act.store(changed, &before, QStringLiteral("edit"), {});
        HistoryEntry line;
        line.entity = QString::fromUtf8(entityName);
        line.entityId = complaint.id.value;
        line.field = QString::fromUtf8(field);
        line.oldValue = QString::fromUtf8(value);
        m_office->history().append(line);
        const ActId id = act.id();
        act.commit();
        EXPECT_EQ(ActService(*m_office).undo(id).error().kind, ErrorKind::Invalid) << field;
        EXPECT_EQ(now(complaint), changed);
    }
}

TEST_F(ActServiceTest, AnImportInBetweenIsAHindrance)
{
    ComplaintCase complaint = edited(registered(), "话务员 01", "甲");
    ComplaintCase after = complaint;
    after.title = QStringLiteral("导入的");
    auto lines = differences(complaint, after);
    lines.front().at = m_clock->now();
    lines.front().action = QStringLiteral("import");
    lines.front().actor = QStringLiteral("统计员");
    m_office->cases().update(after);
    m_office->history().append(lines);
    const auto refused = ActService(*m_office).undo(recent().front().id);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(
        refused.error().happened.contains(QStringLiteral("由“统计员”在 2022-03-01 10:41 改过（导入）")));
}

} // namespace
