// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caserequest.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice kinds[] = {
    {0, "extension", QT_TRANSLATE_NOOP("choice", "延期")}, {1, "suspension", QT_TRANSLATE_NOOP("choice", "挂账")},
    {2, "exclusion", QT_TRANSLATE_NOOP("choice", "剔除")}, {3, "appeal", QT_TRANSLATE_NOOP("choice", "考核申诉")},
    {4, "supervision", QT_TRANSLATE_NOOP("choice", "督办")}, {5, "reminder", QT_TRANSLATE_NOOP("choice", "催办")},
    {6, "whistle", QT_TRANSLATE_NOOP("choice", "吹哨")}, {7, "escalation", QT_TRANSLATE_NOOP("choice", "提级办")}};
constexpr Choice states[] = {
    {0, "asked", QT_TRANSLATE_NOOP("choice", "待审批")}, {1, "approved", QT_TRANSLATE_NOOP("choice", "已同意")},
    {2, "refused", QT_TRANSLATE_NOOP("choice", "未同意")}, {3, "withdrawn", QT_TRANSLATE_NOOP("choice", "已撤回")},
    {4, "ended", QT_TRANSLATE_NOOP("choice", "已结束")}, {5, "issued", QT_TRANSLATE_NOOP("choice", "待回复")},
    {6, "answered", QT_TRANSLATE_NOOP("choice", "已回复")}, {7, "closed", QT_TRANSLATE_NOOP("choice", "已了结")}};
constexpr Choice levels[] = {
    {0, "unit", QT_TRANSLATE_NOOP("choice", "单位督办")}, {1, "district", QT_TRANSLATE_NOOP("choice", "区级督办")},
    {2, "city", QT_TRANSLATE_NOOP("choice", "市级督办")}};
// clang-format on

template <auto... Path>
constexpr RecordField<CaseRequest> field(const char *code, FieldType type,
                                         std::span<const Choice> choices = {})
{
    return recordField<CaseRequest, Path...>(code, type, choices);
}

} // namespace

template <> std::span<const Choice> choices<RequestKind>()
{
    return kinds;
}
template <> std::span<const Choice> choices<RequestState>()
{
    return states;
}
template <> std::span<const Choice> choices<SupervisionLevel>()
{
    return levels;
}

template <> std::span<const RecordField<CaseRequest>> recordFields<CaseRequest>()
{
    using R = CaseRequest;
    using S = Stamp;
    using enum FieldType;
    // clang-format off
    static const std::array fields{
        field<&R::caseId>("case_id", Case),
        field<&R::kind>("kind", Choice, kinds),
        field<&R::state>("state", Choice, states),
        field<&R::raised, &S::at>("raised_at", Time),
        field<&R::raised, &S::by>("raised_by", Text),
        field<&R::raised, &S::text>("reason", LongText),
        field<&R::evidence>("evidence", LongText),
        field<&R::target>("target", Text),
        field<&R::level>("level", Choice, levels),
        field<&R::dueAt>("due_at", Time),
        field<&R::takesOut>("takes_out", Flag),
        field<&R::complainantToldAt>("complainant_told_at", Time),
        field<&R::hotlineToldAt>("hotline_told_at", Time),
        field<&R::decided, &S::at>("decided_at", Time),
        field<&R::decided, &S::by>("decided_by", Text),
        field<&R::decided, &S::text>("decision", LongText),
        field<&R::answered, &S::at>("answered_at", Time),
        field<&R::answered, &S::by>("answered_by", Text),
        field<&R::answered, &S::text>("answer", LongText),
        field<&R::solved>("solved", Choice, choices<Solved>()),
        field<&R::ended, &S::at>("ended_at", Time),
        field<&R::ended, &S::by>("ended_by", Text),
        field<&R::ended, &S::text>("ending", LongText),
    };
    // clang-format on
    return fields;
}

} // namespace jiesu
