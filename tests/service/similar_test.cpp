// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/figureservice.h"
#include "service/similarservice.h"

#include <random>

using namespace jiesu;

namespace {

class SimilarTest : public testing::Test
{
protected:
    SimilarTest()
    {
        Place street;
        street.kind = PlaceKind::Street;
        street.name = QStringLiteral("柳林街道");
        m_office->referenceStore().save(street);
        Place point;
        point.parent = street.id;
        point.name = QStringLiteral("月季园小区");
        m_office->referenceStore().save(point);
        m_office->reloadReference();
        m_street = street.id;
        m_point = point.id;
        m_noise = m_office->reference()->findCategory(QStringLiteral("垃圾清运->清运车噪音扰民"));
        m_odour = m_office->reference()->findCategory(QStringLiteral("公厕管理->异味"));
    }

    ComplaintCase draft(const char *phone = "13900000001")
    {
        ComplaintCase c;
        c.callerPhone = QString::fromLatin1(phone);
        c.callerName = QStringLiteral("王女士");
        c.requestType = RequestType::Complaint;
        c.street = m_street;
        c.point = m_point;
        c.category = m_noise;
        c.content = QStringLiteral("小区北门垃圾清运车凌晨作业噪音大。");
        c.timeClass = m_office->reference()->timeClasses().front().id;
        return c;
    }
    ComplaintCase stored(const ComplaintCase &complaint)
    {
        m_clock->set(m_clock->now() + std::chrono::hours(1));
        auto result = CaseService(*m_office).registerCase(complaint, false);
        EXPECT_TRUE(result.ok()) << (result ? QString() : result.error().message()).toStdString();
        return *result;
    }
    ComplaintCase again(CaseId id) { return *m_office->cases().find(id); }
    std::vector<SimilarCase> similar(const ComplaintCase &complaint, std::vector<CaseId> dismissed = {})
    {
        return SimilarService(*m_office).similar(complaint, dismissed);
    }
    Result<ComplaintCase> step(CaseId id, CaseAction action, const StepInput &input = {})
    {
        return CaseService(*m_office).step(id, again(id).revision, action, input);
    }
    Result<ComplaintCase> merge(CaseId id, CaseId into)
    {
        StepInput input;
        input.mergeInto = into;
        return step(id, CaseAction::Merge, input);
    }
    RelationService relations() { return RelationService(*m_office); }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    PlaceId m_street;
    PlaceId m_point;
    CategoryId m_noise;
    CategoryId m_odour;
};

TEST_F(SimilarTest, HintsWithScoreAndReasons)
{
    const ComplaintCase earlier = stored(draft());
    m_clock->set(m_clock->now() + std::chrono::hours(3 * 24));
    ComplaintCase typed = draft();
    typed.callerPhone = QStringLiteral("+86 139-0000-0001");
    const auto hints = similar(typed);
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints[0].row.caseNo, earlier.caseNo);
    EXPECT_EQ(hints[0].reasons.join(QStringLiteral(" · ")),
              QStringLiteral("同号码 · 同点位 · 同类 · 内容相近 100% · 3天前 · 未办结"));
    EXPECT_GT(hints[0].score, 90);
    EXPECT_TRUE(similar({}).empty()) << "nothing is like an empty form";
}

TEST_F(SimilarTest, EachLookUpFindsWhatTheOthersMiss)
{
    stored(draft());
    ComplaintCase byNumber = draft();
    byNumber.point = byNumber.street = {};
    byNumber.content.clear();
    ComplaintCase byContact = byNumber;
    byContact.contactPhone = std::exchange(byContact.callerPhone, QString());
    ComplaintCase byPoint = draft("13900000002");
    byPoint.content = QStringLiteral("别的说法");
    ComplaintCase byStreet = draft("13900000002");
    byStreet.point = {};
    ComplaintCase byText = draft("");
    byText.street = byText.point = {};
    byText.category = {};
    for (const ComplaintCase &each : {byNumber, byContact, byPoint, byStreet, byText})
        EXPECT_EQ(similar(each).size(), 1U);
    ComplaintCase other = draft("13900000002");
    other.category = m_odour;
    other.content = QStringLiteral("公厕没有纸，味道很大。");
    EXPECT_TRUE(similar(other).empty()) << "another caller about another matter at the same point";
}

TEST_F(SimilarTest, ShowsAtMostFiveTheBestFirstAndNoVoidOne)
{
    for (int i = 0; i < 7; ++i)
        stored(draft("13900000002"));
    const ComplaintCase best = stored(draft());
    const ComplaintCase mistaken = stored(draft());
    StepInput reason;
    reason.reason = QStringLiteral("误登");
    ASSERT_TRUE(step(mistaken.id, CaseAction::Void, reason).ok());
    const auto hints = similar(draft());
    ASSERT_EQ(hints.size(), std::size_t(SimilarService::most));
    EXPECT_EQ(hints[0].row.id, best.id);
    for (std::size_t i = 1; i < hints.size(); ++i) {
        EXPECT_GE(hints[i - 1].score, hints[i].score);
        EXPECT_NE(hints[i].row.id, mistaken.id);
    }
    EXPECT_GT(hints[1].row.key.receivedAt, hints[2].row.key.receivedAt) << "of equal ones the newer first";
}

TEST_F(SimilarTest, ForgetsWhatIsLongAgo)
{
    stored(draft("13900000002"));
    m_clock->set(m_clock->now() + std::chrono::hours(24 * 120));
    EXPECT_TRUE(similar(draft()).empty());
}

TEST_F(SimilarTest, NotADuplicateIsRememberedForThePair)
{
    const ComplaintCase first = stored(draft());
    const ComplaintCase second = stored(draft("13900000002"));
    ASSERT_EQ(similar(second).size(), 1U);
    ASSERT_TRUE(relations().relate(first.id, second.id, RelationKind::NotDuplicate).ok());
    EXPECT_TRUE(similar(second).empty());
    EXPECT_TRUE(similar(first).empty());
    EXPECT_EQ(similar(draft()).size(), 2U) << "of the pair only";
    ASSERT_TRUE(relations().separate(second.id, first.id).ok());
    EXPECT_EQ(similar(second).size(), 1U);
    EXPECT_EQ(relations().separate(second.id, first.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(similar(draft(), {first.id}).size(), 1U) << "a draft remembers what was dismissed";
}

TEST_F(SimilarTest, PropertyADismissedPairIsNeverHintedAgain)
{
    std::mt19937 random(7);
    const auto below = [&random](std::size_t limit) { return std::size_t(random()) % limit; };
    std::vector<ComplaintCase> cases;
    for (int i = 0; i < 12; ++i) {
        ComplaintCase c = draft(below(2) ? "13900000001" : "13900000002");
        c.category = below(3) ? m_noise : m_odour;
        cases.push_back(stored(c));
    }
    std::set<std::pair<CaseId, CaseId>> dismissed;
    for (int i = 0; i < 60; ++i) {
        const CaseId one = cases[below(cases.size())].id;
        const CaseId other = cases[below(cases.size())].id;
        const auto related = relations().relate(one, other, RelationKind::NotDuplicate);
        EXPECT_EQ(related.ok(), one != other);
        if (related) {
            dismissed.insert({one, other});
            dismissed.insert({other, one});
        }
        for (const ComplaintCase &each : cases) {
            for (const SimilarCase &hint : similar(each))
                ASSERT_FALSE(dismissed.contains({each.id, hint.row.id}));
        }
    }
}

TEST_F(SimilarTest, ALinkIsSeenOnBothCasesAndCountedAsARepeat)
{
    const ComplaintCase first = stored(draft());
    const ComplaintCase second = stored(draft("13900000002"));
    ASSERT_TRUE(relations().relate(first.id, second.id, RelationKind::Repeat).ok());
    for (const auto &[id, other] : {std::pair(first.id, second.id), {second.id, first.id}}) {
        const auto detail = CaseService(*m_office).detail(id);
        ASSERT_EQ(detail->relations.size(), 1U);
        EXPECT_EQ(detail->relations[0].other.id, other);
        EXPECT_EQ(detail->relations[0].kind, RelationKind::Repeat);
        EXPECT_EQ(detail->history.back().newValue, QStringLiteral("repeat ") + again(other).caseNo);
    }
    const Period march = Period::month({2022, 3});
    EXPECT_EQ(relations().repeats(march), 1);
    EXPECT_EQ(relations().repeats(march.previous()), 0);
    EXPECT_EQ(FigureService(*m_office).rates(march, {}, *m_office->rule()).rates.received, 2)
        << "a linked case still counts";
    ASSERT_TRUE(relations().relate(second.id, first.id, RelationKind::NotDuplicate).ok());
    EXPECT_EQ(relations().relations(first.id).size(), 1U) << "one word for a pair";
    EXPECT_EQ(relations().repeats(march), 0);
}

TEST_F(SimilarTest, AMergeKeepsBothCallersAndExplainsBothClocks)
{
    const ComplaintCase target = stored(draft());
    ComplaintCase call = draft("13900000002");
    call.callerName = QStringLiteral("李先生");
    call.contactPhone = QStringLiteral("01069840000");
    const ComplaintCase second = stored(call);
    const QStringList clocks = RelationService::explainClocks(second, target);
    ASSERT_EQ(clocks.size(), 2);
    EXPECT_TRUE(clocks[0].contains(second.caseNo));
    EXPECT_TRUE(clocks[0].contains(officeMinuteText(*second.deadline)));
    EXPECT_TRUE(clocks[1].contains(officeMinuteText(*target.deadline)));

    ASSERT_TRUE(merge(second.id, target.id).ok());
    const ComplaintCase third = stored(draft("13900000003"));
    ASSERT_TRUE(merge(third.id, target.id).ok());
    EXPECT_EQ(again(second.id).callerName, QStringLiteral("李先生"));
    const std::vector<CaseCaller> shown = CaseService(*m_office).detail(target.id)->callers;
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_EQ(shown[0].phone, QStringLiteral("139****0001"));
    const std::vector<CaseCaller> callers = relations().callers(target.id);
    EXPECT_EQ(callers[0].phone, QStringLiteral("13900000001"));
    EXPECT_EQ(callers[1].name, QStringLiteral("李先生"));
    EXPECT_EQ(callers[1].phone, QStringLiteral("01069840000")) << "the number to call back";
    EXPECT_EQ(callers[2].caseNo, third.caseNo);

    const auto hints = similar(call);
    ASSERT_EQ(hints.size(), 1U);
    EXPECT_EQ(hints[0].row.id, target.id) << "a merged case is hinted as the case it went into";
    EXPECT_TRUE(hints[0].reasons.contains(QStringLiteral("同号码")));
}

TEST_F(SimilarTest, CallersOfAMergedMergeFollowAlong)
{
    const ComplaintCase first = stored(draft("13900000001"));
    const ComplaintCase second = stored(draft("13900000002"));
    const ComplaintCase third = stored(draft("13900000003"));
    ASSERT_TRUE(merge(third.id, second.id).ok());
    ASSERT_TRUE(merge(second.id, first.id).ok());
    EXPECT_EQ(relations().callers(first.id).size(), 3U);
    EXPECT_EQ(similar(draft("13900000003")).size(), 1U);
}

TEST_F(SimilarTest, RefusesAMergeThatLeadsNowhere)
{
    const ComplaintCase first = stored(draft());
    const ComplaintCase second = stored(draft());
    ASSERT_TRUE(merge(second.id, first.id).ok());
    const ComplaintCase third = stored(draft());
    for (const CaseId into : {third.id, second.id, CaseId{999}}) {
        const auto merged = merge(third.id, into);
        ASSERT_FALSE(merged.ok());
        EXPECT_EQ(merged.error().kind, ErrorKind::Invalid);
    }
    EXPECT_EQ(again(third.id).status, CaseStatus::Registered);
    EXPECT_EQ(relations().relate(first.id, second.id, RelationKind::Repeat).error().kind, ErrorKind::Invalid)
        << "merged pairs are one already";
}

TEST_F(SimilarTest, PropertyAnUnmergeGivesBackStateAndClock)
{
    std::mt19937 random(11);
    const AssessmentRule rule = *m_office->rule();
    const auto received = [&] {
        return FigureService(*m_office).rates(Period::month({2022, 3}), {}, rule).rates.received;
    };
    std::vector<CaseId> ids;
    for (int i = 0; i < 10; ++i) {
        ComplaintCase c = draft();
        if (random() % 3 == 0)
            c.timeClass = {};
        c.remark = QString::number(i);
        ids.push_back(stored(c).id);
    }
    for (int i = 0; i < 40; ++i) {
        const CaseId id = ids[random() % ids.size()];
        const ComplaintCase before = again(id);
        const qint64 countBefore = received();
        const auto merged = merge(id, ids[random() % ids.size()]);
        if (!merged)
            continue;
        EXPECT_EQ(received(), countBefore - 1);
        EXPECT_EQ(merged->deadline, before.deadline) << "the merged case keeps its own deadline";
        m_clock->set(m_clock->now() + std::chrono::hours(5));
        const auto back = step(id, CaseAction::Unmerge);
        ASSERT_TRUE(back.ok()) << back.error().message().toStdString();
        ComplaintCase expected = before;
        expected.revision = back->revision;
        EXPECT_EQ(*back, expected);
        EXPECT_EQ(again(id), expected);
        EXPECT_EQ(received(), countBefore);
    }
    EXPECT_TRUE(m_office->figures().checkTally().isEmpty());
}

TEST_F(SimilarTest, RegistersAndMergesInOneTransaction)
{
    const ComplaintCase target = stored(draft());
    const auto merged = relations().registerCase(draft("13900000002"), true, {target.id, {}, {}});
    ASSERT_TRUE(merged.ok()) << merged.error().message().toStdString();
    EXPECT_EQ(merged->status, CaseStatus::Merged);
    EXPECT_EQ(merged->mergedInto, target.id);
    EXPECT_EQ(relations().callers(target.id).size(), 2U);
    EXPECT_FALSE(relations().registerCase(draft(), true, {merged->id, {}, {}}).ok());
    EXPECT_EQ(m_office->cases().count({}), 2) << "a refused merge must not leave a registered case behind";
}

TEST_F(SimilarTest, RegistersWithWhatWasSaidAboutEarlierCases)
{
    const ComplaintCase first = stored(draft());
    const ComplaintCase second = stored(draft("13900000002"));
    const auto linked = relations().registerCase(draft(), false, {{}, {first.id}, {second.id}});
    ASSERT_TRUE(linked.ok());
    EXPECT_EQ(relations().relations(linked->id).size(), 2U);
    EXPECT_TRUE(similar(*linked).empty());
    EXPECT_EQ(relations().repeats(Period::month({2022, 3})), 1);
    EXPECT_FALSE(relations().registerCase(draft(), false, {{}, {CaseId{999}}, {}}).ok());
    EXPECT_EQ(m_office->cases().count({}), 3);
}

} // namespace
