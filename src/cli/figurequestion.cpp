// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurequestion.h"

#include "service/periodsettings.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<FigureQuestion> figureQuestion(const CommandContext &context, const QString &period)
{
    auto office = openOffice(context);
    if (!office)
        return office.error();
    return inResult([&]() -> Result<FigureQuestion> {
        const Result<Scope> whose = scope(context.arguments, *(*office)->reference());
        if (!whose)
            return whose.error();
        const Result<Period> when = Period::parse(period, periodContext(**office));
        if (!when)
            return when.error();
        const Result<AssessmentRule> rule = ruleFor(**office, *when, context.arguments.value("rule"));
        if (!rule)
            return rule.error();
        return FigureQuestion{std::move(*office), *when, *whose, *rule};
    });
}

Result<Done> checkPeriod(const Arguments &arguments)
{
    if (!arguments.has("period"))
        return Error{ErrorKind::Invalid, Words::tr("没有给出 --period。"), {}, {}};
    const Period::Context anyOffice{{}, QDate(9999, 12, 31)};
    if (const Result<Period> period = Period::parse(arguments.value("period"), anyOffice); !period)
        return period.error();
    return Done();
}

Exit withFigureFile(CommandContext &context,
                    const std::function<Exit(const FigureQuestion &, const QString &path)> &work)
{
    const QString path = context.arguments.value("out");
    if (const auto checked = checkPeriod(context.arguments); !checked)
        return context.misuse(checked.error().message());
    if (path.isEmpty())
        return context.misuse(Words::tr("没有给出 --out FILE。"));
    const auto asked = figureQuestion(context, context.arguments.value("period"));
    return asked ? work(*asked, path) : context.refuse(asked.error());
}

} // namespace jiesu
