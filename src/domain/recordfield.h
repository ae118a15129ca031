// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"
#include "domain/fieldvalues.h"

/// What hangs on a case (requests, assignments, rounds, follow-up calls) as tables of fields: storage,
/// history, undo and the command line are made from them, so that a field is added in one place.
namespace jiesu {

/// A stored field of a record; id and revision are none.
template <class Record> struct RecordField
{
    const char *code; ///< column and history name
    FieldType type;
    std::span<const Choice> choices;
    /// The stored form: QString, qint64 or an invalid QVariant for "not known".
    QVariant (*get)(const Record &);
    void (*set)(Record &, const QVariant &);

    /// The value as the history keeps it; see valueText().
    [[nodiscard]] QString text(const Record &record) const { return valueText(type, choices, get(record)); }
};

/// All fields of a record, in a stable order.
template <class Record> [[nodiscard]] std::span<const RecordField<Record>> recordFields();

/// nullptr if unknown.
template <class Record> [[nodiscard]] const RecordField<Record> *findRecordField(const QString &code)
{
    for (const RecordField<Record> &field : recordFields<Record>()) {
        if (code == QLatin1String(field.code))
            return &field;
    }
    return nullptr;
}

/// Follows members of members: memberAt<&CaseRequest::raised, &Stamp::at>(request).
template <auto... Path> auto &memberAt(auto &record)
{
    return (record.*....*Path);
}

/// The field that a path of members leads to.
template <class Record, auto... Path>
constexpr RecordField<Record> recordField(const char *code, FieldType type,
                                          std::span<const Choice> choices = {})
{
    return {code, type, choices,
            [](const Record &record) { return fieldvalues::stored(memberAt<Path...>(record)); },
            [](Record &record, const QVariant &value) {
                fieldvalues::restore(memberAt<Path...>(record), value);
            }};
}

} // namespace jiesu
