// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"
#include "cli/texttable.h"
#include "service/importservice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const ConsoleCommand *findCommand(const QString &name)
{
    const auto found = std::ranges::find_if(
        commands(), [&name](const ConsoleCommand &command) { return name == QLatin1String(command.name); });
    return found == commands().end() ? nullptr : &*found;
}

/// Where the command's name stands; options before it may only be those that every command has.
qsizetype commandIndex(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--db") || words[i] == QLatin1String("--user"))
            ++i;
        else if (!words[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

void printHelp(QTextStream &out)
{
    out << Words::tr("接诉（jiesu）%1：12345 诉求办理的登记、导入、三率和同比。")
               .arg(QStringLiteral(JIESU_VERSION))
        << "\n\n";
    TextTable table;
    for (const ConsoleCommand &command : commands()) {
        if (!command.isHidden)
            table.add({QLatin1String(command.name), translatedHelp(command.help)});
    }
    table.add({QStringLiteral("work-order"),
               Words::tr("一件案件的工单写成 PDF：work-order CASE_NO --out FILE.pdf")});
    table.add({QStringLiteral("help"), Words::tr("本说明；help 命令名 给出该命令的选项")});
    table.add({QStringLiteral("version"), Words::tr("版本")});
    table.print(out);
    out << '\n' << Words::tr("没有命令时打开窗口。退出码：0 完成，1 拒绝，2 用法不对。") << '\n';
}

void printHelp(QTextStream &out, const ConsoleCommand &command)
{
    out << translatedHelp(command.help) << "\n\n" << usage(command) << "\n\n";
    TextTable table;
    for (const CommandOption &option : command.options) {
        const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
        table.add(
            {QStringLiteral("--%1%2").arg(QLatin1String(option.name), value), translatedHelp(option.help)});
    }
    for (const CommandOption &option : commonOptions()) {
        const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
        table.add(
            {QStringLiteral("--%1%2").arg(QLatin1String(option.name), value), translatedHelp(option.help)});
    }
    table.print(out);
    if (command.run != runImport)
        return;
    out << '\n' << Words::tr("模板（--preset）：") << '\n';
    TextTable presets;
    for (const ImportService::Preset &preset : ImportService::presets())
        presets.add({preset.code, preset.title});
    presets.print(out);
}

Exit wrongUsage(QTextStream &err, const QString &sentence, const ConsoleCommand *command = nullptr)
{
    err << sentence << '\n';
    if (command)
        err << Words::tr("用法：%1").arg(usage(*command)) << '\n';
    else
        err << Words::tr("“jiesu help”列出全部命令。") << '\n';
    return Exit::WrongUsage;
}

Exit help(const QStringList &words, QTextStream &out, QTextStream &err)
{
    if (words.isEmpty()) {
        printHelp(out);
        return Exit::Done;
    }
    const ConsoleCommand *command = findCommand(words[0]);
    if (!command)
        return wrongUsage(err, Words::tr("没有命令“%1”。").arg(words[0]));
    printHelp(out, *command);
    return Exit::Done;
}

Exit runCommand(const ConsoleCommand &command, QStringList words, QTextStream &out, QTextStream &err,
                std::shared_ptr<const Clock> clock, QTextStream &in, const BulletinDrawer &draw)
{
    std::vector<CommandOption> options = command.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    const Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return wrongUsage(err, arguments.error().happened, &command);
    const bool operandsMiss = command.operandsMayMiss && arguments->operands().isEmpty();
    if (!operandsMiss && arguments->operands().size() != command.operandCount)
        return wrongUsage(err,
                          command.operandCount == 0
                              ? Words::tr("多余的内容：%1。").arg(arguments->operands().join(u' '))
                              : Words::tr("应给出 %1。").arg(QLatin1String(command.operands)),
                          &command);
    if (command.needsOffice && arguments->value("db").isEmpty())
        return wrongUsage(err, Words::tr("没有给出数据文件（--db FILE）。"), &command);
    CommandContext context{*arguments, out, err, std::move(clock), in, draw};
    return command.run(context);
}

} // namespace

int runCommandLine(const QStringList &words, QTextStream &out, QTextStream &err,
                   std::shared_ptr<const Clock> clock, QTextStream &in, const BulletinDrawer &draw)
{
    const auto finished = [&](Exit exit) {
        out.flush();
        err.flush();
        return int(exit);
    };
    const qsizetype index = commandIndex(words);
    const QString name = index < 0 ? QString() : words[index];
    if (name == QLatin1String("help"))
        return finished(help(words.mid(index + 1), out, err));
    if (index < 0 && (words.contains(QLatin1String("--help")) || words.contains(QLatin1String("-h"))))
        return finished(help({}, out, err));
    if (name == QLatin1String("version") || (index < 0 && words.contains(QLatin1String("--version")))) {
        out << "jiesu " << JIESU_VERSION << '\n';
        return finished(Exit::Done);
    }
    if (index < 0)
        return finished(wrongUsage(err, Words::tr("没有给出命令。")));
    const ConsoleCommand *command = findCommand(name);
    if (!command)
        return finished(wrongUsage(err, Words::tr("没有命令“%1”。").arg(name)));
    QStringList rest = words;
    rest.removeAt(index);
    if (rest.contains(QLatin1String("--help")) || rest.contains(QLatin1String("-h")))
        return finished(help({name}, out, err));
    return finished(runCommand(*command, rest, out, err, std::move(clock), in, draw));
}

bool meansCommand(const QStringList &words)
{
    for (const char *word : {"--help", "-h", "--version", "--json"}) {
        if (words.contains(QLatin1String(word)))
            return true;
    }
    const qsizetype index = commandIndex(words);
    return index >= 0 && (findCommand(words[index]) || !QFileInfo::exists(words[index]));
}

} // namespace jiesu
