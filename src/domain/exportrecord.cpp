// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exportrecord.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

constexpr int numberWidth = 6;

// clang-format off
constexpr Choice exportKinds[] = {
    {0, "case_list", QT_TRANSLATE_NOOP("choice", "案件清单")}, {1, "table", QT_TRANSLATE_NOOP("choice", "表格")},
    {2, "chart", QT_TRANSLATE_NOOP("choice", "图表")}, {3, "report", QT_TRANSLATE_NOOP("choice", "报表")},
    {4, "bulletin", QT_TRANSLATE_NOOP("choice", "通报")}, {5, "template", QT_TRANSLATE_NOOP("choice", "自定模板")},
    {6, "print", QT_TRANSLATE_NOOP("choice", "打印")}, {7, "attachment", QT_TRANSLATE_NOOP("choice", "附件")},
    {8, "dump", QT_TRANSLATE_NOOP("choice", "开放数据")}, {9, "definition", QT_TRANSLATE_NOOP("choice", "规则或模板")}};
// clang-format on

} // namespace

template <> std::span<const Choice> choices<ExportKind>()
{
    return exportKinds;
}

QString ExportRecord::serial() const
{
    return QStringLiteral("JS-DC-%1-%2").arg(year).arg(number, numberWidth, 10, QLatin1Char('0'));
}

} // namespace jiesu
