// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident tells its callers and what is printed of it.
#include "service/incidentreport.h"
#include "ui/ledgers/incidentcases.h"
#include "ui/ledgers/incidentpanel.h"
#include "ui/ledgers/incidentreplycard.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"

#include <QClipboard>
#include <QGuiApplication>

namespace jiesu {

void IncidentPanel::tell(const std::vector<CaseId> &cases, bool told)
{
    if (!m_incident.id.isSet() || cases.empty())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [id = m_incident.id, cases, told](Office &office) {
            return IncidentService(office).tell(id, cases, told);
        },
        [this, told, count = cases.size()](const Result<Done> &done) {
            if (!done)
                return m_cases->showError(done.error().message());
            emit stored(m_incident.id, told ? tr("已记下告知 %1 件").arg(count) : tr("已改为未告知"));
        });
}

void IncidentPanel::tellCaller()
{
    if (const CaseId id = m_cases->current(); id.isSet())
        tell({id}, !m_cases->isTold(id));
}

void IncidentPanel::tellAll()
{
    tell(m_cases->untold(), true);
}

void IncidentPanel::draftNotice()
{
    if (m_incident.id.isSet())
        m_reply->draft();
}

void IncidentPanel::copyNotice()
{
    if (!m_incident.id.isSet())
        return;
    QGuiApplication::clipboard()->setText(m_reply->notice());
    emit said(tr("通知已复制，可粘贴到短信或聊天里。"));
}

void IncidentPanel::printNotice()
{
    if (!m_incident.id.isSet())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.name(); },
        m_context.orTell([this, text = m_reply->notice()](const QString &officeName) {
            showRegistered(m_context, this,
                           noticePaper({tr("通知"), text, officeName}, m_context.clock.now()));
        }));
}

void IncidentPanel::print()
{
    if (!m_incident.id.isSet())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [id = m_incident.id](Office &office) { return incidentReport(office, id); },
        m_context.orTell([this](const WorkOrder &report) {
            showRegistered(m_context, this, workOrderPaper(report, m_context.clock.now()));
        }));
}

} // namespace jiesu
