// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/incident.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace jiesu {

class Card;
class LabelledField;

/// 经过: what happened in an incident, in the order of time, and a row to add a line: time and text, Enter.
class IncidentTimeline final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentTimeline(QWidget *parent = nullptr);

    /// @param now the time offered for a new line
    void show(const Incident &incident, const std::vector<IncidentEvent> &events, Instant now);
    /// Empties the row for the next line.
    void clearEntry();
    void showError(const QString &error);
    [[nodiscard]] bool isEntryBlank() const;
    /// The keyboard into the time, all of it selected.
    void takeFocus();

signals:
    void addAsked(jiesu::Instant at, const QString &text);

private:
    void add();

    Card *m_card;
    QGridLayout *m_rows;
    QLineEdit *m_time;
    QLineEdit *m_text;
    LabelledField *m_timeField;
    LabelledField *m_textField;
    QDate m_day;
};

} // namespace jiesu
