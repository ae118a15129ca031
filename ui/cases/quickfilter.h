// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/referencedata.h"

namespace jiesu {

/// What the filter line of the case page means.
struct QuickFilter
{
    CaseFilter filter;
    QStringList notFound; ///< values no place, unit … is called: 地点“X”; the list is empty then
};

/// Reads "状态:未办结 地点:永定 承办:清运 分类:公厕 类型:投诉 qyc" on top of @p base. A colon of either
/// width; values match whole names, parts of names and pinyin initials, the first match wins. Everything else
/// is searched for as text, once it has two characters.
[[nodiscard]] QuickFilter readQuickFilter(const QString &line, const CaseFilter &base,
                                          const ReferenceData &reference);

} // namespace jiesu
