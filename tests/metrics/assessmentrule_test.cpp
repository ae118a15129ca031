// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/assessmentrule.h"
#include "support/sourcepath.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace jiesu;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(test::sourcePath(u"resources/rules/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AssessmentRule named()
{
    AssessmentRule rule;
    rule.code = QStringLiteral("rule-1");
    rule.name = QStringLiteral("规则一");
    rule.validFrom = QDate(2022, 1, 1);
    return rule;
}

} // namespace

TEST(AssessmentRule, TheShippedRulesAreReadAndDistinct)
{
    QSet<QString> codes;
    QSet<QString> names;
    const QDir folder(test::sourcePath(u"resources/rules"));
    for (const QString &file : folder.entryList({QStringLiteral("*.json")})) {
        if (file == QStringLiteral("time-classes.json"))
            continue;
        const Result<AssessmentRule> rule = readAssessmentRule(shipped(file));
        ASSERT_TRUE(rule.ok()) << file.toStdString() << rule.error().message().toStdString();
        EXPECT_FALSE(rule->note.isEmpty());
        codes.insert(rule->code);
        names.insert(rule->name);
    }
    EXPECT_EQ(codes.size(), 3);
    EXPECT_EQ(names.size(), 3);
}

TEST(AssessmentRule, TheDefaultFileIsTheDefaultMadeRule)
{
    AssessmentRule rule = *readAssessmentRule(shipped(QStringLiteral("default.json")));
    EXPECT_EQ(rule.name, QStringLiteral("默认考核规则 2022 v1"));
    AssessmentRule made;
    made.code = rule.code;
    made.name = rule.name;
    made.validFrom = rule.validFrom;
    made.note = rule.note;
    EXPECT_EQ(rule, made);
}

TEST(AssessmentRule, WhatIsWrittenIsReadBack)
{
    AssessmentRule rule = named();
    rule.version = 3;
    rule.note = QStringLiteral("第一行\n第二行");
    rule.monthBasis = MonthBasis::FollowUp;
    rule.answers = AnswerSource::OfficialThenSelf;
    rule.notCounted = {};
    rule.notAssessed = {RequestType::Suggestion, RequestType::Unknown};
    rule.notCountedDispositions = {SpecialDisposition::Unlawful};
    rule.notAssessedDispositions = {};
    rule.assessAnsweredConsultations = true;
    rule.assessSuspended = true;
    rule.partialWeight = 500;
    rule.basicallyWeight = 800;
    rule.neutralWeight = 300;
    rule.notReached = Unanswered::AsSatisfied;
    rule.notRated = Unanswered::AsFailed;
    rule.composite = {350, 0, 650};
    rule.targets = {9990, 9500, 0};
    rule.minimumCases = 0;
    rule.ties = TieRule::Dense;
    rule.fullMark = 40'000;
    const Result<AssessmentRule> back = readAssessmentRule(writeAssessmentRule(rule));
    ASSERT_TRUE(back.ok()) << back.error().message().toStdString();
    EXPECT_EQ(*back, rule);
}

TEST(AssessmentRule, RefusesWhatItDoesNotUnderstandAndNamesIt)
{
    const QByteArray frame = "{\"code\":\"a\",\"name\":\"甲\",\"valid_from\":\"2022-01-01\"%1}";
    const auto with = [&](const char *more) { return QByteArray(frame).replace("%1", more); };
    ASSERT_TRUE(readAssessmentRule(with("")).ok());
    const std::pair<const char *, const char *> rows[] = {
        {",\"wieghts\":{}", "wieghts"},
        {",\"weights\":{\"partially\":1}", "partially"},
        {",\"weights\":{\"basically\":1001}", "basically"},
        {",\"weights\":{\"basically\":0.6}", "basically"},
        {",\"weights\":{\"basically\":\"600\"}", "basically"},
        {",\"weights\":7", "weights"},
        {",\"month_basis\":\"来电时间\"", "month_basis"},
        {",\"not_counted\":[\"commendation\",\"praise\"]", "not_counted"},
        {",\"not_counted\":\"commendation\"", "not_counted"},
        {",\"assess_suspended\":1", "assess_suspended"},
        {",\"composite\":{\"response\":300,\"resolution\":300,\"satisfaction\":300}", "100%"},
        {",\"version\":0", "version"},
        {",\"minimum_cases\":-1", "minimum_cases"},
        {",\"full_mark\":1e30", "full_mark"},
        {",\"valid_from\":\"2022-02-30\"", "valid_from"},
    };
    for (const auto &[more, named] : rows) {
        const Result<AssessmentRule> rule = readAssessmentRule(with(more));
        ASSERT_FALSE(rule.ok()) << more;
        EXPECT_EQ(rule.error().kind, ErrorKind::Invalid);
        EXPECT_TRUE(rule.error().happened.contains(QString::fromUtf8(named)))
            << more << rule.error().happened.toStdString();
        EXPECT_TRUE(rule.error().happened.endsWith(QStringLiteral("。")));
    }
    for (const char *broken : {"", "[]", "{", "null", "{\"code\":\"a\"}", "{\"name\":\"甲\"}"})
        EXPECT_FALSE(readAssessmentRule(broken).ok()) << broken;
}

TEST(AssessmentRule, ChecksWhatAPersonEntered)
{
    EXPECT_TRUE(checkAssessmentRule(named()).ok());
    AssessmentRule rule = named();
    rule.code = QStringLiteral("规则");
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
    rule = named();
    rule.name.clear();
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
    rule = named();
    rule.validFrom = QDate();
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
    rule = named();
    rule.composite = {-100, 600, 500};
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
    rule = named();
    rule.neutralWeight = 1001;
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
}

TEST(AssessmentRule, TheVersionInForceIsTheLatestThatHasBegun)
{
    const auto version = [](int number, QDate from) {
        AssessmentRule rule = named();
        rule.version = number;
        rule.validFrom = from;
        return rule;
    };
    const std::vector<AssessmentRule> versions{version(1, QDate(2022, 1, 1)), version(2, QDate(2022, 7, 1)),
                                               version(3, QDate(2022, 1, 1)), // a correction of the first one
                                               version(4, QDate(2023, 1, 1))};
    const auto on = [&versions](QDate day) { return versionOn(versions, day)->version; };
    EXPECT_EQ(on(QDate(2022, 6, 30)), 3);
    EXPECT_EQ(on(QDate(2022, 7, 1)), 2);
    EXPECT_EQ(on(QDate(2022, 12, 31)), 2);
    EXPECT_EQ(on(QDate(2023, 1, 1)), 4);
    EXPECT_EQ(on(QDate(2021, 12, 31)), 1) << "before all of them the earliest";
    EXPECT_EQ(versionOn({}, QDate(2022, 1, 1)), nullptr);
}

TEST(AssessmentRule, ATargetIsAtMostAHundredPercent)
{
    AssessmentRule rule = named();
    rule.targets.resolution = 10'000;
    EXPECT_TRUE(checkAssessmentRule(rule).ok());
    rule.targets.resolution = 10'001;
    EXPECT_FALSE(checkAssessmentRule(rule).ok());
}
