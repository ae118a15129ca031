// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpage.h"

#include "ui/dashboard/assessmentpage.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/chartspage.h"
#include "ui/dashboard/hotspotspage.h"
#include "ui/dashboard/morningpage.h"
#include "ui/dashboard/publishedpage.h"
#include "ui/dashboard/rankpage.h"
#include "ui/officecontext.h"

namespace jiesu {

DashboardPage::DashboardPage(OfficeContext &context, QWidget *parent)
    : ViewsPage(tr("看板"), Chooser::Tabs, parent)
    , m_request(currentMonthRequest(context.clock))
{
    auto *board = new BoardPage(context, m_request, this);
    auto *published = new PublishedPage(context, this);
    add(board);
    add(new ChartsPage(context, m_request, this));
    add(new RankPage(context, this));
    add(new AssessmentPage(context, this));
    add(published);
    connect(board, &BoardPage::publicationAsked, published,
            [published](const Period &period, const QString &ruleCode) {
                published->showPublication(period, ruleCode);
                emit published->wanted();
                published->activate();
            });
    add(new MorningPage(context, this));
    add(new HotSpotsPage(context, this));
}

} // namespace jiesu
