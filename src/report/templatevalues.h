// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/monthreport.h"
#include "sheet/templatecontent.h"

namespace jiesu {

/// The figures of a period for the placeholders of a template.
[[nodiscard]] TemplateContent templateContent(const MonthReport &report);

/// A placeholder as it is written into a template: "{{received}}", "{{units.name}}".
struct TemplateField
{
    QString placeholder;
    QString meaning;
};
/// Every placeholder there is, in the order in which they are explained.
[[nodiscard]] std::vector<TemplateField> templateFields();

} // namespace jiesu
