// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/recordform.h"

#include "ui/ledgers/photoeditor.h"
#include "ui/officecontext.h"
#include "ui/widgets/labelledfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

namespace jiesu {

RecordForm::RecordForm(OfficeContext &context, const Ledger &ledger, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_ledger(ledger)
    , m_record(emptyRecord(ledger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(8);
    for (const LedgerField &field : ledger.fields)
        addField(field);
    column->addStretch(1);
}

void RecordForm::addField(const LedgerField &field)
{
    std::unique_ptr<FieldEditor> made = fieldEditor(m_context, m_ledger, field);
    QWidget *widget = made->widget();
    widget->setObjectName(QLatin1String(field.code));
    LabelledField *labelled = nullptr;
    if (field.type != FieldType::Flag) {
        labelled =
            new LabelledField(field.required ? tr("%1 *").arg(fieldLabel(field)) : fieldLabel(field), widget);
        const auto clear = [labelled] { labelled->setError({}); };
        if (auto *line = qobject_cast<QLineEdit *>(widget)) {
            connect(line, &QLineEdit::textChanged, labelled, clear);
            if (!qobject_cast<ChoicePicker *>(line))
                connect(line, &QLineEdit::returnPressed, this, &RecordForm::saveAsked);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(widget)) {
            connect(text, &QPlainTextEdit::textChanged, labelled, clear);
        } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
            connect(box, &QComboBox::currentIndexChanged, labelled, clear);
        }
    }
    layout()->addWidget(labelled ? labelled : widget);
    m_fields.push_back(labelled);
    m_editors.push_back(std::move(made));
}

void RecordForm::setLookups(const Lookups &lookups)
{
    for (const auto &editor : m_editors)
        editor->setLookups(lookups);
}

void RecordForm::setRecords(const QString &target, const PickerChoices &records)
{
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        if (target == QLatin1String(m_ledger.fields[i].target))
            m_editors[i]->setRecords(records);
    }
}

void RecordForm::show(const LedgerRecord &record)
{
    m_record = record;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->set(record.values[qsizetype(i)]);
        if (m_fields[i])
            m_fields[i]->setError({});
    }
}

bool RecordForm::isEdited() const
{
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const auto value = m_editors[i]->value();
        if (!value || *value != m_record.values[qsizetype(i)])
            return true;
    }
    return false;
}

std::optional<LedgerRecord> RecordForm::record()
{
    LedgerRecord edited = m_record;
    QWidget *wrong = nullptr;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const LedgerField &field = m_ledger.fields[i];
        auto value = m_editors[i]->value();
        const bool isMissing = value && value->isNull() && field.required;
        if (m_fields[i])
            m_fields[i]->setError(!value      ? value.error().message()
                                  : isMissing ? tr("还没有写“%1”。").arg(fieldLabel(field))
                                              : QString());
        if ((!value || isMissing) && !wrong)
            wrong = m_editors[i]->widget();
        if (value)
            edited.values[qsizetype(i)] = std::move(value).value();
    }
    if (!wrong)
        return edited;
    wrong->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void RecordForm::focusFirst()
{
    m_editors.front()->widget()->setFocus(Qt::OtherFocusReason);
}

void RecordForm::setShown(const char *code, const QString &text)
{
    m_editors[std::size_t(fieldIndex(m_ledger, code))]->setShown(text);
}

void RecordForm::choosePhoto(const char *code)
{
    if (auto *photo = qobject_cast<PhotoEditor *>(editor(code)))
        photo->choose();
}

QWidget *RecordForm::editor(const char *code) const
{
    return m_editors[std::size_t(fieldIndex(m_ledger, code))]->widget();
}

} // namespace jiesu
