// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/exporttext.h"
#include "sheet/sheeterrors.h"
#include "sheet/sheetwriter.h"
#include "sheet/stagedfile.h"
#include "sheet/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringEncoder>

#include <cmath>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

constexpr qsizetype flushAt = 256 * 1024;

bool needsQuotes(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

/// Letters named in an error; it says how many there are.
constexpr qsizetype mostNamed = 5;

} // namespace

struct CsvWriter::Private
{
    Private(std::unique_ptr<StagedFile> to, Encoding of)
        : staged(std::move(to))
        , file(staged->path())
        , encoding(of)
        , encoder(of == Encoding::Gb18030 ? QStringEncoder("GB18030") : QStringEncoder(QStringEncoder::Utf8))
    {
    }

    void separate()
    {
        if (!atRowStart)
            pending += u',';
        atRowStart = false;
    }
    /// Remembers the letters that the encoding cannot hold.
    void look(QStringView text)
    {
        if (encoding != Encoding::Gb18030)
            return;
        for (const QChar letter : text) {
            if (isLostInGb18030(letter) && ++lostCount <= mostNamed)
                lost << Words::tr("第 %1 行“%2”（U+%3）")
                            .arg(row)
                            .arg(letter)
                            .arg(QString::number(letter.unicode(), 16).toUpper());
        }
    }
    void flush()
    {
        if (encoding == Encoding::Gb18030)
            fromGb18030Of2022(pending);
        const QByteArray bytes = encoder(pending);
        failed = failed || encoder.hasError() || file.write(bytes) != bytes.size();
        pending.resize(0);
    }

    std::unique_ptr<StagedFile> staged;
    QFile file;
    Encoding encoding;
    QStringEncoder encoder;
    QString pending;
    QString scratch;
    bool atRowStart = true;
    bool failed = false;
    qint64 row = 1;
    QStringList lost; ///< the first letters that the encoding cannot hold, with their rows
    qint64 lostCount = 0;
};

CsvWriter::CsvWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
CsvWriter::~CsvWriter() = default;

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Encoding encoding)
{
    auto staged = StagedFile::create(path);
    if (!staged)
        return staged.error();
    auto data = std::make_unique<Private>(std::move(staged).value(), encoding);
    if (!data->encoder.isValid())
        return sheeterror::unknownEncoding();
    if (!data->file.open(QIODevice::WriteOnly))
        return sheeterror::cannotWrite(path, sheeterror::reasonOf(data->file.error()));
    if (encoding == Encoding::Utf8WithMark)
        data->failed = data->file.write("\xEF\xBB\xBF") != 3;
    return std::unique_ptr<CsvWriter>(new CsvWriter(std::move(data)));
}

void CsvWriter::text(QStringView text)
{
    d->separate();
    const QStringView clean = exporttext::writable(text, d->scratch);
    d->look(clean);
    const bool guarded = exporttext::looksLikeFormula(text);
    const bool quoted = needsQuotes(clean);
    if (quoted)
        d->pending += u'"';
    if (guarded)
        d->pending += u'\'';
    if (!quoted) {
        d->pending += clean;
        return;
    }
    for (const QChar c : clean) {
        if (c == u'"')
            d->pending += u'"';
        d->pending += c;
    }
    d->pending += u'"';
}

void CsvWriter::number(double value)
{
    d->separate();
    if (std::isfinite(value))
        d->pending += QString::number(value, 'g', 15);
}

void CsvWriter::date(const OfficeTime &at)
{
    d->separate();
    if (at.date.isValid() && at.time.isValid())
        d->pending +=
            at.date.toString(QStringLiteral("yyyy-MM-dd ")) + at.time.toString(QStringLiteral("HH:mm:ss"));
}

void CsvWriter::endRow()
{
    d->pending += QLatin1String("\r\n");
    d->atRowStart = true;
    ++d->row;
    if (d->pending.size() >= flushAt)
        d->flush();
}

Result<Done> CsvWriter::save()
{
    if (d->lostCount > 0)
        return sheeterror::unwritableLetters(d->lost, d->lostCount);
    d->flush();
    if (d->failed || !d->file.flush())
        return sheeterror::cannotWrite(d->staged->target(), sheeterror::reasonOf(d->file.error()));
    d->file.close();
    if (auto placed = d->staged->place(); !placed)
        return placed;
    d->staged->keep();
    return Done{};
}

} // namespace jiesu
