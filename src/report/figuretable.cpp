// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figuretable.h"

#include "sheet/sheetwriter.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
};

constexpr double firstWidth = 28;
constexpr double otherWidth = 12;

void write(WorksheetWriter &sheet, int row, int column, const FigureCell &cell)
{
    if (const auto *cases = std::get_if<qint64>(&cell))
        sheet.number(row, column, double(*cases), NumberStyle::Whole);
    else if (const auto *rate = std::get_if<Rate>(&cell); rate && rate->isDefined())
        sheet.percent(row, column, double(rate->part()) / double(rate->whole() * Rate::one));
    else
        sheet.text(row, column, cellText(cell));
}

Result<Done> writeWorkbook(const FigureTable &table, const QString &path)
{
    auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
    if (!created)
        return created.error();
    writeFigureSheet((*created)->addSheet(table.title), table);
    return (*created)->save();
}

Result<Done> writeCsv(const FigureTable &table, const QString &path)
{
    auto created = CsvWriter::create(path);
    if (!created)
        return created.error();
    CsvWriter &csv = **created;
    for (const QString &name : table.header)
        csv.text(name);
    csv.endRow();
    for (const auto &cells : table.rows) {
        for (const FigureCell &cell : cells) {
            if (const auto *cases = std::get_if<qint64>(&cell))
                csv.number(double(*cases));
            else
                csv.text(cellText(cell));
        }
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
    const int columns = int(table.header.size());
    std::vector<double> widths(std::size_t(columns), otherWidth);
    widths.front() = firstWidth;
    sheet.setColumnWidths(widths);
    sheet.title(0, 0, columns - 1, table.title);
    int row = 1;
    for (const QString &note : table.notes)
        sheet.text(row++, 0, note, CellStyle::Note);
    sheet.header(row, table.header);
    sheet.freeze(row + 1, 1);
    sheet.setPrintLayout(row);
    for (const auto &cells : table.rows) {
        ++row;
        for (int column = 0; column < int(cells.size()); ++column)
            write(sheet, row, column, cells[std::size_t(column)]);
    }
}

Result<Done> writeFigureTable(const FigureTable &table, const QString &path)
{
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeWorkbook(table, path);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeCsv(table, path);
    return Error{ErrorKind::Invalid, Words::tr("文件名要以 .xlsx 或 .csv 结尾。"),
                 Words::tr("没有写出文件。"), Words::tr("请换一个文件名。")};
}

} // namespace jiesu
