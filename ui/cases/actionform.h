// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/desk/choicelists.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace jiesu {

class AnswersRow;
class LabelledField;

/// What a person gave for one step of a case.
struct ActionInput
{
    CaseAction action{};
    StepInput step;
    QString mergeInto; ///< Merge: the other case's number as typed
    FollowUp followUp; ///< FollowUp
};

/// The few fields that a step of the lifecycle asks for, inside the case panel. Ctrl+Enter does the step, Esc
/// gives up.
class ActionForm final : public QFrame
{
    Q_OBJECT
public:
    /// What @p action asks for; false: it can be done at once.
    [[nodiscard]] static bool isNeeded(CaseAction action, CaseStatus status);

    ActionForm(CaseAction action, const ComplaintCase &complaint, const ReferenceData &reference,
               const PickerChoices &units, QWidget *parent = nullptr);

    [[nodiscard]] ActionInput input() const;
    void showError(const QString &error);
    void focusFirst();

signals:
    void submitted();
    void cancelled();

private:
    void addUnit(const ComplaintCase &complaint, const PickerChoices &units);
    void addTimeClass(const ComplaintCase &complaint, const ReferenceData &reference);
    void addText(const QString &label, const QString &text);
    void addAnswers(const FollowUpAnswers &answers);
    void addCaller();
    void addNumber();
    void addFields(const ComplaintCase &complaint, const ReferenceData &reference,
                   const PickerChoices &units);
    void addButtons();
    void submit();

    CaseAction m_action;
    QVBoxLayout *m_column;
    ChoicePicker *m_unit = nullptr;
    QComboBox *m_timeClass = nullptr;
    QComboBox *m_by = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_number = nullptr;
    AnswersRow *m_answers = nullptr;
    LabelledField *m_unitField = nullptr;
    QLabel *m_error = nullptr;
    bool m_textIsReason = false;
};

} // namespace jiesu
