// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/assessmenttableservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace jiesu {

class AssessmentGrid;
class AssessmentModel;
class OfficeContext;

/// 综合考评: a month's assessment table, filled in like a spreadsheet, with totals and ranks that follow
/// while typing. A month without a table starts with the items and bodies of the last one.
class AssessmentPage final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the page
    explicit AssessmentPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("综合考评"); }
    void activate() override;

    /// Asks first where something is not saved.
    void showMonth(Month month);
    [[nodiscard]] Month month() const { return m_month; }
    [[nodiscard]] AssessmentModel *model() const { return m_model; }
    [[nodiscard]] AssessmentGrid *grid() const { return m_grid; }
    /// What is wrong with the current or the first refused cell, else how to go on.
    [[nodiscard]] QString status() const;
    /// Something was typed that is not saved.
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] QStringList tableNotes() const override;

private:
    struct Loaded;
    void layOut();
    void bindCommands();
    void ask();
    void showLoaded(Loaded loaded);
    void showStatus();
    void takeWholeTable(const std::vector<QStringList> &cells);
    void save();
    void showVersions();
    void print();

    OfficeContext &m_context;
    Month m_month;
    KeptTable m_kept; ///< as it was read
    QString m_officeName;
    int m_question = 0;

    QPushButton *m_monthButton;
    QLineEdit *m_title;
    QLabel *m_published;
    QLabel *m_unsaved;
    QLabel *m_status;
    AssessmentModel *m_model;
    AssessmentGrid *m_grid;
};

} // namespace jiesu
