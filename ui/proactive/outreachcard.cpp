// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/outreachcard.h"

#include "domain/text.h"
#include "sheet/datetext.h"
#include "ui/followup/questionrow.h"
#include "ui/theme.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

constexpr int needHeight = 64;
constexpr int nextWidth = 150;
constexpr RoadState roadKeys[]{RoadState::Cleared, RoadState::PartlyCleared, RoadState::NotCleared};

QStringList outcomeLabels()
{
    QStringList texts;
    for (const Choice &choice : choices<OutreachOutcome>())
        texts << label(OutreachOutcome(choice.value));
    return texts;
}

QStringList roadLabels()
{
    QStringList texts;
    for (const RoadState road : roadKeys)
        texts << label(road);
    return texts;
}

/// Area, tags, when last spoken with, what is noted.
QString factsOf(const OutreachEntry &entry)
{
    const Citizen &citizen = entry.citizen;
    QStringList parts{entry.areaName, citizen.tags};
    if (citizen.volunteer)
        parts << OutreachCard::tr("志愿者");
    parts << (citizen.contactedOn.isValid()
                  ? OutreachCard::tr("上次联系 %1").arg(citizen.contactedOn.toString(Qt::ISODate))
                  : OutreachCard::tr("还没有联系过"));
    if (entry.promisedOn.isValid())
        parts << OutreachCard::tr("约定 %1 再联系").arg(entry.promisedOn.toString(Qt::ISODate));
    parts << citizen.note;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OutreachCard::OutreachCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel)
    , m_phone(new QLabel)
    , m_facts(wrappedLabel("dim"))
    , m_script(wrappedLabel("plain"))
    , m_questions{new QuestionRow(tr("接通了吗？"), outcomeLabels()),
                  new QuestionRow(tr("路面清理得怎么样？"), roadLabels())}
    , m_advised(new QCheckBox(tr("已嘱咐出行安全　9")))
    , m_need(new QPlainTextEdit)
    , m_next(new QLineEdit)
    , m_nextField(new LabelledField(tr("下次联系"), m_next))
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
    m_need->installEventFilter(this);
    connect(m_next, &QLineEdit::returnPressed, this, &OutreachCard::saveAsked);
}

void OutreachCard::layOut()
{
    Theme::setRole(m_name, "section");
    Theme::setRole(m_phone, "title");
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_phone->setObjectName(QStringLiteral("outreachPhone"));
    m_script->setObjectName(QStringLiteral("outreachScript"));
    m_need->setObjectName(QStringLiteral("outreachNeed"));
    m_need->setFixedHeight(needHeight);
    m_need->setTabChangesFocus(true);
    m_next->setObjectName(QStringLiteral("outreachNext"));
    m_next->setPlaceholderText(tr("年月日"));
    m_nextField->setFixedWidth(nextWidth);
    m_advised->setFocusPolicy(Qt::TabFocus);
    m_error->hide();
    auto *script = new QFrame;
    Theme::setRole(script, "inset");
    auto *inset = new QVBoxLayout(script);
    inset->setContentsMargins(12, 10, 12, 10);
    inset->addWidget(m_script);
    auto *need = new LabelledField(tr("反映与需要"), m_need);
    need->setTag(QStringLiteral("8"));
    auto *last = new QHBoxLayout;
    last->setSpacing(Theme::Size::Gap);
    last->addWidget(need, 1);
    last->addWidget(m_nextField, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_phone);
    column->addWidget(m_facts);
    column->addWidget(script);
    for (QuestionRow *question : m_questions)
        column->addWidget(question);
    column->addWidget(m_advised);
    column->addLayout(last);
    column->addWidget(m_error);
    column->addStretch();
}

void OutreachCard::show(const OutreachEntry &entry, const QString &script)
{
    m_citizen = entry.citizen.id;
    m_name->setText(entry.citizen.name);
    m_phone->setText(entry.citizen.phone);
    m_facts->setText(factsOf(entry));
    m_script->setText(script);
    for (QuestionRow *question : m_questions)
        question->clear();
    m_advised->setChecked(false);
    m_need->clear();
    m_next->clear();
    m_nextField->setError({});
    m_error->hide();
    setStep(0);
    setEnabled(true);
}

void OutreachCard::clear()
{
    show({}, {});
    m_facts->setText(tr("名单上没有人。在台账“热心人”里登记本人同意联系的市民，他们就会列在这里。"));
    setEnabled(false);
}

bool OutreachCard::check()
{
    const bool isReadable = nextDay().has_value();
    m_nextField->setError(isReadable ? QString() : tr("请写成 2022-01-25。"));
    if (!isReadable) {
        m_next->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_questions[0]->answered() == 0)
        showError(tr("还没有记接通了没有：按 1 至 4。"));
    return m_citizen != 0 && m_questions[0]->answered() > 0;
}

OutreachCall OutreachCard::call() const
{
    OutreachCall call;
    call.citizen = m_citizen;
    call.outcome = OutreachOutcome(m_questions[0]->answered() - 1);
    if (const int road = m_questions[1]->answered(); road > 0)
        call.road = roadKeys[road - 1];
    call.advised = m_advised->isChecked();
    call.need = need();
    call.nextOn = nextDay().value_or(QDate());
    return call;
}

bool OutreachCard::isTouched() const
{
    return m_questions[0]->answered() > 0 || !need().isEmpty() || !m_next->text().isEmpty();
}

QString OutreachCard::need() const
{
    return text::tidy(m_need->toPlainText());
}

std::optional<QDate> OutreachCard::nextDay() const
{
    const QString typed = text::tidyLine(m_next->text());
    if (typed.isEmpty())
        return QDate();
    const auto read = readDate(typed);
    return read ? std::optional(read->at.date) : std::nullopt;
}

void OutreachCard::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    if (!error.isEmpty())
        setFocus(Qt::OtherFocusReason);
}

void OutreachCard::setStep(std::size_t step)
{
    m_step = std::min(step, questionCount);
    for (std::size_t i = 0; i < questionCount; ++i)
        m_questions[i]->setCurrent(i == m_step);
}

bool OutreachCard::answerByKey(int key)
{
    if (key == Qt::Key_8) {
        m_need->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key == Qt::Key_9) {
        m_advised->toggle();
        return true;
    }
    if (key < Qt::Key_1 || key > Qt::Key_4 || m_step >= questionCount)
        return false;
    return m_questions[m_step]->answer(key - Qt::Key_0);
}

void OutreachCard::keyPressEvent(QKeyEvent *event)
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

bool OutreachCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_need && event->type() == QEvent::KeyPress &&
        !CompositionGuard::instance().isComposing() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jiesu
