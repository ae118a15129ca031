// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/exporttext.h"
#include "sheet/sheeterrors.h"
#include "sheet/sheetwriter.h"
#include "sheet/textencoding.h"

#include <QSaveFile>
#include <QStringEncoder>

#include <cmath>

namespace jiesu {

namespace {

constexpr qsizetype flushAt = 256 * 1024;

bool needsQuotes(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

} // namespace

struct CsvWriter::Private
{
    Private(const QString &path, Encoding of)
        : file(path)
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
    void flush()
    {
        if (encoding == Encoding::Gb18030)
            fromGb18030Of2022(pending);
        const QByteArray bytes = encoder(pending);
        failed = failed || file.write(bytes) != bytes.size();
        pending.resize(0);
    }

    QSaveFile file;
    Encoding encoding;
    QStringEncoder encoder;
    QString pending;
    QString scratch;
    bool atRowStart = true;
    bool failed = false;
};

CsvWriter::CsvWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
CsvWriter::~CsvWriter() = default;

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, Encoding encoding)
{
    auto data = std::make_unique<Private>(path, encoding);
    const auto permissions = exporttext::permissionsFor(path);
    if (!data->file.open(QIODevice::WriteOnly))
        return sheeterror::cannotWrite(path, sheeterror::reasonOf(data->file.error()));
    data->file.setPermissions(permissions);
    if (encoding == Encoding::Utf8WithMark)
        data->failed = data->file.write("\xEF\xBB\xBF") != 3;
    return std::unique_ptr<CsvWriter>(new CsvWriter(std::move(data)));
}

void CsvWriter::text(QStringView text)
{
    d->separate();
    const QStringView clean = exporttext::writable(text, d->scratch);
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
    if (d->pending.size() >= flushAt)
        d->flush();
}

Result<Done> CsvWriter::save()
{
    d->flush();
    if (d->failed)
        d->file.cancelWriting();
    if (!d->file.commit())
        return sheeterror::cannotWrite(d->file.fileName(), sheeterror::reasonOf(d->file.error()));
    return Done{};
}

} // namespace jiesu
