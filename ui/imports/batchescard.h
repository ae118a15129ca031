// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importundo.h"
#include "storage/importstore.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace jiesu {

class EmptyState;
class LongWork;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 以前的导入: each import with its counts. Enter opens its cases, Delete takes it back.
class BatchesCard final : public QWidget
{
    Q_OBJECT
public:
    /// @param work shows how far an undo has come and stops it
    BatchesCard(OfficeContext &context, LongWork &work, QWidget *parent = nullptr);

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
    void undo(BatchId batch, const QString &fileName);
    /// Takes an import back, or only tries, in long work. @param done not called when it was stopped
    void run(BatchId batch, bool dryRun, const QString &words,
             std::function<void(const ImportUndone &)> done);

    OfficeContext &m_context;
    LongWork &m_work;
    std::vector<ImportBatch> m_batches;
    RowTable *m_table;
    TextTableModel *m_model;
    EmptyState *m_empty;
    QPushButton *m_undo;
};

} // namespace jiesu
