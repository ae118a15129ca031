// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/zip.h>
#include <utility>
#include <vector>

/// Lets GoogleTest show texts.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

/// Small files made for one test, and a reader that collects everything.
namespace jiesu::test {

/// What starts a formula, a command or a link somewhere.
inline QStringList formulaPayloads()
{
    QStringList list;
    for (const char *start : {"=", "+", "-", "@", "\t=", "\r=", "\n=", " ="}) {
        for (const char *rest :
             {"1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"http://x.invalid\",\"点\")", "SUM(A1:A9)", "\"a\""})
            list.append(QString::fromUtf8(start) + QString::fromUtf8(rest));
    }
    return list;
}

class TestFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    using Parts = std::vector<std::pair<QByteArray, QByteArray>>;

    /// A ZIP file with these entries in this order; names may repeat.
    QString zip(const QString &name, const Parts &parts) const
    {
        zipFile file = zipOpen64(QFile::encodeName(path(name)).constData(), APPEND_STATUS_CREATE);
        for (const auto &[entry, bytes] : parts) {
            zip_fileinfo info{};
            zipOpenNewFileInZip(file, entry.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                6);
            zipWriteInFileInZip(file, bytes.constData(), static_cast<unsigned>(bytes.size()));
            zipCloseFileInZip(file);
        }
        zipClose(file, nullptr);
        return path(name);
    }

    /// An XLSX file whose one sheet has @p sheetData, for example "<row><c><v>1</v></c></row>".
    QString xlsx(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
                 const QByteArray &styles = {}) const
    {
        return zip(QStringLiteral("made.xlsx"), xlsxParts(sheetData, sharedStrings, styles));
    }

    static Parts xlsxParts(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
                           const QByteArray &styles = {})
    {
        const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        Parts parts{
            {"_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + type +
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml",
             "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"
             "</sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + type +
                                               "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                               "<Relationship Id=\"rId2\" Type=\"" +
                                               type +
                                               "sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                               "<Relationship Id=\"rId3\" Type=\"" +
                                               type + "styles\" Target=\"/xl/styles.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}};
        if (!sharedStrings.isEmpty())
            parts.push_back({"xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>"});
        if (!styles.isEmpty())
            parts.push_back({"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"});
        return parts;
    }

private:
    QTemporaryDir m_folder;
};

/// Everything a reader gave, and how it ended.
struct Content
{
    std::vector<SheetRow> rows;
    std::optional<Error> error;
    QString encoding;
    QString sheetName;
    QChar separator;
    qint64 cellsLeftOut = 0;

    /// The texts of a row, joined by '|'.
    [[nodiscard]] QString line(size_t row) const
    {
        QStringList texts;
        for (const SheetCell &cell : rows.at(row).cells)
            texts.append(cell.text);
        return texts.join(u'|');
    }
};

inline Content readAll(const QString &path, const ReadOptions &options = {})
{
    Content content;
    auto reader = SheetReader::open(path, options);
    if (!reader) {
        content.error = reader.error();
        return content;
    }
    SheetRow row;
    while ((*reader)->next(row))
        content.rows.push_back(row);
    content.error = (*reader)->error();
    content.encoding = (*reader)->encoding();
    content.sheetName = (*reader)->sheetName();
    content.separator = (*reader)->separator();
    content.cellsLeftOut = (*reader)->cellsLeftOut();
    return content;
}

/// A refusal as a person must see it: whole sentences, nothing English or technical.
inline void expectSentences(const std::optional<Error> &error)
{
    ASSERT_TRUE(error.has_value());
    for (const QString &sentence : {error->happened, error->safe}) {
        EXPECT_TRUE(sentence.endsWith(u'。')) << sentence.toStdString();
        EXPECT_GT(sentence.size(), 3);
    }
}

} // namespace jiesu::test
