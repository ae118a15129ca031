// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/likelyplace.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

constexpr LedgerField fields[] = {
    {"list", QT_TRANSLATE_NOOP("ledger", "清单"), FieldType::Text, {}, true},
    {"place_id", QT_TRANSLATE_NOOP("ledger", "点位"), FieldType::Place, {}, true},
    {"category_id", QT_TRANSLATE_NOOP("ledger", "分类"), FieldType::Category},
    {"cases", QT_TRANSLATE_NOOP("ledger", "往年件数"), FieldType::Integer},
    {"owner", QT_TRANSLATE_NOOP("ledger", "负责人"), FieldType::Text},
    {"done", QT_TRANSLATE_NOOP("ledger", "已完成"), FieldType::Flag},
    {"done_on", QT_TRANSLATE_NOOP("ledger", "完成日期"), FieldType::Day},
    {"note", QT_TRANSLATE_NOOP("ledger", "备注"), FieldType::LongText, {}, false, false, false},
};

constexpr const char *key[] = {"list", "place_id", "category_id"};

} // namespace

template <> std::span<const RecordField<LikelyPlace>> recordFields<LikelyPlace>()
{
    using L = LikelyPlace;
    static const std::array table{
        recordField<L, &L::list>("list", FieldType::Text),
        recordField<L, &L::place>("place_id", FieldType::Place),
        recordField<L, &L::category>("category_id", FieldType::Category),
        recordField<L, &L::cases>("cases", FieldType::Integer),
        recordField<L, &L::owner>("owner", FieldType::Text),
        recordField<L, &L::done>("done", FieldType::Flag),
        recordField<L, &L::doneOn>("done_on", FieldType::Day),
        recordField<L, &L::note>("note", FieldType::LongText),
    };
    return table;
}

constexpr Ledger likelyPlaceLedger{
    "likely_place", QT_TRANSLATE_NOOP("ledger", "易发点位"),
    "place_id",     "list DESC, CASE WHEN cases IS NULL THEN 0 ELSE cases END DESC, id",
    fields,         key};

} // namespace jiesu
