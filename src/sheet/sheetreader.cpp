// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/sheetreader.h"

#include "sheet/sheeterrors.h"
#include "sheet/textreader.h"
#include "sheet/xlsreader.h"
#include "sheet/xlsxreader.h"

#include <QFileInfo>

namespace jiesu {

namespace {

/// The start of the file, and of a compound file (old Office, or an encrypted new one) its directory names.
QByteArray utf16Name(const char *name)
{
    const QString text = QString::fromLatin1(name);
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

enum class Compound
{
    Xls,
    Encrypted,
    Other
};

Compound compoundKind(QFile &file)
{
    constexpr qint64 directorySearch = 4LL << 20;
    file.seek(0);
    QByteArray content = file.read(directorySearch);
    if (file.size() > directorySearch) {
        file.seek(std::max(directorySearch, file.size() - directorySearch));
        content += file.read(directorySearch);
    }
    if (content.contains(utf16Name("EncryptedPackage")))
        return Compound::Encrypted;
    const bool isBook = content.contains(utf16Name("Workbook")) || content.contains(utf16Name("Book"));
    return isBook ? Compound::Xls : Compound::Other;
}

Result<std::unique_ptr<SheetReader>> openCompound(QFile &file, const QString &path,
                                                  const ReadOptions &options)
{
    switch (compoundKind(file)) {
    case Compound::Xls:
        return XlsReader::open(path, options);
    case Compound::Encrypted:
        return sheeterror::encrypted();
    case Compound::Other:
        break;
    }
    return sheeterror::notSpreadsheet();
}

bool isForeign(const QByteArray &start)
{
    for (const char *magic : {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B",
                              "{\\rtf", "SQLite format 3",
                              "\x7F"
                              "ELF"}) {
        if (start.startsWith(magic))
            return true;
    }
    return false;
}

/// A web page or an XML spreadsheet under the name .xls, as some systems export.
bool isMarkup(QByteArray start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    for (const char *tag : {"<html", "<!doctype", "<table", "<meta", "<head", "<?xml", "<style"}) {
        if (start.startsWith(tag))
            return true;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<SheetReader>> SheetReader::open(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return sheeterror::missing(path);
    if (!info.isFile())
        return sheeterror::notSpreadsheet();
    if (info.size() == 0)
        return sheeterror::empty();

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sheeterror::unreadable(file.error());
    const QByteArray start = file.peek(1024);
    const bool isZip = start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06");
    const bool isCompound = start.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    const qint64 limit = isZip || isCompound ? options.fileLimit : options.textLimit;
    if (info.size() > limit)
        return sheeterror::fileTooLarge(info.size(), limit);
    if (isZip)
        return XlsxReader::open(path, options);
    if (isCompound)
        return openCompound(file, path, options);
    if (isForeign(start))
        return sheeterror::notSpreadsheet();
    if (isMarkup(start))
        return sheeterror::oldFormat(QStringLiteral("网页或 XML"));
    return TextReader::open(path, options);
}

} // namespace jiesu
