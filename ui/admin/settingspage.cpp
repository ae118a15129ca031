// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingspage.h"

#include "ui/admin/calendarsection.h"
#include "ui/admin/callersection.h"
#include "ui/admin/dutysection.h"
#include "ui/admin/handlingsection.h"
#include "ui/admin/knowledgesection.h"
#include "ui/admin/looksection.h"
#include "ui/admin/peoplesection.h"
#include "ui/admin/pointsection.h"
#include "ui/admin/rulesection.h"
#include "ui/admin/schedulesection.h"
#include "ui/admin/snippetsection.h"
#include "ui/admin/suggestionsection.h"
#include "ui/admin/timeclasssection.h"
#include "ui/admin/treesection.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/theme.h"
#include "ui/widgets/sidelist.h"

#include <QStackedWidget>

namespace jiesu {

SettingsPage::SettingsPage(OfficeContext &context, SuggestionLearner &learner, QWidget *parent)
    : Page(parent)
    , m_list(new SideList(tr("设置的各部分"), this))
    , m_stack(new QStackedWidget(this))
{
    addSection(tr("单位与班组"), new TreeSection(context, ReferenceTable::Units, this));
    addSection(tr("街道与社区"), new TreeSection(context, ReferenceTable::Places, this));
    addSection(tr("点位"), new PointSection(context, this));
    addSection(tr("分类"), new TreeSection(context, ReferenceTable::Categories, this));
    addSection(tr("时限类别"), new TimeClassSection(context, this));
    addSection(tr("工作日历"), new CalendarSection(context, this));
    addSection(tr("考核规则"), new RuleSection(context, this));
    addSection(tr("常用语"), new SnippetSection(context, this));
    addSection(tr("口径与知识"), new KnowledgeSection(context, this));
    addSection(tr("来电人标签"), new CallerSection(context, this));
    addSection(tr("建议"), new SuggestionSection(context, learner, this));
    addSection(tr("回访与重办"), new HandlingSection(context, this));
    addSection(tr("值班与提醒"), new DutySection(context, this));
    addSection(tr("定时报表"), new ScheduleSection(context, this));
    addSection(tr("人员"), new PeopleSection(context, this));
    addSection(tr("外观与名称"), new LookSection(context, this));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, Theme::Size::PageMargin);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_list->setCurrentRow(Units);
    connect(m_list, &SideList::currentRowChanged, this, [this](int chosen) {
        m_stack->setCurrentIndex(chosen);
        m_sections[std::size_t(chosen)]->refresh();
    });
    const auto bind = [&](CommandId id, void (SettingsSection::*act)()) {
        context.commands.bind(id, this,
                              [this, act] { (m_sections[std::size_t(m_list->currentRow())]->*act)(); });
    };
    bind(CommandId::SaveRecord, &SettingsSection::save);
    bind(CommandId::NewRecord, &SettingsSection::startNew);
    bind(CommandId::FindRecord, &SettingsSection::find);
}

void SettingsPage::addSection(const QString &name, SettingsSection *section)
{
    m_list->add(name);
    m_stack->addWidget(section);
    m_sections.push_back(section);
    connect(section, &SettingsSection::notice, this, &Page::notice);
}

SettingsSection *SettingsPage::section(Section section) const
{
    return m_sections[std::size_t(section)];
}

void SettingsPage::showSection(Section section)
{
    m_list->setCurrentRow(section);
}

void SettingsPage::activate()
{
    m_sections[std::size_t(m_list->currentRow())]->refresh();
    m_list->setFocus();
}

} // namespace jiesu
