// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the fields of a call: as a case, as a draft to be kept, and what is suggested for them.
#include "domain/text.h"
#include "ui/desk/callform.h"
#include "ui/desk/choicepicker.h"
#include "ui/theme.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

template <class E> E choiceOf(const QComboBox *box)
{
    return E(box->currentData().toInt());
}

const QString entryKey = QStringLiteral("entry");
const QString textKey = QStringLiteral("text");

QJsonObject pickerContent(const ChoicePicker *picker)
{
    return {{entryKey, picker->chosenId()}, {textKey, picker->text()}};
}

void restorePicker(ChoicePicker *picker, const QJsonObject &content)
{
    picker->choose(content[entryKey].toInteger());
    if (const QString text = content[textKey].toString(); picker->text() != text)
        picker->setText(text);
}

void restoreBox(QComboBox *box, const QJsonValue &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value.toVariant())));
}

} // namespace

/// The place taken from the list, or the one that the free address names.
PlaceId CallForm::place() const
{
    if (m_place->chosenId() != 0 || !m_places || m_place->text().isEmpty())
        return PlaceId{m_place->chosenId()};
    return m_places->inAddress(m_place->text()).value_or(PlaceId());
}

QString CallForm::placeText() const
{
    return m_place->text();
}

void CallForm::findPlaceInContent()
{
    const QString content = m_content->toPlainText();
    m_suggestedPlace = m_places && content.size() <= softLimit
                           ? m_places->inAddress(content).value_or(PlaceId())
                           : PlaceId();
    showSuggestions();
}

ComplaintCase CallForm::draft() const
{
    ComplaintCase draft;
    const bool onOwnLine = m_source->currentData().toInt() == ownLine;
    draft.channel = onOwnLine ? Channel::SupervisionLine : Channel::Phone;
    draft.callerPhone = text::phoneNumber(m_phone->text());
    draft.callerName = m_name->text();
    draft.isAnonymous = m_anonymous->isChecked();
    draft.isConfidential = m_confidential->isChecked();
    draft.sourceType = onOwnLine ? SourceType::Local : choiceOf<SourceType>(m_source);
    draft.content = m_content->toPlainText();
    draft.requestType = choiceOf<RequestType>(m_type);
    draft.category.value = m_category->chosenId();
    draft.leadUnit.value = m_unit->chosenId();
    draft.timeClass.value = m_timeClass->currentData().toLongLong();
    draft.occurrenceAddress = m_place->text();
    if (const PlaceId known = place(); m_reference && known.isSet()) {
        const PlaceChain chain = placeChain(*m_reference, known);
        draft.street = chain.street;
        draft.community = chain.community;
        draft.point = chain.point;
        draft.gridCode = m_reference->place(known)->gridCode;
    }
    return draft;
}

QJsonObject CallForm::content() const
{
    return {{m_phone->objectName(), m_phone->text()},
            {m_name->objectName(), m_name->text()},
            {QStringLiteral("anonymous"), m_anonymous->isChecked()},
            {QStringLiteral("confidential"), m_confidential->isChecked()},
            {QStringLiteral("source"), m_source->currentData().toInt()},
            {m_content->objectName(), m_content->toPlainText()},
            {m_place->objectName(), pickerContent(m_place)},
            {m_type->objectName(), m_type->currentData().toInt()},
            {m_category->objectName(), pickerContent(m_category)},
            {m_unit->objectName(), pickerContent(m_unit)},
            {m_timeClass->objectName(), m_timeClass->currentData().toLongLong()}};
}

void CallForm::restore(const QJsonObject &content)
{
    m_phone->setText(content[m_phone->objectName()].toString());
    m_name->setText(content[m_name->objectName()].toString());
    m_anonymous->setChecked(content[QStringLiteral("anonymous")].toBool());
    m_confidential->setChecked(content[QStringLiteral("confidential")].toBool());
    restoreBox(m_source, content[QStringLiteral("source")]);
    m_content->setPlainText(content[m_content->objectName()].toString());
    for (ChoicePicker *picker : {m_place, m_category, m_unit})
        restorePicker(picker, content[picker->objectName()].toObject());
    restoreBox(m_type, content[m_type->objectName()]);
    restoreBox(m_timeClass, content[m_timeClass->objectName()]);
}

std::vector<QWidget *> CallForm::editors() const
{
    return {m_phone, m_name, m_content, m_place, m_type, m_category, m_unit, m_timeClass};
}

std::pair<QString, int> CallForm::cursor() const
{
    for (QWidget *editor : editors()) {
        if (editor != focusWidget())
            continue;
        if (const auto *line = qobject_cast<QLineEdit *>(editor))
            return {editor->objectName(), line->cursorPosition()};
        return {editor->objectName(), editor == m_content ? m_content->textCursor().position() : 0};
    }
    return {};
}

void CallForm::setCursor(const QString &field, int position)
{
    for (QWidget *editor : editors()) {
        if (editor->objectName() != field)
            continue;
        editor->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setCursorPosition(position);
        } else if (editor == m_content) {
            QTextCursor cursor = m_content->textCursor();
            cursor.setPosition(std::min(position, m_content->document()->characterCount() - 1));
            m_content->setTextCursor(cursor);
        }
    }
}

SuggestionQuery CallForm::suggestionQuery() const
{
    const ComplaintCase typed = draft();
    return {m_content->toPlainText(), typed.category, typed.street};
}

void CallForm::suggest(const Suggestions &suggestions)
{
    m_suggestions = suggestions;
    showSuggestions();
}

void CallForm::showSuggestions()
{
    if (m_place->text().isEmpty())
        m_placeField->setHint(
            m_suggestedPlace.isSet() ? tr("建议 %1").arg(m_place->nameOf(m_suggestedPlace.value)) : QString(),
            StateKind::Accent);
    showSuggestion(m_categoryField, m_category, m_suggestions.categories);
    showSuggestion(m_unitField, m_unit, m_suggestions.units);
}

void CallForm::showSuggestion(LabelledField *field, const ChoicePicker *picker,
                              const std::vector<SuggestedChoice> &choices)
{
    if (choices.empty() || !picker->text().isEmpty()) {
        field->setHint({});
        return;
    }
    const SuggestedChoice &best = choices.front();
    field->setHint(tr("建议 %1　%2%").arg(picker->nameOf(best.id)).arg(qRound(best.share * 100)),
                   StateKind::Accent);
    field->editor()->setToolTip(tr("Enter 采纳。依据：%1").arg(best.reasons.join(u'、')));
}

void CallForm::takeSuggestion(const QWidget *from)
{
    if (from == m_place && m_place->text().isEmpty() && m_suggestedPlace.isSet())
        m_place->choose(m_suggestedPlace.value);
    if (from == m_category && m_category->text().isEmpty() && !m_suggestions.categories.empty())
        m_category->choose(m_suggestions.categories.front().id);
    if (from == m_unit && m_unit->text().isEmpty() && !m_suggestions.units.empty())
        m_unit->choose(m_suggestions.units.front().id);
}

void CallForm::takeOver(const ComplaintCase &earlier)
{
    const PlaceId places[]{earlier.point, earlier.community, earlier.street};
    const auto known = std::ranges::find_if(places, &PlaceId::isSet);
    if (known != std::end(places))
        m_place->choose(known->value);
    const QString &address = earlier.occurrenceAddress;
    if (!address.isEmpty() && address.startsWith(m_place->text()))
        m_place->setText(address);
    if (earlier.category.isSet())
        m_category->choose(earlier.category.value);
    emit edited();
}

void CallForm::insertText(const QString &text, const QString &typed)
{
    QTextCursor cursor = m_content->textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()));
    if (cursor.selectedText() != typed)
        cursor = m_content->textCursor();
    cursor.insertText(text);
    m_content->setTextCursor(cursor);
    m_content->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
