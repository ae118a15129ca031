// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/columnmapping.h"
#include "sheet/sheetrow.h"

#include <QHash>

namespace jiesu {

/// What a row says of units, places and categories; found or added later, and only if the row is taken.
struct ImportedNames
{
    QString unit;
    QString district;
    QString street;
    QString community;
    QString point;
    QStringList category; ///< names from the first level down
    QString timeClass;
    QString mergedInto; ///< case or order number
};

/// Why a row is no case.
enum class LeftOut
{
    No,
    Total, ///< 合计
    Empty  ///< has a row number at most
};

/// A row of a sheet as values of a case.
struct ImportRow
{
    int number = 0;
    QString refusal; ///< why the row is not taken, a sentence; the members below then mean nothing
    LeftOut leftOut = LeftOut::No;
    QString key; ///< order number, or our own case number for a case that has none
    ComplaintCase values;
    std::vector<const CaseField *> given; ///< the fields that the row has a value for
    ImportedNames names;
    QString hash;          ///< of everything that was understood; equal rows have equal hashes
    bool repeated = false; ///< says the same as an earlier row of the sheet
    int differsFrom = 0;   ///< number of an earlier row of the same key that says something else; 0: none
    QString
        originals; ///< JSON of the cells that were changed by cleaning or that no field took; may be empty
    QStringList cells; ///< as they stood in the file; kept only where the row is refused or still may be
    CaseId existing;   ///< the case the row belongs to, where there is one
    std::vector<UnitId> coUnits; ///< the units that values.coUnits names; set with the reference fields

    [[nodiscard]] bool gives(const char *fieldCode) const;
    /// Adds a cell to the originals.
    void keepOriginal(const QString &header, const QString &text);
};

/// Turns the rows of one sheet into values and compares their numbers with those of earlier rows. No
/// database, no clock; belongs to the thread that reads the sheet.
class ImportRowReader final
{
public:
    /// @param date1904 SheetReader::date1904()
    ImportRowReader(const ColumnMapping &mapping, bool date1904);

    [[nodiscard]] ImportRow read(const SheetRow &row);

private:
    struct Taken;
    [[nodiscard]] QString wrongWidth(const SheetRow &row) const;
    [[nodiscard]] LeftOut whyLeftOut(const SheetRow &row) const;
    void takeCell(Taken &taken, qsizetype column, const SheetCell &cell);
    void takeLine(Taken &taken, const MappedColumn &column, const QString &text);
    void takeOrderNumber(Taken &taken, const SheetCell &cell, const QString &text);
    void takePhone(Taken &taken, const MappedColumn &column, const QString &text);
    void takeTime(Taken &taken, const MappedColumn &column, const SheetCell &cell, const QString &text);
    void takeInteger(Taken &taken, const MappedColumn &column, const QString &text);
    void takeFlag(Taken &taken, const MappedColumn &column, const QString &text);
    void takeChoice(Taken &taken, qsizetype column, const QString &text);
    void takeName(Taken &taken, const MappedColumn &column, const QString &text);
    static void takeCategories(Taken &taken, const MappedColumn &column, const QString &text);
    void finish(Taken &taken);
    void compareWithEarlier(Taken &taken);

    struct Seen
    {
        int rowNumber;
        QString hash;
    };

    const ColumnMapping &m_mapping;
    bool m_date1904;
    int m_rowNumber = -1; ///< the column that counts the rows; -1: none
    const CaseField *m_category;
    const CaseField *m_contactPhone;
    const CaseField *m_tags;
    std::vector<QHash<QString, int>> m_wordings; ///< for each column: choices already looked up
    QHash<QString, Seen> m_seen;                 ///< by key
};

} // namespace jiesu
