// SPDX-License-Identifier: GPL-3.0-or-later
// Grams of text.h: the smallest pieces by which texts are found and compared.
#include "domain/text.h"

#include <algorithm>

namespace jiesu::text {

namespace {

bool isLetter(char32_t c)
{
    // The basic Han block first: nearly every letter stands there, and Qt's table takes longer.
    return (c >= 0x4e00 && c <= 0x9fa5) || (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') ||
           (c >= 0x80 && QChar::isLetterOrNumber(c));
}

/// What a text is about stands at its beginning; a very long one would only hold up the desk.
constexpr qsizetype comparedLetters = 2000;

/// Calls @p pair with every two neighbouring letters and @p last with the last one of each run of letters.
template <class Pair, class Last> void walk(const QString &folded, Pair pair, Last last)
{
    char32_t previous = 0;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        char32_t c = folded[i].unicode();
        if (folded[i].isHighSurrogate() && i + 1 < folded.size() && folded[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(folded[i], folded[i + 1]), ++i;
        const char32_t letter = isLetter(c) ? c : 0;
        if (previous != 0)
            letter != 0 ? pair(previous, letter) : last(previous);
        previous = letter;
    }
    if (previous != 0)
        last(previous);
}

std::vector<quint64> eachGramOnce(const QString &text)
{
    std::vector<quint64> found = grams(folded(text));
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

} // namespace

std::vector<quint64> grams(const QString &folded)
{
    std::vector<quint64> found;
    found.reserve(std::size_t(folded.size()));
    walk(
        folded,
        [&](char32_t first, char32_t second) { found.push_back(quint64(first) << gramBits | second); },
        [](char32_t) {});
    return found;
}

std::vector<quint64> lastLetters(const QString &folded)
{
    std::vector<quint64> found;
    walk(
        folded, [](char32_t, char32_t) {},
        [&](char32_t last) { found.push_back(quint64(last) << gramBits); });
    return found;
}

int likePercent(const QString &one, const QString &other)
{
    constexpr std::size_t fewest = 4; // "公厕脏" says too little to be compared
    const std::vector<quint64> first = eachGramOnce(one.left(comparedLetters));
    const std::vector<quint64> second = eachGramOnce(other.left(comparedLetters));
    if (first.size() < fewest || second.size() < fewest)
        return 0;
    std::vector<quint64> common;
    std::ranges::set_intersection(first, second, std::back_inserter(common));
    return int(200 * common.size() / (first.size() + second.size()));
}

} // namespace jiesu::text
