// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/casetablemodel.h"

#include "domain/officetime.h"
#include "ui/cases/countdown.h"

namespace jiesu {

void CaseTableModel::load(Fetch fetch, Instant now)
{
    beginResetModel();
    m_fetch = std::move(fetch);
    m_rows.clear();
    m_next.reset();
    m_now = now;
    m_firstPage = true;
    m_loading = false;
    ++m_generation;
    endResetModel();
    loadMore();
}

void CaseTableModel::loadMore()
{
    if (m_loading || !m_fetch || (!m_firstPage && !m_next))
        return;
    m_loading = true;
    m_fetch(m_next, pageSize,
            [this, generation = m_generation](Result<CasePage> page) { take(generation, std::move(page)); });
}

void CaseTableModel::take(int generation, Result<CasePage> page)
{
    if (generation != m_generation)
        return;
    m_loading = false;
    if (!page) {
        m_next.reset();
        m_firstPage = false;
        emit failed(page.error());
        return;
    }
    const bool first = std::exchange(m_firstPage, false);
    m_next = page->next;
    if (!page->rows.empty()) {
        const int start = int(m_rows.size());
        beginInsertRows({}, start, start + int(page->rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(page->rows.begin()),
                      std::make_move_iterator(page->rows.end()));
        endInsertRows();
    }
    emit loaded(first);
}

int CaseTableModel::rowOf(CaseId id) const
{
    const auto found = std::ranges::find(m_rows, id, &CaseRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool CaseTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_loading;
}

void CaseTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        loadMore();
}

QString CaseTableModel::text(const CaseRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.caseNo;
    case Title:
        return row.title;
    case Place:
        return row.pointName.isEmpty() ? row.streetName : row.pointName;
    case Unit:
        return row.unitName;
    case TimeLimit:
        return countdown(row, m_now).text;
    case Status:
        return label(row.status);
    case Received:
        return officeMinuteText(row.receivedAt);
    case OrderNumber:
        return row.orderNo;
    case Caller:
        return QStringList{row.callerName, row.callerPhone}.join(u' ').trimmed();
    case VoidedAt:
        return row.voidedAt ? officeMinuteText(*row.voidedAt) : QString();
    case VoidedBy:
        return row.voidedBy;
    default:
        return {};
    }
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseRow &row = caseAt(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == Place && !row.pointName.isEmpty())
        return QStringLiteral("%1 · %2").arg(row.streetName, row.pointName);
    if (role == ChipDelegate::KindRole && index.column() == TimeLimit) {
        const Countdown chip = countdown(row, m_now);
        return chip.text.isEmpty() ? QVariant() : QVariant(int(chip.kind));
    }
    if (role == Qt::AccessibleTextRole && index.column() == TimeLimit) {
        const Countdown chip = countdown(row, m_now);
        return QString(chip::mark(chip.kind) + chip.text);
    }
    return {};
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headers{tr("编号"),   tr("标题"),     tr("点位/街道"), tr("承办"),
                              tr("时限"),   tr("状态"),     tr("受理时间"),  tr("工单编号"),
                              tr("来电人"), tr("删除时间"), tr("谁删的")};
    return headers.value(section);
}

} // namespace jiesu
