// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordfield.h"

#include <QVariantList>

/// Ledgers (台账): registers that are searched, imported, exported, printed and have history like cases. A
/// ledger is one table of fields here and one CREATE TABLE; storage, service, list, form, history, undo,
/// import, export and command line are made from it.
namespace jiesu {

struct LedgerField
{
    const char *code;  ///< column, JSON and history name: "put_up_on"
    const char *label; ///< zh header, in the context "ledger"
    FieldType type;
    std::span<const Choice> choices = {};
    bool required = false;
    bool personal = false;        ///< masked by default; see LedgerService
    bool listed = true;           ///< a column of the list, else only in the form
    const char *target = nullptr; ///< FieldType::Record: the code of the ledger it points to
};

/// A record of any ledger. Times are made by its service: the typed struct of a ledger has names for them.
struct LedgerRecord
{
    qint64 id = 0;
    qint64 revision = 0;    ///< raised by each change
    QVariantList values;    ///< in the order of the ledger's fields; stored form, see RecordField::get
    bool withdrawn = false; ///< removed, or taken back by an undo
    friend bool operator==(const LedgerRecord &, const LedgerRecord &) = default;
};

/// What is to be done about the records of a ledger: its list says how far each is, and one key marks a
/// record done.
struct LedgerCourse
{
    const char *due;                 ///< field: last day for it; none known: never overdue
    const char *done;                ///< field: when it was done, a day or a time
    const char *note;                ///< field: what was done
    const char *photo;               ///< field: picture of it afterwards; null: none is kept
    const char *openWord;            ///< zh, in the context "ledger": "未整改"
    const char *doneWord;            ///< "已整改"
    const char *onlyField = nullptr; ///< there is something to do only where this field has this value
    int onlyValue = 0;
};

/// How far a record is.
struct CourseState
{
    enum class Kind
    {
        Nothing, ///< there is nothing to do
        Open,
        Overdue,
        Done
    };
    Kind kind = Kind::Nothing;
    int days = 0; ///< Overdue: since the last day for it
};

/// Every table has: id, revision, its fields, withdrawn.
struct Ledger
{
    const char *code;      ///< table name, history entity, command-line word: "patrol_find"
    const char *title;     ///< zh, in the context "ledger": "巡查发现"
    const char *nameField; ///< what names a record
    /// Terms of its columns, "found_at DESC, id DESC": none is ever null or holds a comma, the last one is
    /// the id. Pages of a list are read by it.
    const char *orderBy;
    std::span<const LedgerField> fields;
    /// Fields that name one record together: an imported row with the same values changes that record. None:
    /// a row is known where all that it says is known of one record.
    std::span<const char *const> key = {};
    bool forEverybody = false; ///< Permission::AddFinds is enough to add and to change
    const LedgerCourse *course = nullptr;
};

/// All ledgers, in the order in which 台账 lists them.
[[nodiscard]] std::span<const Ledger *const> ledgers();
/// nullptr if unknown.
[[nodiscard]] const Ledger *findLedger(const QString &code);

[[nodiscard]] QString ledgerTitle(const Ledger &ledger);
[[nodiscard]] QString fieldLabel(const LedgerField &field);
/// Place of a field among the fields; -1 if unknown.
[[nodiscard]] int fieldIndex(const Ledger &ledger, const char *code);
/// The first field that is a day or a time, by which records are asked for by period; -1 for none.
[[nodiscard]] int dayFieldIndex(const Ledger &ledger);

/// A record with nothing in it.
[[nodiscard]] LedgerRecord emptyRecord(const Ledger &ledger);
/// The stored value of a field. Precondition: the ledger has it.
[[nodiscard]] const QVariant &valueOf(const Ledger &ledger, const LedgerRecord &record, const char *code);
void setValue(const Ledger &ledger, LedgerRecord &record, const char *code, const QVariant &value);

/// Nothing for a ledger without a course.
[[nodiscard]] CourseState courseState(const Ledger &ledger, const LedgerRecord &record, QDate today);
/// "未整改", "超期 3 天", "已整改"; empty for nothing.
[[nodiscard]] QString courseText(const Ledger &ledger, const CourseState &state);

/// The record as its typed struct, which has recordFields<T>() with the ledger's codes, id and revision.
template <class T> [[nodiscard]] T fromRecord(const Ledger &ledger, const LedgerRecord &record)
{
    T value;
    value.id = record.id;
    value.revision = record.revision;
    for (const RecordField<T> &field : recordFields<T>())
        field.set(value, valueOf(ledger, record, field.code));
    return value;
}
/// The inverse; fields that the struct does not have are empty.
template <class T> [[nodiscard]] LedgerRecord toRecord(const Ledger &ledger, const T &value)
{
    LedgerRecord record = emptyRecord(ledger);
    record.id = value.id;
    record.revision = value.revision;
    for (const RecordField<T> &field : recordFields<T>())
        setValue(ledger, record, field.code, field.get(value));
    return record;
}

} // namespace jiesu
