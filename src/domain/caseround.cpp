// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caseround.h"

#include <array>

namespace jiesu {

namespace {

template <auto... Path>
constexpr RecordField<CaseRound> field(const char *code, FieldType type, std::span<const Choice> choices = {})
{
    return recordField<CaseRound, Path...>(code, type, choices);
}

} // namespace

template <> std::span<const RecordField<CaseRound>> recordFields<CaseRound>()
{
    using R = CaseRound;
    using A = FollowUpAnswers;
    using enum FieldType;
    // clang-format off
    static const std::array fields{
        field<&R::caseId>("case_id", Case),
        field<&R::number>("number", Integer),
        field<&R::startedAt>("started_at", Time),
        field<&R::startedBy>("started_by", Text),
        field<&R::reason>("reason", LongText),
        field<&R::timeClass>("time_class_id", TimeClass),
        field<&R::limitValue>("limit_value", Integer),
        field<&R::limitUnit>("limit_unit", Choice, choices<LimitUnit>()),
        field<&R::deadline>("deadline", Time),
        field<&R::reply>("reply", LongText),
        field<&R::replyTime>("reply_time", Time),
        field<&R::self, &A::contacted>("self_contacted", Choice, choices<Contacted>()),
        field<&R::self, &A::solved>("self_solved", Choice, choices<Solved>()),
        field<&R::self, &A::satisfaction>("self_satisfaction", Choice, choices<Satisfaction>()),
        field<&R::officialReached>("official_reached", Integer),
        field<&R::official, &A::contacted>("official_contacted", Choice, choices<Contacted>()),
        field<&R::official, &A::solved>("official_solved", Choice, choices<Solved>()),
        field<&R::official, &A::satisfaction>("official_satisfaction", Choice, choices<Satisfaction>()),
        field<&R::endedAt>("ended_at", Time),
        field<&R::withdrawn>("withdrawn", Flag),
    };
    // clang-format on
    return fields;
}

} // namespace jiesu
