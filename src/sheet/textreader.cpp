// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/textreader.h"

#include "sheet/sheeterrors.h"

#include <map>

namespace jiesu {

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr int rowsBetweenChecks = 256;
constexpr qsizetype fieldLimit = 4 << 20;
constexpr qsizetype sampleLimit = 64 * 1024;
constexpr int sampleLines = 20;

/// How many separators each of the first lines has, quoted ones left out.
std::map<int, int> separatorCounts(QStringView sample, QChar separator)
{
    std::map<int, int> linesWithCount;
    bool quoted = false;
    int count = 0;
    int lines = 0;
    for (const QChar c : sample) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == separator)
            ++count;
        else if (!quoted && (c == u'\n' || c == u'\r')) {
            lines += count > 0;
            if (count > 0)
                ++linesWithCount[count];
            count = 0;
            if (lines == sampleLines)
                return linesWithCount;
        }
    }
    if (count > 0)
        ++linesWithCount[count];
    return linesWithCount;
}

} // namespace

QChar likelySeparator(QStringView sample)
{
    QChar best = u',';
    std::pair<int, int> bestScore{0, 0};
    for (const QChar candidate : {u',', u'\t', u';', u'|'}) {
        for (const auto &[count, lines] : separatorCounts(sample, candidate)) {
            const std::pair score{lines, count};
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

Result<std::unique_ptr<SheetReader>> TextReader::open(const QString &path, const ReadOptions &options)
{
    std::unique_ptr<TextReader> reader(new TextReader(path, options));
    if (auto done = reader->start(); !done)
        return done.error();
    return std::unique_ptr<SheetReader>(std::move(reader));
}

Result<Done> TextReader::start()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return sheeterror::unreadable(m_file.error());
    auto encoding = findEncoding(m_file, m_options.encoding, m_options.cancelled);
    if (!encoding)
        return encoding.error();
    m_encoding = *encoding;
    m_decoder = std::make_unique<TextDecoder>(m_encoding);
    if (!m_file.seek(m_encoding.markBytes))
        return sheeterror::unreadable(m_file.error());
    refill();
    if (m_error)
        return *m_error;
    guessSeparator();
    return Done{};
}

void TextReader::guessSeparator()
{
    const QStringView sample = QStringView(m_buffer).left(sampleLimit);
    const bool named =
        sample.size() > 5 && sample.startsWith(u"sep=") && (sample[5] == u'\r' || sample[5] == u'\n');
    m_separator = named ? sample[4] : likelySeparator(sample);
    m_stops = QStringLiteral("\r\n") + m_separator;
    if (named) {
        m_at = sample.size() > 6 && sample[5] == u'\r' && sample[6] == u'\n' ? 7 : 6;
        m_rowNumber = 1;
    }
}

bool TextReader::next(SheetRow &row)
{
    while (!m_error && !peek().isNull()) {
        if (m_rowNumber % rowsBetweenChecks == 0 && m_options.cancelled && m_options.cancelled()) {
            stop(sheeterror::cancelled());
            return false;
        }
        if (++m_rowNumber > rowLimit) {
            stop(sheeterror::tooManyRows(rowLimit));
            return false;
        }
        row.number = m_rowNumber;
        row.cells.clear();
        if (readRecord(row) == FieldEnd::Failed)
            return false;
        if (!row.cells.empty())
            return true;
    }
    return false;
}

double TextReader::progress() const
{
    return m_file.size() > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size()) : 1.0;
}

QChar TextReader::peek()
{
    if (m_at == m_buffer.size() && !refill())
        return {};
    return m_buffer[m_at];
}

bool TextReader::refill()
{
    m_buffer.resize(0);
    m_at = 0;
    while (m_buffer.isEmpty() && !m_error) {
        const QByteArray bytes = m_file.read(chunk);
        if (bytes.isEmpty()) {
            if (!m_file.atEnd())
                stop(sheeterror::unreadable(m_file.error()));
            return false;
        }
        if (!m_decoder->decode(bytes, m_buffer))
            stop(sheeterror::wrongEncoding(m_encoding.name));
    }
    return !m_error;
}

TextReader::FieldEnd TextReader::readRecord(SheetRow &row)
{
    FieldEnd end = FieldEnd::Field;
    for (size_t column = 0; end == FieldEnd::Field; ++column) {
        QString field;
        end = readField(field);
        row.fieldCount = static_cast<int>(column) + 1;
        if (end == FieldEnd::Failed || field.isEmpty())
            continue;
        if (column >= static_cast<size_t>(columnLimit)) {
            ++m_cellsLeftOut;
            continue;
        }
        row.cells.resize(column + 1);
        row.cells[column] = {CellKind::Text, field, 0};
    }
    return end;
}

TextReader::FieldEnd TextReader::readField(QString &field)
{
    if (peek() == u'"' && !readQuoted(field))
        return FieldEnd::Failed;
    takeRun(field, m_stops);
    if (m_error)
        return FieldEnd::Failed;
    return takeFieldEnd();
}

bool TextReader::readQuoted(QString &field)
{
    ++m_at;
    while (true) {
        takeRun(field, u"\"");
        if (m_error)
            return false;
        if (peek().isNull()) {
            stop(sheeterror::unclosedQuote(m_rowNumber));
            return false;
        }
        ++m_at;
        if (peek() != u'"')
            return !m_error;
        field += u'"';
        ++m_at;
    }
}

void TextReader::takeRun(QString &field, QStringView stops)
{
    while (!peek().isNull()) {
        qsizetype end = m_at;
        while (end < m_buffer.size() && !stops.contains(m_buffer[end]))
            ++end;
        field += QStringView(m_buffer).mid(m_at, end - m_at);
        m_at = end;
        if (field.size() > fieldLimit)
            return stop(sheeterror::textTooLong(m_rowNumber));
        if (m_at < m_buffer.size())
            return;
    }
}

TextReader::FieldEnd TextReader::takeFieldEnd()
{
    const QChar c = peek();
    if (c.isNull())
        return m_error ? FieldEnd::Failed : FieldEnd::File;
    ++m_at;
    if (c == m_separator)
        return FieldEnd::Field;
    if (c == u'\r' && peek() == u'\n')
        ++m_at;
    return FieldEnd::Record;
}

void TextReader::stop(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace jiesu
