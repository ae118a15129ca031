// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportingpage.h"

#include "ui/reports/bulletinpage.h"
#include "ui/reports/reportspage.h"

namespace jiesu {

ReportingPage::ReportingPage(OfficeContext &context, QWidget *parent)
    : ViewsPage(tr("报表"), Chooser::Tabs, parent)
{
    add(new BulletinPage(context, this));
    add(new ReportsPage(context, this));
}

} // namespace jiesu
