// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/incidentreport.h"

using namespace jiesu;

namespace {

class IncidentCommand : public CommandTest
{
protected:
    IncidentCommand()
    {
        m_clock->set(fromOffice(QDate(2026, 3, 5), QTime(10, 0)));
        EXPECT_EQ(run("--db {db} demo").exit, 0);
    }
};

TEST_F(IncidentCommand, ListAndShowSayWhatThePageSays)
{
    QString notice;
    QString title;
    {
        auto office = std::move(Office::open(database(), m_clock)).value();
        const auto found = IncidentService(*office).matching(u"漏水"_qs);
        ASSERT_EQ(found.size(), 1U);
        title = found[0].title;
        notice = IncidentService(*office).detail(found[0].id)->notice;
    }
    const QJsonObject list = run("--db {db} incident list --search 漏水 --json").json();
    EXPECT_EQ(list[u"total"_qs].toInt(), 1);
    const QJsonObject row = list[u"incidents"_qs].toArray()[0].toObject();
    EXPECT_EQ(row[u"涉及户数"_qs].toInt(), 432);
    EXPECT_EQ(row[u"案件"_qs].toInt(), 8);
    const QString shown = run("--db {db} incident show --search 漏水").out;
    EXPECT_TRUE(shown.contains(title) && shown.contains(notice)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"历时"_qs));
    const QJsonObject json = run("--db {db} incident show --search 漏水 --json").json();
    EXPECT_EQ(json[u"notice"_qs].toString(), notice);
    EXPECT_EQ(json[u"sections"_qs].toArray().size(), 5);
    EXPECT_EQ(run("--db {db} incident show --search 没有这件事").exit, 1);
    EXPECT_EQ(run("--db {db} incident forget").exit, 2);
}

TEST_F(IncidentCommand, WhatGoesOutComesInAgainWithoutChange)
{
    EXPECT_EQ(run("--db {db} incident export --out {dir}/事件.csv").exit, 0);
    const QJsonObject in = run("--db {db} incident import --file {dir}/事件.csv --json").json();
    EXPECT_GT(in[u"read"_qs].toInt(), 0);
    EXPECT_EQ(in[u"unchanged"_qs].toInt(), in[u"read"_qs].toInt());
    EXPECT_EQ(run("--db {db} incident import").exit, 2);
    EXPECT_EQ(run("--db {db} incident export").exit, 2);
    EXPECT_EQ(run("--db {db} check").exit, 0);
}

} // namespace
