// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchtokens.h"

#include "domain/text.h"

#include <bit>

namespace jiesu {

namespace {

constexpr int markShift = 60;
constexpr quint64 payload = (quint64(1) << markShift) - 1;
constexpr quint64 initialsMark = quint64(1) << markShift;
constexpr char32_t codePointMask = (char32_t(1) << text::gramBits) - 1;

constexpr quint64 keyMark(SearchTokens::Key kind)
{
    return (quint64(kind) + 2) << markShift;
}

/// Stands for itself in the index; SQLite's tokenizer keeps it as it is.
constexpr bool isPlain(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= 0x4e00 && c <= 0x9fa5);
}

constexpr size_t longestToken = 21; ///< bytes: "zu" and the digits of an id

char *writeLatin(char *out, const QByteArray &latin)
{
    return std::ranges::copy(latin, out).out;
}

char *writeLetter(char *out, char32_t c)
{
    if (!isPlain(c))
        return writeLatin(out, 'x' + QByteArray::number(uint(c), 16).rightJustified(6, '0'));
    if (c < 0x80) {
        *out++ = char(c);
        return out;
    }
    // Every Han character of the basic block has three bytes in UTF-8.
    *out++ = char(0xe0 | (c >> 12));
    *out++ = char(0x80 | ((c >> 6) & 0x3f));
    *out++ = char(0x80 | (c & 0x3f));
    return out;
}

/// The beginning that all grams and ends with this first letter have in common.
char *writeBeginning(char *out, quint64 token)
{
    if ((token & ~payload) == initialsMark)
        *out++ = 'q';
    return writeLetter(out, char32_t((token & payload) >> text::gramBits));
}

/// "zu12": a unit, a place or a category by its id.
char *writeKey(char *out, quint64 mark, quint64 id)
{
    const char *name = mark == keyMark(SearchTokens::Key::Unit)    ? "zu"
                       : mark == keyMark(SearchTokens::Key::Place) ? "zp"
                                                                   : "zc";
    return writeLatin(out, name + QByteArray::number(id));
}

/// @param out has room for longestToken; @return behind what was written
char *writeToken(char *out, quint64 token)
{
    const quint64 value = token & payload;
    const quint64 mark = token & ~payload;
    if (mark > initialsMark)
        return writeKey(out, mark, value);
    out = writeBeginning(out, token);
    const char32_t second = char32_t(value) & codePointMask;
    // An end is one letter; of initials it is written longer, or "q" and "z" would be the gram "qz".
    return second == 0 && mark != initialsMark ? out : writeLetter(out, second);
}

/// In the order in which they first stand there. A small open hash table of its own: sorting them, or a hash
/// set of the library, takes several times as long, and an import does it for every case.
std::vector<quint64> eachOnce(const std::vector<quint64> &tokens)
{
    std::vector<quint64> once;
    once.reserve(tokens.size());
    std::vector<quint64> places(std::bit_ceil(2 * tokens.size() + 1)); // no token is 0
    for (const quint64 token : tokens) {
        size_t place = (token * 0x9e3779b97f4a7c15) >> 32 & (places.size() - 1);
        while (places[place] != 0 && places[place] != token)
            place = (place + 1) & (places.size() - 1);
        if (places[place] == 0) {
            places[place] = token;
            once.push_back(token);
        }
    }
    return once;
}

} // namespace

SearchTokens SearchTokens::of(const ComplaintCase &complaint, const ReferenceData &reference)
{
    SearchTokens tokens;
    const auto addText = [&tokens](const QString &text) {
        const QString folded = text::folded(text);
        tokens.addText(folded);
        tokens.addEnds(folded);
    };
    const auto addInitials = [&tokens](const QString &text) {
        const QString initials = text::pinyinInitials(text);
        tokens.addInitials(initials);
        tokens.addEndsOfInitials(initials);
    };
    for (const QString &text :
         {complaint.caseNo, complaint.orderNo, complaint.upstreamNo, complaint.title, complaint.content,
          complaint.callerName, complaint.callerPhone, complaint.contactPhone, complaint.occurrenceAddress,
          complaint.resultText, complaint.publicReply, complaint.tags, complaint.companyName})
        addText(text);
    addInitials(complaint.title);
    addInitials(complaint.callerName);
    for (const PlaceId id : {complaint.street, complaint.community, complaint.point}) {
        if (const Place *place = reference.place(id)) {
            addText(place->name);
            addInitials(place->name);
        }
        tokens.addKey(Key::Place, id.value);
    }
    tokens.addKey(Key::Unit, complaint.leadUnit.value);
    tokens.addKey(Key::Category, complaint.category.value);
    return tokens;
}

void SearchTokens::addText(const QString &folded)
{
    add(text::grams(folded), 0);
}

void SearchTokens::addInitials(const QString &initials)
{
    add(text::grams(initials), initialsMark);
}

void SearchTokens::addEnds(const QString &folded)
{
    add(text::lastLetters(folded), 0);
}

void SearchTokens::addEndsOfInitials(const QString &initials)
{
    add(text::lastLetters(initials), initialsMark);
}

void SearchTokens::addKey(Key kind, qint64 id)
{
    if (id > 0)
        m_tokens.push_back(keyMark(kind) | quint64(id));
}

void SearchTokens::add(const std::vector<quint64> &grams, quint64 mark)
{
    for (const quint64 gram : grams)
        m_tokens.push_back(mark | gram);
}

QByteArray SearchTokens::text() const
{
    // Written into one buffer that stays: a hundred thousand cases have twenty million tokens.
    thread_local std::vector<char> buffer;
    const std::vector<quint64> tokens = eachOnce(m_tokens);
    buffer.resize(std::max(buffer.size(), (longestToken + 1) * tokens.size()));
    char *end = buffer.data();
    for (const quint64 token : tokens) {
        if (end != buffer.data())
            *end++ = ' ';
        end = writeToken(end, token);
    }
    return QByteArray(buffer.data(), end - buffer.data());
}

QStringList SearchTokens::list(Write write) const
{
    QStringList quoted;
    for (const quint64 token : eachOnce(m_tokens)) {
        char buffer[longestToken];
        quoted << u'"' + QString::fromUtf8(buffer, write(buffer, token) - buffer) + u'"';
    }
    return quoted;
}

QString SearchTokens::allOf() const
{
    return isEmpty() ? QString() : u'(' + list(writeToken).join(QStringLiteral(" AND ")) + u')';
}

QString SearchTokens::allBegun() const
{
    return isEmpty() ? QString()
                     : u'(' + list(writeBeginning).join(QStringLiteral("* AND ")) + QStringLiteral("*)");
}

QString SearchTokens::anyOf() const
{
    return isEmpty() ? QString() : u'(' + list(writeToken).join(QStringLiteral(" OR ")) + u')';
}

} // namespace jiesu
