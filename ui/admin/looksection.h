// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/settingssection.h"

class QLineEdit;
class QPushButton;
class QRadioButton;

namespace jiesu {

class OfficeContext;
class LabelledField;

/// 外观与本机: light or dark, the names of the office and of who is at the keyboard.
class LookSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit LookSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override;

    [[nodiscard]] QRadioButton *darkButton() const { return m_dark; }
    [[nodiscard]] QLineEdit *operatorField() const { return m_operator; }
    [[nodiscard]] QLineEdit *officeField() const { return m_office; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

private:
    void switchTo(bool dark);

    OfficeContext &m_context;
    QRadioButton *m_light;
    QRadioButton *m_dark;
    QLineEdit *m_office;
    QLineEdit *m_operator;
    LabelledField *m_operatorField;
    QPushButton *m_save;
};

} // namespace jiesu
