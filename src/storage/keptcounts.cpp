// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keptcounts.h"

#include "domain/caseview.h"
#include "domain/officetime.h"
#include "storage/figuresource.h"
#include "storage/packedoutcome.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureStore)
};

const QString whatName = QStringLiteral("what");
const QString filterName = QStringLiteral("filter");
const QString unitsName = QStringLiteral("units");

/// What is kept, as text: the filter without its days, and the units that it means now.
QString keyOf(KeptCounts::What what, CaseFilter filter, const ReferenceData &reference)
{
    filter.period.reset();
    QJsonArray units;
    if (filter.unit.isSet()) {
        for (const qint64 id : reference.withDescendants(filter.unit))
            units << id;
    }
    const QJsonObject key{{whatName, int(what)}, {filterName, toJson(filter)}, {unitsName, units}};
    return QString::fromUtf8(QJsonDocument(key).toJson(QJsonDocument::Compact));
}

void appendNumber(QByteArray &bytes, quint64 number)
{
    constexpr quint64 low = 0x7f;
    for (; number > low; number >>= 7)
        bytes.append(char((number & low) | ~low));
    bytes.append(char(number));
}

quint64 takeNumber(const QByteArray &bytes, qsizetype &at)
{
    constexpr quint64 low = 0x7f;
    quint64 number = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const quint64 byte = quint8(bytes[at++]);
        number |= (byte & low) << shift;
        if (byte <= low)
            break;
    }
    return number;
}

/// Keys by their distance from the one before, each with its count; 7 bits a byte.
QByteArray packed(const KeptCounts::Counts &counts)
{
    std::vector<std::pair<qint64, qint64>> sorted;
    sorted.reserve(std::size_t(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.emplace_back(it.key(), it.value());
    std::ranges::sort(sorted);
    QByteArray bytes;
    qint64 before = 0;
    for (const auto &[key, count] : sorted) {
        appendNumber(bytes, quint64(key - before));
        appendNumber(bytes, quint64(count));
        before = key;
    }
    return bytes;
}

void addPacked(KeptCounts::Counts &counts, const QByteArray &bytes)
{
    qint64 key = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        key += qint64(takeNumber(bytes, at));
        counts[key] += qint64(takeNumber(bytes, at));
    }
}

void add(KeptCounts::Counts &counts, const KeptCounts::Counts &more)
{
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        counts[it.key()] += it.value();
}

QString columnsOf(KeptCounts::What what)
{
    switch (what) {
    case KeptCounts::What::Spread:
        return QStringLiteral("coalesce(category_id, 0), coalesce(point_id, 0), received_slot");
    case KeptCounts::What::Outcomes:
        return packedOutcome(CaseCondition::Source::Cases);
    case KeptCounts::What::OutcomesByUnit:
        break;
    }
    return packedOutcome(CaseCondition::Source::Cases) + QStringLiteral(", coalesce(lead_unit_id, 0)");
}

void addCase(KeptCounts::What what, const Statement &row, KeptCounts::Counts &counts)
{
    using enum KeptCounts::What;
    using enum KeptCounts::SpreadPart;
    switch (what) {
    case Spread:
        ++counts[KeptCounts::spreadKey(Category, row.integer(1))];
        ++counts[KeptCounts::spreadKey(Point, row.integer(2))];
        ++counts[KeptCounts::spreadKey(Slot, row.integer(3))];
        break;
    case Outcomes:
        ++counts[row.integer(1)];
        break;
    case OutcomesByUnit:
        ++counts[KeptCounts::unitKey(row.integer(2), row.integer(1))];
        break;
    }
}

bool isMonth(int key)
{
    constexpr int greatestMonth = 999'912;
    return key <= greatestMonth;
}

Period periodOf(int key)
{
    return isMonth(key) ? Period::month(Month::fromKey(key)) : Period::days(dayFromKey(key), dayFromKey(key));
}

} // namespace

bool KeptCounts::canKeep(const CaseFilter &filter)
{
    CaseFilter known;
    known.period = filter.period;
    known.unit = filter.unit;
    known.street = filter.street;
    known.withoutTypes = filter.withoutTypes;
    known.withoutDispositions = filter.withoutDispositions;
    known.countedOnly = filter.countedOnly;
    return filter.period && filter.period->isWholeDays() && filter == known;
}

bool KeptCounts::hasCases(const Month &month)
{
    return m_database
               .statement(QStringLiteral(
                   "SELECT EXISTS (SELECT 1 FROM case_tally WHERE scope_kind = 0 AND month = ?)"))
               .run({month.key()})
               .firstInteger() > 0;
}

KeptCounts::Days KeptCounts::read(const QString &key, int first, int last)
{
    Statement &rows = m_database.statement(
        QStringLiteral("SELECT day, counts FROM case_kept WHERE filter = ? AND day BETWEEN ? AND ?"));
    Days days;
    rows.run({key, first, last});
    while (rows.next())
        addPacked(days[int(rows.integer(0))], rows.value(1).toByteArray());
    return days;
}

KeptCounts::Days KeptCounts::countDays(What what, const CaseFilter &filter, const Period &period)
{
    Days days;
    for (QDate day = period.first(); day <= period.last(); day = day.addDays(1))
        days[dayKey(day)];
    CaseFilter ofDays = filter;
    ofDays.period = period;
    const FigureSource source = caseSource(ofDays, *m_reference);
    Statement &rows =
        m_database.statement(QStringLiteral("SELECT received_day, %1%2").arg(columnsOf(what), source.from));
    rows.run(source.values);
    while (rows.next())
        addCase(what, rows, days[int(rows.integer(0))]);
    return days;
}

KeptCounts::Counts KeptCounts::countMonth(What what, const CaseFilter &filter, const QString &key,
                                          const Period &period)
{
    Days days = read(key, dayKey(period.first()), dayKey(period.last()));
    for (QDate day = period.first(); day <= period.last(); day = day.addDays(1)) {
        if (days.contains(dayKey(day)))
            continue;
        QDate last = day;
        while (last < period.last() && !days.contains(dayKey(last.addDays(1))))
            last = last.addDays(1);
        for (auto &[counted, counts] : countDays(what, filter, Period::days(day, last))) {
            m_fresh[counted] = packed(counts);
            days[counted] = std::move(counts);
        }
    }
    Counts month;
    for (const auto &[day, counts] : days)
        add(month, counts);
    return month;
}

KeptCounts::Counts KeptCounts::counts(What what, const CaseFilter &filter)
{
    Q_ASSERT(canKeep(filter));
    const QString key = keyOf(what, filter, *m_reference);
    Counts all;
    for (const Month &month : filter.period->monthList()) {
        if (!hasCases(month))
            continue;
        const Period days = Period::days(std::max(filter.period->first(), month.firstDay()),
                                         std::min(filter.period->last(), month.lastDay()));
        const bool isWhole = days.first() == month.firstDay() && days.last() == month.lastDay();
        if (isWhole) {
            if (const Days kept = read(key, month.key(), month.key()); !kept.empty()) {
                add(all, kept.begin()->second);
                continue;
            }
        }
        const Counts counted = countMonth(what, filter, key, days);
        add(all, counted);
        if (isWhole)
            m_fresh[month.key()] = packed(counted);
    }
    keep(key);
    return all;
}

void KeptCounts::keep(const QString &key)
{
    const std::map<int, QByteArray> fresh = std::exchange(m_fresh, {});
    if (fresh.empty())
        return;
    try {
        Transaction transaction(m_database);
        Statement &insert = m_database.statement(
            QStringLiteral("INSERT INTO case_kept (filter, day, counts) VALUES (?, ?, ?) "
                           "ON CONFLICT (filter, day) DO UPDATE SET counts = excluded.counts"));
        for (const auto &[day, counts] : fresh)
            insert.run({key, day, counts});
        transaction.commit();
    } catch (const StorageError &) {
        return; // counted anew the next time
    }
}

QStringList KeptCounts::check(int most)
{
    struct Kept
    {
        QString key;
        int day;
        Counts counts;
    };
    std::vector<Kept> all;
    Statement &rows =
        m_database.statement(QStringLiteral("SELECT filter, day, counts FROM case_kept ORDER BY day, id"));
    rows.run();
    while (rows.next()) {
        Counts counts;
        addPacked(counts, rows.value(2).toByteArray());
        all.push_back({rows.text(0), int(rows.integer(1)), std::move(counts)});
    }
    QStringList findings;
    for (const Kept &kept : all) {
        const QJsonObject key = QJsonDocument::fromJson(kept.key.toUtf8()).object();
        const Result<CaseFilter> filter = caseFilterFromJson(key.value(filterName).toObject());
        const auto what = What(key.value(whatName).toInt());
        if (findings.size() == most)
            break;
        if (filter && keyOf(what, *filter, *m_reference) != kept.key)
            continue; // of units as they were: nobody reads it
        Counts counted;
        if (filter) {
            for (const auto &[day, counts] : countDays(what, *filter, periodOf(kept.day)))
                add(counted, counts);
        }
        if (!filter || counted != kept.counts)
            findings << Words::tr("%1 记下的分布与逐件重数不一致。").arg(periodOf(kept.day).title());
    }
    return findings;
}

} // namespace jiesu
