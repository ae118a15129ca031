// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseassignment.h"

#include <QCoreApplication>

#include <array>

namespace jiesu {

namespace {

// clang-format off
constexpr Choice kinds[] = {
    {0, "co_unit", QT_TRANSLATE_NOOP("choice", "协办单位")}, {1, "team", QT_TRANSLATE_NOOP("choice", "科室班组")},
    {2, "person", QT_TRANSLATE_NOOP("choice", "个人")}, {3, "community", QT_TRANSLATE_NOOP("choice", "社区")}};
constexpr Choice states[] = {
    {0, "asked", QT_TRANSLATE_NOOP("choice", "待签收")}, {1, "signed", QT_TRANSLATE_NOOP("choice", "已签收")},
    {2, "answered", QT_TRANSLATE_NOOP("choice", "已回复")}, {3, "withdrawn", QT_TRANSLATE_NOOP("choice", "已撤回")}};
// clang-format on

template <auto... Path>
constexpr RecordField<CaseAssignment> field(const char *code, FieldType type,
                                            std::span<const Choice> choices = {})
{
    return recordField<CaseAssignment, Path...>(code, type, choices);
}

} // namespace

template <> std::span<const Choice> choices<AssignmentKind>()
{
    return kinds;
}
template <> std::span<const Choice> choices<AssignmentState>()
{
    return states;
}

template <> std::span<const RecordField<CaseAssignment>> recordFields<CaseAssignment>()
{
    using A = CaseAssignment;
    using enum FieldType;
    // clang-format off
    static const std::array fields{
        field<&A::caseId>("case_id", Case),
        field<&A::kind>("kind", Choice, kinds),
        field<&A::state>("state", Choice, states),
        field<&A::unit>("unit_id", Unit),
        field<&A::community>("community_id", Place),
        field<&A::person>("person", Text),
        field<&A::dueAt>("due_at", Time),
        field<&A::asked, &Stamp::at>("asked_at", Time),
        field<&A::asked, &Stamp::by>("asked_by", Text),
        field<&A::asked, &Stamp::text>("task", LongText),
        field<&A::accepted, &Stamp::at>("accepted_at", Time),
        field<&A::accepted, &Stamp::by>("accepted_by", Text),
        field<&A::answered, &Stamp::at>("answered_at", Time),
        field<&A::answered, &Stamp::by>("answered_by", Text),
        field<&A::answered, &Stamp::text>("answer", LongText),
        field<&A::withdrawn, &Stamp::at>("withdrawn_at", Time),
        field<&A::withdrawn, &Stamp::by>("withdrawn_by", Text),
        field<&A::withdrawn, &Stamp::text>("withdrawal", LongText),
    };
    // clang-format on
    return fields;
}

} // namespace jiesu
