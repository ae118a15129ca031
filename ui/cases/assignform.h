// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/assignmentservice.h"
#include "ui/cases/panelform.h"
#include "ui/desk/choicepicker.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace jiesu {

/// Hands a part of a case to a co-handling unit, a team, a person or a community: to whom, what, until when.
class AssignForm final : public PanelForm
{
    Q_OBJECT
public:
    AssignForm(const ComplaintCase &complaint, const ReferenceData &reference, Instant now,
               QWidget *parent = nullptr);

    /// What was typed; after submitted() its time can be read.
    [[nodiscard]] CaseAssignment assignment() const;
    void focusFirst() override;

protected:
    bool check() override;

private:
    [[nodiscard]] AssignmentKind kind() const;
    void showTarget();

    CaseId m_case;
    Instant m_now;
    QComboBox *m_kind;
    ChoicePicker *m_unit;
    ChoicePicker *m_community;
    QLineEdit *m_person;
    QPlainTextEdit *m_task;
    QLineEdit *m_due;
    LabelledField *m_unitField;
    LabelledField *m_communityField;
    LabelledField *m_personField;
    LabelledField *m_dueField;
};

/// Signs for, answers or withdraws one of a case's open assignments.
class AssignStepForm final : public PanelForm
{
    Q_OBJECT
public:
    using Actions = std::function<std::vector<AssignmentAction>(const CaseAssignment &)>;

    /// @param open the assignments that something can be done with now, not empty
    /// @param chosen the one to begin with; the first if it is not among them
    /// @param actions what the person may do with one of them
    AssignStepForm(std::vector<CaseAssignment> open, AssignmentId chosen, Actions actions,
                   const ReferenceData &reference, Instant now, QWidget *parent = nullptr);

    [[nodiscard]] const CaseAssignment &assignment() const;
    [[nodiscard]] AssignmentAction action() const;
    [[nodiscard]] QString text() const;
    void focusFirst() override;

private:
    void showActions();

    std::vector<CaseAssignment> m_open;
    Actions m_actions;
    Instant m_now;
    QComboBox *m_assignment;
    QLabel *m_words;
    QComboBox *m_action;
    QPlainTextEdit *m_text;
};

} // namespace jiesu
