// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/bulkservice.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jiesu {

class ChoicePicker;
class KeyButton;
class LabelledField;
class OfficeContext;
class RowTable;
class TextTableModel;

/// Doing the same to many cases: what, with which value, and for each case what changes or why it is left
/// out. Ctrl+Enter does it as one act, Esc goes back.
class BulkPane final : public QFrame
{
    Q_OBJECT
public:
    /// @param context must outlive the pane
    explicit BulkPane(OfficeContext &context, QWidget *parent = nullptr);

    /// Starts with @p ids. @param step chosen already, if one of BulkService::steps()
    void open(std::vector<CaseId> ids, std::optional<CaseAction> step);
    /// The plan shown; none while it is made.
    [[nodiscard]] const std::optional<BulkPlan> &plan() const { return m_plan; }
    [[nodiscard]] QComboBox *what() const { return m_what; }
    [[nodiscard]] TextTableModel *preview() const { return m_model; }

signals:
    /// It was done and stored.
    void done(const QString &sentence);
    void left();

private:
    void layOut();
    [[nodiscard]] QLayout *makeFields();
    void fillWhat();
    void fillChoices();
    void showFields();
    [[nodiscard]] BulkChange change() const;
    /// Asks for the plan; while one is being made, for one more afterwards.
    void ask();
    void showPlan(const Result<BulkPlan> &plan, const ReferenceData &reference);
    void perform();

    OfficeContext &m_context;
    QLabel *m_title;
    QLabel *m_summary;
    QComboBox *m_what;
    ChoicePicker *m_unit;
    ChoicePicker *m_category;
    ChoicePicker *m_place;
    QComboBox *m_timeClass;
    QLineEdit *m_text;
    std::vector<LabelledField *> m_fields; ///< of the five editors, in their order
    KeyButton *m_perform;
    RowTable *m_table;
    TextTableModel *m_model;
    std::vector<CaseId> m_ids;
    std::optional<BulkPlan> m_plan;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_performing = false;
};

} // namespace jiesu
