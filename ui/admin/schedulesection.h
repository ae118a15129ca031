// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scheduleservice.h"
#include "ui/admin/settingssection.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class KeyButton;
class LabelledField;
class OfficeContext;

/// 定时报表: what is made at which times while the program runs, into which folder, and how it went last.
class ScheduleSection final : public SettingsSection
{
    Q_OBJECT
public:
    explicit ScheduleSection(OfficeContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void save() override;
    /// Makes the report of every stored line that fell due last.
    void makeNow();

    [[nodiscard]] QPlainTextEdit *lines() const { return m_lines; }
    [[nodiscard]] LabelledField *linesField() const { return m_linesField; }
    [[nodiscard]] QLineEdit *folder() const { return m_folder; }
    [[nodiscard]] QLabel *made() const { return m_made; }

private:
    struct Loaded;
    void layOut();
    void chooseFolder();
    void show(const Loaded &loaded);
    /// What was typed; nothing, with the sentence at its field, where it cannot be read.
    [[nodiscard]] std::optional<ReportSchedule> edited();

    OfficeContext &m_context;
    QPlainTextEdit *m_lines;
    LabelledField *m_linesField;
    QLineEdit *m_folder;
    QLabel *m_made;
    KeyButton *m_makeNow;
};

} // namespace jiesu
