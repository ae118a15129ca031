// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demooffice.h"

#include "domain/assessmentrecord.h"
#include "service/assessmenttableservice.h"
#include "service/democases.h"
#include "service/demoduty.h"
#include "service/demohandling.h"
#include "service/demoincident.h"
#include "service/demoledgers.h"
#include "service/demopeople.h"
#include "service/demorequests.h"
#include "service/demotasks.h"
#include "service/demothemes.h"
#include "service/demoweather.h"
#include "service/peopleservice.h"
#include "service/recordhistory.h"
#include "service/seed.h"

#include <QFile>

namespace jiesu {

namespace {

QJsonObject demoResource(const QString &name)
{
    QFile file(QStringLiteral(":/demo/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void addUnits(Office &office, const QJsonObject &demo, const AssessmentTable &table)
{
    ReferenceStore store = office.referenceStore();
    Unit centre;
    centre.name = demo.value(QStringLiteral("office")).toString();
    store.save(centre);
    for (const QJsonValue team : demo.value(QStringLiteral("teams")).toArray()) {
        Unit unit;
        unit.parent = centre.id;
        unit.name = team.toString();
        store.save(unit);
    }
    for (const TableRow &row : table.rows) {
        Unit township;
        township.name = row.unit;
        township.group = row.group;
        store.save(township);
    }
    office.reloadReference();
}

/// Nobody has a password: the demo office asks nobody to log in.
void addPeople(Office &office, const QJsonObject &demo)
{
    PeopleService people(office);
    for (const QJsonValue value : demo.value(QStringLiteral("people")).toArray()) {
        const QJsonObject source = value.toObject();
        User user;
        user.name = source.value(QStringLiteral("login")).toString();
        user.displayName = source.value(QStringLiteral("name")).toString();
        user.unit = office.reference()->findUnit(source.value(QStringLiteral("unit")).toString());
        for (const QJsonValue role : source.value(QStringLiteral("roles")).toArray())
            user.roles.set(Role(choice::parse(choices<Role>(), role.toString())), true);
        if (const auto saved = people.save(user); !saved)
            throw StorageError(saved.error());
    }
}

/// "永定-03".
QString gridOf(const QString &street, int number)
{
    return QStringLiteral("%1-%2").arg(street.left(2)).arg(number, 2, 10, QLatin1Char('0'));
}

void addPoints(Office &office, const QJsonObject &demo)
{
    ReferenceStore store = office.referenceStore();
    const auto reference = office.reference();
    for (const QJsonValue value : demo.value(QStringLiteral("points")).toArray()) {
        const QJsonObject source = value.toObject();
        Place point;
        point.parent =
            reference->findPlace(PlaceKind::Street, source.value(QStringLiteral("street")).toString());
        point.name = source.value(QStringLiteral("name")).toString();
        point.facilityType = source.value(QStringLiteral("type")).toString();
        point.gridCode = gridOf(reference->name(point.parent), 1);
        store.save(point);
    }
    std::vector<PlaceId> streets;
    for (const Place &place : reference->places()) {
        if (place.kind == PlaceKind::Street)
            streets.push_back(place.id);
    }
    const int toilets = demo.value(QStringLiteral("toilets")).toInt();
    constexpr int gridsOfAStreet = 6;
    for (int number = 1; number <= toilets; ++number) {
        Place toilet;
        toilet.parent = streets[std::size_t(number) % streets.size()];
        toilet.code = QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
        toilet.name = QStringLiteral("公厕 %1").arg(toilet.code);
        toilet.facilityType = QStringLiteral("公厕");
        toilet.gridCode =
            gridOf(reference->name(toilet.parent), number / int(streets.size()) % gridsOfAStreet + 1);
        store.save(toilet);
    }
    office.reloadReference();
}

constexpr int printedMonth = 202203;

/// The district's table of that month as it was printed.
AssessmentTable printedTable()
{
    QJsonObject source = demoResource(QStringLiteral("assessment-2022-03.json"));
    for (const char *ours : {"month", "source"})
        source.remove(QLatin1String(ours));
    auto table = readAssessmentTable(QJsonDocument(source).toJson());
    if (!table)
        throw StorageError(table.error());
    return std::move(table).value();
}

} // namespace

Result<Done> buildDemoOffice(Office &office)
{
    return inResult([&office] {
        const QJsonObject demo = demoResource(QStringLiteral("demo.json"));
        const AssessmentTable printed = printedTable();
        Transaction transaction(office.database());
        office.referenceStore().setSetting(QStringLiteral("office_name"),
                                           demo.value(QStringLiteral("office")).toString());
        office.referenceStore().setSetting(QStringLiteral("demo"), QStringLiteral("1"));
        addUnits(office, demo, printed);
        addPeople(office, demo);
        addPoints(office, demo);
        AssessmentRecord record{{}, 0, printedMonth, QString::fromUtf8(writeAssessmentTable(printed)), false};
        storeRecord(office, assessmentTableEntity, record, {}, QStringLiteral("add"), {});
        addDemoCases(office, demo);
        addDemoIncident(office, demo.value(QStringLiteral("incident")).toObject());
        demoPublicity(office);
        demoCitizens(office);
        demoMeetings(office);
        demoIndicators(office);
        addDemoPromises(office, demo.value(QStringLiteral("promises")).toArray());
        addDemoHandling(office, demo.value(QStringLiteral("handling")).toObject());
        addDemoDuty(office, demo.value(QStringLiteral("duty")).toObject());
        addDemoRequests(office, demo.value(QStringLiteral("requests")).toArray());
        demoFacilities(office);
        demoFinds(office);
        addDemoSeasons(office);
        addDemoTasks(office);
        addDemoThemes(office, demo.value(QStringLiteral("themes")).toArray());
        transaction.commit();
        office.database().checkpoint();
        return Done();
    });
}

} // namespace jiesu
