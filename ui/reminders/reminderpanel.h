// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/seasonreminders.h"

#include <QFrame>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace jiesu {

class LabelledField;
class OfficeContext;
class ReminderWatch;
class RowTable;
class TextTableModel;

/// The list behind the bell: what is to be reminded of, what came last first, then the seasons to prepare
/// for, and at its end what is snoozed. Enter opens the case or the plan, S puts a reminder off or brings it
/// back, Esc closes.
class ReminderPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Hangs over @p window below its top bar, at the right. Both references must outlive the panel.
    ReminderPanel(OfficeContext &context, ReminderWatch &watch, QWidget *window);

    /// Opens it, or closes it and gives the keyboard back.
    void toggle();
    /// Setting: a sound with each notice, off unless somebody wants it.
    [[nodiscard]] bool soundWanted() const;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }

signals:
    /// A short message for the bottom right corner of the window.
    void notice(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a row is about; one of the members, or none for no row.
    struct Meant
    {
        const ListedReminder *reminder = nullptr;
        const ComingSeason *season = nullptr;
        const ListedSnooze *snooze = nullptr;
        const ComingSeason *snoozedSeason = nullptr;
    };
    [[nodiscard]] Meant meant() const;
    void layOut();
    void place();
    void showRows();
    void openMeant();
    /// Does something with the office, says what came of it and looks again.
    template <class Work> void store(Work work, const QString &done);
    /// The snooze form for a reminder; a snooze that runs is ended at once.
    void snoozeOrEnd();
    void snooze();
    void closeForm();
    void leave();

    OfficeContext &m_context;
    ReminderWatch &m_watch;
    QLabel *m_title;
    QCheckBox *m_sound;
    RowTable *m_table;
    TextTableModel *m_model;
    QWidget *m_form;
    QLineEdit *m_until;
    QLineEdit *m_reason;
    LabelledField *m_untilField;
    LabelledField *m_reasonField;
    QPointer<QWidget> m_before; ///< had the keyboard before the panel opened
};

} // namespace jiesu
