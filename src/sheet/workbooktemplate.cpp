// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/workbooktemplate.h"

#include "sheet/sheeterrors.h"
#include "sheet/sheettemplate.h"
#include "sheet/workbookparts.h"
#include "sheet/ziprewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

/// The parts of a workbook that a template is made of.
struct Parts
{
    std::vector<std::pair<QString, QByteArray>> sheets; ///< name and part
    SharedStrings strings;
};

Result<Parts> readParts(ZipArchive &archive)
{
    const auto root = readRelationships(archive, {}, {});
    if (!root)
        return root.error();
    const QByteArray name = targetOfType(*root, "officeDocument");
    if (!archive.contains(name))
        return sheeterror::notSpreadsheet();
    const auto workbook = readWorkbook(archive, name);
    if (!workbook)
        return workbook.error();
    const QByteArray folder = name.left(name.lastIndexOf('/') + 1);
    const auto relationships = readRelationships(archive, folder, name.mid(folder.size()));
    if (!relationships)
        return relationships.error();
    Parts parts;
    for (const WorkbookSheet &sheet : workbook->sheets) {
        const Relationship found = relationships->value(sheet.relationship);
        if (found.type == "worksheet" && archive.contains(found.target))
            parts.sheets.emplace_back(sheet.name, found.target);
    }
    if (const QByteArray strings = targetOfType(*relationships, "sharedStrings"); archive.contains(strings)) {
        if (const auto read = parts.strings.read(archive, strings, {}); !read)
            return read.error();
    }
    return parts;
}

Result<QByteArray> wholePart(ZipArchive &archive, const QByteArray &name)
{
    if (const auto selected = archive.select(name); !selected)
        return selected.error();
    if (archive.partSize() > templateLimit * 10)
        return sheeterror::suspicious();
    QByteArray content(archive.partSize(), '\0');
    qsizetype at = 0;
    while (true) {
        char spare = 0;
        const bool isFull = at == content.size();
        const auto count =
            archive.read(isFull ? &spare : content.data() + at, isFull ? 1 : int(content.size() - at));
        if (!count)
            return count.error();
        if (*count == 0)
            return content;
        at += *count;
    }
}

Error refusedTemplate(const QString &happened)
{
    return {ErrorKind::Invalid, happened, Words::tr("没有写出文件。"), Words::tr("请换一个模板。")};
}

} // namespace

Result<Done> fillTemplate(const QString &source, const TemplateContent &content, const QString &target)
{
    if (!QFileInfo::exists(source))
        return sheeterror::missing(source);
    if (QFileInfo(source).size() > templateLimit)
        return sheeterror::fileTooLarge(QFileInfo(source).size(), templateLimit);
    const auto archive = ZipArchive::open(source);
    if (!archive)
        return archive.error();
    if ((*archive)->contains("xl/vbaproject.bin"))
        return refusedTemplate(Words::tr("这个模板带有宏。"));
    const auto parts = readParts(**archive);
    if (!parts)
        return parts.error();
    const auto sharedText = [&parts](qsizetype index) {
        return index >= 0 && std::size_t(index) < parts->strings.size()
                   ? decodedText(parts->strings.at(std::size_t(index)))
                   : QString();
    };
    QHash<QByteArray, QByteArray> filled;
    for (const auto &[name, part] : parts->sheets) {
        const auto sheet = wholePart(**archive, part);
        if (!sheet)
            return sheet.error();
        const auto made = SheetTemplate(name, content, sharedText).filled(*sheet);
        if (!made)
            return made.error();
        filled.insert(part.toLower(), *made);
    }
    return rewriteZip(source, target, filled);
}

} // namespace jiesu
