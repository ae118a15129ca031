// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/act.h"
#include "service/actservice.h"
#include "service/exportservice.h"
#include "service/importservice.h"
#include "service/opendata.h"
#include "service/peopleoffice.h"
#include "service/referenceservice.h"
#include "service/requestservice.h"
#include "service/tableexport.h"
#include "service/templateservice.h"
#include "storage/requeststore.h"

#include <QTemporaryDir>

#include <map>
#include <set>

using namespace jiesu;
using namespace jiesu::test;

namespace {

using A = CaseAction;
using S = CaseStatus;

/// Written down from the rules of the office, apart from the program's tables.
const std::map<S, std::set<A>> lawful{
    {S::Registered, {A::Dispatch, A::AnswerDirectly, A::Merge, A::Void}},
    {S::Dispatched, {A::Sign, A::RequestReturn, A::Void}},
    {S::ReturnRequested, {A::ApproveReturn, A::RefuseReturn, A::Void}},
    {S::Signed, {A::FirstContact, A::Reassign, A::RequestReturn, A::Void}},
    {S::InProgress, {A::SubmitReply, A::Reassign, A::Void}},
    {S::Replied, {A::ApproveReply, A::RejectReply, A::Void}},
    {S::Completed, {A::FollowUp, A::Close, A::Void}},
    {S::FollowedUp, {A::Close, A::Rework, A::FollowUp, A::Void}},
    {S::Closed, {A::Reopen}},
    {S::Merged, {A::Unmerge}},
    {S::Void, {}},
};
const std::map<Role, std::set<A>> duties{
    {Role::Dispatcher,
     {A::Register, A::AnswerDirectly, A::Merge, A::Dispatch, A::Reassign, A::FollowUp, A::Rework, A::Close,
      A::Void, A::Unmerge}},
    {Role::Handler, {A::Sign, A::RequestReturn, A::FirstContact, A::Reassign, A::SubmitReply}},
    {Role::Supervisor,
     {A::Register, A::AnswerDirectly, A::Merge, A::Dispatch, A::ApproveReturn, A::RefuseReturn, A::Reassign,
      A::RejectReply, A::ApproveReply, A::FollowUp, A::Rework, A::Close, A::Reopen, A::Void, A::Unmerge}},
    {Role::ReportingClerk, {}},
    {Role::Administrator, {}},
};

class PermissionTest : public PeopleOffice
{
protected:
    /// nothing: done
    std::optional<ErrorKind> tried(const ComplaintCase &complaint, A action)
    {
        StepInput input;
        input.unit = team;
        input.timeClass = complaint.timeClass;
        input.text = QStringLiteral("已清运。");
        input.reason = QStringLiteral("理由");
        input.mergeInto = m_other.id;
        const auto done = CaseService(*office).step(complaint.id, complaint.revision, action, input);
        return done ? std::nullopt : std::optional(done.error().kind);
    }
    ComplaintCase m_other;
};

TEST_F(PermissionTest, EveryStateAndActionAndRole)
{
    ASSERT_EQ(lawful.size(), choices<S>().size());
    ASSERT_EQ(duties.size(), choices<Role>().size());
    m_other = stored(S::InProgress, team);
    for (const Choice &status : choices<S>()) {
        for (const Choice &action : choices<A>()) {
            for (const Choice &role : choices<Role>()) {
                const ComplaintCase complaint = stored(S(status.value), team);
                sit({Role(role.value)});
                const bool permitted = duties.at(Role(role.value)).contains(A(action.value));
                const bool follows = lawful.at(S(status.value)).contains(A(action.value));
                const std::optional<ErrorKind> expected = !permitted ? std::optional(ErrorKind::Forbidden)
                                                          : !follows ? std::optional(ErrorKind::Invalid)
                                                                     : std::nullopt;
                EXPECT_EQ(tried(complaint, A(action.value)), expected)
                    << status.label << ' ' << action.label << ' ' << role.label;
                const auto now = office->cases().find(complaint.id);
                EXPECT_EQ(now->revision, expected ? complaint.revision : complaint.revision + 1);
            }
        }
    }
}

TEST_F(PermissionTest, EveryRequestAndStateAndActionAndRole)
{
    const ComplaintCase complaint = stored(S::InProgress, team);
    for (const Choice &kind : choices<RequestKind>()) {
        for (const Choice &state : choices<RequestState>()) {
            for (const Choice &action : choices<RequestAction>()) {
                for (const Choice &role : choices<Role>()) {
                    open();
                    CaseRequest request;
                    request.caseId = complaint.id;
                    request.kind = RequestKind(kind.value);
                    request.state = RequestState(state.value);
                    request.raised = {clock->now(), QStringLiteral("别人"), QStringLiteral("理由")};
                    Transaction transaction(office->database());
                    RequestStore(office->database()).save(request);
                    transaction.commit();
                    sit({Role(role.value)});
                    const auto done = RequestService(*office).step(request.id, request.revision,
                                                                   RequestAction(action.value), {});
                    const bool isForbidden = !done && done.error().kind == ErrorKind::Forbidden;
                    EXPECT_EQ(!isForbidden,
                              rolesFor(request.kind, RequestAction(action.value)).has(Role(role.value)))
                        << kind.label << state.label << action.label << role.label;
                }
            }
        }
    }
}

TEST_F(PermissionTest, AHandlerActsOnHisUnitsAlone)
{
    for (const auto &[unit, expected] : {std::pair(centre, std::optional<ErrorKind>()),
                                         {team, std::nullopt},
                                         {foreign, ErrorKind::Forbidden}}) {
        const ComplaintCase complaint = stored(S::Dispatched, unit);
        sit({Role::Handler});
        EXPECT_EQ(tried(complaint, A::Sign), expected);
        CaseRequest request;
        request.caseId = complaint.id;
        request.kind = RequestKind::Escalation;
        request.raised.text = QStringLiteral("需要领导出面");
        request.target = QStringLiteral("副主任");
        const auto raised = RequestService(*office).raise(request);
        EXPECT_EQ(raised ? std::nullopt : std::optional(raised.error().kind), expected);
        ComplaintCase changed = *office->cases().find(complaint.id);
        changed.remark = QStringLiteral("已知");
        const auto edited = CaseService(*office).edit(changed, {});
        EXPECT_EQ(edited ? std::nullopt : std::optional(edited.error().kind), expected);
    }
}

TEST_F(PermissionTest, FourEyesSeeEveryReplyAndRequest)
{
    const ComplaintCase complaint = stored(S::InProgress, team);
    const Roles both{Role::Handler, Role::Supervisor};
    sit(both, QStringLiteral("甲"));
    CaseRequest request;
    request.caseId = complaint.id;
    request.kind = RequestKind::Suspension;
    request.raised.text = request.evidence = QStringLiteral("等待协调");
    const auto raised = RequestService(*office).raise(request);
    ASSERT_TRUE(raised.ok());
    const auto own = RequestService(*office).step(raised->id, raised->revision, RequestAction::Approve, {});
    ASSERT_FALSE(own.ok());
    EXPECT_EQ(own.error().kind, ErrorKind::Forbidden);
    sit(both, QStringLiteral("乙"));
    EXPECT_TRUE(RequestService(*office).step(raised->id, raised->revision, RequestAction::Approve, {}).ok());

    sit(both, QStringLiteral("甲"));
    ASSERT_EQ(tried(*office->cases().find(complaint.id), A::SubmitReply), std::nullopt);
    EXPECT_EQ(tried(*office->cases().find(complaint.id), A::ApproveReply), ErrorKind::Forbidden);
    EXPECT_TRUE(CaseService(*office).detail(complaint.id)->lawful == std::vector({A::RejectReply, A::Void}));
    sit(both, QStringLiteral("乙"));
    EXPECT_EQ(tried(*office->cases().find(complaint.id), A::ApproveReply), std::nullopt);
}

TEST_F(PermissionTest, UndoIsForOnesOwnActsAndForSupervisors)
{
    const ComplaintCase complaint = stored(S::Dispatched, team);
    sit({Role::Handler}, QStringLiteral("甲"));
    ASSERT_EQ(tried(complaint, A::Sign), std::nullopt);
    const ActId act = ActService(*office).recent(QStringLiteral("甲"), 1)->front().id;
    sit({Role::Handler}, QStringLiteral("乙"));
    EXPECT_EQ(ActService(*office).undo(act).error().kind, ErrorKind::Forbidden);
    sit({Role::Handler}, QStringLiteral("甲"));
    EXPECT_TRUE(ActService(*office).undo(act).ok());
    sit({Role::Administrator}, QStringLiteral("丙"));
    EXPECT_EQ(ActService(*office).redo(act).error().kind, ErrorKind::Forbidden);
    sit({Role::Supervisor}, QStringLiteral("丁"));
    EXPECT_TRUE(ActService(*office).redo(act).ok());
}

TEST_F(PermissionTest, EveryOtherDoorAsksToo)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    const ComplaintCase complaint = stored(S::Registered, team);
    const auto kindOf = [](const auto &result) {
        return result ? std::nullopt : std::optional(result.error().kind);
    };
    for (const Choice &each : choices<Role>()) {
        const Role role = Role(each.value);
        sit({role});
        const auto expected = [&](Permission permission) {
            return rolesFor(permission).has(role) ? std::nullopt : std::optional(ErrorKind::Forbidden);
        };
        EXPECT_EQ(kindOf(ExportService(*office).exportCases({}, path)), expected(Permission::ExportCases));
        ExportOptions whole;
        whole.unmasked = true;
        whole.purpose = QStringLiteral("核对台账");
        EXPECT_EQ(kindOf(ExportService(*office).exportCases({}, path, whole)),
                  expected(Permission::ExportWhole));
        const auto exporting = expected(Permission::ExportCases);
        EXPECT_EQ(kindOf(dumpOpenData(*office, {}, path)), exporting);
        EXPECT_EQ(kindOf(exportTable(*office, {{}, {}, {QStringLiteral("单位")}, {}}, {}, path)), exporting);
        EXPECT_EQ(kindOf(ExportRegister(*office).list({}, 1)), exporting);
        EXPECT_EQ(kindOf(TemplateService(*office).add(path)),
                  exporting ? exporting : std::optional(ErrorKind::Invalid))
            << "a .csv is no template";
        if (expected(Permission::ImportCases)) {
            EXPECT_EQ(kindOf(ImportService(*office).import(path, {})), ErrorKind::Forbidden);
        }
        Unit unit;
        unit.name = QStringLiteral("单位%1").arg(each.value);
        EXPECT_EQ(kindOf(ReferenceService(*office).save(unit)), expected(Permission::KeepReference));
        EXPECT_EQ(kindOf(ReferenceService(*office).saveSetting(QStringLiteral("office_name"),
                                                               QStringLiteral("新名"))),
                  expected(Permission::KeepReference));
        ComplaintCase changed = *office->cases().find(complaint.id);
        changed.remark += u'改';
        EXPECT_EQ(kindOf(CaseService(*office).editMany({changed}, {})), expected(Permission::EditManyCases));
    }
}

TEST_F(PermissionTest, AnActThatNobodyKnowsIsRefusedToEverybody)
{
    EXPECT_FALSE(actRefusal({}, QStringLiteral("unheard_of")).has_value());
    sit({Role::Dispatcher, Role::Handler, Role::Supervisor, Role::ReportingClerk, Role::Administrator});
    EXPECT_TRUE(actRefusal(office->session(), QStringLiteral("unheard_of")).has_value());
}

} // namespace
