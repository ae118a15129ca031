// SPDX-License-Identifier: GPL-3.0-or-later
// The steps that are lawful now, as the panel's buttons.
#include "service/rework.h"
#include "ui/cases/actionform.h"
#include "ui/cases/casepanel.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QMenu>

namespace jiesu {
namespace {

constexpr std::size_t buttonCount = 2;

QString keyOf(CaseAction action)
{
    switch (action) {
    case CaseAction::Sign:
        return Commands::keyText(CommandId::SignCase);
    case CaseAction::FirstContact:
        return Commands::keyText(CommandId::ContactCitizen);
    case CaseAction::SubmitReply:
        return Commands::keyText(CommandId::ReplyCase);
    case CaseAction::Dispatch:
        return Commands::keyText(CommandId::DispatchCase);
    case CaseAction::Close:
        return Commands::keyText(CommandId::CloseCase);
    default:
        return {};
    }
}

} // namespace

std::vector<CaseAction> CasePanel::offeredActions() const
{
    std::vector<CaseAction> actions = m_detail->lawful;
    const RequestType type = m_detail->complaint.requestType;
    if (type != RequestType::Consultation && type != RequestType::Commendation)
        std::erase(actions, CaseAction::AnswerDirectly);
    // Somebody who is not content is offered another round before the archive.
    const auto rework = std::ranges::find(actions, CaseAction::Rework);
    if (rework != actions.end() && wantsRework(latestAnswers(m_detail->complaint)))
        std::rotate(actions.begin(), rework, rework + 1);
    return actions;
}

void CasePanel::showActions()
{
    while (QLayoutItem *item = m_actionRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::vector<CaseAction> actions = offeredActions();
    for (std::size_t i = 0; i < std::min(actions.size(), buttonCount); ++i) {
        auto *button = new KeyButton(label(actions[i]), keyOf(actions[i]));
        Theme::setRole(button, i == 0 ? "primary" : "plain");
        connect(button, &QPushButton::clicked, this, [this, action = actions[i]] { start(action); });
        m_actionRow->addWidget(button);
    }
    if (actions.size() > buttonCount) {
        auto *more = new QPushButton(tr("更多"));
        more->setProperty("menu", true);
        auto *menu = new QMenu(more);
        for (std::size_t i = buttonCount; i < actions.size(); ++i)
            menu->addAction(label(actions[i]), this, [this, action = actions[i]] { start(action); });
        more->setMenu(menu);
        m_actionRow->addWidget(more);
    }
    const bool isVoid = m_detail->complaint.status == CaseStatus::Void &&
                        !refusal(m_context.session, Permission::RestoreCases);
    if (isVoid) {
        auto *button = new KeyButton(tr("恢复"), Commands::keyText(CommandId::RestoreCase));
        Theme::setRole(button, "primary");
        connect(button, &QPushButton::clicked, this, &CasePanel::restore);
        m_actionRow->addWidget(button);
    }
    m_actionRow->addStretch();
    m_actions->setVisible(isVoid || !actions.empty());
}

void CasePanel::start(CaseAction action)
{
    if (!canStart())
        return;
    if (const auto lawful = apply(m_detail->complaint.status, action); !lawful) {
        m_context.prompts.showError(lawful.error());
        return;
    }
    if (const auto refused = refusal(m_context.session, action, &m_detail->parties)) {
        m_context.prompts.showError(*refused);
        return;
    }
    if (ActionForm::isNeeded(action, m_detail->complaint.status)) {
        auto *form = new ActionForm(action, m_detail->complaint, *m_reference, unitChoices(*m_reference));
        connect(form, &PanelForm::submitted, this, [this, form] { perform(form->input()); });
        if (form->replyHints())
            adviseOnReply(form->replyHints());
        openForm(form);
        return;
    }
    ActionInput input;
    input.action = action;
    perform(input);
}

} // namespace jiesu
