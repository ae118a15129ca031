// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/incidentservice.h"
#include "service/relationservice.h"

using namespace jiesu;

namespace {

class IncidentTest : public testing::Test
{
protected:
    IncidentTest()
    {
        m_street = place(PlaceKind::Street, {}, "柳林街道");
        m_point = place(PlaceKind::Point, m_street, "月季园小区");
        m_otherPoint = place(PlaceKind::Point, m_street, "重阳路口");
        Unit unit;
        unit.name = QStringLiteral("应急班");
        m_office->referenceStore().save(unit);
        m_office->reloadReference();
        m_unit = unit.id;
        m_noise = m_office->reference()->findCategory(QStringLiteral("垃圾清运->清运车噪音扰民"));
    }

    PlaceId place(PlaceKind kind, PlaceId parent, const char *name)
    {
        Place place;
        place.kind = kind;
        place.parent = parent;
        place.name = QString::fromUtf8(name);
        m_office->referenceStore().save(place);
        return place.id;
    }
    ComplaintCase call(int number, PlaceId point, const std::function<void(ComplaintCase &)> &change = {})
    {
        m_clock->set(m_clock->now() + std::chrono::minutes(10));
        ComplaintCase c;
        if (number > 0)
            c.callerPhone = QStringLiteral("1390000%1").arg(number, 4, 10, QLatin1Char('0'));
        c.requestType = RequestType::Help;
        c.content = QStringLiteral("停水了");
        c.street = m_street;
        c.point = point;
        c.category = m_noise;
        c.leadUnit = m_unit;
        c.timeClass = m_office->reference()->timeClasses().front().id;
        if (change)
            change(c);
        auto stored = CaseService(*m_office).registerCase(c, true);
        EXPECT_TRUE(stored.ok()) << (stored ? QString() : stored.error().message()).toStdString();
        return *stored;
    }
    ComplaintCase step(CaseId id, CaseAction action, const StepInput &input = {})
    {
        const auto stepped =
            CaseService(*m_office).step(id, m_office->cases().find(id)->revision, action, input);
        EXPECT_TRUE(stepped.ok()) << (stepped ? QString() : stepped.error().message()).toStdString();
        return *stepped;
    }
    static Incident titled(const char *title)
    {
        Incident incident;
        incident.title = QString::fromUtf8(title);
        return incident;
    }
    IncidentService service() { return IncidentService(*m_office); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 13), QTime(5, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    PlaceId m_street;
    PlaceId m_point;
    PlaceId m_otherPoint;
    UnitId m_unit;
    CategoryId m_noise;
};

TEST_F(IncidentTest, IsProposedFromThreeCallersAboutOnePoint)
{
    const ComplaintCase first = call(1, m_point);
    call(1, m_point);
    call(2, m_point);
    EXPECT_TRUE(service().proposals().empty()) << "three calls, but two callers";
    call(3, m_point);
    const auto proposals = service().proposals();
    ASSERT_EQ(proposals.size(), 1U) << "the street's cases are the point's cases";
    EXPECT_EQ(proposals[0].callers, 3);
    EXPECT_EQ(proposals[0].cases.size(), 4U);
    EXPECT_EQ(proposals[0].draft.place, m_point);
    EXPECT_EQ(proposals[0].draft.category, m_noise);
    EXPECT_EQ(proposals[0].draft.startedAt, first.receivedAt);
    EXPECT_EQ(proposals[0].draft.title, QStringLiteral("月季园小区：清运车噪音扰民"));
    EXPECT_FALSE(proposals[0].existing.isSet());
    EXPECT_TRUE(service().proposals(4).empty());
    m_clock->set(m_clock->now() + std::chrono::hours(25));
    EXPECT_TRUE(service().proposals().empty());
}

TEST_F(IncidentTest, IsProposedForAStreetWithOneCategory)
{
    call(1, m_point);
    call(2, m_otherPoint);
    call(3, {});
    const auto proposals = service().proposals();
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].draft.place, m_street);
    EXPECT_EQ(proposals[0].draft.category, m_noise);
}

TEST_F(IncidentTest, CountsWhoLeftNoNumberAndLeavesOutVoidCasesAndCommendations)
{
    call(0, m_point);
    call(0, m_point);
    const ComplaintCase mistaken = call(3, m_point);
    call(4, m_point, [](ComplaintCase &c) { c.requestType = RequestType::Commendation; });
    StepInput reason;
    reason.reason = QStringLiteral("误登");
    step(mistaken.id, CaseAction::Void, reason);
    EXPECT_TRUE(service().proposals().empty());
    call(0, m_point);
    EXPECT_EQ(service().proposals().at(0).callers, 3);
}

TEST_F(IncidentTest, IsCreatedFromItsCasesAndTakesFurtherCalls)
{
    for (int number = 1; number <= 3; ++number)
        call(number, m_point);
    IncidentProposal proposal = service().proposals().at(0);
    proposal.draft.households = 432;
    proposal.draft.title = QStringLiteral(" 停水\n");
    const auto incident = service().create(proposal.draft, proposal.cases);
    ASSERT_TRUE(incident.ok()) << incident.error().message().toStdString();
    EXPECT_EQ(incident->title, QStringLiteral("停水"));
    EXPECT_TRUE(service().proposals().empty());

    const ComplaintCase late = call(4, m_point);
    const auto further = service().proposals();
    ASSERT_EQ(further.size(), 1U);
    EXPECT_EQ(further[0].existing, incident->id);
    EXPECT_EQ(further[0].cases, std::vector{late.id});
    EXPECT_EQ(service().openAt(late)->id, incident->id);
    ASSERT_TRUE(service().addCases(incident->id, {late.id}).ok());
    EXPECT_EQ(service().of(late.id)->id, incident->id);
    EXPECT_EQ(service().addCases(incident->id, {late.id}).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(service().removeCase(late.id).ok());
    EXPECT_FALSE(service().of(late.id));
    EXPECT_EQ(service().removeCase(late.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(service().detail(incident->id)->cases.size(), 3U);
}

TEST_F(IncidentTest, KeepsItsTimelineInTheOrderOfTimeAndItsHistory)
{
    auto incident = service().create(titled("停水"), {});
    ASSERT_TRUE(incident.ok());
    const Instant five = fromOffice(QDate(2022, 4, 13), QTime(5, 0));
    ASSERT_TRUE(service().addEvent(incident->id, five + std::chrono::hours(12), QStringLiteral("恢复")).ok());
    ASSERT_TRUE(service().addEvent(incident->id, five, QStringLiteral(" 停水 ")).ok());
    EXPECT_FALSE(service().addEvent(incident->id, five, QStringLiteral(" ")).ok());
    EXPECT_EQ(service().addEvent(IncidentId{99}, five, QStringLiteral("停水")).error().kind,
              ErrorKind::NotFound);
    incident->households = 432;
    incident->startedAt = five;
    incident->endedAt = five + std::chrono::hours(12);
    incident->status = IncidentStatus::Restored;
    const auto saved = service().save(*incident);
    ASSERT_TRUE(saved.ok());
    EXPECT_EQ(service().save(*incident).error().kind, ErrorKind::Conflict) << "changed since it was read";

    const auto detail = service().detail(incident->id);
    ASSERT_EQ(detail->events.size(), 2U);
    EXPECT_EQ(detail->events[0].text, QStringLiteral("停水"));
    EXPECT_EQ(detail->incident, *saved);
    EXPECT_TRUE(std::ranges::any_of(detail->history, [](const HistoryEntry &h) {
        return h.field == QStringLiteral("households") && h.newValue == QStringLiteral("432");
    }));
}

TEST_F(IncidentTest, RefusesWhatCannotBeAndStoresNothing)
{
    const ComplaintCase complaint = call(1, m_point);
    Incident backwards = titled("停水");
    backwards.startedAt = m_clock->now();
    backwards.endedAt = m_clock->now() - std::chrono::seconds(1);
    Incident crowded = titled("停水");
    crowded.households = -1;
    for (const Incident &bad : {titled(" "), backwards, crowded})
        EXPECT_EQ(service().create(bad, {complaint.id}).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(service().create(titled("停水"), {complaint.id, CaseId{99}}).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(service().list().empty());
    EXPECT_FALSE(service().of(complaint.id));
}

TEST_F(IncidentTest, OneReplyAnswersEveryCaseWhereThatIsLawful)
{
    std::vector<CaseId> ids;
    for (int number = 1; number <= 4; ++number)
        ids.push_back(call(number, m_point).id);
    for (const CaseId id : {ids[0], ids[1]}) {
        step(id, CaseAction::Sign);
        step(id, CaseAction::FirstContact);
    }
    StepInput reason;
    reason.reason = QStringLiteral("误登");
    step(ids[3], CaseAction::Void, reason);
    const auto incident = service().create(titled("停水"), ids);
    ASSERT_TRUE(incident.ok());
    EXPECT_EQ(service().detail(incident->id)->replyPlan.answered, (std::vector{ids[0], ids[1]}));
    EXPECT_EQ(service().detail(incident->id)->replyPlan.skipped.size(), 1U);
    const auto replied = service().reply(incident->id, incident->revision, QStringLiteral("已恢复供水。"));
    ASSERT_TRUE(replied.ok()) << replied.error().message().toStdString();
    EXPECT_EQ(replied->done.answered, (std::vector{ids[0], ids[1]}));
    ASSERT_EQ(replied->done.skipped.size(), 1U) << "what is no longer open needs no answer";
    EXPECT_EQ(replied->done.skipped[0].row.id, ids[2]);
    EXPECT_TRUE(replied->done.skipped[0].why.contains(label(CaseStatus::Dispatched)));
    EXPECT_EQ(m_office->cases().find(ids[0])->status, CaseStatus::Replied);
    EXPECT_EQ(m_office->cases().find(ids[1])->publicReply, QStringLiteral("已恢复供水。"));
    EXPECT_EQ(m_office->cases().find(ids[2])->status, CaseStatus::Dispatched);
    EXPECT_EQ(service().detail(incident->id)->incident.reply, QStringLiteral("已恢复供水。"));

    EXPECT_EQ(service().reply(incident->id, incident->revision, QStringLiteral("再答。")).error().kind,
              ErrorKind::Conflict);
    EXPECT_FALSE(service().reply(incident->id, replied->incident.revision, QStringLiteral(" ")).ok());
    EXPECT_EQ(service().detail(incident->id)->incident.reply, QStringLiteral("已恢复供水。"));
}

TEST_F(IncidentTest, IsClosedWithAnEndAndStandsBehindTheOpenOnes)
{
    Incident first = titled("停水");
    first.startedAt = m_clock->now();
    const auto created = service().create(first, {});
    Incident earlier = titled("停电");
    earlier.startedAt = m_clock->now() - std::chrono::hours(30);
    ASSERT_TRUE(service().create(earlier, {}).ok());
    m_clock->set(m_clock->now() + std::chrono::hours(2));
    const auto closed = service().close(*created);
    ASSERT_TRUE(closed.ok());
    EXPECT_EQ(closed->status, IncidentStatus::Closed);
    EXPECT_EQ(closed->endedAt, m_clock->now());
    EXPECT_EQ(service().close(*created).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(service().list()[0].title, QStringLiteral("停电"));
    EXPECT_EQ(service().list()[1].title, QStringLiteral("停水"));
}

TEST_F(IncidentTest, TheLedgerTellsProposalsAndWhatWaitsAtAnOpenIncident)
{
    for (int number = 1; number <= 3; ++number)
        call(number, m_point);
    IncidentOverview overview = service().overview();
    ASSERT_EQ(overview.proposals.size(), 1U);
    EXPECT_TRUE(overview.incidents.empty());
    ASSERT_TRUE(service().create(overview.proposals[0].draft, overview.proposals[0].cases).ok());
    const ComplaintCase late = call(4, m_point);
    overview = service().overview();
    EXPECT_TRUE(overview.proposals.empty());
    ASSERT_EQ(overview.incidents.size(), 1U);
    EXPECT_EQ(overview.incidents[0].cases, 3);
    EXPECT_EQ(overview.incidents[0].waiting, std::vector{late.id});
}

TEST_F(IncidentTest, TheDeskIsHintedAtAnOpenIncidentOrAProposal)
{
    ComplaintCase draft;
    draft.point = m_point;
    draft.street = m_street;
    draft.category = m_noise;
    EXPECT_FALSE(service().hint(draft));
    for (int number = 1; number <= 3; ++number)
        call(number, m_point);
    auto hint = service().hint(draft);
    ASSERT_TRUE(hint);
    EXPECT_FALSE(hint->incident.id.isSet()) << "only proposed";
    EXPECT_EQ(hint->callers, 3);
    const auto proposal = service().proposals().at(0);
    const auto incident = service().create(proposal.draft, proposal.cases);
    ASSERT_TRUE(service().addCases(incident->id, {call(3, m_point).id, call(4, m_otherPoint).id}).ok());
    hint = service().hint(draft);
    ASSERT_TRUE(hint);
    EXPECT_EQ(hint->incident.id, incident->id);
    EXPECT_EQ(hint->callers, 4) << "five calls by four people";
    draft.point = m_otherPoint;
    EXPECT_FALSE(service().hint(draft));
    draft.point = m_point;
    ASSERT_TRUE(service().close(*incident).ok());
    EXPECT_FALSE(service().hint(draft)) << "over";
}

TEST_F(IncidentTest, RegisteringAndJoiningIsOneActAndIsUndoneAndRedoneAsOne)
{
    const auto incident = service().create(titled("停水"), {});
    ComplaintCase draft = *m_office->cases().find(call(1, m_point).id);
    draft.id = {};
    draft.caseNo.clear();
    CallDecisions decisions;
    decisions.incident = incident->id;
    const auto stored = RelationService(*m_office).registerCase(draft, true, decisions);
    ASSERT_TRUE(stored.ok()) << stored.error().message().toStdString();
    EXPECT_EQ(service().of(stored->id)->id, incident->id);

    ActService acts(*m_office);
    const DoneAct done = acts.recent(m_office->actor(), 1)->at(0);
    EXPECT_EQ(done.name, QStringLiteral("登记并派单 ") + stored->caseNo);
    const auto undone = acts.undo(done.id);
    ASSERT_TRUE(undone.ok()) << undone.error().message().toStdString();
    EXPECT_FALSE(service().of(stored->id));
    EXPECT_EQ(m_office->cases().find(stored->id)->status, CaseStatus::Void);
    ASSERT_TRUE(acts.redo(done.id).ok());
    EXPECT_EQ(service().of(stored->id)->id, incident->id);
    EXPECT_EQ(m_office->cases().find(stored->id)->status, CaseStatus::Dispatched);
}

TEST_F(IncidentTest, ACallThatCannotBeStoredOrJoinedLeavesNothing)
{
    CallDecisions decisions;
    decisions.incident = IncidentId{99};
    ComplaintCase draft;
    draft.content = QStringLiteral("停水了");
    const qint64 before = m_office->cases().count({});
    EXPECT_FALSE(RelationService(*m_office).registerCase(draft, false, decisions).ok());
    EXPECT_EQ(m_office->cases().count({}), before);
    draft.requestType = RequestType::Consultation;
    const QString answer = QStringLiteral("17点恢复。");
    EXPECT_FALSE(RelationService(*m_office).registerAnswered(draft, answer, IncidentId{99}).ok());
    EXPECT_EQ(m_office->cases().count({}), before);
    const auto incident = service().create(titled("停水"), {});
    const auto answered = RelationService(*m_office).registerAnswered(draft, answer, incident->id);
    ASSERT_TRUE(answered.ok()) << answered.error().message().toStdString();
    EXPECT_EQ(service().of(answered->id)->id, incident->id);
}

TEST_F(IncidentTest, TakingCasesUpAndOneReplyAreUndoneEachAsOneAct)
{
    const std::vector ids{call(1, m_point).id, call(2, m_point).id};
    for (const CaseId id : ids) {
        step(id, CaseAction::Sign);
        step(id, CaseAction::FirstContact);
    }
    const auto incident = service().create(titled("停水"), ids);
    ASSERT_TRUE(service().reply(incident->id, incident->revision, QStringLiteral("已恢复供水。")).ok());
    ActService acts(*m_office);
    const auto undo = [&] {
        const std::vector<DoneAct> recent = *acts.recent(m_office->actor(), 10);
        for (const DoneAct &act : recent) {
            if (!act.undoneBy.isSet())
                return acts.undo(act.id).ok();
        }
        return false;
    };
    ASSERT_TRUE(undo());
    for (const CaseId id : ids)
        EXPECT_EQ(m_office->cases().find(id)->status, CaseStatus::InProgress);
    ASSERT_TRUE(undo());
    for (const CaseId id : ids)
        EXPECT_FALSE(service().of(id));
    ASSERT_TRUE(service().addCases(incident->id, {ids[0]}).ok());
    ASSERT_TRUE(service().removeCase(ids[0]).ok());
    ASSERT_TRUE(undo());
    EXPECT_EQ(service().of(ids[0])->id, incident->id) << "back in the incident";
}

} // namespace
