// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/showntable.h"

#include "service/tableexport.h"
#include "ui/page.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/figurecard.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShownTable)
};

/// By how they stand from left to right.
std::vector<int> shownColumns(const QTableView &view)
{
    const QHeaderView &header = *view.horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

bool isRightAligned(const QVariant &alignment)
{
    return Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
}

template <class Kind> std::vector<Kind *> visible(const QWidget &window)
{
    std::vector<Kind *> found;
    for (Kind *each : window.findChildren<Kind *>()) {
        if (each->isVisible())
            found.push_back(each);
    }
    return found;
}

/// What a screen reader calls it, else the page that it is on.
QString titleOf(const QTableView &view)
{
    if (!view.accessibleName().isEmpty())
        return view.accessibleName();
    for (const QWidget *at = view.parentWidget(); at; at = at->parentWidget()) {
        if (const auto *page = qobject_cast<const Page *>(at))
            return page->title();
    }
    return Words::tr("表");
}

template <class Kind> Kind *withKeyboard(const QWidget &window)
{
    for (QWidget *at = QApplication::focusWidget(); at && window.isAncestorOf(at); at = at->parentWidget()) {
        if (auto *found = qobject_cast<Kind *>(at))
            return found;
    }
    return nullptr;
}

} // namespace

QTableView *tableMeant(const QWidget &window)
{
    if (auto *table = withKeyboard<QTableView>(window))
        return table;
    const auto tables = visible<QTableView>(window);
    return tables.empty() ? nullptr : tables.front();
}

const Chart *chartMeant(const QWidget &window)
{
    if (const auto *chart = withKeyboard<Chart>(window))
        return chart;
    if (!visible<QTableView>(window).empty() || !visible<FigureCard>(window).empty())
        return nullptr;
    const auto charts = visible<Chart>(window);
    return charts.empty() ? nullptr : charts.front();
}

FigureTable shownTable(const QTableView &view)
{
    const QAbstractItemModel &model = *view.model();
    const std::vector<int> columns = shownColumns(view);
    FigureTable table;
    table.title = titleOf(view);
    for (const int column : columns)
        table.header << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<FigureCell> cells;
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            cells.push_back(readCell(index.data(Qt::DisplayRole).toString(),
                                     isRightAligned(index.data(Qt::TextAlignmentRole))));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

FigureTable asTable(const QString &title, const std::vector<TextColumn> &columns,
                    const std::vector<TextTableModel::Row> &rows)
{
    FigureTable table;
    table.title = title;
    for (const TextColumn &column : columns)
        table.header << column.header;
    for (const TextTableModel::Row &row : rows) {
        std::vector<FigureCell> cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back(readCell(row[i].text, columns[i].isNumber));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

bool figuresMeant(const QWidget &window)
{
    return !visible<FigureCard>(window).empty() && !withKeyboard<QTableView>(window);
}

FigureTable shownFigures(const QWidget &window)
{
    FigureTable table;
    table.title = Words::tr("看板数字");
    table.header = {Words::tr("指标"), Words::tr("数值"), Words::tr("说明"), Words::tr("口径")};
    for (const FigureCard *card : visible<FigureCard>(window)) {
        const Figure &figure = card->figure();
        const QString note = QStringList{figure.chip, figure.note}.join(QStringLiteral("　")).trimmed();
        table.rows.push_back({figure.label, readCell(figure.value, true), note, figure.source});
    }
    return table;
}

std::vector<FigureTable> besideFigures(const QWidget &window)
{
    std::vector<FigureTable> tables;
    for (const Chart *chart : visible<Chart>(window))
        tables.push_back(chart->figures().table);
    for (const QTableView *view : visible<QTableView>(window))
        tables.push_back(shownTable(*view));
    std::erase_if(tables, [](const FigureTable &table) { return table.rows.empty(); });
    return tables;
}

} // namespace jiesu
