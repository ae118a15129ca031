// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportview.h"

class QCheckBox;

namespace jiesu {

class KeyButton;
class RowTable;
class TextTableModel;

/// 工作簿与明细: a template, a period, a look at what the file will hold, and the file.
class ReportsPage final : public ReportView
{
    Q_OBJECT
public:
    enum Template
    {
        MonthWorkbook,
        CaseList
    };

    explicit ReportsPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("工作簿与明细"); }

    [[nodiscard]] TextTableModel *preview() const { return m_model; }

protected:
    void askOffice() override;

private:
    struct Answer
    {
        BoardAnswer board;
        qint64 cases = 0;
        std::vector<CaseRow> firstCases;
    };

    void fillCard();
    void showAnswer(Answer answer);
    void showPreview();
    void showFailure(const Error &error);
    void exportAs(const QString &ending);
    void write(const QString &path, const QString &purpose);
    [[nodiscard]] std::optional<QString> askPurpose() const;
    [[nodiscard]] bool isWorkbook() const;
    [[nodiscard]] QString fileName(const QString &ending) const;

    std::optional<Answer> m_answer;
    int m_generation = 0;

    RowTable *m_table;
    TextTableModel *m_model;
    QLabel *m_definitions;
    QCheckBox *m_unmasked;
    KeyButton *m_xlsx;
    KeyButton *m_csv;
};

} // namespace jiesu
