// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/facility.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice kinds[] = {
    {0, "toilet", QT_TRANSLATE_NOOP("choice", "公厕")}, {1, "bin", QT_TRANSLATE_NOOP("choice", "垃圾桶站")},
    {2, "station", QT_TRANSLATE_NOOP("choice", "垃圾转运站")}, {3, "route", QT_TRANSLATE_NOOP("choice", "清运线路")},
    {4, "estate", QT_TRANSLATE_NOOP("choice", "小区")}, {5, "road", QT_TRANSLATE_NOOP("choice", "道路")},
    {6, "other_facility", QT_TRANSLATE_NOOP("choice", "其他设施")}};
constexpr Choice conditions[] = {
    {0, "good", QT_TRANSLATE_NOOP("choice", "完好")}, {1, "worn", QT_TRANSLATE_NOOP("choice", "待维修")},
    {2, "under_repair", QT_TRANSLATE_NOOP("choice", "维修中")}, {3, "out_of_use", QT_TRANSLATE_NOOP("choice", "停用")}};

constexpr LedgerField fields[] = {
    {"place_id", QT_TRANSLATE_NOOP("ledger", "点位"), FieldType::Place, {}, true},
    {"kind", QT_TRANSLATE_NOOP("ledger", "设施类型"), FieldType::Choice, kinds, true},
    {"number", QT_TRANSLATE_NOOP("ledger", "设施编号"), FieldType::Text},
    {"unit_id", QT_TRANSLATE_NOOP("ledger", "责任单位"), FieldType::Unit},
    {"has_label", QT_TRANSLATE_NOOP("ledger", "监督电话标识"), FieldType::Flag},
    {"labelled_on", QT_TRANSLATE_NOOP("ledger", "张贴日期"), FieldType::Day},
    {"label_photo", QT_TRANSLATE_NOOP("ledger", "标识照片"), FieldType::Photo, {}, false, false, false},
    {"condition", QT_TRANSLATE_NOOP("ledger", "设施状况"), FieldType::Choice, conditions},
    {"note", QT_TRANSLATE_NOOP("ledger", "备注"), FieldType::LongText, {}, false, false, false},
};
// clang-format on

constexpr const char *key[] = {"place_id", "kind", "number"};

} // namespace

template <> std::span<const Choice> choices<FacilityKind>()
{
    return kinds;
}
template <> std::span<const Choice> choices<FacilityCondition>()
{
    return conditions;
}

template <> std::span<const RecordField<Facility>> recordFields<Facility>()
{
    using F = Facility;
    static const std::array table{
        recordField<F, &F::place>("place_id", FieldType::Place),
        recordField<F, &F::kind>("kind", FieldType::Choice, kinds),
        recordField<F, &F::number>("number", FieldType::Text),
        recordField<F, &F::unit>("unit_id", FieldType::Unit),
        recordField<F, &F::hasLabel>("has_label", FieldType::Flag),
        recordField<F, &F::labelledOn>("labelled_on", FieldType::Day),
        recordField<F, &F::labelPhoto>("label_photo", FieldType::Photo),
        recordField<F, &F::condition>("condition", FieldType::Choice, conditions),
        recordField<F, &F::note>("note", FieldType::LongText),
    };
    return table;
}

constexpr Ledger facilityLedger{
    "facility",
    QT_TRANSLATE_NOOP("ledger", "设施"),
    "place_id",
    "CASE WHEN number IS NULL THEN 1 ELSE 0 END, CASE WHEN number IS NULL THEN '' ELSE number END, id",
    fields,
    key};

} // namespace jiesu
