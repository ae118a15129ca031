// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/datetext.h"

using namespace jiesu;

namespace {

/// "2020-01-06 12:09:38", "2020-01-06" for a day alone, "-" for nothing.
QString shown(const std::optional<SheetDate> &date)
{
    if (!date)
        return QStringLiteral("-");
    const QString day = date->at.date.toString(QStringLiteral("yyyy-MM-dd"));
    return date->dateOnly ? day : day + date->at.time.toString(QStringLiteral(" HH:mm:ss"));
}

} // namespace

TEST(DateText, ReadsWhatOfficesWrite)
{
    const std::vector<std::pair<const char *, const char *>> cases{
        {"2020/1/6 12:09:38", "2020-01-06 12:09:38"},
        {"2020-01-06", "2020-01-06"},
        {"2020.1.6 9:05", "2020-01-06 09:05:00"},
        {"2020年1月6日 12时09分", "2020-01-06 12:09:00"},
        {"2020年1月6日12:09:38", "2020-01-06 12:09:38"},
        {"2020年01月06日12时09分38秒", "2020-01-06 12:09:38"},
        {"2020年1月6日 9点", "2020-01-06 09:00:00"},
        {"2020年1月6号", "2020-01-06"},
        {"2020 年 1 月 6 日", "2020-01-06"},
        {"2020-01-06T12:09:38", "2020-01-06 12:09:38"},
        {"2020-01-06T04:09:38Z", "2020-01-06 12:09:38"},
        {"2020-01-06T04:09:38.123Z", "2020-01-06 12:09:38"},
        {"2020-01-06 12:09:38+08:00", "2020-01-06 12:09:38"},
        {"2020-01-05T23:09:38-0500", "2020-01-06 12:09:38"},
        {"2019-12-31T16:00:00+00", "2020-01-01 00:00:00"},
        {"20200106", "2020-01-06"},
        {"20200106120938", "2020-01-06 12:09:38"},
        {"202001061209", "2020-01-06 12:09:00"},
        {"20200106 12:09", "2020-01-06 12:09:00"},
        {"二〇二〇年一月六日", "2020-01-06"},
        {"二零二零年十二月三十一日", "2020-12-31"},
        {"二○二○年十月二十日", "2020-10-20"},
        {"２０２０－０１－０６　１２：０９：３８", "2020-01-06 12:09:38"},
        {"\t 2020/1/6   12:09 \n", "2020-01-06 12:09:00"},
        {"2020/1/6 下午 3:05", "2020-01-06 15:05:00"},
        {"2020/1/6 上午12:05", "2020-01-06 00:05:00"},
        {"2020年1月6日 星期一 9:05", "2020-01-06 09:05:00"},
        {"2020年1月6日（周一）", "2020-01-06"},
        {"2020-1-6 晚上 8点30分", "2020-01-06 20:30:00"},
        {"二〇二〇年一月六日上午九时三十分", "2020-01-06 09:30:00"},
        {"2020.1.6 凌晨2:10", "2020-01-06 02:10:00"},
        {"2020/1/6 0:00:00", "2020-01-06 00:00:00"},
        {"43966.514", "2020-05-15 12:20:10"},
        {"43966", "2020-05-15"},
        {"2024-02-29", "2024-02-29"},
        {"1990-01-01", "1990-01-01"},
        {"2100-12-31", "2100-12-31"},
    };
    for (const auto &[text, expected] : cases)
        EXPECT_EQ(shown(readDate(QString::fromUtf8(text))).toStdString(), expected) << text;
}

TEST(DateText, RefusesWhatIsNoDate)
{
    for (const char *text : {"",
                             " ",
                             "尽快",
                             "2022-02-30",
                             "2023-02-29",
                             "2022-13-01",
                             "2022-00-10",
                             "2022-01-00",
                             "2022-1-1 25:61",
                             "2022-1-1 24:00",
                             "2022-1-1 12:60",
                             "2022-1-1 12:5",
                             "1989-12-31",
                             "2101-01-01",
                             "0001-01-01",
                             "22-1-1",
                             "1/6/2020",
                             "2020-1",
                             "2020",
                             "2020-1/6",
                             "2020年1月6",
                             "2020-01-06 abc",
                             "2020-01-06T",
                             "2020-01-06T12",
                             "20201306",
                             "20200106250000",
                             "2020010",
                             "202001061",
                             "12345",
                             "99999",
                             "43966.",
                             "43966.5.1",
                             "-43966",
                             "2020-01-06 12:00+99:00",
                             "2020-01-06 12:00:00 Zulu",
                             "2020-1-6-7",
                             "13800000000",
                             "十一十",
                             "2020-01-06 13:00 下午",
                             "2020/1/6 下午 13:05",
                             "2020/1/6 晚上 12:05",
                             "2020/1/6 星期一 明天",
                             "4e4",
                             "NaN"})
        EXPECT_EQ(shown(readDate(QString::fromUtf8(text))), QStringLiteral("-")) << text;
    EXPECT_FALSE(readDate(QString(100'000, u'2')));
}

TEST(DateText, ReadsSerialNumbersOfBothSystems)
{
    EXPECT_EQ(shown(readDateSerial(43563.359259259261)), QStringLiteral("2019-04-08 08:37:20"));
    EXPECT_EQ(shown(readDateSerial(43966.999999)), QStringLiteral("2020-05-16"));
    EXPECT_EQ(shown(readDateSerial(42504, true)), QStringLiteral("2020-05-15"));
    for (const double bad :
         {-1.0, 0.0, 0.5, 32873.0, 73416.0, 1e300, std::numeric_limits<double>::quiet_NaN(),
          std::numeric_limits<double>::infinity()})
        EXPECT_FALSE(readDateSerial(bad)) << bad;
}

TEST(DateText, ReadsCellsOfEveryKind)
{
    EXPECT_EQ(shown(readDate(SheetCell{CellKind::Text, QStringLiteral("2020-1-6"), 0})),
              QStringLiteral("2020-01-06"));
    EXPECT_EQ(shown(readDate(SheetCell{CellKind::Date, {}, 43966.5})), QStringLiteral("2020-05-15 12:00:00"));
    EXPECT_EQ(shown(readDate(SheetCell{CellKind::Number, QStringLiteral("20200106"), 20200106})),
              QStringLiteral("2020-01-06"));
    EXPECT_EQ(shown(readDate(SheetCell{CellKind::Number, {}, 42504}, true)), QStringLiteral("2020-05-15"));
    EXPECT_EQ(shown(readDate(SheetCell{CellKind::Boolean, QStringLiteral("TRUE"), 1})), QStringLiteral("-"));
    EXPECT_EQ(shown(readDate(SheetCell{})), QStringLiteral("-"));
}

TEST(DateText, EveryDayOfTheRangeRoundTripsInEveryForm)
{
    for (QDate day(1990, 1, 1); day <= QDate(2100, 12, 31); day = day.addDays(13)) {
        for (const char *form : {"yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "yyyy年M月d日"}) {
            const auto date = readDate(day.toString(QString::fromUtf8(form)));
            ASSERT_TRUE(date) << form;
            EXPECT_EQ(date->at.date, day);
        }
        EXPECT_EQ(readDateSerial(static_cast<double>(QDate(1899, 12, 30).daysTo(day)))->at.date, day);
    }
}
