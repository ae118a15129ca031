// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/textencoding.h"

#include "sheet/sheeterrors.h"

#include <QFileDevice>

#include <array>
#include <utility>

namespace jiesu {

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr qsizetype sampleSize = 4096;

/// Private use code point of the older table, code point of 2022.
constexpr std::array<std::pair<char16_t, char16_t>, 18> changedIn2022{{
    {u'\uE78D', u'\uFE10'},
    {u'\uE78E', u'\uFE12'},
    {u'\uE78F', u'\uFE11'},
    {u'\uE790', u'\uFE13'},
    {u'\uE791', u'\uFE14'},
    {u'\uE792', u'\uFE15'},
    {u'\uE793', u'\uFE16'},
    {u'\uE794', u'\uFE17'},
    {u'\uE795', u'\uFE18'},
    {u'\uE796', u'\uFE19'},
    {u'\uE81E', u'\u9FB4'},
    {u'\uE826', u'\u9FB5'},
    {u'\uE82B', u'\u9FB6'},
    {u'\uE82C', u'\u9FB7'},
    {u'\uE832', u'\u9FB8'},
    {u'\uE843', u'\u9FB9'},
    {u'\uE854', u'\u9FBA'},
    {u'\uE864', u'\u9FBB'},
}};

QStringDecoder decoderFor(const QString &name)
{
    if (name == QLatin1String("UTF-16LE"))
        return QStringDecoder(QStringDecoder::Utf16LE);
    if (name == QLatin1String("UTF-16BE"))
        return QStringDecoder(QStringDecoder::Utf16BE);
    if (name == QLatin1String("GB18030"))
        return QStringDecoder("GB18030");
    return QStringDecoder(QStringDecoder::Utf8);
}

TextEncoding markedEncoding(const QByteArray &start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return {QStringLiteral("UTF-8"), 3};
    if (start.startsWith("\xFF\xFE"))
        return {QStringLiteral("UTF-16LE"), 2};
    if (start.startsWith("\xFE\xFF"))
        return {QStringLiteral("UTF-16BE"), 2};
    return {};
}

bool isPlainText(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r'; });
}

/// UTF-16 without a mark: nearly all its zero bytes are the high halves of ASCII characters, on one side.
TextEncoding unmarkedUtf16(QByteArray start)
{
    start.truncate(start.size() / 2 * 2);
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[static_cast<size_t>(i % 2)] += start[i] == 0;
    const auto [fewer, more] = std::minmax(zeros[0], zeros[1]);
    if (more == 0 || more < 3 * fewer)
        return {};
    const TextEncoding guess{zeros[1] == more ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"), 0};
    QString text;
    return TextDecoder(guess).decode(start, text) && isPlainText(text) ? guess : TextEncoding{};
}

enum class Fit
{
    Yes,
    No,
    NotText,
    Unreadable,
    Cancelled
};

Fit fits(QFileDevice &file, const TextEncoding &encoding, const std::function<bool()> &cancelled)
{
    TextDecoder decoder(encoding);
    QString text;
    if (!file.seek(encoding.markBytes))
        return Fit::Unreadable;
    while (true) {
        if (cancelled && cancelled())
            return Fit::Cancelled;
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            break;
        text.resize(0);
        if (!decoder.decode(bytes, text))
            return Fit::No;
        if (text.contains(QChar(u'\0')))
            return Fit::NotText;
    }
    if (!file.atEnd())
        return Fit::Unreadable;
    return decoder.finish() ? Fit::Yes : Fit::No;
}

} // namespace

TextDecoder::TextDecoder(const TextEncoding &encoding)
    : m_decoder(decoderFor(encoding.name))
    , m_isGb18030(encoding.name == QLatin1String("GB18030"))
    , m_isUtf16(encoding.name.startsWith(QLatin1String("UTF-16")))
{
}

bool TextDecoder::decode(QByteArrayView bytes, QString &text)
{
    const qsizetype before = text.size();
    text += m_decoder(bytes);
    if (m_isGb18030)
        toGb18030Of2022(text, before);
    if (m_decoder.hasError() || (m_isUtf16 && hasLoneSurrogate(QStringView(text).mid(before))))
        m_failed = true;
    return !m_failed;
}

bool TextDecoder::finish()
{
    // A line feed cannot be the rest of any character, so an unfinished one shows up as an error.
    const QByteArrayView lineFeed = m_isUtf16 ? QByteArrayView() : QByteArrayView("\n");
    QString rest;
    decode(lineFeed, rest);
    return !m_failed && !m_highPending;
}

bool TextDecoder::hasLoneSurrogate(QStringView text)
{
    for (const QChar c : text) {
        if (c.isLowSurrogate() != m_highPending)
            return true;
        m_highPending = c.isHighSurrogate();
    }
    return false;
}

Result<TextEncoding> findEncoding(QFileDevice &file, const QString &forced,
                                  const std::function<bool()> &cancelled)
{
    const QByteArray start = file.peek(sampleSize);
    TextEncoding known = markedEncoding(start);
    if (known.name.isEmpty())
        known = unmarkedUtf16(start);
    std::vector<TextEncoding> candidates{{QStringLiteral("UTF-8"), 0}, {QStringLiteral("GB18030"), 0}};
    if (!forced.isEmpty())
        candidates = {{forced, forced == known.name ? known.markBytes : 0}};
    else if (!known.name.isEmpty())
        candidates = {known};

    for (const TextEncoding &encoding : candidates) {
        if (encoding.name.startsWith(QLatin1String("UTF-16")) && file.size() % 2 != 0)
            continue;
        switch (fits(file, encoding, cancelled)) {
        case Fit::Yes:
            return encoding;
        case Fit::NotText:
            return sheeterror::notSpreadsheet();
        case Fit::Unreadable:
            return sheeterror::unreadable(file.error());
        case Fit::Cancelled:
            return sheeterror::cancelled();
        case Fit::No:
            break;
        }
    }
    if (start.contains('\0') && known.name.isEmpty())
        return sheeterror::notSpreadsheet();
    return candidates.size() == 1 ? sheeterror::wrongEncoding(candidates.front().name)
                                  : sheeterror::unknownEncoding();
}

void toGb18030Of2022(QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'\uE78D' || c > u'\uE864')
            continue;
        for (const auto &[older, newer] : changedIn2022) {
            if (c == older)
                text[i] = newer;
        }
    }
}

bool isLostInGb18030(QChar letter)
{
    return std::ranges::any_of(changedIn2022,
                               [letter](const auto &each) { return letter == QChar(each.first); });
}

void fromGb18030Of2022(QString &text)
{
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if ((code < u'\u9FB4' || code > u'\u9FBB') && (code < u'\uFE10' || code > u'\uFE19'))
            continue;
        for (const auto &[older, newer] : changedIn2022) {
            if (code == newer)
                c = older;
        }
    }
}

} // namespace jiesu
