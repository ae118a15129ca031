// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/assignform.h"

#include "domain/officetime.h"
#include "ui/cases/assignmentsection.h"
#include "ui/desk/choicelists.h"
#include "ui/desk/deadlinetext.h"
#include "ui/ledgers/timetext.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {
namespace {

PickerChoices communityChoices(const ReferenceData &reference)
{
    std::vector<PickerChoice> communities;
    for (const Place &place : reference.places()) {
        if (place.active && place.kind == PlaceKind::Community)
            communities.push_back(
                pickerChoice(place.id.value, place.name, reference.name(place.parent), place.aliases));
    }
    return std::make_shared<const std::vector<PickerChoice>>(std::move(communities));
}

} // namespace

AssignForm::AssignForm(const ComplaintCase &complaint, const ReferenceData &reference, Instant now,
                       QWidget *parent)
    : PanelForm(tr("分办"), parent)
    , m_case(complaint.id)
    , m_now(now)
    , m_kind(new QComboBox)
    , m_unit(new ChoicePicker)
    , m_community(new ChoicePicker)
    , m_person(new QLineEdit)
    , m_due(new QLineEdit)
    , m_unitField(new LabelledField(tr("分给哪个单位"), m_unit))
    , m_communityField(new LabelledField(tr("分给哪个社区"), m_community))
    , m_personField(new LabelledField(tr("分给谁"), m_person))
    , m_dueField(new LabelledField(tr("分办时限（可不写）"), m_due))
{
    m_kind->setObjectName(QStringLiteral("assignKind"));
    m_unit->setObjectName(QStringLiteral("assignUnit"));
    for (const Choice &choice : choices<AssignmentKind>())
        m_kind->addItem(label(AssignmentKind(choice.value)), choice.value);
    m_unit->setChoices(unitChoices(reference));
    m_community->setChoices(communityChoices(reference));
    m_unitField->setTag(tr("拼音首字母"));
    m_communityField->setTag(tr("只协助，不主办"));
    m_due->setPlaceholderText(complaint.deadline ? tr("不晚于 %1").arg(shortTime(*complaint.deadline, now))
                                                 : tr("17:00 或年月日 17:00"));
    column()->addWidget(new LabelledField(tr("哪一种"), m_kind));
    for (LabelledField *field : {m_unitField, m_communityField, m_personField})
        column()->addWidget(field);
    m_task = addText(tr("要做什么"));
    m_task->setObjectName(QStringLiteral("assignTask"));
    column()->addWidget(m_dueField);
    addButtons(tr("分办"));
    showTarget();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AssignForm::showTarget);
}

AssignmentKind AssignForm::kind() const
{
    return AssignmentKind(m_kind->currentData().toInt());
}

void AssignForm::showTarget()
{
    m_unitField->setVisible(kind() == AssignmentKind::CoUnit || kind() == AssignmentKind::Team);
    m_communityField->setVisible(kind() == AssignmentKind::Community);
    m_personField->setVisible(kind() == AssignmentKind::Person);
}

bool AssignForm::check()
{
    for (auto &[field, picker] : {std::pair(m_unitField, m_unit), std::pair(m_communityField, m_community)}) {
        const bool isWrong = field->isVisibleTo(this) && picker->hasUnknownText();
        field->setError(isWrong ? tr("没有这个名称。请从列表中选。") : QString());
        if (isWrong) {
            picker->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    const QString due = m_due->text().trimmed();
    const bool isReadable = due.isEmpty() || readLimit(due, toOffice(m_now).date);
    m_dueField->setError(isReadable ? QString() : tr("看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。"));
    if (!isReadable)
        m_due->setFocus(Qt::OtherFocusReason);
    return isReadable;
}

void AssignForm::focusFirst()
{
    m_kind->setFocus(Qt::OtherFocusReason);
}

CaseAssignment AssignForm::assignment() const
{
    CaseAssignment assignment;
    assignment.caseId = m_case;
    assignment.kind = kind();
    assignment.unit.value = m_unit->chosenId();
    assignment.community.value = m_community->chosenId();
    assignment.person = m_person->text();
    assignment.asked.text = m_task->toPlainText();
    assignment.dueAt = readLimit(m_due->text(), toOffice(m_now).date);
    return assignment;
}

AssignStepForm::AssignStepForm(std::vector<CaseAssignment> open, AssignmentId chosen, Actions actions,
                               const ReferenceData &reference, Instant now, QWidget *parent)
    : PanelForm(tr("分办签收或回复"), parent)
    , m_open(std::move(open))
    , m_actions(std::move(actions))
    , m_now(now)
    , m_assignment(new QComboBox)
    , m_words(wrappedLabel("hint"))
    , m_action(new QComboBox)
{
    m_assignment->setObjectName(QStringLiteral("stepAssignment"));
    for (const CaseAssignment &assignment : m_open)
        m_assignment->addItem(assignmentTitle(assignment, reference));
    const auto first = std::ranges::find(m_open, chosen, &CaseAssignment::id);
    m_assignment->setCurrentIndex(first == m_open.end() ? 0 : int(first - m_open.begin()));
    column()->addWidget(new LabelledField(tr("哪一项"), m_assignment));
    column()->addWidget(m_words);
    column()->addWidget(new LabelledField(tr("怎样办"), m_action));
    m_text = addText(tr("回复或理由"));
    addButtons(tr("确定"));
    showActions();
    connect(m_assignment, &QComboBox::currentIndexChanged, this, &AssignStepForm::showActions);
}

void AssignStepForm::showActions()
{
    m_words->setText(assignmentLines(assignment(), m_now).join(u'\n'));
    m_action->clear();
    for (const AssignmentAction each : m_actions(assignment()))
        m_action->addItem(label(each), int(each));
}

const CaseAssignment &AssignStepForm::assignment() const
{
    return m_open[std::size_t(m_assignment->currentIndex())];
}

AssignmentAction AssignStepForm::action() const
{
    return AssignmentAction(m_action->currentData().toInt());
}

QString AssignStepForm::text() const
{
    return m_text->toPlainText();
}

void AssignStepForm::focusFirst()
{
    (m_open.size() > 1 ? m_assignment : m_action)->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
