// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/volunteer.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr LedgerField activityFields[] = {
    {"day", QT_TRANSLATE_NOOP("ledger", "活动日期"), FieldType::Day, {}, true},
    {"title", QT_TRANSLATE_NOOP("ledger", "活动"), FieldType::Text, {}, true},
    {"place_id", QT_TRANSLATE_NOOP("ledger", "地点"), FieldType::Place},
    {"hours", QT_TRANSLATE_NOOP("ledger", "时长（小时）"), FieldType::Decimal},
    {"found_count", QT_TRANSLATE_NOOP("ledger", "发现问题数"), FieldType::Integer},
    {"found", QT_TRANSLATE_NOOP("ledger", "发现的问题"), FieldType::LongText},
};
constexpr LedgerField memberFields[] = {
    {"activity", QT_TRANSLATE_NOOP("ledger", "活动"), FieldType::Record, {}, true, false, true, "volunteer_activity"},
    {"citizen", QT_TRANSLATE_NOOP("ledger", "志愿者"), FieldType::Record, {}, true, false, true, "citizen"},
    {"hours", QT_TRANSLATE_NOOP("ledger", "服务时长（小时）"), FieldType::Decimal},
};
// clang-format on

constexpr const char *activityKey[] = {"day", "title"};
constexpr const char *memberKey[] = {"activity", "citizen"};

} // namespace

template <> std::span<const RecordField<VolunteerActivity>> recordFields<VolunteerActivity>()
{
    using A = VolunteerActivity;
    static const std::array table{
        recordField<A, &A::day>("day", FieldType::Day),
        recordField<A, &A::title>("title", FieldType::Text),
        recordField<A, &A::place>("place_id", FieldType::Place),
        recordField<A, &A::hours>("hours", FieldType::Decimal),
        recordField<A, &A::foundCount>("found_count", FieldType::Integer),
        recordField<A, &A::found>("found", FieldType::LongText),
    };
    return table;
}

template <> std::span<const RecordField<ActivityMember>> recordFields<ActivityMember>()
{
    using M = ActivityMember;
    static const std::array table{
        recordField<M, &M::activity>("activity", FieldType::Record),
        recordField<M, &M::citizen>("citizen", FieldType::Record),
        recordField<M, &M::hours>("hours", FieldType::Decimal),
    };
    return table;
}

constexpr Ledger volunteerActivityLedger{"volunteer_activity",
                                         QT_TRANSLATE_NOOP("ledger", "志愿活动"),
                                         "title",
                                         "day DESC, id DESC",
                                         activityFields,
                                         activityKey};
constexpr Ledger activityMemberLedger{"activity_member", QT_TRANSLATE_NOOP("ledger", "志愿者出勤"),
                                      "citizen",         "activity DESC, id",
                                      memberFields,      memberKey};

} // namespace jiesu
