// SPDX-License-Identifier: GPL-3.0-or-later
// What was promised beside the case that stands in the panel.
#include "service/act.h"
#include "service/promiseservice.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/promiseforms.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

namespace jiesu {

void CasePanel::addPromise()
{
    if (!canStart())
        return;
    if (m_detail->complaint.status == CaseStatus::Void) {
        m_context.prompts.showError({ErrorKind::Invalid, tr("案件已经作废，不能再作承诺。"), {}, {}});
        return;
    }
    auto *form = new PromiseForm(m_detail->complaint, m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        save(
            [promise = form->promise()](Office &office) { return done(PromiseService(office).add(promise)); },
            actLabel(QStringLiteral("promise")));
    });
    openForm(form);
}

void CasePanel::keepPromise(PromiseId id)
{
    if (!canStart())
        return;
    std::vector<Promise> open = m_detail->promises;
    std::erase_if(open, [](const Promise &promise) { return !promise.isOpen(); });
    if (open.empty()) {
        m_context.prompts.showError({ErrorKind::Invalid, tr("这件案件没有还没兑现的承诺。"), {}, {}});
        return;
    }
    auto *form = new KeepPromiseForm(std::move(open), id, m_context.clock.now());
    connect(form, &PanelForm::submitted, this, [this, form] {
        save(
            [id = form->promise().id, revision = form->promise().revision, note = form->note(),
             moved = form->movedTo()](Office &office) {
                PromiseService service(office);
                return done(moved ? service.move(id, revision, *moved, note)
                                  : service.keep(id, revision, note));
            },
            actLabel(form->movedTo() ? QStringLiteral("promise_move") : QStringLiteral("promise_keep")));
    });
    openForm(form);
}

} // namespace jiesu
