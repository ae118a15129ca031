// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/selectionbar.h"

#include "ui/commands.h"
#include "ui/theme.h"
#include "ui/widgets/keybutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace jiesu {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    auto *bulk = new KeyButton(tr("批量处理"), Commands::keyText(CommandId::BulkEdit));
    auto *all = new KeyButton(tr("选中全部"), Commands::keyText(CommandId::SelectAllCases));
    connect(bulk, &QPushButton::clicked, this, &SelectionBar::bulkAsked);
    connect(all, &QPushButton::clicked, this, &SelectionBar::allAsked);
    Theme::setRole(m_text, "strong");
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_text);
    row->addWidget(bulk);
    row->addWidget(all);
    row->addStretch();
    hide();
}

void SelectionBar::setCount(qint64 cases, bool all)
{
    const QString number = QLocale().toString(cases);
    m_text->setText(all ? tr("已选全部 %1 件").arg(number) : tr("已选 %1 件").arg(number));
    setVisible(cases > 1);
}

} // namespace jiesu
