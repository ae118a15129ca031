// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/templatecontent.h"
#include "support/result.h"

#include <functional>

namespace jiesu {

/// One worksheet of a template: puts values into its cells and repeats the row of each table, and leaves
/// everything else of the part as it was. Where rows are added, merged cells and ranges below move along.
class SheetTemplate final
{
public:
    /// @param sheetName for the sentences of errors
    /// @param sharedText the workbook's text of this number
    SheetTemplate(const QString &sheetName, const TemplateContent &content,
                  std::function<QString(qsizetype)> sharedText)
        : m_sheetName(sheetName)
        , m_content(content)
        , m_sharedText(std::move(sharedText))
    {
    }

    /// The part filled. Invalid: a placeholder that is not known, two tables in one row, or a formula that
    /// would have to move, each named by its cell; the part is no worksheet.
    [[nodiscard]] Result<QByteArray> filled(const QByteArray &part);

private:
    QString m_sheetName;
    const TemplateContent &m_content;
    std::function<QString(qsizetype)> m_sharedText;
};

} // namespace jiesu
