// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importing.h"

using namespace jiesu;

namespace {

class ImportNamesTest : public ImportingTest
{
protected:
    QString list(const QString &name, const QString &rows)
    {
        return csv(name, QStringLiteral("工单编号|标题|承办单位|被反映街乡镇|村/社区|问题分类\n") + rows);
    }
    /// An office with one unit, one community and one category of its own.
    void begin()
    {
        import(list(QStringLiteral("a.csv"),
                    QStringLiteral("A1|一|虚构一队|大峪街道|云边社区|云边环境->云边清运\n")));
    }
    static NameDecision decision(const ImportReport &report, const QString &name, qint64 target)
    {
        const auto found = std::ranges::find(report.unknownNames, name, &UnknownName::name);
        EXPECT_NE(found, report.unknownNames.end()) << name.toStdString();
        return {found == report.unknownNames.end() ? UnknownName() : *found, target};
    }
};

TEST_F(ImportNamesTest, WhatANameMeansIsSaidOnce)
{
    begin();
    const QString path =
        list(QStringLiteral("b.csv"), QStringLiteral("B1|二|一队（清运）|大峪街道|云中里|云里云外\n"));
    ImportOptions options;
    options.dryRun = true;
    const ImportReport trial = import(path, options);
    ASSERT_EQ(trial.unknownNames.size(), 3u);
    const ComplaintCase first = find("A1");
    options.dryRun = false;
    options.names = {decision(trial, QStringLiteral("一队（清运）"), first.leadUnit.value),
                     decision(trial, QStringLiteral("云中里"), first.community.value),
                     decision(trial, QStringLiteral("云里云外"), first.category.value)};
    const ImportReport report = import(path, options);
    EXPECT_TRUE(report.unknownNames.empty());
    const ComplaintCase second = find("B1");
    EXPECT_EQ(second.leadUnit, first.leadUnit);
    EXPECT_EQ(second.community, first.community);
    EXPECT_EQ(second.category, first.category);
    const ImportReport next = import(
        list(QStringLiteral("c.csv"), QStringLiteral("C1|三|一队（清运）|大峪街道|云中里|云里云外\n")));
    EXPECT_TRUE(next.unknownNames.empty()) << "the next import asks nothing";
    EXPECT_EQ(find("C1").leadUnit, first.leadUnit);
}

TEST_F(ImportNamesTest, APathOfACategoryMayMeanAnother)
{
    begin();
    const QString path = list(QStringLiteral("b.csv"), QStringLiteral("B1|二||||别处环境->别处清运\n"));
    ImportOptions options;
    options.dryRun = true;
    const ImportReport trial = import(path, options);
    ASSERT_EQ(trial.unknownNames.size(), 1u);
    options = {};
    options.names = {decision(trial, QStringLiteral("别处环境->别处清运"), find("A1").category.value)};
    EXPECT_TRUE(import(path, options).newCategories.isEmpty());
    EXPECT_EQ(find("B1").category, find("A1").category);
}

TEST_F(ImportNamesTest, ANameThatIsNoneStaysAText)
{
    begin();
    const QString path = list(QStringLiteral("b.csv"), QStringLiteral("B1|二|待定|大峪街道||\n"));
    ImportOptions options;
    options.dryRun = true;
    const ImportReport trial = import(path, options);
    options.dryRun = false;
    options.names = {decision(trial, QStringLiteral("待定"), 0)};
    EXPECT_TRUE(import(path, options).newUnits.isEmpty());
    EXPECT_FALSE(find("B1").leadUnit.isSet());
    EXPECT_TRUE(m_office->imports().originals(find("B1").id).front().cells.contains(QStringLiteral("待定")));
    const ImportReport next =
        import(list(QStringLiteral("c.csv"), QStringLiteral("A1|一改|待定|大峪街道||\n")));
    EXPECT_TRUE(next.newUnits.isEmpty());
    EXPECT_TRUE(find("A1").leadUnit.isSet()) << "a text erases no unit";
}

TEST_F(ImportNamesTest, ATrialRemembersNothing)
{
    begin();
    const QString path = list(QStringLiteral("b.csv"), QStringLiteral("B1|二|待定|||\n"));
    ImportOptions options;
    options.dryRun = true;
    const ImportReport trial = import(path, options);
    options.names = {decision(trial, QStringLiteral("待定"), 0)};
    EXPECT_TRUE(import(path, options).unknownNames.empty());
    EXPECT_EQ(import(path).unknownNames.size(), 1u);
}

} // namespace
