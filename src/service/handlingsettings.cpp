// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/handlingsettings.h"

#include "domain/refusal.h"
#include "service/referenceservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandlingSettings)
};

/// A setting that is a whole number.
struct Number
{
    const char *key;
    const char *name; ///< zh
    int HandlingSettings::*member;
    int least;
    int greatest;
};

constexpr Number numbers[] = {
    {"follow_up_tries", QT_TRANSLATE_NOOP("HandlingSettings", "回访拨打次数"),
     &HandlingSettings::followUpTries, 1, 10},
    {"follow_up_retry_minutes", QT_TRANSLATE_NOOP("HandlingSettings", "再拨间隔（分钟）"),
     &HandlingSettings::retryMinutes, 0, 10080},
    {"round_limit", QT_TRANSLATE_NOOP("HandlingSettings", "重办时限"), &HandlingSettings::roundLimit, 1,
     1000},
};
const QString unitKey = QStringLiteral("round_unit");
const QString timeClassKey = QStringLiteral("round_time_class");

bool isWithin(const Number &number, int value)
{
    return value >= number.least && value <= number.greatest;
}

} // namespace

HandlingSettings handlingSettings(Office &office)
{
    ReferenceStore store = office.referenceStore();
    HandlingSettings settings;
    for (const Number &number : numbers) {
        bool isNumber = false;
        const int value = store.setting(QLatin1String(number.key)).toInt(&isNumber);
        if (isNumber && isWithin(number, value))
            settings.*number.member = value;
    }
    settings.roundUnit =
        choice::parsed<LimitUnit>(store.setting(unitKey)).value_or(HandlingSettings().roundUnit);
    const TimeClassId chosen{store.setting(timeClassKey).toLongLong()};
    if (office.reference()->timeClass(chosen))
        settings.roundTimeClass = chosen;
    return settings;
}

Result<Done> saveHandlingSettings(Office &office, const HandlingSettings &settings)
{
    for (const Number &number : numbers) {
        if (!isWithin(number, settings.*number.member))
            return refused(ErrorKind::Invalid,
                           Words::tr("“%1”应在 %2 到 %3 之间。")
                               .arg(Words::tr(number.name))
                               .arg(number.least)
                               .arg(number.greatest),
                           Words::tr("请改正后再保存。"));
    }
    return inResult([&]() -> Result<Done> {
        ReferenceService service(office);
        Transaction transaction(office.database());
        std::vector<std::pair<QString, QString>> values{
            {unitKey, code(settings.roundUnit)},
            {timeClassKey, QString::number(settings.roundTimeClass.value)}};
        for (const Number &number : numbers)
            values.emplace_back(QLatin1String(number.key), QString::number(settings.*number.member));
        for (const auto &[key, value] : values) {
            if (office.referenceStore().setting(key) == value)
                continue;
            if (const auto saved = service.saveSetting(key, value); !saved)
                return saved.error();
        }
        transaction.commit();
        return Done();
    });
}

TimeClass roundClock(Office &office, const TimeClass &usual)
{
    const HandlingSettings settings = handlingSettings(office);
    const auto reference = office.reference();
    if (const TimeClass *set = reference->timeClass(settings.roundTimeClass))
        return *set;
    TimeClass clock = usual;
    clock.id = {};
    clock.limit = settings.roundLimit;
    clock.unit = settings.roundUnit;
    clock.endOfDay = false;
    return clock;
}

} // namespace jiesu
