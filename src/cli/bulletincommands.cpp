// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurequestion.h"
#include "cli/texttable.h"
#include "service/bulletinfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestTemplate = 1 << 20;

Error unreadable(const QString &path)
{
    return {
        ErrorKind::Unavailable, Words::tr("读不了文件 %1。").arg(path), Words::tr("数据文件没有改动。"), {}};
}

Exit listTemplates(CommandContext &context, const std::vector<ListedTemplate> &templates)
{
    QJsonArray array;
    TextTable table;
    for (const auto &[definition, isOwn] : templates) {
        array << QJsonObject{{QStringLiteral("code"), definition.code},
                             {QStringLiteral("name"), definition.name},
                             {QStringLiteral("own"), isOwn}};
        table.add({definition.code, definition.name, isOwn ? Words::tr("本单位") : Words::tr("程序自带")});
    }
    if (context.json())
        context.print({{QStringLiteral("templates"), array}});
    else
        table.print(context.out);
    return Exit::Done;
}

Exit exportTemplate(CommandContext &context, BulletinService &service)
{
    const QString path = context.arguments.value("out");
    const auto given = service.exportTemplate(context.arguments.value("template"), path);
    if (!given)
        return context.refuse(given.error());
    context.out << Words::tr("已写出 %1，发出登记 %2。").arg(path, given->serial()) << '\n';
    return Exit::Done;
}

Exit importTemplate(CommandContext &context, BulletinService &service)
{
    QFile file(context.arguments.value("from"));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestTemplate)
        return context.refuse(unreadable(file.fileName()));
    const auto saved = service.saveTemplate(file.readAll());
    if (!saved)
        return context.refuse(saved.error());
    context.out << Words::tr("已导入模板“%1”（%2）。").arg(saved->name, saved->code) << '\n';
    return Exit::Done;
}

} // namespace

Exit runBulletin(CommandContext &context)
{
    if (const auto checked = checkPeriod(context.arguments); !checked)
        return context.misuse(checked.error().message());
    const auto asked = figureQuestion(context, context.arguments.value("period"));
    if (!asked)
        return context.refuse(asked.error());
    const auto made = BulletinService(*asked->office)
                          .make({context.arguments.value("template"), asked->period, asked->scope,
                                 context.arguments.value("rule")});
    if (!made)
        return context.refuse(made.error());
    const QString path = context.arguments.value("out");
    if (!path.isEmpty()) {
        const BulletinDrawing drawing = context.draw ? context.draw(*made) : BulletinDrawing();
        if (const auto written = writeBulletin(*asked->office, *made, drawing, path); !written)
            return context.refuse(written.error());
    }
    if (context.json())
        context.print(bulletinJson(*made));
    else
        context.out << (path.isEmpty() ? made->bulletin.summary : Words::tr("已写出 %1。").arg(path)) << '\n';
    return Exit::Done;
}

Exit runBulletinTemplate(CommandContext &context)
{
    const QString what = context.arguments.operands().front();
    const auto lacks = [&context](const char *option) { return context.arguments.value(option).isEmpty(); };
    if (what == QLatin1String("export") && (lacks("template") || lacks("out")))
        return context.misuse(Words::tr("没有给出 --template CODE 或 --out FILE。"));
    if (what == QLatin1String("import") && lacks("from"))
        return context.misuse(Words::tr("没有给出 --from FILE。"));
    if (what == QLatin1String("remove") && lacks("template"))
        return context.misuse(Words::tr("没有给出 --template CODE。"));
    const auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    BulletinService service(**office);
    if (what == QLatin1String("import"))
        return importTemplate(context, service);
    if (what == QLatin1String("remove")) {
        const auto removed = service.removeTemplate(context.arguments.value("template"));
        return removed ? Exit::Done : context.refuse(removed.error());
    }
    if (what == QLatin1String("export"))
        return exportTemplate(context, service);
    const auto templates = inResult([&] { return service.templates(); });
    if (!templates)
        return context.refuse(templates.error());
    if (what == QLatin1String("list"))
        return listTemplates(context, *templates);
    return context.misuse(Words::tr("应写 list、export、import 或 remove。"));
}

} // namespace jiesu
