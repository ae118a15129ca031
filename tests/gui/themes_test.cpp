// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/ledgerservice.h"
#include "ui/ledgers/recordform.h"
#include "ui/models/texttablemodel.h"
#include "ui/proactive/storyview.h"
#include "ui/proactive/themedetail.h"
#include "ui/proactive/themeeditor.h"
#include "ui/proactive/themesview.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QSpinBox>

using namespace jiesu;
using namespace jiesu::test;

namespace {

/// The demo office of 6 March 2026.
class ThemesGui : public testing::Test
{
protected:
    ThemesGui()
    {
        QObject::connect(&office.context, &OfficeContext::showFigure, &office.context,
                         [this](const CaseLink &link) { links.push_back(link); });
    }
    std::vector<ListedTheme> themes()
    {
        return *office.on([](Office &opened) { return ThemeService(opened).list(); });
    }
    /// Walks by Tab until @p wanted has the keyboard.
    static void tabTo(QWidget *wanted)
    {
        constexpr int most = 20;
        for (int i = 0; i < most && !wanted->hasFocus(); ++i)
            press(Qt::Key_Tab);
        EXPECT_TRUE(wanted->hasFocus());
    }

    GuiOffice office{true};
    std::vector<CaseLink> links;
};

TEST_F(ThemesGui, AThemeShowsItsEffectAndItsMeasuresAreTickedByKeys)
{
    ThemesView page(office.context);
    office.show(page);
    const std::vector<ListedTheme> before = themes();
    ASSERT_EQ(page.model()->rowCount(), int(before.size()));
    ASSERT_GE(before.size(), 3U);
    EXPECT_EQ(page.model()->text(0, 1), before[0].theme.title) << "the latest first";
    press(Qt::Key_Down);
    office.settle();
    const ListedTheme &second = before[1];
    const EffectAnswer answer =
        *office.on([second](Office &opened) { return ThemeService(opened).effect(second); });
    EXPECT_EQ(page.detail()->finding(), effectSentence(answer.effect));
    EXPECT_TRUE(page.detail()->certainty().endsWith(effectCertainty(answer.effect)));
    EXPECT_EQ(page.detail()->chart()->markCount(), int(answer.chart.marks.size()));
    office.picture(QStringLiteral("themes"));

    tabTo(page.detail()->measures());
    ASSERT_FALSE(second.measures.back().doneOn.isValid());
    press(Qt::Key_End);
    press(Qt::Key_Space);
    office.settle();
    EXPECT_EQ(themes()[1].measures.back().doneOn, QDate(2026, 3, 6));
    EXPECT_EQ(office.notices.last(), QStringLiteral("已记为今天完成。"));
    EXPECT_EQ(page.detail()->model()->text(int(second.measures.size()) - 1, 0), QStringLiteral("已完成"));
    press(Qt::Key_Space);
    office.settle();
    EXPECT_FALSE(themes()[1].measures.back().doneOn.isValid()) << "a second press takes it back";
}

TEST_F(ThemesGui, ItsNumbersOpenTheirCasesAndItsTextIsCopied)
{
    ThemesView page(office.context);
    office.show(page);
    const std::vector<ListedTheme> all = themes();
    const auto answerOf = [this](const ListedTheme &listed) {
        return *office.on([listed](Office &opened) { return ThemeService(opened).effect(listed); });
    };
    const auto withCases = std::ranges::find_if(
        all, [&](const ListedTheme &listed) { return answerOf(listed).after.count > 0; });
    ASSERT_NE(withCases, all.end());
    for (auto row = all.begin(); row != withCases; ++row)
        press(Qt::Key_Down);
    office.settle();
    press(Qt::Key_Return);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(office.count(links[0].filter), links[0].count);
    press(Qt::Key_C, Qt::AltModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), themeText(*withCases, answerOf(*withCases)));

    tabTo(page.detail()->chart());
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(office.count(links.back().filter), links.back().count);
}

TEST_F(ThemesGui, AThemeIsWrittenAndMovedOnByKeysAlone)
{
    GuiOffice bare;
    ThemesView page(bare.context);
    bare.show(page);
    EXPECT_EQ(page.model()->rowCount(), 0);
    EXPECT_FALSE(page.detail()->isVisible());
    bare.picture(QStringLiteral("themes-empty"));
    const auto listed = [&bare] {
        return *bare.on([](Office &opened) { return ThemeService(opened).list(); });
    };
    const auto fill = [&page](const char *code, const QString &text) {
        page.editor()->form()->editor(code)->setFocus();
        type(text);
    };
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(page.editor()->isVisible());
    press(Qt::Key_Down);
    fill("title", QStringLiteral("桶站异味"));
    fill("starts_on", QStringLiteral("2026-03-01"));
    press(Qt::Key_S, Qt::ControlModifier);
    bare.settle();
    EXPECT_TRUE(listed().empty()) << "the end is missing";
    fill("ends_on", QStringLiteral("2026-05-31"));
    press(Qt::Key_S, Qt::ControlModifier);
    bare.settle();
    ASSERT_EQ(listed().size(), 1U) << page.editor()->warning().toStdString();
    ASSERT_TRUE(page.detail()->isVisible());

    press(Qt::Key_K, Qt::AltModifier);
    type(QStringLiteral("异味"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    bare.settle();
    ASSERT_EQ(listed()[0].touched.size(), 1U) << page.editor()->warning().toStdString();
    press(Qt::Key_M, Qt::AltModifier);
    type(QStringLiteral("每天冲洗两次"));
    fill("owner", QStringLiteral("保洁主管"));
    fill("due_on", QStringLiteral("2026-03-20"));
    press(Qt::Key_S, Qt::ControlModifier);
    bare.settle();
    ASSERT_EQ(listed()[0].measures.size(), 1U) << page.editor()->warning().toStdString();

    press(Qt::Key_E, Qt::AltModifier);
    fill("progress", QStringLiteral("已开始冲洗"));
    press(Qt::Key_Escape);
    EXPECT_EQ(listed()[0].theme.progress, QString()) << "Esc stores nothing";
    press(Qt::Key_E, Qt::AltModifier);
    fill("progress", QStringLiteral("已换桶盖"));
    press(Qt::Key_S, Qt::ControlModifier);
    bare.settle();
    EXPECT_EQ(listed()[0].theme.progress, QStringLiteral("已换桶盖"));

    tabTo(page.detail()->measures());
    press(Qt::Key_Return);
    fill("result", QStringLiteral("第一周已做"));
    press(Qt::Key_S, Qt::ControlModifier);
    bare.settle();
    EXPECT_EQ(listed()[0].measures[0].result, QStringLiteral("第一周已做"));
    EXPECT_TRUE(page.detail()->measures()->hasFocus()) << "back where the form was asked for";
    bare.picture(QStringLiteral("themes-written"));
}

TEST_F(ThemesGui, TheLengthOfTheComparisonIsChosen)
{
    ThemesView page(office.context);
    office.show(page);
    press(Qt::Key_Down);
    office.settle();
    const ListedTheme second = themes()[1];
    page.detail()->monthsBox()->setValue(12);
    office.settle();
    const EffectAnswer answer =
        *office.on([second](Office &opened) { return ThemeService(opened).effect(second, 12); });
    EXPECT_TRUE(answer.effect.months.yearBefore);
    EXPECT_EQ(page.detail()->finding(), effectSentence(answer.effect));
    EXPECT_EQ(page.detail()->chart()->markCount(), int(answer.chart.marks.size()));
    office.picture(QStringLiteral("themes-year"));
}

TEST_F(ThemesGui, TheStoryOfAYearIsReadTurnedAndCopiedByKeys)
{
    StoryView page(office.context);
    office.show(page);
    EXPECT_EQ(page.year(), 2026);
    const auto storyOfYear = [this](int year) {
        return *office.on([year](Office &opened) { return storyOf(opened, Period::year(year)); });
    };
    YearStory story = storyOfYear(2026);
    ASSERT_EQ(page.model()->rowCount(), int(story.practices.size()));
    office.picture(QStringLiteral("story"));
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Left, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(page.year(), 2022);
    story = storyOfYear(2022);
    EXPECT_EQ(page.model()->text(0, 1), story.practices[0].done);
    EXPECT_TRUE(story.practices[0].hasRecords);
    press(Qt::Key_C, Qt::AltModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), storyText(story));
    press(Qt::Key_Right, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(page.year(), 2023);
}

} // namespace
