// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "service/referenceservice.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    const Result<ListImport> imported = ReferenceService(**office).importPoints(operands[1]);
    if (!imported)
        return context.refuse(imported.error());
    if (context.json()) {
        context.print({{QStringLiteral("read"), imported->read},
                       {QStringLiteral("added"), imported->added},
                       {QStringLiteral("updated"), imported->updated},
                       {QStringLiteral("unchanged"), imported->unchanged},
                       {QStringLiteral("rejected"), QJsonArray::fromStringList(imported->rejected)}});
        return Exit::Done;
    }
    context.out << Words::tr("读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。")
                       .arg(imported->read)
                       .arg(imported->added)
                       .arg(imported->updated)
                       .arg(imported->unchanged)
                       .arg(imported->rejected.size())
                << '\n';
    for (const QString &line : imported->rejected)
        context.out << line << '\n';
    return Exit::Done;
}

} // namespace jiesu
