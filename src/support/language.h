// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

#include <memory>
#include <optional>

namespace jiesu {

/// A language in which words are made. Those of the source are Chinese.
enum class Language
{
    Chinese,
    English
};

/// Of reports that say nothing else: offices give out Chinese papers whatever the interface speaks.
inline constexpr Language reportLanguage = Language::Chinese;

/// "zh_CN", "en": as templates name it.
[[nodiscard]] QString languageCode(Language language);
/// Nothing for a code that names none.
[[nodiscard]] std::optional<Language> languageOf(const QString &code);

/// The language of the interface; Chinese until it is set. Set before other threads start.
void setInterfaceLanguage(Language language);
/// In which language tr() words on this thread: the interface's, or that of the innermost WordsIn.
[[nodiscard]] Language wordsLanguage();

/// While it lives, tr() words in a language on the thread that made it.
class WordsIn final
{
public:
    explicit WordsIn(Language language);
    ~WordsIn();
    WordsIn(const WordsIn &) = delete;
    WordsIn &operator=(const WordsIn &) = delete;

private:
    std::optional<Language> m_before;
};

/// Answers from a dictionary of English words, but only where wordsLanguage() is English. Any thread may ask.
class EnglishWords final : public QTranslator
{
public:
    /// @param words must have been loaded
    explicit EnglishWords(std::unique_ptr<QTranslator> words, QObject *parent = nullptr);

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return m_words->isEmpty(); }

private:
    std::unique_ptr<QTranslator> m_words;
};

} // namespace jiesu
