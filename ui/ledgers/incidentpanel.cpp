// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidentpanel.h"

#include "service/caseservice.h"
#include "ui/commands.h"
#include "ui/ledgers/incidentcases.h"
#include "ui/ledgers/incidentform.h"
#include "ui/ledgers/incidenthistory.h"
#include "ui/ledgers/incidentreplycard.h"
#include "ui/ledgers/incidenttimeline.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QScrollArea>
#include <QStackedLayout>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

} // namespace

template <class Work, class Handler, class Failed>
void IncidentPanel::run(Work work, Handler done, Failed failed)
{
    if (m_saving)
        return;
    m_saving = true;
    using Answer = AsResult<std::invoke_result_t<Work &, Office &>>;
    m_context.ask(this, Priority::Save, std::move(work),
                  [this, done = std::move(done), failed = std::move(failed)](const Answer &answer) {
                      m_saving = false;
                      if (answer)
                          return done(*answer);
                      failed(answer.error().message());
                      if (answer.error().kind == ErrorKind::Conflict)
                          load();
                  });
}

IncidentPanel::IncidentPanel(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_scroll(new QScrollArea)
    , m_form(new IncidentForm)
    , m_timeline(new IncidentTimeline)
    , m_cases(new IncidentCases)
    , m_reply(new IncidentReplyCard)
    , m_historyCard(new Card(tr("历史")))
    , m_history(wrappedLabel("hint"))
{
    layOut();
    connectParts();
}

void IncidentPanel::layOut()
{
    m_save =
        new KeyButton(Commands::text(CommandId::SaveIncident), Commands::keyText(CommandId::SaveIncident));
    m_close =
        new KeyButton(Commands::text(CommandId::CloseIncident), Commands::keyText(CommandId::CloseIncident));
    Theme::setRole(m_save, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(new KeyButton(m_context.commands.action(CommandId::PrintIncident)));
    m_history->setObjectName(QStringLiteral("incidentHistory"));
    m_historyCard->body()->addWidget(m_history);
    auto *fields = new Card;
    fields->body()->addWidget(m_form);
    fields->body()->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::Size::Gap);
    middle->addWidget(m_timeline, 5);
    middle->addWidget(m_cases, 6);
    auto *page = new QWidget;
    Theme::setRole(page, "page");
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(fields);
    column->addLayout(middle);
    column->addWidget(m_reply);
    column->addWidget(m_form->review());
    column->addWidget(m_historyCard);
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    m_stack->addWidget(
        new EmptyState(QStringLiteral("pin"), tr("还没有群诉事件。"),
                       tr("%1 小时内有 %2 个人为同一个地点来电，左边就会建议建立；也可以按 %3 新建。")
                           .arg(IncidentService::proposalHours)
                           .arg(IncidentService::proposalCallers)
                           .arg(Commands::keyText(CommandId::NewIncident))));
    m_stack->addWidget(m_scroll);
}

void IncidentPanel::connectParts()
{
    // The keyboard goes to fields that are out of sight, too.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    connect(m_save, &QPushButton::clicked, this, &IncidentPanel::save);
    connect(m_close, &QPushButton::clicked, this, &IncidentPanel::close);
    connect(m_timeline, &IncidentTimeline::addAsked, this, &IncidentPanel::addEvent);
    connect(m_cases, &IncidentCases::openAsked, &m_context, &OfficeContext::openCase);
    connect(m_cases, &IncidentCases::addAsked, this, &IncidentPanel::addCase);
    connect(m_cases, &IncidentCases::takeUpAsked, this, &IncidentPanel::takeUpWaiting);
    connect(m_cases, &IncidentCases::tellAsked, this, &IncidentPanel::tellCaller);
    connect(m_cases, &IncidentCases::tellAllAsked, this, &IncidentPanel::tellAll);
    connect(m_reply, &IncidentReplyCard::replyAsked, this, &IncidentPanel::reply);
    connect(m_reply, &IncidentReplyCard::draftAsked, this, &IncidentPanel::draftNotice);
    connect(m_reply, &IncidentReplyCard::copyAsked, this, &IncidentPanel::copyNotice);
    connect(m_reply, &IncidentReplyCard::printAsked, this, &IncidentPanel::printNotice);
}

void IncidentPanel::setLists(const ChoiceLists &lists)
{
    m_form->setLists(lists);
}

void IncidentPanel::open(const ListedIncident &listed)
{
    if (listed.incident.id != m_incident.id) {
        m_form->show(listed.incident, false);
        m_timeline->clearEntry();
        m_cases->clearEntry();
        m_reply->clearEntry();
    }
    m_incident = listed.incident;
    m_waiting = listed.waiting;
    load();
}

void IncidentPanel::load()
{
    m_context.askLatest(
        this, m_question, [id = m_incident.id](Office &office) { return IncidentService(office).detail(id); },
        m_context.orTell([this](const IncidentDetail &detail) { showDetail(detail); }));
}

void IncidentPanel::showDetail(const IncidentDetail &detail)
{
    m_incident = detail.incident;
    m_form->show(m_incident, true);
    m_timeline->show(m_incident, detail.events, m_context.clock.now());
    m_cases->show(detail.cases, detail.told, m_waiting.size());
    m_reply->show(detail);
    if (const auto &reference = m_context.lookups.current().reference)
        m_history->setText(incidentHistoryText(detail.history, *reference));
    m_save->setText(Commands::text(CommandId::SaveIncident));
    m_close->setVisible(m_incident.status != IncidentStatus::Closed);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_timeline, m_cases, m_reply, m_form->review(), m_historyCard})
        part->show();
    m_stack->setCurrentWidget(m_scroll);
}

void IncidentPanel::showProposal(const IncidentProposal &proposal)
{
    const bool same = !m_incident.id.isSet() && m_incident.place == proposal.draft.place;
    showUnstored(proposal.draft, proposal.cases, same);
}

void IncidentPanel::startNew()
{
    Incident blank;
    blank.startedAt = m_context.clock.now();
    showUnstored(blank, {}, false);
    focusFirst();
}

void IncidentPanel::showUnstored(const Incident &draft, std::vector<CaseId> cases, bool keepEdits)
{
    m_incident = draft;
    m_waiting = std::move(cases);
    m_form->show(draft, keepEdits);
    m_timeline->clearEntry();
    m_reply->clearEntry();
    m_save->setText(tr("建立事件"));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_close, m_timeline, m_reply, m_form->review(), m_historyCard})
        part->hide();
    m_cases->setVisible(!m_waiting.empty());
    m_stack->setCurrentWidget(m_scroll);
    m_context.askLatest(
        this, m_question, [ids = m_waiting](Office &office) { return IncidentService(office).rows(ids); },
        [this](const Result<std::vector<CaseRow>> &rows) {
            if (rows)
                m_cases->showProposed(*rows);
        });
}

void IncidentPanel::clear()
{
    ++m_question;
    m_incident = {};
    m_form->show({}, false);
    m_stack->setCurrentIndex(0);
}

bool IncidentPanel::hasUnsaved() const
{
    return m_stack->currentWidget() == m_scroll &&
           (m_form->isEdited() || !m_timeline->isEntryBlank() || !m_reply->isEntryBlank());
}

void IncidentPanel::focusFirst()
{
    m_form->focusFirst();
}

void IncidentPanel::save()
{
    store(false);
}

void IncidentPanel::close()
{
    if (m_incident.id.isSet() && m_incident.status != IncidentStatus::Closed)
        store(true);
}

void IncidentPanel::store(bool closing)
{
    if (m_stack->currentWidget() != m_scroll || !m_form->check())
        return;
    run(
        [incident = m_form->incident(), cases = m_waiting, closing](Office &office) {
            IncidentService service(office);
            if (!incident.id.isSet())
                return service.create(incident, cases);
            return closing ? service.close(incident) : service.save(incident);
        },
        [this, closing](const Incident &incident) {
            const bool isNew = !m_incident.id.isSet();
            m_incident = incident;
            m_form->show(incident, false);
            if (closing && incident.review == IncidentReview())
                m_form->focusReview(); // offered, not asked for
            emit stored(incident.id, (isNew     ? tr("已建立“%1”")
                                      : closing ? tr("已结束“%1”，可以写复盘了")
                                                : tr("已保存“%1”"))
                                         .arg(incident.title));
        },
        [this](const QString &sentence) { m_form->showError(sentence); });
}

void IncidentPanel::addEvent(Instant at, const QString &text)
{
    run([id = m_incident.id, at,
         text](Office &office) { return IncidentService(office).addEvent(id, at, text); },
        [this](const IncidentEvent &) {
            m_timeline->clearEntry();
            m_timeline->takeFocus();
            emit stored(m_incident.id, tr("已记下一笔经过"));
        },
        [this](const QString &sentence) { m_timeline->showError(sentence); });
}

void IncidentPanel::addCase(const QString &number)
{
    run(
        [id = m_incident.id, number = number.trimmed()](Office &office) -> Result<QString> {
            const auto found = CaseService(office).detailByNumber(number);
            if (!found)
                return found.error();
            const auto added = IncidentService(office).addCases(id, {found->complaint.id});
            return added ? Result<QString>(found->complaint.caseNo) : added.error();
        },
        [this](const QString &caseNo) {
            m_cases->clearEntry();
            emit stored(m_incident.id, tr("%1　已归入“%2”").arg(caseNo, m_incident.title));
        },
        [this](const QString &sentence) { m_cases->showError(sentence); });
}

void IncidentPanel::takeUpWaiting()
{
    if (!m_incident.id.isSet() || m_waiting.empty())
        return;
    run([id = m_incident.id,
         cases = m_waiting](Office &office) { return IncidentService(office).addCases(id, cases); },
        [this, count = m_waiting.size()](const Done &) {
            emit stored(m_incident.id, tr("已归入 %1 件").arg(count));
        },
        [this](const QString &sentence) { m_cases->showError(sentence); });
}

void IncidentPanel::removeCase()
{
    const CaseId id = m_cases->current();
    if (!m_incident.id.isSet() || !id.isSet() || !m_cases->table()->hasFocus())
        return;
    run([id](Office &office) { return IncidentService(office).removeCase(id); },
        [this](const Done &) { emit stored(m_incident.id, tr("已移出一件")); },
        [this](const QString &sentence) { m_cases->showError(sentence); });
}

void IncidentPanel::reply(const QString &text)
{
    run([id = m_incident.id, revision = m_incident.revision,
         text](Office &office) { return IncidentService(office).reply(id, revision, text); },
        [this](const IncidentReply &reply) {
            m_reply->clearEntry();
            emit stored(m_incident.id, reply.done.skipped.empty()
                                           ? tr("已答复 %1 件").arg(reply.done.answered.size())
                                           : tr("已答复 %1 件，跳过 %2 件")
                                                 .arg(reply.done.answered.size())
                                                 .arg(reply.done.skipped.size()));
        },
        [this](const QString &sentence) { m_reply->showError(sentence); });
}

void IncidentPanel::focusEvent()
{
    if (m_incident.id.isSet())
        m_timeline->takeFocus();
}

void IncidentPanel::focusCaseNumber()
{
    if (m_incident.id.isSet())
        m_cases->focusEntry();
}

void IncidentPanel::focusReply()
{
    if (m_incident.id.isSet())
        m_reply->takeFocus();
}

} // namespace jiesu
