// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace jiesu {

void installTranslations(QCoreApplication &application)
{
    const bool english = qEnvironmentVariable("JIESU_LANGUAGE") == QLatin1String("en");
    const QLocale locale(english ? QLocale::English : QLocale::Chinese,
                         english ? QLocale::UnitedStates : QLocale::China);
    QLocale::setDefault(locale);
    if (auto *qt = new QTranslator(&application);
        qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    if (auto *own = new QTranslator(&application); english && own->load(QStringLiteral(":/i18n/jiesu_en.qm")))
        QCoreApplication::installTranslator(own);
}

} // namespace jiesu
