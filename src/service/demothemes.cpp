// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demothemes.h"

#include "domain/ledgers/actiontheme.h"
#include "domain/officetime.h"
#include "domain/period.h"
#include "service/ledgerservice.h"

#include <QJsonObject>

namespace jiesu {

namespace {

qint64 store(Office &office, const Ledger &ledger, const LedgerRecord &record)
{
    const auto saved = LedgerService(office, ledger).save(record);
    if (!saved)
        throw StorageError(saved.error());
    return saved->id;
}

/// "start": a month as it is written, or "months_ago" before the running one.
Month startOf(const QJsonObject &source, Month current)
{
    const auto written = Month::parse(source.value(QStringLiteral("start")).toString());
    return written.value_or(current.plus(-source.value(QStringLiteral("months_ago")).toInt()));
}

/// Measures are due by halves of a month after the start; those up to "done" were done two days before.
void addMeasures(Office &office, const QJsonObject &source, qint64 theme, QDate start)
{
    constexpr int daysBetween = 15;
    int number = 0;
    for (const QJsonValue value : source.value(QStringLiteral("measures")).toArray()) {
        const QJsonObject each = value.toObject();
        ThemeMeasure measure;
        measure.theme = theme;
        measure.what = each.value(QStringLiteral("what")).toString();
        measure.owner = each.value(QStringLiteral("owner")).toString();
        measure.dueOn = start.addDays(daysBetween * ++number);
        if (number <= source.value(QStringLiteral("done")).toInt()) {
            measure.doneOn = measure.dueOn.addDays(-2);
            measure.result = each.value(QStringLiteral("result")).toString();
        }
        store(office, themeMeasureLedger, toRecord(themeMeasureLedger, measure));
    }
}

} // namespace

void addDemoThemes(Office &office, const QJsonArray &themes)
{
    const auto reference = office.reference();
    const Month current = Month::of(toOffice(office.now()).date);
    for (const QJsonValue value : themes) {
        const QJsonObject source = value.toObject();
        const Month start = startOf(source, current);
        ActionTheme theme;
        theme.kind =
            ThemeKind(choice::parse(choices<ThemeKind>(), source.value(QStringLiteral("kind")).toString()));
        theme.title = source.value(QStringLiteral("title")).toString();
        theme.topic = source.value(QStringLiteral("topic")).toString();
        theme.unit = reference->findUnit(source.value(QStringLiteral("unit")).toString());
        theme.startsOn = start.firstDay();
        theme.endsOn = start.plus(theme.kind == ThemeKind::Quarter ? 2 : 0).lastDay();
        theme.progress = source.value(QStringLiteral("progress")).toString();
        const qint64 id = store(office, themeLedger, toRecord(themeLedger, theme));
        for (const QJsonValue category : source.value(QStringLiteral("categories")).toArray()) {
            const ThemeCategory row{0, 0, id, reference->findCategory(category.toString()),
                                    ThemeCategoryRole::Touched};
            store(office, themeCategoryLedger, toRecord(themeCategoryLedger, row));
        }
        addMeasures(office, source, id, theme.startsOn);
    }
}

} // namespace jiesu
