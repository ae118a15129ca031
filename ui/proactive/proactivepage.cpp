// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/proactivepage.h"

#include "ui/proactive/citizensview.h"
#include "ui/proactive/indicatorsview.h"
#include "ui/proactive/outreachview.h"
#include "ui/proactive/pointsview.h"
#include "ui/proactive/publicityview.h"

namespace jiesu {

ProactivePage::ProactivePage(OfficeContext &context, QWidget *parent)
    : ViewsPage(tr("主动治理"), Chooser::Tabs, parent)
{
    add(new PointsView(context, this));
    add(new OutreachView(context, this));
    add(new CitizensView(context, this));
    add(new IndicatorsView(context, this));
    add(new PublicityView(context, this));
}

} // namespace jiesu
