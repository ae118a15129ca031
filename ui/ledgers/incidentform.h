// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"
#include "ui/desk/choicelists.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace jiesu {

class Card;
class LabelledField;

/// The fields of an incident. Enter moves on from field to field. It knows nothing of storing.
class IncidentForm final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentForm(QWidget *parent = nullptr);

    void setLists(const ChoiceLists &lists);
    /// @param keepEdits the same incident is shown anew: a field that was edited keeps what was typed
    void show(const Incident &incident, bool keepEdits);
    /// 复盘, three fields of the form in a card of their own, for whoever lays the page out.
    [[nodiscard]] QWidget *review() const;
    /// The keyboard into the review.
    void focusReview();
    /// What was shown, with the fields as edited. Precondition: check()
    [[nodiscard]] Incident incident() const;
    [[nodiscard]] bool isEdited() const;
    /// Says at each field what is wrong and puts the keyboard on the first. @return true if nothing is
    [[nodiscard]] bool check();
    /// What the office refused, at the first field.
    void showError(const QString &error);
    void focusFirst();

private:
    void layOut();
    void connectFields();
    void layOutReview();
    /// Something that is wrong with a field; empty if nothing is.
    [[nodiscard]] QString problemOf(const LabelledField *field) const;
    [[nodiscard]] std::vector<LabelledField *> fields() const;
    [[nodiscard]] QDate day() const;

    Incident m_shown;
    QHash<const QWidget *, QString> m_shownTexts;

    QLineEdit *m_title;
    QComboBox *m_status;
    ChoicePicker *m_place;
    ChoicePicker *m_category;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_households;
    QPlainTextEdit *m_measures;
    QPlainTextEdit *m_happened;
    QPlainTextEdit *m_why;
    QPlainTextEdit *m_next;
    Card *m_review;
    LabelledField *m_titleField;
    LabelledField *m_statusField;
    LabelledField *m_placeField;
    LabelledField *m_categoryField;
    LabelledField *m_startField;
    LabelledField *m_endField;
    LabelledField *m_householdsField;
    LabelledField *m_measuresField;
};

} // namespace jiesu
