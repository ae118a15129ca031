// SPDX-License-Identifier: GPL-3.0-or-later
// What was foreseen and prepared for.
#include "service/forecastservice.h"
#include "service/likelyplaces.h"
#include "service/storyfacts.h"

#include <QCoreApplication>

namespace jiesu::storyfacts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryFacts)
};

} // namespace

StoryFacts foresight(Office &office, const Period &period)
{
    StoryFacts facts;
    facts.practice = Words::tr("预判和季节准备");
    qint64 places = 0;
    qint64 done = 0;
    for (const LikelyList &list : LikelyPlaceService(office).lists()) {
        places += qint64(list.places.size());
        done += list.done();
    }
    const auto figures = ForecastService(office).figures(Month::of(period.last()));
    if (!figures)
        throw StorageError(figures.error());
    const bool isShort = figures->rows.empty() || figures->isShort();
    facts.hasRecords = places > 0 || !isShort;
    facts.done = Words::tr("易发点位清单 %1 处，已完成 %2 处。").arg(places).arg(done);
    facts.changed = isShort ? Words::tr("历史不足 24 个月，没有作预判。")
                            : Words::tr("预判：%1").arg(backTestSummary(figures->rows.front().forecast));
    facts.sure = Words::tr("预判用事后的实际件数检验；清单做完以后少来了多少，没有比较。");
    return facts;
}

} // namespace jiesu::storyfacts
