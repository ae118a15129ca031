// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "ui/ledgers/fieldeditor.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace jiesu {

class LabelledField;

/// The form of one record of a ledger, made from its fields. GUI thread.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    /// @param context and @p ledger must outlive the form
    RecordForm(OfficeContext &context, const Ledger &ledger, QWidget *parent = nullptr);

    void setLookups(const Lookups &lookups);
    /// What a field that points to records of another ledger offers. @param target its code
    void setRecords(const QString &target, const PickerChoices &records);

    void show(const LedgerRecord &record);
    /// How the stored value of a field is shown, see FieldEditor::setShown().
    void setShown(const char *code, const QString &text);
    [[nodiscard]] bool isEdited() const;
    /// What the form holds; nothing, with the mistakes told at their fields, while one is not understood.
    [[nodiscard]] std::optional<LedgerRecord> record();
    void focusFirst();
    /// Asks for the file of a photo. @param code its field
    void choosePhoto(const char *code);
    [[nodiscard]] QWidget *editor(const char *code) const;

signals:
    /// Enter was pressed in a line.
    void saveAsked();

private:
    void addField(const LedgerField &field);

    OfficeContext &m_context;
    const Ledger &m_ledger;
    LedgerRecord m_record; ///< as the form was filled
    std::vector<std::unique_ptr<FieldEditor>> m_editors;
    std::vector<LabelledField *> m_fields; ///< null for a box to tick
};

} // namespace jiesu
