// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// A sheet that is put up or handed out (宣传单), as the office worded it.
struct PublicitySheet
{
    QString heading;
    QString text; ///< with names in braces: 单位, 电话
    QString line; ///< the number of the office's own line (业务监督电话)

    friend bool operator==(const PublicitySheet &, const PublicitySheet &) = default;
};

/// The office's sheet, or the built-in one.
[[nodiscard]] PublicitySheet publicitySheet(Office &office);
/// Invalid without a heading or a text. Empty line: not set.
[[nodiscard]] Result<Done> savePublicitySheet(Office &office, const PublicitySheet &sheet);
/// The text with the office's name and line put in.
[[nodiscard]] QString publicityText(const PublicitySheet &sheet, const QString &officeName);

/// The number of the office's own line as it is printed and told; empty while it is not set.
[[nodiscard]] QString supervisionLine(Office &office);

} // namespace jiesu
