// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/texttablemodel.h"

namespace jiesu {

TextTableModel::TextTableModel(std::vector<TextColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

void TextTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TextTableModel::addRows(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::ranges::move(rows, std::back_inserter(m_rows));
    endInsertRows();
}

void TextTableModel::setColumns(std::vector<TextColumn> columns, std::vector<Row> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

const TextCell *TextTableModel::cell(int row, int column) const
{
    if (row < 0 || std::size_t(row) >= m_rows.size() || column < 0)
        return nullptr;
    const Row &cells = m_rows[std::size_t(row)];
    return std::size_t(column) < cells.size() ? &cells[std::size_t(column)] : nullptr;
}

QString TextTableModel::text(int row, int column) const
{
    const TextCell *found = cell(row, column);
    return found ? found->text : QString();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.isValid())
        return int((m_columns[std::size_t(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    const TextCell *found = cell(index.row(), index.column());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::ToolTipRole:
        return found->tooltip.isEmpty() ? QVariant() : found->tooltip;
    case Qt::ForegroundRole:
        return found->color ? QVariant(Theme::color(*found->color)) : QVariant();
    case ChipDelegate::KindRole:
        return found->chip ? QVariant(int(*found->chip)) : QVariant();
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || std::size_t(section) >= m_columns.size())
        return {};
    const TextColumn &column = m_columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.header;
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace jiesu
