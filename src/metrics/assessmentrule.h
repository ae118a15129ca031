// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choice.h"
#include "domain/ids.h"
#include "metrics/ranking.h"
#include "support/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace jiesu {

/// Which time decides the month a case belongs to.
enum class MonthBasis
{
    Call,
    Dispatch,
    Done,
    FollowUp
};
/// Whose follow-up answers count.
enum class AnswerSource
{
    OfficialOnly,
    OfficialThenSelf
};
/// What an answer that was not given counts as.
enum class Unanswered
{
    LeaveOut,
    AsSatisfied,
    AsFailed
};

template <> std::span<const Choice> choices<MonthBasis>();
template <> std::span<const Choice> choices<AnswerSource>();
template <> std::span<const Choice> choices<Unanswered>();
template <> std::span<const Choice> choices<TieRule>();

/// Weights of the three rates in the composite score, in thousandths; they add up to 1000.
struct CompositeWeights
{
    int response = 300;
    int resolution = 300;
    int satisfaction = 400;
    friend bool operator==(const CompositeWeights &, const CompositeWeights &) = default;
};

/// A level for each of the three rates, in hundredths of a percent, 0 to 10000; 0: none.
struct RateLevels
{
    int response = 0;
    int resolution = 0;
    int satisfaction = 0;
    friend bool operator==(const RateLevels &, const RateLevels &) = default;
};

/// When a unit is warned (红黄牌). That a unit below 70 % in any rate is named is published practice (临沂);
/// the fall is an example.
struct WarningBounds
{
    RateLevels red{7'000, 7'000, 7'000}; ///< a rate below: red card
    RateLevels yellow;                   ///< a rate below: yellow card; none or not below red
    /// A rate so much lower than in the period before: yellow card. Hundredths of a percentage point, 0 to
    /// 10000; 0: none.
    int fall = 500;
    friend bool operator==(const WarningBounds &, const WarningBounds &) = default;
};

/// How an assessment counts: a named, dated rule as data, because no official formula is published and the
/// ordinance wants assessment adjusted over time (北京市接诉即办工作条例 §32). Its name is printed beside
/// every figure. Weights are thousandths of a case, 0 to 1000. A default-made rule is
/// resources/rules/default.json without its name.
struct AssessmentRule
{
    RuleId id;    ///< as stored; not part of the JSON
    QString code; ///< lower-case Latin letters, digits, '-'; the same for all versions of a rule
    QString name;
    int version = 1;
    QDate validFrom; ///< its first day; a later version takes over on its own
    QString note;    ///< where the rule comes from, shown on demand

    MonthBasis monthBasis = MonthBasis::Call;
    AnswerSource answers = AnswerSource::OfficialThenSelf;
    /// Request types left out of the volume of cases.
    std::vector<RequestType> notCounted = {RequestType::Commendation};
    /// Request types left out of the three rates.
    std::vector<RequestType> notAssessed = {RequestType::Commendation};
    /// Special dispositions (条例 §11(3)) left out of the volume: a repeat without news is one request, like
    /// a merged case.
    std::vector<SpecialDisposition> notCountedDispositions = {SpecialDisposition::Repeat};
    /// Special dispositions left out of the three rates: none of them was dispatched to a unit.
    std::vector<SpecialDisposition> notAssessedDispositions = {
        SpecialDisposition::Emergency, SpecialDisposition::LegalChannel, SpecialDisposition::Repeat,
        SpecialDisposition::Secrecy,   SpecialDisposition::OutsideRemit, SpecialDisposition::Unlawful};
    bool assessAnsweredConsultations = false; ///< consultations answered at once, without dispatch
    bool assessSuspended = false;

    int partialWeight = 0;     ///< "部分解决" in the resolution rate
    int basicallyWeight = 600; ///< "基本满意"; 0.6 reproduces the published 西宁市城中区 bulletin
    int neutralWeight = 0;     ///< "一般"
    Unanswered notReached = Unanswered::LeaveOut; ///< the official call reached nobody; all three rates
    Unanswered notRated = Unanswered::LeaveOut;   ///< "未评价"; satisfaction rate only

    CompositeWeights composite;
    RateLevels targets; ///< what the rates should reach
    WarningBounds warnings;
    int minimumCases = 3; ///< fewer answered cases than this are not ranked
    TieRule ties = TieRule::Skip;
    qint64 fullMark = 30'000; ///< of the hotline item in the assessment table, hundredths of a point

    friend bool operator==(const AssessmentRule &, const AssessmentRule &) = default;
};

/// The version in force on @p day: the one with the latest valid_from up to then, of several the highest
/// version; before all of them the earliest one. Null for no version.
[[nodiscard]] const AssessmentRule *versionOn(std::span<const AssessmentRule> versions, QDate day);

/// Ok, or Invalid with the first thing that is wrong.
[[nodiscard]] Result<Done> checkAssessmentRule(const AssessmentRule &rule);
/// Reads one rule. A key left out keeps its default; an unknown key or value is refused by name.
[[nodiscard]] Result<AssessmentRule> readAssessmentRule(const QByteArray &json);
/// Writes every field; readAssessmentRule() gives the same rule back.
[[nodiscard]] QByteArray writeAssessmentRule(const AssessmentRule &rule);

} // namespace jiesu
