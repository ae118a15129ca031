// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/likeness.h"
#include "domain/officetime.h"
#include "domain/text.h"

using namespace jiesu;

namespace {

const Instant now = fromOffice(QDate(2022, 3, 4), QTime(0, 30));

ComplaintCase draft()
{
    ComplaintCase c;
    c.callerPhone = QStringLiteral("13900000001");
    c.street = PlaceId{1};
    c.point = PlaceId{5};
    c.category = CategoryId{2};
    c.content = QStringLiteral("小区北门垃圾清运车凌晨作业噪音大，影响休息。");
    return c;
}

/// The draft's double of three days ago, changed.
Likeness to(const std::function<void(ComplaintCase &)> &change)
{
    ComplaintCase earlier = draft();
    earlier.receivedAt = fromOffice(QDate(2022, 3, 1), QTime(23, 59));
    change(earlier);
    return likeness(draft(), earlier, now);
}

TEST(Likeness, SaysInWhatTwoCasesAgree)
{
    const Likeness all = to([](ComplaintCase &) {});
    EXPECT_EQ(reasons(all).join(QStringLiteral(" · ")),
              QStringLiteral("同号码 · 同点位 · 同类 · 内容相近 100% · 3天前 · 未办结"));
    EXPECT_EQ(score(all), 98);
    const Likeness little = to([](ComplaintCase &c) {
        c.callerPhone = QStringLiteral("13900000002");
        c.point = {};
        c.category = CategoryId{3};
        c.content = QStringLiteral("公厕没有纸");
        c.receivedAt = now;
        c.status = CaseStatus::Closed;
    });
    EXPECT_EQ(reasons(little).join(QStringLiteral(" · ")), QStringLiteral("同街道 · 今天 · 已办结"));
    EXPECT_EQ(reasons(to([](ComplaintCase &c) { c.receivedAt = now - std::chrono::hours(1); })).at(4),
              QStringLiteral("昨天"))
        << "23:30 of the day before";
}

TEST(Likeness, ANumberIsTheSameWhicheverOfTheTwoItIs)
{
    EXPECT_TRUE(to([](ComplaintCase &c) {
                    c.contactPhone = c.callerPhone;
                    c.callerPhone = QStringLiteral("01069840000");
                }).sameNumber);
    EXPECT_FALSE(to([](ComplaintCase &c) { c.callerPhone.clear(); }).sameNumber);
    EXPECT_FALSE(likeness({}, {}, now).sameNumber) << "two unknown numbers are not the same";
    EXPECT_FALSE(likeness({}, {}, now).samePoint);
    EXPECT_FALSE(likeness({}, {}, now).sameCategory);
}

TEST(Likeness, IsADuplicateWhereWhoOrWhereAgreesAndSoDoesTheMatter)
{
    struct Row
    {
        const char *what;
        Likeness likeness;
        bool expected;
    };
    const auto of = [](const std::function<void(Likeness &)> &set) {
        Likeness like;
        set(like);
        return like;
    };
    const Row rows[]{
        {"nothing", of([](Likeness &) {}), false},
        {"the number alone", of([](Likeness &l) { l.sameNumber = true; }), false},
        {"the point alone", of([](Likeness &l) { l.samePoint = true; }), false},
        {"the category alone", of([](Likeness &l) { l.sameCategory = true; }), false},
        {"number and category", of([](Likeness &l) { l.sameNumber = l.sameCategory = true; }), true},
        {"number and point", of([](Likeness &l) { l.sameNumber = l.samePoint = true; }), true},
        {"point and category", of([](Likeness &l) { l.samePoint = l.sameCategory = true; }), true},
        {"point and text", of([](Likeness &l) {
             l.samePoint = true;
             l.textPercent = nearText;
         }),
         true},
        {"street and category", of([](Likeness &l) { l.sameStreet = l.sameCategory = true; }), false},
        {"street, category and text", of([](Likeness &l) {
             l.sameStreet = l.sameCategory = true;
             l.textPercent = nearText;
         }),
         true},
        {"the same words at another point", of([](Likeness &l) {
             l.sameStreet = l.sameCategory = l.otherPoint = true;
             l.textPercent = 100;
         }),
         false},
        {"nearly the same text", of([](Likeness &l) { l.textPercent = sameText; }), true},
        {"a text that is only near", of([](Likeness &l) { l.textPercent = sameText - 1; }), false}};
    for (const Row &row : rows)
        EXPECT_EQ(mayBeDuplicate(row.likeness), row.expected) << row.what;
}

TEST(Likeness, ScoresStayBetweenNothingAndAHundred)
{
    Likeness best{true, true, true, false, true, 100, 0, true};
    EXPECT_EQ(score(best), 100);
    EXPECT_EQ(score({false, false, false, true, false, 0, 31, false}), 0);
    best.days = 4;
    EXPECT_EQ(score(best), 95);
}

TEST(Grams, AreNeighbouringLettersOfAFoldedText)
{
    const auto gram = [](char32_t one, char32_t two) { return quint64(one) << text::gramBits | two; };
    EXPECT_EQ(text::grams(QStringLiteral("渣土车，a1")),
              (std::vector{gram(U'渣', U'土'), gram(U'土', U'车'), gram(U'a', U'1')}));
    EXPECT_EQ(text::grams(QStringLiteral("𠮷野")), std::vector{gram(U'𠮷', U'野')});
    EXPECT_TRUE(text::grams(QStringLiteral("车")).empty());
}

TEST(LikePercent, ComparesWhatIsSaidAndNotHowItIsWritten)
{
    EXPECT_EQ(text::likePercent(QStringLiteral("ＷｉＦｉ坏了，３号楼"), QStringLiteral("wifi坏了。3号楼")),
              100);
    EXPECT_EQ(text::likePercent(QStringLiteral("垃圾桶满冒没有人管"), QStringLiteral("路灯夜里一直不亮")), 0);
    EXPECT_EQ(text::likePercent(QStringLiteral("不亮"), QStringLiteral("不亮")), 0) << "too short to say";
    const int near = text::likePercent(QStringLiteral("小区北门垃圾清运车凌晨作业噪音大"),
                                       QStringLiteral("小区北门的垃圾清运车凌晨作业，噪音很大"));
    EXPECT_GE(near, nearText);
    EXPECT_LT(near, 100);
}

} // namespace
