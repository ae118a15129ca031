// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/boardpage.h"

namespace jiesu {

DashboardPage::DashboardPage(OfficeContext &context, QWidget *parent)
    : ViewsPage(tr("看板"), Chooser::Tabs, parent)
{
    add(new BoardPage(context, this));
}

} // namespace jiesu
