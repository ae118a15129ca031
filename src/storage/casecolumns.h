// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefields.h"
#include "storage/database.h"

#include <initializer_list>
#include <variant>

namespace jiesu {

/// A choice of columns of complaint_case for a SELECT, and the way back from its rows: id, revision and
/// received_at first, then the chosen fields. Members that were not chosen keep their default.
class CaseColumns final
{
public:
    /// Every stored field.
    [[nodiscard]] static const CaseColumns &whole();
    /// Id, revision and time only.
    [[nodiscard]] static const CaseColumns &keys();
    /// What a row of a list shows.
    [[nodiscard]] static const CaseColumns &row();
    /// What a list can be sorted by (CaseOrder).
    [[nodiscard]] static const CaseColumns &sortKeys();
    /// What search looks into.
    [[nodiscard]] static const CaseColumns &texts();
    /// Both, for a list with a search.
    [[nodiscard]] static const CaseColumns &rowAndTexts();
    [[nodiscard]] static const CaseColumns &sortKeysAndTexts();

    /// What a new case is compared with.
    [[nodiscard]] static const CaseColumns &similar();
    /// What the clock of a case is counted by, and what its line in a list of reminders shows.
    [[nodiscard]] static const CaseColumns &clock();

    /// "id, revision, received_at, case_no, …".
    [[nodiscard]] const QString &list() const { return m_list; }
    [[nodiscard]] ComplaintCase read(const Statement &statement) const;

private:
    explicit CaseColumns(std::vector<const CaseField *> fields);
    [[nodiscard]] static CaseColumns named(std::initializer_list<const char *> codes);
    [[nodiscard]] static CaseColumns joined(const CaseColumns &first, const CaseColumns &second);

    std::vector<const CaseField *> m_fields;
    QString m_list;
};

/// The write statements of complaint_case, made once from caseFields() and the derived columns.
namespace casecolumns {

/// INSERT; parameters: give(), then the import hash or NULL.
[[nodiscard]] const QString &insertSql();
/// The stored fields in the order of caseFields(), then the derived columns.
void give(const ComplaintCase &complaint, fieldvalues::ValueSink &sink);

/// What is written where a row is changed. Columns that stay as they are are left out, so that their indexes
/// and the triggers on them have nothing to do.
class Change final
{
public:
    Change(const ComplaintCase &before, const ComplaintCase &after);

    /// UPDATE of a row at one revision; parameters: give(), the import hash or NULL (keeps the old one), id,
    /// revision.
    [[nodiscard]] const QString &updateSql() const { return m_sql; }
    void give(fieldvalues::ValueSink &sink) const;

private:
    using Value = std::variant<std::monostate, qint64, QString>;
    class Values;

    QString m_sql;
    std::vector<Value> m_values; ///< of the columns that change
};

} // namespace casecolumns

} // namespace jiesu
