// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/seasonreminders.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/ledgerservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeasonReminders)
};

/// Changes the snooze of a plan as one act.
Result<SeasonPlan> change(Office &office, qint64 id, const QString &action, std::optional<Instant> until,
                          const QString &reason)
{
    const auto found = LedgerStore(office.database(), seasonPlanLedger).find(id);
    if (!found || found->withdrawn)
        return refused(ErrorKind::NotFound, Words::tr("这个季节预案已经不在台账里。"));
    auto plan = fromRecord<SeasonPlan>(seasonPlanLedger, *found);
    if (!until && !plan.putOffUntil)
        return refused(ErrorKind::Invalid, Words::tr("这条提醒没有暂缓。"));
    plan.putOffUntil = until;
    plan.putOffReason = reason;
    Act act(office, action);
    const auto saved = LedgerService(office, seasonPlanLedger).save(toRecord(seasonPlanLedger, plan));
    if (!saved)
        return saved.error();
    act.setSubject(plan.title);
    act.commit();
    return fromRecord<SeasonPlan>(seasonPlanLedger, *saved);
}

} // namespace

SeasonReminders seasonReminders(Office &office, const ReminderReaders &readers)
{
    const std::vector<qint64> units =
        readers.unit.isSet() ? office.reference()->withDescendants(readers.unit) : std::vector<qint64>();
    SeasonReminders reminders;
    for (ComingSeason &season : LikelyPlaceService(office).seasons(toOffice(office.now()).date)) {
        const UnitId unit = season.plan.unit;
        const bool isMeant =
            units.empty() || !unit.isSet() || std::ranges::find(units, unit.value) != units.end();
        if (!season.isTime || !isMeant)
            continue;
        const bool isSnoozed = season.plan.putOffUntil && *season.plan.putOffUntil > office.now();
        (isSnoozed ? reminders.snoozed : reminders.standing).push_back(std::move(season));
    }
    return reminders;
}

Result<SeasonPlan> snoozeSeason(Office &office, qint64 plan, Instant until, const QString &given)
{
    const QString reason = text::tidy(given);
    if (const auto refusal = snoozeRefusal(reason, until, office.now()))
        return *refusal;
    return inResult([&] { return change(office, plan, QStringLiteral("snooze"), until, reason); });
}

Result<SeasonPlan> endSeasonSnooze(Office &office, qint64 plan)
{
    return inResult([&] { return change(office, plan, QStringLiteral("snooze_end"), {}, {}); });
}

} // namespace jiesu
