// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/hotspotstore.h"

#include "domain/officetime.h"
#include "storage/callerkey.h"
#include "storage/casecondition.h"

namespace jiesu {

namespace {

void addReceived(CaseCondition &condition, const CaseFilter &filter)
{
    const std::optional<InstantRange> range = receivedRange(filter);
    Q_ASSERT(range);
    condition.add(QStringLiteral("received_at >= ? AND received_at < ?"), {range->from, range->to});
}

} // namespace

std::vector<HotSpotStore::Cell> HotSpotStore::cells(const CaseFilter &filter, QDate from)
{
    CaseCondition condition;
    condition.addDays(filter);
    condition.add(QStringLiteral("category_id IS NOT NULL"));
    condition.addFilter(filter, *m_reference);
    // Counted here and not by GROUP BY, which would sort all rows first.
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT coalesce(street_id, 0), coalesce(point_id, 0), category_id, received_day "
                       "FROM complaint_case INDEXED BY case_figures") +
        condition.where());
    std::map<std::tuple<qint64, qint64, qint64>, Cell> cells;
    const int firstDay = dayKey(from);
    rows.run(condition.values());
    while (rows.next()) {
        Cell &cell = cells[{rows.integer(0), rows.integer(1), rows.integer(2)}];
        ++(rows.integer(3) >= firstDay ? cell.cases : cell.before);
    }
    std::vector<Cell> list;
    for (auto &[key, cell] : cells) {
        const auto &[street, point, category] = key;
        list.push_back({PlaceId{street}, PlaceId{point}, CategoryId{category}, cell.cases, cell.before});
    }
    return list;
}

QString HotSpotStore::ofSpot(const CaseFilter &filter, const QString &further, QVariantList &values)
{
    CaseCondition condition;
    addReceived(condition, filter);
    condition.addFilter(filter, *m_reference);
    if (!further.isEmpty())
        condition.add(further);
    values << condition.values();
    return QStringLiteral(" FROM complaint_case INDEXED BY %1")
               .arg(filter.point.isSet() ? QStringLiteral("case_point")
                                         : QStringLiteral("case_street_category")) +
           condition.where();
}

HotSpotStore::Detail HotSpotStore::detail(const CaseFilter &filter, Instant now)
{
    QVariantList values{qint64(toEpoch(now))};
    const QString from = ofSpot(filter, {}, values);
    Statement &row = m_database.statement(
        QStringLiteral("SELECT count(DISTINCT %1), count(*) FILTER (WHERE is_open = 1), "
                       "count(*) FILTER (WHERE is_open = 1 AND deadline < ? AND suspended = 0)")
            .arg(callerKey()) +
        from);
    Detail detail;
    if (row.run(values).next())
        detail = {row.integer(0), row.integer(1), row.integer(2)};
    row.finish();
    return detail;
}

std::optional<HotSpotStore::Measure> HotSpotStore::lastMeasure(const CaseFilter &filter)
{
    QVariantList values;
    const QString from = ofSpot(filter, QStringLiteral("reply_time IS NOT NULL"), values);
    Statement &row =
        m_database.statement(QStringLiteral("SELECT coalesce(result_text, public_reply, ''), reply_time") +
                             from + QStringLiteral(" ORDER BY reply_time DESC, id DESC LIMIT 1"));
    std::optional<Measure> measure;
    if (row.run(values).next())
        measure = Measure{row.text(0), fromEpoch(row.integer(1))};
    row.finish();
    return measure;
}

std::vector<HotSpotStore::Matter> HotSpotStore::matters(const CaseFilter &filter,
                                                        std::optional<CaseKey> after, int limit)
{
    CaseCondition condition;
    addReceived(condition, filter);
    if (after)
        condition.add(QStringLiteral("(received_at, id) > (?, ?)"), {after->receivedAt, after->id});
    condition.addFilter(filter, *m_reference);
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT received_at, id, %1, coalesce(street_id, 0), coalesce(point_id, 0), "
                       "coalesce(category_id, 0), is_open, coalesce(content, title, '') "
                       "FROM complaint_case INDEXED BY case_newest")
            .arg(callerKey()) +
        condition.where() + QStringLiteral(" ORDER BY received_at, id LIMIT ?"));
    std::vector<Matter> list;
    rows.run(QVariantList(condition.values()) << limit);
    while (rows.next())
        list.push_back({{rows.integer(0), rows.integer(1)},
                        rows.text(2),
                        PlaceId{rows.integer(3)},
                        PlaceId{rows.integer(4)},
                        CategoryId{rows.integer(5)},
                        rows.integer(6) != 0,
                        rows.text(7)});
    return list;
}

std::vector<SpecialTask> SpecialTaskStore::list()
{
    return select(QStringLiteral("WHERE withdrawn = 0 ORDER BY closed_at IS NOT NULL, closed_at DESC, "
                                 "due_at IS NULL, due_at, id"),
                  {});
}

} // namespace jiesu
