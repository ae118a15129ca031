// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/themeservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/ledgerservice.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ThemeService)
};

// clang-format off
constexpr Choice states[] = {
    {0, "planned", QT_TRANSLATE_NOOP("choice", "未启动")}, {1, "running", QT_TRANSLATE_NOOP("choice", "进行中")},
    {2, "over", QT_TRANSLATE_NOOP("choice", "已结束")}};
// clang-format on

ThemeState stateOn(const ActionTheme &theme, QDate today)
{
    if (today < theme.startsOn)
        return ThemeState::Planned;
    return today <= theme.endsOn ? ThemeState::Running : ThemeState::Over;
}

/// Did the theme run in the months that @p months compares?
bool runsIn(const ActionTheme &theme, QDate first, QDate last)
{
    return theme.startsOn <= last && theme.endsOn >= first;
}

} // namespace

template <> std::span<const Choice> choices<ThemeState>()
{
    return states;
}

std::vector<ListedTheme> ThemeService::list()
{
    const auto reference = m_office.reference();
    const QDate today = toOffice(m_office.now()).date;
    std::vector<ListedTheme> list;
    QHash<qint64, std::size_t> places;
    for (ActionTheme &theme : LedgerStore(m_office.database(), themeLedger).all<ActionTheme>()) {
        places.insert(theme.id, list.size());
        ListedTheme listed;
        listed.unitName = reference->name(theme.unit);
        listed.state = stateOn(theme, today);
        listed.theme = std::move(theme);
        list.push_back(std::move(listed));
    }
    for (const ThemeCategory &row :
         LedgerStore(m_office.database(), themeCategoryLedger).all<ThemeCategory>()) {
        if (!places.contains(row.theme))
            continue;
        ListedTheme &listed = list[places.value(row.theme)];
        listed.categories.push_back(row);
        listed.categoryPaths << reference->name(row.category);
        if (row.role == ThemeCategoryRole::Touched)
            listed.categoryNames << reference->name(row.category);
        (row.role == ThemeCategoryRole::Touched ? listed.touched : listed.leftOut).push_back(row.category);
    }
    for (const ThemeMeasure &measure :
         LedgerStore(m_office.database(), themeMeasureLedger).all<ThemeMeasure>()) {
        if (!places.contains(measure.theme))
            continue;
        ListedTheme &listed = list[places.value(measure.theme)];
        listed.done += measure.doneOn.isValid() ? 1 : 0;
        listed.overdue += measure.isOverdue(today) ? 1 : 0;
        listed.measures.push_back(measure);
    }
    return list;
}

Result<ListedTheme> ThemeService::find(qint64 id)
{
    std::vector<ListedTheme> all = list();
    const auto found = std::ranges::find(all, id, [](const ListedTheme &listed) { return listed.theme.id; });
    if (found == all.end())
        return refused(ErrorKind::NotFound, Words::tr("找不到这个主题。"), Words::tr("它可能已被移除。"));
    return std::move(*found);
}

EffectAnswer ThemeService::effect(const ListedTheme &listed, int months)
{
    EffectQuestion question{listed.theme.title, listed.theme.startsOn, listed.touched, listed.leftOut,
                            months};
    const bool yearBefore = months > EffectMonths::longestBefore;
    const QDate first = listed.theme.startsOn.addMonths(yearBefore ? -12 : -months);
    const QDate last = listed.theme.startsOn.addMonths(months);
    for (const ListedTheme &other : list()) {
        if (other.theme.id != listed.theme.id && runsIn(other.theme, first, last))
            std::ranges::copy(other.touched, std::back_inserter(question.leftOut));
    }
    return effectAnswer(m_office, question);
}

Result<Done> ThemeService::setDone(qint64 measure, qint64 revision, bool isDone)
{
    return inResult([&]() -> Result<Done> {
        auto record = LedgerStore(m_office.database(), themeMeasureLedger).find(measure);
        if (!record || record->withdrawn)
            return refused(ErrorKind::NotFound, Words::tr("找不到这项措施。"), Words::tr("它可能已被移除。"));
        record->revision = revision;
        setValue(themeMeasureLedger, *record, "done_on",
                 fieldvalues::stored(isDone ? toOffice(m_office.now()).date : QDate()));
        const auto saved = LedgerService(m_office, themeMeasureLedger).save(*record);
        if (!saved)
            return saved.error();
        return Done();
    });
}

QString measuresText(const ListedTheme &listed)
{
    if (listed.measures.empty())
        return Words::tr("还没有措施");
    const QString text = Words::tr("措施 %1 项，已完成 %2 项").arg(listed.measures.size()).arg(listed.done);
    return listed.overdue == 0 ? text : Words::tr("%1，超期 %2 项").arg(text).arg(listed.overdue);
}

QString themeText(const ListedTheme &listed, const EffectAnswer &answer)
{
    const ActionTheme &theme = listed.theme;
    QStringList lines{Words::tr("%1：%2（%3，%4—%5）")
                          .arg(label(theme.kind), theme.title, label(listed.state),
                               theme.startsOn.toString(Qt::ISODate), theme.endsOn.toString(Qt::ISODate))};
    if (!listed.unitName.isEmpty())
        lines << Words::tr("主管部门：%1").arg(listed.unitName);
    lines << Words::tr("分类：%1").arg(listed.categoryNames.join(QStringLiteral("、")));
    lines << Words::tr("%1。").arg(measuresText(listed));
    for (const ThemeMeasure &measure : listed.measures) {
        const QString state = measure.doneOn.isValid()
                                  ? Words::tr("%1 完成").arg(measure.doneOn.toString(Qt::ISODate))
                                  : Words::tr("期限 %1").arg(measure.dueOn.toString(Qt::ISODate));
        lines << Words::tr("· %1（%2，%3）").arg(measure.what, measure.owner, state);
    }
    if (!theme.progress.isEmpty())
        lines << Words::tr("进展：%1").arg(theme.progress);
    lines << Words::tr("成效：%1").arg(effectSentence(answer.effect));
    lines << Words::tr("把握：%1").arg(effectCertainty(answer.effect));
    return lines.join(u'\n');
}

} // namespace jiesu
