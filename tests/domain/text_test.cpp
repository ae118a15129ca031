// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"

#include <random>

using namespace jiesu;

namespace {

struct Row
{
    QString input;
    QString expected;
};

void expectAll(QString (*function)(const QString &), std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        EXPECT_EQ(function(row.input), row.expected) << row.input.toStdString();
}

} // namespace

TEST(Text, CleanRemovesOnlyWhatIsNeverText)
{
    expectAll(text::clean, {{u"公厕\t异味"_qs, u"公厕 异味"_qs},
                            {u"一\r\n二\r三\u2028四"_qs, u"一\n二\n三\n四"_qs},
                            {u"\ufeff编\u200b号\u202e12\u2066\u200e"_qs, u"编号12"_qs},
                            {u"甲"_qs + QChar(u'\0') + QChar(7) + QChar(0x85) + u"乙"_qs, u"甲乙"_qs},
                            {u"甲"_qs + QChar(0xd800) + u"乙"_qs + QChar(0xdc00), u"甲乙"_qs},
                            {u"𠮷野\U0001F600"_qs, u"𠮷野\U0001F600"_qs},
                            {u"  两个空格  "_qs, u"  两个空格  "_qs},
                            {u"=1+1"_qs, u"=1+1"_qs},
                            {QString(), QString()}});
}

TEST(Text, TidyPutsWhiteSpaceInOrder)
{
    expectAll(text::tidy, {{u"\u3000\u3000您好：\u00a0 路灯  不亮 "_qs, u"您好： 路灯 不亮"_qs},
                           {u"\n\n一\n\n\n\n二  \n 三\n"_qs, u"一\n\n二\n三"_qs},
                           {u" \t\n\u3000"_qs, QString()}});
    expectAll(text::tidyLine, {{u" 东辛房\n\n街道 "_qs, u"东辛房 街道"_qs}, {u"\r\n"_qs, QString()}});
}

TEST(Text, TidyingTwiceChangesNothing)
{
    std::mt19937 random(9);
    const QString alphabet = u"甲乙a1 \t\n\r\u3000\u00a0\u200b\u2028\ufeff=-"_qs;
    for (int i = 0; i < 3000; ++i) {
        QString input;
        for (auto n = random() % 24; n > 0; --n)
            input += alphabet[qsizetype(random() % std::size_t(alphabet.size()))];
        for (const auto function : {text::clean, text::tidy, text::tidyLine})
            ASSERT_EQ(function(function(input)), function(input));
        ASSERT_EQ(text::tidyLine(text::tidy(input)), text::tidyLine(input));
        ASSERT_FALSE(text::tidyLine(input).contains(u'\n'));
    }
}

/// What needs no tidying is found by a quick look; it must say the same as the tidying itself, which the tab
/// in front calls for.
TEST(Text, EveryCharacterIsTidiedTheSameInTidyAndInUntidyText)
{
    for (char32_t c = 0; c <= 0xffff; ++c) {
        for (const QString &format : {u"甲%1乙"_qs, u"%1乙"_qs, u"甲 %1"_qs}) {
            const QString text = format.arg(QChar(char16_t(c)));
            ASSERT_EQ(text::tidyLine(text), text::tidyLine(u'\t' + text)) << std::uint32_t(c);
            ASSERT_EQ(text::tidy(text), text::tidy(u'\t' + text)) << std::uint32_t(c);
        }
    }
}

TEST(Text, FoldedMakesWidthAndCaseEqual)
{
    EXPECT_EQ(text::folded(u"ＡＢＣ１２３（北）"_qs), u"abc123(北)"_qs);
    EXPECT_EQ(text::folded(u"垃圾清运"_qs), u"垃圾清运"_qs);
}

TEST(Text, PhoneNumbersAreStoredOneWay)
{
    expectAll(text::phoneNumber, {{u"139 0000 1234"_qs, u"13900001234"_qs},
                                  {u"139-0000-1234"_qs, u"13900001234"_qs},
                                  {u"１３９００００１２３４"_qs, u"13900001234"_qs},
                                  {u"+86 13900001234"_qs, u"13900001234"_qs},
                                  {u"+86-139-0000-1234"_qs, u"13900001234"_qs},
                                  {u"(+86)13900001234"_qs, u"13900001234"_qs},
                                  {u"008613900001234"_qs, u"13900001234"_qs},
                                  {u"8613900001234"_qs, u"13900001234"_qs},
                                  {u"013900001234"_qs, u"13900001234"_qs},
                                  {u"010-69840000"_qs, u"01069840000"_qs},
                                  {u"(010)6984 0000"_qs, u"01069840000"_qs},
                                  {u"010-6984-0000"_qs, u"01069840000"_qs},
                                  {u"+86 10 6984 0000"_qs, u"01069840000"_qs},
                                  {u"010-69840000-12"_qs, u"01069840000-12"_qs},
                                  {u"010-69840000转12"_qs, u"01069840000-12"_qs},
                                  {u"69840000"_qs, u"69840000"_qs},
                                  {u"6984-0000"_qs, u"69840000"_qs},
                                  {u"69840000-801"_qs, u"69840000-801"_qs},
                                  {u"0571-87650000"_qs, u"057187650000"_qs},
                                  {u"400-810-0000"_qs, u"4008100000"_qs},
                                  {u"13900001234/13800001234"_qs, u"13900001234"_qs},
                                  {u"无、69840000"_qs, u"69840000"_qs},
                                  {u"12345"_qs, QString()},
                                  {u"匿名"_qs, QString()},
                                  {u"139****1234"_qs, QString()},
                                  {u"139000012345678"_qs, QString()},
                                  {QString(), QString()}});
    EXPECT_EQ(text::phoneNumber(text::phoneNumber(u"010-69840000转12"_qs)), u"01069840000-12"_qs);
}

TEST(Text, MasksHideTheMiddleOfANumberAndTheGivenName)
{
    expectAll(text::maskedPhone, {{u"13900001234"_qs, u"139****1234"_qs},
                                  {u"01069840078"_qs, u"010****78"_qs},
                                  {u"057187650012"_qs, u"0571****12"_qs},
                                  {u"69840078"_qs, u"****78"_qs},
                                  {u"12345"_qs, u"****"_qs},
                                  {QString(), QString()}});
    expectAll(text::maskedName, {{u"王某某"_qs, u"王**"_qs},
                                 {u"欧阳某"_qs, u"欧阳**"_qs},
                                 {u"王女士"_qs, u"王女士"_qs},
                                 {u"王某某女士"_qs, u"王女士"_qs},
                                 {u"欧阳先生"_qs, u"欧阳先生"_qs},
                                 {u"女士"_qs, u"女士"_qs},
                                 {u"𠮷某"_qs, u"𠮷**"_qs},
                                 {u"𠮷女士"_qs, u"𠮷女士"_qs},
                                 {QString(), QString()}});
}

TEST(Text, PinyinInitialsFindPlaces)
{
    expectAll(text::pinyinInitials, {{u"丽景长安小区"_qs, u"ljcaxq"_qs},
                                     {u"门头沟区环卫中心"_qs, u"mtgqhwzx"_qs},
                                     {u"公厕（２号）A-1"_qs, u"gc2ha1"_qs},
                                     {u"，。"_qs, QString()},
                                     {QString(), QString()}});
}
