// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/caseservice.h"
#include "ui/cases/panelform.h"
#include "ui/desk/choicelists.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class AnswersRow;
class LabelledField;
class ReplyHintPanel;

/// What a person gave for one step of a case.
struct ActionInput
{
    CaseAction action{};
    StepInput step;
    QString mergeInto; ///< Merge: the other case's number as typed
    FollowUp followUp; ///< FollowUp
};

/// The few fields that a step of the lifecycle asks for.
class ActionForm final : public PanelForm
{
    Q_OBJECT
public:
    /// What @p action asks for; false: it can be done at once.
    [[nodiscard]] static bool isNeeded(CaseAction action, CaseStatus status);

    ActionForm(CaseAction action, const ComplaintCase &complaint, const ReferenceData &reference,
               const PickerChoices &units, QWidget *parent = nullptr);

    [[nodiscard]] ActionInput input() const;
    /// SubmitReply: the hints under the text, waiting for the rules; else null.
    [[nodiscard]] ReplyHintPanel *replyHints() const { return m_hints; }
    void focusFirst() override;

protected:
    bool check() override;

private:
    void addUnit(const ComplaintCase &complaint, const PickerChoices &units);
    void addTimeClass(const ComplaintCase &complaint, const ReferenceData &reference);
    /// The limit of the next round: the one that the office set, or a time class.
    void addRoundLimit(const ReferenceData &reference);
    void addAnswers(const FollowUpAnswers &answers);
    void addCaller();
    void addHints();
    void addNumber();
    void addFields(const ComplaintCase &complaint, const ReferenceData &reference,
                   const PickerChoices &units);

    CaseAction m_action;
    ChoicePicker *m_unit = nullptr;
    QComboBox *m_timeClass = nullptr;
    QComboBox *m_by = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_number = nullptr;
    AnswersRow *m_answers = nullptr;
    ReplyHintPanel *m_hints = nullptr;
    LabelledField *m_unitField = nullptr;
    bool m_textIsReason = false;
};

} // namespace jiesu
