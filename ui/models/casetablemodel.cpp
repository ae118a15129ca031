// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/casetablemodel.h"

#include "domain/officetime.h"
#include "ui/cases/countdown.h"
#include "ui/desk/deadlinetext.h"

namespace jiesu {
namespace {

struct ColumnWords
{
    const char *code;
    const char *name;
};

/// In the order of CaseTableModel::Column.
constexpr ColumnWords columns[] = {{"number", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "编号")},
                                   {"title", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "标题")},
                                   {"place", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "点位/街道")},
                                   {"unit", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "承办")},
                                   {"time_limit", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "时限")},
                                   {"status", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "状态")},
                                   {"received", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "受理时间")},
                                   {"order_number", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "工单编号")},
                                   {"caller", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "来电人")},
                                   {"street", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "街道")},
                                   {"category", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "分类")},
                                   {"request_type", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "类型")},
                                   {"deadline", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "截止时间")},
                                   {"done", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "办结时间")},
                                   {"satisfaction", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "满意")},
                                   {"voided_at", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "删除时间")},
                                   {"voided_by", QT_TRANSLATE_NOOP("jiesu::CaseTableModel", "谁删的")}};
static_assert(std::size(columns) == CaseTableModel::ColumnCount);

QString satisfactionText(const CaseRow &row)
{
    const Satisfaction said =
        row.official.satisfaction != Satisfaction::None ? row.official.satisfaction : row.self.satisfaction;
    return said == Satisfaction::None ? QString() : label(said);
}

} // namespace

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

QString CaseTableModel::columnCode(int column)
{
    return QLatin1String(columns[std::size_t(column)].code);
}

int CaseTableModel::columnOf(const QString &code)
{
    const auto found =
        std::ranges::find_if(columns, [&](const ColumnWords &c) { return code == QLatin1String(c.code); });
    return found == std::end(columns) ? -1 : int(found - std::begin(columns));
}

QString CaseTableModel::columnName(int column)
{
    return tr(columns[std::size_t(column)].name);
}

QString CaseTableModel::cellText(const CaseRow &row, int column, Instant now)
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
        return countdown(row, now).text;
    case Status:
        return label(row.status);
    case Received:
        return shortTime(row.receivedAt, now);
    case OrderNumber:
        return row.orderNo;
    case Caller:
        return QStringList{row.callerName, row.callerPhone}.join(u' ').trimmed();
    case Street:
        return row.streetName;
    case Category:
        return row.categoryPath;
    case RequestKind:
        return label(row.requestType);
    case Deadline:
        return row.deadline ? shortTime(*row.deadline, now) : QString();
    case DoneTime:
        return row.doneTime ? shortTime(*row.doneTime, now) : QString();
    case Satisfied:
        return satisfactionText(row);
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
        return cellText(row, index.column(), m_now);
    if (role == Qt::ToolTipRole && index.column() == Place && !row.pointName.isEmpty())
        return QStringLiteral("%1 · %2").arg(row.streetName, row.pointName);
    if (role == Qt::ToolTipRole && index.column() == Received)
        return officeMinuteText(row.receivedAt);
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
    return section >= 0 && section < ColumnCount ? columnName(section) : QVariant();
}

} // namespace jiesu
