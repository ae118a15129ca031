// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetwriter.h"

#include "domain/text.h"
#include "sheet/exporttext.h"
#include "sheet/workbookfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace jiesu {

namespace {

using Look = WorkbookFile::Look;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spreadsheet)
};

constexpr int sheetNameLimit = 31;
/// What stays free in a cell for the sentence that points to the rest.
constexpr qsizetype pointerRoom = 100;

Look lookOf(CellStyle style)
{
    switch (style) {
    case CellStyle::Plain:
        break;
    case CellStyle::Wrapped:
        return Look::Wrapped;
    case CellStyle::Header:
        return Look::Header;
    case CellStyle::Title:
        return Look::Title;
    case CellStyle::Strong:
        return Look::Strong;
    case CellStyle::Note:
        return Look::Note;
    }
    return Look::None;
}

Look lookOf(NumberStyle style)
{
    switch (style) {
    case NumberStyle::General:
        break;
    case NumberStyle::Whole:
        return Look::Whole;
    case NumberStyle::OneDecimal:
        return Look::OneDecimal;
    case NumberStyle::TwoDecimals:
        return Look::TwoDecimals;
    case NumberStyle::Percent:
        return Look::Percent;
    }
    return Look::None;
}

lxw_row_t rowIndex(int row)
{
    return static_cast<lxw_row_t>(row);
}
lxw_col_t columnIndex(int column)
{
    return static_cast<lxw_col_t>(column);
}

uint8_t chartType(SheetChart::Kind kind)
{
    switch (kind) {
    case SheetChart::Kind::Bar:
        return LXW_CHART_BAR;
    case SheetChart::Kind::Line:
        return LXW_CHART_LINE;
    case SheetChart::Kind::Column:
        break;
    }
    return LXW_CHART_COLUMN;
}

} // namespace

struct WorksheetWriter::Private
{
    void writeString(int row, int column, QStringView text, Look look)
    {
        if (!sheet)
            return;
        const QStringView clean = exporttext::writable(text, scratch);
        if (clean.isEmpty() && look == Look::None)
            return;
        wrote(row);
        const char *bytes =
            file->utf8(clean.size() > text::cellLimit ? shortened(row, column, clean) : clean);
        file->note(
            worksheet_write_string(sheet, rowIndex(row), columnIndex(column), bytes, file->format(look)));
    }
    void writeDate(int row, int column, const OfficeTime &at, Look look)
    {
        if (!sheet || !at.date.isValid() || !at.time.isValid())
            return;
        wrote(row);
        lxw_datetime value{at.date.year(), at.date.month(),  at.date.day(),
                           at.time.hour(), at.time.minute(), static_cast<double>(at.time.second())};
        file->note(
            worksheet_write_datetime(sheet, rowIndex(row), columnIndex(column), &value, file->format(look)));
    }
    /// The part of @p text that fits, and a pointer to the sheet that gets the rest.
    QString shortened(int row, int column, QStringView text)
    {
        const qsizetype cut = exporttext::cutBefore(text, text::cellLimit - pointerRoom);
        file->longTexts.push_back({name, row, column, text.mid(cut).toString()});
        return text.left(cut).toString() +
               Words::tr("……（全文共 %1 字符，其余见工作表“长文本”）").arg(text.size());
    }
    /// Counts the rows, for the check of the finished file.
    void wrote(int row)
    {
        if (file->streaming() && row + 1 < static_cast<int>(rows.size()))
            file->note(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
        const auto index = static_cast<size_t>(row);
        if (index >= rows.size())
            rows.resize(index + 1);
        if (!rows[index])
            ++rowCount;
        rows[index] = true;
    }

    WorkbookFile *file = nullptr;
    lxw_worksheet *sheet = nullptr;
    QString name;
    std::string reference; ///< the sheet's name as the charts refer to it
    QString scratch;
    std::vector<bool> rows;
    qint64 rowCount = 0;
};

WorksheetWriter::WorksheetWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
WorksheetWriter::~WorksheetWriter() = default;

void WorksheetWriter::text(int row, int column, QStringView text, CellStyle style)
{
    d->writeString(row, column, text, lookOf(style));
}

void WorksheetWriter::number(int row, int column, double value, NumberStyle style)
{
    if (!d->sheet || !std::isfinite(value))
        return;
    d->wrote(row);
    d->file->note(worksheet_write_number(d->sheet, rowIndex(row), columnIndex(column), value,
                                         d->file->format(lookOf(style))));
}

void WorksheetWriter::date(int row, int column, const OfficeTime &at)
{
    d->writeDate(row, column, at, Look::Date);
}

void WorksheetWriter::day(int row, int column, QDate day)
{
    d->writeDate(row, column, {day, QTime(0, 0)}, Look::Day);
}

void WorksheetWriter::header(int row, const QStringList &names)
{
    for (int column = 0; column < names.size(); ++column)
        text(row, column, names[column], CellStyle::Header);
}

void WorksheetWriter::title(int row, int firstColumn, int lastColumn, const QString &text)
{
    if (!d->sheet)
        return;
    if (lastColumn > firstColumn) {
        d->wrote(row);
        d->file->note(worksheet_merge_range(d->sheet, rowIndex(row), columnIndex(firstColumn), rowIndex(row),
                                            columnIndex(lastColumn), "", d->file->format(Look::Title)));
    }
    d->writeString(row, firstColumn, text, Look::Title);
}

void WorksheetWriter::setColumnWidths(const std::vector<double> &widths)
{
    for (size_t i = 0; d->sheet && i < widths.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        d->file->note(worksheet_set_column(d->sheet, column, column, widths[i], nullptr));
    }
}

void WorksheetWriter::freeze(int row, int column)
{
    if (d->sheet)
        worksheet_freeze_panes(d->sheet, rowIndex(row), columnIndex(column));
}

void WorksheetWriter::setFilter(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    if (d->sheet) {
        d->file->note(worksheet_autofilter(d->sheet, rowIndex(firstRow), columnIndex(firstColumn),
                                           rowIndex(lastRow), columnIndex(lastColumn)));
    }
}

void WorksheetWriter::setPrintLayout(int headerRow)
{
    constexpr uint8_t a4 = 9;
    if (!d->sheet)
        return;
    worksheet_set_landscape(d->sheet);
    worksheet_set_paper(d->sheet, a4);
    worksheet_fit_to_pages(d->sheet, 1, 0);
    d->file->note(worksheet_repeat_rows(d->sheet, rowIndex(headerRow), rowIndex(headerRow)));
}

void WorksheetWriter::setFooter(const QString &text)
{
    if (!d->sheet)
        return;
    QString line = text;
    line.replace(u'&', QStringLiteral("&&"));
    const QByteArray footer =
        Words::tr("&L%1&R第 &P 页　共 &N 页", "keep &L, %1, &R, &P and &N").arg(line).toUtf8();
    d->file->note(worksheet_set_footer(d->sheet, footer.constData()));
}

void WorksheetWriter::addChart(const SheetChart &chart)
{
    if (!d->sheet)
        return;
    lxw_chart *drawn = workbook_add_chart(d->file->workbook(), chartType(chart.kind));
    const char *sheet = d->reference.c_str();
    const auto first = rowIndex(chart.firstRow);
    const auto last = rowIndex(chart.lastRow);
    for (const int each : chart.valueColumns) {
        const auto column = columnIndex(each);
        const auto category = columnIndex(chart.categoryColumn);
        lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
        chart_series_set_categories(series, sheet, first, category, last, category);
        chart_series_set_values(series, sheet, first, column, last, column);
        chart_series_set_name_range(series, sheet, rowIndex(chart.nameRow), column);
    }
    chart_title_set_name(drawn, d->file->utf8(chart.title));
    if (!chart.valueAxis.isEmpty()) {
        lxw_chart_axis *axis = chart.kind == SheetChart::Kind::Bar ? drawn->x_axis : drawn->y_axis;
        chart_axis_set_name(axis, d->file->utf8(chart.valueAxis));
    }
    if (chart.kind == SheetChart::Kind::Bar)
        chart_axis_set_reverse(drawn->y_axis);
    chart_legend_set_position(drawn, chart.valueColumns.size() > 1 ? LXW_CHART_LEGEND_BOTTOM
                                                                   : LXW_CHART_LEGEND_NONE);
    constexpr double naturalWidth = 480;
    constexpr double naturalHeight = 288;
    lxw_chart_options options{};
    options.x_scale = chart.width / naturalWidth;
    options.y_scale = chart.height / naturalHeight;
    d->file->note(worksheet_insert_chart_opt(d->sheet, rowIndex(chart.anchorRow),
                                             columnIndex(chart.anchorColumn), drawn, &options));
}

void WorksheetWriter::shade(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    if (!d->sheet)
        return;
    constexpr lxw_color_t largest = 0x5B9BD5;
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
    scale.min_color = LXW_COLOR_WHITE;
    scale.max_color = largest;
    d->file->note(worksheet_conditional_format_range(d->sheet, rowIndex(firstRow), columnIndex(firstColumn),
                                                     rowIndex(lastRow), columnIndex(lastColumn), &scale));
}

struct WorkbookWriter::Private
{
    [[nodiscard]] QString uniqueName(const QString &wanted) const
    {
        static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
        QString base = text::tidyLine(wanted).replace(forbidden, QStringLiteral(" ")).trimmed();
        if (base.isEmpty())
            base = Words::tr("工作表");
        QString name = base.left(exporttext::cutBefore(base, sheetNameLimit));
        for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) {
            const QString suffix = QStringLiteral(" (%1)").arg(i);
            name = base.left(exporttext::cutBefore(base, sheetNameLimit - suffix.size())) + suffix;
        }
        return name;
    }

    WorkbookFile file;
    QStringList names;
    std::vector<std::unique_ptr<WorksheetWriter>> sheets;
};

WorkbookWriter::WorkbookWriter(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}
WorkbookWriter::~WorkbookWriter() = default;

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString &path, Mode mode)
{
    auto data = std::make_unique<Private>();
    if (auto done = data->file.start(path, mode == Mode::Streaming); !done)
        return done.error();
    return std::unique_ptr<WorkbookWriter>(new WorkbookWriter(std::move(data)));
}

void WorkbookWriter::setProperties(const WorkbookProperties &properties)
{
    QByteArray title = properties.title.toUtf8();
    QByteArray author = properties.author.toUtf8();
    QByteArray comments = properties.comments.toUtf8();
    lxw_doc_properties values{};
    values.title = title.data();
    values.author = author.data();
    values.comments = comments.data();
    values.created = static_cast<time_t>(toEpoch(properties.created));
    d->file.note(workbook_set_properties(d->file.workbook(), &values));
}

WorksheetWriter &WorkbookWriter::addSheet(const QString &name)
{
    auto sheet = std::make_unique<WorksheetWriter::Private>();
    sheet->file = &d->file;
    sheet->name = d->uniqueName(name);
    sheet->reference = sheet->name.toStdString();
    sheet->sheet = workbook_add_worksheet(d->file.workbook(), sheet->reference.c_str());
    if (sheet->sheet)
        worksheet_ignore_errors(sheet->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    else
        d->file.note(LXW_ERROR_CREATING_TMPFILE);
    d->names.append(sheet->name);
    d->sheets.emplace_back(new WorksheetWriter(std::move(sheet)));
    return *d->sheets.back();
}

Result<Done> WorkbookWriter::save()
{
    const std::vector<LongText> longTexts = std::exchange(d->file.longTexts, {});
    if (!longTexts.empty()) {
        WorksheetWriter &sheet = addSheet(Words::tr("长文本"));
        sheet.setColumnWidths({16, 8, 8, 8, 100});
        sheet.header(0, {Words::tr("工作表"), Words::tr("行"), Words::tr("列"), Words::tr("段"),
                         Words::tr("其余文字")});
        int row = 1;
        for (const LongText &each : longTexts) {
            QStringView rest = each.rest;
            for (int part = 1; !rest.isEmpty(); ++part, ++row) {
                const qsizetype cut = exporttext::cutBefore(rest, text::cellLimit);
                sheet.text(row, 0, each.sheet);
                sheet.number(row, 1, each.row + 1);
                sheet.number(row, 2, each.column + 1);
                sheet.number(row, 3, part);
                sheet.text(row, 4, rest.left(cut));
                rest = rest.mid(cut);
            }
        }
    }
    std::vector<qint64> rows;
    for (const auto &sheet : d->sheets)
        rows.push_back(sheet->d->rowCount);
    return d->file.finish(rows);
}

} // namespace jiesu
