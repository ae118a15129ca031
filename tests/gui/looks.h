// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QWidget>

#include <cmath>

namespace jiesu::looks {

/// Contrast ratio of two colours after WCAG 2.1, 1 to 21; computed here apart from the program.
inline double contrast(const QColor &first, const QColor &second)
{
    const auto luminance = [](const QColor &color) {
        const auto channel = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
               0.0722 * channel(color.blueF());
    };
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

inline void apply(Theme::Mode mode)
{
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), mode);
}

/// Shows a widget as the active window, so that it can have the keyboard.
inline void show(QWidget &widget)
{
    widget.show();
    widget.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&widget));
}

/// How many pixels of a grab are close to @p color.
inline int pixelsLike(const QImage &image, const QColor &color, int tolerance = 24)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor seen = image.pixelColor(x, y);
            const bool near = std::abs(seen.red() - color.red()) <= tolerance &&
                              std::abs(seen.green() - color.green()) <= tolerance &&
                              std::abs(seen.blue() - color.blue()) <= tolerance;
            count += near ? 1 : 0;
        }
    }
    return count;
}

} // namespace jiesu::looks
