// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reminderstore.h"

#include "domain/caserequest.h"
#include "domain/officetime.h"
#include "storage/casecolumns.h"

namespace jiesu {

namespace {

constexpr int unlimited = -1;

/// The index of the open cases whose clock runs, and the time it is in the order of.
struct ClockIndex
{
    QString name;
    QString due;
    QString waiting; ///< the status the cases wait in, as the index says it
};

const ClockIndex &indexOf(ReminderSubject subject)
{
    static const ClockIndex completion{QStringLiteral("case_open"), QStringLiteral("deadline"), {}};
    static const ClockIndex signing{QStringLiteral("case_to_sign"), QStringLiteral("sign_deadline"),
                                    QStringLiteral(" AND status = %1").arg(int(CaseStatus::Dispatched))};
    static const ClockIndex response{QStringLiteral("case_to_contact"), QStringLiteral("contact_deadline"),
                                     QStringLiteral(" AND status = %1").arg(int(CaseStatus::Signed))};
    switch (subject) {
    case ReminderSubject::Signing:
        return signing;
    case ReminderSubject::Response:
        return response;
    case ReminderSubject::Completion:
    case ReminderSubject::Promise:
        break;
    }
    return completion;
}

/// The open cases of the window, by the index that holds nothing else.
QString source(const ReminderStore::Window &window, QVariantList &parameters)
{
    const ClockIndex &index = indexOf(window.subject);
    QString text = QStringLiteral("FROM complaint_case INDEXED BY %1 WHERE is_open = 1%2 AND %3 >= ?")
                       .arg(index.name, index.waiting, index.due);
    parameters << (window.from ? QVariant(qint64(toEpoch(*window.from))) : QVariant(0));
    if (window.before) {
        text += QStringLiteral(" AND %1 < ?").arg(index.due);
        parameters << qint64(toEpoch(*window.before));
    }
    if (!window.units.empty()) {
        text += QStringLiteral(" AND lead_unit_id IN (?") +
                QStringLiteral(", ?").repeated(qsizetype(window.units.size()) - 1) + u')';
        for (const qint64 unit : window.units)
            parameters << unit;
    }
    return text + QStringLiteral(" AND suspended = 0");
}

} // namespace

std::vector<ComplaintCase> ReminderStore::openCases(const Window &window, Order order, int limit)
{
    const CaseColumns &columns = CaseColumns::clock();
    QVariantList parameters;
    const QString sql =
        QStringLiteral("SELECT %1 %2 ORDER BY %3 %4 LIMIT ?")
            .arg(columns.list(), source(window, parameters), indexOf(window.subject).due,
                 order == Order::EarliestFirst ? QStringLiteral("ASC") : QStringLiteral("DESC"));
    Statement &rows = database().statement(sql);
    rows.run(parameters << (limit > 0 ? limit : unlimited));
    std::vector<ComplaintCase> cases;
    while (rows.next())
        cases.push_back(columns.read(rows));
    return cases;
}

qint64 ReminderStore::countOpen(const Window &window)
{
    QVariantList parameters;
    const QString sql = QStringLiteral("SELECT count(*) ") + source(window, parameters);
    return database().statement(sql).run(parameters).firstInteger();
}

std::vector<ReminderStore::Pause> ReminderStore::pauses(Instant from)
{
    Statement &rows = database().statement(
        QStringLiteral("SELECT case_id, decided_at, ended_at FROM complaint_case INDEXED BY case_open CROSS "
                       "JOIN case_request "
                       "INDEXED BY case_request_state ON case_request.case_id = complaint_case.id AND state "
                       "= ? AND kind = ? "
                       "WHERE is_open = 1 AND deadline >= ? ORDER BY case_id, ended_at"));
    rows.run({int(RequestState::Ended), int(RequestKind::Suspension), qint64(toEpoch(from))});
    std::vector<Pause> pauses;
    while (rows.next())
        pauses.push_back({CaseId{rows.integer(0)}, fromEpoch(rows.integer(1)), fromEpoch(rows.integer(2))});
    return pauses;
}

std::vector<ReminderSnooze> ReminderStore::running(Instant now)
{
    return select(QStringLiteral("INDEXED BY reminder_snooze_running WHERE ended_at IS NULL AND until_at > ? "
                                 "ORDER BY id DESC"),
                  {qint64(toEpoch(now))});
}

} // namespace jiesu
