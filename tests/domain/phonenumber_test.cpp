// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

using namespace jiesu;

namespace {

TEST(PhoneNumber, TwentyWrittenFormsOfAMobileAreOneNumber)
{
    const QString forms[]{
        u"13900001234"_qs,        u" 139 0000 1234 "_qs,        u"139-0000-1234"_qs,
        u"139.0000.1234"_qs,      u"139–0000–1234"_qs,          u"139\u00a00000\u00a01234"_qs,
        u"139　0000　1234"_qs,    u"１３９００００１２３４"_qs, u"１３９－００００－１２３４"_qs,
        u"+8613900001234"_qs,     u"+86 139 0000 1234"_qs,      u"+86-139-0000-1234"_qs,
        u"(+86)139-0000-1234"_qs, u"（＋８６）13900001234"_qs,  u"0086 139 0000 1234"_qs,
        u"008613900001234"_qs,    u"86-13900001234"_qs,         u"8613900001234"_qs,
        u"013900001234"_qs,       u"手机：13900001234"_qs,      u"联系电话: +86 139 0000 1234"_qs,
        u"Tel:139-0000-1234"_qs,  u"13900001234（本人）"_qs,    u"13900001234 王女士，下午打"_qs,
        u"王女士13900001234"_qs,  u"139 0000 1234\u200b\r\n"_qs};
    for (const QString &form : forms) {
        EXPECT_EQ(text::phoneNumber(form), u"13900001234"_qs) << form.toStdString();
        EXPECT_EQ(text::wholePhoneNumber(form), u"13900001234"_qs) << form.toStdString();
    }
    EXPECT_GE(std::size(forms), 20U);
}

TEST(PhoneNumber, LandlinesKeepTheirAreaCodeAndExtension)
{
    const std::pair<QString, QString> rows[]{{u"010-69840000"_qs, u"01069840000"_qs},
                                             {u"010 6984 0000"_qs, u"01069840000"_qs},
                                             {u"（010）6984 0000"_qs, u"01069840000"_qs},
                                             {u"（010）6984－0000"_qs, u"01069840000"_qs},
                                             {u"+86 10 6984 0000"_qs, u"01069840000"_qs},
                                             {u"0086-10-69840000"_qs, u"01069840000"_qs},
                                             {u"座机：010-69840000"_qs, u"01069840000"_qs},
                                             {u"010-69840000（白天）"_qs, u"01069840000"_qs},
                                             {u"010-8888 7777 转 12"_qs, u"01088887777-12"_qs},
                                             {u"010-88887777转12"_qs, u"01088887777-12"_qs},
                                             {u"010-88887777-12"_qs, u"01088887777-12"_qs},
                                             {u"010-88887777分机12"_qs, u"01088887777-12"_qs},
                                             {u"(010) 8888 7777 转分机：12"_qs, u"01088887777-12"_qs},
                                             {u"010-88887777 ext. 12"_qs, u"01088887777-12"_qs},
                                             {u"010-88887777 转 12 找值班员"_qs, u"01088887777-12"_qs},
                                             {u"0571-87650000"_qs, u"057187650000"_qs},
                                             {u"(0313)2030000"_qs, u"03132030000"_qs},
                                             {u"6984-0000"_qs, u"69840000"_qs},
                                             {u"固话 69840000"_qs, u"69840000"_qs},
                                             {u"400-810-0000"_qs, u"4008100000"_qs},
                                             {u"800 810 0000"_qs, u"8008100000"_qs},
                                             {u"96310"_qs, u"96310"_qs},
                                             {u"95588"_qs, u"95588"_qs}};
    for (const auto &[form, number] : rows) {
        EXPECT_EQ(text::phoneNumber(form), number) << form.toStdString();
        EXPECT_EQ(text::wholePhoneNumber(form), number) << form.toStdString();
        EXPECT_EQ(text::phoneNumber(number), number) << "a stored number stays as it is";
    }
}

TEST(PhoneNumber, WhatIsNoNumberStaysNone)
{
    for (const QString &text : {u"匿名"_qs, u"12345"_qs, u"139****1234"_qs, u"1390000****"_qs,
                                u"139000012345678"_qs, u"2022年3月1日来电"_qs, u"3号楼2单元"_qs,
                                u"保密，不愿透露"_qs, u"工单20220301000123"_qs, QString()})
        EXPECT_TRUE(text::phoneNumber(text).isEmpty()) << text.toStdString();
}

TEST(PhoneNumber, IsNotWholeWhileADigitIsMissing)
{
    for (const QString &number : {u"13900001234"_qs, u"01069840000"_qs, u"02161230000"_qs, u"4008100000"_qs,
                                  u"+8613900001234"_qs, u"008613900001234"_qs, u"+861069840000"_qs}) {
        for (qsizetype typed = 0; typed < number.size(); ++typed)
            EXPECT_TRUE(text::wholePhoneNumber(number.left(typed)).isEmpty())
                << number.left(typed).toStdString();
        EXPECT_FALSE(text::wholePhoneNumber(number).isEmpty()) << number.toStdString();
    }
    const QStringList shortest{u"031320300"_qs, u"0313203000"_qs, u"698400"_qs, u"400810000"_qs, u"9631"_qs};
    for (const QString &typed : shortest)
        EXPECT_TRUE(text::wholePhoneNumber(typed).isEmpty()) << typed.toStdString();
}

} // namespace
