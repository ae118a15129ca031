// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demopeople.h"

#include "domain/ledgers/citizen.h"
#include "domain/ledgers/meetingmatter.h"
#include "domain/ledgers/outreachcall.h"
#include "domain/ledgers/volunteer.h"
#include "domain/officetime.h"
#include "service/office.h"
#include "storage/ledgerstore.h"

#include <array>

namespace jiesu {

namespace {

constexpr int citizenCount = 34;

template <class T> qint64 store(Office &office, const Ledger &ledger, const T &value)
{
    LedgerRecord record = toRecord(ledger, value);
    LedgerStore(office.database(), ledger).save(record);
    return record.id;
}

std::vector<PlaceId> streetsOf(Office &office)
{
    std::vector<PlaceId> streets;
    for (const Place &place : office.reference()->places()) {
        if (place.kind == PlaceKind::Street)
            streets.push_back(place.id);
    }
    return streets;
}

/// The last day before today with this month and day.
QDate lastDay(Office &office, int month, int day)
{
    const QDate today = toOffice(office.now()).date;
    const QDate thisYear(today.year(), month, day);
    return thisYear < today ? thisYear : thisYear.addYears(-1);
}

Citizen citizen(Office &office, int number, const std::vector<PlaceId> &streets)
{
    static const std::array surnames{QStringLiteral("王"), QStringLiteral("李"), QStringLiteral("张"),
                                     QStringLiteral("刘"), QStringLiteral("陈"), QStringLiteral("杨"),
                                     QStringLiteral("赵"), QStringLiteral("黄"), QStringLiteral("周")};
    static const std::array tags{QStringLiteral("楼门长"), QStringLiteral("晨练"), QStringLiteral("接送孩子"),
                                 QString(), QStringLiteral("退休职工")};
    const QDate today = toOffice(office.now()).date;
    Citizen citizen;
    citizen.name = surnames[std::size_t(number * 4 + number / 9) % surnames.size()] +
                   (number % 3 ? QStringLiteral("女士") : QStringLiteral("先生"));
    citizen.phone = QStringLiteral("139000%1").arg(95'000 + number);
    citizen.area = streets[std::size_t(number * 3) % streets.size()];
    citizen.tags = tags[std::size_t(number) % tags.size()];
    if (number % 11 == 7)
        return citizen; // not asked yet
    citizen.consent = number % 13 == 5 ? Consent::Declined : Consent::Given;
    citizen.consentOn = today.addMonths(-14).addDays(number * 3);
    citizen.consentHow = number % 4 ? ConsentWay::ByPhone : ConsentWay::InPerson;
    citizen.stopped = number == 9;
    if (citizen.stopped)
        citizen.stoppedOn = today.addMonths(-2);
    citizen.volunteer = number % 3 == 1 && mayBeCalled(citizen);
    if (citizen.volunteer)
        citizen.joinedOn = citizen.consentOn.addDays(20);
    return citizen;
}

OutreachCall call(const Citizen &citizen, QDate day, WeatherKind weather, int number)
{
    static const std::array needs{
        QStringLiteral("小区北门坡道结冰，老人不敢走。"), QStringLiteral("公交站台积雪没有清。"),
        QStringLiteral("下水口堵了，路边积水。"), QStringLiteral("树枝压在便道上。")};
    OutreachCall call;
    call.calledAt = fromOffice(day, QTime(8, 30)) + std::chrono::minutes(6 * number);
    call.citizen = citizen.id;
    call.weatherDay = day;
    call.weather = weather;
    call.calledBy = QStringLiteral("话务员 01");
    call.outcome = number % 6 == 4   ? OutreachOutcome::NoAnswer
                   : number % 9 == 7 ? OutreachOutcome::Busy
                                     : OutreachOutcome::Reached;
    if (call.outcome != OutreachOutcome::Reached)
        return call;
    call.advised = true;
    call.road = number % 7 == 3   ? RoadState::NotCleared
                : number % 5 == 1 ? RoadState::PartlyCleared
                                  : RoadState::Cleared;
    if (call.road == RoadState::NotCleared)
        call.need = needs[std::size_t(number) % needs.size()];
    return call;
}

void addActivities(Office &office, const std::vector<Citizen> &volunteers,
                   const std::vector<PlaceId> &streets)
{
    static const std::array titles{QStringLiteral("主干路捡拾垃圾"),   QStringLiteral("公厕环境观察"),
                                   QStringLiteral("垃圾分类桶边值守"), QStringLiteral("河岸清理"),
                                   QStringLiteral("扫雪铲冰"),         QStringLiteral("小广告清理")};
    static const std::array finds{QString(), QStringLiteral("两处公厕洗手液用完。"),
                                  QStringLiteral("三处桶站满冒，一处没有标识。"), QString()};
    constexpr std::array counts{0, 2, 4, 0};
    const QDate today = toOffice(office.now()).date;
    for (int number = 0; number < 10; ++number) {
        VolunteerActivity activity;
        activity.day = today.addDays(-5 - 33 * number);
        activity.title = titles[std::size_t(number) % titles.size()];
        activity.place = streets[std::size_t(number * 5) % streets.size()];
        activity.hours = 2 + number % 2;
        activity.foundCount = counts[std::size_t(number) % counts.size()];
        activity.found = finds[std::size_t(number) % finds.size()];
        const qint64 id = store(office, volunteerActivityLedger, activity);
        for (std::size_t who = 0; who < volunteers.size(); ++who) {
            if ((int(who) + number) % 3 == 0)
                continue;
            ActivityMember member;
            member.activity = id;
            member.citizen = volunteers[who].id;
            store(office, activityMemberLedger, member);
        }
    }
}

} // namespace

void demoCitizens(Office &office)
{
    const std::vector<PlaceId> streets = streetsOf(office);
    const std::pair<QDate, WeatherKind> days[]{{lastDay(office, 1, 20), WeatherKind::Snow},
                                                   {lastDay(office, 2, 13), WeatherKind::Snow},
                                                   {lastDay(office, 7, 21), WeatherKind::Rain}};
    std::vector<Citizen> volunteers;
    for (int number = 0; number < citizenCount; ++number) {
        Citizen each = citizen(office, number, streets);
        std::vector<OutreachCall> calls;
        for (std::size_t day = 0; day < std::size(days); ++day) {
            if (!mayBeCalled(each) || days[day].first < each.consentOn)
                continue;
            calls.push_back(call(each, days[day].first, days[day].second, number + int(day)));
            if (isReached(calls.back().outcome))
                each.contactedOn = std::max(each.contactedOn, days[day].first);
        }
        each.id = store(office, citizenLedger, each);
        for (OutreachCall &made : calls) {
            made.citizen = each.id;
            store(office, outreachCallLedger, made);
        }
        if (each.volunteer)
            volunteers.push_back(each);
    }
    addActivities(office, volunteers, streets);
}

void demoMeetings(Office &office)
{
    struct Told
    {
        const char *matter;
        const char *decision;
        const char *owner;
        int weeksAgo;
        int dueAfter;  ///< days
        int doneAfter; ///< days; 0: open
    };
    constexpr Told told[]{{"自行车棚选址", "在 3 号楼东侧建一处，先公示七天。", "物业经理", 1, 21, 0},
                          {"清运车凌晨作业噪音", "六点半以后进小区，轻装轻放。", "清运一队", 2, 3, 2},
                          {"单元门禁失灵", "逐门检查，三天内修好。", "物业工程部", 2, 5, 0},
                          {"地下车库漏水", "请施工方查明原因，雨季前完成。", "物业工程部", 3, 40, 0},
                          {"垃圾桶站异味", "每天冲洗两次，换密封桶盖。", "保洁主管", 4, 7, 5},
                          {"楼道堆物", "楼门长逐户劝，月底清完。", "社区居委会", 5, 20, 18},
                          {"电动车充电桩不够", "加装二十个，先报装。", "物管会", 6, 60, 0},
                          {"公示上季度收支", "贴在公示栏和单元门口。", "物业经理", 7, 7, 6},
                          {"健身器材损坏", "报街道更换，先围挡。", "社区居委会", 8, 14, 12}};
    const QDate today = toOffice(office.now()).date;
    for (const Told &each : told) {
        MeetingMatter matter;
        matter.meetingOn = today.addDays(1 - today.dayOfWeek() - 7 * (each.weeksAgo - 1));
        matter.place = office.reference()->findPlace(PlaceKind::Point, QStringLiteral("丽景长安小区"));
        matter.parties = QStringLiteral("社区党支部、物管会、物业公司、业主代表");
        matter.matter = QString::fromUtf8(each.matter);
        matter.decision = QString::fromUtf8(each.decision);
        matter.owner = QString::fromUtf8(each.owner);
        matter.dueOn = matter.meetingOn.addDays(each.dueAfter);
        if (each.doneAfter > 0 && matter.meetingOn.addDays(each.doneAfter) <= today) {
            matter.doneOn = matter.meetingOn.addDays(each.doneAfter);
            matter.result = QStringLiteral("已完成，业主代表已确认。");
        }
        store(office, meetingMatterLedger, matter);
    }
}

} // namespace jiesu
