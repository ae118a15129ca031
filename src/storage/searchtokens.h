// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaintcase.h"
#include "domain/referencedata.h"

#include <QStringList>

#include <span>

namespace jiesu {

/// The tokens under which a case is found (docs/adr/0002-search.md):
/// - grams: every two neighbouring letters or digits of a folded text, "渣土车" gives "渣土" and "土车";
/// - ends: the last letter of each run of them, "车", so that every letter begins some token;
/// - initials: the same of the pinyin initials of the title, the caller and the places, marked;
/// - keys: the ids of unit, category and places, so that these are found by their present names without a new
///   index when they are renamed.
/// Letters outside ASCII and the basic Han block are written as hexadecimal, so that no tokenizer's opinion
/// of what a letter is can matter.
class SearchTokens final
{
public:
    enum class Key
    {
        Unit,
        Place,
        Category
    };

    /// Everything that @p complaint is found by. Precondition: @p reference knows the case's
    /// places.
    [[nodiscard]] static SearchTokens of(const ComplaintCase &complaint, const ReferenceData &reference);

    /// Grams of @p folded; see text::folded().
    void addText(const QString &folded);
    /// Grams of @p initials; see text::pinyinInitials().
    void addInitials(const QString &initials);
    /// Ends of the same. Of a word whose letters stand alone these are its letters.
    void addEnds(const QString &folded);
    void addEndsOfInitials(const QString &initials);
    /// An unset id adds nothing.
    void addKey(Key kind, qint64 id);

    [[nodiscard]] bool isEmpty() const { return m_tokens.empty(); }
    /// Each token once, in a fixed order, separated by spaces, in UTF-8: what the index stores.
    [[nodiscard]] QByteArray text() const;
    /// FTS5 expressions in brackets; empty without tokens.
    [[nodiscard]] QString allOf() const;
    [[nodiscard]] QString anyOf() const;
    /// For tokens that begin with each of these.
    [[nodiscard]] QString allBegun() const;

private:
    void add(const std::vector<quint64> &grams, quint64 mark);
    using Write = char *(*)(char *out, quint64 token);
    [[nodiscard]] QStringList list(Write write) const;

    std::vector<quint64> m_tokens; ///< a mark in the top bits; below it two code points of 21 bits, or an id
};

} // namespace jiesu
