// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetreader.h"

#include <QTemporaryFile>

namespace jiesu {

/// Reads .xls (Excel 97 to 2003) through a child process, which may fail or be killed without harm
/// (xlschild.h). The whole sheet is read by open(); the rows wait in a temporary file that only this person
/// may read.
class XlsReader final : public SheetReader
{
public:
    static Result<std::unique_ptr<SheetReader>> open(const QString &path, const ReadOptions &options);

    /// What is started as the child in place of this program; for tests, once, before the first open().
    static void setProgram(const QString &path);

    bool next(SheetRow &row) override;
    [[nodiscard]] std::optional<Error> error() const override { return m_error; }
    [[nodiscard]] double progress() const override;
    [[nodiscard]] SheetFormat format() const override { return SheetFormat::Xls; }
    [[nodiscard]] QString encoding() const override { return QStringLiteral("UTF-8"); }
    [[nodiscard]] QString sheetName() const override { return m_sheetName; }
    [[nodiscard]] QStringList sheetNames() const override { return m_sheetNames; }

private:
    explicit XlsReader(const ReadOptions &options)
        : m_options(options)
    {
    }

    Result<Done> runChild(const QString &path);
    Result<Done> readNames();
    /// The fields of the next line; none at the end of what the child wrote.
    [[nodiscard]] QByteArrayList nextLine();

    ReadOptions m_options;
    QTemporaryFile m_rows;
    QString m_sheetName;
    QStringList m_sheetNames;
    int m_rowsSinceCheck = 0;
    bool m_ended = false;
    std::optional<Error> m_error;
};

} // namespace jiesu
