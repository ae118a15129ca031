// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/settingssection.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jiesu {

class OfficeContext;

/// 回访与重办: how often a call is tried, when it is tried again, and the time limit of a further round.
class HandlingSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit HandlingSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override;

    [[nodiscard]] QSpinBox *triesField() const { return m_tries; }

private:
    void layOut();

    OfficeContext &m_context;
    QSpinBox *m_tries;
    QSpinBox *m_retry;
    QComboBox *m_timeClass;
    QSpinBox *m_limit;
    QComboBox *m_unit;
    QLabel *m_error;
    QPushButton *m_save;
};

} // namespace jiesu
