// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchtokens.h"

#include "domain/text.h"

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

void appendLetter(QString &out, char32_t c)
{
    if (isPlain(c))
        out += QChar(char16_t(c));
    else
        out += QStringLiteral("x%1").arg(uint(c), 6, 16, QLatin1Char('0'));
}

void appendToken(QString &out, quint64 token)
{
    const quint64 value = token & payload;
    const quint64 mark = token & ~payload;
    if (mark == keyMark(SearchTokens::Key::Unit)) {
        out += QStringLiteral("zu") + QString::number(value);
    } else if (mark == keyMark(SearchTokens::Key::Place)) {
        out += QStringLiteral("zp") + QString::number(value);
    } else if (mark == keyMark(SearchTokens::Key::Category)) {
        out += QStringLiteral("zc") + QString::number(value);
    } else {
        if (mark == initialsMark)
            out += u'q';
        appendLetter(out, char32_t(value >> text::gramBits));
        appendLetter(out, char32_t(value) & codePointMask);
    }
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
    QString out;
    out.reserve(qsizetype(m_tokens.size()) * 3);
    for (const quint64 token : eachOnce(m_tokens)) {
        if (!out.isEmpty())
            out += u' ';
        appendToken(out, token);
    }
    return out;
}

QStringList SearchTokens::list() const
{
    QStringList quoted;
    for (const quint64 token : eachOnce(m_tokens)) {
        QString text(u'"');
        appendToken(text, token);
        quoted << text + u'"';
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
