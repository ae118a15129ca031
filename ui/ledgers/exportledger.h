// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/exportregister.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 发出登记: every file and paper that left the office, newest first. Typing a serial number, a person, a day
/// or a file's name finds the line; Enter opens the list that stands behind it.
class ExportLedger final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit ExportLedger(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("发出登记"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }

    [[nodiscard]] WholeTable wholeTable() const override;

private:
    struct Loaded;
    void layOut();
    void refresh();
    void loadMore();
    void show(Loaded loaded);
    void showDetail(int row);
    void openList(int row);
    [[nodiscard]] const ExportRecord *record(int row) const;

    OfficeContext &m_context;
    Card *m_card;
    QLineEdit *m_search;
    RowTable *m_table;
    TextTableModel *m_model;
    QLabel *m_detail;
    std::vector<ExportRecord> m_records;
    qint64 m_total = 0;
    bool m_loadingMore = false;
    int m_question = 0;
};

} // namespace jiesu
