// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/outcome.h"

#include <algorithm>

namespace jiesu {

namespace {

constexpr int whole = 1000;

// clang-format off
constexpr Choice reachedAnswers[] = {
    {0, "none", QT_TRANSLATE_NOOP("choice", "—")}, {1, "yes", QT_TRANSLATE_NOOP("choice", "已接通")},
    {2, "no", QT_TRANSLATE_NOOP("choice", "未接通")}};
constexpr Choice exclusions[] = {
    {0, "none", QT_TRANSLATE_NOOP("choice", "计入考核")}, {1, "merged", QT_TRANSLATE_NOOP("choice", "已合并")},
    {2, "void", QT_TRANSLATE_NOOP("choice", "已作废")},
    {3, "count_exempt", QT_TRANSLATE_NOOP("choice", "不计入诉求总量")},
    {4, "not_assessed", QT_TRANSLATE_NOOP("choice", "类型不参加考核")},
    {5, "answered_directly", QT_TRANSLATE_NOOP("choice", "咨询直接答复")},
    {6, "specially_disposed", QT_TRANSLATE_NOOP("choice", "特殊处置")},
    {7, "excluded", QT_TRANSLATE_NOOP("choice", "剔除")}, {8, "suspended", QT_TRANSLATE_NOOP("choice", "挂账")}};
// clang-format on

template <class E> bool contains(const std::vector<E> &values, E value)
{
    return std::ranges::find(values, value) != values.end();
}

std::optional<int> partOf(Unanswered treatment)
{
    switch (treatment) {
    case Unanswered::LeaveOut:
        break;
    case Unanswered::AsSatisfied:
        return whole;
    case Unanswered::AsFailed:
        return 0;
    }
    return {};
}

std::optional<int> partOf(Contacted answer)
{
    switch (answer) {
    case Contacted::None:
        break;
    case Contacted::Yes:
        return whole;
    case Contacted::No:
        return 0;
    }
    return {};
}

std::optional<int> partOf(Solved answer, const AssessmentRule &rule)
{
    switch (answer) {
    case Solved::None:
        break;
    case Solved::Yes:
        return whole;
    case Solved::Partial:
        return rule.partialWeight;
    case Solved::No:
        return 0;
    }
    return {};
}

std::optional<int> partOf(Satisfaction answer, const AssessmentRule &rule)
{
    switch (answer) {
    case Satisfaction::None:
        break;
    case Satisfaction::Satisfied:
        return whole;
    case Satisfaction::Basically:
        return rule.basicallyWeight;
    case Satisfaction::Neutral:
        return rule.neutralWeight;
    case Satisfaction::Dissatisfied:
        return 0;
    case Satisfaction::NotRated:
        return partOf(rule.notRated);
    }
    return {};
}

bool hasSelfAnswer(const Outcome &outcome)
{
    return outcome.selfContacted != Contacted::None || outcome.selfSolved != Solved::None ||
           outcome.selfSatisfaction != Satisfaction::None;
}

} // namespace

template <> std::span<const Choice> choices<Reached>()
{
    return reachedAnswers;
}
template <> std::span<const Choice> choices<Exclusion>()
{
    return exclusions;
}

bool isReceived(const Outcome &outcome, const AssessmentRule &rule)
{
    return outcome.status != CaseStatus::Merged && outcome.status != CaseStatus::Void &&
           !outcome.countExempt && !contains(rule.notCounted, outcome.type) &&
           !contains(rule.notCountedDispositions, outcome.disposition);
}

Exclusion exclusionOf(const Outcome &outcome, const AssessmentRule &rule)
{
    if (outcome.status == CaseStatus::Merged)
        return Exclusion::Merged;
    if (outcome.status == CaseStatus::Void)
        return Exclusion::Voided;
    if (outcome.countExempt)
        return Exclusion::CountExempt;
    if (contains(rule.notAssessed, outcome.type))
        return Exclusion::NotAssessed;
    if (outcome.directlyAnswered && outcome.type == RequestType::Consultation &&
        !rule.assessAnsweredConsultations)
        return Exclusion::AnsweredDirectly;
    if (contains(rule.notAssessedDispositions, outcome.disposition))
        return Exclusion::SpeciallyDisposed;
    if (!outcome.retained)
        return Exclusion::Excluded;
    if (outcome.suspended && !rule.assessSuspended)
        return Exclusion::Suspended;
    return Exclusion::None;
}

Answers answersOf(const Outcome &outcome, const AssessmentRule &rule)
{
    using From = Answers::From;
    if (outcome.official == Reached::Yes)
        return {From::Official, outcome.officialContacted, outcome.officialSolved,
                outcome.officialSatisfaction};
    if (rule.answers == AnswerSource::OfficialThenSelf && hasSelfAnswer(outcome))
        return {From::Self, outcome.selfContacted, outcome.selfSolved, outcome.selfSatisfaction};
    return {outcome.official == Reached::No ? From::NotReached : From::Nobody, {}, {}, {}};
}

bool isAnswered(const Outcome &outcome, const AssessmentRule &rule)
{
    const Answers answers = answersOf(outcome, rule);
    return isAssessed(outcome, rule) &&
           (answers.contacted != Contacted::None || answers.solved != Solved::None ||
            answers.satisfaction != Satisfaction::None);
}

std::optional<int> responsePart(const Outcome &outcome, const AssessmentRule &rule)
{
    if (!isAssessed(outcome, rule))
        return {};
    const Answers answers = answersOf(outcome, rule);
    return answers.from == Answers::From::NotReached ? partOf(rule.notReached) : partOf(answers.contacted);
}

std::optional<int> resolutionPart(const Outcome &outcome, const AssessmentRule &rule)
{
    if (!isAssessed(outcome, rule))
        return {};
    const Answers answers = answersOf(outcome, rule);
    return answers.from == Answers::From::NotReached ? partOf(rule.notReached) : partOf(answers.solved, rule);
}

std::optional<int> satisfactionPart(const Outcome &outcome, const AssessmentRule &rule)
{
    if (!isAssessed(outcome, rule))
        return {};
    const Answers answers = answersOf(outcome, rule);
    return answers.from == Answers::From::NotReached ? partOf(rule.notReached)
                                                     : partOf(answers.satisfaction, rule);
}

} // namespace jiesu
