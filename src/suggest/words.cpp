// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggest/words.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <unicode/brkiter.h>

namespace jiesu {

QStringList strongestWords(const QString &text, const std::vector<double> &votes, int limit)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
    if (U_FAILURE(status))
        return {};
    const icu::UnicodeString whole(reinterpret_cast<const char16_t *>(text.utf16()), int(text.size()));
    breaks->setText(whole);

    struct Word
    {
        QString text;
        double votes;
    };
    std::vector<Word> words;
    for (int from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE;
         from = to, to = breaks->next()) {
        const double sum = std::accumulate(votes.begin() + from, votes.begin() + to, 0.0);
        const QString word = text.mid(from, to - from);
        if (sum <= 0 || word.size() < 2 || !std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }))
            continue;
        const auto same = std::ranges::find(words, word, &Word::text);
        if (same == words.end())
            words.push_back({word, sum});
        else
            same->votes += sum;
    }
    std::ranges::stable_sort(words, std::greater(), &Word::votes);
    QStringList strongest;
    for (std::size_t i = 0; i < std::min(words.size(), std::size_t(limit)); ++i)
        strongest << words[i].text;
    return strongest;
}

} // namespace jiesu
