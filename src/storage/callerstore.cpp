// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/callerstore.h"

#include "domain/officetime.h"
#include "storage/casecolumns.h"

namespace jiesu {

namespace {

/// The states in which clockRuns() holds: "0, 1, 2".
const QString &openStatuses()
{
    static const QString list = [] {
        QStringList values;
        for (const Choice &status : choices<CaseStatus>()) {
            if (clockRuns(CaseStatus(status.value)))
                values << QString::number(status.value);
        }
        return values.join(QStringLiteral(", "));
    }();
    return list;
}

} // namespace

CallerStore::Counts CallerStore::counts(const QString &phone, Instant monthStart, Instant yearStart)
{
    Statement &statement = m_database.statement(
        QStringLiteral(
            "SELECT count(*) FILTER (WHERE received_at >= ?), count(*) FILTER (WHERE received_at >= ?), "
            "count(*), count(*) FILTER (WHERE status IN (%1)) FROM ("
            "SELECT id, received_at, status FROM complaint_case WHERE caller_phone = ? UNION "
            "SELECT id, received_at, status FROM complaint_case WHERE contact_phone = ?) AS calls "
            "WHERE status <> %2")
            .arg(openStatuses())
            .arg(int(CaseStatus::Void)));
    Counts counts;
    if (statement.run({toEpoch(monthStart), toEpoch(yearStart), phone, phone}).next())
        counts = {statement.integer(0), statement.integer(1), statement.integer(2), statement.integer(3)};
    statement.finish();
    return counts;
}

std::vector<ComplaintCase> CallerStore::latest(const QString &phone, int limit)
{
    const QString newest =
        QStringLiteral("SELECT id FROM (SELECT id FROM complaint_case WHERE %1 = ? AND status <> %2 "
                       "ORDER BY received_at DESC, id DESC LIMIT ?) AS calls");
    const QString called = newest.arg(QStringLiteral("caller_phone")).arg(int(CaseStatus::Void));
    const QString given = newest.arg(QStringLiteral("contact_phone")).arg(int(CaseStatus::Void));
    const CaseColumns &columns = CaseColumns::rowAndTexts();
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT %1 FROM complaint_case WHERE id IN (%2 UNION %3) "
                                            "ORDER BY received_at DESC, id DESC LIMIT ?")
                                 .arg(columns.list(), called, given));
    std::vector<ComplaintCase> cases;
    statement.run({phone, limit, phone, limit, limit});
    while (statement.next())
        cases.push_back(columns.read(statement));
    return cases;
}

std::vector<CallerTag> CallerStore::tags(const QString &phone)
{
    std::vector<CallerTag> tags;
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT tag FROM caller_tag WHERE phone = ? ORDER BY tag"));
    statement.run({phone});
    while (statement.next())
        tags.push_back(CallerTag(statement.integer(0)));
    return tags;
}

std::vector<CallerStore::Noted> CallerStore::allTags()
{
    std::vector<Noted> all;
    Statement &statement =
        m_database.statement(QStringLiteral("-- scan: the whole list of tags\nSELECT id, phone, tag, at, "
                                            "actor FROM caller_tag ORDER BY phone, tag"));
    statement.run();
    while (statement.next())
        all.push_back({statement.integer(0), statement.text(1), CallerTag(statement.integer(2)),
                       fromEpoch(statement.integer(3)), statement.text(4)});
    return all;
}

qint64 CallerStore::addTag(const QString &phone, CallerTag tag, Instant at, const QString &actor)
{
    return m_database
        .statement(QStringLiteral("INSERT INTO caller_tag (phone, tag, at, actor) VALUES (?, ?, ?, ?) "
                                  "ON CONFLICT (phone, tag) DO NOTHING RETURNING id"))
        .run({phone, int(tag), toEpoch(at), actor})
        .firstInteger();
}

qint64 CallerStore::removeTag(const QString &phone, CallerTag tag)
{
    return m_database
        .statement(QStringLiteral("DELETE FROM caller_tag WHERE phone = ? AND tag = ? RETURNING id"))
        .run({phone, int(tag)})
        .firstInteger();
}

} // namespace jiesu
