// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officetime.h"
#include "support/clock.h"
#include "support/result.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace jiesu {

/// How a cell looks.
enum class CellStyle
{
    Plain,
    Wrapped, ///< breaks long text into lines
    Header,  ///< bold on grey, bordered, centred, wrapped
    Title,   ///< large and bold
    Strong,  ///< bold
    Note     ///< small and grey
};

enum class NumberStyle
{
    General,
    Whole,
    OneDecimal,
    TwoDecimals,
    Percent
};

/// A native chart over cells of the same sheet. Rows and columns count from 0.
struct SheetChart
{
    enum class Kind
    {
        Column,
        Bar,
        Line
    };
    Kind kind = Kind::Column;
    QString title;
    QString valueAxis; ///< its caption; may be empty
    int anchorRow = 0; ///< cell at which the chart's upper left corner lies
    int anchorColumn = 0;
    int nameRow = 0; ///< the header cells that name the series
    int firstRow = 0;
    int lastRow = 0;
    int categoryColumn = 0;
    std::vector<int> valueColumns;
    int width = 640; ///< pixels
    int height = 320;
};

/// One sheet of a WorkbookWriter. Rows and columns count from 0. Problems are kept and reported by
/// WorkbookWriter::save(). In streaming mode the cells must come row by row from the top.
class WorksheetWriter
{
public:
    ~WorksheetWriter();
    WorksheetWriter(const WorksheetWriter &) = delete;
    WorksheetWriter &operator=(const WorksheetWriter &) = delete;

    /// Always a text, whatever it starts with; never a formula, link or number. What is beyond the 32 767
    /// UTF-16 units of a cell goes to the sheet 长文本, and the cell ends with a sentence that says so.
    void text(int row, int column, QStringView text, CellStyle style = CellStyle::Plain);
    void number(int row, int column, double value, NumberStyle style = NumberStyle::General);
    /// @p ratio 0.9896 shows as 98.96%.
    void percent(int row, int column, double ratio) { number(row, column, ratio, NumberStyle::Percent); }
    /// A real date, shown as 2022-03-01 09:12; nothing for an invalid one.
    void date(int row, int column, const OfficeTime &at);
    /// The same without the time of day.
    void day(int row, int column, QDate day);
    void header(int row, const QStringList &names);
    /// A title over several merged cells.
    void title(int row, int firstColumn, int lastColumn, const QString &text);

    /// Widths in characters, from column A. In streaming mode before the first cell.
    void setColumnWidths(const std::vector<double> &widths);
    /// Rows above @p row and columns left of @p column stay in view.
    void freeze(int row, int column);
    void setFilter(int firstRow, int firstColumn, int lastRow, int lastColumn);
    /// A4 landscape, all columns on one page's width, @p headerRow repeated on every page.
    void setPrintLayout(int headerRow);
    /// At the left foot of each printed page; the page number stands at the right. One line, at most 200
    /// characters.
    void setFooter(const QString &text);
    void addChart(const SheetChart &chart);
    /// Colours the numbers of these cells from white for the smallest to blue for the largest, as a heat map.
    void shade(int firstRow, int firstColumn, int lastRow, int lastColumn);

private:
    friend class WorkbookWriter;
    struct Private;
    explicit WorksheetWriter(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// Shown under the file's properties.
struct WorkbookProperties
{
    QString title;
    QString author;
    QString comments;
    Instant created{};
};

/// Writes an XLSX file. Everything goes to a temporary file beside the target, which replaces it in one step
/// when save() has succeeded; until then, and after any failure, an older file of that name stays as it was.
/// One thread at a time.
class WorkbookWriter
{
public:
    enum class Mode
    {
        Report,   ///< everything in memory; cells in any order, charts
        Streaming ///< constant memory for long lists; cells row by row
    };

    /// Error: the folder does not exist or cannot be written.
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString &path, Mode mode);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter &) = delete;
    WorkbookWriter &operator=(const WorkbookWriter &) = delete;

    void setProperties(const WorkbookProperties &properties);
    /// The sheet lives as long as this object. Characters that sheet names may not have are replaced, names
    /// are cut to 31 characters and made unique.
    WorksheetWriter &addSheet(const QString &name);
    /// Finishes, checks and places the file. To be called once.
    Result<Done> save();

private:
    struct Private;
    explicit WorkbookWriter(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

/// Writes CSV as office programs read it: CR LF, quotes where needed, and a text that a spreadsheet program
/// would take for a formula (= + - @ at the start) preceded by an apostrophe. Same promise about the
/// older file as WorkbookWriter. No letter is lost: where the encoding cannot hold one, save() refuses
/// (Invalid) and names the letters and their rows.
class CsvWriter
{
public:
    enum class Encoding
    {
        Utf8WithMark,
        Gb18030,
        Utf8 ///< for programs
    };

    static Result<std::unique_ptr<CsvWriter>> create(const QString &path,
                                                     Encoding encoding = Encoding::Utf8WithMark);
    ~CsvWriter();
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// The next cell of the row.
    void text(QStringView text);
    /// Written plainly, also when negative; nothing for NaN and infinity.
    void number(double value);
    void date(const OfficeTime &at);
    void endRow();
    /// To be called once.
    Result<Done> save();

private:
    struct Private;
    explicit CsvWriter(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace jiesu
