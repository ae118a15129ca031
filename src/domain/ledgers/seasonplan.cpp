// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/seasonplan.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

constexpr LedgerField fields[] = {
    {"title", QT_TRANSLATE_NOOP("ledger", "事项"), FieldType::Text, {}, true},
    {"starts_on", QT_TRANSLATE_NOOP("ledger", "每年开始日（年份不计）"), FieldType::Day, {}, true},
    {"lead_days", QT_TRANSLATE_NOOP("ledger", "提前几天提醒"), FieldType::Integer, {}, true},
    {"unit_id", QT_TRANSLATE_NOOP("ledger", "牵头单位"), FieldType::Unit},
    {"owner", QT_TRANSLATE_NOOP("ledger", "负责人"), FieldType::Text},
    {"category_id", QT_TRANSLATE_NOOP("ledger", "分类"), FieldType::Category},
    {"measures", QT_TRANSLATE_NOOP("ledger", "措施"), FieldType::LongText},
    {"put_off_until", QT_TRANSLATE_NOOP("ledger", "提醒暂缓到"), FieldType::Time, {}, false, false, false},
    {"put_off_reason", QT_TRANSLATE_NOOP("ledger", "暂缓理由"), FieldType::Text, {}, false, false, false},
};

constexpr const char *key[] = {"title"};

} // namespace

template <> std::span<const RecordField<SeasonPlan>> recordFields<SeasonPlan>()
{
    using S = SeasonPlan;
    static const std::array table{
        recordField<S, &S::title>("title", FieldType::Text),
        recordField<S, &S::startsOn>("starts_on", FieldType::Day),
        recordField<S, &S::leadDays>("lead_days", FieldType::Integer),
        recordField<S, &S::unit>("unit_id", FieldType::Unit),
        recordField<S, &S::owner>("owner", FieldType::Text),
        recordField<S, &S::category>("category_id", FieldType::Category),
        recordField<S, &S::measures>("measures", FieldType::LongText),
        recordField<S, &S::putOffUntil>("put_off_until", FieldType::Time),
        recordField<S, &S::putOffReason>("put_off_reason", FieldType::Text),
    };
    return table;
}

constexpr Ledger seasonPlanLedger{
    "season_plan", QT_TRANSLATE_NOOP("ledger", "季节预案"), "title", "title, id", fields, key};

QDate nextStart(const SeasonPlan &plan, QDate today)
{
    const auto inYear = [&plan](int year) {
        const QDate month(year, plan.startsOn.month(), 1);
        return QDate(year, month.month(), std::min(plan.startsOn.day(), month.daysInMonth()));
    };
    const QDate thisYear = inYear(today.year());
    return thisYear >= today ? thisYear : inYear(today.year() + 1);
}

bool isTimeFor(const SeasonPlan &plan, QDate today)
{
    return today.daysTo(nextStart(plan, today)) <= plan.leadDays;
}

} // namespace jiesu
