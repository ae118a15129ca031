// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/citizenservice.h"

#include "domain/ledgers/volunteer.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/ledgerservice.h"
#include "service/masking.h"
#include "storage/callerstore.h"

#include <QCoreApplication>

#include <map>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CitizenService)
};

} // namespace

CitizenService::Proposals CitizenService::proposals(int calls, int months, int limit)
{
    const Instant from = fromOffice(toOffice(m_office.now()).date.addMonths(-months));
    CallerStore callers(m_office.database(), m_office.reference());
    auto found = FrequentCallerStore(m_office.database()).since(from, calls, limit);
    Proposals proposed{{}, found.total};
    for (FrequentCaller &frequent : found.callers) {
        ProposedCitizen citizen;
        citizen.shownPhone = text::maskedPhone(frequent.phone);
        for (const ComplaintCase &latest : callers.latest(frequent.phone, 1)) {
            citizen.name = text::maskedName(latest.callerName);
            citizen.area = latest.street;
            citizen.about = withMaskedPhones(latest.title);
        }
        citizen.calls = std::move(frequent);
        proposed.rows.push_back(std::move(citizen));
    }
    return proposed;
}

Result<Citizen> CitizenService::enter(const ProposedCitizen &proposed, ConsentWay how)
{
    return inResult([&]() -> Result<Citizen> {
        LedgerQuery same;
        same.equals = {{"phone", proposed.calls.phone}};
        if (LedgerStore(m_office.database(), citizenLedger).count(same) > 0)
            return refused(ErrorKind::Conflict, Words::tr("这个号码已经在热心人台账里。"));
        Citizen citizen;
        for (const ComplaintCase &latest :
             CallerStore(m_office.database(), m_office.reference()).latest(proposed.calls.phone, 1))
            citizen.name = latest.callerName;
        if (citizen.name.isEmpty())
            citizen.name = Words::tr("热心人 %1").arg(proposed.calls.phone.right(4));
        citizen.phone = proposed.calls.phone;
        citizen.area = proposed.area;
        citizen.consent = Consent::Given;
        citizen.consentOn = toOffice(m_office.now()).date;
        citizen.consentHow = how;
        const auto saved = LedgerService(m_office, citizenLedger).save(toRecord(citizenLedger, citizen));
        if (!saved)
            return saved.error();
        return fromRecord<Citizen>(citizenLedger, *saved);
    });
}

std::vector<VolunteerHours> CitizenService::volunteerHours(QDate from, QDate to)
{
    LedgerQuery activities;
    activities.from = from;
    activities.to = to;
    QHash<qint64, double> lengths;
    LedgerStore store(m_office.database(), volunteerActivityLedger);
    for (const VolunteerActivity &activity : store.all<VolunteerActivity>(activities))
        lengths.insert(activity.id, activity.hours.value_or(0));
    LedgerStore citizens(m_office.database(), citizenLedger);
    std::map<qint64, VolunteerHours> hours;
    LedgerStore members(m_office.database(), activityMemberLedger);
    for (const ActivityMember &member : members.all<ActivityMember>()) {
        if (!lengths.contains(member.activity))
            continue;
        VolunteerHours &volunteer = hours[member.citizen];
        ++volunteer.activities;
        volunteer.hours += member.hours.value_or(lengths.value(member.activity));
    }
    std::vector<VolunteerHours> sorted;
    for (auto &[id, volunteer] : hours) {
        if (const auto citizen = citizens.find(id))
            volunteer.name = fromRecord<Citizen>(citizenLedger, *citizen).name;
        sorted.push_back(std::move(volunteer));
    }
    std::ranges::stable_sort(sorted, std::greater(), &VolunteerHours::hours);
    return sorted;
}

} // namespace jiesu
