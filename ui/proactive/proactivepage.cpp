// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/proactivepage.h"

#include "ui/proactive/citizensview.h"
#include "ui/proactive/findsview.h"
#include "ui/proactive/forecastview.h"
#include "ui/proactive/indicatorsview.h"
#include "ui/proactive/likelyview.h"
#include "ui/proactive/lineview.h"
#include "ui/proactive/outreachview.h"
#include "ui/proactive/pointsview.h"
#include "ui/proactive/publicityview.h"
#include "ui/proactive/storyview.h"
#include "ui/proactive/themesview.h"

namespace jiesu {

ProactivePage::ProactivePage(OfficeContext &context, QWidget *parent)
    : ViewsPage(tr("主动治理"), Chooser::Tabs, parent)
{
    add(new PointsView(context, this));
    add(new LineView(context, this));
    add(new FindsView(context, this));
    add(new ForecastView(context, this));
    add(new LikelyView(context, this));
    add(new OutreachView(context, this));
    add(new CitizensView(context, this));
    add(new ThemesView(context, this));
    add(new IndicatorsView(context, this));
    add(new PublicityView(context, this));
    add(new StoryView(context, this));
}

} // namespace jiesu
