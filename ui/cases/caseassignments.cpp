// SPDX-License-Identifier: GPL-3.0-or-later
// Who helps with the case that stands in the panel, and what its follow-up calls said.
#include "ui/cases/assignform.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/correctform.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

namespace jiesu {

void CasePanel::assign()
{
    if (!canStart())
        return;
    const ComplaintCase &complaint = m_detail->complaint;
    if (const auto lawful = apply(std::nullopt, AssignmentAction::Ask, complaint.status); !lawful) {
        m_context.prompts.showError(lawful.error());
        return;
    }
    if (const auto refused = refusal(m_context.session, AssignmentAction::Ask, &m_detail->parties)) {
        m_context.prompts.showError(*refused);
        return;
    }
    auto *form = new AssignForm(complaint, *m_reference, m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        save([assignment = form->assignment()](
                 Office &office) { return done(AssignmentService(office).ask(assignment)); },
             assignmentActLabel(AssignmentAction::Ask));
    });
    openForm(form);
}

void CasePanel::stepAssignment(AssignmentId id)
{
    if (!canStart())
        return;
    std::vector<CaseAssignment> open = m_detail->assignments;
    const CaseStatus status = m_detail->complaint.status;
    std::erase_if(open, [&](const CaseAssignment &each) {
        return permittedActions(m_context.session, each, status, m_detail->parties).empty();
    });
    if (open.empty()) {
        m_context.prompts.showError(
            {ErrorKind::Invalid, tr("这件案件没有待签收、待回复的协办或分办。"), {}, {}});
        return;
    }
    auto *form = new AssignStepForm(
        std::move(open), id,
        [this, status](const CaseAssignment &each) {
            return permittedActions(m_context.session, each, status, m_detail->parties);
        },
        *m_reference, m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        const CaseAssignment &assignment = form->assignment();
        save([id = assignment.id, revision = assignment.revision, action = form->action(),
              text = form->text()](
                 Office &office) { return done(AssignmentService(office).step(id, revision, action, text)); },
             assignmentActLabel(form->action()));
    });
    openForm(form);
}

void CasePanel::correctFollowUp()
{
    if (!canStart())
        return;
    if (const auto refused = refusal(m_context.session, CaseAction::FollowUp, &m_detail->parties)) {
        m_context.prompts.showError(*refused);
        return;
    }
    std::vector<FollowUp> calls = m_detail->followUps;
    std::erase_if(calls, [](const FollowUp &call) { return call.withdrawn || !call.reached; });
    if (calls.empty()) {
        m_context.prompts.showError(
            {ErrorKind::Invalid, tr("这件案件还没有接通过的回访，没有回答可以更正。"), {}, {}});
        return;
    }
    auto *form = new CorrectForm(std::move(calls), m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        save([call = form->corrected(), reason = form->reason()](
                 Office &office) { return done(CaseService(office).correctFollowUp(call, reason)); },
             tr("更正回访"));
    });
    openForm(form);
}

} // namespace jiesu
