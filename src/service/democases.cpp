// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/democases.h"

#include "domain/officetime.h"
#include "domain/period.h"
#include "service/caseservice.h"
#include "service/demostories.h"
#include "service/demoweather.h"

#include <array>

namespace jiesu {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Since the labels hang on the toilets, more of those who do not call 12345 call the office's own line.
bool callsOwnLine(Instant received, int serial)
{
    const QDate firstLabels(2022, 1, 1);
    const int inTen = toOffice(received).date < firstLabels ? 2 : 7;
    return serial % 10 < inTen;
}

class DemoCases
{
public:
    DemoCases(Office &office, const QJsonObject &demo);
    void seedMonth(Month month, int count);
    void letFrequentCallerCall(ComplaintCase &complaint) const;
    void recentMonth(Month month, int count);
    void olderMonth(Month month, int count);
    void repeatedCalls();
    void deadlinesNow();

private:
    ComplaintCase call(Month month, Instant received);
    Instant momentIn(Month month, Instant latest);
    const Story &storyFor(int month);
    PlaceId placeFor(const Story &story);
    void handle(ComplaintCase &complaint, const Story &story, int days);
    void answer(ComplaintCase &complaint, bool best);
    void moveToday(ComplaintCase &complaint, const Story &story);
    void store(ComplaintCase &complaint);

    Office &m_office;
    std::shared_ptr<const ReferenceData> m_reference;
    Dice m_dice;
    std::vector<Story> m_stories;
    std::vector<PlaceId> m_points;
    std::vector<PlaceId> m_toilets;
    QStringList m_surnames;
    TimeClassId m_general;
    const Story *m_story = nullptr; ///< of the call made last
    int m_serial = 0;
};

DemoCases::DemoCases(Office &office, const QJsonObject &demo)
    : m_office(office)
    , m_reference(office.reference())
    , m_stories(demoStories(demo, *m_reference))
{
    for (const QJsonValue surname : demo.value(QStringLiteral("surnames")).toArray())
        m_surnames << surname.toString();
    for (const Place &place : m_reference->places()) {
        if (place.kind == PlaceKind::Point)
            (place.facilityType == QStringLiteral("公厕") ? m_toilets : m_points).push_back(place.id);
    }
    m_general = m_reference->timeClasses().front().id;
}

const Story &DemoCases::storyFor(int month)
{
    const auto inSeason = [month](const Story &story) {
        return story.months.empty() || std::ranges::find(story.months, month) != story.months.end();
    };
    int total = 0;
    for (const Story &story : m_stories)
        total += inSeason(story) ? story.weight : 0;
    int drawn = m_dice.below(total);
    for (const Story &story : m_stories) {
        if (inSeason(story) && (drawn -= story.weight) < 0)
            return story;
    }
    return m_stories.front();
}

PlaceId DemoCases::placeFor(const Story &story)
{
    return m_dice.pick(story.toilet ? m_toilets : m_points);
}

/// A moment of the month at which people call: more in the morning than at night.
Instant DemoCases::momentIn(Month month, Instant latest)
{
    static constexpr int callHours[] = {0,  4,  5,  6,  6,  7,  7,  8,  8,  8,  9,  9,  9, 10,
                                        10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22};
    const QDate last = qMin(month.lastDay(), toOffice(latest).date);
    const QDate day = month.firstDay().addDays(m_dice.below(int(month.firstDay().daysTo(last)) + 1));
    // One draw a line: C++ does not say in which order the arguments of a call are made.
    const int second = m_dice.below(60);
    const int minute = m_dice.below(60);
    const int hour = callHours[m_dice.below(int(std::size(callHours)))];
    return qMin(fromOffice(day, QTime(hour, minute, second)), latest - minutes(30));
}

ComplaintCase DemoCases::call(Month month, Instant received)
{
    m_story = &storyFor(month.month);
    const Story &story = *m_story;
    ComplaintCase complaint;
    complaint.orderNo = QStringLiteral("%1%2").arg(dayKey(received)).arg(++m_serial, 6, 10, QLatin1Char('0'));
    complaint.sourceType = m_dice.percent(60)   ? SourceType::Direct
                           : m_dice.percent(70) ? SourceType::DistrictForwarded
                                                : SourceType::Local;
    if (complaint.sourceType == SourceType::Local && callsOwnLine(received, m_serial))
        complaint.channel = Channel::SupervisionLine;
    complaint.callerPhone = QStringLiteral("139000%1").arg(m_dice.below(40'000), 5, 10, QLatin1Char('0'));
    const QString title = m_dice.percent(55) ? QStringLiteral("女士") : QStringLiteral("先生");
    complaint.callerName = m_surnames[m_dice.below(int(m_surnames.size()))] + title;
    complaint.requestType = story.type;
    complaint.category = story.category;
    complaint.title = story.title;
    complaint.point = placeFor(story);
    const Place *point = m_reference->place(complaint.point);
    complaint.street = point->parent;
    complaint.reportedDistrict = QStringLiteral("门头沟区");
    complaint.content = QString(story.content).replace(QStringLiteral("{place}"), point->name);
    complaint.receivedAt = received;
    complaint.callTime = received;
    complaint.leadUnit = story.team;
    complaint.timeClass = m_general;
    complaint.limitValue = 7;
    return complaint;
}

void DemoCases::handle(ComplaintCase &complaint, const Story &story, int days)
{
    const Instant received = complaint.receivedAt;
    complaint.districtDispatchTime = received + minutes(20 + m_dice.below(200));
    if (complaint.sourceType == SourceType::Direct)
        complaint.cityDispatchTime = received + minutes(10 + m_dice.below(10));
    complaint.dispatcher = QStringLiteral("话务员 0%1").arg(1 + m_dice.below(4));
    const auto deadline = CaseService(m_office).deadlineFor(complaint);
    CaseService::setDeadlines(complaint, *deadline);
    complaint.signTime = *complaint.districtDispatchTime + minutes(10 + m_dice.below(300));
    complaint.handler = QStringLiteral("承办员 0%1").arg(1 + m_dice.below(9));
    complaint.firstContactTime = *complaint.signTime + minutes(15 + m_dice.below(240));
    complaint.resultText = complaint.publicReply = story.reply;
    complaint.doneTime = *complaint.firstContactTime + hours(24 * days + 2 + m_dice.below(20));
    complaint.replyTime = complaint.doneTime;
    complaint.selfContacted = Contacted::Yes;
    complaint.status = CaseStatus::Completed;
}

void DemoCases::answer(ComplaintCase &complaint, bool best)
{
    complaint.followUpTime = *complaint.doneTime + hours(24 + m_dice.below(48));
    complaint.officialReached = best || m_dice.percent(95) ? 1 : 2;
    if (complaint.officialReached == 1) {
        complaint.officialContacted = best || m_dice.percent(97) ? Contacted::Yes : Contacted::No;
        const int solved = best ? 0 : m_dice.below(100);
        complaint.officialSolved = solved < 84 ? Solved::Yes : solved < 91 ? Solved::Partial : Solved::No;
        const int mood = best ? 0 : m_dice.below(100);
        complaint.officialSatisfaction = mood < 76   ? Satisfaction::Satisfied
                                         : mood < 87 ? Satisfaction::Basically
                                         : mood < 91 ? Satisfaction::Neutral
                                         : mood < 96 ? Satisfaction::Dissatisfied
                                                     : Satisfaction::NotRated;
    }
    complaint.closeTime = *complaint.followUpTime + hours(1);
    complaint.status = CaseStatus::Closed;
}

/// Takes a case of the last days back to where it would stand now.
void DemoCases::moveToday(ComplaintCase &complaint, const Story &story)
{
    const Instant now = m_office.now();
    const auto age = std::chrono::duration_cast<hours>(now - complaint.receivedAt).count() / 24;
    const bool slow = m_dice.percent(12);
    handle(complaint, story, slow ? 9 : m_dice.below(5));
    if (complaint.followUpTime = *complaint.doneTime + hours(96); *complaint.doneTime + hours(96) < now) {
        answer(complaint, false);
        return;
    }
    complaint.followUpTime.reset();
    if (*complaint.doneTime < now && age > 2)
        return;
    complaint.doneTime.reset();
    complaint.replyTime.reset();
    complaint.resultText.clear();
    complaint.publicReply.clear();
    complaint.status = CaseStatus::InProgress;
    if (*complaint.firstContactTime > now || (age < 3 && m_dice.percent(40))) {
        complaint.firstContactTime.reset();
        complaint.selfContacted = Contacted::None;
        complaint.status = CaseStatus::Signed;
    }
    if (*complaint.signTime > now || (age < 2 && m_dice.percent(50))) {
        complaint.firstContactTime.reset();
        complaint.signTime.reset();
        complaint.selfContacted = Contacted::None;
        complaint.handler.clear();
        complaint.status = CaseStatus::Dispatched;
    }
    if (complaint.status == CaseStatus::InProgress && m_dice.percent(20)) {
        complaint.resultText = complaint.publicReply = story.reply;
        complaint.replyTime = now - minutes(40);
        complaint.status = CaseStatus::Replied;
    }
}

void DemoCases::store(ComplaintCase &complaint)
{
    // Answered on the spot: neither dispatched nor assessed.
    if (complaint.requestType == RequestType::Consultation ||
        complaint.requestType == RequestType::Commendation) {
        complaint.directlyAnswered = true;
        complaint.status = CaseStatus::Closed;
        complaint.publicReply = complaint.publicReply.isEmpty() ? m_story->reply : complaint.publicReply;
        complaint.replyTime = complaint.doneTime = complaint.closeTime = complaint.receivedAt + minutes(5);
        complaint.officialReached = 0;
        complaint.officialContacted = complaint.selfContacted = Contacted::None;
        complaint.officialSolved = Solved::None;
        complaint.officialSatisfaction = Satisfaction::None;
        complaint.deadline = complaint.internalDeadline = complaint.signDeadline = complaint.contactDeadline =
            complaint.followUpTime = std::nullopt;
        complaint.signTime = complaint.firstContactTime = complaint.districtDispatchTime =
            complaint.cityDispatchTime = std::nullopt;
        complaint.timeClass = {};
    }
    storeDemoCase(m_office, complaint, complaint.officialReached != 0 && m_dice.percent(80));
}

/// The months of the article: every case a request that was dispatched and assessed, March 2022 all at 100 %.
void DemoCases::seedMonth(Month month, int count)
{
    const bool best = month == Month{2022, 3};
    for (int i = 0; i < count; ++i) {
        ComplaintCase complaint =
            call(month, momentIn(month, fromOffice(month.lastDay(), QTime(23, 59, 59))));
        while (m_story->type != RequestType::Complaint)
            complaint = call(month, complaint.receivedAt);
        handle(complaint, *m_story, m_dice.below(5));
        answer(complaint, best);
        store(complaint);
    }
}

/// Some call again and again: the office may ask them to become volunteers.
void DemoCases::letFrequentCallerCall(ComplaintCase &complaint) const
{
    static const std::array names{QStringLiteral("赵女士"), QStringLiteral("周先生"),
                                  QStringLiteral("黄女士"), QStringLiteral("刘先生"),
                                  QStringLiteral("陈女士")};
    constexpr int oneIn = 19;
    if (m_serial % oneIn != 0)
        return;
    const std::size_t who = std::size_t(m_serial / oneIn) % names.size();
    complaint.callerName = names[who];
    complaint.callerPhone = QStringLiteral("1390009100%1").arg(who);
}

void DemoCases::recentMonth(Month month, int count)
{
    for (int i = 0; i < count; ++i) {
        ComplaintCase complaint = call(month, momentIn(month, m_office.now()));
        letFrequentCallerCall(complaint);
        moveToday(complaint, *m_story);
        store(complaint);
    }
}

/// A month of the history that forecasts are made from: what is called about snow comes with the snow.
void DemoCases::olderMonth(Month month, int count)
{
    std::vector<WeatherDay> snow = demoWeather(month);
    std::erase_if(snow, [](const WeatherDay &day) { return day.kind != WeatherKind::Snow; });
    const Instant end = fromOffice(month.lastDay(), QTime(23, 59, 59));
    constexpr int elsewhere = 15; // per cent of these calls come without snow
    for (int i = 0; i < count; ++i) {
        ComplaintCase complaint = call(month, momentIn(month, end));
        while (m_story->isOfSnow && snow.empty() && !m_dice.percent(elsewhere))
            complaint = call(month, complaint.receivedAt);
        if (m_story->isOfSnow && !snow.empty() && !m_dice.percent(elsewhere)) {
            const OfficeTime at = toOffice(complaint.receivedAt);
            complaint.receivedAt = fromOffice(m_dice.pick(snow).day.addDays(m_dice.below(2)), at.time);
            complaint.callTime = complaint.receivedAt;
            complaint.orderNo.replace(0, 8, QString::number(dayKey(complaint.receivedAt)));
        }
        handle(complaint, *m_story, m_dice.below(5));
        answer(complaint, false);
        store(complaint);
    }
}

/// Cases in hand whose deadline falls today or has passed.
void DemoCases::deadlinesNow()
{
    const Instant now = m_office.now();
    const auto toMidnight = fromOffice(toOffice(now).date.addDays(1)) - now;
    for (const auto left : {toMidnight / 4, toMidnight / 3, toMidnight / 2, toMidnight * 0 - hours(5),
                            toMidnight * 0 - hours(30)}) {
        const Instant received = now - hours(7 * 24) + left;
        ComplaintCase complaint = call(Month::of(toOffice(received).date), received);
        while (m_story->type != RequestType::Complaint)
            complaint = call(Month::of(toOffice(received).date), received);
        complaint.sourceType = SourceType::DistrictForwarded; // the clock starts with the call
        handle(complaint, *m_story, 9);
        complaint.doneTime = complaint.replyTime = std::nullopt;
        complaint.resultText.clear();
        complaint.publicReply.clear();
        complaint.status = CaseStatus::InProgress;
        store(complaint);
    }
}

/// One caller, one place, one category, three times within a week: what the desk should notice.
void DemoCases::repeatedCalls()
{
    const Instant now = m_office.now();
    ComplaintCase first = call(Month::of(toOffice(now).date), now - hours(6 * 24));
    while (m_story->type != RequestType::Complaint)
        first = call(Month::of(toOffice(now).date), first.receivedAt);
    for (const int hoursAgo : {6 * 24, 3 * 24, 5}) {
        ComplaintCase again = first;
        again.receivedAt = now - hours(hoursAgo);
        again.callTime = again.receivedAt;
        again.orderNo =
            QStringLiteral("%1%2").arg(dayKey(again.receivedAt)).arg(++m_serial, 6, 10, QLatin1Char('0'));
        again.callerPhone = QStringLiteral("13900000000");
        handle(again, *m_story, 3);
        again.doneTime = again.replyTime = std::nullopt;
        again.resultText.clear();
        again.publicReply.clear();
        again.status = hoursAgo > 24 ? CaseStatus::InProgress : CaseStatus::Dispatched;
        if (again.status == CaseStatus::Dispatched) {
            again.signTime = again.firstContactTime = std::nullopt;
            again.handler.clear();
            again.selfContacted = Contacted::None;
        }
        store(again);
    }
}

} // namespace

void storeDemoCase(Office &office, ComplaintCase &complaint, bool supervisionLineTold)
{
    CaseStore cases = office.cases();
    cases.insert(complaint);
    if (complaint.officialReached != 0) {
        FollowUp followUp;
        followUp.caseId = complaint.id;
        followUp.at = *complaint.followUpTime;
        followUp.by = FollowUpBy::City;
        followUp.reached = complaint.officialReached == 1;
        followUp.answers = {complaint.officialContacted, complaint.officialSolved,
                            complaint.officialSatisfaction};
        followUp.supervisionLineTold = supervisionLineTold;
        cases.saveFollowUp(followUp);
    }
    HistoryEntry entry;
    entry.at = complaint.receivedAt;
    entry.actor = QStringLiteral("演示数据");
    entry.entity = QStringLiteral("case");
    entry.entityId = complaint.id.value;
    entry.action = code(CaseAction::Register);
    office.history().append(entry);
}

void addDemoCases(Office &office, const QJsonObject &demo)
{
    DemoCases cases(office, demo);
    std::vector<Month> seedMonths;
    for (const QJsonValue value : demo.value(QStringLiteral("seed_months")).toArray()) {
        const Month month = Month::parse(value.toObject().value(QStringLiteral("month")).toString()).value();
        cases.seedMonth(month, value.toObject().value(QStringLiteral("cases")).toInt());
        seedMonths.push_back(month);
    }
    const Month current = Month::of(toOffice(office.now()).date);
    const QJsonArray recent = demo.value(QStringLiteral("recent_cases_a_month")).toArray();
    for (int back = int(recent.size()) - 1; back >= 0; --back) {
        const Month month = current.plus(-back);
        if (month > Month{2022, 12} && std::ranges::find(seedMonths, month) == seedMonths.end())
            cases.recentMonth(month, recent[recent.size() - 1 - back].toInt());
    }
    if (current > Month{2022, 12}) {
        cases.repeatedCalls();
        cases.deadlinesNow();
    }
    const QJsonArray usual = demo.value(QStringLiteral("older_cases_by_month")).toArray();
    for (Month month{2023, 1}; month <= current.plus(-int(recent.size())); month = month.plus(1))
        cases.olderMonth(month, usual[month.month - 1].toInt());
}

} // namespace jiesu
