// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importservice.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jiesu {

class Card;
class EmptyState;
class ImportReportView;
class LongWork;
class OfficeContext;
class ProgressStrip;
class RowTable;
class TextTableModel;

/// 导入: a spreadsheet is chosen or dropped, read on trial, and taken over as a whole or not at all.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("导入表格"); }
    void activate() override;

    /// Reads a file on trial and shows what an import would do.
    void openFile(const QString &path);

    [[nodiscard]] ImportReportView *report() const { return m_report; }
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    /// What went wrong with the last file; empty if nothing did.
    [[nodiscard]] QString failure() const;
    [[nodiscard]] RowTable *batches() const { return m_batches; }

signals:
    /// A trial or an import ended, well or not.
    void finished();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    QWidget *startView();
    void chooseFile();
    void run(bool dryRun);
    void showResult(const ImportReport &report, bool dryRun);
    void showImported(const ImportReport &report);
    void openIfComplete(const CaseFilter &filter, qint64 expected, const QString &fileName);
    void showFailure(const Error &error);
    void showStart();
    void saveRejected();
    void openCases();
    void loadBatches();
    void openBatch(int row);

    OfficeContext &m_context;
    QString m_path;
    ImportReport m_lastReport;
    std::vector<ImportBatch> m_batchList;
    int m_generation = 0;

    ProgressStrip *m_progress;
    LongWork *m_work;
    QStackedWidget *m_views;
    QPushButton *m_choose;
    QLabel *m_failure;
    QLabel *m_failureAdvice;
    Card *m_failureCard;
    ImportReportView *m_report;
    RowTable *m_batches;
    TextTableModel *m_batchModel;
    EmptyState *m_noBatches;
};

} // namespace jiesu
