// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/casesort.h"
#include "support/result.h"

#include <QJsonObject>

namespace jiesu {

/// Labels as a list's heading says them: "有待审批的申请".
template <> std::span<const Choice> choices<RequestQueue>();

/// A column of the list as a view shows it.
struct ViewColumn
{
    QString code;  ///< names a column of the list: "time_limit"
    int width = 0; ///< device-independent pixels; 0: as wide as usual
    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// How a list looks: which columns from left to right (none: the usual ones), and its order.
struct ListLook
{
    std::vector<ViewColumn> columns;
    CaseSort sort;
    friend bool operator==(const ListLook &, const ListLook &) = default;
};

/// A list that somebody keeps under a name.
struct CaseView
{
    SavedViewId id;
    qint64 revision = 0;
    QString owner; ///< whose it is: the person at the keyboard when it was saved
    QString name;
    CaseFilter filter; ///< what the line stands on top of
    QString line; ///< of the filter language (domain/quickfilter.h); read anew each time, so "今天" is today
    ListLook look;
    friend bool operator==(const CaseView &, const CaseView &) = default;
};

/// Members that do not restrict are left out; {} for a filter that selects all cases.
[[nodiscard]] QJsonObject toJson(const CaseFilter &filter);
/// The inverse. Invalid for a member that is unknown or out of range.
[[nodiscard]] Result<CaseFilter> caseFilterFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const ListLook &look);
[[nodiscard]] Result<ListLook> listLookFromJson(const QJsonObject &json);

} // namespace jiesu
