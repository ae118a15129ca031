// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QSettings>
#include <QVariant>

namespace jiesu {

/// What a workplace remembers between two starts: look, window, columns, last files. Never personal data. One
/// INI file; GUI thread only.
class Settings final
{
public:
    /// The user's own file in the configuration folder of the desktop.
    Settings();
    /// A file at @p path, for tests and for portable use.
    explicit Settings(const QString &path);

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);
    void remove(const QString &key);

    /// @p fallback if nothing was chosen yet.
    [[nodiscard]] Theme::Mode themeMode(Theme::Mode fallback) const;
    void setThemeMode(Theme::Mode mode);

    /// Newest first, at most eight, files that no longer exist left out.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);

private:
    QSettings m_settings;
};

} // namespace jiesu
