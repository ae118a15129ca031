// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace jiesu {

/// What is put in the place of a placeholder: a number where it stands alone in its cell, which keeps the
/// cell's own number format, else a text.
struct TemplateValue
{
    QString text;
    std::optional<double> number;
};

/// Rows for the one row of a template that names this table's columns.
struct TemplateTable
{
    QStringList columns;
    std::vector<std::vector<TemplateValue>> rows; ///< each as long as the columns
};

/// Everything a template may ask for: {{received}} is a value, {{units.name}} a column of the table "units",
/// and
/// {{table:units}} all its columns side by side from that cell on.
struct TemplateContent
{
    QHash<QString, TemplateValue> values;
    QHash<QString, TemplateTable> tables;
};

} // namespace jiesu
