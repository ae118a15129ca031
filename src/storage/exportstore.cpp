// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exportstore.h"

#include "domain/caseview.h"
#include "domain/officetime.h"
#include "storage/storedvalues.h"

#include <QJsonDocument>

namespace jiesu {

namespace {

const QString columns =
    QStringLiteral("year, number, made_at, made_by, kind, title, filter_text, filter, period, rule_code, "
                   "rule_version, row_count, unmasked, purpose, file_name, digest");

QVariant filterJson(const std::optional<CaseFilter> &filter)
{
    return filter ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*filter)).toJson(QJsonDocument::Compact)))
                  : QVariant();
}

/// Nothing for a filter that this program does not understand any more.
std::optional<CaseFilter> readFilter(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    const auto read = caseFilterFromJson(QJsonDocument::fromJson(row.text(column).toUtf8()).object());
    return read ? std::optional(*read) : std::nullopt;
}

ExportRecord readRecord(const Statement &row)
{
    ExportRecord record;
    record.year = int(row.integer(0));
    record.number = int(row.integer(1));
    record.at = fromEpoch(row.integer(2));
    record.by = row.text(3);
    record.kind = ExportKind(row.integer(4));
    record.title = row.text(5);
    record.filterText = row.text(6);
    record.filter = readFilter(row, 7);
    record.period = row.text(8);
    record.ruleCode = row.text(9);
    record.ruleVersion = int(row.integer(10));
    record.rows = row.integer(11);
    record.unmasked = row.integer(12) != 0;
    record.purpose = row.text(13);
    record.fileName = row.text(14);
    record.digest = row.value(15).toByteArray();
    return record;
}

struct Condition
{
    QString sql = QStringLiteral("1 = 1");
    QVariantList values;
};

Condition conditionOf(const ExportQuery &query)
{
    Condition condition;
    if (!query.text.isEmpty()) {
        QStringList terms;
        for (const char *column : {"serial", "made_by", "title", "purpose", "file_name"}) {
            terms << QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1String(column));
            condition.values << u'%' + escapedForLike(query.text) + u'%';
        }
        condition.sql += QStringLiteral(" AND (%1)").arg(terms.join(QStringLiteral(" OR ")));
    }
    if (query.from) {
        condition.sql += QStringLiteral(" AND made_at >= ?");
        condition.values << qint64(toEpoch(*query.from));
    }
    if (query.before) {
        condition.sql += QStringLiteral(" AND made_at < ?");
        condition.values << qint64(toEpoch(*query.before));
    }
    if (!query.digest.isEmpty()) {
        condition.sql += QStringLiteral(" AND digest = ?");
        condition.values << query.digest;
    }
    return condition;
}

} // namespace

int ExportStore::nextNumber(int year)
{
    return int(m_database
                   .statement(QStringLiteral(
                       "SELECT coalesce(max(number), 0) + 1 FROM export_record WHERE year = ?"))
                   .run({year})
                   .firstInteger());
}

void ExportStore::add(const ExportRecord &record)
{
    m_database
        .statement(QStringLiteral("INSERT INTO export_record (%1, serial) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                       .arg(columns))
        .run({record.year, record.number, qint64(toEpoch(record.at)), record.by, int(record.kind),
              record.title, record.filterText, filterJson(record.filter), record.period, record.ruleCode,
              record.ruleVersion, record.rows, int(record.unmasked), record.purpose, record.fileName,
              record.digest, record.serial()});
}

std::vector<ExportRecord> ExportStore::list(const ExportQuery &query, int limit, const ExportRecord *after)
{
    Condition condition = conditionOf(query);
    if (after) {
        condition.sql += QStringLiteral(" AND (year, number) < (?, ?)");
        condition.values << after->year << after->number;
    }
    Statement &row = m_database.statement(QStringLiteral("SELECT %1 FROM export_record WHERE %2 "
                                                         "ORDER BY year DESC, number DESC LIMIT ?")
                                              .arg(columns, condition.sql));
    row.run(condition.values + QVariantList{limit});
    std::vector<ExportRecord> list;
    while (row.next())
        list.push_back(readRecord(row));
    return list;
}

qint64 ExportStore::count(const ExportQuery &query)
{
    const Condition condition = conditionOf(query);
    return m_database
        .statement(QStringLiteral("SELECT count(*) FROM export_record WHERE %1").arg(condition.sql))
        .run(condition.values)
        .firstInteger();
}

void ExportStore::forEach(const std::function<void(const ExportRecord &)> &use)
{
    Statement &row = m_database.statement(
        QStringLiteral("SELECT %1 FROM export_record ORDER BY year, number").arg(columns));
    row.run();
    while (row.next())
        use(readRecord(row));
}

} // namespace jiesu
