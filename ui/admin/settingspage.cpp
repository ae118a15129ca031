// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/settingspage.h"

#include "ui/admin/calendarsection.h"
#include "ui/admin/looksection.h"
#include "ui/admin/rulesection.h"
#include "ui/admin/timeclasssection.h"
#include "ui/admin/treesection.h"
#include "ui/theme.h"

#include <QListWidget>
#include <QStackedWidget>

namespace jiesu {

namespace {

constexpr int listWidth = 168;

} // namespace

SettingsPage::SettingsPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    addSection(tr("单位与班组"), new TreeSection(context, ReferenceTable::Units, this));
    addSection(tr("街道社区与点位"), new TreeSection(context, ReferenceTable::Places, this));
    addSection(tr("分类"), new TreeSection(context, ReferenceTable::Categories, this));
    addSection(tr("时限类别"), new TimeClassSection(context, this));
    addSection(tr("工作日历"), new CalendarSection(context, this));
    addSection(tr("考核规则"), new RuleSection(context, this));
    addSection(tr("外观与名称"), new LookSection(context, this));
    m_list->setProperty("role", "views");
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("设置的各部分"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, Theme::Size::PageMargin);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    m_list->setCurrentRow(Units);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        m_stack->setCurrentIndex(chosen);
        m_sections[std::size_t(chosen)]->refresh();
    });
}

void SettingsPage::addSection(const QString &name, SettingsSection *section)
{
    m_list->addItem(name);
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
