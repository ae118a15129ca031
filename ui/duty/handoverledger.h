// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/handoverservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;
class QPlainTextEdit;
class QTextBrowser;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 交接班: the sheets at the left, newest first, the chosen one beside them with the notes of the outgoing
/// shift and both signatures.
class HandoverLedger final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the ledger
    explicit HandoverLedger(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("交接班"); }
    void activate() override;

    /// The sheet that is shown; none while there is none.
    [[nodiscard]] const ShiftHandover *current() const;
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] QPlainTextEdit *notes() const { return m_notes; }
    [[nodiscard]] QTextBrowser *sheet() const { return m_sheet; }
    [[nodiscard]] WholeTable wholeTable() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded;
    void layOut();
    void bindCommands();
    void refresh();
    void loadMore();
    void showList();
    void showRow(int row);
    /// Does @p work on the office's thread and shows the sheet that it gives back.
    void change(std::function<Result<ShiftHandover>(Office &)> work, const QString &sentence);
    void save();
    void sign();
    void unsign();
    void copyText();
    void print();
    void exportPdf();

    OfficeContext &m_context;
    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    QTextBrowser *m_sheet;
    QPlainTextEdit *m_notes;
    QLabel *m_state;
    QWidget *m_buttons; ///< for what may still be changed
    std::vector<ShiftHandover> m_handovers;
    qint64 m_total = 0; ///< sheets there are
    int m_listed;       ///< sheets that are asked for
    QString m_officeName;
    ShiftHandoverId m_current; ///< to be shown after the next refresh
    int m_question = 0;
};

} // namespace jiesu
