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

constexpr CommandOption everywhere[] = {
    {"db", "FILE", QT_TRANSLATE_NOOP("CommandLine", "数据文件")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "输出一个 JSON 值")},
    {"user", "NAME", QT_TRANSLATE_NOOP("CommandLine", "登录名（启用登录后）")},
    {"password-stdin", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "从标准输入读密码；不给时取环境变量 JIESU_PASSWORD")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

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

QString usage(const ConsoleCommand &command)
{
    QString line = QStringLiteral("jiesu --db FILE %1").arg(QLatin1String(command.name));
    if (command.operandCount > 0)
        line += u' ' + QLatin1String(command.operands);
    for (const CommandOption &option : command.options) {
        const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
        line += QStringLiteral(" [--%1%2]").arg(QLatin1String(option.name), value);
    }
    return line + QStringLiteral(" [--json]");
}

void printHelp(QTextStream &out)
{
    out << Words::tr("接诉（jiesu）%1：12345 诉求办理的登记、导入、三率和同比。")
               .arg(QStringLiteral(JIESU_VERSION))
        << "\n\n";
    TextTable table;
    for (const ConsoleCommand &command : commands())
        table.add({QLatin1String(command.name), translated(command.help)});
    table.add({QStringLiteral("work-order"),
               Words::tr("一件案件的工单写成 PDF：work-order CASE_NO --out FILE.pdf")});
    table.add({QStringLiteral("help"), Words::tr("本说明；help 命令名 给出该命令的选项")});
    table.add({QStringLiteral("version"), Words::tr("版本")});
    table.print(out);
    out << '\n' << Words::tr("没有命令时打开窗口。退出码：0 完成，1 拒绝，2 用法不对。") << '\n';
}

void printHelp(QTextStream &out, const ConsoleCommand &command)
{
    out << translated(command.help) << "\n\n" << usage(command) << "\n\n";
    TextTable table;
    for (const CommandOption &option : command.options) {
        const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
        table.add({QStringLiteral("--%1%2").arg(QLatin1String(option.name), value), translated(option.help)});
    }
    for (const CommandOption &option : everywhere) {
        const QString value = option.value ? u' ' + QLatin1String(option.value) : QString();
        table.add({QStringLiteral("--%1%2").arg(QLatin1String(option.name), value), translated(option.help)});
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
                std::shared_ptr<const Clock> clock, QTextStream &in)
{
    std::vector<CommandOption> options = command.options;
    options.insert(options.end(), std::begin(everywhere), std::end(everywhere));
    const Result<Arguments> arguments = Arguments::parse(words, options);
    if (!arguments)
        return wrongUsage(err, arguments.error().happened, &command);
    if (arguments->operands().size() != command.operandCount)
        return wrongUsage(err,
                          command.operandCount == 0
                              ? Words::tr("多余的内容：%1。").arg(arguments->operands().join(u' '))
                              : Words::tr("应给出 %1。").arg(QLatin1String(command.operands)),
                          &command);
    if (command.needsOffice && arguments->value("db").isEmpty())
        return wrongUsage(err, Words::tr("没有给出数据文件（--db FILE）。"), &command);
    CommandContext context{*arguments, out, err, std::move(clock), in};
    return command.run(context);
}

} // namespace

const std::vector<ConsoleCommand> &commands()
{
    static const std::vector<CommandOption> filters{
        {"search", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "文字、电话片段、工单编号或拼音首字母")},
        {"from", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "受理日期从")},
        {"to", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "受理日期到（含）")},
        {"status", "STATUS", QT_TRANSLATE_NOOP("CommandLine", "状态，可用逗号分隔")},
        {"unit", "UNIT", QT_TRANSLATE_NOOP("CommandLine", "承办单位（含下级）")},
        {"category", "CATEGORY", QT_TRANSLATE_NOOP("CommandLine", "分类（含下级）")},
        {"filter", "LINE", QT_TRANSLATE_NOOP("CommandLine", "筛选行，如 状态:未办结 地点:永定 到期<3天")},
    };
    static const CommandOption unit{"unit", "UNIT", QT_TRANSLATE_NOOP("CommandLine", "承办单位（含下级）")};
    static const CommandOption rule{"rule", "RULE",
                                    QT_TRANSLATE_NOOP("CommandLine", "考核规则的代码或名称，可加 @版本")};
    static const CommandOption period{
        "period", "PERIOD",
        QT_TRANSLATE_NOOP("CommandLine", "2022-03、2022-Q1、2022、2022-W03、2022-ytd、2022-03@window "
                                         "或 2022-01-05..2022-02-10")};
    static const CommandOption outFile{"out", "FILE", QT_TRANSLATE_NOOP("CommandLine", "写到哪个文件")};
    static const CommandOption unmasked{"unmasked", nullptr,
                                        QT_TRANSLATE_NOOP("CommandLine", "不隐去来电人信息")};
    static const CommandOption purpose{"purpose", "TEXT",
                                       QT_TRANSLATE_NOOP("CommandLine", "不隐去来电人信息的用途，记入历史")};
    static const CommandOption name{"name", "NAME", QT_TRANSLATE_NOOP("CommandLine", "姓名，记入历史")};
    static const CommandOption roles{
        "roles", "ROLES",
        QT_TRANSLATE_NOOP("CommandLine",
                          "职责，逗号分隔：dispatcher、handler、supervisor、reporting_clerk、administrator")};
    static const CommandOption complainantTold{"complainant-told", nullptr,
                                               QT_TRANSLATE_NOOP("CommandLine", "已告知诉求人（延期）")};
    static const CommandOption hotlineTold{"hotline-told", nullptr,
                                           QT_TRANSLATE_NOOP("CommandLine", "已告知热线（延期）")};
    const auto with = [](std::vector<CommandOption> list, std::vector<CommandOption> more) {
        list.insert(list.end(), more.begin(), more.end());
        return list;
    };
    static const std::vector<ConsoleCommand> table{
        {"new", "", 0, QT_TRANSLATE_NOOP("CommandLine", "新建数据文件"), {}, runNew},
        {"demo", "", 0, QT_TRANSLATE_NOOP("CommandLine", "新建带演示数据的数据文件"), {}, runDemo},
        {"import",
         "SHEET",
         1,
         QT_TRANSLATE_NOOP("CommandLine", "导入电子表格（XLSX、CSV）；没有数据文件时新建"),
         {{"preset", "NAME", QT_TRANSLATE_NOOP("CommandLine", "列名模板；不给时自动识别")},
          {"sheet", "NAME", QT_TRANSLATE_NOOP("CommandLine", "工作表；不给时取第一张有内容的")},
          {"encoding", "NAME", QT_TRANSLATE_NOOP("CommandLine", "文本文件的编码；不给时自动识别")},
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("CommandLine", "只试不写")},
          {"rejects", "FILE", QT_TRANSLATE_NOOP("CommandLine", "把未导入的行写成 .xlsx，改好后再导入")}},
         runImport},
        {"points",
         "import SHEET",
         2,
         QT_TRANSLATE_NOOP("CommandLine", "导入点位（名称、类型、街道、社区、网格、别名）"),
         {},
         runPoints},
        {"cases", "", 0, QT_TRANSLATE_NOOP("CommandLine", "列出案件"),
         with(filters, {{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "最多列出多少件（默认 50）")},
                        unmasked,
                        purpose}),
         runCases},
        {"original", "CASE_NO", 1, QT_TRANSLATE_NOOP("CommandLine", "导入前的原文"), {}, runOriginal},
        {"rates", "", 0, QT_TRANSLATE_NOOP("CommandLine", "三率"), {period, unit, rule}, runRates},
        {"reduction",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "同比降幅"),
         {{"from", "YYYY-MM", QT_TRANSLATE_NOOP("CommandLine", "从哪个月")},
          {"to", "YYYY-MM", QT_TRANSLATE_NOOP("CommandLine", "到哪个月（含）")},
          {"compare", "BASIS",
           QT_TRANSLATE_NOOP("CommandLine", "未结束的月怎样比：equal_days（默认）或 whole_months")},
          unit,
          rule},
         runReduction},
        {"rank", "", 0, QT_TRANSLATE_NOOP("CommandLine", "综合考评表和单位排名"), {period, rule}, runRank},
        {"export", "", 0, QT_TRANSLATE_NOOP("CommandLine", "导出案件明细（.xlsx 或 .csv）"),
         with({outFile}, with(filters, {unmasked, purpose})), runExport},
        {"freeze",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "封账：公布一个统计期的数字，此后不再变动"),
         {period,
          rule,
          {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "说明；更正时必填")},
          {"correct", nullptr, QT_TRANSLATE_NOOP("CommandLine", "更正：重新公布已封账的统计期")}},
         runFreeze},
        {"frozen",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "已封账的统计期，或其中一个封账后的变更"),
         {period, rule},
         runFrozen},
        {"report",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "写统计期的工作簿（.xlsx）"),
         {period, unit, rule, outFile, unmasked, purpose},
         runReport},
        {"acts",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "最近的操作，哪些可以撤销"),
         {{"actor", "NAME", QT_TRANSLATE_NOOP("CommandLine", "谁的操作；不给时取文件里的值班员")},
          {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "最多列出多少步（默认 20）")}},
         runActs},
        {"undo", "ACT", 1, QT_TRANSLATE_NOOP("CommandLine", "撤销一步操作"), {}, runUndo},
        {"redo", "ACT", 1, QT_TRANSLATE_NOOP("CommandLine", "重做一步撤销过的操作"), {}, runRedo},
        {"restore",
         "CASE_NO",
         1,
         QT_TRANSLATE_NOOP("CommandLine", "把作废的案件从回收站恢复"),
         {},
         runRestore},
        {"requests",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "待审批、待回复的申请与督办，或一件案件的全部"),
         {{"case", "CASE_NO", QT_TRANSLATE_NOOP("CommandLine", "哪一件案件")}},
         runRequests},
        {"request",
         "CASE_NO KIND",
         2,
         QT_TRANSLATE_NOOP("CommandLine", "提出延期、挂账、剔除、申诉、督办、催办、吹哨或提级办"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "理由或要求")},
          {"evidence", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "证据")},
          {"target", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "剔除类型、吹哨单位或提级职务")},
          {"level", "LEVEL", QT_TRANSLATE_NOOP("CommandLine", "督办级别：unit、district 或 city")},
          {"due", "TIME", QT_TRANSLATE_NOOP("CommandLine", "延期到什么时候，或回复期限")},
          {"takes-out", nullptr, QT_TRANSLATE_NOOP("CommandLine", "申诉成立则不计入考核")},
          complainantTold,
          hotlineTold},
         runRequest},
        {"request-step",
         "REQUEST ACTION",
         2,
         QT_TRANSLATE_NOOP("CommandLine", "同意、不同意、撤回、结束、回复、退回或了结一项申请或督办"),
         {{"text", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "意见或回复")},
          complainantTold,
          hotlineTold,
          {"solved", "ANSWER", QT_TRANSLATE_NOOP("CommandLine", "吹哨后是否解决：yes、partial 或 no")}},
         runRequestStep},
        {"users", "", 0, QT_TRANSLATE_NOOP("CommandLine", "人员、职责和登录"), {}, runUsers},
        {"user-add",
         "LOGIN",
         1,
         QT_TRANSLATE_NOOP("CommandLine", "添加人员，或修改已有人员给出的各项"),
         {name,
          roles,
          {"unit", "UNIT", QT_TRANSLATE_NOOP("CommandLine", "所在单位；承办人员办理它和下级的案件")},
          {"inactive", nullptr, QT_TRANSLATE_NOOP("CommandLine", "停用，不能再登录")}},
         runUserAdd},
        {"user-password",
         "LOGIN",
         1,
         QT_TRANSLATE_NOOP("CommandLine", "设密码，从标准输入的下一行读"),
         {},
         runUserPassword},
        {"login", "on|off", 1, QT_TRANSLATE_NOOP("CommandLine", "启用或停用登录"), {}, runLogin},
        {"assignments",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "还没有回复的协办与分办，或一件案件的全部"),
         {{"case", "CASE_NO", QT_TRANSLATE_NOOP("CommandLine", "哪一件案件")}},
         runAssignments},
        {"assign",
         "CASE_NO KIND NAME",
         3,
         QT_TRANSLATE_NOOP("CommandLine", "分给协办单位、科室班组、个人或社区"),
         {{"task", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "要做什么")},
          {"due", "TIME", QT_TRANSLATE_NOOP("CommandLine", "分办时限")}},
         runAssign},
        {"assign-step",
         "ASSIGNMENT ACTION",
         2,
         QT_TRANSLATE_NOOP("CommandLine", "签收、回复或撤回一项分办"),
         {{"text", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "回复或理由")}},
         runAssignStep},
        {"attach",
         "CASE_NO FILE",
         2,
         QT_TRANSLATE_NOOP("CommandLine", "给一件案件添加附件"),
         {{"purpose", "PURPOSE",
           QT_TRANSLATE_NOOP("CommandLine", "用途：contact_evidence、before、after 或 other（默认）")},
          {"note", "TEXT", QT_TRANSLATE_NOOP("CommandLine", "说明")}},
         runAttach},
        {"attachments", "CASE_NO", 1, QT_TRANSLATE_NOOP("CommandLine", "一件案件的附件"), {}, runAttachments},
        {"rounds", "CASE_NO", 1, QT_TRANSLATE_NOOP("CommandLine", "一件案件的各轮办理"), {}, runRounds},
        {"follow-up-compare",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "本单位自访与市级回访结果对照"),
         {period, rule},
         runFollowUpCompare},
        {"lifecycle",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "案件的状态和可以做的事（Markdown）"),
         {},
         runLifecycle,
         false},
        {"reminders",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "现在要提醒的案件和承诺"),
         {unit,
          {"supervisor", nullptr, QT_TRANSLATE_NOOP("CommandLine", "只列督办要看的（时限已过四分之三起）")},
          {"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "超期的最多列出多少件（默认 50）")}},
         runReminders},
        {"promises", "", 0, QT_TRANSLATE_NOOP("CommandLine", "还没兑现的承诺回电"), {}, runPromises},
        {"handover", "", 0, QT_TRANSLATE_NOOP("CommandLine", "本班现在要交接的内容"), {}, runHandover},
        {"hotspots",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "热点、说法相近的反映和专项"),
         {{"days", "N", QT_TRANSLATE_NOOP("CommandLine", "近多少天；不给时按本单位的设置（默认 7）")},
          {"least", "N", QT_TRANSLATE_NOOP("CommandLine", "多少件以上；不给时按本单位的设置（默认 3）")}},
         runHotSpots},
        {"morning",
         "",
         0,
         QT_TRANSLATE_NOOP("CommandLine", "晨报，与界面上复制的文字相同"),
         {{"date", "YYYY-MM-DD", QT_TRANSLATE_NOOP("CommandLine", "哪一天；不给时为今天")}},
         runMorning},
        {"check", "", 0, QT_TRANSLATE_NOOP("CommandLine", "检查数据文件"), {}, runCheck},
    };
    return table;
}

int runCommandLine(const QStringList &words, QTextStream &out, QTextStream &err,
                   std::shared_ptr<const Clock> clock, QTextStream &in)
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
    return finished(runCommand(*command, rest, out, err, std::move(clock), in));
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
