// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casesort.h"

#include <QtGlobal>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice orders[] = {
    {0, "received", QT_TRANSLATE_NOOP("choice", "受理时间")}, {1, "deadline", QT_TRANSLATE_NOOP("choice", "时限")},
    {2, "done", QT_TRANSLATE_NOOP("choice", "办结时间")}, {3, "status", QT_TRANSLATE_NOOP("choice", "状态")},
    {4, "unit", QT_TRANSLATE_NOOP("choice", "承办单位")}, {5, "street", QT_TRANSLATE_NOOP("choice", "街道")},
    {6, "point", QT_TRANSLATE_NOOP("choice", "点位")}, {7, "category", QT_TRANSLATE_NOOP("choice", "分类")},
    {8, "request_type", QT_TRANSLATE_NOOP("choice", "类型")}};
// clang-format on

} // namespace

template <> std::span<const Choice> choices<CaseOrder>()
{
    return orders;
}

} // namespace jiesu
