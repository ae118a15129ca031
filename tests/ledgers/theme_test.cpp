// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/demooffice.h"
#include "service/ledgerservice.h"
#include "service/storyservice.h"
#include "service/themeservice.h"

using namespace jiesu;

namespace {

/// An office of 17 April 2022 with cases since July 2020. Ten cases of each of six categories come in each
/// month; those of the theme fall to four from January 2022.
class ThemeTest : public testing::Test
{
protected:
    static constexpr int before = 10;
    static constexpr int after = 4;

    ThemeTest()
    {
        Transaction transaction(m_office->database());
        for (Month month{2020, 7}; month < Month{2022, 4}; month = month.plus(1)) {
            for (const QString &name : names)
                add(month, name, name == names.front() && month >= Month{2022, 1} ? after : before);
        }
        transaction.commit();
    }
    void add(Month month, const QString &category, int cases)
    {
        for (int i = 0; i < cases; ++i) {
            ComplaintCase complaint;
            complaint.receivedAt = fromOffice(month.firstDay().addDays(i), QTime(9, 30));
            complaint.callTime = complaint.receivedAt;
            complaint.content = category;
            complaint.requestType = RequestType::Complaint;
            complaint.category = categoryOf(category);
            complaint.status = CaseStatus::Closed;
            m_office->cases().insert(complaint);
        }
    }
    CategoryId categoryOf(const QString &name) { return m_office->reference()->findCategory(name); }
    qint64 save(const Ledger &ledger, const QHash<QString, QString> &texts)
    {
        LedgerService service(*m_office, ledger);
        const auto read = service.read(texts);
        EXPECT_TRUE(read.ok()) << (read ? QString() : read.error().message()).toStdString();
        const auto stored = read ? service.save(*read) : read;
        EXPECT_TRUE(stored.ok()) << (stored ? QString() : stored.error().message()).toStdString();
        return stored ? stored->id : 0;
    }
    qint64 theme(const QString &title, const QString &category, const QString &start, const QString &end)
    {
        const qint64 id = save(themeLedger, {{u"种类"_qs, u"一季一主题"_qs},
                                             {u"主题"_qs, title},
                                             {u"启动日期"_qs, start},
                                             {u"结束日期"_qs, end}});
        save(themeCategoryLedger,
             {{u"主题"_qs, title}, {u"分类"_qs, category}, {u"用作"_qs, u"主题分类"_qs}});
        return id;
    }
    ListedTheme noise()
    {
        const qint64 id = theme(u"清运车噪音"_qs, names.front(), u"2022-01-01"_qs, u"2022-03-31"_qs);
        return ThemeService(*m_office).find(id).value();
    }

    const QStringList names{u"垃圾清运->清运车噪音扰民"_qs, u"道路遗撒->夜间遗撒"_qs,
                            u"公厕管理->异味"_qs,           u"公厕管理->设施损坏"_qs,
                            u"扫雪铲冰->道路积雪"_qs,       u"垃圾清运->大件垃圾"_qs};
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 17), QTime(10, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(ThemeTest, ItsEffectIsThatOfTheMonthsOfItsCategoriesAgainstAllOthers)
{
    const EffectAnswer answer = ThemeService(*m_office).effect(noise());
    EXPECT_EQ(answer.effect.months.afterPeriod(), Period::months({2022, 1}, {2022, 3}));
    EXPECT_EQ(answer.effect.months.beforePeriod(), Period::months({2021, 7}, {2021, 12}));
    EXPECT_EQ(answer.effect.months.earlierYears, 1);
    EXPECT_EQ(answer.effect.theme, (EffectCounts{3 * after, 6 * before, 3 * before, 6 * before}));
    EXPECT_EQ(answer.effect.controls, (EffectCounts{15 * before, 30 * before, 15 * before, 30 * before}));
    EXPECT_EQ(answer.controls.size(), 5);
    EXPECT_EQ(answer.effect.finding, EffectFinding::Fewer);
    EXPECT_EQ(m_office->cases().count(answer.after.filter), answer.after.count);
    EXPECT_EQ(answer.after.count, 3 * after);
    for (const ChartMark &mark : answer.chart.marks)
        EXPECT_EQ(mark.value ? m_office->cases().count(mark.cases.filter) : 0, mark.cases.count)
            << mark.name.toStdString();
    ASSERT_EQ(answer.chart.uprights.size(), 1U);
    EXPECT_EQ(answer.chart.uprights.front().at, 6);
    EXPECT_EQ(answer.chart.groups.at(6), u"22/1"_qs);
}

TEST_F(ThemeTest, ALongerTimeIsComparedWithTheSameMonthsOfTheYearBefore)
{
    const EffectAnswer answer = ThemeService(*m_office).effect(noise(), 12);
    EXPECT_TRUE(answer.effect.months.yearBefore);
    EXPECT_EQ(answer.effect.months.afterPeriod(), Period::months({2022, 1}, {2022, 3}));
    EXPECT_EQ(answer.effect.months.beforePeriod(), Period::months({2021, 1}, {2021, 3}));
    EXPECT_EQ(answer.effect.theme, (EffectCounts{3 * after, 3 * before, 0, 0}));
    EXPECT_EQ(answer.effect.controls, (EffectCounts{15 * before, 15 * before, 0, 0}));
    EXPECT_EQ(answer.effect.finding, EffectFinding::Fewer);
    ASSERT_EQ(answer.chart.uprights.size(), 1U);
    EXPECT_EQ(answer.chart.uprights.front().at, 3);
    EXPECT_EQ(answer.chart.groups.size(), 15);
    for (const ChartMark &mark : answer.chart.marks)
        EXPECT_EQ(mark.value ? m_office->cases().count(mark.cases.filter) : 0, mark.cases.count)
            << mark.name.toStdString();
}

TEST_F(ThemeTest, CategoriesOfOtherThemesOfTheTimeAndThoseLeftOutAreNoMeasure)
{
    const ListedTheme listed = noise();
    theme(u"夜间遗撒"_qs, names.at(1), u"2022-01-01"_qs, u"2022-03-31"_qs);
    theme(u"积雪"_qs, names.at(4), u"2020-11-01"_qs, u"2020-12-31"_qs);
    save(themeCategoryLedger,
         {{u"主题"_qs, u"清运车噪音"_qs}, {u"分类"_qs, names.at(2)}, {u"用作"_qs, u"不作对照"_qs}});
    const ListedTheme now = ThemeService(*m_office).find(listed.theme.id).value();
    EXPECT_EQ(now.leftOut.size(), 1U);
    const EffectAnswer answer = ThemeService(*m_office).effect(now);
    EXPECT_EQ(answer.controls.size(), 3) << answer.controls.join(u'/').toStdString();
    EXPECT_EQ(answer.effect.finding, EffectFinding::FewCategories);
}

TEST_F(ThemeTest, NothingEndsBeforeItBegins)
{
    LedgerService themes(*m_office, themeLedger);
    const auto read = themes.read({{u"种类"_qs, u"一季一主题"_qs},
                                   {u"主题"_qs, u"倒着的"_qs},
                                   {u"启动日期"_qs, u"2022-04-01"_qs},
                                   {u"结束日期"_qs, u"2022-03-31"_qs}});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(themes.save(*read).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(themes.count({}), 0);
}

TEST_F(ThemeTest, AMeasureIsTickedAndTheTickIsUndone)
{
    const ListedTheme listed = noise();
    save(themeMeasureLedger, {{u"主题"_qs, u"清运车噪音"_qs},
                              {u"措施"_qs, u"七点以后作业"_qs},
                              {u"责任人"_qs, u"承办员 01"_qs},
                              {u"期限"_qs, u"2022-02-01"_qs}});
    ThemeService service(*m_office);
    const auto measure = [&] { return service.find(listed.theme.id).value().measures.front(); };
    EXPECT_EQ(measuresText(service.find(listed.theme.id).value()), u"措施 1 项，已完成 0 项，超期 1 项"_qs);
    const ThemeMeasure seen = measure();
    ASSERT_TRUE(service.setDone(seen.id, seen.revision, true).ok());
    EXPECT_EQ(measure().doneOn, QDate(2022, 4, 17));
    const auto again = service.setDone(seen.id, seen.revision, false);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().kind, ErrorKind::Conflict);
    ActService acts(*m_office);
    ASSERT_TRUE(acts.undo(acts.recent(m_office->actor(), 1)->front().id).ok());
    EXPECT_FALSE(measure().doneOn.isValid());
    EXPECT_EQ(service.setDone(12345, 1, true).error().kind, ErrorKind::NotFound);
}

TEST_F(ThemeTest, TheTextForAChatSaysWhatWasDoneAndWhatChanged)
{
    const ListedTheme listed = noise();
    const QString text = themeText(listed, ThemeService(*m_office).effect(listed));
    for (const QString &part :
         {u"一季一主题：清运车噪音（已结束，2022-01-01—2022-03-31）"_qs, u"还没有措施"_qs,
          u"启动后 3 个月 12 件"_qs, u"有下降"_qs, u"同 5 个没有动过的分类、前 1 年同期比较"_qs})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " in " << text.toStdString();
}

TEST_F(ThemeTest, TheStoryTellsOfEachPracticeAndOfThoseWithoutRecords)
{
    noise();
    const YearStory story = storyOf(*m_office, Period::year(2022));
    EXPECT_EQ(story.period.last(), QDate(2022, 4, 17)) << "what is to come is left out";
    EXPECT_TRUE(story.volume.contains(u"受理群众诉求 162 件"_qs)) << story.volume.toStdString();
    const auto facts = [&story](const QString &practice) {
        return *std::ranges::find(story.practices, practice, &StoryFacts::practice);
    };
    EXPECT_TRUE(facts(u"一季一主题"_qs).hasRecords);
    EXPECT_TRUE(facts(u"一季一主题"_qs).changed.contains(u"清运车噪音：启动后 3 个月 12 件"_qs));
    EXPECT_FALSE(facts(u"专项"_qs).hasRecords);
    EXPECT_TRUE(facts(u"专项"_qs).done.contains(u"没有记录"_qs));
    EXPECT_TRUE(storyText(story).contains(u"没有记录的做法：专项"_qs)) << storyText(story).toStdString();
    EXPECT_EQ(storyTable(story).rows.size(), story.practices.size());
    EXPECT_FALSE(storyOf(*m_office, Period::year(2020)).practices.front().hasRecords);
}

TEST(DemoThemes, OneOfThemHasAnEffectThatCanBeSeen)
{
    auto office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 11, 22), QTime(10, 0))));
    ASSERT_TRUE(buildDemoOffice(*office).ok());
    CaseFilter history;
    history.period = Period::year(2024);
    if (office->cases().count(history) == 0)
        GTEST_SKIP() << "the demo office has no history";
    ThemeService service(*office);
    const std::vector<ListedTheme> themes = service.list();
    ASSERT_EQ(themes.size(), 7U);
    for (const Choice &state : choices<ThemeState>())
        EXPECT_TRUE(std::ranges::any_of(themes, [&state](const ListedTheme &listed) {
            return int(listed.state) == state.value;
        })) << state.code;
    for (const Choice &kind : choices<ThemeKind>())
        EXPECT_TRUE(std::ranges::any_of(themes, [&kind](const ListedTheme &listed) {
            return int(listed.theme.kind) == kind.value;
        })) << kind.code;
    for (const ListedTheme &listed : themes) {
        const Effect effect = service.effect(listed).effect;
        EXPECT_EQ(effect.finding == EffectFinding::Fewer, listed.theme.title == u"清运车噪音扰民"_qs)
            << effectSentence(effect).toStdString();
    }
}

TEST(DemoStory, EveryPracticeWithALedgerHasRecords)
{
    auto office =
        Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2026, 11, 22), QTime(10, 0))));
    ASSERT_TRUE(buildDemoOffice(*office).ok());
    QStringList missing;
    for (const int year : {2022, 2026}) {
        const YearStory story = storyOf(*office, Period::year(year));
        for (const StoryFacts &facts : story.practices) {
            for (const QString &text : {facts.practice, facts.done, facts.changed, facts.sure})
                EXPECT_FALSE(text.isEmpty()) << facts.practice.toStdString();
            if (facts.hasRecords)
                missing.removeAll(facts.practice);
            else if (year == 2022)
                missing << facts.practice;
        }
    }
    EXPECT_TRUE(missing.isEmpty()) << missing.join(u'/').toStdString();
}

} // namespace
