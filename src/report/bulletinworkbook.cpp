// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletinworkbook.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinWorkbook)
};

constexpr double textWidth = 110;

void writeLines(WorksheetWriter &sheet, const QString &title, const QStringList &lines)
{
    sheet.setColumnWidths({textWidth});
    int row = 0;
    sheet.text(row++, 0, title, CellStyle::Title);
    for (const QString &line : lines)
        sheet.text(row++, 0, line, CellStyle::Wrapped);
}

QStringList sentenceLines(const Bulletin &bulletin)
{
    QStringList lines = bulletin.subtitles;
    for (const BulletinBlock &block : bulletin.blocks) {
        if (const auto *heading = std::get_if<BulletinHeading>(&block))
            lines << heading->text;
        if (const auto *paragraph = std::get_if<BulletinParagraph>(&block)) {
            if (const QString text = paragraph->text(); !text.isEmpty())
                lines << text;
        }
    }
    return lines;
}

void writeSheets(WorkbookWriter &workbook, const Bulletin &bulletin)
{
    const WordsIn words(bulletin.language);
    writeLines(workbook.addSheet(Words::tr("总览")), bulletin.title, sentenceLines(bulletin));
    for (const BulletinBlock &block : bulletin.blocks) {
        if (const auto *table = std::get_if<BulletinTable>(&block))
            writeFigureSheet(workbook.addSheet(table->table.title), table->table);
    }
    writeLines(workbook.addSheet(Words::tr("口径")), Words::tr("口径"), bulletin.definitions);
}

} // namespace

Result<Done> writeBulletinWorkbook(const Bulletin &bulletin, const WorkbookProperties &properties,
                                   const QString &path)
{
    auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
    if (!created)
        return created.error();
    (*created)->setProperties(properties);
    writeSheets(**created, bulletin);
    return (*created)->save();
}

} // namespace jiesu
