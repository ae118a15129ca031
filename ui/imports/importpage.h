// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/importmapping.h"
#include "service/importservice.h"
#include "ui/page.h"

#include <QTemporaryDir>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace jiesu {

class BatchesCard;
class Card;
class ImportReportView;
class LongWork;
class OfficeContext;
class ProgressStrip;
class RowTable;

/// 导入: a spreadsheet is chosen, dropped or pasted (Ctrl+V), read on trial, and taken over as a whole or not
/// at all. What a person says of columns, conflicts and names between the two reads it again on trial.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("导入表格"); }
    void activate() override;

    /// Reads a file on trial and shows what an import would do.
    void openFile(const QString &path);
    /// The same for a table as text, cells separated by tabs.
    void openText(const QString &table);

    [[nodiscard]] ImportReportView *report() const { return m_report; }
    [[nodiscard]] QPushButton *chooseButton() const { return m_choose; }
    /// What went wrong with the last file; empty if nothing did.
    [[nodiscard]] QString failure() const;
    [[nodiscard]] BatchesCard *batches() const { return m_batches; }

signals:
    /// A trial or an import ended, well or not.
    void finished();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What reading a sheet on trial finds; no report where its columns cannot be read so.
    struct Trial
    {
        SheetView view;
        std::optional<ImportReport> report;
    };

    void layOut();
    void connectReport();
    QWidget *startView();
    void chooseFile();
    void paste();
    void begin(const QString &path);
    [[nodiscard]] ImportOptions startWork(const QString &work);
    void endWork();
    void tryOut();
    void showTrial(const Trial &trial);
    void import();
    void remember(bool forget);
    void showImported(const ImportReport &report, bool named);
    void showFailure(const Error &error);
    void showStart();
    void saveRejected();

    OfficeContext &m_context;
    QString m_path;
    QString m_textToWrite; ///< what was pasted, until it stands in m_path
    QTemporaryDir m_pasted;
    bool m_isNewFile = true; ///< not read on trial yet: the tab that matters is to be shown
    QString m_sheet;         ///< chosen by hand; empty: found
    QString m_encoding;      ///< the same
    ConflictDecisions m_conflicts;
    ImportReport m_lastReport;
    int m_generation = 0;

    ProgressStrip *m_progress;
    LongWork *m_work;
    QStackedWidget *m_views;
    QPushButton *m_choose;
    QLabel *m_failure;
    QLabel *m_failureAdvice;
    Card *m_failureCard;
    ImportReportView *m_report;
    BatchesCard *m_batches;
};

} // namespace jiesu
