// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "service/ruleservice.h"

namespace jiesu {

/// What the figure commands have in common: an office, a period, whose figures, and under which rule.
struct FigureQuestion
{
    std::unique_ptr<Office> office;
    Period period;
    Scope scope;
    AssessmentRule rule;
};

/// Opens the office and reads --unit and --rule. @param period in a form of Period::parse()
[[nodiscard]] Result<FigureQuestion> figureQuestion(const CommandContext &context, const QString &period);
/// Reads --period and --out, opens the office and hands both to @p work; says why where that cannot be done.
[[nodiscard]] Exit
withFigureFile(CommandContext &context,
               const std::function<Exit(const FigureQuestion &, const QString &path)> &work);
/// Is --period written as a period? What it means depends on the office.
[[nodiscard]] Result<Done> checkPeriod(const Arguments &arguments);

} // namespace jiesu
