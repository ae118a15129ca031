// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/looks.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/icons.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jiesu;
using Token = Theme::Token;
using Mode = Theme::Mode;

namespace {

struct Pair
{
    Token text;
    Token ground;
};

const Pair readable[]{
    {Token::Text, Token::Background},       {Token::Text, Token::Surface},
    {Token::Text, Token::AccentSoft},       {Token::Dim, Token::Background},
    {Token::Dim, Token::Surface},           {Token::Dim, Token::AccentSoft},
    {Token::Accent, Token::Surface},        {Token::Accent, Token::Background},
    {Token::Accent, Token::AccentSoft},     {Token::OnAccent, Token::Accent},
    {Token::OnAccent, Token::AccentHover},  {Token::Good, Token::Surface},
    {Token::Good, Token::GoodSoft},         {Token::Due, Token::Surface},
    {Token::Due, Token::DueSoft},           {Token::Bad, Token::Surface},
    {Token::Bad, Token::BadSoft},           {Token::RailText, Token::Rail},
    {Token::RailText, Token::RailSelected},
};

class ThemeTest : public testing::TestWithParam<Mode>
{
protected:
    void SetUp() override { looks::apply(GetParam()); }
    void TearDown() override { looks::apply(Mode::Light); }
};

} // namespace

TEST_P(ThemeTest, TextStandsOutFromItsGround)
{
    for (const Pair &pair : readable) {
        EXPECT_GE(looks::contrast(Theme::color(pair.text), Theme::color(pair.ground)), 4.5)
            << Theme::name(pair.text).toStdString() << " on " << Theme::name(pair.ground).toStdString();
    }
    EXPECT_GE(looks::contrast(Qt::white, Theme::color(Token::Badge)), 4.5);
}

TEST_P(ThemeTest, EveryPlaceholderOfTheStyleSheetIsFilled)
{
    EXPECT_FALSE(qApp->styleSheet().contains(QRegularExpression(QStringLiteral("@[a-z-]+@"))));
    EXPECT_TRUE(qApp->styleSheet().contains(Theme::color(Token::Accent).name()));
}

TEST_P(ThemeTest, FieldsAndButtonsHaveTheirHeights)
{
    QWidget window;
    QLineEdit line(&window);
    QComboBox box(&window);
    QPushButton button(QStringLiteral("保存"), &window);
    window.show();
    EXPECT_EQ(line.sizeHint().height(), Theme::Size::Field);
    EXPECT_EQ(box.sizeHint().height(), Theme::Size::Field);
    EXPECT_EQ(button.sizeHint().height(), Theme::Size::Button);
    EXPECT_EQ(QFontInfo(line.font()).pixelSize(), Theme::Size::Text);
}

INSTANTIATE_TEST_SUITE_P(BothModes, ThemeTest, testing::Values(Mode::Light, Mode::Dark),
                         [](const auto &test) { return test.param == Mode::Dark ? "Dark" : "Light"; });

TEST(Theme, HasTheColoursOfTheDesign)
{
    EXPECT_EQ(Theme::color(Token::Background, Mode::Light), QColor(0xF3, 0xF5, 0xF7));
    EXPECT_EQ(Theme::color(Token::Accent, Mode::Light), QColor(0x1D, 0x5F, 0xAD));
    EXPECT_EQ(Theme::color(Token::Bad, Mode::Dark), QColor(0xF0, 0x85, 0x7C));
    EXPECT_EQ(Theme::color(Token::Rail, Mode::Dark), QColor(0x0F, 0x14, 0x1A));
}

TEST(Theme, SwitchesWhileRunningAndTellsSo)
{
    looks::apply(Mode::Light);
    const QSignalSpy spy(&Theme::instance(), &Theme::changed);
    QWidget window;
    window.show();
    looks::apply(Mode::Dark);
    EXPECT_EQ(spy.size(), 1);
    EXPECT_EQ(window.palette().color(QPalette::Window), Theme::color(Token::Background, Mode::Dark));
    looks::apply(Mode::Light);
}

TEST(Theme, FiguresAreTabular)
{
    for (const int size : {Theme::Size::Small, Theme::Size::Text, Theme::Size::Figure}) {
        const QFontMetricsF metrics(Theme::font(size));
        for (char16_t digit = u'1'; digit <= u'9'; ++digit)
            EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'))
                << size;
    }
}

TEST(Theme, JudgesTheDesktopByItsPalette)
{
    EXPECT_EQ(Theme::preferredMode(QPalette(Qt::white, Qt::black)), Mode::Dark);
    EXPECT_EQ(Theme::preferredMode(QPalette(Qt::black, Qt::white)), Mode::Light);
}

TEST(Icons, AreAllDrawnInTheAskedColour)
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_GE(files.size(), 18);
    for (const QString &file : files) {
        const QPixmap picture = Icons::pixmap(file.chopped(4), Qt::red, 24, 1);
        ASSERT_FALSE(picture.isNull()) << file.toStdString();
        int seen = 0;
        const QImage image = picture.toImage();
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200) {
                    ++seen;
                    EXPECT_GT(pixel.red(), 200) << file.toStdString();
                    EXPECT_LT(pixel.green() + pixel.blue(), 40) << file.toStdString();
                }
            }
        }
        EXPECT_GT(seen, 5) << file.toStdString();
    }
    EXPECT_TRUE(Icons::pixmap(QStringLiteral("no-such-icon"), Qt::red, 24, 1).isNull());
}

TEST(Icons, FollowTheTheme)
{
    looks::apply(Mode::Light);
    const QIcon icon = Icons::get(QStringLiteral("close"), Token::Accent);
    const QImage light = icon.pixmap(24).toImage();
    looks::apply(Mode::Dark);
    EXPECT_NE(icon.pixmap(24).toImage(), light);
    looks::apply(Mode::Light);
    EXPECT_EQ(icon.pixmap(24).toImage(), light);
}

TEST(Settings, RememberInTheGivenFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("office.ini"));
    const QString file = folder.filePath(QStringLiteral("区.jiesu"));
    ASSERT_TRUE(QFile(file).open(QIODevice::WriteOnly));
    {
        Settings settings(path);
        EXPECT_EQ(settings.themeMode(Mode::Dark), Mode::Dark);
        settings.setThemeMode(Mode::Light);
        settings.addRecentFile(folder.filePath(QStringLiteral("gone.jiesu")));
        settings.addRecentFile(file);
        settings.addRecentFile(file);
    }
    const Settings again(path);
    EXPECT_EQ(again.themeMode(Mode::Dark), Mode::Light);
    EXPECT_EQ(again.recentFiles(), QStringList{file});
}
