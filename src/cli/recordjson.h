// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "domain/recordfield.h"

#include <QJsonObject>

namespace jiesu {

/// A field of a record as JSON: a time as officeText(), a choice as its code, "not known" as null.
template <class Record>
[[nodiscard]] QJsonValue fieldJson(const RecordField<Record> &field, const Record &record)
{
    const QVariant value = field.get(record);
    if (field.type == FieldType::Flag)
        return value.toBool();
    if (value.isNull())
        return {};
    if (field.type == FieldType::Integer)
        return value.toLongLong();
    return field.text(record);
}

/// A record beside a case with its id and the number of its case.
template <class Record> [[nodiscard]] QJsonObject recordJson(const Record &record, const QString &caseNo)
{
    QJsonObject object{{QStringLiteral("id"), record.id.value}, {QStringLiteral("case_no"), caseNo}};
    for (const RecordField<Record> &field : recordFields<Record>()) {
        if (qstrcmp(field.code, "case_id") != 0)
            object.insert(QLatin1String(field.code), fieldJson(field, record));
    }
    return object;
}

/// "unit, district, city".
template <class E> [[nodiscard]] QString choiceCodes()
{
    QStringList names;
    for (const Choice &item : choices<E>())
        names << QLatin1String(item.code);
    return names.join(QStringLiteral(", "));
}

} // namespace jiesu
