// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choice.h"

#include <QSet>

using namespace jiesu;

namespace {

template <class E> E parsed(const char *text)
{
    return E(choice::parse(choices<E>(), QString::fromUtf8(text)));
}

template <class E> void expectWellFormed()
{
    QSet<QString> codes;
    int value = 0;
    for (const Choice &item : choices<E>()) {
        EXPECT_EQ(item.value, value++) << item.code;
        codes.insert(QString::fromLatin1(item.code));
        EXPECT_EQ(choice::parse(choices<E>(), code(E(item.value))), item.value);
        EXPECT_EQ(choice::parse(choices<E>(), label(E(item.value))), item.value);
    }
    EXPECT_EQ(codes.size(), value);
}

} // namespace

TEST(Choice, EveryListIsInOrderAndReadsItsOwnWords)
{
    expectWellFormed<RequestType>();
    expectWellFormed<SourceType>();
    expectWellFormed<Channel>();
    expectWellFormed<CaseNature>();
    expectWellFormed<Urgency>();
    expectWellFormed<LimitUnit>();
    expectWellFormed<Contacted>();
    expectWellFormed<Solved>();
    expectWellFormed<Satisfaction>();
    expectWellFormed<FollowUpBy>();
    expectWellFormed<CaseStatus>();
    expectWellFormed<ReceivedBasis>();
}

TEST(Choice, EveryValueOfAnEnumerationIsListed)
{
    EXPECT_EQ(label(RequestType::Other), QStringLiteral("其他"));
    EXPECT_EQ(label(CaseStatus::ReturnRequested), QStringLiteral("申请退单"));
    EXPECT_EQ(code(Satisfaction::NotRated), QStringLiteral("not_rated"));
    EXPECT_EQ(label(ReceivedBasis::Import), QStringLiteral("导入时间"));
    EXPECT_EQ(label(CaseStatus(99)), QString());
    EXPECT_EQ(code(CaseStatus(-1)), QString());
}

TEST(Choice, ReadsTheWordsOfCityPlatforms)
{
    EXPECT_EQ(parsed<Contacted>("是"), Contacted::Yes);
    EXPECT_EQ(parsed<Contacted>("0"), Contacted::No);
    EXPECT_EQ(parsed<Contacted>("-"), Contacted::None);
    EXPECT_EQ(parsed<Solved>("已解决"), Solved::Yes);
    EXPECT_EQ(parsed<Solved>("部分解决"), Solved::Partial);
    EXPECT_EQ(parsed<Solved>("否"), Solved::No);
    EXPECT_EQ(parsed<Satisfaction>("否"), Satisfaction::Dissatisfied);
    EXPECT_EQ(parsed<Satisfaction>("1"), Satisfaction::Satisfied);
    EXPECT_EQ(parsed<Satisfaction>("基本满意"), Satisfaction::Basically);
    EXPECT_EQ(parsed<Satisfaction>("非常不满意"), Satisfaction::Dissatisfied);
    EXPECT_EQ(parsed<RequestType>("诉求"), RequestType::Complaint);
    EXPECT_EQ(parsed<CaseStatus>("回复完成"), CaseStatus::Closed);
    EXPECT_EQ(parsed<SourceType>("市直派"), SourceType::Direct);
    for (const char *unknown : {"", "也许", "2022", "YES", " 是"})
        EXPECT_EQ(choice::parse(choices<Contacted>(), QString::fromUtf8(unknown)), -1) << unknown;
}
