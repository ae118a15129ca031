// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/requestsection.h"

#include "lifecycle/requestlifecycle.h"
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
    Q_DECLARE_TR_FUNCTIONS(RequestSection)
};

QString decisionWord(const CaseRequest &request)
{
    if (request.state == RequestState::Refused)
        return label(RequestAction::Refuse);
    if (isOrder(request.kind) && request.state != RequestState::Withdrawn)
        return label(RequestAction::SendBack);
    return label(request.state == RequestState::Withdrawn ? RequestAction::Withdraw : RequestAction::Approve);
}

QString toldLine(const CaseRequest &request, Instant now)
{
    QStringList parts;
    if (request.complainantToldAt)
        parts << Words::tr("%1 已告知诉求人").arg(shortTime(*request.complainantToldAt, now));
    if (request.hotlineToldAt)
        parts << Words::tr("%1 已告知热线").arg(shortTime(*request.hotlineToldAt, now));
    return parts.join(Words::tr("；"));
}

} // namespace

StateKind requestStateKind(const CaseRequest &request, Instant now)
{
    switch (request.state) {
    case RequestState::Asked:
        return StateKind::Due;
    case RequestState::Issued:
        return request.dueAt && *request.dueAt < now ? StateKind::Bad : StateKind::Due;
    case RequestState::Answered:
        return StateKind::Accent;
    case RequestState::Approved:
        return StateKind::Good;
    case RequestState::Refused:
        return StateKind::Bad;
    default:
        return StateKind::Plain;
    }
}

QStringList requestLines(const CaseRequest &request, Instant now)
{
    const bool extends = request.kind == RequestKind::Extension;
    QStringList lines{request.raised.text};
    if (!request.target.isEmpty())
        lines << Words::tr("%1：%2").arg(targetLabel(request.kind), request.target);
    if (request.dueAt)
        lines << (extends ? Words::tr("延期到 %1") : Words::tr("回复期限 %1"))
                     .arg(shortTime(*request.dueAt, now));
    if (!request.evidence.isEmpty())
        lines << Words::tr("证据：%1").arg(request.evidence);
    if (request.takesOut)
        lines << Words::tr("申诉成立则不计入考核");
    lines << toldLine(request, now);
    Stamp raised = request.raised;
    raised.text.clear();
    lines << stampLine(isOrder(request.kind) ? Words::tr("发出") : label(RequestAction::Raise), raised, now);
    lines << stampLine(decisionWord(request), request.decided, now);
    lines << stampLine(label(RequestAction::Answer), request.answered, now);
    if (request.solved != Solved::None)
        lines.last() += QStringLiteral("　") + label(request.solved);
    lines << stampLine(label(isOrder(request.kind) ? RequestAction::Close : RequestAction::End),
                       request.ended, now);
    lines.removeAll(QString());
    return lines;
}

RequestSection::RequestSection(QWidget *parent)
    : BesideSection(tr("申请与督办"), parent)
    , m_step(addButton(tr("办理"), CommandId::StepRequest))
    , m_raise(addButton(tr("提出"), CommandId::RaiseRequest))
{
    connect(m_raise, &QPushButton::clicked, this, &RequestSection::raiseAsked);
    connect(m_step, &QPushButton::clicked, this, [this] { emit stepAsked({}); });
}

void RequestSection::show(const CaseDetail &detail, const Session &session, Instant now)
{
    const std::vector<CaseRequest> &requests = detail.requests;
    const CaseStatus status = detail.complaint.status;
    clearRows();
    bool waits = false;
    for (auto request = requests.rbegin(); request != requests.rend(); ++request) {
        const bool waitsHere = !permittedActions(session, *request, status, detail.parties).empty();
        addRow(row(*request, waitsHere, now));
        waits = waits || waitsHere;
    }
    const bool raises = !permittedRequests(session, status, detail.parties).empty();
    m_step->setVisible(waits);
    m_raise->setVisible(raises);
    setVisible(!requests.empty() || raises);
}

QWidget *RequestSection::row(const CaseRequest &request, bool waits, Instant now)
{
    const QString name = requestForm(request.kind).hasLevel ? label(request.level) : label(request.kind);
    auto *row =
        new InsetRow(name, requestStateKind(request, now), label(request.state), requestLines(request, now));
    if (waits) {
        row->setAction(tr("办理"), tr("办理%1").arg(name));
        connect(row, &InsetRow::actionAsked, this, [this, id = request.id] { emit stepAsked(id); });
    }
    return row;
}

} // namespace jiesu
