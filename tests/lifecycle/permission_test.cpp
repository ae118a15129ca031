// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/permission.h"

using namespace jiesu;

namespace {

/// D 话务, H 承办, S 督办, R 统计, A 管理: who may, written down apart from the program's table.
Roles rolesFrom(const char *letters)
{
    Roles roles;
    for (const char *letter = letters; *letter; ++letter)
        roles.set(Role(QByteArray("DHSRA").indexOf(*letter)), true);
    return roles;
}

Session loggedIn(Roles roles, UnitId unit = {})
{
    return {true, User{UserId{1}, 1, QStringLiteral("a"), QStringLiteral("甲"), unit, roles, true}, {unit}};
}

constexpr struct
{
    CaseAction action;
    const char *roles;
} caseExpectations[] = {
    {CaseAction::Register, "DS"},     {CaseAction::AnswerDirectly, "DS"},
    {CaseAction::Merge, "DS"},        {CaseAction::Dispatch, "DS"},
    {CaseAction::Sign, "H"},          {CaseAction::RequestReturn, "H"},
    {CaseAction::ApproveReturn, "S"}, {CaseAction::RefuseReturn, "S"},
    {CaseAction::FirstContact, "H"},  {CaseAction::Reassign, "DHS"},
    {CaseAction::SubmitReply, "H"},   {CaseAction::RejectReply, "S"},
    {CaseAction::ApproveReply, "S"},  {CaseAction::FollowUp, "DS"},
    {CaseAction::Rework, "DS"},       {CaseAction::Close, "DS"},
    {CaseAction::Reopen, "S"},        {CaseAction::Void, "DS"},
    {CaseAction::Unmerge, "DS"},
};

constexpr struct
{
    RequestKind kind;
    const char *raise;
    const char *decide;
    const char *withdraw;
    const char *end;
    const char *answer;
    const char *close;
} requestExpectations[] = {
    {RequestKind::Extension, "HS", "S", "HS", "", "", ""},
    {RequestKind::Suspension, "HS", "S", "HS", "HS", "", ""},
    {RequestKind::Exclusion, "HSR", "S", "HSR", "", "", ""},
    {RequestKind::Appeal, "HSR", "S", "HSR", "", "", ""},
    {RequestKind::Supervision, "S", "", "S", "", "H", "S"},
    {RequestKind::Reminder, "DS", "", "DS", "", "H", "DS"},
    {RequestKind::Whistle, "HS", "", "HS", "", "HS", "HS"},
    {RequestKind::Escalation, "HS", "", "HS", "", "S", "S"},
};

TEST(Permission, EveryActionOfACaseHasItsRoles)
{
    ASSERT_EQ(choices<CaseAction>().size(), std::size(caseExpectations)) << "a new action needs its roles";
    for (const auto &[action, roles] : caseExpectations) {
        EXPECT_EQ(rolesFor(action), rolesFrom(roles)) << label(action).toStdString();
        for (const Choice &role : choices<Role>())
            EXPECT_EQ(refusal(loggedIn({Role(role.value)}), action).has_value(),
                      !rolesFrom(roles).has(Role(role.value)))
                << label(action).toStdString() << role.label;
    }
}

TEST(Permission, EveryStepOfAnAssignmentHasItsRolesAndTheHelpersSignForThemselves)
{
    constexpr std::pair<AssignmentAction, const char *> expected[] = {{AssignmentAction::Ask, "DHS"},
                                                                      {AssignmentAction::Sign, "H"},
                                                                      {AssignmentAction::Answer, "H"},
                                                                      {AssignmentAction::Withdraw, "DHS"}};
    ASSERT_EQ(choices<AssignmentAction>().size(), std::size(expected)) << "a new action needs its roles";
    for (const auto &[action, roles] : expected) {
        EXPECT_EQ(rolesFor(action), rolesFrom(roles)) << label(action).toStdString();
        for (const Choice &role : choices<Role>())
            EXPECT_EQ(refusal(loggedIn({Role(role.value)}), action).has_value(),
                      !rolesFrom(roles).has(Role(role.value)))
                << label(action).toStdString() << role.label;
    }
    CaseAssignment helped;
    helped.unit = UnitId{5};
    const CaseParties lead{UnitId{4}, {}, {}, {}};
    const auto count = [&](UnitId unit) {
        return permittedActions(loggedIn({Role::Handler}, unit), helped, CaseStatus::Signed, lead);
    };
    EXPECT_EQ(count(UnitId{5}), std::vector{AssignmentAction::Sign}) << "the helping unit";
    EXPECT_EQ(count(UnitId{4}), std::vector{AssignmentAction::Withdraw}) << "the lead unit";
}

TEST(Permission, EveryStepOfARequestHasItsRoles)
{
    ASSERT_EQ(choices<RequestKind>().size(), std::size(requestExpectations));
    for (const auto &row : requestExpectations) {
        const std::pair<RequestAction, const char *> expected[] = {
            {RequestAction::Raise, row.raise},
            {RequestAction::Approve, row.decide},
            {RequestAction::Refuse, row.decide},
            {RequestAction::Withdraw, row.withdraw},
            {RequestAction::End, row.end},
            {RequestAction::Answer, row.answer},
            {RequestAction::Close, row.close},
            {RequestAction::SendBack, row.kind == RequestKind::Supervision ? "S" : ""}};
        ASSERT_EQ(choices<RequestAction>().size(), std::size(expected));
        for (const auto &[action, roles] : expected)
            EXPECT_EQ(rolesFor(row.kind, action), rolesFrom(roles))
                << requestActLabel(row.kind, action).toStdString();
    }
    for (const RequestTransition &step : requestTransitions())
        EXPECT_FALSE(rolesFor(step.kind, step.action).isEmpty())
            << "nobody may " << requestActLabel(step.kind, step.action).toStdString();
}

TEST(Permission, EveryOtherPermissionHasItsRoles)
{
    const std::pair<Permission, const char *> expected[] = {{Permission::RegisterCases, "DS"},
                                                            {Permission::EditCases, "DHS"},
                                                            {Permission::EditManyCases, "DS"},
                                                            {Permission::RestoreCases, "S"},
                                                            {Permission::RelateCases, "DS"},
                                                            {Permission::KeepIncidents, "DS"},
                                                            {Permission::ImportCases, "DSR"},
                                                            {Permission::ExportCases, "DSR"},
                                                            {Permission::ExportWhole, "S"},
                                                            {Permission::RevealCallers, "DHS"},
                                                            {Permission::RevealConfidential, "DS"},
                                                            {Permission::KeepPlaces, "DA"},
                                                            {Permission::KeepKnowledge, "DSA"},
                                                            {Permission::KeepReference, "A"},
                                                            {Permission::KeepPeople, "A"},
                                                            {Permission::UndoOthers, "S"},
                                                            {Permission::KeepPromises, "DHS"},
                                                            {Permission::SnoozeReminders, "DHS"},
                                                            {Permission::KeepRoster, "DSA"},
                                                            {Permission::HandShiftsOver, "DS"},
                                                            {Permission::KeepLedgers, "DSR"},
                                                            {Permission::AddFinds, "DHSRA"},
                                                            {Permission::KeepAssessmentTables, "SRA"},
                                                            {Permission::PublishFigures, "RA"},
                                                            {Permission::KeepSpecialTasks, "S"},
                                                            {Permission::KeepBulletins, "SR"}};
    ASSERT_EQ(choices<Permission>().size(), std::size(expected));
    for (const auto &[permission, roles] : expected)
        EXPECT_EQ(rolesFor(permission), rolesFrom(roles)) << label(permission).toStdString();
}

TEST(Permission, WithoutLogInEverythingIsPermitted)
{
    const Session nobody;
    const CaseParties parties{UnitId{1}, QStringLiteral("甲"), QStringLiteral("甲"), QStringLiteral("甲")};
    for (const Choice &action : choices<CaseAction>())
        EXPECT_FALSE(refusal(nobody, CaseAction(action.value), &parties).has_value());
    for (const Choice &permission : choices<Permission>())
        EXPECT_FALSE(refusal(nobody, Permission(permission.value), &parties).has_value());
}

TEST(Permission, NobodyIsPermittedNothingOnceLogInIsOn)
{
    const Session nobody{true, {}, {}};
    for (const Choice &action : choices<CaseAction>()) {
        const auto refused = refusal(nobody, CaseAction(action.value));
        ASSERT_TRUE(refused.has_value());
        EXPECT_EQ(refused->kind, ErrorKind::Forbidden);
        EXPECT_FALSE(refused->happened.isEmpty() || refused->safe.isEmpty() || refused->advice.isEmpty());
    }
}

TEST(Permission, AHandlerActsOnTheCasesOfHisUnitAndThoseBelow)
{
    Session handler = loggedIn({Role::Handler}, UnitId{3});
    handler.units = {UnitId{3}, UnitId{4}};
    for (const auto &[unit, permitted] : {std::pair(3, true), {4, true}, {5, false}, {0, false}}) {
        const CaseParties parties{UnitId{unit}, {}, {}, {}};
        EXPECT_EQ(!refusal(handler, CaseAction::Sign, &parties), permitted) << unit;
        EXPECT_EQ(!refusal(handler, RequestKind::Extension, RequestAction::Raise, &parties), permitted);
        EXPECT_EQ(!refusal(handler, Permission::RevealCallers, &parties), permitted);
    }
    handler.user->roles.set(Role::Supervisor, true);
    const CaseParties foreign{UnitId{5}, {}, {}, {}};
    EXPECT_FALSE(refusal(handler, CaseAction::Reassign, &foreign)) << "permitted as a supervisor";
    EXPECT_TRUE(refusal(handler, CaseAction::Sign, &foreign)) << "a supervisor signs nothing";
}

TEST(Permission, FourEyesSeeAReplyARequestAndAFollowUp)
{
    const Session supervisor = loggedIn({Role::Supervisor, Role::Handler}, UnitId{1});
    CaseParties parties{UnitId{1}, {}, {}, {}};
    EXPECT_FALSE(refusal(supervisor, CaseAction::ApproveReply, &parties));
    EXPECT_FALSE(refusal(supervisor, CaseAction::FollowUp, &parties));
    EXPECT_FALSE(refusal(supervisor, RequestKind::Extension, RequestAction::Approve, &parties));
    parties = {UnitId{1}, QStringLiteral("甲"), QStringLiteral("甲"), QStringLiteral("甲")};
    EXPECT_TRUE(refusal(supervisor, CaseAction::ApproveReply, &parties));
    EXPECT_FALSE(refusal(supervisor, CaseAction::RejectReply, &parties)) << "one may take one's own back";
    EXPECT_TRUE(refusal(supervisor, CaseAction::FollowUp, &parties));
    EXPECT_TRUE(refusal(supervisor, RequestKind::Extension, RequestAction::Approve, &parties));
    EXPECT_FALSE(refusal(supervisor, RequestKind::Extension, RequestAction::Refuse, &parties));
}

TEST(Permission, OnesOwnActsMayBeUndone)
{
    const Session dispatcher = loggedIn({Role::Dispatcher});
    EXPECT_FALSE(undoRefusal(dispatcher, QStringLiteral("甲")));
    EXPECT_TRUE(undoRefusal(dispatcher, QStringLiteral("乙")));
    EXPECT_FALSE(undoRefusal(loggedIn({Role::Supervisor}), QStringLiteral("乙")));
    EXPECT_TRUE(undoRefusal(Session{true, {}, {}}, QString()));
}

TEST(Roles, AreASet)
{
    Roles roles{Role::Handler, Role::Administrator};
    EXPECT_EQ(label(roles), QStringLiteral("承办、管理"));
    EXPECT_EQ(roles & Roles({Role::Handler, Role::Supervisor}), Roles({Role::Handler}));
    roles.set(Role::Handler, false);
    roles.set(Role::Administrator, false);
    EXPECT_TRUE(roles.isEmpty());
}

} // namespace
