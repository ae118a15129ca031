// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchtokens.h"

#include "domain/text.h"

#include <QVarLengthArray>

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

constexpr qsizetype longestToken = 21; ///< "zu" and the digits of an id

char16_t *writeLatin(char16_t *out, const QString &latin)
{
    return std::ranges::copy(latin.utf16(), latin.utf16() + latin.size(), out).out;
}

char16_t *writeLetter(char16_t *out, char32_t c)
{
    if (!isPlain(c))
        return writeLatin(out, QStringLiteral("x%1").arg(uint(c), 6, 16, QLatin1Char('0')));
    *out++ = char16_t(c);
    return out;
}

/// @param out has room for longestToken; @return behind what was written
char16_t *writeToken(char16_t *out, quint64 token)
{
    const quint64 value = token & payload;
    const quint64 mark = token & ~payload;
    for (const auto &[kind, name] : {std::pair(SearchTokens::Key::Unit, "zu"),
                                     {SearchTokens::Key::Place, "zp"},
                                     {SearchTokens::Key::Category, "zc"}}) {
        if (mark == keyMark(kind))
            return writeLatin(out, QLatin1String(name) + QString::number(value));
    }
    if (mark == initialsMark)
        *out++ = u'q';
    out = writeLetter(out, char32_t(value >> text::gramBits));
    return writeLetter(out, char32_t(value) & codePointMask);
}

std::vector<quint64> eachOnce(std::vector<quint64> tokens)
{
    std::ranges::sort(tokens);
    tokens.erase(std::ranges::unique(tokens).begin(), tokens.end());
    return tokens;
}

} // namespace

SearchTokens SearchTokens::of(const ComplaintCase &complaint, const ReferenceData &reference)
{
    SearchTokens tokens;
    for (const QString &text :
         {complaint.caseNo, complaint.orderNo, complaint.upstreamNo, complaint.title, complaint.content,
          complaint.callerName, complaint.callerPhone, complaint.contactPhone, complaint.occurrenceAddress,
          complaint.resultText, complaint.publicReply, complaint.tags, complaint.companyName})
        tokens.addText(text::folded(text));
    tokens.addInitials(text::pinyinInitials(complaint.title));
    tokens.addInitials(text::pinyinInitials(complaint.callerName));
    for (const PlaceId id : {complaint.street, complaint.community, complaint.point}) {
        if (const Place *place = reference.place(id)) {
            tokens.addText(text::folded(place->name));
            tokens.addInitials(text::pinyinInitials(place->name));
        }
        tokens.addKey(Key::Place, id.value);
    }
    tokens.addKey(Key::Unit, complaint.leadUnit.value);
    tokens.addKey(Key::Category, complaint.category.value);
    return tokens;
}

void SearchTokens::addText(const QString &folded)
{
    addGrams(folded, 0);
}

void SearchTokens::addInitials(const QString &initials)
{
    addGrams(initials, initialsMark);
}

void SearchTokens::addKey(Key kind, qint64 id)
{
    if (id > 0)
        m_tokens.push_back(keyMark(kind) | quint64(id));
}

void SearchTokens::addGrams(const QString &text, quint64 mark)
{
    for (const quint64 gram : text::grams(text))
        m_tokens.push_back(mark | gram);
}

QString SearchTokens::text() const
{
    // Written into one buffer: a hundred thousand cases have twenty million tokens.
    const std::vector<quint64> tokens = eachOnce(m_tokens);
    QVarLengthArray<char16_t, 8192> buffer((longestToken + 1) * qsizetype(tokens.size()));
    char16_t *end = buffer.data();
    for (const quint64 token : tokens) {
        if (end != buffer.data())
            *end++ = u' ';
        end = writeToken(end, token);
    }
    return QString::fromUtf16(buffer.data(), end - buffer.data());
}

QStringList SearchTokens::list() const
{
    QStringList quoted;
    for (const quint64 token : eachOnce(m_tokens)) {
        char16_t buffer[longestToken];
        quoted << u'"' + QString(reinterpret_cast<QChar *>(buffer), writeToken(buffer, token) - buffer) +
                      u'"';
    }
    return quoted;
}

QString SearchTokens::allOf() const
{
    return isEmpty() ? QString() : u'(' + list().join(QStringLiteral(" AND ")) + u')';
}

QString SearchTokens::anyOf() const
{
    return isEmpty() ? QString() : u'(' + list().join(QStringLiteral(" OR ")) + u')';
}

} // namespace jiesu
