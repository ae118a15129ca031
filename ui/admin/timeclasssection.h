// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadline.h"
#include "ui/admin/settingssection.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace jiesu {

class LabelledField;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 时限类别: how long each class of cases may take.
class TimeClassSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit TimeClassSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QSpinBox *limitBox() const { return m_limit; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

private:
    QWidget *form();
    void showClass(int row);

    OfficeContext &m_context;
    std::vector<TimeClass> m_classes;
    int m_row = -1;

    RowTable *m_table;
    TextTableModel *m_model;
    QLineEdit *m_name;
    LabelledField *m_nameField;
    QSpinBox *m_limit;
    QComboBox *m_unit;
    QCheckBox *m_endOfDay;
    QSpinBox *m_sign;
    QSpinBox *m_response;
    QSpinBox *m_buffer;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace jiesu
