// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importstore.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace jiesu {

class EmptyState;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 以前的导入: each import with its counts. Enter opens its cases, Delete takes it back.
class BatchesCard final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchesCard(OfficeContext &context, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    /// Opens the list of an import's cases, where the list would hold all @p expected of them.
    void openCases(BatchId batch, qint64 expected, const QString &fileName);
    /// Says what taking an import back would do, and does it if that is wanted.
    void askToUndo(BatchId batch, const QString &fileName);

signals:
    void notice(const QString &text, jiesu::StateKind kind);
    void failed(const jiesu::Error &error);
    /// An import was taken back.
    void undone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showBatches(std::vector<ImportBatch> batches);
    [[nodiscard]] const ImportBatch *marked() const;
    void undoMarked();
    void undo(BatchId batch);

    OfficeContext &m_context;
    std::vector<ImportBatch> m_batches;
    RowTable *m_table;
    TextTableModel *m_model;
    EmptyState *m_empty;
    QPushButton *m_undo;
};

} // namespace jiesu
