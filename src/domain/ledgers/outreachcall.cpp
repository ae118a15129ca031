// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/outreachcall.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice outcomes[] = {
    {0, "reached", QT_TRANSLATE_NOOP("choice", "接通")}, {1, "no_answer", QT_TRANSLATE_NOOP("choice", "未接")},
    {2, "busy", QT_TRANSLATE_NOOP("choice", "占线或关机")}, {3, "stop_asked", QT_TRANSLATE_NOOP("choice", "要求不再联系")}};
constexpr Choice roads[] = {
    {0, "not_asked", QT_TRANSLATE_NOOP("choice", "未问")}, {1, "cleared", QT_TRANSLATE_NOOP("choice", "已清理")},
    {2, "partly_cleared", QT_TRANSLATE_NOOP("choice", "部分清理")}, {3, "not_cleared", QT_TRANSLATE_NOOP("choice", "未清理")}};

constexpr LedgerField fields[] = {
    {"called_at", QT_TRANSLATE_NOOP("ledger", "外呼时间"), FieldType::Time, {}, true},
    {"citizen", QT_TRANSLATE_NOOP("ledger", "热心人"), FieldType::Record, {}, true, false, true, "citizen"},
    {"weather_day", QT_TRANSLATE_NOOP("ledger", "天气日期"), FieldType::Day},
    {"weather", QT_TRANSLATE_NOOP("ledger", "天气"), FieldType::Choice, weatherKinds},
    {"outcome", QT_TRANSLATE_NOOP("ledger", "结果"), FieldType::Choice, outcomes, true},
    {"road", QT_TRANSLATE_NOOP("ledger", "路面清理"), FieldType::Choice, roads},
    {"advised", QT_TRANSLATE_NOOP("ledger", "已嘱咐出行"), FieldType::Flag},
    {"need", QT_TRANSLATE_NOOP("ledger", "反映与需要"), FieldType::LongText},
    {"next_on", QT_TRANSLATE_NOOP("ledger", "下次联系"), FieldType::Day, {}, false, false, false},
    {"called_by", QT_TRANSLATE_NOOP("ledger", "外呼人"), FieldType::Text, {}, false, false, false},
    {"case_id", QT_TRANSLATE_NOOP("ledger", "登记的案件"), FieldType::Case},
};
// clang-format on

constexpr const char *key[] = {"called_at", "citizen"};

} // namespace

template <> std::span<const Choice> choices<OutreachOutcome>()
{
    return outcomes;
}
template <> std::span<const Choice> choices<RoadState>()
{
    return roads;
}

template <> std::span<const RecordField<OutreachCall>> recordFields<OutreachCall>()
{
    using C = OutreachCall;
    static const std::array table{
        recordField<C, &C::calledAt>("called_at", FieldType::Time),
        recordField<C, &C::citizen>("citizen", FieldType::Record),
        recordField<C, &C::weatherDay>("weather_day", FieldType::Day),
        recordField<C, &C::weather>("weather", FieldType::Choice, weatherKinds),
        recordField<C, &C::outcome>("outcome", FieldType::Choice, outcomes),
        recordField<C, &C::road>("road", FieldType::Choice, roads),
        recordField<C, &C::advised>("advised", FieldType::Flag),
        recordField<C, &C::need>("need", FieldType::LongText),
        recordField<C, &C::nextOn>("next_on", FieldType::Day),
        recordField<C, &C::calledBy>("called_by", FieldType::Text),
        recordField<C, &C::registered>("case_id", FieldType::Case),
    };
    return table;
}

bool isReached(OutreachOutcome outcome)
{
    return outcome == OutreachOutcome::Reached || outcome == OutreachOutcome::StopAsked;
}

constexpr Ledger outreachCallLedger{"outreach_call", QT_TRANSLATE_NOOP("ledger", "外呼记录"),
                                    "citizen",       "called_at DESC, id DESC",
                                    fields,          key};

} // namespace jiesu
