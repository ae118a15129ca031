// SPDX-License-Identifier: GPL-3.0-or-later
// Warm-hearted citizens, calls to them, volunteers: consent above all.
#include "domain/ledgers/volunteer.h"
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/citizenservice.h"
#include "service/incidentservice.h"
#include "service/ledgerservice.h"
#include "service/outreachservice.h"
#include "service/publicity.h"
#include "service/relationservice.h"

using namespace jiesu;

namespace {

const QDate snowDay(2022, 1, 22);

class PeopleTest : public testing::Test
{
protected:
    PeopleTest()
    {
        m_office->referenceStore().setSetting(QStringLiteral("office_name"), QStringLiteral("区环卫中心"));
        m_street = m_office->reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
    }
    Office &office() { return *m_office; }
    qint64 citizen(const char *name, const char *phone, const std::function<void(Citizen &)> &change = {})
    {
        Citizen citizen;
        citizen.name = QString::fromUtf8(name);
        citizen.phone = QLatin1String(phone);
        citizen.consent = Consent::Given;
        citizen.consentOn = QDate(2021, 12, 1);
        citizen.area = m_street;
        if (change)
            change(citizen);
        const auto saved = LedgerService(office(), citizenLedger).save(toRecord(citizenLedger, citizen));
        EXPECT_TRUE(saved.ok()) << (saved ? QString() : saved.error().message()).toStdString();
        return saved ? saved->id : 0;
    }
    Citizen stored(qint64 id)
    {
        return fromRecord<Citizen>(citizenLedger, *LedgerStore(office().database(), citizenLedger).find(id));
    }
    static OutreachCall call(qint64 citizen, OutreachOutcome outcome)
    {
        OutreachCall call;
        call.citizen = citizen;
        call.weatherDay = snowDay;
        call.outcome = outcome;
        return call;
    }
    QStringList names(QDate day)
    {
        QStringList names;
        const auto list = OutreachService(office()).callList(day);
        for (const OutreachEntry &entry : *list)
            names << entry.citizen.name;
        return names;
    }
    void calls(const char *phone, int times, const std::function<void(ComplaintCase &)> &change = {})
    {
        for (int i = 0; i < times; ++i) {
            ComplaintCase draft;
            draft.callerPhone = QLatin1String(phone);
            draft.callerName = QStringLiteral("赵某某");
            draft.content = QStringLiteral("路边有垃圾");
            draft.requestType = RequestType::Complaint;
            draft.street = m_street;
            if (change)
                change(draft);
            ASSERT_TRUE(CaseService(office()).registerCase(draft, false).ok());
        }
    }

    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(fromOffice(snowDay, QTime(9, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    PlaceId m_street;
};

TEST_F(PeopleTest, OnlyWhoAgreedAndDidNotAskForAnEndIsOnTheList)
{
    citizen("甲女士", "13900000001");
    citizen("乙先生", "13900000002", [](Citizen &c) { c.consent = Consent::NotAsked; });
    citizen("丙女士", "13900000003", [](Citizen &c) { c.consent = Consent::Declined; });
    citizen("丁先生", "13900000004", [](Citizen &c) {
        c.stopped = true;
        c.stoppedOn = QDate(2022, 1, 1);
    });
    EXPECT_EQ(names(snowDay), QStringList{QStringLiteral("甲女士")});
}

TEST_F(PeopleTest, TheListGoesByAreaAndThenByWhoWasNotSpokenWithForLongest)
{
    const auto last = [](QDate day) { return [day](Citizen &c) { c.contactedOn = day; }; };
    citizen("乙先生", "13900000002", last(QDate(2022, 1, 10)));
    citizen("甲女士", "13900000001", last(QDate(2021, 12, 10)));
    citizen("丙女士", "13900000003");
    citizen("丁先生", "13900000004", [](Citizen &c) { c.area = {}; });
    EXPECT_EQ(names(snowDay).join(u' '), QStringLiteral("丁先生 丙女士 甲女士 乙先生"));
}

TEST_F(PeopleTest, NobodyIsCalledWithoutConsentByAnyWay)
{
    const qint64 asked = citizen("乙先生", "13900000002", [](Citizen &c) { c.consent = Consent::NotAsked; });
    const auto refused = OutreachService(office()).record(call(asked, OutreachOutcome::Reached));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(refused.error().happened.contains(QStringLiteral("没有同意")));
    OutreachCall plain = call(asked, OutreachOutcome::Reached);
    plain.calledAt = m_clock->now();
    EXPECT_FALSE(LedgerService(office(), outreachCallLedger).save(toRecord(outreachCallLedger, plain)).ok())
        << "the ledger itself, and so every import, keeps the rule";
    EXPECT_EQ(LedgerService(office(), outreachCallLedger).count({}), 0);
}

TEST_F(PeopleTest, AConsentAndAnEndHaveTheirDay)
{
    Citizen citizen;
    citizen.name = QStringLiteral("甲女士");
    citizen.phone = QStringLiteral("13900000001");
    citizen.consent = Consent::Given;
    LedgerService ledger(office(), citizenLedger);
    EXPECT_FALSE(ledger.save(toRecord(citizenLedger, citizen)).ok());
    citizen.consentOn = snowDay;
    citizen.stopped = true;
    EXPECT_FALSE(ledger.save(toRecord(citizenLedger, citizen)).ok());
    citizen.stoppedOn = snowDay;
    EXPECT_TRUE(ledger.save(toRecord(citizenLedger, citizen)).ok());
}

TEST_F(PeopleTest, ACallIsKeptWithWhatFollowsAndUndoneAsOne)
{
    const qint64 id = citizen("甲女士", "13900000001");
    OutreachCall reached = call(id, OutreachOutcome::Reached);
    reached.road = RoadState::NotCleared;
    reached.need = QStringLiteral("北门坡道结冰");
    ASSERT_TRUE(OutreachService(office()).record(reached).ok());
    EXPECT_EQ(stored(id).contactedOn, snowDay);
    EXPECT_EQ(OutreachService(office()).counts(snowDay, snowDay), (OutreachCounts{1, 1, 0, 1}));
    EXPECT_EQ(OutreachService(office()).callList(snowDay)->front().call->need, reached.need);
    EXPECT_EQ(OutreachService(office()).counts(snowDay.addDays(1), {}), OutreachCounts());
    ActService acts(office());
    ASSERT_TRUE(acts.undo(acts.recent(office().actor(), 1)->front().id).ok());
    EXPECT_FALSE(stored(id).contactedOn.isValid());
    EXPECT_EQ(OutreachService(office()).counts({}, {}), OutreachCounts());
}

TEST_F(PeopleTest, WhomACallIsPromisedStandsFirstUntilItIsMade)
{
    citizen("甲女士", "13900000001");
    const qint64 promised = citizen("乙先生", "13900000002", [](Citizen &c) { c.contactedOn = snowDay; });
    OutreachCall first = call(promised, OutreachOutcome::Reached);
    first.nextOn = snowDay.addDays(3);
    ASSERT_TRUE(OutreachService(office()).record(first).ok());
    EXPECT_EQ(names(snowDay.addDays(2)).first(), QStringLiteral("甲女士")) << "the day has not come";
    EXPECT_EQ(names(snowDay.addDays(4)).first(), QStringLiteral("乙先生"));
    m_clock->set(fromOffice(snowDay.addDays(4), QTime(9, 0)));
    OutreachCall second = call(promised, OutreachOutcome::Reached);
    second.weatherDay = snowDay.addDays(4);
    ASSERT_TRUE(OutreachService(office()).record(second).ok());
    EXPECT_EQ(names(snowDay.addDays(4)).first(), QStringLiteral("甲女士"));
}

TEST_F(PeopleTest, WhoAsksForAnEndIsNeverCalledAgain)
{
    const qint64 id = citizen("甲女士", "13900000001");
    ASSERT_TRUE(OutreachService(office()).record(call(id, OutreachOutcome::StopAsked)).ok());
    EXPECT_TRUE(stored(id).stopped);
    EXPECT_EQ(stored(id).stoppedOn, snowDay);
    EXPECT_FALSE(OutreachService(office()).record(call(id, OutreachOutcome::Reached)).ok());
    EXPECT_TRUE(names(snowDay.addDays(5)).isEmpty());
    OutreachCall earlier = call(id, OutreachOutcome::Reached);
    earlier.calledAt = fromOffice(snowDay.addDays(-3), QTime(9, 0));
    EXPECT_TRUE(LedgerService(office(), outreachCallLedger).save(toRecord(outreachCallLedger, earlier)).ok())
        << "a call of before that may still be entered";
}

TEST_F(PeopleTest, TheScriptNamesPersonPlaceWeatherAndLine)
{
    citizen("甲女士", "13900000001");
    ASSERT_TRUE(savePublicitySheet(office(), {QStringLiteral("提示"), QStringLiteral("打{电话}"),
                                              QStringLiteral("69800000")})
                    .ok());
    OutreachService outreach(office());
    const OutreachEntry entry = outreach.callList(snowDay)->front();
    EXPECT_EQ(outreach.script(entry, snowDay, WeatherKind::Snow),
              QStringLiteral("甲女士您好，我是区环卫中心的工作人员。1月22日有雪，永定镇的路面清理得怎么样？"
                             "请您出行注意安全。有需要可以拨打业务监督电话69800000。"));
    EXPECT_FALSE(outreach.saveScriptTemplate(QStringLiteral("{称呼}您好，{姓氏}")).ok());
    ASSERT_TRUE(outreach.saveScriptTemplate(QStringLiteral("{称呼}您好，{天气}")).ok());
    EXPECT_EQ(outreach.script(entry, snowDay, WeatherKind::Rain), QStringLiteral("甲女士您好，雨"));
}

TEST_F(PeopleTest, FrequentCallersAreOnlyProposedAndEnterByADecision)
{
    calls("13900000007", 3);
    calls("13900000008", 2);
    calls("13900000009", 4, [](ComplaintCase &c) { c.isConfidential = true; });
    calls("13900000010", 3, [](ComplaintCase &c) { c.requestType = RequestType::Commendation; });
    citizen("戊女士", "13900000010");
    CitizenService citizens(office());
    const auto proposed = citizens.proposals().rows;
    ASSERT_EQ(proposed.size(), 1U) << "not two calls, not who asked for confidence, not who is in already";
    EXPECT_EQ(proposed[0].calls.times, 3);
    EXPECT_EQ(proposed[0].shownPhone, QStringLiteral("139****0007"));
    EXPECT_EQ(proposed[0].name, QStringLiteral("赵**"));
    EXPECT_EQ(proposed[0].area, m_street);
    EXPECT_EQ(LedgerService(office(), citizenLedger).count({}), 1) << "nobody was entered by the program";
    const auto entered = citizens.enter(proposed[0], ConsentWay::ByPhone);
    ASSERT_TRUE(entered.ok());
    const Citizen now = stored(entered->id);
    EXPECT_EQ(now.phone, QStringLiteral("13900000007"));
    EXPECT_EQ(now.name, QStringLiteral("赵某某"));
    EXPECT_EQ(now.consentOn, snowDay);
    EXPECT_TRUE(citizens.proposals().rows.empty());
    EXPECT_EQ(citizens.enter(proposed[0], ConsentWay::ByPhone).error().kind, ErrorKind::Conflict);
    m_clock->set(fromOffice(QDate(2023, 2, 1)));
    EXPECT_TRUE(citizens.proposals(2).rows.empty()) << "more than twelve months ago";
}

TEST_F(PeopleTest, HoursOfVolunteersAreAddedUp)
{
    const qint64 one = citizen("甲女士", "13900000001");
    const qint64 other = citizen("乙先生", "13900000002");
    VolunteerActivity activity;
    activity.day = QDate(2022, 1, 8);
    activity.title = QStringLiteral("清雪");
    activity.hours = 2;
    const auto saved =
        LedgerService(office(), volunteerActivityLedger).save(toRecord(volunteerActivityLedger, activity));
    ASSERT_TRUE(saved.ok());
    for (const auto &[who, hours] : {std::pair(one, std::optional<double>()), {other, 3.5}}) {
        ActivityMember member;
        member.activity = saved->id;
        member.citizen = who;
        member.hours = hours;
        ASSERT_TRUE(
            LedgerService(office(), activityMemberLedger).save(toRecord(activityMemberLedger, member)).ok());
    }
    const auto hours = CitizenService(office()).volunteerHours();
    ASSERT_EQ(hours.size(), 2U);
    EXPECT_EQ(hours[0].name, QStringLiteral("乙先生"));
    EXPECT_DOUBLE_EQ(hours[0].hours, 3.5);
    EXPECT_DOUBLE_EQ(hours[1].hours, 2) << "the activity's own length";
    EXPECT_TRUE(CitizenService(office()).volunteerHours(QDate(2022, 2, 1)).empty());
}

TEST_F(PeopleTest, ACaseMadeOfACallAndTheCallKnowEachOther)
{
    const qint64 who = citizen("赵女士", "13900000001");
    OutreachCall said = call(who, OutreachOutcome::Reached);
    said.need = QStringLiteral("北门坡道结冰");
    OutreachService outreach(office());
    const auto recorded = outreach.record(said);
    ASSERT_TRUE(recorded.ok());
    ComplaintCase draft;
    draft.content = said.need;
    draft.requestType = RequestType::Complaint;
    draft.street = m_street;
    CallDecisions decisions;
    decisions.outreachCall = recorded->id;
    const auto made = RelationService(office()).registerCase(draft, false, decisions);
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    const auto origin = outreach.originOf(made->id);
    ASSERT_TRUE(origin.has_value());
    EXPECT_EQ(origin->call.id, recorded->id);
    EXPECT_EQ(origin->citizen, QStringLiteral("赵女士"));
    const auto other = RelationService(office()).registerCase(draft, false, decisions);
    ASSERT_TRUE(other.ok());
    EXPECT_FALSE(outreach.originOf(other->id).has_value()) << "a call keeps its first case";
    LedgerQuery byNumber;
    byNumber.words = made->caseNo;
    EXPECT_EQ(LedgerService(office(), outreachCallLedger).count(byNumber), 1);
}

TEST_F(PeopleTest, TakingTheRegistrationBackTakesTheLinkBack)
{
    const auto recorded =
        OutreachService(office()).record(call(citizen("赵女士", "13900000001"), OutreachOutcome::Reached));
    ASSERT_TRUE(recorded.ok());
    ComplaintCase draft;
    draft.content = QStringLiteral("北门坡道结冰");
    draft.requestType = RequestType::Consultation;
    const auto made =
        RelationService(office()).registerAnswered(draft, QStringLiteral("已告知"), {}, {}, recorded->id);
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    ASSERT_TRUE(OutreachService(office()).originOf(made->id).has_value());
    ActService acts(office());
    ASSERT_TRUE(acts.undo(acts.recent(office().actor(), 1)->front().id).ok());
    EXPECT_FALSE(OutreachService(office()).originOf(made->id).has_value());
}

} // namespace
