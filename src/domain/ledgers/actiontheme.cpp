// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/actiontheme.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice kinds[] = {
    {0, "quarter", QT_TRANSLATE_NOOP("choice", "一季一主题")}, {1, "month", QT_TRANSLATE_NOOP("choice", "每月一题")}};
constexpr Choice roles[] = {
    {0, "touched", QT_TRANSLATE_NOOP("choice", "主题分类")}, {1, "left_out", QT_TRANSLATE_NOOP("choice", "不作对照")}};

constexpr LedgerField themeFields[] = {
    {"kind", QT_TRANSLATE_NOOP("ledger", "种类"), FieldType::Choice, kinds, true},
    {"title", QT_TRANSLATE_NOOP("ledger", "主题"), FieldType::Text, {}, true},
    {"topic", QT_TRANSLATE_NOOP("ledger", "内容"), FieldType::LongText, {}, false, false, false},
    {"unit_id", QT_TRANSLATE_NOOP("ledger", "主管部门"), FieldType::Unit},
    {"starts_on", QT_TRANSLATE_NOOP("ledger", "启动日期"), FieldType::Day, {}, true},
    {"ends_on", QT_TRANSLATE_NOOP("ledger", "结束日期"), FieldType::Day, {}, true},
    {"progress", QT_TRANSLATE_NOOP("ledger", "进展"), FieldType::LongText},
};
constexpr LedgerField categoryFields[] = {
    {"theme", QT_TRANSLATE_NOOP("ledger", "主题"), FieldType::Record, {}, true, false, true, "theme"},
    {"category_id", QT_TRANSLATE_NOOP("ledger", "分类"), FieldType::Category, {}, true},
    {"role", QT_TRANSLATE_NOOP("ledger", "用作"), FieldType::Choice, roles, true},
};
constexpr LedgerField measureFields[] = {
    {"theme", QT_TRANSLATE_NOOP("ledger", "主题"), FieldType::Record, {}, true, false, true, "theme"},
    {"what", QT_TRANSLATE_NOOP("ledger", "措施"), FieldType::Text, {}, true},
    {"owner", QT_TRANSLATE_NOOP("ledger", "责任人"), FieldType::Text, {}, true},
    {"due_on", QT_TRANSLATE_NOOP("ledger", "期限"), FieldType::Day, {}, true},
    {"done_on", QT_TRANSLATE_NOOP("ledger", "完成日期"), FieldType::Day},
    {"result", QT_TRANSLATE_NOOP("ledger", "完成情况"), FieldType::LongText},
};
// clang-format on

constexpr LedgerCourse measureCourse{"due_on",
                                     "done_on",
                                     "result",
                                     nullptr,
                                     QT_TRANSLATE_NOOP("ledger", "未完成"),
                                     QT_TRANSLATE_NOOP("ledger", "已完成")};

constexpr const char *themeKey[] = {"title", "starts_on"};
constexpr const char *categoryKey[] = {"theme", "category_id"};
constexpr const char *measureKey[] = {"theme", "what"};

} // namespace

template <> std::span<const Choice> choices<ThemeKind>()
{
    return kinds;
}
template <> std::span<const Choice> choices<ThemeCategoryRole>()
{
    return roles;
}

template <> std::span<const RecordField<ActionTheme>> recordFields<ActionTheme>()
{
    using T = ActionTheme;
    static const std::array table{
        recordField<T, &T::kind>("kind", FieldType::Choice, kinds),
        recordField<T, &T::title>("title", FieldType::Text),
        recordField<T, &T::topic>("topic", FieldType::LongText),
        recordField<T, &T::unit>("unit_id", FieldType::Unit),
        recordField<T, &T::startsOn>("starts_on", FieldType::Day),
        recordField<T, &T::endsOn>("ends_on", FieldType::Day),
        recordField<T, &T::progress>("progress", FieldType::LongText),
    };
    return table;
}

template <> std::span<const RecordField<ThemeCategory>> recordFields<ThemeCategory>()
{
    using C = ThemeCategory;
    static const std::array table{
        recordField<C, &C::theme>("theme", FieldType::Record),
        recordField<C, &C::category>("category_id", FieldType::Category),
        recordField<C, &C::role>("role", FieldType::Choice, roles),
    };
    return table;
}

template <> std::span<const RecordField<ThemeMeasure>> recordFields<ThemeMeasure>()
{
    using M = ThemeMeasure;
    static const std::array table{
        recordField<M, &M::theme>("theme", FieldType::Record),
        recordField<M, &M::what>("what", FieldType::Text),
        recordField<M, &M::owner>("owner", FieldType::Text),
        recordField<M, &M::dueOn>("due_on", FieldType::Day),
        recordField<M, &M::doneOn>("done_on", FieldType::Day),
        recordField<M, &M::result>("result", FieldType::LongText),
    };
    return table;
}

constexpr Ledger themeLedger{
    "theme", QT_TRANSLATE_NOOP("ledger", "主题"), "title", "starts_on DESC, id DESC", themeFields, themeKey};
constexpr Ledger themeCategoryLedger{"theme_category", QT_TRANSLATE_NOOP("ledger", "主题分类"),
                                     "category_id",    "theme DESC, role, id",
                                     categoryFields,   categoryKey};
constexpr Ledger themeMeasureLedger{"theme_measure", QT_TRANSLATE_NOOP("ledger", "主题措施"),
                                    "what",          "due_on, id",
                                    measureFields,   measureKey,
                                    false,           &measureCourse};

} // namespace jiesu
