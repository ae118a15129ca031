// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/inspection.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice results[] = {
    {0, "passed", QT_TRANSLATE_NOOP("choice", "合格")}, {1, "failed", QT_TRANSLATE_NOOP("choice", "不合格")}};

constexpr LedgerField fields[] = {
    {"facility", QT_TRANSLATE_NOOP("ledger", "设施"), FieldType::Record, {}, true, false, true, "facility"},
    {"day", QT_TRANSLATE_NOOP("ledger", "检查日期"), FieldType::Day, {}, true},
    {"inspector", QT_TRANSLATE_NOOP("ledger", "检查人"), FieldType::Text, {}, true},
    {"result", QT_TRANSLATE_NOOP("ledger", "检查结果"), FieldType::Choice, results, true},
    {"finding", QT_TRANSLATE_NOOP("ledger", "发现的问题"), FieldType::LongText},
    {"photo", QT_TRANSLATE_NOOP("ledger", "照片"), FieldType::Photo, {}, false, false, false},
    {"due_on", QT_TRANSLATE_NOOP("ledger", "整改期限"), FieldType::Day},
    {"rectified_on", QT_TRANSLATE_NOOP("ledger", "整改日期"), FieldType::Day},
    {"remedy", QT_TRANSLATE_NOOP("ledger", "整改情况"), FieldType::LongText, {}, false, false, false},
    {"remedy_photo", QT_TRANSLATE_NOOP("ledger", "整改后照片"), FieldType::Photo, {}, false, false, false},
};
// clang-format on

constexpr LedgerCourse course{"due_on",
                              "rectified_on",
                              "remedy",
                              "remedy_photo",
                              QT_TRANSLATE_NOOP("ledger", "未整改"),
                              QT_TRANSLATE_NOOP("ledger", "已整改"),
                              "result",
                              int(InspectionResult::Failed)};

constexpr const char *key[] = {"facility", "day", "inspector"};

} // namespace

template <> std::span<const Choice> choices<InspectionResult>()
{
    return results;
}

template <> std::span<const RecordField<Inspection>> recordFields<Inspection>()
{
    using I = Inspection;
    static const std::array table{
        recordField<I, &I::facility>("facility", FieldType::Record),
        recordField<I, &I::day>("day", FieldType::Day),
        recordField<I, &I::inspector>("inspector", FieldType::Text),
        recordField<I, &I::result>("result", FieldType::Choice, results),
        recordField<I, &I::finding>("finding", FieldType::LongText),
        recordField<I, &I::photo>("photo", FieldType::Photo),
        recordField<I, &I::dueOn>("due_on", FieldType::Day),
        recordField<I, &I::rectifiedOn>("rectified_on", FieldType::Day),
        recordField<I, &I::remedy>("remedy", FieldType::LongText),
        recordField<I, &I::remedyPhoto>("remedy_photo", FieldType::Photo),
    };
    return table;
}

constexpr Ledger inspectionLedger{"inspection", QT_TRANSLATE_NOOP("ledger", "设施检查"),
                                  "facility",   "day DESC, id DESC",
                                  fields,       key,
                                  false,        &course};

} // namespace jiesu
