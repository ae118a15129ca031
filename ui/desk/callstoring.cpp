// SPDX-License-Identifier: GPL-3.0-or-later
// What a call leaves in the office: its draft, the case, a learned point, an open question.
#include "domain/text.h"
#include "service/knowledgeservice.h"
#include "service/pointservice.h"
#include "service/relationservice.h"
#include "ui/desk/answerpanel.h"
#include "ui/desk/callform.h"
#include "ui/desk/callside.h"
#include "ui/desk/callview.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"

#include <QLabel>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

const QString answerKey = QStringLiteral("answer");
const QString outreachKey = QStringLiteral("outreach_call");

Result<ComplaintCase> store(Office &office, const ComplaintCase &draft, CallView::Ending ending,
                            const QString &answer, const CallDecisions &decisions, DraftId typed)
{
    if (ending == CallView::Ending::AnswerDirectly)
        return RelationService(office).registerAnswered(draft, answer, decisions.incident, typed,
                                                        decisions.outreachCall);
    return RelationService(office).registerCase(draft, ending == CallView::Ending::Dispatch, decisions,
                                                typed);
}

} // namespace

void CallView::saveDraft()
{
    if (m_saving)
        return;
    if (isBlank()) {
        if (!m_savedContent.isEmpty())
            dropDraft();
        return;
    }
    Draft draft;
    draft.content = m_form->content();
    draft.content[answerKey] = m_answer->answer();
    if (m_outreachCall != 0)
        draft.content[outreachKey] = m_outreachCall;
    if (draft.content == m_savedContent)
        return;
    m_savedContent = draft.content;
    std::tie(draft.cursorField, draft.cursorPosition) = m_form->cursor();
    m_context.ask(
        this, Priority::Save,
        [draft, id = m_draft](Office &office) mutable {
            draft.id = *id;
            Result<Draft> saved = DraftService(office).save(std::move(draft));
            if (saved)
                *id = saved->id;
            return saved;
        },
        [this](const Result<Draft> &saved) {
            if (saved)
                return;
            m_savedContent = {}; // the next change tries again
            showError(saved.error());
        });
}

void CallView::dropDraft()
{
    m_draftTimer.stop();
    m_savedContent = {};
    m_context.office.run(Priority::Save, [id = std::exchange(m_draft, std::make_shared<DraftId>())](
                                             Office &office) { return DraftService(office).remove(*id); });
}

void CallView::restore(const Draft &draft)
{
    m_draft = std::make_shared<DraftId>(draft.id);
    m_form->restore(draft.content);
    m_savedContent = draft.content;
    m_outreachCall = draft.content[outreachKey].toInteger();
    if (const QString answer = draft.content[answerKey].toString(); !answer.isEmpty())
        m_answer->setAnswer(answer);
    m_form->setCursor(draft.cursorField, draft.cursorPosition);
}

void CallView::finishAsOffered()
{
    finish(m_answer->isOpen() ? Ending::AnswerDirectly : Ending::Dispatch);
}

void CallView::finish(Ending ending)
{
    m_error->hide();
    if (m_saving || !m_form->check(ending == Ending::Dispatch))
        return;
    ComplaintCase draft = m_form->draft();
    if (ending == Ending::AnswerDirectly) {
        if (!m_answer->check(draft.requestType))
            return;
        m_answer->writeTo(draft);
    }
    m_saving = true;
    CallDecisions decided = m_side->decisions();
    decided.outreachCall = m_outreachCall;
    m_context.ask(
        this, Priority::Save,
        [draft, ending, answer = m_answer->answer(), decisions = std::move(decided),
         typed = m_draft](Office &office) { return store(office, draft, ending, answer, decisions, *typed); },
        [this, ending](const Result<ComplaintCase> &stored) { onStored(ending, stored); });
}

void CallView::onStored(Ending ending, const Result<ComplaintCase> &stored)
{
    m_saving = false;
    if (!stored) {
        showError(stored.error());
        m_draftTimer.start();
        return;
    }
    m_context.settings.setValue(QLatin1String(sourceSetting), int(stored->sourceType));
    m_draft = std::make_shared<DraftId>();
    m_savedContent = {};
    clear();
    m_draftTimer.stop();
    m_side->showDeadline(m_form->draft());
    emit registered(*stored, ending);
}

PlaceId CallView::askStreet(const QString &name)
{
    QStringList streets;
    std::vector<PlaceId> ids;
    for (const Place &place : m_lists.reference->places()) {
        if (place.kind == PlaceKind::Street && place.active) {
            streets << place.name;
            ids.push_back(place.id);
        }
    }
    const auto chosen =
        m_context.prompts.choose(tr("记为新点位"), tr("“%1”在哪个街道乡镇？").arg(name), streets);
    return chosen ? ids[std::size_t(*chosen)] : PlaceId();
}

void CallView::learnPoint()
{
    const QString name = text::tidyLine(m_form->placeText());
    const ComplaintCase draft = m_form->draft();
    if (name.isEmpty() || draft.point.isSet() || !m_lists.reference)
        return;
    PlaceId parent = draft.community.isSet() ? draft.community : draft.street;
    if (!parent.isSet())
        parent = askStreet(name);
    if (!parent.isSet())
        return;
    m_context.ask(
        this, Priority::Save,
        [parent, name](Office &office) { return PointService(office).learn(parent, name); },
        [this](const Result<Place> &learned) {
            if (!learned)
                return showError(learned.error());
            m_form->choosePlaceWhenKnown(learned->id);
            emit notice(tr("已记为点位：%1").arg(learned->name), StateKind::Good);
            emit m_context.referenceChanged();
        });
}

void CallView::noteQuestion()
{
    const auto question =
        m_context.prompts.askText(tr("记下答不上来的问题"), tr("来电人问了什么？"), m_form->draft().content);
    if (!question)
        return;
    m_context.ask(
        this, Priority::Save,
        [text = *question](Office &office) { return KnowledgeService(office).ask(text); },
        [this](const Result<OpenQuestion> &noted) {
            if (noted)
                emit notice(tr("已记下，等待补充口径。"), StateKind::Good);
            else
                showError(noted.error());
        });
}

} // namespace jiesu
