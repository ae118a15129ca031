// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"

#include <QDateTime>
#include <QTimeZone>

#include <random>

using namespace jiesu;

TEST(OfficeTime, AMonthEndsAtOfficeMidnightOnAnyComputer)
{
    for (const char *zone : {"UTC", "America/New_York", "Pacific/Auckland"}) {
        qputenv("TZ", zone);
        tzset();
        const Instant lastSecond = fromOffice(QDate(2022, 3, 31), QTime(23, 59, 59));
        EXPECT_EQ(toEpoch(lastSecond), 1'648'742'399) << zone; // 2022-03-31T15:59:59Z
        EXPECT_EQ(dayKey(lastSecond), 20'220'331) << zone;
        EXPECT_EQ(dayKey(lastSecond + std::chrono::seconds(1)), 20'220'401) << zone;
        EXPECT_EQ(officeText(lastSecond), QStringLiteral("2022-03-31 23:59:59")) << zone;
        EXPECT_EQ(officeMinuteText(lastSecond), QStringLiteral("2022-03-31 23:59")) << zone;
    }
    qunsetenv("TZ");
    tzset();
}

TEST(OfficeTime, GoesThereAndBackAgain)
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Instant at = fromEpoch(qint64(random() % 5'000'000'000U) - 300'000'000);
        const OfficeTime office = toOffice(at);
        ASSERT_TRUE(office.date.isValid() && office.time.isValid());
        const QDateTime reference = QDateTime::fromSecsSinceEpoch(toEpoch(at), QTimeZone("Asia/Shanghai"));
        ASSERT_EQ(office.date, reference.date()) << toEpoch(at);
        ASSERT_EQ(office.time, reference.time()) << toEpoch(at);
        const Instant back = fromOffice(office.date, office.time);
        // The hour that was lived through twice when summer time ended (1986 to 1991) has two instants.
        ASSERT_TRUE(back == at || toOffice(back) == office) << toEpoch(at);
    }
}

TEST(OfficeTime, SummerTimeOfTheEightiesIsKnown)
{
    EXPECT_EQ(toOffice(fromOffice(QDate(1988, 7, 1), QTime(12, 0))).time, QTime(12, 0));
    EXPECT_EQ(toEpoch(fromOffice(QDate(1988, 7, 1), QTime(9, 0))) % 86'400, 0); // UTC+9
    EXPECT_EQ(toEpoch(fromOffice(QDate(1992, 7, 1), QTime(8, 0))) % 86'400, 0); // UTC+8
}

TEST(OfficeTime, DayKeysAreDays)
{
    EXPECT_EQ(dayKey(QDate(2022, 3, 1)), 20'220'301);
    EXPECT_EQ(dayKey(QDate()), 0);
    EXPECT_EQ(dayFromKey(20'220'301), QDate(2022, 3, 1));
    EXPECT_FALSE(dayFromKey(0).isValid());
    EXPECT_FALSE(dayFromKey(20'220'230).isValid());
}
