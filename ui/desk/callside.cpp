// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/callside.h"

#include "service/callerservice.h"
#include "service/caseservice.h"
#include "ui/desk/callercard.h"
#include "ui/desk/deadlinecard.h"
#include "ui/desk/deadlinetext.h"
#include "ui/desk/incidentcard.h"
#include "ui/desk/knowledgecard.h"
#include "ui/desk/similarcard.h"
#include "ui/officecontext.h"
#include "ui/theme.h"

#include <QScrollArea>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int sideWidth = 372;

struct DeadlineAnswer
{
    std::optional<Deadline> deadline;
    LimitUnit unit = LimitUnit::CalendarDay;
};

/// Whether two calls may have different similar cases.
bool looksTheSame(const ComplaintCase &a, const ComplaintCase &b)
{
    return a.callerPhone == b.callerPhone && a.content == b.content && a.point == b.point &&
           a.street == b.street && a.category == b.category;
}

} // namespace

CallSide::CallSide(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_caller(new CallerCard)
    , m_incident(new IncidentCard)
    , m_similar(new SimilarCard)
    , m_knowledge(new KnowledgeCard)
    , m_deadline(new DeadlineCard)
{
    auto *page = new QWidget;
    Theme::setRole(page, "page");
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_caller, m_incident, m_similar, m_knowledge, m_deadline})
        column->addWidget(card);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(scroll);
    setFixedWidth(sideWidth);
    connect(m_caller, &CallerCard::caseChosen, &m_context, &OfficeContext::openCase);
    connect(m_similar, &SimilarCard::caseChosen, &m_context, &OfficeContext::openCase);
    connect(m_incident, &IncidentCard::asked, &m_context, &OfficeContext::openIncident);
    connect(m_similar, &SimilarCard::dismissed, this, [this] {
        askSimilar(m_asked);
        if (!isAncestorOf(QApplication::focusWidget()))
            emit similarDone();
    });
}

void CallSide::clear()
{
    ++m_similarQuestion;
    m_asked = {};
    m_similar->clear();
    ++m_incidentQuestion;
    m_incident->show({});
    showCaller({});
    askKnowledge({});
}

void CallSide::showCaller(const QString &phone)
{
    ++m_callerQuestion;
    if (phone.isEmpty()) {
        m_caller->clear();
        return;
    }
    m_context.askLatest(
        this, m_callerQuestion, [phone](Office &office) { return CallerService(office).summary(phone); },
        [this, phone](const Result<CallerSummary> &answer) {
            if (answer)
                m_caller->show(phone, *answer, m_context.clock.now());
        });
}

void CallSide::showCall(const ComplaintCase &draft)
{
    if (draft.point != m_asked.point || draft.street != m_asked.street || draft.category != m_asked.category)
        askIncident(draft);
    if (!looksTheSame(draft, m_asked))
        askSimilar(draft);
    if (draft.category != m_category)
        askKnowledge(draft.category);
}

void CallSide::askSimilar(const ComplaintCase &draft)
{
    m_asked = draft;
    m_context.askLatest(
        this, m_similarQuestion,
        [draft, dismissed = decisions().notDuplicateOf](Office &office) {
            return SimilarService(office).similar(draft, dismissed);
        },
        [this](const Result<std::vector<SimilarCase>> &cases) {
            if (cases)
                m_similar->show(m_asked, *cases);
        });
}

void CallSide::askIncident(const ComplaintCase &draft)
{
    m_context.askLatest(
        this, m_incidentQuestion, [draft](Office &office) { return IncidentService(office).hint(draft); },
        [this](const Result<std::optional<IncidentHint>> &hint) {
            if (hint)
                m_incident->show(*hint);
        });
}

void CallSide::askKnowledge(CategoryId category)
{
    m_category = category;
    ++m_knowledgeQuestion;
    if (!category.isSet()) {
        m_knowledge->show({});
        return;
    }
    m_context.askLatest(
        this, m_knowledgeQuestion,
        [category](Office &office) { return KnowledgeService(office).forCategory(category); },
        [this](const Result<std::vector<KnowledgeService::Shown>> &entries) {
            if (entries)
                m_knowledge->show(*entries);
        });
}

void CallSide::showDeadline(const ComplaintCase &draft)
{
    m_context.askLatest(
        this, m_deadlineQuestion,
        [draft](Office &office) {
            const auto reference = office.reference();
            const TimeClass *timeClass = reference->timeClass(draft.timeClass);
            return DeadlineAnswer{CaseService(office).deadlineFor(draft),
                                  timeClass ? timeClass->unit : LimitUnit::CalendarDay};
        },
        [this](const Result<DeadlineAnswer> &answer) {
            if (!answer)
                return;
            const Instant now = m_context.clock.now();
            m_deadline->show(answer->deadline, answer->unit, now);
            emit deadlineKnown(answer->deadline ? shortTime(answer->deadline->due, now) : QString());
        });
}

CallDecisions CallSide::decisions() const
{
    CallDecisions decisions = m_similar->decisions();
    decisions.incident = m_incident->joined();
    return decisions;
}

QStringList CallSide::deadlineExplanation() const
{
    return m_deadline->explanation();
}

std::optional<CaseId> CallSide::callerCase(int index) const
{
    return m_caller->caseAt(index);
}

void CallSide::focusSimilar()
{
    m_similar->takeFocus();
}

} // namespace jiesu
