// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/listcolumns.h"

#include "ui/models/casetablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

namespace jiesu {
namespace {

using enum CaseTableModel::Column; // written whole where the domain has a type of the same name

constexpr int narrowestTitle = 150;
/// In the order of CaseTableModel::Column.
constexpr int usualWidths[] = {136, 200, 108, 84,  134, 76, 140, 140, 170,
                               96,  200, 72,  140, 140, 84, 150, 120};
static_assert(std::size(usualWidths) == CaseTableModel::ColumnCount);

/// The usual columns; those at the end of the list go first where they do not fit.
constexpr int usualColumns[] = {Number,
                                Title,
                                CaseTableModel::Place,
                                CaseTableModel::Unit,
                                TimeLimit,
                                Status,
                                Received,
                                CaseTableModel::Category,
                                Caller};
constexpr int neverLeftOut = 6;
constexpr int trashColumns[] = {Number, Title, CaseTableModel::Place, VoidedAt, VoidedBy};

int widthOf(const ViewColumn &column)
{
    return column.width > 0 ? column.width : usualWidths[CaseTableModel::columnOf(column.code)];
}

std::vector<ViewColumn> named(std::span<const int> columns)
{
    std::vector<ViewColumn> list;
    for (const int column : columns)
        list.push_back({CaseTableModel::columnCode(column), 0});
    return list;
}

/// Without what a newer program may have written.
std::vector<ViewColumn> known(const std::vector<ViewColumn> &columns)
{
    std::vector<ViewColumn> list;
    for (const ViewColumn &column : columns) {
        if (CaseTableModel::columnOf(column.code) >= 0)
            list.push_back(column);
    }
    return list;
}

} // namespace

ListColumns::ListColumns(RowTable *table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSectionResizeMode(Title, QHeaderView::Fixed);
    m_table->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        sortBy(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != Title)
            take();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ListColumns::take);
    apply();
}

std::optional<CaseOrder> ListColumns::orderOf(int column)
{
    switch (column) {
    case CaseTableModel::Place:
        return CaseOrder::Point;
    case Street:
        return CaseOrder::Street;
    case CaseTableModel::Unit:
        return CaseOrder::Unit;
    case TimeLimit:
    case CaseTableModel::Deadline:
        return CaseOrder::Deadline;
    case DoneTime:
        return CaseOrder::Done;
    case Status:
        return CaseOrder::Status;
    case CaseTableModel::Category:
        return CaseOrder::Category;
    case RequestKind:
        return CaseOrder::RequestType;
    case Received:
    case Number:
        return CaseOrder::Received;
    default:
        return std::nullopt;
    }
}

const std::vector<int> &ListColumns::choosable()
{
    static const std::vector<int> columns{Number,
                                          Title,
                                          CaseTableModel::Place,
                                          CaseTableModel::Unit,
                                          TimeLimit,
                                          Status,
                                          Received,
                                          OrderNumber,
                                          Caller,
                                          Street,
                                          CaseTableModel::Category,
                                          RequestKind,
                                          CaseTableModel::Deadline,
                                          DoneTime,
                                          Satisfied};
    return columns;
}

void ListColumns::setLook(const ListLook &look)
{
    m_look = look;
    m_look.columns = known(look.columns);
    apply();
}

void ListColumns::setTrash(bool trash)
{
    if (std::exchange(m_trash, trash) != trash)
        apply();
}

int ListColumns::roomFor(const std::vector<ViewColumn> &columns) const
{
    int room = m_table->viewport()->width();
    for (const ViewColumn &column : columns) {
        if (CaseTableModel::columnOf(column.code) != Title)
            room -= widthOf(column);
    }
    return room;
}

std::vector<ViewColumn> ListColumns::usual() const
{
    if (m_trash)
        return named(trashColumns);
    std::vector<ViewColumn> columns = named(usualColumns);
    while (columns.size() > std::size_t(neverLeftOut) && roomFor(columns) < narrowestTitle)
        columns.pop_back();
    return columns;
}

std::vector<ViewColumn> ListColumns::shown() const
{
    return m_look.columns.empty() || m_trash ? usual() : m_look.columns;
}

void ListColumns::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    QHeaderView *header = m_table->horizontalHeader();
    const std::vector<ViewColumn> columns = shown();
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
        const bool isShown = std::ranges::find(columns, CaseTableModel::columnCode(column),
                                               &ViewColumn::code) != columns.end();
        m_table->setColumnHidden(column, !isShown);
    }
    int place = 0;
    for (const ViewColumn &each : columns) {
        const int column = CaseTableModel::columnOf(each.code);
        header->moveSection(header->visualIndex(column), place++);
        if (column != Title)
            header->resizeSection(column, widthOf(each));
    }
    fitTitle();
    showSort();
}

void ListColumns::fitTitle()
{
    if (m_table->isColumnHidden(Title))
        return;
    const QScopedValueRollback applying(m_applying, true);
    m_table->horizontalHeader()->resizeSection(Title, std::max(narrowestTitle, roomFor(shown())));
}

void ListColumns::showSort()
{
    QHeaderView *header = m_table->horizontalHeader();
    int sorted = -1;
    for (int column = CaseTableModel::ColumnCount - 1; column >= 0; --column) {
        const bool first = orderOf(column) == m_look.sort.first.by && column != Number;
        if (first && !m_table->isColumnHidden(column))
            sorted = column;
    }
    const QSignalBlocker quiet(header);
    header->setSortIndicatorShown(sorted >= 0);
    header->setSortIndicator(sorted, m_look.sort.first.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListColumns::sortBy(int column, bool second)
{
    const std::optional<CaseOrder> order = orderOf(column);
    if (!order)
        return;
    CaseSort &sort = m_look.sort;
    const bool usuallyDescending = *order == CaseOrder::Received || *order == CaseOrder::Done;
    const auto turned = [&](const SortKey &key) { return SortKey{*order, !key.descending}; };
    if (second && sort.first.by != *order)
        sort.second = sort.second && sort.second->by == *order ? turned(*sort.second)
                                                               : SortKey{*order, usuallyDescending};
    else if (sort.first.by == *order)
        sort.first = turned(sort.first);
    else
        sort = {{*order, usuallyDescending}, {}};
    showSort();
    emit sortChanged();
    emit changed();
}

void ListColumns::take()
{
    if (m_applying || m_trash)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    m_look.columns.clear();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            m_look.columns.push_back(
                {CaseTableModel::columnCode(column), column == Title ? 0 : header->sectionSize(column)});
    }
    fitTitle();
    emit changed();
}

bool ListColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace jiesu
