// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/referenceservice.h"
#include "sheet/sheetrow.h"

#include <QSet>

#include <functional>
#include <map>

/// Reading of reference tables from spreadsheets; used by ReferenceService.
namespace jiesu {

/// What a column of the list holds.
enum class Column
{
    Name,
    Parent,
    Aliases,
    Group,
    Kind,
    Code,
    FacilityType,
    Community,
    Grid,
    Level1,
    Level2,
    Level3
};

/// Where each column stands that the header row names.
using Columns = std::map<Column, int>;

/// One row of a list by what its columns hold.
class ListRow final
{
public:
    ListRow(const SheetRow &row, const Columns &columns)
        : m_row(row)
        , m_columns(columns)
    {
    }
    /// On one line; empty where the list has no such column.
    [[nodiscard]] QString value(Column column) const;
    /// Separated by 、 , or ; in the list.
    [[nodiscard]] QStringList aliases() const;

private:
    const SheetRow &m_row;
    const Columns &m_columns;
};

/// Leaves out the row that is being taken, with a sentence; the list goes on.
[[noreturn]] void rejectRow(const QString &reason);

/// @p known and those of @p more that are new and not the name itself, sorted.
[[nodiscard]] QStringList united(QStringList known, const QStringList &more, const QString &name);

/// The reference data while a list adds to it.
class ReferenceRows final
{
public:
    explicit ReferenceRows(Office &office)
        : m_office(office)
    {
    }
    /// Rows that this list added are seen once one of their names is asked for.
    [[nodiscard]] std::shared_ptr<const ReferenceData> reference(const QStringList &names);

    /// Stores a row that differs from the one before it (nullptr: a new one), with its history.
    template <class Row> ListOutcome store(const ReferenceData &reference, Row &row, const Row *before)
    {
        if (before && *before == row)
            return ListOutcome::Unchanged;
        const ListOutcome outcome = before ? ListOutcome::Updated : ListOutcome::Added;
        storeReferenceRow(m_office, reference, row);
        for (const QString &name : QStringList(row.name) + row.aliases)
            m_added.insert(name);
        return outcome;
    }

private:
    Office &m_office;
    QSet<QString> m_added;
};

/// Takes every row of a spreadsheet below its header in one transaction; rows that @p take rejects, and rows
/// without @p needed, are told, the others count by their outcome.
/// Invalid, with @p advice, where no column @p needed is found.
[[nodiscard]] Result<ListImport> importReferenceList(Office &office, const QString &path, Column needed,
                                                     const QString &advice,
                                                     const std::function<ListOutcome(const ListRow &)> &take);

} // namespace jiesu
