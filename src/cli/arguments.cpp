// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error misuse(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}, {}};
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, std::span<const CommandOption> options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == QLatin1String("--")) {
            arguments.m_operands << words.mid(i + 1);
            break;
        }
        if (!word.startsWith(QLatin1String("--"))) {
            arguments.m_operands << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const auto option = std::ranges::find_if(
            options, [&name](const CommandOption &each) { return name == QLatin1String(each.name); });
        if (option == options.end())
            return misuse(Words::tr("不认识的选项 --%1。").arg(name));
        if (arguments.m_values.contains(name))
            return misuse(Words::tr("选项 --%1 给了两次。").arg(name));
        const qsizetype equals = word.indexOf(u'=');
        if (!option->value && equals >= 0)
            return misuse(Words::tr("选项 --%1 不带值。").arg(name));
        if (!option->value || equals >= 0)
            arguments.m_values.insert(name, option->value ? word.mid(equals + 1) : QString());
        else if (i + 1 < words.size())
            arguments.m_values.insert(name, words[++i]);
        else
            return misuse(Words::tr("选项 --%1 后面缺少 %2。").arg(name, QLatin1String(option->value)));
    }
    return arguments;
}

} // namespace jiesu
