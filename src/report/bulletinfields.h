// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletinfigures.h"

#include <span>

/// What a sentence of a bulletin may say (docs/bulletin.md). A field is a code, or a code and an argument:
/// "open", "rate:response". It gives a text; an empty one means that there is nothing to say, which is what
/// conditions ask for. The rules of words (同比, 持平, 个百分点, 样本较少, …) are those of the fields.
namespace jiesu {

struct BulletinField
{
    const char *code;
    const char *arguments; ///< those that it takes, separated by spaces; empty: none
    QString (*say)(const BulletinFigures &figures, const QString &argument);
    bool needsArgument = false;
};

/// All fields, in the order of the documentation.
[[nodiscard]] std::span<const BulletinField> bulletinFields();
/// Is there a field of this code that takes this argument?
[[nodiscard]] bool isBulletinField(const QString &field);
/// What the field says; empty also for one that there is not.
[[nodiscard]] QString bulletinFieldText(const QString &field, const BulletinFigures &figures);

} // namespace jiesu
