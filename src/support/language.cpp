// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/language.h"

#include <atomic>
#include <utility>

namespace jiesu {

namespace {

constexpr std::pair<Language, const char *> codes[]{{Language::Chinese, "zh_CN"}, {Language::English, "en"}};

std::atomic<Language> ofInterface = Language::Chinese;
thread_local std::optional<Language> ofThread;

} // namespace

QString languageCode(Language language)
{
    return QLatin1String(codes[std::size_t(language)].second);
}

std::optional<Language> languageOf(const QString &code)
{
    for (const auto &[language, name] : codes) {
        if (code == QLatin1String(name))
            return language;
    }
    return std::nullopt;
}

void setInterfaceLanguage(Language language)
{
    ofInterface = language;
}

Language wordsLanguage()
{
    return ofThread.value_or(ofInterface);
}

WordsIn::WordsIn(Language language)
    : m_before(std::exchange(ofThread, language))
{
}

WordsIn::~WordsIn()
{
    ofThread = m_before;
}

EnglishWords::EnglishWords(std::unique_ptr<QTranslator> words, QObject *parent)
    : QTranslator(parent)
    , m_words(std::move(words))
{
}

QString EnglishWords::translate(const char *context, const char *sourceText, const char *disambiguation,
                                int n) const
{
    return wordsLanguage() == Language::English ? m_words->translate(context, sourceText, disambiguation, n)
                                                : QString();
}

} // namespace jiesu
