// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/sheetwriter.h"
#include "sheet/stagedfile.h"

#include <QByteArray>
#include <QStringEncoder>

#include <map>
#include <optional>
#include <xlsxwriter.h>

namespace jiesu {

/// The part of a text that did not fit into its cell.
struct LongText
{
    QString sheet;
    int row = 0;
    int column = 0;
    QString rest;
};

/// What the sheets of one workbook share: the library's workbook, the formats made so far, the buffer in
/// which texts become UTF-8, the texts too long for a cell, and the first problem.
class WorkbookFile
{
public:
    /// Number format and look of a cell together.
    enum class Look
    {
        None,
        Whole,
        OneDecimal,
        TwoDecimals,
        Percent,
        Date,
        Day,
        Wrapped,
        Header,
        Title,
        Strong,
        Note
    };

    WorkbookFile();
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile &) = delete;
    WorkbookFile &operator=(const WorkbookFile &) = delete;

    /// Starts the workbook beside its target.
    Result<Done> start(const QString &target, bool streaming);
    /// Closes the workbook, compares its rows with @p rowsOfSheets and puts it in the target's place.
    Result<Done> finish(const std::vector<qint64> &rowsOfSheets);

    [[nodiscard]] lxw_workbook *workbook() const { return m_workbook; }
    [[nodiscard]] lxw_format *format(Look look);
    /// Zero-terminated UTF-8, valid until the next call. Text that looks like one of the format's own escapes
    /// (_x0041_) is escaped.
    [[nodiscard]] const char *utf8(QStringView text);
    /// Remembers the first failure.
    void note(lxw_error problem);
    [[nodiscard]] bool streaming() const { return m_streaming; }

    std::vector<LongText> longTexts;

private:
    Result<Done> verify(const std::vector<qint64> &rowsOfSheets);
    [[nodiscard]] Error failure(const QString &reason) const;

    std::unique_ptr<StagedFile> m_staged;
    lxw_workbook *m_workbook = nullptr;
    std::map<Look, lxw_format *> m_formats;
    QStringEncoder m_encoder;
    QByteArray m_utf8;
    std::optional<lxw_error> m_problem;
    bool m_streaming = false;
};

} // namespace jiesu
