// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followupfields.h"

#include <array>

namespace jiesu {

namespace {

template <auto... Path>
constexpr RecordField<FollowUp> field(const char *code, FieldType type, std::span<const Choice> choices = {})
{
    return recordField<FollowUp, Path...>(code, type, choices);
}

} // namespace

template <> std::span<const RecordField<FollowUp>> recordFields<FollowUp>()
{
    using F = FollowUp;
    using A = FollowUpAnswers;
    using enum FieldType;
    // clang-format off
    static const std::array fields{
        field<&F::caseId>("case_id", Case),
        field<&F::attempt>("attempt", Integer),
        field<&F::at>("at", Time),
        field<&F::by>("by_body", Choice, choices<FollowUpBy>()),
        field<&F::reached>("reached", Flag),
        field<&F::answers, &A::contacted>("contacted", Choice, choices<Contacted>()),
        field<&F::answers, &A::solved>("solved", Choice, choices<Solved>()),
        field<&F::answers, &A::satisfaction>("satisfaction", Choice, choices<Satisfaction>()),
        field<&F::opinion>("opinion", LongText),
        field<&F::supervisionLineTold>("supervision_line_told", Flag),
        field<&F::recordedBy>("recorded_by", Text),
        field<&F::isFinal>("is_final", Flag),
        field<&F::withdrawn>("withdrawn", Flag),
        field<&F::round>("round", Integer),
        field<&F::reachedCaller>("reached_case_id", Case),
        field<&F::nextAttemptAt>("next_attempt_at", Time),
    };
    // clang-format on
    return fields;
}

} // namespace jiesu
