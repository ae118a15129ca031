// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/datetext.h"
#include "support/sheetgenerator.h"
#include "support/sourcepath.h"
#include "testfiles.h"

#include <QFileInfo>

#include <set>

using namespace jiesu;
using namespace jiesu::test;

namespace {

QString sharedFile(const char *name)
{
    return sharedDataPath(QString::fromLatin1(name));
}

} // namespace

TEST(RealFiles, ComplaintsWithReplies)
{
    const QString path = sharedFile("complaints-with-replies.xlsx");
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "the shared data is not here";
    const Content content = readAll(path);
    ASSERT_FALSE(content.error);
    ASSERT_EQ(content.rows.size(), 2817U);
    EXPECT_EQ(content.rows[0].cells.size(), 7U);
    EXPECT_EQ(content.line(0),
              QStringLiteral("留言编号|留言用户|留言主题|留言时间|留言详情|答复意见|答复时间"));
    std::set<QString> numbers;
    int days = 0;
    int serials = 0;
    for (size_t i = 1; i < content.rows.size(); ++i) {
        const SheetRow &row = content.rows[i];
        EXPECT_EQ(row.number, static_cast<int>(i) + 1);
        ASSERT_EQ(row.cells.size(), 7U);
        numbers.insert(row.cell(0).text);
        for (const int column : {3, 6}) {
            const auto date = readDate(row.cell(column));
            ASSERT_TRUE(date) << row.number;
            days += date->dateOnly;
            serials += row.cell(column).kind != CellKind::Text;
        }
    }
    EXPECT_EQ(numbers.size(), 2816U);
    EXPECT_EQ(serials, 1);
    EXPECT_EQ(days, 1);
}

TEST(RealFiles, TaxonomyAndInlineStrings)
{
    if (!QFileInfo::exists(sharedFile("complaint-taxonomy.xlsx")))
        GTEST_SKIP() << "the shared data is not here";
    const Content taxonomy = readAll(sharedFile("complaint-taxonomy.xlsx"));
    ASSERT_FALSE(taxonomy.error);
    EXPECT_EQ(taxonomy.rows.size(), 518U);
    EXPECT_EQ(taxonomy.line(0), QStringLiteral("一级分类|二级分类|三级分类"));
    const Content category = readAll(sharedFile("complaints-with-category.xlsx"));
    ASSERT_FALSE(category.error);
    EXPECT_EQ(category.rows.size(), 397U);
    for (size_t i = 1; i < category.rows.size(); ++i)
        EXPECT_TRUE(readDate(category.rows[i].cell(3))) << i;
}

TEST(GeneratedFiles, AreReadBackCellByCell)
{
    const TestFolder folder;
    for (const bool constantMemory : {false, true}) {
        GeneratorSettings settings;
        settings.rows = 2000;
        settings.badRowEvery = 100;
        settings.constantMemory = constantMemory;
        const QString path = folder.path(QStringLiteral("g.xlsx"));
        ASSERT_TRUE(SheetGenerator(settings).write(path));
        const Content content = readAll(path);
        ASSERT_FALSE(content.error);
        ASSERT_EQ(content.rows.size(), 2001U);
        SheetGenerator again(settings);
        std::set<QString> numbers;
        int bad = 0;
        for (int i = 0; i < settings.rows; ++i) {
            const QStringList expected = again.row(i);
            const SheetRow &row = content.rows[static_cast<size_t>(i) + 1];
            for (int column = 0; column < SheetGenerator::columnCount; ++column)
                ASSERT_EQ(row.cell(column).text, expected[column]);
            const bool sound = !row.cell(0).empty() && readDate(row.cell(14));
            EXPECT_EQ(sound, again.badness(i) == BadRow::None) << i;
            bad += !sound;
            numbers.insert(row.cell(0).text);
        }
        EXPECT_EQ(bad, 20);
        EXPECT_EQ(again.badRows(), 20);
        EXPECT_GE(numbers.size(), 1990U);
    }
}
