// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/assignmentsection.h"

#include "ui/cases/insetrow.h"
#include "ui/commands.h"
#include "ui/desk/deadlinetext.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace jiesu {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssignmentSection)
};

} // namespace

StateKind assignmentStateKind(const CaseAssignment &assignment, Instant now)
{
    if (assignment.state == AssignmentState::Answered)
        return StateKind::Good;
    if (!isOpen(assignment))
        return StateKind::Plain;
    return assignment.dueAt && *assignment.dueAt < now ? StateKind::Bad : StateKind::Due;
}

QStringList assignmentLines(const CaseAssignment &assignment, Instant now)
{
    QStringList lines{assignment.asked.text};
    if (assignment.dueAt)
        lines << Words::tr("时限 %1").arg(shortTime(*assignment.dueAt, now));
    Stamp asked = assignment.asked;
    asked.text.clear();
    lines << stampLine(label(AssignmentAction::Ask), asked, now);
    lines << stampLine(label(AssignmentAction::Sign), assignment.accepted, now);
    lines << stampLine(label(AssignmentAction::Answer), assignment.answered, now);
    lines << stampLine(label(AssignmentAction::Withdraw), assignment.withdrawn, now);
    lines.removeAll(QString());
    return lines;
}

QString assignmentTitle(const CaseAssignment &assignment, const ReferenceData &reference)
{
    return QStringLiteral("%1 · %2").arg(label(assignment.kind), assigneeName(assignment, reference));
}

AssignmentSection::AssignmentSection(QWidget *parent)
    : BesideSection(tr("协办与分办"), parent)
    , m_step(addButton(tr("签收或回复"), CommandId::StepAssignment))
    , m_assign(addButton(tr("分办"), CommandId::AssignCase))
{
    connect(m_assign, &QPushButton::clicked, this, &AssignmentSection::assignAsked);
    connect(m_step, &QPushButton::clicked, this, [this] { emit stepAsked({}); });
}

void AssignmentSection::show(const CaseDetail &detail, const Session &session, const ReferenceData &reference,
                             Instant now)
{
    const std::vector<CaseAssignment> &assignments = detail.assignments;
    const CaseStatus status = detail.complaint.status;
    clearRows();
    bool waits = false;
    for (auto assignment = assignments.rbegin(); assignment != assignments.rend(); ++assignment) {
        const QString name = assignmentTitle(*assignment, reference);
        auto *row = new InsetRow(name, assignmentStateKind(*assignment, now), label(assignment->state),
                                 assignmentLines(*assignment, now));
        if (!permittedActions(session, *assignment, status, detail.parties).empty()) {
            waits = true;
            row->setAction(tr("办理"), tr("办理%1").arg(name));
            connect(row, &InsetRow::actionAsked, this, [this, id = assignment->id] { emit stepAsked(id); });
        }
        addRow(row);
    }
    const bool canAssign = apply(std::nullopt, AssignmentAction::Ask, status).ok() &&
                           !refusal(session, AssignmentAction::Ask, &detail.parties);
    m_step->setVisible(waits);
    m_assign->setVisible(canAssign);
    setVisible(!assignments.empty() || canAssign);
}

} // namespace jiesu
