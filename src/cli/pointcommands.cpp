// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tableprint.h"
#include "service/referenceservice.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Exit runPoints(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    if (operands[0] != QLatin1String("import"))
        return context.misuse(Words::tr("points 只有 import 一种用法。"));
    const auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    return printImport(context, ReferenceService(**office).importPoints(operands[1]));
}

} // namespace jiesu
