// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/outreachservice.h"

#include "domain/knowledge.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/historyline.h"
#include "service/ledgerservice.h"
#include "service/ledgertext.h"
#include "service/publicity.h"
#include "service/wording.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutreachService)
};

const QString scriptSetting = QStringLiteral("outreach_script");

QHash<QString, QString> scriptValues(Office &office, const OutreachEntry &entry, QDate day,
                                     WeatherKind weather)
{
    return {{QStringLiteral("称呼"), entry.citizen.name},
            {QStringLiteral("单位"), office.name()},
            {QStringLiteral("日期"), Words::tr("%1月%2日").arg(day.month()).arg(day.day())},
            {QStringLiteral("天气"), label(weather)},
            {QStringLiteral("地点"), entry.areaName.isEmpty() ? Words::tr("您家附近") : entry.areaName},
            {QStringLiteral("电话"), supervisionLine(office)}};
}

} // namespace

Result<std::vector<OutreachEntry>> OutreachService::callList(QDate day)
{
    return inResult([&] {
        require(m_office, Permission::RevealCallers);
        const auto reference = m_office.reference();
        QHash<qint64, OutreachCall> calls;
        QHash<qint64, QDate> promised;
        for (const OutreachCall &call :
             LedgerStore(m_office.database(), outreachCallLedger).all<OutreachCall>()) { // newest first
            if (call.weatherDay == day && !calls.contains(call.citizen))
                calls.insert(call.citizen, call);
            if (!promised.contains(call.citizen))
                promised.insert(call.citizen, call.nextOn);
        }
        std::vector<OutreachEntry> list;
        for (Citizen &citizen : LedgerStore(m_office.database(), citizenLedger).all<Citizen>()) {
            OutreachEntry entry{std::move(citizen), {}, {}, {}};
            const auto called = calls.constFind(entry.citizen.id);
            if (called != calls.cend())
                entry.call = *called;
            if (!mayBeCalled(entry.citizen) && !entry.call)
                continue;
            entry.areaName = reference->name(entry.citizen.area);
            if (const QDate next = promised.value(entry.citizen.id); next.isValid() && next <= day)
                entry.promisedOn = next;
            list.push_back(std::move(entry));
        }
        const auto order = [](const OutreachEntry &entry) {
            return std::tuple(!entry.promisedOn.isValid(), entry.citizen.area.value,
                              entry.citizen.contactedOn, entry.citizen.id);
        };
        std::ranges::sort(list,
                          [&](const auto &one, const auto &other) { return order(one) < order(other); });
        Transaction transaction(m_office.database());
        HistoryEntry looked = historyLine(m_office, QStringLiteral("citizen_view"), 0, revealAction);
        looked.newValue = QString::number(list.size());
        m_office.history().append(std::move(looked));
        transaction.commit();
        return list;
    });
}

Result<OutreachCall> OutreachService::record(OutreachCall call)
{
    return inResult([&]() -> Result<OutreachCall> {
        const auto found = LedgerStore(m_office.database(), citizenLedger).find(call.citizen);
        if (!found || found->withdrawn)
            return refused(ErrorKind::NotFound, Words::tr("这位热心人已经不在台账里。"));
        auto citizen = fromRecord<Citizen>(citizenLedger, *found);
        if (const QString why = callRefusal(citizen); !why.isEmpty())
            return refused(ErrorKind::Invalid, why, Words::tr("请先征得本人同意。"));
        call.calledAt = m_office.now();
        call.calledBy = m_office.actor();
        Act act(m_office, QStringLiteral("outreach_call"));
        const auto stored =
            LedgerService(m_office, outreachCallLedger).save(toRecord(outreachCallLedger, call));
        if (!stored)
            return stored.error();
        const QDate today = toOffice(call.calledAt).date;
        if (isReached(call.outcome)) {
            citizen.contactedOn = today;
            if (call.outcome == OutreachOutcome::StopAsked) {
                citizen.stopped = true;
                citizen.stoppedOn = today;
            }
            const auto saved = LedgerService(m_office, citizenLedger).save(toRecord(citizenLedger, citizen));
            if (!saved)
                return saved.error();
        }
        act.setSubject(citizen.name);
        act.commit();
        return fromRecord<OutreachCall>(outreachCallLedger, *stored);
    });
}

void OutreachService::linkCase(qint64 id, CaseId made)
{
    const auto found = LedgerStore(m_office.database(), outreachCallLedger).find(id);
    if (!found || found->withdrawn)
        return;
    auto call = fromRecord<OutreachCall>(outreachCallLedger, *found);
    if (call.registered.isSet())
        return;
    call.registered = made;
    const auto saved = LedgerService(m_office, outreachCallLedger).save(toRecord(outreachCallLedger, call));
    if (!saved)
        throw StorageError(saved.error());
}

std::optional<OutreachOrigin> OutreachService::originOf(CaseId id)
{
    LedgerQuery query;
    query.equals = {{"case_id", id.value}};
    const auto calls = LedgerStore(m_office.database(), outreachCallLedger).all<OutreachCall>(query);
    if (calls.empty())
        return std::nullopt;
    return OutreachOrigin{calls.back(), LedgerText(m_office).name(citizenLedger, calls.back().citizen)};
}

OutreachCounts OutreachService::counts(QDate from, QDate to)
{
    OutreachCounts counts;
    for (const OutreachCall &call :
         LedgerStore(m_office.database(), outreachCallLedger).all<OutreachCall>()) {
        if ((from.isValid() && call.weatherDay < from) || (to.isValid() && call.weatherDay > to))
            continue;
        ++counts.calls;
        counts.reached += isReached(call.outcome) ? 1 : 0;
        counts.roadsCleared += call.road == RoadState::Cleared ? 1 : 0;
        counts.matters += call.need.isEmpty() ? 0 : 1;
    }
    return counts;
}

QString OutreachService::scriptTemplate()
{
    return m_office.referenceStore().setting(
        scriptSetting,
        Words::tr("{称呼}您好，我是{单位}的工作人员。{日期}有{天气}，{地点}的路面清理得怎么样？"
                  "请您出行注意安全。有需要可以拨打业务监督电话{电话}。"));
}

Result<Done> OutreachService::saveScriptTemplate(const QString &given)
{
    const QString script = text::tidy(given);
    if (script.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写话术。"));
    QHash<QString, QString> known = scriptValues(m_office, {}, QDate(2022, 1, 1), WeatherKind::Snow);
    for (QString &value : known)
        value = QStringLiteral("-");
    static const QRegularExpression left(QStringLiteral("\\{[^{}]*\\}"));
    if (const auto unknown = left.match(expandSnippet(script, known)); unknown.hasMatch())
        return refused(ErrorKind::Invalid, Words::tr("话术里没有“%1”这一项。").arg(unknown.captured()),
                       Words::tr("可以写：{称呼} {单位} {日期} {天气} {地点} {电话}。"));
    return saveWordings(m_office, {{scriptSetting, script}});
}

std::optional<WeatherKind> OutreachService::weatherOn(QDate day)
{
    LedgerQuery query;
    query.from = day;
    query.to = day;
    const auto found = LedgerStore(m_office.database(), weatherDayLedger).all<WeatherDay>(query);
    return found.empty() ? std::nullopt : std::optional(found.back().kind); // newest first
}

QString OutreachService::script(const OutreachEntry &entry, QDate day, WeatherKind weather)
{
    return expandSnippet(scriptTemplate(), scriptValues(m_office, entry, day, weather));
}

} // namespace jiesu
