// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "service/suggestionservice.h"
#include "ui/commands.h"
#include "ui/desk/callercard.h"
#include "ui/desk/callform.h"
#include "ui/desk/callside.h"
#include "ui/desk/draftbar.h"
#include "ui/desk/incidentcard.h"
#include "ui/desk/phrasepicker.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

QString doneText(CallView::Ending ending)
{
    switch (ending) {
    case CallView::Ending::Dispatch:
        return DeskPage::tr("已登记并派单");
    case CallView::Ending::AnswerDirectly:
        return DeskPage::tr("已登记并答复");
    case CallView::Ending::RegisterOnly:
        break;
    }
    return DeskPage::tr("已登记");
}

} // namespace

DeskPage::DeskPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_drafts(new DraftBar(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    layOut();
    addCall();
    bindCommands();
    connect(m_tabs, &QTabBar::currentChanged, this, &DeskPage::showCall);
    connect(m_drafts, &DraftBar::restoreAsked, this, &DeskPage::restore);
    connect(m_drafts, &DraftBar::discardAsked, this, [this](DraftId id) {
        m_context.office.run(Priority::Save,
                             [id](Office &office) { return DraftService(office).remove(id); });
    });
    connect(&m_context.lookups, &LookupKeeper::changed, this, &DeskPage::showLists);
    connect(&m_context.lookups, &LookupKeeper::failed, this,
            [this](const Error &error) { m_context.prompts.showError(error); });
    m_context.lookups.load();
    connect(&m_context, &OfficeContext::callAsked, this, [this](const QJsonObject &content) {
        Draft draft;
        draft.cursorField = QStringLiteral("content");
        draft.content = content;
        restore(draft);
        emit wanted();
    });
    connect(&m_context, &OfficeContext::suggestionsLearned, this, &DeskPage::loadSuggestions);
    loadDrafts();
    loadSuggestions();
}

void DeskPage::layOut()
{
    m_tabs->setAccessibleName(tr("来电"));
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 14);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_drafts);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

void DeskPage::bindCommands()
{
    Commands &commands = m_context.commands;
    const auto bind = [&](CommandId id, auto act) {
        commands.bind(id, this, [this, act] { act(current()); });
    };
    bind(CommandId::RegisterAndDispatch, [](CallView *call) { call->finishAsOffered(); });
    bind(CommandId::RegisterOnly, [](CallView *call) { call->finish(CallView::Ending::RegisterOnly); });
    bind(CommandId::AnswerDirectly, [](CallView *call) { call->startAnswer(); });
    bind(CommandId::TakeOverCase, [](CallView *call) { call->takeOverEarlier(); });
    bind(CommandId::InsertPhrase, [](CallView *call) { call->phrases()->open(); });
    bind(CommandId::ToSimilar, [](CallView *call) { call->side()->focusSimilar(); });
    bind(CommandId::JoinIncident, [](CallView *call) { call->side()->incident()->toggleJoin(); });
    bind(CommandId::ShowIncident, [](CallView *call) { call->side()->incident()->ask(); });
    bind(CommandId::OwnLine, [](CallView *call) { call->form()->toggleOwnLine(); });
    bind(CommandId::LearnPoint, [](CallView *call) { call->learnPoint(); });
    bind(CommandId::NoteQuestion, [](CallView *call) { call->noteQuestion(); });
    bind(CommandId::CloseCall, [this](CallView *call) {
        if (call->abandon())
            closeCall(call);
    });
    const auto turn = [this](int step) {
        const int count = m_tabs->count();
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
    };
    commands.bind(CommandId::NextCall, this, [turn] { turn(1); });
    commands.bind(CommandId::PreviousCall, this, [turn] { turn(-1); });
    for (int index = 0; index < CallerCard::caseCount; ++index)
        bind(CommandId(int(CommandId::EarlierCase1) + index),
             [index](CallView *call) { call->openEarlier(index); });
}

CallView *DeskPage::current() const
{
    return static_cast<CallView *>(m_stack->currentWidget());
}

CallView *DeskPage::addCall()
{
    auto *call = new CallView(m_context);
    call->setProperty("number", ++m_lastNumber);
    if (const Lookups &lists = m_context.lookups.current(); lists.reference)
        call->setLists(lists);
    call->setSuggestionModel(m_model);
    connect(call, &CallView::notice, this, &Page::notice);
    connect(call, &CallView::edited, this, &DeskPage::showCaptions);
    connect(call, &CallView::registered, this,
            [this, call](const ComplaintCase &stored, CallView::Ending ending) {
                onRegistered(call, stored, ending);
            });
    m_stack->addWidget(call);
    m_tabs->addTab({});
    showCaptions();
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
    return call;
}

void DeskPage::showCall(int index)
{
    if (index < 0 || index >= m_stack->count())
        return;
    m_stack->setCurrentIndex(index);
    if (isVisible())
        current()->takeFocus();
}

void DeskPage::showCaptions()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *call = static_cast<CallView *>(m_stack->widget(i));
        const QString caption = call->caption();
        const QString name = tr("来电 %1").arg(call->property("number").toInt());
        m_tabs->setTabText(i, caption.isEmpty() ? name : name + QStringLiteral("　") + caption);
    }
    m_tabs->setVisible(m_tabs->count() > 1);
}

void DeskPage::newCall()
{
    if (!current()->isBlank())
        addCall();
    else
        form()->focusFirst();
}

/// The last call that is left stays as a blank form.
void DeskPage::closeCall(CallView *call)
{
    const int index = m_stack->indexOf(call);
    if (m_tabs->count() > 1) {
        const QSignalBlocker quiet(m_tabs);
        m_stack->removeWidget(call);
        m_tabs->removeTab(index);
        call->deleteLater();
    }
    showCaptions();
    showCall(m_tabs->currentIndex());
}

void DeskPage::onRegistered(CallView *call, const ComplaintCase &stored, CallView::Ending ending)
{
    closeCall(call);
    const QString sentence = tr("%1　%2").arg(stored.caseNo, doneText(ending));
    emit notice(sentence, StateKind::Good);
    emit m_context.casesChanged();
    emit registered(stored.caseNo, sentence);
}

void DeskPage::restore(const Draft &draft)
{
    CallView *call = current()->isBlank() ? current() : addCall();
    call->restore(draft);
    showCaptions();
}

void DeskPage::activate()
{
    current()->takeFocus();
}

void DeskPage::showLists()
{
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<CallView *>(m_stack->widget(i))->setLists(m_context.lookups.current());
}

void DeskPage::loadDrafts()
{
    m_context.ask(
        this, Priority::Read,
        [](Office &office) -> Result<std::vector<Draft>> {
            DraftService drafts(office);
            if (const auto removed = drafts.removeOutdated(); !removed)
                return removed.error();
            return drafts.open();
        },
        [this](const Result<std::vector<Draft>> &drafts) {
            if (drafts)
                m_drafts->setDrafts(*drafts);
        });
}

void DeskPage::loadSuggestions()
{
    m_context.ask(
        this, Priority::Read, [](Office &office) { return SuggestionService(office).model(); },
        [this](const Result<SuggestionModelPtr> &model) {
            if (!model)
                return;
            m_model = *model;
            for (int i = 0; i < m_stack->count(); ++i)
                static_cast<CallView *>(m_stack->widget(i))->setSuggestionModel(m_model);
        });
}

void DeskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        Page::keyPressEvent(event);
    else if (CallView *call = current(); call->escape())
        closeCall(call);
}

} // namespace jiesu
