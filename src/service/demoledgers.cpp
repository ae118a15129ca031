// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demoledgers.h"

#include "domain/ledgers/facility.h"
#include "domain/ledgers/inspection.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "metrics/findoutcome.h"
#include "service/ledgerservice.h"

#include <array>

namespace jiesu {

namespace {

using std::chrono::hours;

FacilityKind kindOf(const Place &point)
{
    static const QHash<QString, FacilityKind> kinds{{QStringLiteral("公厕"), FacilityKind::Toilet},
                                                    {QStringLiteral("小区"), FacilityKind::Estate},
                                                    {QStringLiteral("道路"), FacilityKind::Road}};
    return kinds.value(point.facilityType, FacilityKind::Other);
}

/// Who keeps a facility of a kind; several teams take turns.
UnitId keeperOf(const ReferenceData &reference, FacilityKind kind, int number)
{
    const QStringList teams =
        kind == FacilityKind::Toilet
            ? QStringList{QStringLiteral("公厕一班"), QStringLiteral("公厕二班")}
            : QStringList{QStringLiteral("清运一队"), QStringLiteral("清运二队"), QStringLiteral("机扫队")};
    return reference.findUnit(teams[number % teams.size()]);
}

qint64 storeFacility(LedgerStore &store, const Facility &facility)
{
    LedgerRecord record = toRecord(facilityLedger, facility);
    store.save(record);
    return record.id;
}

/// Bins, a station and a route beside the estates and roads.
void addMoreAt(LedgerStore &store, Facility facility, int number)
{
    static constexpr std::array kinds{FacilityKind::Bin, FacilityKind::Route, FacilityKind::Station};
    facility.kind = kinds[std::size_t(number) % kinds.size()];
    facility.number = QStringLiteral("SS-%1").arg(number, 3, 10, QLatin1Char('0'));
    (void)storeFacility(store, facility);
}

void addInspections(Office &office, const std::vector<qint64> &toilets)
{
    static const std::array findings{QStringLiteral("洗手液用完"), QStringLiteral("门锁松动"),
                                     QStringLiteral("地面有水"), QStringLiteral("指示灯不亮")};
    constexpr int inspected = 120;
    const QDate today = toOffice(office.now()).date;
    LedgerStore store(office.database(), inspectionLedger);
    for (int i = 0; i < inspected; ++i) {
        Inspection inspection;
        inspection.facility = toilets[std::size_t(i * 13) % toilets.size()];
        inspection.day = today.addDays(-1 - (i * 7) % 80);
        inspection.inspector = i % 2 ? QStringLiteral("检查员甲") : QStringLiteral("检查员乙");
        if (i % 9 == 4) {
            inspection.result = InspectionResult::Failed;
            inspection.dueOn = inspection.day.addDays(3);
            inspection.finding = findings[std::size_t(i) % findings.size()];
            if (i % 2 == 0)
                inspection.rectifiedOn = qMin(today, inspection.day.addDays(1));
        }
        LedgerRecord record = toRecord(inspectionLedger, inspection);
        store.save(record);
    }
}

} // namespace

void demoFacilities(Office &office)
{
    const auto reference = office.reference();
    LedgerStore store(office.database(), facilityLedger);
    const QDate firstLabel(2021, 12, 6);
    std::vector<qint64> toilets;
    int number = 0;
    for (const Place &point : reference->places()) {
        if (point.kind != PlaceKind::Point)
            continue;
        ++number;
        Facility facility;
        facility.place = point.id;
        facility.kind = kindOf(point);
        facility.unit = keeperOf(*reference, facility.kind, number);
        if (facility.kind != FacilityKind::Toilet) {
            (void)storeFacility(store, facility);
            addMoreAt(store, facility, number);
            continue;
        }
        facility.number = QStringLiteral("GC-%1").arg(point.code);
        facility.hasLabel = true;
        facility.labelledOn = firstLabel.addDays(number % 56);
        if (number % 23 == 7)
            facility.condition = number % 2 ? FacilityCondition::Worn : FacilityCondition::UnderRepair;
        toilets.push_back(storeFacility(store, facility));
    }
    if (!toilets.empty())
        addInspections(office, toilets);
}

void demoFinds(Office &office)
{
    constexpr int finds = 48;
    constexpr int casesLookedAt = 150;
    static const std::array people{QStringLiteral("巡查员甲"), QStringLiteral("保洁员乙"),
                                   QStringLiteral("驾驶员丙"), QStringLiteral("班长丁")};
    const Instant now = office.now();
    std::vector<ComplaintCase> cases;
    for (const CaseRow &row : office.cases().page({}, {}, casesLookedAt).rows)
        cases.push_back(*office.cases().find(row.id));
    std::erase_if(cases, [](const ComplaintCase &each) {
        return !each.point.isSet() || !each.category.isSet() || each.requestType != RequestType::Complaint;
    });
    for (int i = 0; i < finds && !cases.empty(); ++i) {
        // Every fourth one a little before a case of its kind; the others where and when it happened to be.
        const bool isFollowed = i % 4 == 1;
        const std::size_t turn = std::size_t(i) * (isFollowed ? 3 : 17);
        const ComplaintCase &like = cases[turn % cases.size()];
        PatrolFind find;
        find.finder = people[std::size_t(i) % people.size()];
        find.offDuty = i % 3 == 0;
        find.place = like.point;
        find.category = like.category;
        find.unit = like.leadUnit;
        find.what = like.title;
        find.foundAt = isFollowed ? like.receivedAt - hours(30) : now - hours(20 + i * 41);
        find.dueOn = toOffice(find.foundAt).date.addDays(FindWindow::usualDays);
        if (i % 5 != 2) {
            find.rectifiedAt = qMin(now, find.foundAt + hours(5 + i % 40));
            find.remedy = QStringLiteral("已到场处理");
        }
        LedgerRecord record = toRecord(patrolFindLedger, find);
        LedgerStore(office.database(), patrolFindLedger).save(record);
        noteLedgerRecord(office, patrolFindLedger, record, {}, QStringLiteral("find_add"), {});
    }
}

} // namespace jiesu
