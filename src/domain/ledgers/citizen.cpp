// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledgers/citizen.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Citizen)
};

// clang-format off
constexpr Choice consents[] = {
    {0, "not_asked", QT_TRANSLATE_NOOP("choice", "未征询")}, {1, "given", QT_TRANSLATE_NOOP("choice", "同意联系")},
    {2, "declined", QT_TRANSLATE_NOOP("choice", "不同意")}};
constexpr Choice ways[] = {
    {0, "by_phone", QT_TRANSLATE_NOOP("choice", "电话")}, {1, "on_paper", QT_TRANSLATE_NOOP("choice", "书面")},
    {2, "in_person", QT_TRANSLATE_NOOP("choice", "当面")}};

constexpr LedgerField fields[] = {
    {"name", QT_TRANSLATE_NOOP("ledger", "称呼"), FieldType::Text, {}, true},
    {"phone", QT_TRANSLATE_NOOP("ledger", "电话"), FieldType::Phone, {}, true, true},
    {"area_id", QT_TRANSLATE_NOOP("ledger", "所在片区"), FieldType::Place},
    {"tags", QT_TRANSLATE_NOOP("ledger", "标签"), FieldType::Text},
    {"consent", QT_TRANSLATE_NOOP("ledger", "是否同意联系"), FieldType::Choice, consents, true},
    {"consent_on", QT_TRANSLATE_NOOP("ledger", "答复日期"), FieldType::Day, {}, false, false, false},
    {"consent_how", QT_TRANSLATE_NOOP("ledger", "征询方式"), FieldType::Choice, ways, false, false, false},
    {"stopped", QT_TRANSLATE_NOOP("ledger", "不再联系"), FieldType::Flag},
    {"stopped_on", QT_TRANSLATE_NOOP("ledger", "停止日期"), FieldType::Day, {}, false, false, false},
    {"volunteer", QT_TRANSLATE_NOOP("ledger", "志愿者"), FieldType::Flag},
    {"joined_on", QT_TRANSLATE_NOOP("ledger", "入队日期"), FieldType::Day, {}, false, false, false},
    {"contacted_on", QT_TRANSLATE_NOOP("ledger", "上次联系"), FieldType::Day},
    {"note", QT_TRANSLATE_NOOP("ledger", "备注"), FieldType::LongText, {}, false, false, false},
};
// clang-format on

constexpr const char *key[] = {"phone"};

} // namespace

template <> std::span<const Choice> choices<Consent>()
{
    return consents;
}
template <> std::span<const Choice> choices<ConsentWay>()
{
    return ways;
}

template <> std::span<const RecordField<Citizen>> recordFields<Citizen>()
{
    using C = Citizen;
    static const std::array table{
        recordField<C, &C::name>("name", FieldType::Text),
        recordField<C, &C::phone>("phone", FieldType::Phone),
        recordField<C, &C::area>("area_id", FieldType::Place),
        recordField<C, &C::tags>("tags", FieldType::Text),
        recordField<C, &C::consent>("consent", FieldType::Choice, consents),
        recordField<C, &C::consentOn>("consent_on", FieldType::Day),
        recordField<C, &C::consentHow>("consent_how", FieldType::Choice, ways),
        recordField<C, &C::stopped>("stopped", FieldType::Flag),
        recordField<C, &C::stoppedOn>("stopped_on", FieldType::Day),
        recordField<C, &C::volunteer>("volunteer", FieldType::Flag),
        recordField<C, &C::joinedOn>("joined_on", FieldType::Day),
        recordField<C, &C::contactedOn>("contacted_on", FieldType::Day),
        recordField<C, &C::note>("note", FieldType::LongText),
    };
    return table;
}

bool mayBeCalled(const Citizen &citizen)
{
    return citizen.consent == Consent::Given && !citizen.stopped;
}

QString callRefusal(const Citizen &citizen)
{
    if (citizen.stopped)
        return Words::tr("%1 要求不再联系，不能外呼。").arg(citizen.name);
    if (citizen.consent != Consent::Given)
        return Words::tr("%1 没有同意联系，不能外呼。").arg(citizen.name);
    return {};
}

constexpr Ledger citizenLedger{"citizen", QT_TRANSLATE_NOOP("ledger", "热心人"), "name", "name, id", fields,
                               key};

} // namespace jiesu
