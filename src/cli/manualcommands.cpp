// SPDX-License-Identifier: GPL-3.0-or-later
// The manual page and the completions of shells, made from the table of commands.
#include "cli/command.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A text as roff takes it: no escapes, no requests, dashes that can be copied.
QString roff(QString text)
{
    text.replace(u'\\', QStringLiteral("\\e")).replace(u'-', QStringLiteral("\\-"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

void writeOption(QTextStream &out, const CommandOption &option)
{
    out << ".TP\n\\fB" << roff(QStringLiteral("--") + QLatin1String(option.name)) << "\\fR";
    if (option.value)
        out << " \\fI" << roff(QLatin1String(option.value)) << "\\fR";
    out << '\n' << roff(translatedHelp(option.help)) << '\n';
}

void writeCommand(QTextStream &out, const ConsoleCommand &command)
{
    out << ".SS " << roff(QLatin1String(command.name));
    if (command.operandCount > 0)
        out << " \\fI" << roff(QLatin1String(command.operands)) << "\\fR";
    out << '\n' << roff(translatedHelp(command.help)) << '\n';
    for (const CommandOption &option : command.options)
        writeOption(out, option);
}

void writeManual(QTextStream &out)
{
    const auto section = [&out](const QString &title, const QString &text) {
        out << ".SH " << title << '\n' << roff(text) << '\n';
    };
    out << ".TH JIESU 1 \"\" \"jiesu " << JIESU_VERSION << "\" \"" << Words::tr("接诉") << "\"\n";
    section(Words::tr("名称"), Words::tr("jiesu - 12345 诉求办理的登记、导入、三率和同比"));
    out << ".SH " << Words::tr("概要") << "\n.B jiesu\n[\\fIFILE\\fR]\n.br\n.B jiesu\n"
        << "\\fB\\-\\-db\\fR \\fIFILE\\fR \\fI" << Words::tr("命令") << "\\fR [\\fI" << Words::tr("选项")
        << "\\fR ...]\n";
    section(Words::tr("说明"), Words::tr("没有命令时打开窗口。命令不需要显示器，数字与窗口里的相同。"));
    out << ".SH " << Words::tr("共同的选项") << '\n';
    for (const CommandOption &option : commonOptions())
        writeOption(out, option);
    out << ".SH " << Words::tr("命令") << '\n';
    for (const ConsoleCommand &command : commands()) {
        if (!command.isHidden)
            writeCommand(out, command);
    }
    out << ".SS work\\-order \\fICASE_NO\\fR \\fB\\-\\-out\\fR \\fIFILE\\fR\n"
        << roff(Words::tr("一件案件的工单写成 PDF。")) << '\n';
    section(Words::tr("退出码"), Words::tr("0 完成；1 拒绝，标准错误上有原因，数据没有损坏；2 用法不对。"));
    section(Words::tr("环境变量"),
            Words::tr("JIESU_PASSWORD：启用登录后的密码，没有 --password-stdin 时用它。"));
    section(Words::tr("例子"), Words::tr("每月 1 日 6 时写上个月的工作簿（crontab 里 % 要写成 \\%）："));
    out << ".nf\n"
        << roff(QStringLiteral("0 6 1 * * jiesu --db /srv/jiesu/office.jiesu report --period "
                               "$(date -d yesterday +\\%Y-\\%m) --out /srv/jiesu/$(date -d yesterday "
                               "+\\%Y-\\%m).xlsx"))
        << "\n.fi\n";
}

QStringList optionWords(const ConsoleCommand &command)
{
    QStringList words;
    for (const CommandOption &option : command.options)
        words << QStringLiteral("--") + QLatin1String(option.name);
    for (const CommandOption &option : commonOptions())
        words << QStringLiteral("--") + QLatin1String(option.name);
    return words;
}

void writeBash(QTextStream &out)
{
    QStringList names;
    for (const ConsoleCommand &command : commands())
        names << QLatin1String(command.name);
    names << QStringLiteral("work-order") << QStringLiteral("help") << QStringLiteral("version");
    out << "# bash completion for jiesu; made by `jiesu completion bash`\n"
           "_jiesu() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} word command=\n"
        << "    local commands='" << names.join(u' ')
        << "'\n"
           "    if [[ $before == --db || $before == --out || $before == --of || $before == --rejects ]]; "
           "then\n"
           "        COMPREPLY=($(compgen -f -- \"$current\"))\n"
           "        return\n"
           "    fi\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
           "        [[ \" $commands \" == *\" $word \"* ]] && command=$word && break\n"
           "    done\n"
           "    case $command in\n"
           "        '') COMPREPLY=($(compgen -W \"$commands --db --json --user\" -- \"$current\")) ;;\n"
           "        help) COMPREPLY=($(compgen -W \"$commands\" -- \"$current\")) ;;\n"
           "        work-order) COMPREPLY=($(compgen -W '--db --out' -- \"$current\")) ;;\n";
    for (const ConsoleCommand &command : commands())
        out << "        " << command.name << ") COMPREPLY=($(compgen -W '" << optionWords(command).join(u' ')
            << "' -- \"$current\")) ;;\n";
    out << "    esac\n"
           "}\n"
           "complete -o default -F _jiesu jiesu\n";
}

/// What may stand between the brackets and colons of zsh's _arguments.
QString zsh(QString text)
{
    return text.replace(u'\'', QStringLiteral("’"))
        .replace(u'[', QStringLiteral("\\["))
        .replace(u']', QStringLiteral("\\]"))
        .replace(u':', QStringLiteral("\\:"));
}

QString zshOption(const CommandOption &option)
{
    QString line =
        QStringLiteral("'--%1[%2]").arg(QLatin1String(option.name), zsh(translatedHelp(option.help)));
    if (option.value)
        line += QStringLiteral(":%1:%2").arg(
            zsh(QLatin1String(option.value)),
            QLatin1String(option.value) == QLatin1String("FILE") ? QStringLiteral("_files") : QString());
    return line + u'\'';
}

void writeZsh(QTextStream &out)
{
    QString common;
    for (const CommandOption &option : commonOptions())
        common += u' ' + zshOption(option);
    out << "#compdef jiesu\n# made by `jiesu completion zsh`\n_jiesu() {\n    local state\n"
           "    local -a commands=(\n";
    for (const ConsoleCommand &command : commands()) {
        if (!command.isHidden)
            out << "        '" << command.name << ':' << zsh(translatedHelp(command.help)) << "'\n";
    }
    out << "    )\n    _arguments -C" << common
        << " '1: :->command' '*:: :->rest'\n"
           "    case $state in\n"
           "        command) _describe command commands ;;\n"
           "        rest) case $words[1] in\n";
    for (const ConsoleCommand &command : commands()) {
        out << "            " << command.name << ") _arguments" << common;
        for (const CommandOption &option : command.options)
            out << ' ' << zshOption(option);
        out << " '*:FILE:_files' ;;\n";
    }
    out << "        esac ;;\n    esac\n}\n_jiesu \"$@\"\n";
}

} // namespace

Exit runManual(CommandContext &context)
{
    writeManual(context.out);
    return Exit::Done;
}

Exit runCompletion(CommandContext &context)
{
    const QString shell = context.arguments.operands().first();
    if (shell == QLatin1String("bash"))
        writeBash(context.out);
    else if (shell == QLatin1String("zsh"))
        writeZsh(context.out);
    else
        return context.misuse(Words::tr("应为 bash 或 zsh。"));
    return Exit::Done;
}

} // namespace jiesu
