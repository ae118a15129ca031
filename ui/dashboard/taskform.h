// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/specialtaskservice.h"
#include "ui/desk/choicelists.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class LabelledField;

/// The fields of a special task. Enter moves on from line to line. It knows nothing of storing.
class TaskForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskForm(QWidget *parent = nullptr);

    void setUnits(const PickerChoices &units);
    /// What is typed but not stored goes, unless it is the same task again. @param history oldest first
    void show(const ListedTask &listed, const std::vector<HistoryEntry> &history);
    [[nodiscard]] SpecialTaskId shown() const { return m_task.id; }
    [[nodiscard]] bool isEdited() const;
    /// What was shown with the fields as edited; nothing, and the keyboard on the field, where one is wrong.
    [[nodiscard]] std::optional<SpecialTask> task();
    /// What the office refused, at the first field.
    void showError(const QString &error);
    void focusMeasures();
    /// What is typed is stored: the next show() fills the fields anew.
    void forget() { m_task.id = {}; }

private:
    void fill();
    [[nodiscard]] std::optional<Instant> dueAt() const;
    [[nodiscard]] QString dueText() const;

    SpecialTask m_task;
    QLineEdit *m_title;
    QLabel *m_about;
    ChoicePicker *m_unit;
    QLineEdit *m_due;
    QPlainTextEdit *m_measures;
    QPlainTextEdit *m_progress;
    QLabel *m_history;
    LabelledField *m_titleField;
    LabelledField *m_unitField;
    LabelledField *m_dueField;
};

} // namespace jiesu
