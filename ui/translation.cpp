// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include "support/language.h"

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
    setInterfaceLanguage(english ? Language::English : Language::Chinese);
    if (auto words = std::make_unique<QTranslator>(); words->load(QStringLiteral(":/i18n/jiesu_en.qm")))
        QCoreApplication::installTranslator(new EnglishWords(std::move(words), &application));
}

} // namespace jiesu
