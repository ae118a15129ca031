// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/fieldvalues.h"

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
    Case,
    // of ledgers alone (ledger.h)
    Day,     ///< a calendar day; stored as "2022-03-01"
    Decimal, ///< stored as a real number
    Photo,   ///< a picture in the attachment folder; stored as its SHA-256
    Record   ///< a record of another ledger; stored as its id
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
    /// What get() returns, without the QVariant.
    void (*give)(const ComplaintCase &, fieldvalues::ValueSink &);
};

/// All stored fields except id and revision, in a stable order.
[[nodiscard]] std::span<const CaseField> caseFields();
/// nullptr if unknown.
[[nodiscard]] const CaseField *findCaseField(const QString &code);
[[nodiscard]] QString fieldLabel(const CaseField &field);

/// A stored value as text and back, as fieldText() and setFieldText() have it.
[[nodiscard]] QString valueText(FieldType type, std::span<const Choice> choices, const QVariant &value);
/// Nothing for a text that valueText() does not make; an invalid QVariant for an empty text.
[[nodiscard]] std::optional<QVariant> valueFromText(FieldType type, std::span<const Choice> choices,
                                                    const QString &text);

/// The value as the history keeps it, readable without this program: a choice as its code, a time as
/// officeText(), a reference as its id, "not known" empty. Of the two hours that share one civil time when
/// daylight saving ended (1986 to 1991) the one that the text would not give back is written in UTC.
[[nodiscard]] QString fieldText(const CaseField &field, const ComplaintCase &complaint);
/// The inverse of fieldText(). False, with @p complaint unchanged, for a text that fieldText() does not make.
[[nodiscard]] bool setFieldText(const CaseField &field, ComplaintCase &complaint, const QString &text);

} // namespace jiesu
