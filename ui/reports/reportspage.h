// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/page.h"

class QCheckBox;
class QLabel;

namespace jiesu {

class BoardHead;
class Card;
class KeyButton;
class LongWork;
class OfficeContext;
class ProgressStrip;
class RowTable;
class SideList;
class TextTableModel;

/// 工作簿与明细: a template, a period, a look at what the file will hold, and the file.
class ReportsPage final : public Page
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
    void activate() override;
    void showPeriod(const Period &period);

    [[nodiscard]] SideList *templates() const { return m_templates; }
    [[nodiscard]] TextTableModel *preview() const { return m_model; }
    [[nodiscard]] QString savedNote() const;

signals:
    /// The preview shows an answer.
    void shown();
    /// An export ended, well or not.
    void finished();

private:
    struct Answer
    {
        BoardAnswer board;
        qint64 cases = 0;
        std::vector<CaseRow> firstCases;
    };

    void layOut();
    QWidget *previewCard();
    void ask();
    void showAnswer(Answer answer);
    void showPreview();
    void showFailure(const Error &error);
    void exportAs(const QString &ending);
    void write(const QString &path, const QString &purpose);
    [[nodiscard]] std::optional<QString> askPurpose() const;
    void showWritten(const Result<QString> &written);
    [[nodiscard]] bool isWorkbook() const;
    [[nodiscard]] QString fileName(const QString &ending) const;

    OfficeContext &m_context;
    BoardRequest m_request;
    std::optional<Answer> m_answer;
    int m_generation = 0;

    BoardHead *m_head;
    SideList *m_templates;
    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    QLabel *m_definitions;
    QCheckBox *m_unmasked;
    KeyButton *m_xlsx;
    KeyButton *m_csv;
    QLabel *m_saved;
    ProgressStrip *m_progress;
    LongWork *m_work;
};

} // namespace jiesu
