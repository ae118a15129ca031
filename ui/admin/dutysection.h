// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyrule.h"
#include "ui/admin/settingssection.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace jiesu {

class LabelledField;
class OfficeContext;

/// 值班与提醒: when people may be reminded, which time classes are urgent, and which shifts there are.
class DutySection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit DutySection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override;

    [[nodiscard]] QLineEdit *hours() const { return m_hours; }
    [[nodiscard]] LabelledField *hoursField() const { return m_hoursField; }
    [[nodiscard]] QPlainTextEdit *shifts() const { return m_shifts; }
    [[nodiscard]] LabelledField *shiftsField() const { return m_shiftsField; }

private:
    struct Loaded;
    void layOut();
    void show(const Loaded &loaded);
    /// What was typed; nothing, with the sentence at its field, where it cannot be read.
    [[nodiscard]] std::optional<DutyRule> edited();

    OfficeContext &m_context;
    DutyRule m_rule; ///< as it was read
    QLineEdit *m_hours;
    LabelledField *m_hoursField;
    QCheckBox *m_workingDays;
    QCheckBox *m_promises;
    QListWidget *m_classes;
    QPlainTextEdit *m_shifts;
    LabelledField *m_shiftsField;
    QLabel *m_note;
};

} // namespace jiesu
