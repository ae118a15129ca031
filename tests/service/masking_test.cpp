// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/callerservice.h"
#include "service/exportservice.h"
#include "service/masking.h"
#include "service/peopleoffice.h"
#include "service/revealservice.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;
using namespace jiesu::test;

namespace {

class MaskingTest : public PeopleOffice
{
protected:
    void SetUp() override { complaint = stored(CaseStatus::InProgress, team); }
    CaseRow listed() { return office->cases().page({}, {}, 1).rows.front(); }
    CaseDetail shown() { return *CaseService(*office).detail(complaint.id); }
    qsizetype looks()
    {
        return qsizetype(office->history().of(QStringLiteral("case_view"), complaint.id.value).size());
    }
    void makeConfidential()
    {
        open();
        ComplaintCase changed = *office->cases().find(complaint.id);
        changed.isConfidential = true;
        complaint = *CaseService(*office).edit(changed, {});
    }
    ComplaintCase complaint;
};

TEST_F(MaskingTest, EverybodySeesTheCallerMaskedOutsideHisOwnCases)
{
    open();
    EXPECT_EQ(listed().callerPhone, QStringLiteral("139****1234"));
    EXPECT_EQ(shown().callerView, CallerView::Masked);
    for (const Role role : {Role::Dispatcher, Role::Supervisor, Role::ReportingClerk, Role::Administrator}) {
        sit({role});
        EXPECT_EQ(listed().callerName, QStringLiteral("王**"));
        EXPECT_EQ(listed().callerPhone, QStringLiteral("139****1234"));
        const ComplaintCase seen = shown().complaint;
        EXPECT_EQ(seen.callerName, QStringLiteral("王**"));
        EXPECT_EQ(seen.callerPhone, QStringLiteral("139****1234"));
        EXPECT_EQ(seen.callerAddress, QStringLiteral("****"));
        EXPECT_FALSE(seen.content.contains(QStringLiteral("13900001234")));
        EXPECT_EQ(CallerService(*office).summary(QStringLiteral("13900001234")).name, QStringLiteral("王**"));
    }
}

TEST_F(MaskingTest, OnesOwnCasesAreShownWholeAndNotWrittenDown)
{
    sit({Role::Handler});
    EXPECT_EQ(listed().callerName, QStringLiteral("王小明"));
    EXPECT_EQ(shown().complaint, complaint);
    EXPECT_TRUE(RevealService(*office).caller(complaint.id).ok());
    EXPECT_EQ(looks(), 0);
    const ComplaintCase other = stored(CaseStatus::InProgress, foreign);
    EXPECT_EQ(CaseService(*office).detail(other.id)->callerView, CallerView::Masked);
    EXPECT_FALSE(RevealService(*office).caller(other.id).ok()) << "not the handler's unit";
}

TEST_F(MaskingTest, ALookIsWrittenDownOnceADay)
{
    sit({Role::Supervisor}, QStringLiteral("甲"));
    EXPECT_TRUE(shown().mayReveal);
    EXPECT_EQ(RevealService(*office).caller(complaint.id)->callerPhone, QStringLiteral("13900001234"));
    EXPECT_EQ(looks(), 3) << "name, number and address";
    EXPECT_TRUE(RevealService(*office).caller(complaint.id).ok());
    EXPECT_EQ(looks(), 3);
    clock->set(clock->now() + std::chrono::hours(24));
    EXPECT_TRUE(RevealService(*office).caller(complaint.id).ok());
    EXPECT_EQ(looks(), 6);
    const HistoryEntry look = shown().history.back();
    EXPECT_EQ(look.actor, QStringLiteral("甲"));
    EXPECT_TRUE(look.newValue.isEmpty()) << "what was seen is not written down";
    EXPECT_EQ(office->history().checkChain().brokenAt, 0);
}

TEST_F(MaskingTest, WithoutThePermissionNothingIsRevealedOrWrittenDown)
{
    for (const Role role : {Role::ReportingClerk, Role::Administrator}) {
        sit({role});
        EXPECT_FALSE(shown().mayReveal);
        EXPECT_EQ(RevealService(*office).caller(complaint.id).error().kind, ErrorKind::Forbidden);
        EXPECT_EQ(RevealService(*office).list({}, 5, QStringLiteral("核对")).error().kind,
                  ErrorKind::Forbidden);
    }
    EXPECT_EQ(looks(), 0);
}

TEST_F(MaskingTest, WhoAskedForConfidenceIsHiddenEvenInside)
{
    makeConfidential();
    for (const auto &[role, mayReveal] : {std::pair(Role::Handler, false), {Role::Supervisor, true}}) {
        sit({role});
        EXPECT_TRUE(listed().callerName.isEmpty() && listed().callerPhone.isEmpty());
        EXPECT_EQ(shown().callerView, CallerView::Hidden);
        EXPECT_TRUE(shown().complaint.callerPhone.isEmpty());
        EXPECT_EQ(shown().mayReveal, mayReveal);
        EXPECT_EQ(RevealService(*office).caller(complaint.id).ok(), mayReveal);
    }
}

TEST_F(MaskingTest, AMaskedFormNeverOverwritesTheRealData)
{
    sit({Role::Supervisor});
    ComplaintCase seen = shown().complaint;
    seen.remark = QStringLiteral("改了备注");
    ASSERT_TRUE(CaseService(*office).edit(seen, {}).ok());
    const ComplaintCase now = *office->cases().find(complaint.id);
    EXPECT_EQ(now.callerName, complaint.callerName);
    EXPECT_EQ(now.callerPhone, complaint.callerPhone);
    EXPECT_EQ(now.callerAddress, complaint.callerAddress);
    EXPECT_EQ(now.content, complaint.content);
    EXPECT_EQ(now.remark, seen.remark);
    seen = shown().complaint;
    seen.callerName = QStringLiteral("李四维");
    ASSERT_TRUE(CaseService(*office).edit(seen, {}).ok());
    EXPECT_EQ(office->cases().find(complaint.id)->callerName, QStringLiteral("李四维"));
}

TEST_F(MaskingTest, TheHistoryOfAFieldIsMaskedToo)
{
    sit({Role::Supervisor});
    ComplaintCase seen = shown().complaint;
    seen.callerPhone = QStringLiteral("13911112222");
    ASSERT_TRUE(CaseService(*office).edit(seen, {}).ok());
    for (const HistoryEntry &line : shown().history) {
        EXPECT_FALSE(line.oldValue.contains(QStringLiteral("13900001234")));
        EXPECT_FALSE(line.newValue.contains(QStringLiteral("13911112222")));
    }
}

TEST_F(MaskingTest, AnExportInFullNeedsAPurposeThatIsWrittenDown)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("all.csv"));
    sit({Role::Supervisor});
    ExportOptions options;
    options.unmasked = true;
    const auto without = ExportService(*office).exportCases({}, path, options);
    ASSERT_FALSE(without.ok());
    EXPECT_EQ(without.error().kind, ErrorKind::Invalid);
    EXPECT_FALSE(QFile::exists(path));
    options.purpose = QStringLiteral("市级专项核查");
    ASSERT_TRUE(ExportService(*office).exportCases({}, path, options).ok());
    const auto lines = office->history().of(QStringLiteral("office"), 0);
    ASSERT_FALSE(lines.empty());
    EXPECT_TRUE(lines.back().reason.contains(options.purpose));
}

} // namespace
