// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xlschild.h"

#include "sheet/sheetreader.h"
#include "support/childlimits.h"

#include <QByteArrayList>

#include <cstdio>
#include <freexl.h>

namespace jiesu::xlschild {

namespace {

/// A workbook of the library, closed at the end.
class Book
{
public:
    explicit Book(const char *path)
        : m_ok(freexl_open(path, &m_handle) == FREEXL_OK)
    {
    }
    ~Book()
    {
        if (m_handle)
            freexl_close(m_handle);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] const void *handle() const { return m_handle; }
    [[nodiscard]] unsigned int info(unsigned short what) const
    {
        unsigned int value = 0;
        return freexl_get_info(m_handle, what, &value) == FREEXL_OK ? value : 0;
    }
    [[nodiscard]] QByteArrayList sheets() const
    {
        QByteArrayList names;
        for (unsigned int i = 0; i < info(FREEXL_BIFF_SHEET_COUNT); ++i) {
            const char *name = nullptr;
            const bool known =
                freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name) == FREEXL_OK;
            names << QByteArray(known && name ? name : "");
        }
        return names;
    }

private:
    const void *m_handle = nullptr;
    bool m_ok;
};

/// "T" and the text, "N" and the number, or nothing.
QByteArray cellField(const FreeXL_CellValue &cell)
{
    switch (cell.type) {
    case FREEXL_CELL_INT:
        return 'N' + QByteArray::number(cell.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return 'N' + QByteArray::number(cell.value.double_value, 'g', 15);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME:
    case FREEXL_CELL_TIME:
        return cell.value.text_value && *cell.value.text_value ? 'T' + escaped(cell.value.text_value)
                                                               : QByteArray();
    default:
        return {};
    }
}

QByteArray rowLine(const Book &book, unsigned int row, unsigned short columns)
{
    QByteArrayList fields{QByteArray::number(row + 1)};
    qsizetype used = 0;
    for (unsigned short column = 0; column < columns; ++column) {
        FreeXL_CellValue cell{};
        const bool read = freexl_get_cell_value(book.handle(), row, column, &cell) == FREEXL_OK;
        fields << (read ? cellField(cell) : QByteArray());
        if (!fields.back().isEmpty())
            used = fields.size();
    }
    return used > 0 ? QByteArrayList(fields.mid(0, used)).join('\t') : QByteArray();
}

/// False for a sheet without any text, of which nothing is written.
bool writeSheet(const Book &book, unsigned short index, const QByteArrayList &names)
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (freexl_select_active_worksheet(book.handle(), index) != FREEXL_OK ||
        freexl_worksheet_dimensions(book.handle(), &rows, &columns) != FREEXL_OK)
        return false;
    columns = std::min<unsigned short>(columns, SheetReader::columnLimit);
    rows = std::min<unsigned int>(rows, SheetReader::rowLimit);
    bool any = false;
    for (unsigned int row = 0; row < rows; ++row) {
        const QByteArray line = rowLine(book, row, columns);
        if (line.isEmpty())
            continue;
        if (!any)
            std::printf("%s\n%s\n", names.join('\t').constData(), names[index].constData());
        any = true;
        std::printf("%s\n", line.constData());
    }
    return any;
}

int readBook(const Book &book, const char *wanted)
{
    QByteArrayList names;
    for (const QByteArray &name : book.sheets())
        names << escaped(name);
    const qsizetype named = wanted ? names.indexOf(escaped(wanted)) : 0;
    if (named < 0)
        return NoSuchSheet;
    bool written = false;
    for (qsizetype i = named; i < names.size() && !written; ++i) {
        written = writeSheet(book, static_cast<unsigned short>(i), names);
        if (wanted)
            break;
    }
    if (!written)
        std::printf("%s\n%s\n", names.join('\t').constData(), names.value(named).constData());
    std::printf("end\n");
    return std::fflush(stdout) == 0 ? Done : Unreadable;
}

} // namespace

bool isMeant(int argc, char **argv)
{
    return argc > 2 && qstrcmp(argv[1], word) == 0;
}

int run(int argc, char **argv)
{
    if (!limitOwnResources())
        return Unreadable;
    const Book book(argv[2]);
    if (!book.ok())
        return book.handle() && book.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED ? Encrypted
                                                                                          : Unreadable;
    if (book.info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED)
        return Encrypted;
    return readBook(book, argc > 3 && *argv[3] ? argv[3] : nullptr);
}

QByteArray escaped(QByteArray field)
{
    return field.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r");
}

QByteArray unescaped(const QByteArray &field)
{
    if (!field.contains('\\'))
        return field;
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        if (field[i] != '\\' || i + 1 == field.size()) {
            plain += field[i];
            continue;
        }
        const char mark = field[++i];
        plain += mark == 't' ? '\t' : mark == 'n' ? '\n' : mark == 'r' ? '\r' : mark;
    }
    return plain;
}

} // namespace jiesu::xlschild
