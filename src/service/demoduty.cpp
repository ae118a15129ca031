// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demoduty.h"

#include "domain/officetime.h"
#include "service/dutyservice.h"
#include "service/handoverservice.h"
#include "service/promiseservice.h"
#include "service/recordhistory.h"
#include "storage/dutystore.h"

namespace jiesu {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr int rosterDays = 14;
constexpr int emptyShift = 2 * rosterDays - 3; ///< towards the end, so that a gap is shown
const QString addAction = QStringLiteral("add");

Instant hoursFromNow(Office &office, const QJsonObject &source, const char *key, int sign)
{
    return office.now() + hours(sign * source.value(QLatin1String(key)).toInt());
}

void addRoster(Office &office, const QJsonObject &duty)
{
    const QJsonArray people = duty.value(QStringLiteral("people")).toArray();
    const QJsonArray phones = duty.value(QStringLiteral("phones")).toArray();
    const DutyRule rule = DutyService(office).rule();
    const QDate today = toOffice(office.now()).date;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    DutyStore store(office.database());
    int number = 0;
    for (int day = -1; day < rosterDays; ++day) { // from yesterday evening on a Monday morning too
        for (const ShiftPattern &pattern : rule.shifts) {
            DutyShift shift = shiftOn(monday.addDays(day), pattern);
            const int person = number++ % int(people.size());
            if (number == emptyShift)
                continue;
            shift.person = people[person].toString();
            shift.phone = phones[person].toString();
            if (pattern.to <= pattern.from)
                shift.nightContact = duty.value(QStringLiteral("night_contact")).toString();
            storeRecord(office, dutyShiftEntity, shift, std::optional<DutyShift>(), addAction, {});
        }
    }
}

/// The shift that began last took over from the one before it.
void addHandover(Office &office, const QString &notes)
{
    const Instant now = office.now();
    std::vector<DutyShift> begun = DutyStore(office.database()).shifts(now - hours(48), now);
    if (begun.size() < 2)
        return;
    const DutyShift to = begun.back();
    const DutyShift from = begun[begun.size() - 2];
    HandoverService service(office);
    ShiftHandover handover;
    handover.from = from.id;
    handover.to = to.id;
    handover.madeAt = to.startsAt - minutes(15);
    handover.notes = notes;
    HandoverContents contents = service.gathered(from, to);
    contents.at = handover.madeAt;
    handover.contents =
        QString::fromUtf8(QJsonDocument(handoverJson(contents)).toJson(QJsonDocument::Compact));
    handover.outgoing = {from.person, to.startsAt - minutes(5)};
    handover.incoming = {to.person, to.startsAt};
    service.store(handover, {}, addAction);
}

} // namespace

void addDemoPromises(Office &office, const QJsonArray &promises)
{
    CaseFilter inHand;
    inHand.statuses = {CaseStatus::InProgress};
    std::vector<ComplaintCase> cases;
    office.cases().forEach(inHand, [&](const ComplaintCase &complaint) {
        cases.push_back(complaint);
        return cases.size() < std::size_t(promises.size());
    });
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const QJsonObject source = promises[qsizetype(i)].toObject();
        Promise promise;
        promise.caseId = cases[i].id;
        promise.what = source.value(QStringLiteral("what")).toString();
        promise.toWhom = cases[i].isConfidential ? QString() : cases[i].callerName;
        promise.madeAt = std::max(cases[i].receivedAt, hoursFromNow(office, source, "made_hours_ago", -1));
        promise.madeBy = QStringLiteral("话务员 01");
        promise.dueAt = hoursFromNow(office, source, "due_in_hours", 1);
        if (source.contains(QStringLiteral("kept_hours_ago"))) {
            promise.keptAt = hoursFromNow(office, source, "kept_hours_ago", -1);
            promise.keptBy = promise.madeBy;
            promise.note = source.value(QStringLiteral("note")).toString();
        }
        PromiseService(office).store(promise, {}, QStringLiteral("promise"), promise.what);
    }
}

void addDemoDuty(Office &office, const QJsonObject &duty)
{
    addRoster(office, duty);
    addHandover(office, duty.value(QStringLiteral("notes")).toString());
}

} // namespace jiesu
