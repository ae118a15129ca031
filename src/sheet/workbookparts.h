// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/ziparchive.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jiesu {

class XmlHandler;

/// The small parts of an XLSX file that say what its sheets mean, and the table of shared texts.

/// Feeds the selected part @p name to @p handler up to its end.
Result<Done> readPart(ZipArchive &archive, const QByteArray &name, XmlHandler &handler,
                      const std::function<bool()> &cancelled = {});

/// A relationship target inside the archive; targets that climb out of it become empty.
/// @p folder: that of the part that names it, "xl/" for xl/workbook.xml.
[[nodiscard]] QByteArray resolvedTarget(const QByteArray &folder, const QByteArray &target);

/// The relationships of one part: identifier to type (its last word, "worksheet") and resolved target.
struct Relationship
{
    QByteArray type;
    QByteArray target;
};
Result<QHash<QByteArray, Relationship>> readRelationships(ZipArchive &archive, const QByteArray &folder,
                                                          const QByteArray &part);
/// The target of the first relationship of a type; empty where there is none.
[[nodiscard]] QByteArray targetOfType(const QHash<QByteArray, Relationship> &relationships, const char *type);

/// The workbook part.
struct WorkbookSheet
{
    QString name;
    QByteArray relationship;
    bool hidden = false;
};
struct Workbook
{
    std::vector<WorkbookSheet> sheets;
    bool date1904 = false;
};
/// Errors: not a spreadsheet when the root element is another one.
Result<Workbook> readWorkbook(ZipArchive &archive, const QByteArray &name);

/// For each cell style of the workbook, whether it shows numbers as dates.
Result<std::vector<bool>> readDateStyles(ZipArchive &archive, const QByteArray &name);

/// Whether a number format code shows a date or a time of day: "yyyy-m-d", "h:mm", not "0.00", "[Red]0".
[[nodiscard]] bool isDateFormat(std::string_view code);

/// The texts that cells refer to by number, packed end to end as UTF-8.
class SharedStrings
{
public:
    /// More than this in memory is refused.
    static constexpr size_t memoryLimit = 400U << 20;

    Result<Done> read(ZipArchive &archive, const QByteArray &name, const std::function<bool()> &cancelled);

    [[nodiscard]] size_t size() const { return m_ends.size(); }
    /// Precondition: index < size().
    [[nodiscard]] std::string_view at(size_t index) const;

private:
    friend class SharedStringsHandler;
    std::string m_texts;
    std::vector<unsigned> m_ends;
};

/// Replaces the escapes _xHHHH_ with which the format writes characters that XML cannot hold.
[[nodiscard]] QString decodedText(std::string_view utf8);

} // namespace jiesu
