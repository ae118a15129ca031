// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"
#include "sheet/textencoding.h"

#include <QFile>

namespace jiesu {

/// Reads text with separators as RFC 4180 describes it: quoted fields may hold separators, line breaks and
/// doubled quotes; lines end with CR LF, LF or CR. The encoding and the separator (comma, semicolon, tab or
/// bar; or what a first line "sep=;" names) are found from the content. The whole file is checked for its
/// encoding before the first row is handed out.
class TextReader final : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options);

    bool next(SheetRow &row) override;
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] double progress() const override;
    [[nodiscard]] SheetFormat format() const override { return SheetFormat::DelimitedText; }
    [[nodiscard]] QString encoding() const override { return m_encoding.name; }
    [[nodiscard]] QChar separator() const override { return m_separator; }
    [[nodiscard]] qint64 cellsLeftOut() const override { return m_cellsLeftOut; }

private:
    enum class FieldEnd
    {
        Field,
        Record,
        File,
        Failed
    };

    TextReader(const QString &path, const ReadOptions &options)
        : m_options(options)
        , m_file(path)
    {
    }

    Result<Done> start();
    void guessSeparator();
    /// Next character without taking it; NUL at the end of the file (a text holds no NUL).
    QChar peek();
    bool refill();
    FieldEnd readRecord(SheetRow &row);
    FieldEnd readField(QString &field);
    bool readQuoted(QString &field);
    void takeRun(QString &field, QStringView stops);
    FieldEnd takeFieldEnd();
    void stop(const Error &error);

    ReadOptions m_options;
    QFile m_file;
    TextEncoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder;
    QChar m_separator = u',';
    QString m_stops;
    QString m_buffer;
    qsizetype m_at = 0;
    int m_rowNumber = 0;
    qint64 m_cellsLeftOut = 0;
    std::optional<Error> m_error;
};

/// The separator that divides the lines of @p sample most evenly; comma when none does.
[[nodiscard]] QChar likelySeparator(QStringView sample);

} // namespace jiesu
