// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ledgerstore.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerStore)
};

struct Condition
{
    QString sql;
    QVariantList values;
};

/// "place_id, kind, …", or with @p suffix "place_id = ?, kind = ?, …".
QString columns(const Ledger &ledger, const QString &suffix = {})
{
    QStringList names;
    for (const LedgerField &field : ledger.fields)
        names << QLatin1String(field.code) + suffix;
    return names.join(QStringLiteral(", "));
}

/// That a column holds one of the choices whose wording contains @p word.
QString choiceTerm(const LedgerField &field, const QString &word)
{
    QStringList numbers;
    for (const Choice &each : field.choices) {
        if (choice::label(field.choices, each.value).contains(word, Qt::CaseInsensitive))
            numbers << QString::number(each.value);
    }
    return numbers.isEmpty()
               ? QString()
               : QStringLiteral("%1 IN (%2)").arg(QLatin1String(field.code), numbers.join(u','));
}

/// That what a field shows contains @p word; empty for a field that is not looked through.
QString wordTerm(const LedgerField &field, const QString &word, QVariantList &values)
{
    const QLatin1String column(field.code);
    const auto in = [&](const char *table, const char *name) {
        values << u'%' + escapedForLike(word) + u'%';
        return QStringLiteral("%1 IN (SELECT id FROM %2 WHERE %3 LIKE ? ESCAPE '\\')")
            .arg(column, QLatin1String(table), QLatin1String(name));
    };
    if (field.personal)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Day:
        values << u'%' + escapedForLike(word) + u'%';
        return QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(column);
    case FieldType::Choice:
        return choiceTerm(field, word);
    case FieldType::Unit:
        return in("unit", "name");
    case FieldType::Place:
        return in("place", "name");
    case FieldType::Category:
        return in("category", "path");
    case FieldType::Case:
        return in("complaint_case", "case_no");
    case FieldType::Record: {
        const Ledger &target = *findLedger(QLatin1String(field.target));
        const QString inner =
            wordTerm(target.fields[std::size_t(fieldIndex(target, target.nameField))], word, values);
        return inner.isEmpty() ? QString()
                               : QStringLiteral("%1 IN (SELECT id FROM %2 WHERE %3)")
                                     .arg(column, QLatin1String(target.code), inner);
    }
    default:
        return {};
    }
}

void addWords(Condition &condition, const Ledger &ledger, const QString &words)
{
    for (const QString &word : text::tidyLine(words).split(u' ', Qt::SkipEmptyParts)) {
        QStringList terms;
        for (const LedgerField &field : ledger.fields) {
            if (const QString term = wordTerm(field, word, condition.values); !term.isEmpty())
                terms << term;
        }
        condition.sql += terms.isEmpty()
                             ? QStringLiteral(" AND 1 = 0")
                             : QStringLiteral(" AND (%1)").arg(terms.join(QStringLiteral(" OR ")));
    }
}

void addDays(Condition &condition, const Ledger &ledger, const LedgerQuery &query)
{
    const int index = dayFieldIndex(ledger);
    if (index < 0)
        return;
    const LedgerField &field = ledger.fields[std::size_t(index)];
    const auto bound = [&field](QDate day) {
        return field.type == FieldType::Day ? QVariant(day.toString(Qt::ISODate))
                                            : QVariant(qint64(toEpoch(fromOffice(day))));
    };
    if (query.from.isValid()) {
        condition.sql += QStringLiteral(" AND %1 >= ?").arg(QLatin1String(field.code));
        condition.values << bound(query.from);
    }
    if (query.to.isValid()) {
        condition.sql += QStringLiteral(" AND %1 < ?").arg(QLatin1String(field.code));
        condition.values << bound(query.to.addDays(1));
    }
}

/// That a record comes after another one in the ledger's order. The first term bounds the rows by itself, so
/// that its index is entered where the page begins.
void addPlace(Condition &condition, const Ledger &ledger, qint64 after)
{
    const QStringList terms = QString::fromLatin1(ledger.orderBy).split(QStringLiteral(", "));
    QString beyond;
    QString bound;
    for (qsizetype i = terms.size(); i-- > 0;) {
        const bool falls = terms[i].endsWith(u" DESC");
        const QString term = u'(' + (falls ? terms[i].chopped(5) : terms[i]) + u')';
        const QString there =
            QStringLiteral("(SELECT %1 FROM %2 WHERE id = ?)").arg(term, QLatin1String(ledger.code));
        const QString passed = term + (falls ? QStringLiteral(" < ") : QStringLiteral(" > ")) + there;
        beyond = beyond.isEmpty()
                     ? passed
                     : QStringLiteral("(%1 OR (%2 = %3 AND %4))").arg(passed, term, there, beyond);
        bound = term + (falls ? QStringLiteral(" <= ") : QStringLiteral(" >= ")) + there;
    }
    condition.sql += QStringLiteral(" AND %1 AND %2").arg(bound, beyond);
    condition.values += QVariantList(2 * terms.size(), after);
}

Condition conditionOf(const Ledger &ledger, const LedgerQuery &query)
{
    Condition condition;
    condition.sql = query.withdrawnToo ? QStringLiteral("id > 0") : QStringLiteral("withdrawn = 0");
    addWords(condition, ledger, query.words);
    addDays(condition, ledger, query);
    for (const auto &[code, value] : query.equals) {
        condition.sql +=
            QStringLiteral(" AND %1 %2")
                .arg(QLatin1String(code), value.isNull() ? QStringLiteral("IS NULL") : QStringLiteral("= ?"));
        if (!value.isNull())
            condition.values << value;
    }
    return condition;
}

LedgerRecord read(const Ledger &ledger, const Statement &row)
{
    LedgerRecord record;
    record.id = row.integer(0);
    record.revision = row.integer(1);
    record.withdrawn = row.integer(2) != 0;
    constexpr int before = 3;
    for (int i = 0; i < int(ledger.fields.size()); ++i)
        record.values << row.value(before + i);
    return record;
}

QString selectSql(const Ledger &ledger, const QString &rest)
{
    return QStringLiteral("SELECT id, revision, withdrawn, %1 FROM %2 WHERE %3")
        .arg(columns(ledger), QLatin1String(ledger.code), rest);
}

} // namespace

void LedgerStore::save(LedgerRecord &record)
{
    const QLatin1String table(m_ledger.code);
    const QVariantList values = record.values + QVariantList{int(record.withdrawn)};
    if (record.id == 0) {
        const QString sql = QStringLiteral("INSERT INTO %1 (%2, withdrawn) VALUES (%3?)")
                                .arg(table, columns(m_ledger),
                                     QStringLiteral("?, ").repeated(qsizetype(m_ledger.fields.size())));
        record.id = m_database.statement(sql).run(values).insertedId();
        record.revision = 1;
        return;
    }
    Statement &update = m_database.statement(
        QStringLiteral(
            "UPDATE %1 SET revision = revision + 1, %2, withdrawn = ? WHERE id = ? AND revision = ?")
            .arg(table, columns(m_ledger, QStringLiteral(" = ?"))));
    update.run(values + QVariantList{record.id, record.revision});
    requireUpdated(m_database, update, table, record.id, Words::tr("这条台账记录"));
    ++record.revision;
}

std::optional<LedgerRecord> LedgerStore::find(qint64 id)
{
    Statement &row = m_database.statement(selectSql(m_ledger, QStringLiteral("id = ?")));
    row.run({id});
    std::optional<LedgerRecord> found;
    if (row.next())
        found = read(m_ledger, row);
    row.finish();
    return found;
}

std::vector<LedgerRecord> LedgerStore::list(const LedgerQuery &query)
{
    Condition condition = conditionOf(m_ledger, query);
    if (query.after != 0)
        addPlace(condition, m_ledger, query.after);
    QString rest = condition.sql + QStringLiteral(" ORDER BY ") + QLatin1String(m_ledger.orderBy);
    QVariantList values = condition.values;
    if (query.limit >= 0) {
        rest += QStringLiteral(" LIMIT ?");
        values << query.limit;
    }
    Statement &row = m_database.statement(selectSql(m_ledger, rest));
    row.run(values);
    std::vector<LedgerRecord> records;
    while (row.next())
        records.push_back(read(m_ledger, row));
    return records;
}

qint64 LedgerStore::count(const LedgerQuery &query)
{
    const Condition condition = conditionOf(m_ledger, query);
    return m_database
        .statement(QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                       .arg(QLatin1String(m_ledger.code), condition.sql))
        .run(condition.values)
        .firstInteger();
}

std::vector<LedgerPhoto> ledgerPhotos(Database &database)
{
    std::vector<LedgerPhoto> photos;
    for (const Ledger *ledger : ledgers()) {
        for (const LedgerField &field : ledger->fields) {
            if (field.type != FieldType::Photo)
                continue;
            Statement &row =
                database.statement(QStringLiteral("SELECT id, %1 FROM %2 WHERE %1 IS NOT NULL")
                                       .arg(QLatin1String(field.code), QLatin1String(ledger->code)));
            row.run();
            while (row.next())
                photos.push_back({ledger, row.integer(0), row.text(1)});
        }
    }
    return photos;
}

} // namespace jiesu
