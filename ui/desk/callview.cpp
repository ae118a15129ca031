// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/callview.h"

#include "domain/text.h"
#include "service/callerservice.h"
#include "ui/commands.h"
#include "ui/desk/callercard.h"
#include "ui/desk/callform.h"
#include "ui/desk/deadlinecard.h"
#include "ui/desk/deadlinetext.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/labelledfield.h"

#include <QPlainTextEdit>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

const QString sourceKey = QStringLiteral("desk/source");
constexpr int sideWidth = 372;
constexpr int answerHeight = 64;
constexpr int suggestionDelay = 200; // ms after the last key
constexpr int captionLength = 8;
const QString answerKey = QStringLiteral("answer");

struct DeadlineAnswer
{
    std::optional<Deadline> deadline;
    LimitUnit unit = LimitUnit::CalendarDay;
};

} // namespace

CallView::CallView(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new CallForm)
    , m_caller(new CallerCard)
    , m_deadlineCard(new DeadlineCard)
    , m_error(new QLabel)
    , m_answerPanel(new QWidget)
    , m_answer(new QPlainTextEdit)
    , m_answerField(new LabelledField(tr("答复内容"), m_answer))
{
    layOut();
    m_form->setSource(SourceType(m_context.settings.value(sourceKey, int(SourceType::Direct)).toInt()));
    for (QTimer *timer : {&m_draftTimer, &m_suggestionTimer})
        timer->setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    m_suggestionTimer.setInterval(suggestionDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &CallView::saveDraft);
    connect(&m_suggestionTimer, &QTimer::timeout, this, &CallView::showSuggestions);
    connect(m_form, &CallForm::phoneChanged, this, &CallView::askCaller);
    connect(m_form, &CallForm::timeClassChanged, this, &CallView::askDeadline);
    connect(m_form, &CallForm::edited, this, &CallView::onEdited);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &CallView::onEdited);
    connect(m_form, &CallForm::lastFieldLeft, m_dispatch,
            [this] { m_dispatch->setFocus(Qt::TabFocusReason); });
    connect(m_form, &CallForm::deadlineExplanationAsked, this, [this] {
        m_context.prompts.showText(tr("时限是怎样算的"), m_deadlineCard->explanation().join(u'\n'));
    });
    connect(m_caller, &CallerCard::caseChosen, &m_context, &OfficeContext::openCase);
}

void CallView::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeFormCard(), 1);
    row->addWidget(makeSide());
}

QWidget *CallView::makeFormCard()
{
    auto *card = new Card;
    auto *line = new QFrame;
    Theme::setRole(line, "line");
    Theme::setRole(m_error, "error");
    m_error->setWordWrap(true);
    m_error->hide();

    m_answer->setFixedHeight(answerHeight);
    m_answer->setTabChangesFocus(true);
    m_answer->setObjectName(QStringLiteral("answer"));
    auto *answerBox = new QVBoxLayout(m_answerPanel);
    answerBox->setContentsMargins(0, 0, 0, 0);
    answerBox->addWidget(m_answerField);
    m_answerPanel->hide();

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
    card->body()->addWidget(m_answerPanel);
    card->body()->addWidget(line);
    card->body()->addWidget(m_error);
    card->body()->addLayout(buttons);
    card->body()->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("下一项")},
                                            {QStringLiteral("Shift+Enter"), tr("换行")},
                                            {QStringLiteral("Alt+N / Alt+B"), tr("匿名 / 保密")},
                                            {QStringLiteral("Esc"), tr("清空")}}));
    card->body()->addStretch(1);
    return card;
}

QWidget *CallView::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_caller);
    column->addWidget(m_deadlineCard);
    column->addStretch(1);
    return side;
}

void CallView::setLists(const DeskLists &lists)
{
    m_lists = lists;
    m_form->setReference(lists.reference, lists.choices);
}

void CallView::setSuggestionModel(SuggestionModelPtr model)
{
    m_model = std::move(model);
    showSuggestions();
}

bool CallView::isBlank() const
{
    return m_form->isBlank() && m_answer->toPlainText().trimmed().isEmpty();
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
    askDeadline();
}

void CallView::restore(const Draft &draft)
{
    m_draft = std::make_shared<DraftId>(draft.id);
    m_form->restore(draft.content);
    m_savedContent = draft.content;
    if (const QString answer = draft.content[answerKey].toString(); !answer.isEmpty()) {
        m_answer->setPlainText(answer);
        m_answerPanel->show();
    }
    m_form->setCursor(draft.cursorField, draft.cursorPosition);
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
    draft.content[answerKey] = m_answer->toPlainText();
    if (draft.content == m_savedContent)
        return;
    m_savedContent = draft.content;
    std::tie(draft.cursorField, draft.cursorPosition) = m_form->cursor();
    m_context.office
        .run(Priority::Save,
             [draft, id = m_draft](Office &office) mutable {
                 draft.id = *id;
                 Result<Draft> saved = DraftService(office).save(std::move(draft));
                 if (saved)
                     *id = saved->id;
                 return saved;
             })
        .then(this, [this](const Result<Draft> &saved) {
            if (saved)
                return;
            m_savedContent = {}; // the next change tries again
            m_error->setText(saved.error().message());
            m_error->show();
        });
}

void CallView::dropDraft()
{
    m_draftTimer.stop();
    m_savedContent = {};
    m_context.office.run(Priority::Save, [id = std::exchange(m_draft, std::make_shared<DraftId>())](
                                             Office &office) { return DraftService(office).remove(*id); });
}

void CallView::showSuggestions()
{
    if (m_model && m_lists.reference)
        m_form->suggest(m_model->suggest(m_form->suggestionQuery(), *m_lists.reference));
}

void CallView::askCaller(const QString &phone)
{
    const int question = ++m_callerQuestion;
    if (phone.isEmpty()) {
        m_caller->clear();
        return;
    }
    m_context.office
        .run(Priority::Read, [phone](Office &office) { return CallerService(office).summary(phone); })
        .then(this, [this, question, phone](Result<CallerSummary> answer) {
            if (question == m_callerQuestion && answer)
                m_caller->show(phone, *answer, m_context.clock.now());
        });
}

void CallView::askDeadline()
{
    const int question = ++m_deadlineQuestion;
    m_context.office
        .run(Priority::Read,
             [draft = m_form->draft()](Office &office) {
                 const auto reference = office.reference();
                 const TimeClass *timeClass = reference->timeClass(draft.timeClass);
                 return DeadlineAnswer{CaseService(office).deadlineFor(draft),
                                       timeClass ? timeClass->unit : LimitUnit::CalendarDay};
             })
        .then(this, [this, question](Result<DeadlineAnswer> answer) {
            if (question == m_deadlineQuestion && answer)
                showDeadline(answer->deadline, answer->unit);
        });
}

void CallView::showDeadline(const std::optional<Deadline> &deadline, LimitUnit unit)
{
    const Instant now = m_context.clock.now();
    m_form->showDeadline(deadline ? shortTime(deadline->due, now) : QString());
    m_deadlineCard->show(deadline, unit, now);
}

void CallView::startAnswer()
{
    m_error->hide();
    if (!m_form->check(false))
        return;
    const RequestType type = m_form->draft().requestType;
    if (type != RequestType::Consultation && type != RequestType::Commendation) {
        m_error->setText(tr("只有咨询和表扬可以直接答复。请改类型，或派单办理。"));
        m_error->show();
        m_form->focusType();
        return;
    }
    m_answerPanel->show();
    m_dispatch->setText(tr("登记并答复"));
    m_answer->setFocus();
}

void CallView::leaveAnswer()
{
    m_answer->clear();
    m_answerField->setError({});
    m_answerPanel->hide();
    m_dispatch->setText(Commands::text(CommandId::RegisterAndDispatch));
}

void CallView::clear()
{
    m_error->hide();
    leaveAnswer();
    m_form->clear();
    m_form->focusFirst();
}

void CallView::finishAsOffered()
{
    finish(m_answerPanel->isVisibleTo(this) ? Ending::AnswerDirectly : Ending::Dispatch);
}

void CallView::finish(Ending ending)
{
    m_error->hide();
    if (m_saving || !m_form->check(ending == Ending::Dispatch))
        return;
    m_saving = true;
    m_context.office
        .run(Priority::Save,
             [draft = m_form->draft(), ending, answer = m_answer->toPlainText(),
              typed = m_draft](Office &office) {
                 CaseService service(office);
                 return ending == Ending::AnswerDirectly
                            ? service.registerAnswered(draft, answer, *typed)
                            : service.registerCase(draft, ending == Ending::Dispatch, *typed);
             })
        .then(this, [this, ending](const Result<ComplaintCase> &stored) { onStored(ending, stored); });
}

void CallView::onStored(Ending ending, const Result<ComplaintCase> &stored)
{
    m_saving = false;
    if (!stored) {
        m_error->setText(stored.error().message());
        m_error->show();
        m_draftTimer.start();
        return;
    }
    m_context.settings.setValue(sourceKey, int(stored->sourceType));
    m_draft = std::make_shared<DraftId>();
    m_savedContent = {};
    clear();
    m_draftTimer.stop();
    askDeadline();
    emit registered(*stored, ending);
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
    if (!m_answerPanel->isVisibleTo(this) || !m_answer->toPlainText().trimmed().isEmpty())
        return abandon();
    leaveAnswer();
    m_form->focusType();
    return false;
}

void CallView::takeOverEarlier()
{
    const auto id = m_caller->caseAt(0);
    if (!id)
        return;
    m_context.office
        .run(Priority::Read, [id = *id](Office &office) { return CaseService(office).detail(id); })
        .then(this, [this](const Result<CaseDetail> &detail) {
            if (detail)
                m_form->takeOver(detail->complaint);
        });
}

void CallView::openEarlier(int index)
{
    if (const auto id = m_caller->caseAt(index))
        emit m_context.openCase(*id);
}

} // namespace jiesu
