// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/followupcard.h"

#include "domain/officetime.h"
#include "ui/cases/timeline.h"
#include "ui/desk/deadlinetext.h"
#include "ui/followup/questionrow.h"
#include "ui/theme.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/wrappedlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

constexpr int opinionHeight = 64;
constexpr Contacted contactedKeys[]{Contacted::Yes, Contacted::No};
constexpr Solved solvedKeys[]{Solved::Yes, Solved::Partial, Solved::No};
constexpr Satisfaction satisfactionKeys[]{Satisfaction::Satisfied, Satisfaction::Basically,
                                          Satisfaction::Neutral, Satisfaction::Dissatisfied,
                                          Satisfaction::NotRated};

template <class E, std::size_t size> QStringList labels(const E (&values)[size])
{
    QStringList texts;
    for (const E value : values)
        texts << label(value);
    return texts;
}

template <class E, std::size_t size> E chosen(const E (&values)[size], const QuestionRow *row)
{
    return row->answered() > 0 ? values[std::size_t(row->answered() - 1)] : E{};
}

/// The earlier rounds and the calls of this one, a line each.
QStringList callLog(const CaseDetail &detail, Instant now)
{
    QStringList lines;
    for (const CaseRound &round : detail.rounds) {
        const FollowUpAnswers &answers = round.officialReached == 1 ? round.official : round.self;
        if (round.number < detail.complaint.round)
            lines << FollowUpCard::tr("第%1轮：%2")
                         .arg(round.number)
                         .arg(answers.isEmpty() ? FollowUpCard::tr("没有回访") : answersText(answers));
    }
    for (const FollowUp &call : detail.followUps) {
        if (call.withdrawn || call.round != detail.complaint.round)
            continue;
        QStringList parts{FollowUpCard::tr("第%1次").arg(call.attempt), shortTime(call.at, now),
                          call.reached ? answersText(call.answers) : FollowUpCard::tr("未接通"),
                          call.recordedBy};
        if (call.nextAttemptAt)
            parts << FollowUpCard::tr("%1 再拨").arg(shortTime(*call.nextAttemptAt, now));
        lines << parts.join(QStringLiteral("　"));
    }
    return lines;
}

} // namespace

bool FollowUpCard::isBlocked() const
{
    return m_isOwn && by() == FollowUpBy::Unit;
}

FollowUpCard::FollowUpCard(QWidget *parent)
    : QFrame(parent)
    , m_number(new QLabel)
    , m_title(wrappedLabel("title"))
    , m_facts(wrappedLabel("dim"))
    , m_phone(new QLabel)
    , m_script(wrappedLabel("plain"))
    , m_reply(wrappedLabel("dim"))
    , m_log(wrappedLabel("hint"))
    , m_own(wrappedLabel("error"))
    , m_caller(new QComboBox)
    , m_callerField(new LabelledField(tr("接电话的是"), m_caller))
    , m_attempts(new StateChip(StateKind::Due, {}, this))
    , m_by(new QComboBox)
    , m_questions{new QuestionRow(tr("承办单位有没有联系您？"), labels(contactedKeys)),
                  new QuestionRow(tr("问题解决得怎么样？"), labels(solvedKeys)),
                  new QuestionRow(tr("您对办理结果满意吗？"), labels(satisfactionKeys))}
    , m_told(new QCheckBox(tr("已告知业务监督电话　9")))
    , m_opinion(new QPlainTextEdit)
    , m_error(wrappedLabel("error"))
{
    Theme::setRole(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    layOut();
    for (std::size_t step = 0; step < questionCount; ++step)
        connect(m_questions[step], &QuestionRow::chosen, this, [this, step] {
            m_error->hide();
            setStep(step + 1);
        });
    m_opinion->installEventFilter(this);
    m_error->hide();
    m_own->setText(tr("承办人不能回访自己办理的案件，请换一位同事回访。按 Ctrl+J 到下一件。"));
    connect(m_by, &QComboBox::currentIndexChanged, this, &FollowUpCard::showOwn);
    connect(m_caller, &QComboBox::currentIndexChanged, this, &FollowUpCard::showPhone);
}

void FollowUpCard::makeHead(QVBoxLayout *column)
{
    Theme::setRole(m_number, "section");
    Theme::setRole(m_phone, "title");
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (const Choice &choice : choices<FollowUpBy>())
        m_by->addItem(label(FollowUpBy(choice.value)), choice.value);
    m_by->setAccessibleName(tr("谁回访"));
    auto *byLabel = new QLabel(tr("谁回访"));
    Theme::setRole(byLabel, "label");
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_number);
    head->addWidget(m_attempts);
    head->addStretch();
    head->addWidget(byLabel);
    head->addWidget(m_by);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_phone);
    m_callerField->setTag(QStringLiteral("7"));
    column->addWidget(m_callerField);
    column->addWidget(m_facts);
    column->addWidget(m_log);
    column->addWidget(m_own);
}

void FollowUpCard::makeFoot(QVBoxLayout *column)
{
    m_opinion->setFixedHeight(opinionHeight);
    m_opinion->setTabChangesFocus(true);
    m_opinion->setObjectName(QStringLiteral("opinion"));
    auto *opinion = new LabelledField(tr("来电人意见"), m_opinion);
    opinion->setTag(QStringLiteral("8"));
    m_told->setFocusPolicy(Qt::TabFocus);
    column->addWidget(opinion);
    column->addWidget(m_told);
    column->addWidget(m_error);
}

void FollowUpCard::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    makeHead(column);
    auto *script = new QFrame;
    Theme::setRole(script, "inset");
    auto *scriptColumn = new QVBoxLayout(script);
    scriptColumn->setContentsMargins(12, 10, 12, 10);
    scriptColumn->addWidget(m_script);
    scriptColumn->addWidget(m_reply);
    column->addWidget(script);
    for (QuestionRow *question : m_questions)
        column->addWidget(question);
    makeFoot(column);
    column->addStretch();
}

void FollowUpCard::show(const FollowUpTask &task, Instant now)
{
    const ComplaintCase &complaint = task.detail.complaint;
    const QDate day = toOffice(complaint.receivedAt).date;
    m_number->setText(complaint.caseNo);
    m_title->setText(complaint.title);
    m_callers = task.detail.callers;
    showCallers();
    setOwn(task.isOwn);
    QStringList facts{task.placeName, task.unitName};
    if (complaint.doneTime)
        facts << tr("办结 %1").arg(officeMinuteText(*complaint.doneTime));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_script->setText(tr("您好，这里是%1。您%2月%3日反映的“%4”，%5已经办理并答复。想请问您三个问题。")
                          .arg(task.officeName)
                          .arg(day.month())
                          .arg(day.day())
                          .arg(complaint.title, task.unitName.isEmpty() ? tr("承办单位") : task.unitName));
    m_reply->setText(tr("答复：%1").arg(complaint.publicReply.simplified()));
    m_reply->setVisible(!complaint.publicReply.isEmpty());
    m_log->setText(callLog(task.detail, now).join(u'\n'));
    m_log->setVisible(!m_log->text().isEmpty());
    const int missed = missedCalls(task.detail.followUps, complaint.round);
    m_attempts->setState(StateKind::Due, missed > 0 ? tr("未接通 %1 次").arg(missed) : QString());
    for (QuestionRow *question : m_questions)
        question->clear();
    m_told->setChecked(false);
    m_opinion->clear();
    m_error->hide();
    setStep(0);
    if (isVisible()) // a queue that arrives while another page is in front leaves the keyboard there
        setFocus(Qt::OtherFocusReason);
}

void FollowUpCard::setBy(FollowUpBy by)
{
    m_by->setCurrentIndex(std::max(0, m_by->findData(int(by))));
}

FollowUpBy FollowUpCard::by() const
{
    return FollowUpBy(m_by->currentData().toInt());
}

FollowUp FollowUpCard::followUp(bool reached) const
{
    FollowUp call;
    call.by = by();
    call.reached = reached;
    call.opinion = m_opinion->toPlainText();
    call.supervisionLineTold = m_told->isChecked();
    if (reached && m_callers.size() > 1)
        call.reachedCaller.value = m_caller->currentData().toLongLong();
    if (reached)
        call.answers = {chosen(contactedKeys, m_questions[0]), chosen(solvedKeys, m_questions[1]),
                        chosen(satisfactionKeys, m_questions[2])};
    return call;
}

bool FollowUpCard::isComplete() const
{
    return std::ranges::all_of(m_questions, [](const QuestionRow *row) { return row->answered() > 0; });
}

void FollowUpCard::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void FollowUpCard::showMissing()
{
    const auto open = std::ranges::find(m_questions, 0, &QuestionRow::answered);
    if (open == m_questions.end())
        return;
    setStep(std::size_t(open - m_questions.begin()));
    showError(tr("还有问题没有回答。没有人接听请按 0。"));
    setFocus(Qt::OtherFocusReason);
}

void FollowUpCard::setStep(std::size_t step)
{
    m_step = std::min(step, questionCount);
    for (std::size_t i = 0; i < questionCount; ++i)
        m_questions[i]->setCurrent(i == m_step);
}

void FollowUpCard::showCallers()
{
    const QSignalBlocker quiet(m_caller);
    m_caller->clear();
    for (const CaseCaller &caller : m_callers) {
        QStringList parts{caller.name, caller.phone, caller.caseNo};
        parts.removeAll(QString());
        m_caller->addItem(parts.join(QStringLiteral("　")), caller.caseId.value);
    }
    m_callerField->setVisible(m_callers.size() > 1);
    showPhone();
}

void FollowUpCard::showPhone()
{
    const int row = std::max(0, m_caller->currentIndex());
    if (std::size_t(row) < m_callers.size()) {
        const CaseCaller &caller = m_callers[std::size_t(row)];
        m_phone->setText(QStringList{caller.name, caller.phone}.join(QStringLiteral("　")).trimmed());
    }
}

void FollowUpCard::setOwn(bool isOwn)
{
    m_isOwn = isOwn;
    showOwn();
}

void FollowUpCard::showOwn()
{
    m_own->setVisible(isBlocked());
    for (QuestionRow *question : m_questions)
        question->setEnabled(!isBlocked());
}

bool FollowUpCard::answerByKey(int key)
{
    if (isBlocked())
        return false;
    if (key == Qt::Key_7 && m_callers.size() > 1) {
        m_caller->setCurrentIndex((m_caller->currentIndex() + 1) % m_caller->count());
        return true;
    }
    if (key == Qt::Key_8) {
        m_opinion->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key == Qt::Key_9) {
        m_told->toggle();
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_5 || m_step >= questionCount)
        return false;
    return m_questions[m_step]->answer(key - Qt::Key_0);
}

void FollowUpCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit saveAsked();
        return;
    case Qt::Key_Backspace:
        setStep(m_step > 0 ? m_step - 1 : 0);
        return;
    default:
        if (!answerByKey(event->key()))
            QFrame::keyPressEvent(event);
    }
}

bool FollowUpCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_opinion || event->type() != QEvent::KeyPress ||
        CompositionGuard::instance().isComposing())
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        emit saveAsked();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jiesu
