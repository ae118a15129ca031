// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "domain/officetime.h"
#include "service/storyservice.h"
#include "service/tableexport.h"
#include "service/themeservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ThemeAnswer
{
    ListedTheme listed;
    EffectAnswer answer;
};

QString finding(EffectFinding finding)
{
    switch (finding) {
    case EffectFinding::TooEarly:
        return QStringLiteral("too_early");
    case EffectFinding::NoEarlierYear:
        return QStringLiteral("no_earlier_year");
    case EffectFinding::FewCategories:
        return QStringLiteral("few_categories");
    case EffectFinding::FewCases:
        return QStringLiteral("few_cases");
    case EffectFinding::Unclear:
        return QStringLiteral("unclear");
    case EffectFinding::Fewer:
        return QStringLiteral("fewer");
    case EffectFinding::More:
        return QStringLiteral("more");
    }
    return {};
}

QJsonObject countsJson(const EffectCounts &counts)
{
    return {{QStringLiteral("after"), counts.after},
            {QStringLiteral("before"), counts.before},
            {QStringLiteral("earlier_after"), counts.earlierAfter},
            {QStringLiteral("earlier_before"), counts.earlierBefore}};
}

/// Numbers that stand on too little are null.
QJsonObject effectJson(const Effect &effect)
{
    const auto number = [&effect](double value) {
        return isConclusive(effect.finding) ? QJsonValue(value) : QJsonValue();
    };
    return {{QStringLiteral("finding"), finding(effect.finding)},
            {QStringLiteral("sentence"), effectSentence(effect)},
            {QStringLiteral("certainty"), effectCertainty(effect)},
            {QStringLiteral("months_after"), effect.months.after},
            {QStringLiteral("earlier_years"), effect.months.earlierYears},
            {QStringLiteral("against_year_before"), effect.months.yearBefore},
            {QStringLiteral("theme"), countsJson(effect.theme)},
            {QStringLiteral("untouched"), countsJson(effect.controls)},
            {QStringLiteral("untouched_categories"), effect.categories},
            {QStringLiteral("expected"), number(effect.expected)},
            {QStringLiteral("ratio"), number(effect.ratio)},
            {QStringLiteral("lower"), number(effect.lower)},
            {QStringLiteral("upper"), number(effect.upper)},
            {QStringLiteral("spread"), number(effect.spread)}};
}

QJsonObject themeJson(const ThemeAnswer &theme)
{
    const ActionTheme &record = theme.listed.theme;
    return {{QStringLiteral("id"), record.id},
            {QStringLiteral("kind"), code(record.kind)},
            {QStringLiteral("title"), record.title},
            {QStringLiteral("unit"), theme.listed.unitName},
            {QStringLiteral("state"), code(theme.listed.state)},
            {QStringLiteral("starts_on"), record.startsOn.toString(Qt::ISODate)},
            {QStringLiteral("ends_on"), record.endsOn.toString(Qt::ISODate)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(theme.listed.categoryNames)},
            {QStringLiteral("measures"), qint64(theme.listed.measures.size())},
            {QStringLiteral("measures_done"), theme.listed.done},
            {QStringLiteral("measures_overdue"), theme.listed.overdue},
            {QStringLiteral("rule"), theme.answer.ruleName},
            {QStringLiteral("effect"), effectJson(theme.answer.effect)}};
}

QJsonObject factsJson(const StoryFacts &facts)
{
    return {{QStringLiteral("practice"), facts.practice},
            {QStringLiteral("has_records"), facts.hasRecords},
            {QStringLiteral("done"), facts.done},
            {QStringLiteral("changed"), facts.changed},
            {QStringLiteral("sure"), facts.sure}};
}

Exit writeStory(CommandContext &context, Office &office, const YearStory &story)
{
    ExportSubject subject;
    subject.period = story.period.code();
    const auto written = exportTable(office, storyTable(story), subject, context.arguments.value("out"));
    if (!written)
        return context.refuse(written.error());
    context.out << Words::tr("已写到 %1").arg(context.arguments.value("out")) << '\n';
    return Exit::Done;
}

} // namespace

Exit runThemeEffect(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const QString wanted = context.arguments.value("title");
    bool isNumber = true;
    const int months = context.arguments.has("months") ? context.arguments.value("months").toInt(&isNumber)
                                                       : EffectMonths::usual;
    if (!isNumber || months < 1 || months > EffectMonths::longest)
        return context.misuse(Words::tr("--months 应为 1 到 %1。").arg(EffectMonths::longest));
    const auto themes = inResult([&] {
        ThemeService service(**office);
        std::vector<ThemeAnswer> list;
        for (const ListedTheme &listed : service.list()) {
            if (wanted.isEmpty() || listed.theme.title == wanted)
                list.push_back({listed, service.effect(listed, months)});
        }
        return list;
    });
    if (!themes)
        return context.refuse(themes.error());
    QJsonArray list;
    for (const ThemeAnswer &theme : *themes) {
        list << themeJson(theme);
        if (!context.json())
            context.out << themeText(theme.listed, theme.answer) << "\n\n";
    }
    if (context.json())
        context.print({{QStringLiteral("themes"), list}});
    else if (themes->empty())
        context.out << Words::tr("没有这样的主题。") << '\n';
    return Exit::Done;
}

Exit runStory(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const int thisYear = toOffice((*office)->now()).date.year();
    bool isNumber = true;
    const int year =
        context.arguments.has("year") ? context.arguments.value("year").toInt(&isNumber) : thisYear;
    if (!isNumber || year < 2000 || year > thisYear)
        return context.misuse(Words::tr("--year 应为 2000 到今年的一年，写成 2022。"));
    const auto story = inResult([&] { return storyOf(**office, Period::year(year)); });
    if (!story)
        return context.refuse(story.error());
    if (context.arguments.has("out"))
        return writeStory(context, **office, *story);
    if (!context.json()) {
        context.out << storyText(*story) << '\n';
        return Exit::Done;
    }
    QJsonArray practices;
    for (const StoryFacts &facts : story->practices)
        practices << factsJson(facts);
    context.print({{QStringLiteral("period"), story->period.code()},
                   {QStringLiteral("volume"), story->volume},
                   {QStringLiteral("practices"), practices}});
    return Exit::Done;
}

} // namespace jiesu
