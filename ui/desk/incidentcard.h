// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/incidentservice.h"

#include <QWidget>

class QLabel;

namespace jiesu {

class Card;
class KeyButton;
class StateChip;

/// 群诉: many people called about the place of this call. Joining an open incident is chosen here and takes
/// effect when the call is registered; a proposed one can only be looked at. Hidden while there is none.
class IncidentCard final : public QWidget
{
    Q_OBJECT
public:
    explicit IncidentCard(QWidget *parent = nullptr);

    /// The choice stays while the call is about the same incident.
    void show(const std::optional<IncidentHint> &hint);
    /// What the call joins when it is registered; unset for none.
    [[nodiscard]] IncidentId joined() const { return m_joined; }
    /// Chooses to join the incident, or not to. Does nothing for a proposal.
    void toggleJoin();
    /// Asks for the incident or the proposal, if there is one.
    void ask();

signals:
    void asked(const jiesu::Incident &incident);

private:
    void showChoice();

    Card *m_card;
    StateChip *m_choice;
    QLabel *m_title;
    QLabel *m_facts;
    KeyButton *m_join;
    KeyButton *m_look;
    std::optional<IncidentHint> m_hint;
    IncidentId m_joined;
};

} // namespace jiesu
