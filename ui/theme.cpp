// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/widgets/focusring.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <array>
#include <cmath>

namespace jiesu {
namespace {

struct Colour
{
    const char *name;
    const char *light;
    const char *dark;
};

/// In the order of Theme::Token.
constexpr std::array<Colour, std::size_t(Theme::Token::Count)> colours{{
    {"background", "#F3F5F7", "#14181D"},    {"surface", "#FFFFFF", "#1C2229"},
    {"line", "#DCE1E7", "#313A45"},          {"text", "#18212B", "#E7ECF2"},
    {"dim", "#5C6875", "#98A5B3"},           {"disabled", "#9AA5B1", "#5C6875"},
    {"accent", "#1D5FAD", "#74ACF2"},        {"accent-soft", "#E8F0FA", "#20324A"},
    {"accent-hover", "#17508F", "#93BFF6"},  {"on-accent", "#FFFFFF", "#0F1A28"},
    {"good", "#1B7A4B", "#5CC38E"},          {"good-soft", "#E3F4EA", "#17352A"},
    {"due", "#A05B00", "#E0A550"},           {"due-soft", "#FCF0DB", "#3A2C14"},
    {"bad", "#BA3128", "#F0857C"},           {"bad-soft", "#FBE7E5", "#3E1F1D"},
    {"last-year", "#B9C6D3", "#566577"},     {"rail", "#1A2838", "#0F141A"},
    {"rail-selected", "#2A3A4C", "#1F2731"}, {"rail-text", "#C5CFDA", "#AEB9C5"},
    {"rail-mark", "#74ACF2", "#74ACF2"},     {"badge", "#BA3128", "#BA3128"},
}};

using Token = Theme::Token;

QPalette palette(Theme::Mode mode)
{
    const auto colour = [mode](Token token) { return Theme::color(token, mode); };
    QPalette result(colour(Token::Surface), colour(Token::Background));
    result.setColor(QPalette::Window, colour(Token::Background));
    result.setColor(QPalette::Base, colour(Token::Surface));
    result.setColor(QPalette::AlternateBase, colour(Token::Background));
    result.setColor(QPalette::Button, colour(Token::Surface));
    result.setColor(QPalette::ToolTipBase, colour(Token::Surface));
    result.setColor(QPalette::Highlight, colour(Token::Accent));
    result.setColor(QPalette::HighlightedText, colour(Token::OnAccent));
    result.setColor(QPalette::Link, colour(Token::Accent));
    result.setColor(QPalette::LinkVisited, colour(Token::Accent));
    result.setColor(QPalette::PlaceholderText, colour(Token::Dim));
    result.setColor(QPalette::Mid, colour(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText}) {
        result.setColor(role, colour(Token::Text));
        result.setColor(QPalette::Disabled, role, colour(Token::Disabled));
    }
    return result;
}

QString styleSheet(Theme::Mode mode)
{
    QFile file(QStringLiteral(":/styles/jiesu.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    QString text = QString::fromUtf8(file.readAll());
    for (int i = 0; i < int(Token::Count); ++i) {
        const auto token = Token(i);
        text.replace(u'@' + Theme::name(token) + u'@', Theme::color(token, mode).name());
    }
    return text.replace(QStringLiteral("@mode@"),
                        mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &application, Mode mode)
{
    instance().m_mode = mode;
    if (application.styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font());
    QApplication::setPalette(palette(mode));
    application.setStyleSheet(styleSheet(mode));
    FocusRing::install(application);
    emit instance().changed(mode);
}

Theme::Mode Theme::mode()
{
    return instance().m_mode;
}

Theme::Mode Theme::preferredMode(const QPalette &desktop)
{
    const bool dark =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    return dark ? Mode::Dark : Mode::Light;
}

Theme::OnPaper::OnPaper()
    : m_mode(std::exchange(instance().m_mode, Mode::Light))
{
}

Theme::OnPaper::~OnPaper()
{
    instance().m_mode = m_mode;
}

QColor Theme::color(Token token)
{
    return color(token, mode());
}

QColor Theme::color(Token token, Mode mode)
{
    const Colour &colour = colours.at(std::size_t(token));
    return QColor(QLatin1String(mode == Mode::Dark ? colour.dark : colour.light));
}

QColor Theme::blend(Token from, Token to, double share)
{
    const QColor start = color(from);
    const QColor end = color(to);
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(mix(start.red(), end.red()), mix(start.green(), end.green()),
                  mix(start.blue(), end.blue()));
}

QString Theme::name(Token token)
{
    return QLatin1String(colours.at(std::size_t(token)).name);
}

QFont Theme::font(int pixelSize, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("HanaMinA"), QStringLiteral("HanaMinB"),
                      QStringLiteral("Noto Color Emoji")});
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    return font;
}

void Theme::setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace jiesu
