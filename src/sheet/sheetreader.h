// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetrow.h"
#include "support/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace jiesu {

struct ReadOptions
{
    /// The sheet to read; empty: the first one that has any text. Ignored for text files.
    QString sheetName;
    /// Encoding of a text file ("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"); empty: found by looking.
    QString encoding;
    /// Largest workbook taken, in bytes.
    qint64 fileLimit = 200LL * 1024 * 1024;
    /// Largest text file, which is read in pieces: a million rows of 21 columns have 800 MB.
    qint64 textLimit = 4LL * 1024 * 1024 * 1024;
    /// Asked every few hundred rows; true stops the reading with ErrorKind::Cancelled. May be empty.
    std::function<bool()> cancelled;
};

enum class SheetFormat
{
    Xlsx,
    Xls,
    DelimitedText
};

/// Reads a spreadsheet row by row in bounded memory: XLSX, XLS, or text with separators (CSV, TSV). The kind
/// of file is found from its content, never from its name. Rows without any text are skipped.
///
///     auto reader = SheetReader::open(path);
///     if (!reader) return reader.error();
///     SheetRow row;
///     while ((*reader)->next(row)) { … }
///     if (auto error = (*reader)->error()) return *error;   // never leave this out
///
/// Not thread-safe; an object may be used in any one thread.
class SheetReader
{
public:
    static constexpr int rowLimit = 1'048'576; ///< as Excel; a file with more rows is refused
    static constexpr int columnLimit = 256;    ///< columns read; see cellsLeftOut()
    static constexpr int sheetLimit = 20;      ///< sheets looked at in a workbook

    /// Errors: NotFound, Unavailable (cannot be read), Invalid (not a spreadsheet, encrypted, truncated,
    /// suspiciously large, unknown encoding …), Cancelled; each with a sentence for the person.
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options = {});

    virtual ~SheetReader() = default;
    SheetReader(const SheetReader &) = delete;
    SheetReader &operator=(const SheetReader &) = delete;

    /// Moves on to the next row that has any text. False at the end, and when error() is set.
    virtual bool next(SheetRow &row) = 0;

    /// Why the reading stopped before the end of the file; nothing while all is well.
    [[nodiscard]] virtual std::optional<Error> error() const = 0;
    /// How much of the file has been read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
    [[nodiscard]] virtual SheetFormat format() const = 0;
    /// Encoding of a text file as found or forced, "UTF-8" for XLSX.
    [[nodiscard]] virtual QString encoding() const = 0;
    /// Name of the sheet being read; empty for text files.
    [[nodiscard]] virtual QString sheetName() const { return {}; }
    /// All sheets of the workbook in their order; empty for text files.
    [[nodiscard]] virtual QStringList sheetNames() const { return {}; }
    /// The separator of a text file, NUL for XLSX.
    [[nodiscard]] virtual QChar separator() const { return {}; }
    /// Whether plain numbers that are meant as dates count from 1904 (pass it to readDate()).
    [[nodiscard]] virtual bool date1904() const { return false; }
    /// Cells with content right of columnLimit, which were not read.
    [[nodiscard]] virtual qint64 cellsLeftOut() const { return 0; }

protected:
    SheetReader() = default;
};

} // namespace jiesu
