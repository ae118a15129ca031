// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figuretable.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

constexpr int narrowest = 8;
constexpr int widest = 60;
constexpr int widthPadding = 3;
constexpr std::size_t rowsMeasured = 500;
constexpr int chartGap = 2; ///< columns between the table and its chart

/// Writes one cell at its place.
class CellWriter
{
public:
    CellWriter(WorksheetWriter &sheet, int row, int column)
        : m_sheet(sheet)
        , m_row(row)
        , m_column(column)
    {
    }

    void operator()(std::monostate) const {}
    void operator()(const QString &words) const { m_sheet.text(m_row, m_column, words); }
    void operator()(qint64 cases) const
    {
        m_sheet.number(m_row, m_column, double(cases), NumberStyle::Whole);
    }
    void operator()(const Rate &rate) const
    {
        if (rate.isDefined())
            m_sheet.percent(m_row, m_column, double(rate.part()) / double(rate.whole() * Rate::one));
        else
            m_sheet.text(m_row, m_column, rate.percentText());
    }
    void operator()(Proportion share) const { m_sheet.percent(m_row, m_column, share.value); }
    void operator()(DecimalNumber number) const
    {
        m_sheet.number(m_row, m_column, number.value, NumberStyle::TwoDecimals);
    }
    void operator()(const OfficeTime &at) const { m_sheet.date(m_row, m_column, at); }
    void operator()(QDate day) const { m_sheet.day(m_row, m_column, day); }

private:
    WorksheetWriter &m_sheet;
    int m_row;
    int m_column;
};

/// In characters; a Han character takes two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        int sum = 0;
        for (const QChar c : line)
            sum += c.unicode() < 0x2E80 ? 1 : 2;
        width = std::max(width, sum);
    }
    return width;
}

std::vector<double> widthsOf(const FigureTable &table)
{
    std::vector<double> widths;
    for (qsizetype column = 0; column < table.header.size(); ++column) {
        int width = std::max(narrowest, widthOf(table.header[column]) + widthPadding);
        for (std::size_t row = 0; row < std::min(table.rows.size(), rowsMeasured); ++row) {
            if (std::size_t(column) < table.rows[row].size())
                width = std::max(width, widthOf(cellText(table.rows[row][std::size_t(column)])) + 2);
        }
        widths.push_back(std::min(width, widest));
    }
    return widths;
}

void addChart(WorksheetWriter &sheet, const FigureTable &table)
{
    if (!table.chart || table.rows.empty())
        return;
    SheetChart chart;
    chart.kind = table.chart->kind;
    chart.title = table.title;
    chart.anchorColumn = int(table.header.size()) + chartGap;
    chart.anchorRow = 1;
    chart.firstRow = 1;
    chart.lastRow = int(table.rows.size());
    chart.valueColumns = table.chart->columns;
    sheet.addChart(chart);
}

/// Header and rows from @p row on.
void writeRows(WorksheetWriter &sheet, int row, const FigureTable &table)
{
    sheet.header(row, table.header);
    sheet.freeze(row + 1, 1);
    sheet.setPrintLayout(row);
    for (const auto &cells : table.rows) {
        ++row;
        for (int column = 0; column < int(cells.size()); ++column)
            std::visit(CellWriter(sheet, row, column), cells[std::size_t(column)]);
    }
}

Result<Done> writeWorkbook(const FigureTable &table, const QString &path, const ExportNotes &about)
{
    auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
    if (!created)
        return created.error();
    WorksheetWriter &sheet = (*created)->addSheet(table.title);
    sheet.setColumnWidths(widthsOf(table));
    writeRows(sheet, 0, table);
    sheet.setFilter(0, 0, std::max(1, int(table.rows.size())), int(table.header.size()) - 1);
    addChart(sheet, table);
    if (table.shading && !table.rows.empty())
        sheet.shade(1, table.shading->firstColumn, int(table.rows.size()), table.shading->lastColumn);
    ExportNotes notes = about;
    if (!about.empty())
        sheet.setFooter(about.front().second);
    for (const QString &note : table.notes)
        notes.emplace_back(Words::tr("口径"), note);
    writeNotes((*created)->addSheet(Words::tr("说明")), notes);
    return (*created)->save();
}

void write(CsvWriter &csv, const FigureCell &cell)
{
    if (const auto *cases = std::get_if<qint64>(&cell))
        csv.number(double(*cases));
    else if (const auto *number = std::get_if<DecimalNumber>(&cell))
        csv.number(number->value);
    else if (const auto *at = std::get_if<OfficeTime>(&cell))
        csv.date(*at);
    else
        csv.text(cellText(cell));
}

Result<Done> writeCsv(const FigureTable &table, const QString &path, CsvWriter::Encoding encoding)
{
    auto created = CsvWriter::create(path, encoding);
    if (!created)
        return created.error();
    CsvWriter &csv = **created;
    for (const QString &name : table.header)
        csv.text(name);
    csv.endRow();
    for (const auto &cells : table.rows) {
        for (const FigureCell &cell : cells)
            write(csv, cell);
        csv.endRow();
    }
    return csv.save();
}

} // namespace

QString cellText(const FigureCell &cell)
{
    if (const auto *words = std::get_if<QString>(&cell))
        return *words;
    if (const auto *cases = std::get_if<qint64>(&cell))
        return QString::number(*cases);
    if (const auto *rate = std::get_if<Rate>(&cell))
        return rate->isDefined() ? rate->percentText() + u'%' : rate->percentText();
    if (const auto *share = std::get_if<Proportion>(&cell))
        return QString::number(share->value * 100, 'f', share->decimals) + u'%';
    if (const auto *number = std::get_if<DecimalNumber>(&cell))
        return QString::number(number->value, 'f', number->decimals);
    if (const auto *at = std::get_if<OfficeTime>(&cell))
        return officeMinuteText(fromOffice(at->date, at->time));
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    return {};
}

QString asText(const FigureTable &table)
{
    QStringList lines{table.header.join(u'\t')};
    for (const auto &cells : table.rows) {
        QStringList texts;
        for (const FigureCell &cell : cells)
            texts << cellText(cell);
        lines << texts.join(u'\t');
    }
    return lines.join(u'\n');
}

void writeFigureSheet(WorksheetWriter &sheet, const FigureTable &table)
{
    sheet.setColumnWidths(widthsOf(table));
    sheet.title(0, 0, int(table.header.size()) - 1, table.title);
    int row = 1;
    for (const QString &note : table.notes)
        sheet.text(row++, 0, note, CellStyle::Note);
    writeRows(sheet, row, table);
}

Result<Done> writeFigureTable(const FigureTable &table, const QString &path, const ExportNotes &about,
                              CsvWriter::Encoding encoding)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeWorkbook(table, path, about);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCsv(table, path, encoding);
    return Error{ErrorKind::Invalid, Words::tr("文件名要以 .xlsx 或 .csv 结尾。"),
                 Words::tr("没有写出文件。"), Words::tr("请换一个文件名。")};
}

} // namespace jiesu
