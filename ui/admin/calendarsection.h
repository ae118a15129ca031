// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "ui/admin/settingssection.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace jiesu {

class OfficeContext;
class TextTableModel;

/// 工作日历: the days of a year that depart from Monday to Friday.
class CalendarSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit CalendarSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;

    [[nodiscard]] QComboBox *years() const { return m_years; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QPushButton *importButton() const { return m_import; }

private:
    void showYear();
    void importFile();

    OfficeContext &m_context;
    WorkCalendar m_calendar;

    QComboBox *m_years;
    QLabel *m_summary;
    TextTableModel *m_model;
    QPushButton *m_import;
};

} // namespace jiesu
