// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/actionform.h"

#include "service/rework.h"
#include "ui/cases/answersrow.h"
#include "ui/cases/replyhintpanel.h"
#include "ui/desk/deadlinetext.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {

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
    : PanelForm(label(action), parent)
    , m_action(action)
{
    addFields(complaint, reference, units);
    if (m_text)
        m_text->setObjectName(QStringLiteral("actionText"));
    addButtons(label(action));
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
        m_text = addText(tr("联系情况"), {});
        m_textIsReason = true;
        break;
    case CaseAction::SubmitReply:
        m_text = addText(tr("办理结果"), complaint.resultText);
        addHints();
        addAnswers({complaint.selfContacted, complaint.selfSolved, complaint.selfSatisfaction});
        break;
    case CaseAction::FollowUp:
        addCaller();
        addAnswers({});
        m_text = addText(tr("来电人意见"), {});
        break;
    case CaseAction::Merge:
        addNumber();
        break;
    case CaseAction::AnswerDirectly:
        m_text = addText(tr("答复内容"), {});
        break;
    case CaseAction::Rework:
    case CaseAction::Reopen:
        m_text = addText(tr("为什么重办"), reworkReason(latestAnswers(complaint)));
        m_textIsReason = true;
        addRoundLimit(reference);
        break;
    default:
        m_text = addText(tr("理由"), {});
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
    column()->addWidget(m_unitField);
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
    column()->addWidget(new LabelledField(tr("时限"), m_timeClass));
}

void ActionForm::addRoundLimit(const ReferenceData &reference)
{
    m_timeClass = new QComboBox;
    m_timeClass->setObjectName(QStringLiteral("roundLimit"));
    m_timeClass->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_timeClass->addItem(tr("按设置里的重办时限"), qint64(0));
    for (const TimeClass &timeClass : reference.timeClasses())
        m_timeClass->addItem(timeClassText(timeClass), timeClass.id.value);
    column()->addWidget(new LabelledField(tr("这一轮的时限"), m_timeClass));
}

void ActionForm::addAnswers(const FollowUpAnswers &answers)
{
    m_answers = new AnswersRow;
    m_answers->setAnswers(answers);
    column()->addWidget(m_answers);
    if (m_hints)
        connect(m_answers, &AnswersRow::changed, m_hints,
                [this] { m_hints->setContacted(m_answers->answers().contacted == Contacted::Yes); });
}

void ActionForm::addHints()
{
    m_hints = new ReplyHintPanel;
    m_hints->follow(m_text);
    column()->addWidget(m_hints);
}

void ActionForm::addCaller()
{
    m_by = new QComboBox;
    for (const Choice &choice : choices<FollowUpBy>())
        m_by->addItem(label(FollowUpBy(choice.value)), choice.value);
    column()->addWidget(new LabelledField(tr("谁回访"), m_by));
}

void ActionForm::addNumber()
{
    m_number = new QLineEdit;
    m_number->setObjectName(QStringLiteral("actionNumber"));
    m_number->setPlaceholderText(tr("案件编号或工单编号"));
    connect(m_number, &QLineEdit::returnPressed, this, &ActionForm::submit);
    column()->addWidget(new LabelledField(tr("并入哪一件"), m_number));
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

bool ActionForm::check()
{
    const bool isKnown = !m_unit || !m_unit->hasUnknownText();
    if (!isKnown) {
        m_unitField->setError(tr("没有这个单位。请从列表中选。"));
        m_unit->setFocus();
    }
    return isKnown;
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
