// SPDX-License-Identifier: GPL-3.0-or-later
// The requests beside the case that stands in the panel.
#include "ui/cases/casepanel.h"
#include "ui/cases/raiseform.h"
#include "ui/cases/requeststepform.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

namespace jiesu {

void CasePanel::raiseRequest(std::optional<RequestKind> kind)
{
    if (!canStart())
        return;
    const ComplaintCase &complaint = m_detail->complaint;
    const std::vector<RequestKind> kinds =
        permittedRequests(m_context.session, complaint.status, m_detail->parties);
    const RequestKind first = kind.value_or(kinds.empty() ? RequestKind::Extension : kinds.front());
    if (const auto lawful = apply(first, {}, RequestAction::Raise, complaint.status); !lawful) {
        m_context.prompts.showError(lawful.error());
        return;
    }
    if (const auto refused = refusal(m_context.session, first, RequestAction::Raise, &m_detail->parties)) {
        m_context.prompts.showError(*refused);
        return;
    }
    auto *form = new RaiseForm(complaint.id, kinds, kind, m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        const CaseRequest request = form->request();
        save([request](Office &office) { return done(RequestService(office).raise(request)); },
             requestActLabel(request.kind, RequestAction::Raise));
    });
    openForm(form);
}

void CasePanel::stepRequest(RequestId id)
{
    if (!canStart())
        return;
    std::vector<CaseRequest> open = m_detail->requests;
    const PermittedActions permitted = [this](const CaseRequest &request) {
        return permittedActions(m_context.session, request, m_detail->complaint.status, m_detail->parties);
    };
    std::erase_if(open, [&](const CaseRequest &request) { return permitted(request).empty(); });
    if (open.empty()) {
        m_context.prompts.showError(
            {ErrorKind::Invalid, tr("这件案件没有待审批、待回复的申请或督办。"), {}, {}});
        return;
    }
    auto *form = new RequestStepForm(std::move(open), id, permitted, m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        const CaseRequest &request = form->request();
        save([id = request.id, revision = request.revision, action = form->action(), input = form->input()](
                 Office &office) { return done(RequestService(office).step(id, revision, action, input)); },
             requestActLabel(request.kind, form->action()));
    });
    openForm(form);
}

} // namespace jiesu
