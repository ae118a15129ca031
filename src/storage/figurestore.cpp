// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figurestore.h"

#include "domain/officetime.h"
#include "storage/casecondition.h"
#include "storage/figuresource.h"
#include "storage/keptcounts.h"
#include "storage/packedoutcome.h"

namespace jiesu {

namespace {

QString column(FigureStore::Dimension dimension)
{
    using enum FigureStore::Dimension;
    switch (dimension) {
    case Category:
        return QStringLiteral("category_id");
    case Point:
        return QStringLiteral("point_id");
    case Street:
        return QStringLiteral("street_id");
    case Unit:
        return QStringLiteral("lead_unit_id");
    case RequestType:
        return QStringLiteral("request_type");
    case SourceType:
        break;
    }
    return QStringLiteral("source_type");
}

std::vector<FigureStore::Share> mostFirst(const QHash<qint64, qint64> &counts)
{
    std::vector<FigureStore::Share> shares;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > 0)
            shares.push_back({it.key(), it.value()});
    }
    std::ranges::sort(shares, [](const FigureStore::Share &a, const FigureStore::Share &b) {
        return std::pair(-a.cases, a.id) < std::pair(-b.cases, b.id);
    });
    return shares;
}

void addSlot(FigureStore::WeekHours &hours, qint64 slot, qint64 cases = 1)
{
    hours.at(std::size_t(slot / 100 - 1)).at(std::size_t(slot % 100)) += cases;
}

std::vector<OutcomeCount> unpacked(const KeptCounts::Counts &counts)
{
    std::vector<OutcomeCount> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.push_back({unpackedOutcome(it.key()), it.value(), it.key()});
    return list;
}

FigureStore::Distribution distributionOf(const KeptCounts::Counts &counts)
{
    QHash<qint64, qint64> categories;
    QHash<qint64, qint64> points;
    FigureStore::Distribution distribution;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const qint64 id = KeptCounts::spreadId(it.key());
        switch (KeptCounts::spreadPart(it.key())) {
        case KeptCounts::SpreadPart::Category:
            categories[id] = it.value();
            break;
        case KeptCounts::SpreadPart::Point:
            points[id] = it.value();
            break;
        case KeptCounts::SpreadPart::Slot:
            addSlot(distribution.weekHours, id, it.value());
            break;
        }
    }
    distribution.categories = mostFirst(categories);
    distribution.points = mostFirst(points);
    return distribution;
}

} // namespace

FigureStore::FigureStore(Database &database, std::shared_ptr<const ReferenceData> reference)
    : m_database(database)
    , m_reference(std::move(reference))
{
}

std::vector<OutcomeCount> FigureStore::outcomes(const CaseFilter &filter)
{
    const FigureSource source = figureSource(filter, *m_reference);
    if (!source.isTally && KeptCounts::canKeep(filter))
        return unpacked(KeptCounts(m_database, m_reference).counts(KeptCounts::What::Outcomes, filter));
    return outcomesBy(filter, QStringLiteral("0"), source)[0];
}

std::map<int, std::vector<OutcomeCount>> FigureStore::outcomesByMonth(const CaseFilter &filter)
{
    const FigureSource source = figureSource(filter, *m_reference);
    const QString month =
        source.isTally ? QStringLiteral("month") : QStringLiteral("%1 / 100").arg(dayColumn(filter.dayBasis));
    std::map<int, std::vector<OutcomeCount>> months;
    for (auto &[key, counts] : outcomesBy(filter, month, source))
        months[int(key)] = std::move(counts);
    return months;
}

std::map<qint64, std::vector<OutcomeCount>> FigureStore::outcomesByUnit(const CaseFilter &filter)
{
    if (KeptCounts::canKeep(filter)) {
        std::map<qint64, KeptCounts::Counts> units;
        const auto counts =
            KeptCounts(m_database, m_reference).counts(KeptCounts::What::OutcomesByUnit, filter);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            units[KeptCounts::unitOf(it.key())][KeptCounts::outcomeOf(it.key())] = it.value();
        std::map<qint64, std::vector<OutcomeCount>> outcomes;
        for (const auto &[unit, kept] : units)
            outcomes[unit] = unpacked(kept);
        return outcomes;
    }
    const FigureSource source = figureSource(filter, *m_reference, TallyScope::Unit);
    return outcomesBy(
        filter, source.isTally ? QStringLiteral("scope_id") : QStringLiteral("coalesce(lead_unit_id, 0)"),
        source);
}

std::map<qint64, std::vector<OutcomeCount>>
FigureStore::outcomesBy(const CaseFilter &filter, const QString &group, const FigureSource &source)
{
    Q_ASSERT(filter.search.isEmpty());
    // Counted here and not by GROUP BY, which would sort all rows first.
    QHash<std::pair<qint64, qint64>, qint64> counts;
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT %1, %2, %3%4")
            .arg(group,
                 packedOutcome(source.isTally ? CaseCondition::Source::Tally : CaseCondition::Source::Cases),
                 source.cases, source.from));
    statement.run(source.values);
    while (statement.next())
        counts[{statement.integer(0), statement.integer(1)}] += statement.integer(2);
    std::map<qint64, std::vector<OutcomeCount>> groups;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > 0)
            groups[it.key().first].push_back({unpackedOutcome(it.key().second), it.value(), it.key().second});
    }
    return groups;
}

std::vector<FigureStore::Share> FigureStore::shares(const CaseFilter &filter, Dimension dimension, int limit)
{
    Q_ASSERT(filter.search.isEmpty());
    const auto scope = dimension == Dimension::Unit     ? std::optional(TallyScope::Unit)
                       : dimension == Dimension::Street ? std::optional(TallyScope::Street)
                                                        : std::nullopt;
    const bool inTally = scope || dimension == Dimension::RequestType;
    const FigureSource source =
        inTally ? figureSource(filter, *m_reference, scope) : caseSource(filter, *m_reference);
    const QString key = source.isTally && scope ? QStringLiteral("scope_id") : column(dimension);
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT coalesce(%1, 0), %2%3").arg(key, source.cases, source.from));
    QHash<qint64, qint64> counts;
    statement.run(source.values);
    while (statement.next())
        counts[statement.integer(0)] += statement.integer(1);
    std::vector<Share> shares = mostFirst(counts);
    if (limit > 0 && shares.size() > std::size_t(limit))
        shares.resize(std::size_t(limit));
    return shares;
}

FigureStore::WeekHours FigureStore::weekHours(const CaseFilter &filter)
{
    Q_ASSERT(filter.search.isEmpty());
    const FigureSource source = caseSource(filter, *m_reference);
    Statement &statement = m_database.statement(QStringLiteral("SELECT received_slot") + source.from);
    WeekHours hours{};
    statement.run(source.values);
    while (statement.next())
        addSlot(hours, statement.integer(0));
    return hours;
}

FigureStore::Distribution FigureStore::distribution(const CaseFilter &filter)
{
    Q_ASSERT(filter.search.isEmpty());
    if (KeptCounts::canKeep(filter))
        return distributionOf(KeptCounts(m_database, m_reference).counts(KeptCounts::What::Spread, filter));
    const FigureSource source = caseSource(filter, *m_reference);
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT coalesce(category_id, 0), coalesce(point_id, 0), received_slot") +
        source.from);
    QHash<qint64, qint64> categories;
    QHash<qint64, qint64> points;
    Distribution distribution;
    statement.run(source.values);
    while (statement.next()) {
        ++categories[statement.integer(0)];
        ++points[statement.integer(1)];
        addSlot(distribution.weekHours, statement.integer(2));
    }
    distribution.categories = mostFirst(categories);
    distribution.points = mostFirst(points);
    return distribution;
}

std::map<qint64, Punctuality> FigureStore::punctuality(const CaseFilter &filter, Instant now)
{
    Q_ASSERT(filter.search.isEmpty());
    const FigureSource source = caseSource(filter, *m_reference);
    // A case answered at once has no deadlines; one that came in with its results only may lack a time, and
    // then says nothing about it.
    Statement &rows = m_database.statement(
        QStringLiteral(
            "SELECT coalesce(lead_unit_id, 0), "
            "CASE WHEN sign_time <= sign_deadline THEN 2 WHEN sign_time > sign_deadline THEN 1 "
            "WHEN sign_deadline < ? AND status = ? THEN 1 ELSE 0 END, "
            "CASE WHEN first_contact_time <= contact_deadline THEN 2 WHEN first_contact_time > "
            "contact_deadline "
            "THEN 1 WHEN contact_deadline < ? AND is_open = 1 AND suspended = 0 THEN 1 ELSE 0 END, "
            "CASE WHEN done_time <= deadline THEN 2 WHEN done_time > deadline THEN 1 "
            "WHEN deadline < ? AND is_open = 1 AND suspended = 0 THEN 1 ELSE 0 END") +
        source.from);
    const qint64 at = toEpoch(now);
    rows.run(QVariantList{at, int(CaseStatus::Dispatched), at, at} << source.values);
    std::map<qint64, Punctuality> units;
    while (rows.next()) {
        Punctuality &unit = units[rows.integer(0)];
        unit.signDue += rows.integer(1) > 0 ? 1 : 0;
        unit.signedInTime += rows.integer(1) > 1 ? 1 : 0;
        unit.contactDue += rows.integer(2) > 0 ? 1 : 0;
        unit.contactedInTime += rows.integer(2) > 1 ? 1 : 0;
        unit.completionDue += rows.integer(3) > 0 ? 1 : 0;
        unit.completedInTime += rows.integer(3) > 1 ? 1 : 0;
    }
    return units;
}

FigureStore::OpenCounts FigureStore::openCounts(Instant now, UnitId unit)
{
    const Instant midnight = fromOffice(toOffice(now).date.addDays(1));
    CaseFilter filter;
    filter.openOnly = true;
    filter.unit = unit;
    const FigureSource source = caseSource(filter, *m_reference);
    Statement &open = m_database.statement(
        QStringLiteral("SELECT count(*), count(*) FILTER (WHERE deadline < ? AND suspended = 0), "
                       "count(*) FILTER (WHERE deadline >= ? AND deadline < ? AND suspended = 0), "
                       "count(*) FILTER (WHERE status = ?), count(*) FILTER (WHERE status = ?), "
                       "min(deadline) FILTER (WHERE deadline >= ? AND suspended = 0)") +
        source.from);
    const qint64 at = toEpoch(now);
    OpenCounts counts;
    if (open.run(QVariantList{at, at, qint64(toEpoch(midnight)), int(CaseStatus::Dispatched),
                              int(CaseStatus::Replied), at}
                 << source.values)
            .next()) {
        counts.open = open.integer(0);
        counts.overdue = open.integer(1);
        counts.dueToday = open.integer(2);
        counts.toSign = open.integer(3);
        counts.toReview = open.integer(4);
        if (!open.isNull(5))
            counts.nextDeadline = fromEpoch(open.integer(5));
    }
    open.finish();
    counts.toFollowUp = casesWith(CaseStatus::Completed, unit);
    return counts;
}

qint64 FigureStore::casesWith(CaseStatus status, UnitId unit)
{
    CaseFilter filter;
    filter.unit = unit;
    CaseCondition condition;
    condition.add(QStringLiteral("status = ?"), {int(status)});
    condition.addFilter(filter, *m_reference);
    Statement &statement = m_database.statement(
        QStringLiteral("SELECT count(*) FROM complaint_case INDEXED BY case_status") + condition.where());
    const qint64 cases = statement.run(condition.values()).next() ? statement.integer(0) : 0;
    statement.finish();
    return cases;
}

} // namespace jiesu
