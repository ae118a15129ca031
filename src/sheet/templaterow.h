// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/templatecontent.h"

#include <QXmlStreamReader>

#include <functional>

namespace jiesu {

/// Where a cell is; both count from 1.
struct CellPlace
{
    int column = 0;
    int row = 0;
    [[nodiscard]] bool isValid() const { return column > 0 && row > 0; }
};

/// "AB12" or "$AB$12"; invalid for anything else.
[[nodiscard]] CellPlace cellPlace(const QString &name);
[[nodiscard]] QString cellName(int column, int row);

/// A row of a template's worksheet: its cells as they stood, and what their placeholders ask for.
class TemplateRow final
{
public:
    /// @param xml at the start of the row's element; it is read up to its end
    /// @param number of the row where it does not say it itself
    [[nodiscard]] static TemplateRow read(QXmlStreamReader &xml, int number,
                                          const std::function<QString(qsizetype)> &sharedText);

    struct Finding
    {
        QString cell;
        QString happened;
    };
    /// Looks up the placeholders and spreads {{table:…}} over its columns; what is wrong with the first that
    /// cannot be found.
    [[nodiscard]] std::optional<Finding> resolve(const TemplateContent &content);

    [[nodiscard]] int number() const { return m_number; }
    /// It names a table's columns and stands for all its rows.
    [[nodiscard]] bool isRepeated() const { return !m_table.isEmpty(); }
    /// How often it is written; an empty table leaves the row once, with empty cells.
    [[nodiscard]] int copies(const TemplateContent &content) const;
    [[nodiscard]] bool hasFormula() const { return formulaColumn() > 0; }
    /// The first column with a formula; 0: none.
    [[nodiscard]] int formulaColumn() const;

    /// The row as XML. @param number at which it stands now @param copy which row of its table it shows
    [[nodiscard]] QString written(const TemplateContent &content, int number, int copy) const;

private:
    struct Cell
    {
        int column = 0;
        QString style; ///< the number of its format; may be empty
        QString type;  ///< as the part says it: "s" for a shared text
        QString inner; ///< the XML inside
        QString text;  ///< where it is a text
        bool isFormula = false;
    };
    void readCell(QXmlStreamReader &xml, const std::function<QString(qsizetype)> &sharedText);
    [[nodiscard]] std::optional<Finding> spread(std::size_t index, const TemplateContent &content);
    [[nodiscard]] std::optional<Finding> check(const Cell &cell, const TemplateContent &content);
    [[nodiscard]] std::optional<TemplateValue> value(const QString &name, const TemplateContent &content,
                                                     int copy) const;
    [[nodiscard]] QString writtenCell(const Cell &cell, const TemplateContent &content, int number,
                                      int copy) const;

    int m_number = 0;
    QString m_attributes; ///< as XML, without number and spans
    std::vector<Cell> m_cells;
    QString m_table;
};

} // namespace jiesu
