// SPDX-License-Identifier: GPL-3.0-or-later
// Storing a call, and the next round where it found somebody unhappy.
#include "service/rework.h"
#include "ui/desk/deadlinetext.h"
#include "ui/followup/followupcard.h"
#include "ui/followup/followuppage.h"
#include "ui/followup/reworkoffer.h"
#include "ui/officecontext.h"
#include "ui/settings.h"

#include <QStackedLayout>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

/// On the office's thread.
Result<FollowUpPage::Recorded> recorded(Office &office, CaseId id, qint64 revision, const FollowUp &call)
{
    const auto stored = CaseService(office).recordFollowUp(id, revision, call);
    if (!stored)
        return stored.error();
    return inResult([&] {
        const std::vector<FollowUp> calls = office.cases().followUps(id);
        const auto newest = std::ranges::max_element(calls, {}, &FollowUp::id);
        return FollowUpPage::Recorded{*stored, *newest, missedCalls(calls, stored->round)};
    });
}

} // namespace

void FollowUpPage::save(bool reached)
{
    if (!m_current.isSet() || m_saving || m_offer->isOpen() || m_card->isBlocked() ||
        m_views->currentIndex() != 0)
        return;
    if (reached && !m_card->isComplete()) {
        m_card->showMissing();
        return;
    }
    m_saving = true;
    const FollowUp call = m_card->followUp(reached);
    m_context.ask(
        this, Priority::Save,
        [id = m_current, revision = m_revision, call](Office &office) {
            return recorded(office, id, revision, call);
        },
        [this](const Result<Recorded> &done) { onSaved(done); });
}

void FollowUpPage::onSaved(const Result<Recorded> &done)
{
    m_saving = false;
    if (!done) {
        m_card->showError(done.error().message());
        if (done.error().kind == ErrorKind::Conflict)
            openTask(m_current);
        return;
    }
    m_context.settings.setValue(callerKey, int(m_card->by()));
    const auto &[complaint, call, missed] = *done;
    if (call.reached)
        emit notice(tr("%1　回访已登记").arg(complaint.caseNo), StateKind::Good);
    else if (call.isFinal)
        emit notice(tr("%1　%2 次未接通，记为未接通").arg(complaint.caseNo).arg(missed), StateKind::Due);
    else
        emit notice(tr("%1　未接通，%2 再拨第 %3 次")
                        .arg(complaint.caseNo, shortTime(*call.nextAttemptAt, m_context.clock.now()))
                        .arg(missed + 1),
                    StateKind::Due);
    m_current = {};
    if (call.reached && wantsRework(call.answers)) {
        m_offer->offer(complaint, call);
        m_stack->setCurrentWidget(m_offer);
        m_offer->setFocus(Qt::OtherFocusReason);
    }
    emit m_context.casesChanged();
}

void FollowUpPage::rework()
{
    if (!m_offer->isOpen() || m_saving)
        return;
    m_saving = true;
    StepInput input;
    input.reason = m_offer->reason();
    m_context.ask(
        this, Priority::Save,
        [id = m_offer->caseId(), revision = m_offer->revision(), input](Office &office) {
            return CaseService(office).step(id, revision, CaseAction::Rework, input);
        },
        [this](const Result<ComplaintCase> &stored) { onReworked(stored); });
}

void FollowUpPage::onReworked(const Result<ComplaintCase> &stored)
{
    m_saving = false;
    if (!stored)
        return m_offer->showError(stored.error().message());
    emit notice(tr("%1　第%2轮办理开始，时限 %3")
                    .arg(stored->caseNo)
                    .arg(stored->round)
                    .arg(shortTime(*stored->deadline, m_context.clock.now())),
                StateKind::Good);
    m_offer->close();
    emit m_context.casesChanged();
}

} // namespace jiesu
