// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/requestsection.h"

#include "lifecycle/requestlifecycle.h"
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

/// "同意　督办员 03　03-06 12:00　情况属实"; nothing before it was done.
QString stampLine(const QString &what, const RequestStamp &stamp, Instant now)
{
    if (!stamp.at)
        return {};
    QStringList parts{what, stamp.by, shortTime(*stamp.at, now), stamp.text};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

QString decisionWord(const CaseRequest &request)
{
    if (request.state == RequestState::Refused)
        return label(RequestAction::Refuse);
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
    RequestStamp raised = request.raised;
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
    : QWidget(parent)
    , m_raise(new KeyButton(tr("提出"), Commands::keyText(CommandId::RaiseRequest)))
    , m_step(new KeyButton(tr("办理"), Commands::keyText(CommandId::StepRequest)))
    , m_rows(new QVBoxLayout)
{
    auto *heading = new QLabel(tr("申请与督办"));
    Theme::setRole(heading, "section");
    m_raise->setToolTip(Commands::text(CommandId::RaiseRequest));
    m_step->setToolTip(Commands::text(CommandId::StepRequest));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_step);
    head->addWidget(m_raise);
    m_rows->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(m_rows);
    connect(m_raise, &QPushButton::clicked, this, &RequestSection::raiseAsked);
    connect(m_step, &QPushButton::clicked, this, [this] { emit stepAsked({}); });
}

void RequestSection::show(const CaseDetail &detail, const Session &session, Instant now)
{
    const std::vector<CaseRequest> &requests = detail.requests;
    const CaseStatus status = detail.complaint.status;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool waits = false;
    for (auto request = requests.rbegin(); request != requests.rend(); ++request) {
        const bool waitsHere = !permittedActions(session, *request, status, detail.parties).empty();
        m_rows->addWidget(row(*request, waitsHere, now));
        waits = waits || waitsHere;
    }
    const bool raises = !permittedRequests(session, status, detail.parties).empty();
    m_step->setVisible(waits);
    m_raise->setVisible(raises);
    setVisible(!requests.empty() || raises);
}

QWidget *RequestSection::row(const CaseRequest &request, bool waits, Instant now)
{
    auto *frame = new QFrame;
    Theme::setRole(frame, "inset");
    auto *name = new QLabel(requestForm(request.kind).hasLevel ? label(request.level) : label(request.kind));
    Theme::setRole(name, "strong");
    auto *chip = new StateChip(requestStateKind(request, now), label(request.state));
    auto *words = new QLabel(requestLines(request, now).join(u'\n'));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setAccessibleName(tr("%1，%2").arg(name->text(), label(request.state)));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name);
    head->addWidget(chip);
    head->addStretch();
    if (waits) {
        auto *step = new QPushButton(tr("办理"));
        Theme::setRole(step, "link");
        step->setAccessibleName(tr("办理%1").arg(name->text()));
        connect(step, &QPushButton::clicked, this, [this, id = request.id] { emit stepAsked(id); });
        head->addWidget(step);
    }
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(words);
    return frame;
}

} // namespace jiesu
