// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"
#include "sheet/worksheethandler.h"
#include "sheet/ziparchive.h"

namespace jiesu {

/// Reads a worksheet of an XLSX file (Office Open XML, transitional or strict).
class XlsxReader final : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options);

    bool next(SheetRow &row) override;
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] double progress() const override;
    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Xlsx; }
    [[nodiscard]] QString encoding() const override { return QStringLiteral("UTF-8"); }
    [[nodiscard]] QString sheetName() const override { return m_sheetName; }
    [[nodiscard]] QStringList sheetNames() const override { return m_sheetNames; }
    [[nodiscard]] bool date1904() const override { return m_workbook.date1904; }
    [[nodiscard]] qint64 cellsLeftOut() const override { return m_handler ? m_handler->cellsLeftOut() : 0; }

private:
    explicit XlsxReader(const ReadOptions &options)
        : m_options(options)
    {
    }

    Result<Done> readParts();
    Result<QByteArray> workbookName();
    Result<Done> chooseSheet(const QHash<QByteArray, Relationship> &relationships);
    /// Starts reading a sheet and fetches its first row; false if it has none.
    Result<bool> startSheet(const QByteArray &part);
    bool fetchRow();
    bool feedScanner();
    void stop(const Error &error);

    ReadOptions m_options;
    std::unique_ptr<ZipArchive> m_archive;
    Workbook m_workbook;
    SharedStrings m_strings;
    std::vector<bool> m_dateStyles;
    QString m_sheetName;
    QStringList m_sheetNames;

    std::unique_ptr<WorksheetHandler> m_handler;
    std::unique_ptr<XmlScanner> m_scanner;
    XmlScanner::State m_state = XmlScanner::State::Finished;
    bool m_rowWaiting = false;
    int m_rowsSinceCheck = 0;
    std::optional<Error> m_error;
};

} // namespace jiesu
