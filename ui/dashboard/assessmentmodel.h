// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/assessmentsheet.h"

#include <QAbstractTableModel>
#include <QMap>

#include <tuple>

class QUndoStack;

namespace jiesu {

/// The assessment table as a spreadsheet. Above the bodies stand rows with the items' names, modes and full
/// marks, one of full marks for each group where there are several, and two of bounds where an item is
/// linear; below them and right of the items is
/// always an empty row and column for more. Totals and ranks follow every change. What a cell cannot take
/// stays in it, marked, with the reason as its tooltip. Each change can be undone.
class AssessmentModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Group,
        Unit,
        Total,
        Rank,
        PreviousRank,
        Change,
        FirstItem
    };
    enum HeadRow
    {
        ItemName,
        ItemModes,
        FullMark,
        FirstGroupMark,
        FullAt, ///< the two below the full marks of the groups, see boundRow()
        NothingAt
    };

    explicit AssessmentModel(QObject *parent = nullptr);

    /// Starts anew with a table; nothing can be undone then.
    void setTable(const AssessmentTable &table, const TableContext &context, bool readOnly = false);
    /// What is to be stored: without empty rows and columns.
    [[nodiscard]] AssessmentTable table() const;
    /// As it is printed.
    [[nodiscard]] RankTable ranks() const;
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }

    /// Puts a block of cells at @p at, growing the table; one change. A whole table (assessmentpaste.h)
    /// replaces the rows and items.
    void paste(const QModelIndex &at, const std::vector<QStringList> &cells);
    /// Replaces everything but the context; one change. @param name of the change
    void replace(const AssessmentTable &table, const QString &name);
    /// Empties cells; one change.
    void clear(const QModelIndexList &cells);
    /// Cells as they are edited, tab-separated.
    [[nodiscard]] QString copied(const QModelIndexList &cells) const;

    /// Why a cell is refused; empty where it is not.
    [[nodiscard]] QString refusal(const QModelIndex &index) const;
    /// The first refused cell; invalid where the table is in order.
    [[nodiscard]] QModelIndex firstRefused() const;
    /// Where the bodies begin.
    [[nodiscard]] int headRows() const { return boundRow(FullAt) + (m_hasBounds ? 2 : 0); }
    /// Where the bounds stand, if an item has any. @param bound FullAt or NothingAt
    [[nodiscard]] int boundRow(HeadRow bound) const
    {
        return FirstGroupMark + int(m_groups.size() > 1 ? m_groups.size() : 0) + bound - FullAt;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void changed();

private:
    /// A cell of the table itself: of a body (row from 0) or of an item (HeadRow); stays where it is when
    /// groups come and go.
    struct Place
    {
        bool isHead = false;
        int row = 0; ///< of a group's full mark: FirstGroupMark; its name is in @ref group
        int item = -1;
        QString group;
        friend bool operator==(const Place &, const Place &) = default;
        friend bool operator<(const Place &a, const Place &b)
        {
            return std::tie(a.isHead, a.row, a.item, a.group) < std::tie(b.isHead, b.row, b.item, b.group);
        }
    };
    /// Everything that a change changes.
    struct State
    {
        AssessmentTable table;
        QMap<Place, QString> refused; ///< texts that are no marks
        friend bool operator==(const State &, const State &) = default;
    };
    class Edit;

    void push(const State &after, const QString &name);
    void show(const State &state);
    void reset(const State &state);
    void recount();
    [[nodiscard]] Place placeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const TableProblem &problem) const;
    /// Puts a text into a cell of @p state.
    void enter(State &state, const QModelIndex &index, const QString &text) const;
    void enterHead(State &state, const Place &place, const QString &text) const;
    void enterMark(State &state, const Place &place, const QString &text) const;
    [[nodiscard]] QString editText(const QModelIndex &index) const;
    [[nodiscard]] QString headText(const Place &place) const;
    [[nodiscard]] QString shownText(const QModelIndex &index) const;
    [[nodiscard]] QString bodyText(const QModelIndex &index) const;

    State m_state;
    TableContext m_context;
    QStringList m_groups;     ///< in the order of the rows
    bool m_hasBounds = false; ///< an item is linear
    std::vector<RankTable::Row> m_ranked;
    std::vector<TableProblem> m_problems;
    QUndoStack *m_undo;
    bool m_readOnly = false;
};

} // namespace jiesu
