// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/incident.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jiesu {

class Card;
class LabelledField;
class RowTable;
class TextTableModel;

/// The cases of an incident or of a proposal: Enter opens one, Delete takes it out, a number adds one.
class IncidentCases final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentCases(QWidget *parent = nullptr);

    /// Cases of an incident. @param waiting how many came in about its place and are in no incident
    void show(std::vector<CaseRow> cases, std::vector<IncidentTold> told, std::size_t waiting);
    /// Cases that are only proposed: they can be opened, nothing else.
    void showProposed(std::vector<CaseRow> cases);
    /// After a case was added.
    void clearEntry();
    void showError(const QString &error);
    /// The keyboard into the number of a case to be added.
    void focusEntry();
    /// The marked case; unset for none.
    [[nodiscard]] CaseId current() const;
    /// Whether the caller of a case was told how the incident stands.
    [[nodiscard]] bool isTold(CaseId id) const;
    /// Those who were not told yet.
    [[nodiscard]] std::vector<CaseId> untold() const;
    [[nodiscard]] RowTable *table() const { return m_table; }

signals:
    void openAsked(jiesu::CaseId id);
    /// By case or order number, as typed.
    void addAsked(const QString &number);
    void takeUpAsked();
    void tellAsked();
    void tellAllAsked();

private:
    void setRows(std::vector<CaseRow> cases);

    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    QLabel *m_waiting;
    QPushButton *m_takeUp;
    QLineEdit *m_number;
    LabelledField *m_numberField;
    QPushButton *m_tell;
    QPushButton *m_tellAll;
    std::vector<CaseRow> m_cases;
    std::vector<IncidentTold> m_told;
};

} // namespace jiesu
