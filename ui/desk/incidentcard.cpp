// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/incidentcard.h"

#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/statechip.h"

namespace jiesu {

IncidentCard::IncidentCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(tr("群诉")))
    , m_choice(new StateChip(StateKind::Good, {}, this))
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_join(new KeyButton({}, Commands::keyText(CommandId::JoinIncident)))
    , m_look(new KeyButton({}, Commands::keyText(CommandId::ShowIncident)))
{
    m_card->addBesideTitle(m_choice);
    for (QLabel *label : {m_title, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    Theme::setRole(m_title, "strong");
    Theme::setRole(m_facts, "dim");
    m_facts->setObjectName(QStringLiteral("incidentFacts"));
    m_join->setObjectName(QStringLiteral("joinIncident"));
    m_join->setCheckable(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_join);
    buttons->addWidget(m_look);
    buttons->addStretch();
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_facts);
    m_card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_join, &QPushButton::clicked, this, &IncidentCard::toggleJoin);
    connect(m_look, &QPushButton::clicked, this, &IncidentCard::ask);
    hide();
}

void IncidentCard::show(const std::optional<IncidentHint> &hint)
{
    m_hint = hint;
    if (!hint || hint->incident.id != m_joined)
        m_joined = {};
    setVisible(hint.has_value());
    if (!hint)
        return;
    const Incident &incident = hint->incident;
    const bool isOpen = incident.id.isSet();
    m_title->setText(incident.title);
    QStringList facts{isOpen ? tr("已有 %1 人来电").arg(hint->callers)
                             : tr("%1 小时内 %2 人来电，还没有建立群诉事件")
                                   .arg(IncidentService::proposalHours)
                                   .arg(hint->callers)};
    if (incident.households > 0)
        facts << tr("%1户").arg(incident.households);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_join->setVisible(isOpen);
    m_look->setText(isOpen ? tr("看事件") : tr("看建议"));
    showChoice();
}

void IncidentCard::toggleJoin()
{
    if (m_hint && m_hint->incident.id.isSet())
        m_joined = m_joined.isSet() ? IncidentId() : m_hint->incident.id;
    showChoice();
}

void IncidentCard::showChoice()
{
    m_join->setChecked(m_joined.isSet());
    m_join->setText(m_joined.isSet() ? tr("不归入") : tr("归入"));
    m_choice->setState(StateKind::Good, m_joined.isSet() ? tr("登记后归入") : QString());
}

void IncidentCard::ask()
{
    if (m_hint)
        emit asked(m_hint->incident);
}

} // namespace jiesu
