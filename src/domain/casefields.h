// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"

#include <QVariant>

#include <span>

/// One table of the case's fields; import, export, history, storage and the documentation are made from it,
/// so that a field is added in one place.
namespace jiesu {

enum class FieldType
{
    Text,     ///< one line
    LongText, ///< several lines
    Phone,
    Time, ///< Instant; stored as epoch seconds
    Flag, ///< 0 or 1
    Integer,
    Choice, ///< one of CaseField::choices
    Unit,   ///< the reference tables: stored as id
    Place,
    Category,
    TimeClass,
    Case
};

struct CaseField
{
    const char *code;  ///< column name, JSON name, history name: "caller_phone"
    const char *label; ///< zh header: "来电号码"
    FieldType type;
    bool personal; ///< personal data: masked by default
    std::span<const Choice> choices;
    /// The stored form: QString, qint64 or an invalid QVariant for "not known".
    QVariant (*get)(const ComplaintCase &);
    void (*set)(ComplaintCase &, const QVariant &);
};

/// All stored fields except id and revision, in a stable order.
[[nodiscard]] std::span<const CaseField> caseFields();
/// nullptr if unknown.
[[nodiscard]] const CaseField *findCaseField(const QString &code);
[[nodiscard]] QString fieldLabel(const CaseField &field);

} // namespace jiesu
