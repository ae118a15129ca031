// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/callview.h"

#include "domain/text.h"
#include "service/knowledgeservice.h"
#include "service/snippetservice.h"
#include "ui/commands.h"
#include "ui/desk/answerpanel.h"
#include "ui/desk/callform.h"
#include "ui/desk/callside.h"
#include "ui/desk/phrasepicker.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"

#include <QPlainTextEdit>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int suggestionDelay = 200; // ms after the last key
constexpr int captionLength = 8;

/// Snippets, then what is known about the category. On the office's thread.
std::vector<Phrase> phrasesFor(Office &office, const QString &typed, const ComplaintCase &draft)
{
    std::vector<Phrase> phrases;
    SnippetService snippets(office);
    if (const auto found = snippets.find(typed, draft.category)) {
        for (const Snippet &snippet : *found)
            phrases.push_back({QStringLiteral("%1　%2").arg(snippet.code, snippet.title),
                               snippets.expand(snippet.text, draft),
                               {}});
    }
    const auto known = KnowledgeService(office).forCategory(draft.category);
    if (typed.size() <= 2 && draft.category.isSet() && known) {
        for (const KnowledgeService::Shown &shown : *known) {
            if (!shown.expired)
                phrases.push_back({shown.entry.title, shown.entry.text, shown.entry.source});
        }
    }
    return phrases;
}

} // namespace

CallView::CallView(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new CallForm)
    , m_side(new CallSide(context))
    , m_answer(new AnswerPanel)
    , m_phrases(new PhrasePicker(m_form->contentEdit()))
    , m_error(new QLabel)
{
    layOut();
    connectParts();
    m_form->setSource(
        SourceType(m_context.settings.value(QLatin1String(sourceSetting), int(SourceType::Direct)).toInt()));
    m_draftTimer.stop(); // the last source of another call is nothing that was typed
}

void CallView::connectParts()
{
    for (QTimer *timer : {&m_draftTimer, &m_suggestionTimer})
        timer->setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    m_suggestionTimer.setInterval(suggestionDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &CallView::saveDraft);
    connect(&m_suggestionTimer, &QTimer::timeout, this, [this] {
        showSuggestions();
        m_side->showCall(m_form->draft());
    });
    connect(m_form, &CallForm::phoneChanged, m_side, &CallSide::showCaller);
    connect(m_form, &CallForm::timeClassChanged, this, [this] { m_side->showDeadline(m_form->draft()); });
    connect(m_form, &CallForm::edited, this, &CallView::onEdited);
    connect(m_answer, &AnswerPanel::edited, this, &CallView::onEdited);
    connect(m_form, &CallForm::lastFieldLeft, m_dispatch,
            [this] { m_dispatch->setFocus(Qt::TabFocusReason); });
    connect(m_form, &CallForm::deadlineExplanationAsked, this, [this] {
        m_context.prompts.showText(tr("时限是怎样算的"), m_side->deadlineExplanation().join(u'\n'));
    });
    connect(m_side, &CallSide::deadlineKnown, m_form, &CallForm::showDeadline);
    connect(m_side, &CallSide::similarDone, this, [this] {
        if (QWidget *last = m_form->focusWidget())
            last->setFocus(Qt::OtherFocusReason);
    });
    connect(m_phrases, &PhrasePicker::wanted, this, &CallView::askPhrases);
    connect(m_phrases, &PhrasePicker::chosen, m_form, &CallForm::insertText);
}

void CallView::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeFormCard(), 1);
    row->addWidget(m_side);
}

QWidget *CallView::makeFormCard()
{
    auto *card = new Card;
    auto *line = new QFrame;
    Theme::setRole(line, "line");
    Theme::setRole(m_error, "error");
    m_error->setWordWrap(true);
    m_error->hide();
    const auto button = [this](CommandId id) { return new KeyButton(m_context.commands.action(id)); };
    m_dispatch = button(CommandId::RegisterAndDispatch);
    Theme::setRole(m_dispatch, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_dispatch);
    buttons->addWidget(button(CommandId::RegisterOnly));
    buttons->addWidget(button(CommandId::AnswerDirectly));
    buttons->addStretch();

    card->body()->setSpacing(Theme::Size::Gap);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_answer);
    card->body()->addWidget(line);
    card->body()->addWidget(m_error);
    card->body()->addLayout(buttons);
    card->body()->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("下一项")},
                                            {QStringLiteral("Shift+Enter"), tr("换行")},
                                            {QStringLiteral(";; / F4"), tr("常用语")},
                                            {QStringLiteral("Alt+N / Alt+B"), tr("匿名 / 保密")},
                                            {QStringLiteral("F2"), tr("再来一个")},
                                            {QStringLiteral("Esc"), tr("清空")}}));
    card->body()->addStretch(1);
    return card;
}

void CallView::setLists(const Lookups &lists)
{
    m_lists = lists;
    m_form->setReference(lists.reference, lists.choices, lists.places);
}

void CallView::setSuggestionModel(SuggestionModelPtr model)
{
    m_model = std::move(model);
    showSuggestions();
}

bool CallView::isBlank() const
{
    return m_form->isBlank() && m_answer->isBlank();
}

QString CallView::caption() const
{
    const ComplaintCase typed = m_form->draft();
    const QString content = text::tidyLine(typed.content);
    return content.isEmpty() ? text::maskedPhone(typed.callerPhone) : content.left(captionLength);
}

void CallView::takeFocus()
{
    if (QWidget *last = focusWidget())
        last->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusFirst();
    m_side->showDeadline(m_form->draft());
}

void CallView::onEdited()
{
    if (CompositionGuard::instance().isComposing())
        return;
    m_error->hide();
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    m_suggestionTimer.start();
    emit edited();
}

void CallView::showSuggestions()
{
    if (m_model && m_lists.reference)
        m_form->suggest(m_model->suggest(m_form->suggestionQuery(), *m_lists.reference));
}

void CallView::askPhrases(const QString &typed)
{
    m_context.askLatest(
        this, m_phraseQuestion,
        [typed, draft = m_form->draft()](Office &office) { return phrasesFor(office, typed, draft); },
        [this](const Result<std::vector<Phrase>> &phrases) {
            if (phrases)
                m_phrases->offer(*phrases);
        });
}

void CallView::startAnswer()
{
    m_error->hide();
    if (!m_form->check(false))
        return;
    m_answer->start(m_form->draft().requestType);
    m_dispatch->setText(tr("登记并答复"));
}

void CallView::leaveAnswer()
{
    m_answer->leave();
    m_dispatch->setText(Commands::text(CommandId::RegisterAndDispatch));
}

void CallView::clear()
{
    m_error->hide();
    leaveAnswer();
    m_outreachCall = 0;
    m_form->clear();
    m_side->clear();
    m_form->focusFirst();
}

void CallView::showError(const Error &error)
{
    m_error->setText(error.message());
    m_error->show();
}

bool CallView::abandon()
{
    if (!isBlank() && !m_context.prompts.confirm(
                          {tr("清空这个来电"), tr("写下的内容还没有登记，要清空吗？"), tr("清空"), true}))
        return false;
    clear();
    dropDraft();
    return true;
}

bool CallView::escape()
{
    if (!m_answer->isOpen() || !m_answer->isBlank())
        return abandon();
    leaveAnswer();
    m_form->focusType();
    return false;
}

void CallView::openEarlier(int index)
{
    if (const auto id = m_side->callerCase(index))
        emit m_context.openCase(*id);
}

void CallView::takeOverEarlier()
{
    const auto id = m_side->callerCase(0);
    if (!id)
        return;
    m_context.ask(
        this, Priority::Read, [id = *id](Office &office) { return CaseService(office).detail(id); },
        [this](const Result<CaseDetail> &detail) {
            if (detail)
                m_form->takeOver(detail->complaint);
        });
}

} // namespace jiesu
