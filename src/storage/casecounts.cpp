// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casecounts.h"

#include "domain/caseview.h"
#include "storage/casecondition.h"
#include "storage/figuresource.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace jiesu {

namespace {

constexpr int longestMonth = 31;

/// A digest, because a filter may hold personal data. What lies below a unit or a category is part of it.
QString keyOf(CaseFilter filter, const ReferenceData &reference)
{
    filter.period.reset();
    QJsonArray below;
    if (filter.unit.isSet()) {
        for (const qint64 id : reference.withDescendants(filter.unit))
            below << id;
    }
    below << 0;
    if (filter.category.isSet()) {
        for (const qint64 id : reference.withDescendants(filter.category))
            below << id;
    }
    const QByteArray text = QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact) +
                            QJsonDocument(below).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// The months in which cases were received.
std::vector<Month> monthsWithCases(Database &database)
{
    Statement &statement = database.statement(
        QStringLiteral("SELECT DISTINCT month FROM case_tally WHERE scope_kind = 0 ORDER BY month"));
    std::vector<Month> months;
    statement.run();
    while (statement.next())
        months.push_back(Month::fromKey(int(statement.integer(0))));
    return months;
}

/// The days of @p month that the filter means; nothing if there are none.
std::optional<Period> within(const CaseFilter &filter, const Month &month)
{
    const QDate first = filter.period ? std::max(filter.period->first(), month.firstDay()) : month.firstDay();
    const QDate last = filter.period ? std::min(filter.period->last(), month.lastDay()) : month.lastDay();
    return first <= last ? std::optional(Period::days(first, last)) : std::nullopt;
}

} // namespace

bool CaseCounts::canKeep(const CaseFilter &filter, const ReferenceData &reference, bool byText)
{
    const bool isLong =
        !filter.period || (filter.period->isWholeDays() && filter.period->dayCount() > longestMonth * 3);
    const bool ownRows =
        filter.requests || filter.batch.isSet() || filter.dueFrom || filter.dueBefore || filter.signDueBefore;
    if (!isLong || ownRows || filter.dayBasis != DayBasis::Received)
        return false;
    const bool byPart = filter.unit.isSet() || filter.street.isSet();
    return byText || (readsEveryCase(filter) && (byPart || !figureSource(filter, reference).isTally));
}

CountSoFar CaseCounts::count(const CaseFilter &filter,
                             const std::function<qint64(const CaseFilter &)> &countOf,
                             const std::function<bool()> &enough)
{
    const QString key = keyOf(filter, m_reference);
    QHash<int, qint64> kept;
    Statement &statement =
        m_database.statement(QStringLiteral("SELECT month, cases FROM case_count WHERE filter = ?"));
    statement.run({key});
    while (statement.next())
        kept[int(statement.integer(0))] = statement.integer(1);

    CountSoFar so;
    bool isEnough = false;
    std::vector<std::pair<int, qint64>> fresh;
    for (const Month &month : monthsWithCases(m_database)) {
        const std::optional<Period> days = within(filter, month);
        if (!days)
            continue;
        const bool whole = days->first() == month.firstDay() && days->last() == month.lastDay();
        if (const auto found = kept.constFind(month.key()); whole && found != kept.constEnd()) {
            so.cases += *found;
            continue;
        }
        if (isEnough) {
            ++so.monthsLeft;
            continue;
        }
        CaseFilter ofDays = filter;
        ofDays.period = days;
        const qint64 ofMonth = countOf(ofDays);
        so.cases += ofMonth;
        isEnough = whole && enough(); // a part of a month is not kept: it is counted at once
        if (whole)
            fresh.emplace_back(month.key(), ofMonth);
    }
    keep(key, fresh);
    return so;
}

void CaseCounts::keep(const QString &key, const std::vector<std::pair<int, qint64>> &counts)
{
    if (counts.empty())
        return;
    try {
        Transaction transaction(m_database);
        Statement &insert =
            m_database.statement(QStringLiteral("INSERT INTO case_count (filter, month, cases) VALUES (?, ?, "
                                                "?) ON CONFLICT (filter, month) DO UPDATE "
                                                "SET cases = excluded.cases"));
        for (const auto &[month, cases] : counts)
            insert.run({key, month, cases});
        transaction.commit();
    } catch (const StorageError &) {
        return; // counted anew the next time
    }
}

} // namespace jiesu
