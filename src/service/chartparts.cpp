// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/chartparts.h"

#include <QCoreApplication>

namespace jiesu::chartparts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartParts)
};

/// A filter by category takes in what lies below; where nothing does, it is the quicker one.
bool isLeaf(qint64 id, const ReferenceData &reference)
{
    return id != 0 && reference.withDescendants(CategoryId{id}).size() == 1;
}

template <class Tag> std::vector<Id<Tag>> asIds(const std::vector<qint64> &numbers)
{
    std::vector<Id<Tag>> ids;
    for (const qint64 number : numbers)
        ids.push_back({number});
    return ids;
}

} // namespace

std::vector<Group> largest(const std::map<qint64, qint64> &counts, std::size_t most,
                           const std::function<QString(qint64)> &nameOf)
{
    std::vector<Group> groups;
    for (const auto &[id, cases] : counts) {
        const QString name = id == 0 ? Words::tr("未填") : nameOf(id);
        groups.push_back({name, name.section(QStringLiteral(" › "), -1), {id}, cases});
    }
    std::ranges::stable_sort(groups, std::greater(), &Group::cases);
    if (groups.size() <= most + 1)
        return groups;
    const QString name = Words::tr("其他 %1 项").arg(groups.size() - most);
    Group others{name, name, {}, 0};
    for (std::size_t i = most; i < groups.size(); ++i) {
        others.ids.push_back(groups[i].ids.front());
        others.cases += groups[i].cases;
    }
    std::ranges::sort(others.ids);
    groups.resize(most);
    groups.push_back(std::move(others));
    return groups;
}

QString casesText(qint64 cases, qint64 of)
{
    const Rate share = Rate::ofCases(cases, of).value_or(Rate());
    const QString number = Words::tr("%1 件").arg(cases);
    return share.isDefined() ? Words::tr("%1，占 %2%").arg(number, share.percentText()) : number;
}

QString hoursText(qint64 hours)
{
    constexpr qint64 day = 24;
    if (hours < 2 * day)
        return Words::tr("%1 小时").arg(hours);
    return hours % day == 0 ? Words::tr("%1 天").arg(hours / day)
                            : Words::tr("%1 天 %2 小时").arg(hours / day).arg(hours % day);
}

CaseFilter ofCategories(CaseFilter filter, const std::vector<qint64> &ids, const ReferenceData &reference)
{
    if (ids.size() == 1 && isLeaf(ids.front(), reference))
        filter.category = {ids.front()};
    else
        filter.exactCategories = asIds<CategoryTag>(ids);
    return filter;
}

CaseFilter ofStreets(CaseFilter filter, const std::vector<qint64> &ids)
{
    if (ids.size() == 1 && ids.front() != 0 && !filter.street.isSet())
        filter.street = {ids.front()};
    else
        filter.exactStreets = asIds<PlaceTag>(ids);
    return filter;
}

CaseFilter ofPoint(CaseFilter filter, qint64 id)
{
    if (id != 0)
        filter.point = {id};
    else
        filter.exactPoints = {PlaceId()};
    return filter;
}

CrossFigures cross(const QString &title, const QString &period, const CaseFilter &filter,
                   const PairCounts &counts, const Side &rows, const Side &columns)
{
    qint64 total = 0;
    for (const auto &[pair, cases] : counts)
        total += cases;
    CrossFigures figures;
    figures.title = title;
    figures.note = Words::tr("%1 %2 件").arg(period).arg(total);
    figures.table = {title, {}, {rows.name}, {}};
    for (const Group &column : columns.groups) {
        figures.columns << column.shortName;
        figures.table.header << column.name;
    }
    figures.table.shading = TableShading{1, int(columns.groups.size())};
    figures.table.header << Words::tr("合计");
    int row = 0;
    for (const Group &group : rows.groups) {
        figures.rows << group.shortName;
        std::vector<FigureCell> cells{group.name};
        qint64 sum = 0;
        int column = 0;
        for (const Group &across : columns.groups) {
            qint64 cases = 0;
            for (const qint64 id : group.ids) {
                for (const qint64 other : across.ids) {
                    const auto found = counts.find({id, other});
                    cases += found == counts.end() ? 0 : found->second;
                }
            }
            const QString name = group.name + QStringLiteral(" · ") + across.name;
            figures.marks.push_back(
                {name,
                 casesText(cases, total),
                 row,
                 column++,
                 double(cases),
                 {period + u' ' + name, columns.restricted(rows.restricted(filter, group), across), cases}});
            cells.push_back(cases);
            sum += cases;
        }
        cells.push_back(sum);
        figures.table.rows.push_back(std::move(cells));
        ++row;
    }
    return figures;
}

} // namespace jiesu::chartparts
