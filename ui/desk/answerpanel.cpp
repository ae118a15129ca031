// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/answerpanel.h"

#include "domain/disposition.h"
#include "domain/text.h"
#include "ui/theme.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace jiesu {
namespace {

constexpr int answerHeight = 64;

bool mayBeAnswered(RequestType type)
{
    return type == RequestType::Consultation || type == RequestType::Commendation;
}

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent)
    , m_disposition(new QComboBox)
    , m_reason(new QLineEdit)
    , m_answer(new QPlainTextEdit)
    , m_dispositionField(new LabelledField(tr("处置"), m_disposition))
    , m_reasonField(new LabelledField(tr("理由"), m_reason))
    , m_answerField(new LabelledField(tr("答复内容"), m_answer))
{
    for (const Choice &choice : choices<SpecialDisposition>()) {
        const auto disposition = SpecialDisposition(choice.value);
        m_disposition->addItem(disposition == SpecialDisposition::None ? tr("直接答复") : label(disposition),
                               choice.value);
    }
    m_disposition->setObjectName(QStringLiteral("disposition"));
    m_reason->setObjectName(QStringLiteral("dispositionReason"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setFixedHeight(answerHeight);
    m_answer->setTabChangesFocus(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::Size::Gap);
    grid->addWidget(m_dispositionField, 0, 0);
    grid->addWidget(m_reasonField, 0, 1);
    grid->addWidget(m_answerField, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    connect(m_disposition, &QComboBox::currentIndexChanged, this, &AnswerPanel::onDispositionChosen);
    connect(m_reason, &QLineEdit::textChanged, this, &AnswerPanel::edited);
    connect(m_reason, &QLineEdit::returnPressed, m_answer,
            [this] { m_answer->setFocus(Qt::TabFocusReason); });
    connect(m_answer, &QPlainTextEdit::textChanged, this, &AnswerPanel::edited);
    onDispositionChosen();
    hide();
}

SpecialDisposition AnswerPanel::disposition() const
{
    return SpecialDisposition(m_disposition->currentData().toInt());
}

void AnswerPanel::onDispositionChosen()
{
    const bool isSpecial = disposition() != SpecialDisposition::None;
    m_reasonField->setVisible(isSpecial);
    m_dispositionField->setError({});
    const QString advice = dispositionAdvice(disposition());
    if (m_answer->toPlainText() == m_advice)
        m_answer->setPlainText(advice);
    m_advice = advice;
}

void AnswerPanel::start(RequestType type)
{
    show();
    if (mayBeAnswered(type))
        m_answer->setFocus(Qt::OtherFocusReason);
    else
        m_disposition->setFocus(Qt::OtherFocusReason);
}

void AnswerPanel::leave()
{
    m_disposition->setCurrentIndex(0);
    m_reason->setText({});
    m_answer->clear();
    for (LabelledField *field : {m_dispositionField, m_reasonField, m_answerField})
        field->setError({});
    hide();
}

bool AnswerPanel::isBlank() const
{
    const QString answer = m_answer->toPlainText();
    return (answer.trimmed().isEmpty() || answer == m_advice) && m_reason->text().trimmed().isEmpty();
}

QString AnswerPanel::answer() const
{
    return m_answer->toPlainText();
}

void AnswerPanel::setAnswer(const QString &answer)
{
    m_answer->setPlainText(answer);
    show();
}

void AnswerPanel::writeTo(ComplaintCase &draft) const
{
    draft.specialDisposition = disposition();
    if (disposition() != SpecialDisposition::None)
        draft.specialDispositionReason = m_reason->text();
}

bool AnswerPanel::check(RequestType type)
{
    const bool isSpecial = disposition() != SpecialDisposition::None;
    m_dispositionField->setError(!isSpecial && !mayBeAnswered(type)
                                     ? tr("只有咨询和表扬可以直接答复。请选一种特殊处置，或派单办理。")
                                     : QString());
    m_reasonField->setError(isSpecial && text::tidyLine(m_reason->text()).isEmpty()
                                ? tr("请写明为什么属于“%1”。").arg(label(disposition()))
                                : QString());
    const bool noAnswer = text::tidy(m_answer->toPlainText()).isEmpty() && type != RequestType::Commendation;
    m_answerField->setError(noAnswer ? tr("还没有写答复内容。") : QString());
    for (LabelledField *field : {m_dispositionField, m_reasonField, m_answerField}) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

} // namespace jiesu
