// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/templatecontent.h"
#include "support/result.h"

namespace jiesu {

/// Largest template, in bytes.
inline constexpr qint64 templateLimit = 10 * 1024 * 1024;

/// Fills the placeholders of an .xlsx that somebody made, and writes it to @p target. Fonts, colours, widths,
/// heights, merged cells, print set-up, pictures and further sheets stay as they were; cells become values,
/// never formulas. Errors as of SheetReader for what is no workbook; Invalid: see SheetTemplate, or the
/// file has macros or is over templateLimit. After an error @p target is to be thrown away. Any thread.
[[nodiscard]] Result<Done> fillTemplate(const QString &source, const TemplateContent &content,
                                        const QString &target);

} // namespace jiesu
