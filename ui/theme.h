// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace jiesu {

/// The look of the whole program: Fusion, one palette and one stylesheet, both filled from one list of
/// colours.
///
/// Widgets get their look from the dynamic property "role" (see setRole()); painted widgets ask color() while
/// they paint and so follow a change at runtime by themselves. Only what stores colours (a chart) listens to
/// changed().
///
/// Roles known to resources/styles/jiesu.qss:
///   QPushButton  primary · quiet · link · danger · (none = plain); a checkable button shows its checked
///   state QLabel       title 17 px bold · section 14 px bold · figure 27 px bold · dim 14 px · label, hint
///   12 px dim ·
///                error 12 px · strong 14 px bold · key (a bordered key cap) · chip (a plain rounded chip)
///   QFrame       card (surface, border, radius 8) · inset (a box inside a card) · line (1 px rule) · bar
///   QListView    views (a borderless list on the page background)
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode
    {
        Light,
        Dark
    };
    enum class Token
    {
        Background,
        Surface,
        Line,
        Text,
        Dim,
        Disabled,
        Accent,
        AccentSoft,
        AccentHover,
        OnAccent, ///< text on Accent
        Good,
        GoodSoft,
        Due,
        DueSoft,
        Bad,
        BadSoft,
        LastYear, ///< bars of the year compared with
        Rail,
        RailSelected,
        RailText,
        RailMark, ///< the stripe of the selected rail item
        Badge,    ///< background of a count on the rail; its text is white
        Count
    };

    /// Sizes in device-independent pixels.
    struct Size
    {
        static constexpr int Text = 14, Small = 12, Title = 17, Figure = 27;
        static constexpr int Rail = 68, TopBar = 48, StatusBar = 28, Row = 34, Field = 34, Button = 32;
        static constexpr int CardRadius = 8, FieldRadius = 6, Gap = 12, PageMargin = 16;
    };

    /// The one object that sends changed().
    [[nodiscard]] static Theme &instance();

    /// Sets style, palette, font and stylesheet; may be called again at any time. GUI thread only.
    static void apply(QApplication &application, Mode mode);
    [[nodiscard]] static Mode mode();
    /// What the desktop itself shows, judged by the lightness of its palette. Ask before the first apply().
    [[nodiscard]] static Mode preferredMode(const QPalette &desktop);

    [[nodiscard]] static QColor color(Token token);
    [[nodiscard]] static QColor color(Token token, Mode mode);
    /// A colour on the way from one token (share 0) to another (share 1).
    [[nodiscard]] static QColor blend(Token from, Token to, double share);
    /// The name used in the stylesheet between @ signs, e.g. "accent-soft".
    [[nodiscard]] static QString name(Token token);

    /// The interface font: Noto Sans CJK SC (its figures are tabular), then Hanazono for rare characters.
    [[nodiscard]] static QFont font(int pixelSize = Size::Text, bool bold = false);

    /// Gives a widget one of the roles above; may be called on a visible widget.
    static void setRole(QWidget *widget, const char *role);

    /// While one of these lives, colours are those of the light look: for what is drawn on paper. GUI thread
    /// only, and not across the event loop.
    class OnPaper
    {
    public:
        OnPaper();
        ~OnPaper();
        OnPaper(const OnPaper &) = delete;
        OnPaper &operator=(const OnPaper &) = delete;

    private:
        Mode m_mode;
    };

signals:
    void changed(jiesu::Theme::Mode mode);

private:
    Theme() = default;
    Mode m_mode = Mode::Light;
};

} // namespace jiesu
