// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/patrolfind.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr LedgerField fields[] = {
    {"found_at", QT_TRANSLATE_NOOP("ledger", "发现时间"), FieldType::Time, {}, true},
    {"finder", QT_TRANSLATE_NOOP("ledger", "发现人"), FieldType::Text, {}, true},
    {"off_duty", QT_TRANSLATE_NOOP("ledger", "班外发现"), FieldType::Flag},
    {"place_id", QT_TRANSLATE_NOOP("ledger", "地点"), FieldType::Place, {}, true},
    {"category_id", QT_TRANSLATE_NOOP("ledger", "分类"), FieldType::Category, {}, true},
    {"what", QT_TRANSLATE_NOOP("ledger", "发现的问题"), FieldType::LongText, {}, true},
    {"photo", QT_TRANSLATE_NOOP("ledger", "照片"), FieldType::Photo, {}, false, false, false},
    {"unit_id", QT_TRANSLATE_NOOP("ledger", "整改单位"), FieldType::Unit},
    {"due_on", QT_TRANSLATE_NOOP("ledger", "整改期限"), FieldType::Day},
    {"rectified_at", QT_TRANSLATE_NOOP("ledger", "整改时间"), FieldType::Time},
    {"remedy", QT_TRANSLATE_NOOP("ledger", "整改情况"), FieldType::LongText, {}, false, false, false},
    {"remedy_photo", QT_TRANSLATE_NOOP("ledger", "整改后照片"), FieldType::Photo, {}, false, false, false},
};
// clang-format on

constexpr LedgerCourse course{"due_on",
                              "rectified_at",
                              "remedy",
                              "remedy_photo",
                              QT_TRANSLATE_NOOP("ledger", "未整改"),
                              QT_TRANSLATE_NOOP("ledger", "已整改")};

constexpr const char *key[] = {"found_at", "finder", "place_id", "category_id"};

} // namespace

template <> std::span<const RecordField<PatrolFind>> recordFields<PatrolFind>()
{
    using F = PatrolFind;
    static const std::array table{
        recordField<F, &F::foundAt>("found_at", FieldType::Time),
        recordField<F, &F::finder>("finder", FieldType::Text),
        recordField<F, &F::offDuty>("off_duty", FieldType::Flag),
        recordField<F, &F::place>("place_id", FieldType::Place),
        recordField<F, &F::category>("category_id", FieldType::Category),
        recordField<F, &F::what>("what", FieldType::LongText),
        recordField<F, &F::photo>("photo", FieldType::Photo),
        recordField<F, &F::unit>("unit_id", FieldType::Unit),
        recordField<F, &F::dueOn>("due_on", FieldType::Day),
        recordField<F, &F::rectifiedAt>("rectified_at", FieldType::Time),
        recordField<F, &F::remedy>("remedy", FieldType::LongText),
        recordField<F, &F::remedyPhoto>("remedy_photo", FieldType::Photo),
    };
    return table;
}

constexpr Ledger patrolFindLedger{"patrol_find", QT_TRANSLATE_NOOP("ledger", "巡查发现"),
                                  "what",        "found_at DESC, id DESC",
                                  fields,        key,
                                  true,          &course};

} // namespace jiesu
