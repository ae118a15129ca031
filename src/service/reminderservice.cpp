// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/reminderservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/act.h"
#include "service/caseservice.h"
#include "service/dutyservice.h"
#include "service/masking.h"
#include "service/promiseservice.h"
#include "service/recordhistory.h"

#include <QCoreApplication>
#include <QSet>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReminderService)
};

const QString snoozeAct = QStringLiteral("snooze");
const QString endAct = QStringLiteral("snooze_end");

/// Signing, responding and keeping a promise are owed at night too: all of the time up to them counts.
TimeClass allTime()
{
    TimeClass timeClass;
    timeClass.unit = LimitUnit::Hour;
    return timeClass;
}

} // namespace

/// Reads everything once that the reminders of many cases need.
class ReminderService::Gathering
{
public:
    Gathering(Office &office, const ReminderReaders &readers)
        : m_office(office)
        , m_now(office.now())
        , m_rule(DutyService(office).rule())
        , m_reference(office.reference())
        , m_supervisorOnly(readers.supervisorOnly)
    {
        if (readers.unit.isSet())
            m_units = m_reference->withDescendants(readers.unit);
        for (const ReminderSnooze &snooze : ReminderStore(office.database()).running(m_now))
            m_snoozes[{snooze.caseId.value, snooze.promise.value}].push_back(snooze);
        for (const auto &pause : ReminderStore(office.database()).pauses(m_now))
            m_pauses[pause.caseId].emplace_back(pause.from, pause.to);
    }

    void addPromises()
    {
        for (const ListedPromise &listed : PromiseService(m_office).open()) {
            const Promise &promise = listed.promise;
            ReminderClock clock{allTime(), promise.madeAt, promise.dueAt, {}, m_rule.promisesAnyTime};
            const ComplaintCase complaint = *m_office.cases().find(promise.caseId);
            add(complaint, ReminderSubject::Promise, clock, promise);
        }
    }
    void addRunning(ReminderSubject subject)
    {
        const ReminderStore::Window running{m_now, {}, m_units, subject};
        for (const ComplaintCase &complaint :
             ReminderStore(m_office.database()).openCases(running, Order::EarliestFirst, 0))
            add(complaint, subject, clockOf(complaint, subject), {});
    }
    /// Counts all and lists the @p limit that fell due last; those before them were said long ago.
    void addOverdue(ReminderSubject subject, int limit)
    {
        ReminderStore store(m_office.database());
        const ReminderStore::Window overdue{{}, m_now, m_units, subject};
        QSet<CaseId> hidden = hiddenOverdue(subject);
        const std::size_t before = m_list.rows.size();
        const auto cases = store.openCases(overdue, Order::LatestFirst, limit + int(hidden.size()));
        for (const ComplaintCase &complaint : cases) {
            add(complaint, subject, clockOf(complaint, subject), {});
            hidden.remove(complaint.id);
        }
        if (m_list.rows.size() > before + std::size_t(limit))
            m_list.rows.resize(before + std::size_t(limit));
        m_list.total += store.countOpen(overdue) - qint64(cases.size()) - hidden.size();
    }
    [[nodiscard]] ReminderList sorted()
    {
        std::ranges::stable_sort(m_list.rows, [](const ListedReminder &a, const ListedReminder &b) {
            return std::pair(a.reminder.at, b.due) > std::pair(b.reminder.at, a.due);
        });
        return std::move(m_list);
    }

private:
    using Order = ReminderStore::Order;

    /// The cases overdue by the clock of @p subject that a snooze puts off.
    [[nodiscard]] QSet<CaseId> hiddenOverdue(ReminderSubject subject)
    {
        QSet<CaseId> ids;
        for (auto entry = m_snoozes.cbegin(); entry != m_snoozes.cend(); ++entry) {
            const auto &[caseId, promise] = entry.key();
            const std::optional<ComplaintCase> complaint = m_office.cases().find(CaseId{caseId});
            const std::optional<Instant> due = runningDue(*complaint, subject);
            if (promise == 0 && due && *due < m_now && isMeant(*complaint) && isHidden(*entry, *due))
                ids.insert(complaint->id);
        }
        return ids;
    }
    [[nodiscard]] bool isMeant(const ComplaintCase &complaint) const
    {
        return m_units.empty() || std::ranges::find(m_units, complaint.leadUnit.value) != m_units.end();
    }
    [[nodiscard]] bool isHidden(const std::vector<ReminderSnooze> &snoozes, Instant due) const
    {
        return std::ranges::any_of(snoozes, [&](const ReminderSnooze &s) { return hides(s, due, m_now); });
    }
    void add(const ComplaintCase &complaint, ReminderSubject subject, const ReminderClock &clock,
             const std::optional<Promise> &promise)
    {
        const auto snoozed =
            m_snoozes.constFind({complaint.id.value, promise ? promise->id.value : PromiseId().value});
        if (!isMeant(complaint) || (snoozed != m_snoozes.cend() && isHidden(*snoozed, clock.due)))
            return;
        const auto reminder = currentReminder(clock, m_rule, m_office.calendar(), m_now);
        if (!reminder || (m_supervisorOnly && !reminder->toSupervisor()))
            return;
        ++m_list.total;
        m_list.rows.push_back(
            {*reminder, subject, shownRow(m_office, complaint), complaint.handler, clock.due, promise});
    }
    [[nodiscard]] ReminderClock clockOf(const ComplaintCase &complaint, ReminderSubject subject)
    {
        const CaseService::CaseClock counted = CaseService(m_office).clockOf(complaint);
        ReminderClock clock{counted.timeClass, counted.start, *runningDue(complaint, subject),
                            m_pauses.value(complaint.id),
                            m_rule.urgentClasses.contains(counted.timeClass.code)};
        if (subject != ReminderSubject::Completion)
            clock.timeClass = allTime();
        if (subject == ReminderSubject::Signing)
            clock.pauses.clear(); // a suspension does not move the time to sign
        return clock;
    }

    Office &m_office;
    Instant m_now;
    DutyRule m_rule;
    std::shared_ptr<const ReferenceData> m_reference;
    bool m_supervisorOnly;
    std::vector<qint64> m_units; ///< empty: all
    QHash<std::pair<qint64, qint64>, std::vector<ReminderSnooze>> m_snoozes;
    QHash<CaseId, std::vector<std::pair<Instant, Instant>>> m_pauses;
    ReminderList m_list;
};

ReminderReaders readersFor(const Session &session)
{
    const bool onlyHandles = session.user && session.user->roles == Roles{Role::Handler};
    return {onlyHandles ? session.user->unit : UnitId(), false};
}

std::optional<Error> snoozeRefusal(const QString &reason, Instant until, Instant now)
{
    using Service = ReminderService;
    if (reason.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("暂缓提醒需要写明理由。"));
    if (reason.size() > Service::textLimit)
        return refused(ErrorKind::Invalid, Words::tr("理由超过 %1 字。").arg(Service::textLimit));
    if (until <= now || until > now + Service::mostSnooze)
        return refused(ErrorKind::Invalid, Words::tr("暂缓到的时间 %1 不行。").arg(officeMinuteText(until)),
                       Words::tr("请写一个将来的、%1 天以内的时间。").arg(Service::mostSnooze.count()));
    return std::nullopt;
}

ReminderList ReminderService::current(const ReminderReaders &readers, int limit)
{
    Gathering gathering(m_office, readers);
    gathering.addPromises();
    for (const ReminderSubject subject :
         {ReminderSubject::Completion, ReminderSubject::Signing, ReminderSubject::Response}) {
        gathering.addRunning(subject);
        gathering.addOverdue(subject, limit);
    }
    return gathering.sorted();
}

void ReminderService::store(ReminderSnooze &after, const std::optional<ReminderSnooze> &before,
                            const QString &action, const QString &reason)
{
    storeRecord(m_office, entity::snooze, after, before, action, reason);
}

Result<ReminderSnooze> ReminderService::snooze(CaseId caseId, PromiseId promise, Instant until,
                                               const QString &given)
{
    const QString reason = text::tidy(given);
    if (const auto refusal = snoozeRefusal(reason, until, m_office.now()))
        return *refusal;
    return inResult([&]() -> Result<ReminderSnooze> {
        Act act(m_office, snoozeAct);
        const std::optional<ComplaintCase> complaint = m_office.cases().find(caseId);
        if (!complaint)
            return refused(ErrorKind::NotFound, Words::tr("找不到这件案件。"));
        if (promise.isSet()) {
            const auto promised = PromiseService(m_office).find(promise);
            if (!promised)
                return promised.error();
            if (promised->caseId != caseId)
                return refused(ErrorKind::Invalid, Words::tr("这项承诺不是这件案件的。"));
        }
        ReminderSnooze made{{}, 0, caseId, promise, m_office.now(), m_office.actor(), until, reason, {}, {}};
        store(made, {}, snoozeAct, reason);
        act.concerns(complaint->caseNo);
        act.commit();
        return made;
    });
}

Result<ReminderSnooze> ReminderService::endSnooze(SnoozeId id, qint64 seenRevision)
{
    return inResult([&]() -> Result<ReminderSnooze> {
        const auto before = ReminderStore(m_office.database()).find(id);
        if (!before)
            return refused(ErrorKind::NotFound, Words::tr("找不到这次暂缓。"));
        if (before->revision != seenRevision)
            return refused(ErrorKind::Conflict, Words::tr("这次暂缓刚刚被别处改过。"));
        if (before->endedAt || before->until <= m_office.now())
            return refused(ErrorKind::Invalid, Words::tr("这次暂缓已经结束。"));
        Act act(m_office, endAct);
        ReminderSnooze after = *before;
        after.endedAt = m_office.now();
        after.endedBy = m_office.actor();
        store(after, *before, endAct, {});
        act.concerns(m_office.cases().find(after.caseId)->caseNo);
        act.commit();
        return after;
    });
}

std::vector<ReminderSnooze> ReminderService::snoozes(CaseId id)
{
    return ReminderStore(m_office.database()).of(id);
}

std::vector<ListedSnooze> ReminderService::runningSnoozes()
{
    std::vector<ListedSnooze> list;
    for (ReminderSnooze &snooze : ReminderStore(m_office.database()).running(m_office.now())) {
        const ComplaintCase complaint = *m_office.cases().find(snooze.caseId);
        std::optional<Promise> promise;
        if (snooze.promise.isSet())
            promise = *PromiseService(m_office).find(snooze.promise);
        if (promise)
            maskPromise(*promise, callerView(m_office.session(), complaint));
        list.push_back({std::move(snooze), shownRow(m_office, complaint), promise});
    }
    return list;
}

std::vector<DueColumn> ReminderService::dueBoard(int rows)
{
    const Instant now = m_office.now();
    const QDate today = toOffice(now).date;
    const auto midnight = [today](int daysAway) { return fromOffice(today.addDays(daysAway)); };
    const std::tuple<QString, std::optional<Instant>, Instant> spans[]{
        {Words::tr("超期"), std::nullopt, now},
        {Words::tr("今天"), now, midnight(1)},
        {Words::tr("明天"), midnight(1), midnight(2)},
        {Words::tr("三天内"), midnight(2), midnight(4)},
        {Words::tr("七天内"), midnight(4), midnight(8)}};
    ReminderStore store(m_office.database());
    std::vector<DueColumn> board;
    for (const auto &[name, from, before] : spans) {
        DueColumn column{name, {}, store.countOpen({from, before}), {}};
        column.filter.dueFrom = from;
        column.filter.dueBefore = before;
        for (const ComplaintCase &complaint :
             store.openCases({from, before}, ReminderStore::Order::EarliestFirst, rows))
            column.rows.push_back(shownRow(m_office, complaint));
        board.push_back(std::move(column));
    }
    board.push_back(signedLate(rows));
    return board;
}

DueColumn ReminderService::signedLate(int rows)
{
    DueColumn column{Words::tr("签收超时"), {}, 0, {}};
    column.filter.signDueBefore = m_office.now();
    column.total = m_office.cases().count(column.filter);
    column.rows =
        m_office.cases().page(column.filter, {}, std::min(rows, std::numeric_limits<int>::max() - 1)).rows;
    return column;
}

} // namespace jiesu
