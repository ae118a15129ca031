// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/requeststepform.h"

#include "ui/cases/requestsection.h"
#include "ui/theme.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {

RequestStepForm::RequestStepForm(std::vector<CaseRequest> open, RequestId chosen, PermittedActions permitted,
                                 Instant now, QWidget *parent)
    : PanelForm(tr("审批或回复"), parent)
    , m_open(std::move(open))
    , m_permitted(std::move(permitted))
    , m_now(now)
    , m_request(new QComboBox)
    , m_words(new QLabel)
    , m_action(new QComboBox)
    , m_complainantTold(new QCheckBox(tr("已告知诉求人")))
    , m_hotlineTold(new QCheckBox(tr("已告知热线")))
    , m_solved(new QComboBox)
    , m_solvedField(new LabelledField(tr("是否解决"), m_solved))
{
    m_request->setObjectName(QStringLiteral("stepRequest"));
    m_action->setObjectName(QStringLiteral("stepAction"));
    for (const CaseRequest &request : m_open)
        m_request->addItem(requestTitle(request));
    const auto first = std::ranges::find(m_open, chosen, &CaseRequest::id);
    m_request->setCurrentIndex(first == m_open.end() ? 0 : int(first - m_open.begin()));
    for (const Solved solved : {Solved::Yes, Solved::Partial, Solved::No})
        m_solved->addItem(label(solved), int(solved));
    column()->addWidget(new LabelledField(tr("哪一项"), m_request));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    Theme::setRole(m_words, "hint");
    column()->addWidget(m_words);
    column()->addWidget(new LabelledField(tr("怎样办"), m_action));
    column()->addWidget(m_complainantTold);
    column()->addWidget(m_hotlineTold);
    column()->addWidget(m_solvedField);
    m_text = addText(tr("意见或回复"));
    m_text->setObjectName(QStringLiteral("stepText"));
    addButtons(tr("确定"));
    showActions();
    connect(m_request, &QComboBox::currentIndexChanged, this, &RequestStepForm::showActions);
    connect(m_action, &QComboBox::currentIndexChanged, this, &RequestStepForm::showFields);
}

void RequestStepForm::showActions()
{
    m_words->setText(requestLines(request(), m_now).join(u'\n'));
    m_action->clear();
    for (const RequestAction each : m_permitted(request()))
        m_action->addItem(label(each), int(each));
    showFields();
}

void RequestStepForm::showFields()
{
    const RequestForm &form = requestForm(request().kind);
    const bool tells = form.tellsBoth && action() == RequestAction::Approve;
    m_complainantTold->setVisible(tells);
    m_complainantTold->setChecked(request().complainantToldAt.has_value());
    m_hotlineTold->setVisible(tells);
    m_hotlineTold->setChecked(request().hotlineToldAt.has_value());
    m_solvedField->setVisible(form.hasSolved && action() == RequestAction::Answer);
}

const CaseRequest &RequestStepForm::request() const
{
    return m_open[std::size_t(m_request->currentIndex())];
}

RequestAction RequestStepForm::action() const
{
    return RequestAction(m_action->currentData().toInt());
}

RequestInput RequestStepForm::input() const
{
    RequestInput input;
    input.text = m_text->toPlainText();
    input.complainantTold = m_complainantTold->isChecked();
    input.hotlineTold = m_hotlineTold->isChecked();
    input.solved = Solved(m_solved->currentData().toInt());
    return input;
}

void RequestStepForm::focusFirst()
{
    (m_open.size() > 1 ? m_request : m_action)->setFocus(Qt::OtherFocusReason);
}

QString requestTitle(const CaseRequest &request)
{
    QStringList parts{label(request.kind)};
    if (requestForm(request.kind).hasLevel)
        parts[0] = label(request.level);
    if (!request.target.isEmpty())
        parts << request.target;
    parts << label(request.state);
    return parts.join(QStringLiteral(" · "));
}

} // namespace jiesu
