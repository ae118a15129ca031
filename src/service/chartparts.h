// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/referencedata.h"
#include "service/chartfigures.h"

#include <functional>

/// What the charts of ChartService are put together from.
namespace jiesu::chartparts {

/// One bar, row or column: a thing by its id, or several under one name.
struct Group
{
    QString name;
    QString shortName;
    std::vector<qint64> ids;
    qint64 cases = 0;
};

/// The first @p most of @p counts by number of cases, the others together as the last one.
[[nodiscard]] std::vector<Group> largest(const std::map<qint64, qint64> &counts, std::size_t most,
                                         const std::function<QString(qint64)> &nameOf);

/// "34 件，占 12.30%"; without a share of nothing.
[[nodiscard]] QString casesText(qint64 cases, qint64 of);
/// "0 小时", "31 小时", "5 天 3 小时".
[[nodiscard]] QString hoursText(qint64 hours);

/// The filter restricted to these and nothing below them; 0 stands for none.
[[nodiscard]] CaseFilter ofCategories(CaseFilter filter, const std::vector<qint64> &ids,
                                      const ReferenceData &reference);
[[nodiscard]] CaseFilter ofStreets(CaseFilter filter, const std::vector<qint64> &ids);
[[nodiscard]] CaseFilter ofPoint(CaseFilter filter, qint64 id);

/// The counts of a table by the ids of its rows and columns.
using PairCounts = std::map<std::pair<qint64, qint64>, qint64>;
struct Side
{
    QString name; ///< heads the first column of the data: "类别"
    std::vector<Group> groups;
    std::function<CaseFilter(CaseFilter, const Group &)> restricted;
};
/// @param period of the titles of the cells' lists
[[nodiscard]] CrossFigures cross(const QString &title, const QString &period, const CaseFilter &filter,
                                 const PairCounts &counts, const Side &rows, const Side &columns);

} // namespace jiesu::chartparts
