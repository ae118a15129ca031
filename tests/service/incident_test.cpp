// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/incidentservice.h"

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
    ASSERT_TRUE(service().addCase(incident->id, late.id).ok());
    EXPECT_EQ(service().of(late.id)->id, incident->id);
    EXPECT_EQ(service().addCase(incident->id, late.id).error().kind, ErrorKind::Invalid);
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
    const auto replied = service().reply(incident->id, incident->revision, QStringLiteral("已恢复供水。"));
    ASSERT_TRUE(replied.ok()) << replied.error().message().toStdString();
    EXPECT_EQ(replied->answered, (std::vector{ids[0], ids[1]}));
    ASSERT_EQ(replied->skipped.size(), 1U) << "what is no longer open needs no answer";
    EXPECT_EQ(replied->skipped[0].row.id, ids[2]);
    EXPECT_TRUE(replied->skipped[0].why.contains(label(CaseStatus::Dispatched)));
    EXPECT_EQ(m_office->cases().find(ids[0])->status, CaseStatus::Replied);
    EXPECT_EQ(m_office->cases().find(ids[1])->publicReply, QStringLiteral("已恢复供水。"));
    EXPECT_EQ(m_office->cases().find(ids[2])->status, CaseStatus::Dispatched);
    EXPECT_EQ(service().detail(incident->id)->incident.reply, QStringLiteral("已恢复供水。"));

    EXPECT_EQ(service().reply(incident->id, incident->revision, QStringLiteral("再答。")).error().kind,
              ErrorKind::Conflict);
    EXPECT_FALSE(service().reply(incident->id, replied->incident.revision, QStringLiteral(" ")).ok());
    EXPECT_EQ(service().detail(incident->id)->incident.reply, QStringLiteral("已恢复供水。"));
}

} // namespace
