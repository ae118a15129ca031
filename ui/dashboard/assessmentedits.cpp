// SPDX-License-Identifier: GPL-3.0-or-later
// What typing, pasting and clearing do to the assessment table.
#include "domain/text.h"
#include "metrics/assessmentpaste.h"
#include "ui/dashboard/assessmentmodel.h"

#include <QUndoStack>

#include <map>

namespace jiesu {
namespace {

/// "三率", "扣减", "手工", "线性" and the whole words.
std::optional<ItemMode> modeIn(const QString &text)
{
    for (const Choice &mode : choices<ItemMode>()) {
        if (!text.isEmpty() && (choice::label(choices<ItemMode>(), mode.value).contains(text) ||
                                text == QLatin1String(mode.code)))
            return ItemMode(mode.value);
    }
    return std::nullopt;
}

/// Room for the item and, from 0, the body.
void grow(AssessmentTable &table, int items, int rows)
{
    if (items > int(table.items.size()))
        table.items.resize(std::size_t(items));
    if (rows > int(table.rows.size()))
        table.rows.resize(std::size_t(rows));
    for (TableRow &row : table.rows)
        row.entered.resize(table.items.size());
}

} // namespace

void AssessmentModel::enter(State &state, const QModelIndex &index, const QString &given) const
{
    const QString text = text::tidyLine(given);
    const Place place = placeOf(index);
    if (place.isHead ? place.item < 0 : text.isEmpty() && place.row >= int(state.table.rows.size()))
        return;
    if (!text.isEmpty())
        grow(state.table, place.item + 1, place.isHead ? 0 : place.row + 1);
    if (place.item >= int(state.table.items.size()))
        return;
    state.refused.remove(place);
    if (place.isHead)
        return enterHead(state, place, text);
    TableRow &row = state.table.rows[std::size_t(place.row)];
    if (place.item >= 0) {
        enterMark(state, place, text);
    } else if (index.column() == Group) {
        row.group = text;
    } else if (index.column() == Unit) {
        row.unit = text;
    } else if (index.column() == PreviousRank) {
        const int rank = text.toInt();
        row.printedPreviousRank = rank > 0 ? std::optional(rank) : std::nullopt;
    }
}

void AssessmentModel::enterHead(State &state, const Place &place, const QString &text) const
{
    TableItem &item = state.table.items[std::size_t(place.item)];
    const auto mark = parseScore(text);
    if (place.row == ItemName) {
        item.name = text;
    } else if (place.row == ItemModes) {
        item.mode = modeIn(text).value_or(item.mode);
        for (TableRow &row : state.table.rows) {
            if (item.mode == ItemMode::Ratio)
                row.entered[std::size_t(place.item)].reset();
        }
    } else if (!text.isEmpty() && !mark) {
        state.refused.insert(place, text);
    } else if (place.row == FullMark) {
        item.fullMark = mark.value_or(0);
    } else if (place.row == FullAt) {
        item.fullAt = mark;
    } else if (place.row == NothingAt) {
        item.nothingAt = mark;
    } else if (mark) {
        item.groupMarks.insert(place.group, *mark);
    } else {
        item.groupMarks.remove(place.group);
    }
}

void AssessmentModel::enterMark(State &state, const Place &place, const QString &text) const
{
    auto &entered = state.table.rows[std::size_t(place.row)].entered[std::size_t(place.item)];
    entered = parseScore(text);
    if (!entered && !text.isEmpty() && text != QStringLiteral("—"))
        state.refused.insert(place, text);
}

void AssessmentModel::paste(const QModelIndex &at, const std::vector<QStringList> &cells)
{
    State after = m_state;
    for (std::size_t line = 0; line < cells.size(); ++line) {
        for (qsizetype i = 0; i < cells[line].size(); ++i) {
            const int row = at.row() + int(line);
            const int column = at.column() + int(i);
            // Beyond the edge there is no index; what is pasted there grows the table.
            const QModelIndex target = createIndex(row, column);
            if (row >= rowCount() || column >= columnCount() || (flags(target) & Qt::ItemIsEditable))
                enter(after, target, cells[line][i]);
        }
    }
    push(after, tr("粘贴"));
}

void AssessmentModel::replace(const AssessmentTable &table, const QString &name)
{
    push({table, {}}, name);
}

void AssessmentModel::clear(const QModelIndexList &cells)
{
    State after = m_state;
    for (const QModelIndex &cell : cells) {
        if (flags(cell) & Qt::ItemIsEditable)
            enter(after, cell, {});
    }
    push(after, tr("清空"));
}

QString AssessmentModel::copied(const QModelIndexList &cells) const
{
    std::map<int, std::map<int, QString>> rows;
    for (const QModelIndex &cell : cells)
        rows[cell.row()][cell.column()] = editText(cell);
    QStringList lines;
    for (const auto &[row, texts] : rows) {
        QStringList line;
        for (const auto &[column, text] : texts)
            line << text;
        lines << line.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace jiesu
