// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskpage.h"

#include "ui/commands.h"
#include "ui/desk/callercard.h"
#include "ui/desk/callform.h"
#include "ui/desk/deadlinetext.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/labelledfield.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

const QString sourceKey = QStringLiteral("desk/source");
constexpr int sideWidth = 372;
constexpr int answerHeight = 64;

struct ReferenceAnswer
{
    std::shared_ptr<const ReferenceData> reference;
    ChoiceLists lists;
};

struct DeadlineAnswer
{
    std::optional<Deadline> deadline;
    LimitUnit unit = LimitUnit::CalendarDay;
};

} // namespace

DeskPage::DeskPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_form(new CallForm)
    , m_caller(new CallerCard)
    , m_limitCard(new Card(tr("时限说明")))
    , m_limitText(new QLabel)
    , m_error(new QLabel)
    , m_answerPanel(new QWidget)
    , m_answer(new QPlainTextEdit)
    , m_answerField(new LabelledField(tr("答复内容"), m_answer))
{
    layOut();
    bindCommands();
    m_form->setSource(SourceType(m_context.settings.value(sourceKey, int(SourceType::Direct)).toInt()));
    connect(m_form, &CallForm::phoneChanged, this, &DeskPage::askCaller);
    connect(m_form, &CallForm::timeClassChanged, this, &DeskPage::askDeadline);
    connect(m_form, &CallForm::edited, m_error, &QLabel::hide);
    connect(m_form, &CallForm::lastFieldLeft, m_dispatch,
            [this] { m_dispatch->setFocus(Qt::TabFocusReason); });
    connect(m_form, &CallForm::deadlineExplanationAsked, this,
            [this] { m_context.prompts.showText(tr("时限是怎样算的"), m_explanation.join(u'\n')); });
    connect(m_caller, &CallerCard::caseChosen, &m_context, &OfficeContext::openCase);
    connect(&m_context, &OfficeContext::referenceChanged, this, &DeskPage::loadReference);
    loadReference();
}

void DeskPage::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 14);
    row->setSpacing(14);
    row->addWidget(makeFormCard(), 1);
    row->addWidget(makeSide());
}

QWidget *DeskPage::makeFormCard()
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

QWidget *DeskPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    m_limitText->setWordWrap(true);
    Theme::setRole(m_limitText, "dim");
    m_limitCard->body()->addWidget(m_limitText);
    column->addWidget(m_caller);
    column->addWidget(m_limitCard);
    column->addStretch(1);
    return side;
}

void DeskPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::RegisterAndDispatch, this, [this] {
        finish(m_answerPanel->isVisibleTo(this) ? Ending::AnswerDirectly : Ending::Dispatch);
    });
    commands.bind(CommandId::RegisterOnly, this, [this] { finish(Ending::RegisterOnly); });
    commands.bind(CommandId::AnswerDirectly, this, [this] { startAnswer(); });
    commands.bind(CommandId::CloseCall, this, [this] { abandon(); });
    for (int index = 0; index < CallerCard::caseCount; ++index) {
        commands.bind(CommandId(int(CommandId::EarlierCase1) + index), this,
                      [this, index] { openEarlier(index); });
    }
}

void DeskPage::activate()
{
    m_form->focusFirst();
    askDeadline();
}

void DeskPage::loadReference()
{
    m_context.office
        .run(Priority::Read,
             [](Office &office) {
                 auto reference = office.reference();
                 return ReferenceAnswer{reference, choiceLists(*reference)};
             })
        .then(this, [this](Result<ReferenceAnswer> answer) {
            if (!answer)
                m_context.prompts.showError(answer.error());
            else
                m_form->setReference(answer->reference, answer->lists);
        });
}

void DeskPage::askCaller(const QString &phone)
{
    const int question = ++m_callerQuestion;
    if (phone.isEmpty()) {
        m_caller->clear();
        return;
    }
    m_context.office
        .run(Priority::Read, [phone](Office &office) { return CaseService(office).caller(phone); })
        .then(this, [this, question, phone](Result<CallerSummary> answer) {
            if (question == m_callerQuestion && answer)
                m_caller->show(phone, *answer, m_context.clock.now());
        });
}

void DeskPage::askDeadline()
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

void DeskPage::showDeadline(const std::optional<Deadline> &deadline, LimitUnit unit)
{
    m_limitCard->setVisible(deadline.has_value());
    m_explanation = deadline ? deadlineLines(*deadline, unit) : QStringList();
    if (!deadline) {
        m_form->showDeadline({});
        return;
    }
    const Instant now = m_context.clock.now();
    m_form->showDeadline(shortTime(deadline->due, now));
    QStringList lines(deadline->explanation);
    if (deadline->responseDue)
        lines << tr("首次联系不晚于 %1").arg(shortTime(*deadline->responseDue, now));
    if (!deadline->warning.isEmpty())
        lines << deadline->warning;
    m_limitText->setText(lines.join(u'\n'));
}

void DeskPage::startAnswer()
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

void DeskPage::leaveAnswer()
{
    m_answer->clear();
    m_answerField->setError({});
    m_answerPanel->hide();
    m_dispatch->setText(Commands::text(CommandId::RegisterAndDispatch));
}

void DeskPage::finish(Ending ending)
{
    m_error->hide();
    if (m_saving || !m_form->check(ending == Ending::Dispatch))
        return;
    m_saving = true;
    m_context.office
        .run(Priority::Save,
             [draft = m_form->draft(), ending, answer = m_answer->toPlainText()](Office &office) {
                 CaseService service(office);
                 return ending == Ending::AnswerDirectly
                            ? service.registerAnswered(draft, answer)
                            : service.registerCase(draft, ending == Ending::Dispatch);
             })
        .then(this, [this, ending](Result<ComplaintCase> stored) { onStored(ending, stored); });
}

void DeskPage::onStored(Ending ending, const Result<ComplaintCase> &stored)
{
    m_saving = false;
    if (!stored) {
        m_error->setText(stored.error().message());
        m_error->show();
        return;
    }
    m_context.settings.setValue(sourceKey, int(stored->sourceType));
    leaveAnswer();
    m_form->clear();
    m_form->focusFirst();
    askDeadline();
    const QString done = ending == Ending::Dispatch         ? tr("已登记并派单")
                         : ending == Ending::AnswerDirectly ? tr("已登记并答复")
                                                            : tr("已登记");
    emit notice(tr("%1　%2").arg(stored->caseNo, done), StateKind::Good);
    emit m_context.casesChanged();
    emit registered(stored->caseNo);
}

void DeskPage::abandon()
{
    if (!m_form->isBlank() &&
        !m_context.prompts.confirm(
            {tr("清空这个来电"), tr("写下的内容还没有登记，要清空吗？"), tr("清空"), true}))
        return;
    m_error->hide();
    leaveAnswer();
    m_form->clear();
    m_form->focusFirst();
}

void DeskPage::openEarlier(int index)
{
    if (const auto id = m_caller->caseAt(index))
        emit m_context.openCase(*id);
}

void DeskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_answerPanel->isVisibleTo(this) && m_answer->toPlainText().trimmed().isEmpty()) {
        leaveAnswer();
        m_form->focusType();
    } else {
        abandon();
    }
}

} // namespace jiesu
