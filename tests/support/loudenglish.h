// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/language.h"

#include <QCoreApplication>

namespace jiesu::test {

/// While it lives the interface speaks English, in which every word starts with "EN ": what was worded in the
/// interface's language shows it.
class LoudEnglish final
{
public:
    LoudEnglish()
        : m_words(std::make_unique<Words>())
    {
        setInterfaceLanguage(Language::English);
        QCoreApplication::installTranslator(&m_words);
    }
    ~LoudEnglish()
    {
        QCoreApplication::removeTranslator(&m_words);
        setInterfaceLanguage(Language::Chinese);
    }
    LoudEnglish(const LoudEnglish &) = delete;
    LoudEnglish &operator=(const LoudEnglish &) = delete;

private:
    class Words final : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char *, const char *sourceText, const char *,
                                        int) const override
        {
            return QStringLiteral("EN ") + QString::fromUtf8(sourceText);
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };

    EnglishWords m_words;
};

} // namespace jiesu::test
