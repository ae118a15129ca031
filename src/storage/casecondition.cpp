// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casecondition.h"

#include "domain/caserequest.h"
#include "domain/officetime.h"
#include "storage/packedoutcome.h"
#include "storage/storedvalues.h"

namespace jiesu {

namespace {

constexpr qint64 secondsPerHour = 3600;

template <class E> QString integers(const std::vector<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts << QString::number(int(value));
    return texts.join(QStringLiteral(", "));
}

/// The filter's cases are all open, and open cases are few.
bool openCasesOnly(const CaseFilter &filter)
{
    const bool openStatuses = !filter.statuses.empty() && std::ranges::all_of(filter.statuses, clockRuns);
    return filter.openOnly || filter.dueBefore || filter.dueFrom || filter.signDueBefore || openStatuses;
}

/// The time that dayColumn() is the day of.
QString timeColumn(DayBasis basis)
{
    switch (basis) {
    case DayBasis::Received:
        break;
    case DayBasis::Dispatch:
        return QStringLiteral("coalesce(city_dispatch_time, district_dispatch_time)");
    case DayBasis::Done:
        return QStringLiteral("done_time");
    case DayBasis::FollowUp:
        return QStringLiteral("follow_up_time");
    }
    return QStringLiteral("received_at");
}

QString indexedBy(const char *index)
{
    return QStringLiteral(" INDEXED BY ") + QLatin1String(index);
}

/// An index that holds few cases whatever the rest of the filter says; empty if there is none.
QString smallIndex(const CaseFilter &filter)
{
    if (filter.batch.isSet())
        return QStringLiteral(" NOT INDEXED"); // by the ids of the batch
    if (filter.requests)
        return QStringLiteral(" NOT INDEXED"); // by the cases of the requests
    if (!filter.callerPhone.isEmpty())
        return indexedBy("case_caller");
    if (filter.round && *filter.round > 1)
        return indexedBy("case_later_round");
    if (openCasesOnly(filter))
        return indexedBy("case_open") +
               QStringLiteral(" -- scan: of an index that holds the open cases only\n");
    if (filter.period && filter.dayBasis == DayBasis::Dispatch)
        return indexedBy("case_dispatch_day");
    if (filter.period && filter.dayBasis == DayBasis::Done)
        return indexedBy("case_done_day");
    if (filter.period && filter.dayBasis == DayBasis::FollowUp)
        return indexedBy("case_follow_up_day");
    return {};
}

} // namespace

QString dayColumn(DayBasis basis)
{
    switch (basis) {
    case DayBasis::Received:
        break;
    case DayBasis::Dispatch:
        return QStringLiteral("dispatch_day");
    case DayBasis::Done:
        return QStringLiteral("done_day");
    case DayBasis::FollowUp:
        return QStringLiteral("follow_up_day");
    }
    return QStringLiteral("received_day");
}

void CaseCondition::add(const QString &term, const QVariantList &values)
{
    m_terms << term;
    m_values << values;
}

void CaseCondition::addIds(const QString &column, const std::vector<qint64> &ids)
{
    QVariantList values;
    for (const qint64 id : ids)
        values << id;
    if (ids.size() == 1)
        return add(column + QStringLiteral(" = ?"), values);
    QString places = QStringLiteral("?, ").repeated(qsizetype(ids.size()));
    places.chop(2);
    add(QStringLiteral("%1 IN (%2)").arg(column, places), values);
}

void CaseCondition::addFilter(const CaseFilter &filter, const ReferenceData &reference, Source source)
{
    addPlaces(filter, reference);
    addTimes(filter);
    if (!filter.statuses.empty())
        add(QStringLiteral("status IN (%1)").arg(integers(filter.statuses)));
    if (!filter.sources.empty())
        add(QStringLiteral("source_type IN (%1)").arg(integers(filter.sources)));
    if (!filter.channels.empty())
        add(QStringLiteral("channel IN (%1)").arg(integers(filter.channels)));
    if (filter.requestType)
        add(QStringLiteral("request_type = ?"), {int(*filter.requestType)});
    if (!filter.withoutTypes.empty())
        add(QStringLiteral("request_type NOT IN (%1)").arg(integers(filter.withoutTypes)));
    if (!filter.withoutDispositions.empty())
        add(QStringLiteral("special_disposition NOT IN (%1)").arg(integers(filter.withoutDispositions)));
    if (filter.countedOnly) {
        add(QStringLiteral("status NOT IN (%1)")
                .arg(integers(std::vector{CaseStatus::Merged, CaseStatus::Void})));
        add(source == Source::Tally ? QStringLiteral("count_exempt = 0")
                                    : QStringLiteral("count_exempt_type IS NULL"));
    }
    if (!filter.callerPhone.isEmpty())
        add(QStringLiteral("caller_phone = ?"), {filter.callerPhone});
    if (filter.batch.isSet())
        add(QStringLiteral("id IN (SELECT case_id FROM import_original WHERE batch_id = ? UNION "
                           "SELECT added.id FROM import_batch b JOIN complaint_case added "
                           "ON added.id BETWEEN b.first_case_id AND b.last_case_id WHERE b.id = ?)"),
            {filter.batch.value, filter.batch.value});
    addRequests(filter);
    addAnswers(filter);
    addPieces(filter);
    if (!filter.outcomes.empty()) {
        QStringList keys;
        for (const qint64 key : filter.outcomes)
            keys << QString::number(key);
        add(QStringLiteral("(%1) IN (%2)").arg(packedOutcome(source), keys.join(QStringLiteral(", "))));
    }
}

void CaseCondition::addPlaces(const CaseFilter &filter, const ReferenceData &reference)
{
    if (filter.unit.isSet())
        addIds(QStringLiteral("lead_unit_id"), reference.withDescendants(filter.unit));
    if (filter.street.isSet())
        add(QStringLiteral("street_id = ?"), {filter.street.value});
    if (filter.point.isSet())
        add(QStringLiteral("point_id = ?"), {filter.point.value});
    if (filter.community.isSet())
        add(QStringLiteral("community_id = ?"), {filter.community.value});
    if (filter.category.isSet())
        addIds(QStringLiteral("category_id"), reference.withDescendants(filter.category));
    const auto addExact = [this](const char *column, const auto &exact) {
        std::vector<qint64> ids;
        for (const auto id : exact)
            ids.push_back(id.value);
        if (!ids.empty())
            addIds(QStringLiteral("coalesce(%1, 0)").arg(QLatin1String(column)), ids);
    };
    addExact("lead_unit_id", filter.exactUnits);
    addExact("street_id", filter.exactStreets);
    addExact("point_id", filter.exactPoints);
    addExact("category_id", filter.exactCategories);
}

void CaseCondition::addTimes(const CaseFilter &filter)
{
    if (openCasesOnly(filter))
        add(QStringLiteral("is_open = 1"));
    if (filter.dueFrom)
        add(QStringLiteral("deadline >= ?"), {qint64(toEpoch(*filter.dueFrom))});
    if (filter.dueBefore)
        add(QStringLiteral("deadline < ?"), {qint64(toEpoch(*filter.dueBefore))});
    if (filter.dueFrom || filter.dueBefore)
        add(QStringLiteral("suspended = 0"));
    if (filter.signDueBefore)
        add(QStringLiteral("is_open = 1 AND status = ? AND sign_deadline < ?"),
            {int(CaseStatus::Dispatched), qint64(toEpoch(*filter.signDueBefore))});
    if (filter.weekday)
        add(QStringLiteral("received_slot BETWEEN ? AND ?"),
            {*filter.weekday * 100, *filter.weekday * 100 + 99});
    if (filter.hour)
        add(QStringLiteral("received_slot % 100 BETWEEN ? AND ?"),
            {*filter.hour, filter.lastHour.value_or(*filter.hour)});
    if (filter.handled)
        add(QStringLiteral("done_time - received_at >= ?"), {secondsPerHour * filter.handled->from});
    if (filter.handled && filter.handled->before)
        add(QStringLiteral("done_time - received_at < ?"), {secondsPerHour * *filter.handled->before});
}

void CaseCondition::addAnswers(const CaseFilter &filter)
{
    if (filter.official) {
        if (filter.official->contacted != Contacted::None)
            add(QStringLiteral("official_contacted = ?"), {int(filter.official->contacted)});
        if (filter.official->solved != Solved::None)
            add(QStringLiteral("official_solved = ?"), {int(filter.official->solved)});
        if (filter.official->satisfaction != Satisfaction::None)
            add(QStringLiteral("official_satisfaction = ?"), {int(filter.official->satisfaction)});
    }
    if (filter.toldOfLine)
        add(QStringLiteral(
            "id IN (SELECT case_id FROM follow_up WHERE supervision_line_told = 1 AND withdrawn = 0)"));
    if (filter.unhappyOnly)
        add(QStringLiteral("(official_satisfaction = %1 OR self_satisfaction = %1)")
                .arg(int(Satisfaction::Dissatisfied)));
}

/// What the search index has narrowed down to cases that hold the piece anywhere.
void CaseCondition::addPieces(const CaseFilter &filter)
{
    const auto anyOf = [this](const QStringList &columns, const QString &pattern) {
        QStringList terms;
        QVariantList values;
        for (const QString &column : columns) {
            terms << column + QStringLiteral(" LIKE ? ESCAPE '\\'");
            values << pattern;
        }
        add(u'(' + terms.join(QStringLiteral(" OR ")) + u')', values);
    };
    const auto inside = [](const QString &piece) { return u'%' + escapedForLike(piece) + u'%'; };
    if (!filter.phonePart.isEmpty())
        anyOf({QStringLiteral("caller_phone"), QStringLiteral("contact_phone")}, inside(filter.phonePart));
    if (!filter.callerPart.isEmpty())
        anyOf({QStringLiteral("caller_name")}, inside(filter.callerPart));
    if (!filter.numberPart.isEmpty())
        anyOf({QStringLiteral("case_no"), QStringLiteral("order_no"), QStringLiteral("upstream_no")},
              inside(filter.numberPart));
    if (!filter.tag.isEmpty())
        anyOf({QStringLiteral("' ' || tags || ' '")},
              QStringLiteral("% %1 %").arg(escapedForLike(filter.tag)));
    if (filter.round)
        add(QStringLiteral("round = ?"), {*filter.round});
    if (filter.round && *filter.round > 1)
        add(QStringLiteral("round > 1")); // lets the index of later rounds be used
}

void CaseCondition::addRequests(const CaseFilter &filter)
{
    if (!filter.requests)
        return;
    switch (*filter.requests) {
    case RequestQueue::ToDecide:
        add(QStringLiteral("id IN (SELECT case_id FROM case_request WHERE state = %1)")
                .arg(int(RequestState::Asked)));
        break;
    case RequestQueue::Supervised:
        add(QStringLiteral("id IN (SELECT case_id FROM case_request WHERE state IN (%1, %2) AND kind = %3)")
                .arg(int(RequestState::Issued))
                .arg(int(RequestState::Answered))
                .arg(int(RequestKind::Supervision)));
        break;
    case RequestQueue::Promised:
        add(QStringLiteral("id IN (SELECT case_id FROM promise INDEXED BY promise_open "
                           "WHERE kept_at IS NULL AND withdrawn = 0)"));
        add(QStringLiteral("status <> %1").arg(int(CaseStatus::Void)));
        return;
    }
    add(QStringLiteral("status NOT IN (%1)")
            .arg(integers(std::vector{CaseStatus::Merged, CaseStatus::Void})));
}

void CaseCondition::addDays(const CaseFilter &filter)
{
    if (filter.period)
        addPeriod(*filter.period, filter.dayBasis);
    else if (indexForFigures(filter) == indexedBy("case_figures"))
        add(QStringLiteral("received_day > 0"));
}

void CaseCondition::addPeriod(const Period &period, DayBasis basis)
{
    const QString day = dayColumn(basis);
    const int first = dayKey(period.first());
    const int last = dayKey(period.last());
    add(day + QStringLiteral(" BETWEEN ? AND ?"), {first, last});
    if (period.isWholeDays())
        return;
    // Only the two days that count in part need a look at the time, which no index holds.
    const QString time = timeColumn(basis);
    add(QStringLiteral("(%1 > ? OR %2 >= ?)").arg(day, time), {first, qint64(toEpoch(period.start()))});
    add(QStringLiteral("(%1 < ? OR %2 < ?)").arg(day, time), {last, qint64(toEpoch(period.end()))});
}

QString CaseCondition::where() const
{
    return m_terms.isEmpty() ? QString() : QStringLiteral(" WHERE ") + m_terms.join(QStringLiteral(" AND "));
}

std::optional<InstantRange> receivedRange(const CaseFilter &filter)
{
    if (!filter.period || filter.dayBasis != DayBasis::Received)
        return {};
    return InstantRange{toEpoch(filter.period->start()), toEpoch(filter.period->end())};
}

QString indexForList(const CaseFilter &filter)
{
    if (const QString small = smallIndex(filter); !small.isEmpty())
        return small;
    if (filter.point.isSet())
        return indexedBy("case_point");
    if (filter.unit.isSet())
        return indexedBy("case_unit");
    if (filter.statuses.size() == 1)
        return indexedBy("case_status");
    return indexedBy("case_newest");
}

bool hasOwnIndex(const CaseFilter &filter)
{
    return !smallIndex(filter).isEmpty() || filter.point.isSet();
}

bool readsEveryCase(const CaseFilter &filter)
{
    return indexForFigures(filter) == indexedBy("case_figures");
}

QString indexForFigures(const CaseFilter &filter)
{
    if (const QString small = smallIndex(filter); !small.isEmpty())
        return small;
    const bool closedToo = std::ranges::find(filter.statuses, CaseStatus::Closed) != filter.statuses.end();
    if (!filter.statuses.empty() && !closedToo && !filter.period) // nearly all cases are closed
        return indexedBy("case_status");
    if (filter.point.isSet() && !filter.period)
        return indexedBy("case_point");
    return indexedBy("case_figures");
}

} // namespace jiesu
