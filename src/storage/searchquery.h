// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/searchtokens.h"

#include <QSet>

namespace jiesu {

/// A search text made ready: which tokens narrow the cases down, and whether a case really matches. A case
/// matches if each word of the text stands in one of its texts or names, or (words of Latin letters and
/// digits) in the pinyin initials of one of its names.
class SearchQuery final
{
public:
    /// @p reference must live as long as the query.
    SearchQuery(const QString &search, const ReferenceData &reference);

    /// No words at all: everything matches.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// FTS5 expression that finds every matching case and perhaps others; empty if nothing narrows.
    [[nodiscard]] const QString &expression() const { return m_expression; }
    /// The same where expression() is empty because the letters of every word stand alone. It gathers all
    /// tokens that begin with a letter, which takes long for a common one; empty for words of signs alone.
    [[nodiscard]] const QString &wideExpression() const { return m_wideExpression; }
    /// The expression finds the matching cases and no others.
    [[nodiscard]] bool isExact() const { return m_exact; }
    /// @p complaint needs the fields of CaseColumns::texts() only.
    [[nodiscard]] bool matches(const ComplaintCase &complaint) const;

private:
    struct Word
    {
        QString text; ///< folded
        bool latin = false;
        QSet<qint64> units; ///< whose names match
        QSet<qint64> categories;
    };
    [[nodiscard]] bool matches(const Word &word, const ComplaintCase &complaint) const;
    /// Finds the names that match and returns their keys.
    SearchTokens resolveNames(Word &word);
    [[nodiscard]] static QString expressionOf(const Word &word, const SearchTokens &keys);
    [[nodiscard]] static QString wideExpressionOf(const Word &word, const SearchTokens &keys);
    [[nodiscard]] static QString oneOf(const SearchTokens &keys, QStringList ways);

    const ReferenceData &m_reference;
    std::vector<Word> m_words;
    QString m_expression;
    QString m_wideExpression;
    bool m_exact = true;
};

} // namespace jiesu
