// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/assessmentmodel.h"

#include "metrics/assessmentpaste.h"
#include "ui/theme.h"
#include "ui/widgets/statechip.h"

#include <QUndoCommand>

namespace jiesu {
namespace {

bool isEmpty(const TableItem &item)
{
    return item.name.isEmpty() && item.fullMark == 0;
}

bool isEmpty(const TableRow &row)
{
    return row.group.isEmpty() && row.unit.isEmpty() &&
           std::ranges::none_of(row.entered, [](const auto &mark) { return mark.has_value(); });
}

QStringList groupsOf(const AssessmentTable &table)
{
    QStringList groups;
    for (const TableRow &row : table.rows) {
        if (!isEmpty(row) && !groups.contains(row.group))
            groups << row.group;
    }
    return groups;
}

bool hasBounds(const AssessmentTable &table)
{
    return std::ranges::any_of(table.items,
                               [](const TableItem &item) { return item.mode == ItemMode::Linear; });
}

/// An empty cell for nothing.
QString textOrEmpty(std::optional<qint64> number)
{
    return number ? scoreText(number) : QString();
}

} // namespace

/// Goes from one state to another and back.
class AssessmentModel::Edit final : public QUndoCommand
{
public:
    Edit(AssessmentModel &model, const State &after, const QString &name)
        : QUndoCommand(name)
        , m_model(model)
        , m_before(model.m_state)
        , m_after(after)
    {
    }
    void undo() override { m_model.show(m_before); }
    void redo() override { m_model.show(m_after); }

private:
    AssessmentModel &m_model;
    State m_before;
    State m_after;
};

AssessmentModel::AssessmentModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_undo(new QUndoStack(this))
{
}

void AssessmentModel::setTable(const AssessmentTable &table, const TableContext &context, bool readOnly)
{
    m_undo->clear();
    m_context = context;
    m_readOnly = readOnly;
    reset({table, {}});
}

AssessmentTable AssessmentModel::table() const
{
    AssessmentTable table = m_state.table;
    for (std::size_t item = table.items.size(); item-- > 0;) {
        const bool isUsed = std::ranges::any_of(table.rows, [item](const TableRow &row) {
            return item < row.entered.size() && row.entered[item].has_value();
        });
        if (isUsed || !isEmpty(table.items[item]))
            continue;
        table.items.erase(table.items.begin() + std::ptrdiff_t(item));
        for (TableRow &row : table.rows) {
            if (item < row.entered.size())
                row.entered.erase(row.entered.begin() + std::ptrdiff_t(item));
        }
    }
    std::erase_if(table.rows, [](const TableRow &row) { return isEmpty(row); });
    return table;
}

RankTable AssessmentModel::ranks() const
{
    return ranked(table(), m_context);
}

void AssessmentModel::push(const State &after, const QString &name)
{
    if (after != m_state && !m_readOnly)
        m_undo->push(new Edit(*this, after, name));
}

/// A view keeps its editor and place as long as the table keeps its size.
void AssessmentModel::show(const State &state)
{
    const AssessmentTable &table = state.table;
    if (table.items.size() != m_state.table.items.size() || table.rows.size() != m_state.table.rows.size() ||
        groupsOf(table) != m_groups || hasBounds(table) != m_hasBounds)
        return reset(state);
    m_state = state;
    recount();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit changed();
}

void AssessmentModel::reset(const State &state)
{
    beginResetModel();
    m_state = state;
    recount();
    endResetModel();
    emit changed();
}

void AssessmentModel::recount()
{
    for (TableRow &row : m_state.table.rows)
        row.entered.resize(m_state.table.items.size());
    m_groups = groupsOf(m_state.table);
    m_hasBounds = hasBounds(m_state.table);
    m_ranked = rankedRows(m_state.table, m_context);
    m_problems = tableProblems(m_state.table);
    std::erase_if(m_problems, [this](const TableProblem &problem) {
        return (problem.row && isEmpty(m_state.table.rows[*problem.row])) ||
               (!problem.row && problem.item && isEmpty(m_state.table.items[*problem.item]));
    });
}

int AssessmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : headRows() + int(m_state.table.rows.size()) + (m_readOnly ? 0 : 1);
}

int AssessmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstItem + int(m_state.table.items.size()) + (m_readOnly ? 0 : 1);
}

AssessmentModel::Place AssessmentModel::placeOf(const QModelIndex &index) const
{
    const int item = index.column() - FirstItem;
    if (index.row() >= headRows())
        return {false, index.row() - headRows(), item, {}};
    if (index.row() < FirstGroupMark)
        return {true, index.row(), item, {}};
    if (index.row() >= boundRow(FullAt))
        return {true, FullAt + index.row() - boundRow(FullAt), item, {}};
    return {true, FirstGroupMark, item, m_groups[index.row() - FirstGroupMark]};
}

QModelIndex AssessmentModel::indexOf(const TableProblem &problem) const
{
    const int column = problem.item ? FirstItem + int(*problem.item) : int(Unit);
    if (problem.row)
        return index(headRows() + int(*problem.row), column);
    return problem.item ? index(ItemName, column) : index(ItemName, FirstItem);
}

QString AssessmentModel::refusal(const QModelIndex &index) const
{
    if (m_state.refused.contains(placeOf(index)))
        return tr("“%1”不是分数，分数最多两位小数。").arg(m_state.refused.value(placeOf(index)));
    const auto problem =
        std::ranges::find_if(m_problems, [&](const TableProblem &each) { return indexOf(each) == index; });
    return problem == m_problems.end() ? QString() : problem->sentence;
}

QModelIndex AssessmentModel::firstRefused() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (!refusal(index(row, column)).isEmpty())
                return index(row, column);
        }
    }
    return {};
}

QVariant AssessmentModel::data(const QModelIndex &index, int role) const
{
    const bool isHead = index.row() < headRows();
    switch (role) {
    case Qt::DisplayRole:
        return shownText(index);
    case Qt::EditRole:
        return editText(index);
    case Qt::ToolTipRole:
        return refusal(index);
    case Qt::TextAlignmentRole:
        return int((index.column() >= Total && !(isHead && index.row() < FullMark) ? Qt::AlignRight
                                                                                   : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!refusal(index).isEmpty())
            return Theme::color(Theme::Token::Bad);
        return flags(index) & Qt::ItemIsEditable ? QVariant() : QVariant(Theme::color(Theme::Token::Dim));
    case Qt::BackgroundRole:
        return isHead ? QVariant(Theme::color(Theme::Token::Background)) : QVariant();
    case Qt::FontRole:
        return isHead && index.row() == ItemName ? QVariant(Theme::font(Theme::Size::Text, true))
                                                 : QVariant();
    default:
        return {};
    }
}

QString AssessmentModel::shownText(const QModelIndex &index) const
{
    const QString text = index.row() < headRows() ? editText(index) : bodyText(index);
    return refusal(index).isEmpty() ? text : chip::mark(StateKind::Bad) + text;
}

/// What a body's cell says: of a deduction the mark and what was taken off, of a measured value both.
QString AssessmentModel::bodyText(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    if (m_state.refused.contains(place) || std::size_t(place.row) >= m_state.table.rows.size())
        return m_state.refused.value(place);
    const RankTable::Row &row = m_ranked[std::size_t(place.row)];
    const bool isBlank = isEmpty(m_state.table.rows[std::size_t(place.row)]);
    switch (index.column()) {
    case Group:
        return row.group;
    case Unit:
        return row.unit;
    case Total:
        return isBlank ? QString() : scoreText(row.total);
    case Rank:
        return isBlank ? QString() : rankText(row.rank);
    case PreviousRank:
        return isBlank ? QString() : rankText(row.previousRank);
    case Change:
        return isBlank ? QString() : rankChangeText(row.rank, row.previousRank);
    default:
        break;
    }
    if (std::size_t(place.item) >= m_state.table.items.size())
        return {};
    const auto entered = m_state.table.rows[std::size_t(place.row)].entered[std::size_t(place.item)];
    const QString mark = scoreText(row.marks[std::size_t(place.item)]);
    const ItemMode mode = m_state.table.items[std::size_t(place.item)].mode;
    if (mode == ItemMode::Ratio)
        return mark;
    if (!entered || mode == ItemMode::Manual)
        return textOrEmpty(entered);
    return (mode == ItemMode::Deduct ? tr("%1（扣 %2）") : tr("%1（值%2）")).arg(mark, scoreText(entered));
}

QString AssessmentModel::headText(const Place &place) const
{
    if (std::size_t(place.item) >= m_state.table.items.size())
        return {};
    const TableItem &item = m_state.table.items[std::size_t(place.item)];
    switch (place.row) {
    case ItemName:
        return item.name;
    case ItemModes:
        return isEmpty(item) ? QString() : label(item.mode);
    case FullMark:
        return item.fullMark > 0 ? scoreText(item.fullMark) : QString();
    case FullAt:
        return textOrEmpty(item.fullAt);
    case NothingAt:
        return textOrEmpty(item.nothingAt);
    default:
        return item.groupMarks.contains(place.group) ? scoreText(item.groupMarks.value(place.group))
                                                     : QString();
    }
}

QString AssessmentModel::editText(const QModelIndex &index) const
{
    const Place place = placeOf(index);
    if (m_state.refused.contains(place))
        return m_state.refused.value(place);
    if (place.isHead && place.item >= 0)
        return headText(place);
    if (place.isHead && index.column() == Group)
        return place.row == FirstGroupMark ? place.group : QString();
    if (place.isHead && index.column() == Unit)
        return QStringList{tr("项目"), tr("方式"), tr("满分"), tr("满分"), tr("满分界限"), tr("零分界限")}
            .value(place.row);
    if (place.isHead || std::size_t(place.row) >= m_state.table.rows.size())
        return {};
    const TableRow &row = m_state.table.rows[std::size_t(place.row)];
    if (place.item >= 0 && std::size_t(place.item) < row.entered.size() &&
        m_state.table.items[std::size_t(place.item)].mode != ItemMode::Ratio) {
        return textOrEmpty(row.entered[std::size_t(place.item)]);
    }
    return bodyText(index);
}

QVariant AssessmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("辖区"),     tr("属地"),     tr("综合得分"),
                            tr("本月排名"), tr("上月排名"), tr("变化")};
    return section < FirstItem ? names.value(section) : tr("项目 %1").arg(section - FirstItem + 1);
}

Qt::ItemFlags AssessmentModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const Place place = placeOf(index);
    if (m_readOnly || (place.isHead && place.item < 0))
        return usual;
    if (place.item < 0)
        return index.column() == Group || index.column() == Unit || index.column() == PreviousRank
                   ? usual | Qt::ItemIsEditable
                   : usual;
    const bool isRatio = !place.isHead && std::size_t(place.item) < m_state.table.items.size() &&
                         m_state.table.items[std::size_t(place.item)].mode == ItemMode::Ratio;
    return isRatio ? usual : usual | Qt::ItemIsEditable;
}

bool AssessmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    State after = m_state;
    enter(after, index, value.toString());
    push(after, tr("填写"));
    return true;
}

} // namespace jiesu
