// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QFileInfo>

namespace jiesu {
namespace {

const QString themeKey = QStringLiteral("window/theme");
const QString recentKey = QStringLiteral("files/recent");
constexpr int recentLimit = 8;

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("jiesu"), QStringLiteral("jiesu"))
{
}

Settings::Settings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

QVariant Settings::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void Settings::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

void Settings::remove(const QString &key)
{
    m_settings.remove(key);
}

Theme::Mode Settings::themeMode(Theme::Mode fallback) const
{
    const QString stored = m_settings.value(themeKey).toString();
    if (stored == u"dark")
        return Theme::Mode::Dark;
    return stored == u"light" ? Theme::Mode::Light : fallback;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    setValue(themeKey, mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = m_settings.value(recentKey).toStringList();
    files.removeAll(path);
    files.prepend(path);
    setValue(recentKey, QStringList(files.mid(0, recentLimit)));
}

} // namespace jiesu
