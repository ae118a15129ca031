// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "support/result.h"

#include <QAbstractTableModel>

#include <functional>

namespace jiesu {

/// Cases in the order in which they come, read only, loaded page by page while the view scrolls. It asks a
/// function for each page and drops the answers to questions that are no longer asked. GUI thread only.
class CaseTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        Number,
        Title,
        Place,
        Unit,
        TimeLimit, ///< painted as a chip
        Status,
        Received,
        OrderNumber,
        Caller, ///< as the services let it be seen
        Street,
        Category,
        RequestKind,
        Deadline,
        DoneTime,
        Satisfied, ///< what the citizen said, the official answer before the unit's own
        VoidedAt,  ///< filled in the trash only, like the next one
        VoidedBy,
        ColumnCount
    };
    static constexpr int pageSize = 100;

    /// Names a column in stored views: "time_limit".
    [[nodiscard]] static QString columnCode(int column);
    /// -1 if no column is called that.
    [[nodiscard]] static int columnOf(const QString &code);
    [[nodiscard]] static QString columnName(int column);
    /// A cell as the list shows it. @param now for countdowns and for leaving out this year
    [[nodiscard]] static QString cellText(const CaseRow &row, int column, Instant now);

    using Answer = std::function<void(Result<CasePage>)>;
    /// Called with the key after which the page starts. May answer at once or later, on the GUI thread.
    using Fetch = std::function<void(std::optional<CaseKey> after, int limit, Answer answer)>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Empties the list and loads its first page from @p fetch. @param now for the countdowns
    void load(Fetch fetch, Instant now);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Precondition: row in range.
    [[nodiscard]] const CaseRow &caseAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] Instant now() const { return m_now; }
    /// -1 if the case is not among the rows loaded so far.
    [[nodiscard]] int rowOf(CaseId id) const;
    /// The next page, if there is one and none is under way.
    void loadMore();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page arrived; @p first for the first page of a list.
    void loaded(bool first);
    void failed(const jiesu::Error &error);

private:
    void take(int generation, Result<CasePage> page);

    Fetch m_fetch;
    std::vector<CaseRow> m_rows;
    std::optional<CaseKey> m_next;
    Instant m_now{};
    int m_generation = 0;
    bool m_loading = false;
    bool m_firstPage = true;
};

} // namespace jiesu
