// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/raiseform.h"

#include "domain/officetime.h"
#include "ui/ledgers/timetext.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jiesu {
namespace {

constexpr int textHeight = 64;

QPlainTextEdit *textEditor(const QString &text)
{
    auto *editor = new QPlainTextEdit(text);
    editor->setTabChangesFocus(true);
    editor->setFixedHeight(textHeight);
    return editor;
}

QCheckBox *added(QVBoxLayout *column, const QString &text)
{
    auto *box = new QCheckBox(text);
    column->addWidget(box);
    return box;
}

} // namespace

RaiseForm::RaiseForm(CaseId id, const std::vector<RequestKind> &kinds, std::optional<RequestKind> chosen,
                     Instant now, QWidget *parent)
    : PanelForm(tr("提出申请或督办"), parent)
    , m_case(id)
    , m_now(now)
    , m_startBelow(chosen.has_value())
    , m_kind(new QComboBox)
    , m_place(new QVBoxLayout)
{
    m_kind->setObjectName(QStringLiteral("requestKind"));
    for (const RequestKind each : kinds)
        m_kind->addItem(label(each), int(each));
    if (chosen)
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(*chosen))));
    column()->addWidget(new LabelledField(tr("哪一种"), m_kind));
    column()->addLayout(m_place);
    addButtons(tr("提出"));
    showFields();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RaiseForm::showFields);
}

RequestKind RaiseForm::kind() const
{
    return RequestKind(m_kind->currentData().toInt());
}

void RaiseForm::showFields()
{
    const QString reason = m_reason ? m_reason->toPlainText() : QString();
    const QString evidence = m_evidence ? m_evidence->toPlainText() : QString();
    delete m_fields;
    m_fields = new QWidget;
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    const RequestForm &form = requestForm(kind());
    m_level = form.hasLevel ? new QComboBox : nullptr;
    m_target = *form.targetLabel ? new QLineEdit : nullptr;
    m_due = form.hasDueAt ? new QLineEdit : nullptr;
    m_reason = textEditor(reason);
    m_reason->setObjectName(QStringLiteral("requestReason"));
    m_evidence = textEditor(evidence);
    m_evidence->setObjectName(QStringLiteral("requestEvidence"));
    if (m_level) {
        for (const Choice &choice : choices<SupervisionLevel>())
            m_level->addItem(label(SupervisionLevel(choice.value)), choice.value);
        fields->addWidget(new LabelledField(tr("级别"), m_level));
    }
    if (m_target)
        fields->addWidget(new LabelledField(targetLabel(kind()), m_target));
    fields->addWidget(new LabelledField(reasonLabel(kind()), m_reason));
    if (m_due) {
        m_due->setPlaceholderText(tr("17:00 或年月日 17:00"));
        m_dueField =
            new LabelledField(kind() == RequestKind::Extension ? tr("延期到") : tr("回复期限"), m_due);
        fields->addWidget(m_dueField);
    }
    fields->addWidget(new LabelledField(form.needsEvidence ? tr("证据") : tr("证据（可不写）"), m_evidence));
    m_complainantTold = form.tellsBoth ? added(fields, tr("已告知诉求人")) : nullptr;
    m_hotlineTold = form.tellsBoth ? added(fields, tr("已告知热线")) : nullptr;
    m_takesOut = form.hasTakesOut ? added(fields, tr("申诉成立则不计入考核")) : nullptr;
    m_place->addWidget(m_fields);
    m_fields->show();
    QWidget *before = m_kind; // what is made anew stands after the buttons otherwise
    for (QWidget *editor : std::initializer_list<QWidget *>{m_level, m_target, m_reason, m_due, m_evidence,
                                                            m_complainantTold, m_hotlineTold, m_takesOut}) {
        if (editor)
            setTabOrder(std::exchange(before, editor), editor);
    }
}

std::optional<Instant> RaiseForm::dueAt() const
{
    return m_due ? readLimit(m_due->text(), toOffice(m_now).date) : std::nullopt;
}

bool RaiseForm::check()
{
    if (!m_due || m_due->text().trimmed().isEmpty() || dueAt())
        return true;
    m_dueField->setError(tr("看不懂这个时间。请写成 17:00 或 2022-04-13 17:00。"));
    m_due->setFocus(Qt::OtherFocusReason);
    return false;
}

void RaiseForm::focusFirst()
{
    QWidget *below = m_level ? static_cast<QWidget *>(m_level) : m_target;
    (!m_startBelow ? m_kind : below ? below : m_reason)->setFocus(Qt::OtherFocusReason);
}

CaseRequest RaiseForm::request() const
{
    CaseRequest request;
    request.caseId = m_case;
    request.kind = kind();
    request.raised.text = m_reason->toPlainText();
    request.evidence = m_evidence->toPlainText();
    if (m_level)
        request.level = SupervisionLevel(m_level->currentData().toInt());
    if (m_target)
        request.target = m_target->text();
    request.dueAt = dueAt();
    request.takesOut = m_takesOut && m_takesOut->isChecked();
    if (m_complainantTold && m_complainantTold->isChecked())
        request.complainantToldAt = m_now;
    if (m_hotlineTold && m_hotlineTold->isChecked())
        request.hotlineToldAt = m_now;
    return request;
}

} // namespace jiesu
