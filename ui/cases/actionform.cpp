// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/actionform.h"

#include "ui/cases/answersrow.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QShortcut>

namespace jiesu {
namespace {

constexpr int textHeight = 84;

} // namespace

bool ActionForm::isNeeded(CaseAction action, CaseStatus status)
{
    switch (action) {
    case CaseAction::Dispatch:
    case CaseAction::Reassign:
    case CaseAction::FirstContact:
    case CaseAction::SubmitReply:
    case CaseAction::FollowUp:
    case CaseAction::Merge:
    case CaseAction::AnswerDirectly:
        return true;
    default:
        return needsReason(status, action);
    }
}

ActionForm::ActionForm(CaseAction action, const ComplaintCase &complaint, const ReferenceData &reference,
                       const PickerChoices &units, QWidget *parent)
    : QFrame(parent)
    , m_action(action)
    , m_column(new QVBoxLayout(this))
{
    Theme::setRole(this, "inset");
    m_column->setContentsMargins(12, 10, 12, 12);
    m_column->setSpacing(8);
    auto *title = new QLabel(label(action));
    Theme::setRole(title, "strong");
    m_column->addWidget(title);
    addFields(complaint, reference, units);
    addButtons();
    for (const QKeySequence &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &ActionForm::submit);
    connect(
        new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &ActionForm::cancelled);
}

void ActionForm::addFields(const ComplaintCase &complaint, const ReferenceData &reference,
                           const PickerChoices &units)
{
    switch (m_action) {
    case CaseAction::Dispatch:
        addUnit(complaint, units);
        addTimeClass(complaint, reference);
        break;
    case CaseAction::Reassign:
        addUnit(complaint, units);
        break;
    case CaseAction::FirstContact:
        addText(tr("联系情况"), {});
        m_textIsReason = true;
        break;
    case CaseAction::SubmitReply:
        addText(tr("办理结果"), complaint.resultText);
        addAnswers({complaint.selfContacted, complaint.selfSolved, complaint.selfSatisfaction});
        break;
    case CaseAction::FollowUp:
        addCaller();
        addAnswers({});
        addText(tr("来电人意见"), {});
        break;
    case CaseAction::Merge:
        addNumber();
        break;
    case CaseAction::AnswerDirectly:
        addText(tr("答复内容"), {});
        break;
    default:
        addText(tr("理由"), {});
        m_textIsReason = true;
        break;
    }
}

void ActionForm::addUnit(const ComplaintCase &complaint, const PickerChoices &units)
{
    m_unit = new ChoicePicker;
    m_unit->setObjectName(QStringLiteral("actionUnit"));
    m_unit->setChoices(units);
    m_unit->choose(complaint.leadUnit.value);
    m_unitField = new LabelledField(m_action == CaseAction::Reassign ? tr("转给") : tr("承办单位"), m_unit);
    m_unitField->setTag(tr("拼音首字母"));
    m_column->addWidget(m_unitField);
}

void ActionForm::addTimeClass(const ComplaintCase &complaint, const ReferenceData &reference)
{
    m_timeClass = new QComboBox;
    m_timeClass->setObjectName(QStringLiteral("actionTimeClass"));
    m_timeClass->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const TimeClass &timeClass : reference.timeClasses())
        m_timeClass->addItem(timeClassText(timeClass), timeClass.id.value);
    m_timeClass->setCurrentIndex(std::max(0, m_timeClass->findData(complaint.timeClass.value)));
    connect(m_unit, &QLineEdit::returnPressed, m_timeClass, [this] { m_timeClass->setFocus(); });
    m_column->addWidget(new LabelledField(tr("时限"), m_timeClass));
}

void ActionForm::addText(const QString &label, const QString &text)
{
    m_text = new QPlainTextEdit(text);
    m_text->setObjectName(QStringLiteral("actionText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_column->addWidget(new LabelledField(label, m_text));
}

void ActionForm::addAnswers(const FollowUpAnswers &answers)
{
    m_answers = new AnswersRow;
    m_answers->setAnswers(answers);
    m_column->addWidget(m_answers);
}

void ActionForm::addCaller()
{
    m_by = new QComboBox;
    for (const Choice &choice : choices<FollowUpBy>())
        m_by->addItem(label(FollowUpBy(choice.value)), choice.value);
    m_column->addWidget(new LabelledField(tr("谁回访"), m_by));
}

void ActionForm::addNumber()
{
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("actionNumber"));
    m_number->setPlaceholderText(tr("案件编号或工单编号"));
    connect(m_number, &QLineEdit::returnPressed, this, &ActionForm::submit);
    m_column->addWidget(new LabelledField(tr("并入哪一件"), m_number));
}

void ActionForm::addButtons()
{
    m_error = new QLabel;
    m_error->setWordWrap(true);
    Theme::setRole(m_error, "error");
    m_error->hide();
    auto *submitButton = new KeyButton(label(m_action), QStringLiteral("Ctrl+Enter"));
    Theme::setRole(submitButton, "primary");
    auto *cancelButton = new KeyButton(tr("取消"), QStringLiteral("Esc"));
    connect(submitButton, &QPushButton::clicked, this, &ActionForm::submit);
    connect(cancelButton, &QPushButton::clicked, this, &ActionForm::cancelled);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(submitButton);
    row->addWidget(cancelButton);
    row->addStretch();
    m_column->addWidget(m_error);
    m_column->addLayout(row);
}

void ActionForm::focusFirst()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_unit, m_number, m_by, m_text}) {
        if (widget) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ActionForm::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void ActionForm::submit()
{
    if (m_unit && m_unit->hasUnknownText()) {
        m_unitField->setError(tr("没有这个单位。请从列表中选。"));
        m_unit->setFocus();
        return;
    }
    showError({});
    emit submitted();
}

ActionInput ActionForm::input() const
{
    ActionInput input;
    input.action = m_action;
    const QString text = m_text ? m_text->toPlainText() : QString();
    if (m_unit)
        input.step.unit.value = m_unit->chosenId();
    if (m_timeClass)
        input.step.timeClass.value = m_timeClass->currentData().toLongLong();
    (m_textIsReason ? input.step.reason : input.step.text) = text;
    if (m_answers)
        input.step.answers = m_answers->answers();
    if (m_number)
        input.mergeInto = m_number->text().trimmed();
    if (m_by) {
        input.followUp.by = FollowUpBy(m_by->currentData().toInt());
        input.followUp.answers = input.step.answers;
        input.followUp.opinion = text;
    }
    return input;
}

} // namespace jiesu
