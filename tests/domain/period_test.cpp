// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

using namespace jiesu;

TEST(Period, ReadsTheFourFormsOfTheCommandLine)
{
    EXPECT_EQ(*Period::parse(QStringLiteral("2022-03")), Period::month({2022, 3}));
    EXPECT_EQ(*Period::parse(QStringLiteral("2022-Q1")), Period::quarter(2022, 1));
    EXPECT_EQ(*Period::parse(QStringLiteral("2022")), Period::year(2022));
    EXPECT_EQ(*Period::parse(QStringLiteral("2022-01-05..2022-02-10")),
              Period::days(QDate(2022, 1, 5), QDate(2022, 2, 10)));
    for (const char *bad : {"", "2022-13", "2022-3", "2022-02-30..2022-03-01", "2022-02-02..2022-01-01", "一月"})
        EXPECT_FALSE(Period::parse(QString::fromUtf8(bad)).ok()) << bad;
}
