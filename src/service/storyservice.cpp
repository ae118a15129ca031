// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storyservice.h"

#include "domain/officetime.h"
#include "service/figureservice.h"
#include "service/ruleservice.h"
#include "service/storyfacts.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryService)
};

constexpr storyfacts::Source sources[] = {
    storyfacts::themes,    storyfacts::specialTasks, storyfacts::supervisionLine, storyfacts::finds,
    storyfacts::foresight, storyfacts::outreach,     storyfacts::volunteers,      storyfacts::inspections,
    storyfacts::incidents, storyfacts::meetings,     storyfacts::indicators,      storyfacts::commendations,
};

QString volumeText(Office &office, const PeriodComparison &comparison)
{
    const auto rule = ruleFor(office, comparison.period);
    if (!rule)
        throw StorageError(rule.error());
    const Reduction reduction = FigureService(office).reduction(comparison.months, {}, rule.value());
    return Words::tr(
               "受理群众诉求 %1 件，上年同期 %2 件，%3。总量的变化有许多原因，不能都算作主动治理的成效。")
        .arg(reduction.current())
        .arg(reduction.previous())
        .arg(reductionText(reduction.pooled(1), 1));
}

/// The part of a period that is to come is left out.
PeriodComparison comparisonOf(const Office &office, const Period &period)
{
    return comparePeriods(period, toOffice(office.now()).date, ComparisonBasis::EqualDays);
}

} // namespace

YearStory storyOf(Office &office, const Period &period)
{
    const PeriodComparison comparison = comparisonOf(office, period);
    return {comparison.current, office.name(), office.isDemo(), volumeText(office, comparison),
            practicesOf(office, period)};
}

std::vector<StoryFacts> practicesOf(Office &office, const Period &period)
{
    const Period soFar = comparisonOf(office, period).current;
    std::vector<StoryFacts> practices;
    for (const storyfacts::Source source : sources) {
        StoryFacts facts = source(office, soFar);
        if (!facts.hasRecords) {
            facts.done = Words::tr("这段时间没有记录。");
            facts.changed = Words::tr("没有记录，说不出变化。");
            facts.sure = Words::tr("—");
        }
        practices.push_back(std::move(facts));
    }
    return practices;
}

QString storyText(const YearStory &story)
{
    QStringList lines{Words::tr("%1 %2主动治理回顾").arg(story.officeName, story.period.title())};
    if (story.isDemo)
        lines << Words::tr("演示数据，不代表真实情况。");
    lines << story.volume;
    QStringList missing;
    for (const StoryFacts &facts : story.practices) {
        if (!facts.hasRecords) {
            missing << facts.practice;
            continue;
        }
        lines << QString() << Words::tr("【%1】").arg(facts.practice)
              << Words::tr("做了什么：%1").arg(facts.done) << Words::tr("有什么变化：%1").arg(facts.changed)
              << Words::tr("把握：%1").arg(facts.sure);
    }
    if (!missing.isEmpty())
        lines << QString() << Words::tr("没有记录的做法：%1。").arg(missing.join(QStringLiteral("、")));
    return lines.join(u'\n');
}

FigureTable storyTable(const YearStory &story)
{
    FigureTable table;
    table.title = Words::tr("%1主动治理回顾").arg(story.period.title());
    table.notes = {story.volume};
    if (story.isDemo)
        table.notes << Words::tr("演示数据，不代表真实情况。");
    table.header = {Words::tr("做法"), Words::tr("做了什么"), Words::tr("有什么变化"), Words::tr("把握")};
    for (const StoryFacts &facts : story.practices)
        table.rows.push_back({facts.practice, facts.done, facts.changed, facts.sure});
    return table;
}

} // namespace jiesu
