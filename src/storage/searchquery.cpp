// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchquery.h"

#include "domain/text.h"

namespace jiesu {

namespace {

bool isLatin(const QString &word)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::ranges::any_of(word, isLetter) &&
           std::ranges::all_of(word, [&](QChar c) { return isLetter(c) || isDigit(c); });
}

bool textMatches(const QString &word, const QString &text)
{
    return !text.isEmpty() && text::folded(text).contains(word);
}

bool nameMatches(const QString &word, bool latin, const QString &name)
{
    return textMatches(word, name) || (latin && text::pinyinInitials(name).contains(word));
}

/// The index has a place's name as it was when the case was written; since then it may have changed.
bool isEdited(const Place &place)
{
    return place.revision > 1;
}

/// Two letters, as long as the tokens themselves.
bool isOneGram(const QString &word)
{
    SearchTokens tokens;
    tokens.addText(word);
    return !tokens.isEmpty() && word.toUcs4().size() == 2;
}

} // namespace

SearchQuery::SearchQuery(const QString &search, const ReferenceData &reference)
    : m_reference(reference)
{
    QStringList expressions;
    QStringList wideExpressions;
    const bool placesEdited = std::ranges::any_of(reference.places(), isEdited);
    for (const QString &text :
         text::folded(text::tidyLine(search)).simplified().split(u' ', Qt::SkipEmptyParts)) {
        Word word{text, isLatin(text), {}, {}};
        const SearchTokens keys = resolveNames(word);
        const QString expression = expressionOf(word, keys);
        if (!expression.isEmpty())
            expressions << expression;
        else if (const QString wide = wideExpressionOf(word, keys); !wide.isEmpty())
            wideExpressions << wide;
        m_exact = m_exact && isOneGram(text) && !placesEdited;
        m_words.push_back(std::move(word));
    }
    m_expression = expressions.join(QStringLiteral(" AND "));
    if (m_expression.isEmpty())
        m_wideExpression = wideExpressions.join(QStringLiteral(" AND "));
}

SearchTokens SearchQuery::resolveNames(Word &word)
{
    SearchTokens keys;
    for (const Unit &unit : m_reference.units()) {
        if (nameMatches(word.text, word.latin, unit.name)) {
            keys.addKey(SearchTokens::Key::Unit, unit.id.value);
            word.units.insert(unit.id.value);
        }
    }
    for (const Category &category : m_reference.categories()) {
        if (nameMatches(word.text, word.latin, category.path)) {
            keys.addKey(SearchTokens::Key::Category, category.id.value);
            word.categories.insert(category.id.value);
        }
    }
    for (const Place &place : m_reference.places()) {
        if (isEdited(place) && nameMatches(word.text, word.latin, place.name))
            keys.addKey(SearchTokens::Key::Place, place.id.value);
    }
    return keys;
}

QString SearchQuery::expressionOf(const Word &word, const SearchTokens &keys)
{
    SearchTokens grams;
    grams.addText(word.text);
    if (grams.isEmpty())
        return {};
    QStringList ways{grams.allOf()};
    if (word.latin) {
        SearchTokens initials;
        initials.addInitials(word.text);
        ways << initials.allOf();
    }
    return oneOf(keys, std::move(ways));
}

QString SearchQuery::wideExpressionOf(const Word &word, const SearchTokens &keys)
{
    SearchTokens letters;
    letters.addEnds(word.text);
    if (letters.isEmpty())
        return {};
    QStringList ways{letters.allBegun()};
    if (word.latin) {
        SearchTokens initials;
        initials.addEndsOfInitials(word.text);
        ways << initials.allBegun();
    }
    return oneOf(keys, std::move(ways));
}

QString SearchQuery::oneOf(const SearchTokens &keys, QStringList ways)
{
    if (!keys.isEmpty())
        ways << keys.anyOf();
    return u'(' + ways.join(QStringLiteral(" OR ")) + u')';
}

bool SearchQuery::matches(const ComplaintCase &complaint) const
{
    return std::ranges::all_of(m_words, [&](const Word &word) { return matches(word, complaint); });
}

bool SearchQuery::matches(const Word &word, const ComplaintCase &c) const
{
    if (word.units.contains(c.leadUnit.value) || word.categories.contains(c.category.value))
        return true;
    const QString *texts[] = {&c.title,       &c.content,     &c.caseNo,       &c.orderNo,
                              &c.upstreamNo,  &c.callerPhone, &c.contactPhone, &c.occurrenceAddress,
                              &c.publicReply, &c.resultText,  &c.tags,         &c.companyName,
                              &c.callerName};
    if (std::ranges::any_of(texts, [&](const QString *text) { return textMatches(word.text, *text); }))
        return true;
    for (const PlaceId id : {c.street, c.community, c.point}) {
        const Place *place = m_reference.place(id);
        if (place && nameMatches(word.text, word.latin, place->name))
            return true;
    }
    return word.latin && (text::pinyinInitials(c.title).contains(word.text) ||
                          text::pinyinInitials(c.callerName).contains(word.text));
}

} // namespace jiesu
