// SPDX-License-Identifier: GPL-3.0-or-later
// What the office's rules say about the reply of the shown case.
#include "service/replyservice.h"
#include "ui/cases/actionform.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/replyhintpanel.h"
#include "ui/officecontext.h"

namespace jiesu {

void CasePanel::adviseOnReply(ReplyHintPanel *panel)
{
    panel->setCase(m_detail->complaint);
    m_context.ask(
        panel, OfficeThread::Priority::Read, [](Office &office) { return ReplyService(office).rules(); },
        [panel](const Result<ReplyRules> &rules) { panel->setRules(rules); });
}

void CasePanel::showReview()
{
    delete m_review;
    m_review = nullptr;
    if (std::ranges::count(m_detail->lawful, CaseAction::ApproveReply) == 0)
        return;
    m_review = new ReplyHintPanel;
    m_reviewPlace->addWidget(m_review);
    adviseOnReply(m_review);
}

} // namespace jiesu
