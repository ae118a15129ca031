// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/ledgerrules.h"

#include "domain/ledgers/actiontheme.h"
#include "domain/ledgers/citizen.h"
#include "domain/ledgers/indicator.h"
#include "domain/ledgers/meetingmatter.h"
#include "domain/ledgers/outreachcall.h"
#include "domain/ledgers/patrolfind.h"
#include "domain/officetime.h"
#include "domain/period.h"
#include "domain/refusal.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerRules)
};

using Broken = std::optional<Error>;

Broken broken(const QString &happened, const QString &advice)
{
    return refused(ErrorKind::Invalid, happened, advice);
}

Broken ofCitizen(const Citizen &citizen)
{
    if (citizen.consent == Consent::Given && !citizen.consentOn.isValid())
        return broken(Words::tr("还没有写本人哪天同意的。"), Words::tr("请写“答复日期”。"));
    if (citizen.stopped && !citizen.stoppedOn.isValid())
        return broken(Words::tr("还没有写哪天起不再联系。"), Words::tr("请写“停止日期”。"));
    return {};
}

/// A call of before the person asked for an end may still be entered, from paper for instance.
Broken ofCall(Office &office, const OutreachCall &call, bool isNew)
{
    const auto found = LedgerStore(office.database(), citizenLedger).find(call.citizen);
    if (!isNew || !found)
        return {};
    auto citizen = fromRecord<Citizen>(citizenLedger, *found);
    citizen.stopped = citizen.stopped && toOffice(call.calledAt).date >= citizen.stoppedOn;
    const QString why = callRefusal(citizen);
    return why.isEmpty() ? Broken() : broken(why, Words::tr("请先征得本人同意。"));
}

Broken ofValue(const IndicatorValue &value)
{
    if (value.unit.isSet() == value.place.isSet())
        return broken(Words::tr("数值要写明是哪个单位或哪个地点的。"),
                      Words::tr("“单位”和“地点”请写其中一个。"));
    if (!Period::parse(value.period))
        return broken(Words::tr("看不懂时期“%1”。").arg(value.period),
                      Words::tr("请写成 2022-03、2022-Q1 或 2022。"));
    return {};
}

Broken ofMatter(const MeetingMatter &matter)
{
    if (matter.doneOn.isValid() && matter.doneOn < matter.meetingOn)
        return broken(Words::tr("办结日期早于会议日期。"), Words::tr("请改正其中一个日期。"));
    return {};
}

Broken ofTheme(const ActionTheme &theme)
{
    if (theme.endsOn < theme.startsOn)
        return broken(Words::tr("结束日期早于启动日期。"), Words::tr("请改正其中一个日期。"));
    return {};
}

Broken ofFind(const PatrolFind &find)
{
    if (find.rectifiedAt && *find.rectifiedAt < find.foundAt)
        return broken(Words::tr("整改时间早于发现时间。"), Words::tr("请改正其中一个时间。"));
    return {};
}

} // namespace

std::optional<Error> brokenRule(Office &office, const Ledger &ledger, const LedgerRecord &record, bool isNew)
{
    if (&ledger == &citizenLedger)
        return ofCitizen(fromRecord<Citizen>(ledger, record));
    if (&ledger == &outreachCallLedger)
        return ofCall(office, fromRecord<OutreachCall>(ledger, record), isNew);
    if (&ledger == &indicatorValueLedger)
        return ofValue(fromRecord<IndicatorValue>(ledger, record));
    if (&ledger == &meetingMatterLedger)
        return ofMatter(fromRecord<MeetingMatter>(ledger, record));
    if (&ledger == &themeLedger)
        return ofTheme(fromRecord<ActionTheme>(ledger, record));
    if (&ledger == &patrolFindLedger)
        return ofFind(fromRecord<PatrolFind>(ledger, record));
    return {};
}

} // namespace jiesu
