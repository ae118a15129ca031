// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/indicator.h"
#include "domain/officetime.h"
#include "domain/period.h"
#include "service/demopeople.h"
#include "service/office.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

constexpr int shownMonths = 12;
const QString invented = QStringLiteral("演示数据");

qint64 add(Office &office, const char *name, const char *measure, std::optional<double> target,
           BetterWhen better)
{
    Indicator indicator;
    indicator.name = QString::fromUtf8(name);
    indicator.measure = QString::fromUtf8(measure);
    indicator.target = target;
    indicator.better = better;
    indicator.source = invented;
    LedgerRecord record = toRecord(indicatorLedger, indicator);
    LedgerStore(office.database(), indicatorLedger).save(record);
    return record.id;
}

void addValue(Office &office, IndicatorValue value, const QString &period, double number)
{
    value.period = period;
    value.value = number;
    LedgerRecord record = toRecord(indicatorValueLedger, value);
    LedgerStore(office.database(), indicatorValueLedger).save(record);
}

/// Estates, by year: that of the seed page reached 100 % with 1599 households at the end of 2021.
void addEstates(Office &office)
{
    const qint64 fees = add(office, "物业费收缴率", "%", 95, BetterWhen::Higher);
    const qint64 households = add(office, "住户", "户", {}, BetterWhen::Higher);
    struct Estate
    {
        const char *name;
        double households;
        std::array<double, 3> fees; ///< 2019 to 2021; 0: none
    };
    constexpr Estate estates[]{{"丽景长安小区", 1599, {96.8, 98.7, 100}},
                               {"九龙东苑5号地", 432, {0, 0, 91.4}}};
    for (const Estate &estate : estates) {
        IndicatorValue value;
        value.place = office.reference()->findPlace(PlaceKind::Point, QString::fromUtf8(estate.name));
        value.indicator = households;
        addValue(office, value, QStringLiteral("2021"), estate.households);
        value.indicator = fees;
        for (std::size_t year = 0; year < estate.fees.size(); ++year) {
            if (estate.fees[year] > 0)
                addValue(office, value, QString::number(2019 + int(year)), estate.fees[year]);
        }
    }
}

/// Fine dust is thick in winter and thin in summer.
void addDust(Office &office, Month last)
{
    constexpr std::array seasons{52, 48, 40, 34, 30, 26, 24, 23, 27, 34, 44, 50};
    IndicatorValue value;
    value.indicator = add(office, "PM2.5 月均浓度", "μg/m³", 35, BetterWhen::Lower);
    int number = 0;
    for (const Place &place : office.reference()->places()) {
        if (place.kind != PlaceKind::Street)
            continue;
        value.place = place.id;
        ++number;
        for (int back = 0; back < shownMonths; ++back) {
            const Month month = last.plus(-back);
            addValue(office, value, month.text(),
                     seasons[std::size_t(month.month - 1)] + (number * 5 + back * 3) % 11 - 5);
        }
    }
}

void addInspections(Office &office, Month last)
{
    IndicatorValue value;
    value.indicator = add(office, "巡查次数", "次", 60, BetterWhen::Higher);
    int number = 0;
    for (const Unit &unit : office.reference()->units()) {
        if (!unit.parent.isSet())
            continue;
        value.unit = unit.id;
        ++number;
        for (int back = 0; back < shownMonths; ++back)
            addValue(office, value, last.plus(-back).text(),
                     54 + (number * 7 + back * 5) % 19 + (back < 3 ? 6 : 0));
    }
}

} // namespace

void demoIndicators(Office &office)
{
    const Month last = Month::of(toOffice(office.now()).date).plus(-1);
    addEstates(office);
    addDust(office, last);
    addInspections(office, last);
}

void demoPublicity(Office &office)
{
    office.referenceStore().setSetting(QStringLiteral("supervision_line"), QStringLiteral("010-00001234"));
}

} // namespace jiesu
