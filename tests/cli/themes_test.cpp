// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/storyservice.h"
#include "service/themeservice.h"

using namespace jiesu;

namespace {

class ThemeCommands : public CommandTest
{
protected:
    ThemeCommands()
    {
        m_clock->set(fromOffice(QDate(2026, 3, 5), QTime(10, 0)));
        EXPECT_EQ(run("--db {db} demo").exit, 0);
    }
    std::unique_ptr<Office> office() { return std::move(Office::open(database(), m_clock)).value(); }
};

TEST_F(ThemeCommands, TheEffectOfAThemeIsThatOfTheService)
{
    QString text;
    {
        auto opened = office();
        ThemeService service(*opened);
        const ListedTheme first = service.list().back();
        text = themeText(first, service.effect(first));
    }
    EXPECT_TRUE(run("--db {db} theme-effect").out.contains(text));
    const QJsonArray all = run("--db {db} theme-effect --json").json().value(u"themes"_qs).toArray();
    ASSERT_GE(all.size(), 3);
    const QJsonObject snow = all.last().toObject();
    EXPECT_EQ(snow.value(u"title"_qs), u"雨雪天气道路恢复"_qs);
    EXPECT_EQ(snow.value(u"measures_done"_qs), 3);
    const QJsonObject effect = snow.value(u"effect"_qs).toObject();
    EXPECT_EQ(effect.value(u"finding"_qs), u"no_earlier_year"_qs);
    EXPECT_TRUE(effect.value(u"ratio"_qs).isNull()) << "a number that stands on nothing is none";
    EXPECT_EQ(run("--db {db} theme-effect --title 没有 --json").json().value(u"themes"_qs).toArray().size(),
              0);
}

TEST_F(ThemeCommands, TheStoryOfAYearIsToldAndWritten)
{
    QString text;
    {
        auto opened = office();
        text = storyText(storyOf(*opened, Period::year(2022)));
    }
    EXPECT_EQ(run("--db {db} story --year 2022").out.trimmed(), text);
    const QJsonObject json = run("--db {db} story --year 2022 --json").json();
    EXPECT_FALSE(json.value(u"practices"_qs).toArray().isEmpty());
    EXPECT_EQ(run("--db {db} story --year 1999").exit, 2);
    EXPECT_EQ(run("--db {db} story --year 去年").exit, 2);
}

} // namespace
