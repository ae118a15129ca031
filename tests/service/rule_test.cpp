// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/exportservice.h"
#include "service/periodsettings.h"
#include "service/publicationservice.h"
#include "service/ruleservice.h"

#include <gtest/gtest.h>

using namespace jiesu;

namespace {

/// An office on 15 June 2026 with a few cases of two units in May 2026.
class RuleTest : public testing::Test
{
protected:
    RuleTest()
        : rules(*office)
    {
        for (const char *name : {"清运一队", "公厕科"}) {
            Unit unit;
            unit.name = QString::fromUtf8(name);
            office->referenceStore().save(unit);
            units.push_back(unit.id);
        }
        office->reloadReference();
        office->setActor(QStringLiteral("管理员 01"));
    }

    void addRated(UnitId unit, Satisfaction satisfaction, int count)
    {
        Transaction transaction(office->database());
        for (int i = 0; i < count; ++i) {
            ComplaintCase c;
            c.receivedAt = fromOffice(QDate(2026, 5, 3 + i), QTime(9, 0));
            c.requestType = RequestType::Complaint;
            c.status = CaseStatus::Closed;
            c.leadUnit = unit;
            c.officialReached = 1;
            c.officialContacted = Contacted::Yes;
            c.officialSolved = Solved::Yes;
            c.officialSatisfaction = satisfaction;
            office->cases().insert(c);
        }
        transaction.commit();
    }

    AssessmentRule versionFrom(QDate day, int basicallyWeight)
    {
        AssessmentRule rule = office->rule().value();
        rule.id = {};
        rule.version = rules.nextVersion(rule.code);
        rule.validFrom = day;
        rule.basicallyWeight = basicallyWeight;
        return rule;
    }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2026, 6, 15), QTime(9, 0)));
    std::unique_ptr<Office> office = Office::inMemory(clock);
    RuleService rules;
    std::vector<UnitId> units;
};

const Period may = Period::month({2026, 5});
const Period july = Period::month({2026, 7});

TEST_F(RuleTest, ThePeriodDecidesTheVersion)
{
    ASSERT_TRUE(rules.save(versionFrom(QDate(2026, 7, 1), 800)).ok());
    const QString code = office->rule()->code;
    EXPECT_EQ(ruleFor(*office, may)->version, 1);
    EXPECT_EQ(ruleFor(*office, july)->version, 2) << "a month that has not begun";
    EXPECT_EQ(ruleFor(*office, july, code)->version, 2) << "by code";
    EXPECT_EQ(ruleFor(*office, Period::year(2026))->version, 1) << "today is before the new version";
    clock->set(fromOffice(QDate(2026, 7, 1), QTime(8, 0)));
    EXPECT_EQ(ruleFor(*office, Period::year(2026))->version, 2);
    EXPECT_EQ(ruleFor(*office, may)->version, 1) << "past months keep their rule";
    EXPECT_EQ(ruleFor(*office, may, code + QStringLiteral("@2"))->version, 2) << "asked for by number";
    EXPECT_EQ(ruleFor(*office, may, QStringLiteral("没有")).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(ruleFor(*office, may, code + QStringLiteral("@9")).ok());
    EXPECT_EQ(rulesFor(*office, may).size(), 3U) << "one version of each rule";
}

TEST_F(RuleTest, FiguresFollowTheVersionOfTheirPeriod)
{
    addRated(units[0], Satisfaction::Basically, 4);
    const auto rate = [this] {
        FigureService figures(*office);
        return figures.rates(may, {}, *ruleFor(*office, may)).rates.satisfaction.percentText();
    };
    EXPECT_EQ(rate(), QStringLiteral("60.00"));
    ASSERT_TRUE(rules.save(versionFrom(QDate(2026, 6, 1), 800)).ok());
    EXPECT_EQ(rate(), QStringLiteral("60.00"));
    ASSERT_TRUE(rules.save(versionFrom(QDate(2026, 1, 1), 1000)).ok());
    EXPECT_EQ(rate(), QStringLiteral("100.00")) << "a version for days past is a new one and prints so";
    EXPECT_EQ(ruleFor(*office, may)->version, 3);
}

TEST_F(RuleTest, AVersionInForceIsNeverChanged)
{
    AssessmentRule inForce = office->rule().value();
    inForce.basicallyWeight = 1000;
    EXPECT_EQ(rules.save(inForce).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(office->rule()->basicallyWeight, 600);
    EXPECT_EQ(rules.remove(inForce).error().kind, ErrorKind::Conflict);

    Result<AssessmentRule> coming = rules.save(versionFrom(QDate(2026, 7, 1), 800));
    ASSERT_TRUE(coming.ok());
    coming->basicallyWeight = 700;
    EXPECT_TRUE(rules.save(*coming).ok()) << "one that has not begun may be";
    const std::vector<HistoryEntry> history = rules.history(*coming);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(history[1].actor, QStringLiteral("管理员 01"));
    EXPECT_EQ(readAssessmentRule(history[1].oldValue.toUtf8())->basicallyWeight, 800);
    EXPECT_TRUE(rules.remove(*coming).ok());
    EXPECT_EQ(ruleFor(*office, july)->version, 1);
    EXPECT_EQ(rules.history(*coming).back().action, QStringLiteral("remove"));
}

TEST_F(RuleTest, ARuleIsCopiedChangedAndMadeDefault)
{
    AssessmentRule rule = office->rule().value();
    rule.code = QStringLiteral("own-2026");
    rule.name = QStringLiteral("本单位口径 2026");
    rule.basicallyWeight = 800;
    ASSERT_TRUE(rules.save(rule, true).ok());
    EXPECT_EQ(office->rule()->code, rule.code);
    EXPECT_EQ(ruleFor(*office, may)->code, rule.code);
    AssessmentRule second = versionFrom(QDate(2026, 7, 1), 900);
    ASSERT_TRUE(rules.save(second).ok());
    EXPECT_EQ(ruleFor(*office, july)->version, 2) << "a new version of the default is the default";
    rule.version = 3;
    rule.basicallyWeight = 1001;
    EXPECT_EQ(rules.save(rule).error().kind, ErrorKind::Invalid);
    rule.basicallyWeight = 1000;
    rule.name = QStringLiteral("口径示例：从严计算 2022 v1");
    EXPECT_EQ(rules.save(rule).error().kind, ErrorKind::Conflict) << "the name of another rule";
}

TEST_F(RuleTest, EveryChangeIsTakenBackAndDoneAgain)
{
    ActService acts(*office);
    const auto newest = [&] { return acts.recent(office->actor(), 9)->front(); };
    const auto coming = rules.save(versionFrom(QDate(2026, 7, 1), 800));
    AssessmentRule edited = *coming;
    edited.basicallyWeight = 700;
    edited.note = QStringLiteral("第一行\n第二行");
    ASSERT_TRUE(rules.save(edited).ok());
    EXPECT_TRUE(newest().name.contains(QStringLiteral("第2版"))) << newest().name.toStdString();
    const DoneAct edit = newest();
    ASSERT_TRUE(acts.undo(edit.id).ok());
    EXPECT_EQ(ruleFor(*office, july)->basicallyWeight, 800);
    const auto again = acts.redo(edit.id);
    ASSERT_TRUE(again.ok()) << again.error().message().toStdString();
    EXPECT_TRUE(again->changesReference);
    EXPECT_EQ(ruleFor(*office, july)->basicallyWeight, 700);

    ASSERT_TRUE(rules.remove(*ruleFor(*office, july)).ok());
    EXPECT_EQ(ruleFor(*office, july)->version, 1);
    ASSERT_TRUE(acts.undo(newest().id).ok());
    EXPECT_EQ(ruleFor(*office, july)->id, coming->id) << "the same version, not another";
    EXPECT_EQ(rules.history(*coming).back().action, QStringLiteral("undo"));

    AssessmentRule own = *office->rule();
    const QString before = own.code;
    own.code = QStringLiteral("own");
    own.name = QStringLiteral("本单位口径");
    own.version = 1;
    ASSERT_TRUE(rules.save(own, true).ok());
    const DoneAct made = newest();
    ASSERT_TRUE(acts.undo(made.id).ok());
    EXPECT_EQ(office->rule()->code, before);
    EXPECT_FALSE(ruleFor(*office, may, QStringLiteral("own")).ok());
    ASSERT_TRUE(acts.redo(made.id).ok());
    EXPECT_EQ(office->rule()->code, QStringLiteral("own"));
}

TEST_F(RuleTest, AVersionThatMadePublishedFiguresIsNotTakenBack)
{
    ActService acts(*office);
    const auto newest = [&] { return acts.recent(office->actor(), 9)->front(); };
    addRated(units[0], Satisfaction::Basically, 4);
    ASSERT_TRUE(rules.save(versionFrom(QDate(2026, 5, 1), 800)).ok());
    const DoneAct bound = newest();
    EXPECT_FALSE(bound.hindrance) << "nobody has seen a figure of it";
    ASSERT_TRUE(PublicationService(*office).publish(may, *ruleFor(*office, may), {}).ok());
    EXPECT_EQ(acts.undo(bound.id).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(ruleFor(*office, may)->version, 2);

    ASSERT_TRUE(rules.save(versionFrom(QDate(2026, 7, 1), 900)).ok());
    const DoneAct added = newest();
    AssessmentRule later = *ruleFor(*office, july);
    later.basicallyWeight = 100;
    ASSERT_TRUE(rules.save(later).ok());
    EXPECT_EQ(acts.undo(added.id).error().kind, ErrorKind::Conflict) << "it was changed since";
    const DoneAct edit = newest();
    clock->set(fromOffice(QDate(2026, 7, 1), QTime(8, 0)));
    EXPECT_EQ(acts.undo(edit.id).error().kind, ErrorKind::Conflict) << "it is in force now";
    EXPECT_EQ(ruleFor(*office, july)->basicallyWeight, 100);
}

TEST_F(RuleTest, WhatIfSetsOldBesideNewByUnitAndStoresNothing)
{
    addRated(units[0], Satisfaction::Basically, 4);
    addRated(units[1], Satisfaction::Satisfied, 3);
    addRated(units[1], Satisfaction::Dissatisfied, 1);
    const AssessmentRule old = *ruleFor(*office, may);
    AssessmentRule changed = old;
    changed.basicallyWeight = 1000;
    const RuleTrial trial = rules.tryOut(old, changed, may);
    EXPECT_EQ(trial.office.before.satisfaction.fractionText(), QStringLiteral("5.4/8"));
    EXPECT_EQ(trial.office.after.satisfaction.fractionText(), QStringLiteral("7/8"));
    ASSERT_EQ(trial.units.size(), 2U);
    EXPECT_EQ(trial.units[0].name, QStringLiteral("清运一队"));
    EXPECT_EQ(trial.units[0].rankBefore, 2);
    EXPECT_EQ(trial.units[0].rankAfter, 1);
    EXPECT_EQ(trial.units[1].rankBefore, 1);
    EXPECT_EQ(trial.units[1].rankAfter, 2);
    EXPECT_EQ(trial.units[0].before.composite.percentText(), QStringLiteral("84.00"));
    EXPECT_EQ(trial.units[0].after.composite.percentText(), QStringLiteral("100.00"));
    EXPECT_EQ(office->rule()->basicallyWeight, 600);
    changed.monthBasis = MonthBasis::Done; // no case is done: every unit leaves the table, none is lost
    EXPECT_EQ(rules.tryOut(old, changed, may).units.size(), 2U);
}

TEST_F(RuleTest, TheOfficeSetsItsAssessmentWindow)
{
    EXPECT_TRUE(assessmentWindow(*office).isCalendarMonth());
    ASSERT_TRUE(saveAssessmentWindow(*office, {19, 720}).ok());
    EXPECT_EQ(assessmentWindow(*office), (AssessmentWindow{19, 720}));
    EXPECT_EQ(Period::parse(QStringLiteral("2026-05@window"), periodContext(*office))->code(),
              QStringLiteral("2026-05@19T12:00"));
    EXPECT_EQ(saveAssessmentWindow(*office, {29, 0}).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(saveAssessmentWindow(*office, {19, 1440}).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(saveAssessmentWindow(*office, {}).ok());
    EXPECT_TRUE(assessmentWindow(*office).isCalendarMonth());
}

TEST_F(RuleTest, CasesAtTheEdgesOfAWindowWithATimeOfDay)
{
    for (const QTime time : {QTime(11, 59, 59), QTime(12, 0, 0)}) {
        for (const QDate day : {QDate(2026, 4, 19), QDate(2026, 5, 19)}) {
            Transaction transaction(office->database());
            ComplaintCase c;
            c.receivedAt = fromOffice(day, time);
            c.requestType = RequestType::Complaint;
            office->cases().insert(c);
            transaction.commit();
        }
    }
    const Period window = Period::window({2026, 5}, {19, 720});
    const AssessmentRule rule = *ruleFor(*office, window);
    EXPECT_EQ(FigureService(*office).rates(window, {}, rule).rates.received, 2);
    EXPECT_EQ(FigureService(*office).rates(window.previous(), {}, rule).rates.received, 1);
    EXPECT_EQ(FigureService(*office).rates(window.next(), {}, rule).rates.received, 1);
    CaseFilter list = FigureService::receivedFilter(window, {}, rule);
    EXPECT_EQ(office->cases().page(list, {}, 10).rows.size(), 2U) << "number = list";
}

TEST_F(RuleTest, OnlyWhoKeepsTheReferenceDataChangesRules)
{
    User handler{UserId{99}, 1, QStringLiteral("a"), QStringLiteral("承办人 03"), units[0], {}, true};
    handler.roles.set(Role::Handler, true);
    office->setSession({true, handler, {units[0]}});
    EXPECT_EQ(rules.save(versionFrom(QDate(2026, 7, 1), 800)).error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(rules.remove(office->rule().value()).error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(saveAssessmentWindow(*office, {19, 0}).error().kind, ErrorKind::Forbidden);
}

} // namespace
