// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/likelyplaces.h"

#include "domain/officetime.h"
#include "service/act.h"
#include "service/daykinds.h"
#include "service/figureservice.h"
#include "service/ledgerservice.h"
#include "storage/distributionstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LikelyPlaceService)
};

/// Days that follow each other as one period, each with the day after it, the last ones only.
std::vector<Period> spellsOf(const std::vector<QDate> &days, QDate today)
{
    std::vector<Period> spells;
    for (const QDate day : days) {
        const QDate last = std::min(day.addDays(1), today);
        if (day > today)
            break;
        if (!spells.empty() && day <= spells.back().last())
            spells.back() = Period::days(spells.back().first(), last);
        else
            spells.push_back(Period::days(day, last));
    }
    if (spells.size() > std::size_t(LikelyPlaceService::spells))
        spells.erase(spells.begin(), spells.end() - LikelyPlaceService::spells);
    return spells;
}

LikelyPlace asPlace(const QString &list, const LikelySpot &spot, const QString &owner)
{
    LikelyPlace place;
    place.list = list;
    place.place = spot.place;
    place.category = spot.category;
    place.cases = int(spot.cases);
    place.owner = owner;
    return place;
}

} // namespace

std::vector<Period> LikelyPlaceService::occasions(const LikelyQuestion &question)
{
    const QDate today = toOffice(m_office.now()).date;
    if (question.weather)
        return spellsOf(DayKinds(m_office).daysOf(*question.weather), today);
    std::vector<Period> months;
    for (int back = 1; back <= years; ++back) {
        if (const Month month = question.month.plus(-12 * back); month.lastDay() < today)
            months.push_back(Period::month(month));
    }
    return months;
}

LikelySpots LikelyPlaceService::spots(const LikelyQuestion &question, int limit)
{
    LikelySpots found;
    found.question = question;
    found.title = Period::month(question.month).title();
    if (question.weather)
        found.title += u' ' + label(*question.weather);
    const auto reference = m_office.reference();
    if (const Category *category = reference->category(question.category))
        found.title += u' ' + category->name;

    const auto rule = m_office.rule();
    if (!rule)
        throw StorageError(rule.error());
    std::map<std::pair<qint64, qint64>, LikelySpot> spots;
    for (const Period &period : occasions(question)) {
        CaseFilter filter = FigureService::receivedFilter(period, {}, *rule);
        filter.category = question.category;
        const auto counts = DistributionStore(m_office.database(), reference).byPointAndCategory(filter);
        found.occasions += counts.empty() ? 0 : 1;
        for (const auto &[key, cases] : counts) {
            if (key.first == 0)
                continue;
            LikelySpot &spot = spots[key];
            spot.place = PlaceId{key.first};
            spot.category = CategoryId{key.second};
            spot.cases += cases;
            ++spot.times;
        }
    }
    for (const auto &[key, spot] : spots)
        found.rows.push_back(spot);
    std::ranges::stable_sort(found.rows, std::greater(),
                             [](const LikelySpot &spot) { return std::pair(spot.times, spot.cases); });
    found.total = qint64(found.rows.size());
    if (limit > 0 && found.rows.size() > std::size_t(limit))
        found.rows.resize(std::size_t(limit));
    return found;
}

Result<qint64> LikelyPlaceService::store(const LikelySpots &spots, const QString &owner)
{
    return inResult([&]() -> Result<qint64> {
        LedgerService ledger(m_office, likelyPlaceLedger);
        Act act(m_office, QStringLiteral("ledger_add"));
        act.setSubject(Words::tr("易发点位清单“%1”").arg(spots.title));
        qint64 added = 0;
        for (const LikelySpot &spot : spots.rows) {
            LedgerQuery same;
            same.equals = {{"list", spots.title},
                           {"place_id", spot.place.value},
                           {"category_id", fieldvalues::stored(spot.category)}};
            if (ledger.count(same) > 0)
                continue;
            const auto saved = ledger.save(toRecord(likelyPlaceLedger, asPlace(spots.title, spot, owner)));
            if (!saved)
                return saved.error();
            ++added;
        }
        act.commit();
        return added;
    });
}

std::vector<LikelyList> LikelyPlaceService::lists()
{
    std::vector<LikelyList> lists;
    for (LikelyPlace &place : LedgerStore(m_office.database(), likelyPlaceLedger).all<LikelyPlace>()) {
        auto found = std::ranges::find(lists, place.list, &LikelyList::title);
        if (found == lists.end())
            found = lists.insert(lists.end(), LikelyList{place.list, {}});
        found->places.push_back(std::move(place));
    }
    return lists;
}

Result<Done> LikelyPlaceService::tick(const LikelyPlace &place)
{
    LikelyPlace ticked = place;
    ticked.done = !place.done;
    ticked.doneOn = ticked.done ? toOffice(m_office.now()).date : QDate();
    const auto saved = LedgerService(m_office, likelyPlaceLedger).save(toRecord(likelyPlaceLedger, ticked));
    return saved ? Result<Done>(Done()) : Result<Done>(saved.error());
}

std::vector<ComingSeason> LikelyPlaceService::seasons(QDate today)
{
    std::vector<ComingSeason> seasons;
    for (const SeasonPlan &plan : LedgerStore(m_office.database(), seasonPlanLedger).all<SeasonPlan>())
        seasons.push_back({plan, nextStart(plan, today), isTimeFor(plan, today)});
    std::ranges::stable_sort(seasons, {}, &ComingSeason::start);
    return seasons;
}

CaseFilter likelyFilter(const LikelySpot &spot)
{
    CaseFilter filter;
    filter.point = spot.place;
    filter.exactCategories = {spot.category};
    return filter;
}

QString seasonText(const ComingSeason &season, QDate today)
{
    const auto days = today.daysTo(season.start);
    QString text =
        Words::tr("%1 %2月%3日开始").arg(season.plan.title).arg(season.start.month()).arg(season.start.day());
    text += days == 0 ? Words::tr("，就是今天") : Words::tr("，还有 %1 天").arg(days);
    if (!season.plan.owner.isEmpty())
        text += Words::tr("，%1").arg(season.plan.owner);
    return season.isTime ? Words::tr("该准备了：%1").arg(text) : text;
}

} // namespace jiesu
