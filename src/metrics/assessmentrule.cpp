// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentrule.h"

#include "domain/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <tuple>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentRule)
};

constexpr int wholeWeight = 1000;
constexpr int wholeTarget = 10'000;
constexpr int greatestMinimum = 10'000;
constexpr qint64 greatestFullMark = 10'000'000;

// clang-format off
constexpr Choice monthBases[] = {
    {0, "call", QT_TRANSLATE_NOOP("choice", "来电时间")}, {1, "dispatch", QT_TRANSLATE_NOOP("choice", "派单时间")},
    {2, "done", QT_TRANSLATE_NOOP("choice", "办结时间")},
    {3, "follow_up", QT_TRANSLATE_NOOP("choice", "回访时间")}};
constexpr Choice answerSources[] = {
    {0, "official_only", QT_TRANSLATE_NOOP("choice", "只用上级回访结果")},
    {1, "official_then_self", QT_TRANSLATE_NOOP("choice", "先用上级回访结果，没有时用自访结果")}};
constexpr Choice treatments[] = {
    {0, "leave_out", QT_TRANSLATE_NOOP("choice", "不计入")},
    {1, "as_satisfied", QT_TRANSLATE_NOOP("choice", "视为满意")},
    {2, "as_failed", QT_TRANSLATE_NOOP("choice", "视为不满意")}};
constexpr Choice tieRules[] = {
    {0, "skip", QT_TRANSLATE_NOOP("choice", "并列后跳位（1、1、1、4）")},
    {1, "dense", QT_TRANSLATE_NOOP("choice", "并列不跳位（1、1、1、2）")}};
// clang-format on

template <class E> QJsonArray codesOf(const std::vector<E> &values)
{
    QJsonArray codes;
    for (const E value : values)
        codes.append(code(value));
    return codes;
}

bool areLevels(const RateLevels &levels)
{
    const auto isLevel = [](int level) { return level >= 0 && level <= wholeTarget; };
    return isLevel(levels.response) && isLevel(levels.resolution) && isLevel(levels.satisfaction);
}

/// Of two levels, of which 0 is none.
bool isBelow(int level, int other)
{
    return level > 0 && level < other;
}

/// The first thing that is wrong, as a sentence; empty if the rule is in order.
QString mistakeIn(const AssessmentRule &rule)
{
    static const QRegularExpression codeForm(QStringLiteral("^[a-z0-9][a-z0-9-]{0,62}$"));
    const auto isWeight = [](int weight) { return weight >= 0 && weight <= wholeWeight; };
    const CompositeWeights &weights = rule.composite;
    if (!codeForm.match(rule.code).hasMatch())
        return Words::tr("考核规则的代码只能用小写字母、数字和短横线，且不能为空。");
    if (rule.name.isEmpty())
        return Words::tr("考核规则没有名称。");
    if (!rule.validFrom.isValid())
        return Words::tr("考核规则“%1”没有启用日期。").arg(rule.name);
    if (rule.version < 1)
        return Words::tr("考核规则“%1”的版本号应从1起。").arg(rule.name);
    if (!isWeight(rule.partialWeight) || !isWeight(rule.basicallyWeight) || !isWeight(rule.neutralWeight))
        return Words::tr("考核规则“%1”的折算系数应在0到1之间。").arg(rule.name);
    if (!isWeight(weights.response) || !isWeight(weights.resolution) || !isWeight(weights.satisfaction) ||
        weights.response + weights.resolution + weights.satisfaction != wholeWeight)
        return Words::tr("考核规则“%1”的三率权重合计应为100%。").arg(rule.name);
    if (!areLevels(rule.targets))
        return Words::tr("考核规则“%1”的目标值应在0到100%之间。").arg(rule.name);
    const WarningBounds &warnings = rule.warnings;
    if (!areLevels(warnings.red) || !areLevels(warnings.yellow) || warnings.fall < 0 ||
        warnings.fall > wholeTarget)
        return Words::tr("考核规则“%1”的红黄牌线应在0到100%之间。").arg(rule.name);
    if (isBelow(warnings.yellow.response, warnings.red.response) ||
        isBelow(warnings.yellow.resolution, warnings.red.resolution) ||
        isBelow(warnings.yellow.satisfaction, warnings.red.satisfaction))
        return Words::tr("考核规则“%1”的黄牌线不应低于红牌线。").arg(rule.name);
    if (rule.minimumCases < 0 || rule.minimumCases > greatestMinimum)
        return Words::tr("考核规则“%1”的最少件数应在0到10000之间。").arg(rule.name);
    if (rule.fullMark < 0 || rule.fullMark > greatestFullMark)
        return Words::tr("考核规则“%1”的满分应在0到100000之间。").arg(rule.name);
    return {};
}

void readLevels(JsonFields &fields, const char *key, RateLevels &levels)
{
    JsonFields part = fields.object(key);
    part.read("response", levels.response, 0, wholeTarget);
    part.read("resolution", levels.resolution, 0, wholeTarget);
    part.read("satisfaction", levels.satisfaction, 0, wholeTarget);
    fields.include(part);
}

void readWeights(JsonFields &fields, AssessmentRule &rule)
{
    JsonFields weights = fields.object("weights");
    weights.read("partial", rule.partialWeight, 0, wholeWeight);
    weights.read("basically", rule.basicallyWeight, 0, wholeWeight);
    weights.read("neutral", rule.neutralWeight, 0, wholeWeight);
    fields.include(weights);
    JsonFields composite = fields.object("composite");
    composite.read("response", rule.composite.response, 0, wholeWeight);
    composite.read("resolution", rule.composite.resolution, 0, wholeWeight);
    composite.read("satisfaction", rule.composite.satisfaction, 0, wholeWeight);
    fields.include(composite);
    readLevels(fields, "targets", rule.targets);
    JsonFields warnings = fields.object("warnings");
    readLevels(warnings, "red", rule.warnings.red);
    readLevels(warnings, "yellow", rule.warnings.yellow);
    warnings.read("fall", rule.warnings.fall, 0, wholeTarget);
    fields.include(warnings);
}

} // namespace

template <> std::span<const Choice> choices<MonthBasis>()
{
    return monthBases;
}
template <> std::span<const Choice> choices<AnswerSource>()
{
    return answerSources;
}
template <> std::span<const Choice> choices<Unanswered>()
{
    return treatments;
}
template <> std::span<const Choice> choices<TieRule>()
{
    return tieRules;
}

const AssessmentRule *versionOn(std::span<const AssessmentRule> versions, QDate day)
{
    const auto later = [](const AssessmentRule &a, const AssessmentRule &b) {
        return std::tuple(a.validFrom, a.version) < std::tuple(b.validFrom, b.version);
    };
    const AssessmentRule *inForce = nullptr;
    const AssessmentRule *earliest = nullptr;
    for (const AssessmentRule &version : versions) {
        if (version.validFrom <= day && (!inForce || later(*inForce, version)))
            inForce = &version;
        if (!earliest || later(version, *earliest))
            earliest = &version;
    }
    return inForce ? inForce : earliest;
}

Result<Done> checkAssessmentRule(const AssessmentRule &rule)
{
    const QString mistake = mistakeIn(rule);
    if (mistake.isEmpty())
        return Done{};
    return Error{ErrorKind::Invalid, mistake, Words::tr("没有写入任何内容。"), Words::tr("请改正后再试。")};
}

Result<AssessmentRule> readAssessmentRule(const QByteArray &json)
{
    const QString what = Words::tr("考核规则");
    const Result<QJsonObject> object = readJsonObject(json, what);
    if (!object)
        return object.error();
    AssessmentRule rule;
    JsonFields fields(*object, what);
    fields.read("code", rule.code);
    fields.read("name", rule.name);
    fields.read("version", rule.version, 1, 1'000'000);
    fields.read("valid_from", rule.validFrom);
    fields.read("note", rule.note);
    fields.choose("month_basis", rule.monthBasis);
    fields.choose("answers", rule.answers);
    fields.chooseAll("not_counted", rule.notCounted);
    fields.chooseAll("not_assessed", rule.notAssessed);
    fields.chooseAll("not_counted_dispositions", rule.notCountedDispositions);
    fields.chooseAll("not_assessed_dispositions", rule.notAssessedDispositions);
    fields.read("assess_answered_consultations", rule.assessAnsweredConsultations);
    fields.read("assess_suspended", rule.assessSuspended);
    fields.choose("not_reached", rule.notReached);
    fields.choose("not_rated", rule.notRated);
    fields.read("minimum_cases", rule.minimumCases, 0, greatestMinimum);
    fields.choose("ties", rule.ties);
    fields.read("full_mark", rule.fullMark, 0, greatestFullMark);
    readWeights(fields, rule);
    if (const std::optional<Error> error = fields.error())
        return *error;
    if (const Result<Done> checked = checkAssessmentRule(rule); !checked)
        return checked.error();
    return rule;
}

QByteArray writeAssessmentRule(const AssessmentRule &rule)
{
    const QJsonObject weights{
        {QStringLiteral("partial"), rule.partialWeight},
        {QStringLiteral("basically"), rule.basicallyWeight},
        {QStringLiteral("neutral"), rule.neutralWeight},
    };
    const auto byRate = [](const auto &values) {
        return QJsonObject{
            {QStringLiteral("response"), values.response},
            {QStringLiteral("resolution"), values.resolution},
            {QStringLiteral("satisfaction"), values.satisfaction},
        };
    };
    const QJsonObject object{
        {QStringLiteral("code"), rule.code},
        {QStringLiteral("name"), rule.name},
        {QStringLiteral("version"), rule.version},
        {QStringLiteral("valid_from"), rule.validFrom.toString(Qt::ISODate)},
        {QStringLiteral("note"), rule.note},
        {QStringLiteral("month_basis"), code(rule.monthBasis)},
        {QStringLiteral("answers"), code(rule.answers)},
        {QStringLiteral("not_counted"), codesOf(rule.notCounted)},
        {QStringLiteral("not_assessed"), codesOf(rule.notAssessed)},
        {QStringLiteral("not_counted_dispositions"), codesOf(rule.notCountedDispositions)},
        {QStringLiteral("not_assessed_dispositions"), codesOf(rule.notAssessedDispositions)},
        {QStringLiteral("assess_answered_consultations"), rule.assessAnsweredConsultations},
        {QStringLiteral("assess_suspended"), rule.assessSuspended},
        {QStringLiteral("weights"), weights},
        {QStringLiteral("not_reached"), code(rule.notReached)},
        {QStringLiteral("not_rated"), code(rule.notRated)},
        {QStringLiteral("composite"), byRate(rule.composite)},
        {QStringLiteral("targets"), byRate(rule.targets)},
        {QStringLiteral("warnings"), QJsonObject{{QStringLiteral("red"), byRate(rule.warnings.red)},
                                                 {QStringLiteral("yellow"), byRate(rule.warnings.yellow)},
                                                 {QStringLiteral("fall"), rule.warnings.fall}}},
        {QStringLiteral("minimum_cases"), rule.minimumCases},
        {QStringLiteral("ties"), code(rule.ties)},
        {QStringLiteral("full_mark"), rule.fullMark},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace jiesu
