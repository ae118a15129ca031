// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/widgets/statechip.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace jiesu {

/// A column of a TextTableModel.
struct TextColumn
{
    QString header;
    bool isNumber = false; ///< right-aligned
};

/// A cell ready to be shown.
struct TextCell
{
    QString text;
    std::optional<StateKind> chip;     ///< painted as a chip by ChipDelegate
    std::optional<Theme::Token> color; ///< of the text
    QString tooltip;

    TextCell() = default;
    TextCell(const QString &cellText) // NOLINT: a text is a cell
        : text(cellText)
    {
    }
};

/// A table of finished texts for lists that are replaced as a whole.
class TextTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Row = std::vector<TextCell>;

    explicit TextTableModel(std::vector<TextColumn> columns, QObject *parent = nullptr);

    /// A row shorter than the columns ends in empty cells.
    void setRows(std::vector<Row> rows);
    /// Puts rows under those that are there; selection and place of the view stay.
    void addRows(std::vector<Row> rows);
    void setColumns(std::vector<TextColumn> columns, std::vector<Row> rows);
    [[nodiscard]] QString text(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const TextCell *cell(int row, int column) const;

    std::vector<TextColumn> m_columns;
    std::vector<Row> m_rows;
};

} // namespace jiesu
