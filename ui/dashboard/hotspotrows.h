// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/hotspotservice.h"
#include "service/repeatedmatters.h"
#include "service/specialtaskservice.h"
#include "ui/models/texttablemodel.h"

/// Hot spots, repeated matters and special tasks as rows of a table.
namespace jiesu::hotspotrows {

[[nodiscard]] std::vector<TextColumn> spotColumns();
[[nodiscard]] TextTableModel::Row row(const HotSpot &spot);
[[nodiscard]] std::vector<TextColumn> matterColumns();
[[nodiscard]] TextTableModel::Row row(const RepeatedMatter &matter);
[[nodiscard]] std::vector<TextColumn> taskColumns();
[[nodiscard]] TextTableModel::Row row(const ListedTask &listed, Instant now);

template <class Rows, class... More>
[[nodiscard]] std::vector<TextTableModel::Row> rows(const Rows &list, More... more)
{
    std::vector<TextTableModel::Row> all;
    for (const auto &each : list)
        all.push_back(row(each, more...));
    return all;
}

/// nullptr for a row that is not there.
template <class List> [[nodiscard]] const typename List::value_type *at(const List &list, int row)
{
    return row >= 0 && row < int(list.size()) ? &list[std::size_t(row)] : nullptr;
}

} // namespace jiesu::hotspotrows
