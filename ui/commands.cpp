// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "domain/text.h"
#include "ui/theme.h"
#include "ui/widgets/compositionguard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keybutton.h"

#include <QWidget>

#include <algorithm>
#include <array>

namespace jiesu {
namespace {

using enum CommandId;
using Scope = CommandScope;

constexpr std::array rows{
    Command{NewCall, Scope::Window, "call.new", QT_TRANSLATE_NOOP("jiesu::Commands", "新来电"), "plus", "F2"},
    Command{Search, Scope::Window, "search", QT_TRANSLATE_NOOP("jiesu::Commands", "搜索"), "search",
            "Ctrl+K"},
    Command{ShowDesk, Scope::Window, "page.desk", QT_TRANSLATE_NOOP("jiesu::Commands", "到受理"), "phone",
            "Ctrl+1"},
    Command{ShowCases, Scope::Window, "page.cases", QT_TRANSLATE_NOOP("jiesu::Commands", "到案件"), "list",
            "Ctrl+2"},
    Command{ShowFollowUp, Scope::Window, "page.followup", QT_TRANSLATE_NOOP("jiesu::Commands", "到回访"),
            "chat", "Ctrl+3"},
    Command{ShowBoard, Scope::Window, "page.board", QT_TRANSLATE_NOOP("jiesu::Commands", "到看板"), "chart",
            "Ctrl+4"},
    Command{ShowReports, Scope::Window, "page.reports", QT_TRANSLATE_NOOP("jiesu::Commands", "到报表"),
            "document", "Ctrl+5"},
    Command{ShowLedger, Scope::Window, "page.ledger", QT_TRANSLATE_NOOP("jiesu::Commands", "到台账"), "pin",
            "Ctrl+6"},
    Command{ShowSettings, Scope::Window, "page.settings", QT_TRANSLATE_NOOP("jiesu::Commands", "到设置"),
            "gear", "Ctrl+7"},
    Command{Import, Scope::Window, "import", QT_TRANSLATE_NOOP("jiesu::Commands", "导入表格…"), "import",
            "Ctrl+I"},
    Command{NewFile, Scope::Window, "file.new", QT_TRANSLATE_NOOP("jiesu::Commands", "新建单位数据…"), "plus",
            "Ctrl+Shift+N"},
    Command{OpenFile, Scope::Window, "file.open", QT_TRANSLATE_NOOP("jiesu::Commands", "打开文件…"),
            "document", "Ctrl+O"},
    Command{BackUp, Scope::Window, "file.backup", QT_TRANSLATE_NOOP("jiesu::Commands", "立即备份…"), "export",
            "Ctrl+Shift+B"},
    Command{Refresh, Scope::Window, "refresh", QT_TRANSLATE_NOOP("jiesu::Commands", "刷新"), "refresh", "F5"},
    Command{Undo, Scope::Window, "undo", QT_TRANSLATE_NOOP("jiesu::Commands", "撤销"), "undo", "Ctrl+Z"},
    Command{Redo, Scope::Window, "redo", QT_TRANSLATE_NOOP("jiesu::Commands", "重做"), "redo",
            "Ctrl+Y; Ctrl+Shift+Z"},
    Command{SwitchTheme, Scope::Window, "theme.switch",
            QT_TRANSLATE_NOOP("jiesu::Commands", "切换浅色与深色"), "theme", "Ctrl+Shift+L"},
    Command{ShowKeys, Scope::Window, "keys", QT_TRANSLATE_NOOP("jiesu::Commands", "帮助与按键一览"), "help",
            "F1; Ctrl+/"},
    Command{Lock, Scope::Window, "session.lock", QT_TRANSLATE_NOOP("jiesu::Commands", "锁定"), "close",
            "Ctrl+L"},
    Command{SwitchUser, Scope::Window, "session.switch", QT_TRANSLATE_NOOP("jiesu::Commands", "换人登录"), "",
            "Ctrl+Alt+L"},
    Command{ShowReminders, Scope::Window, "reminders", QT_TRANSLATE_NOOP("jiesu::Commands", "提醒"), "bell",
            "Ctrl+B"},
    Command{ExportTable, Scope::Window, "shown.export", QT_TRANSLATE_NOOP("jiesu::Commands", "导出本表…"),
            "export", "Ctrl+Shift+T"},
    Command{PrintShownTable, Scope::Window, "shown.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印本表"),
            "print", "Ctrl+Shift+P"},
    Command{FillTemplate, Scope::Window, "template.fill",
            QT_TRANSLATE_NOOP("jiesu::Commands", "填写自定模板…"), "document", "Ctrl+Shift+M"},
    Command{Quit, Scope::Window, "quit", QT_TRANSLATE_NOOP("jiesu::Commands", "退出"), "close", "Ctrl+Q"},
    Command{RegisterAndDispatch, Scope::Desk, "call.dispatch",
            QT_TRANSLATE_NOOP("jiesu::Commands", "登记并派单"), "check", "Ctrl+Return; Ctrl+Enter"},
    Command{RegisterOnly, Scope::Desk, "call.register", QT_TRANSLATE_NOOP("jiesu::Commands", "只登记"), "",
            "Ctrl+S"},
    Command{AnswerDirectly, Scope::Desk, "call.answer", QT_TRANSLATE_NOOP("jiesu::Commands", "直接答复"), "",
            "Alt+D"},
    Command{InsertPhrase, Scope::Desk, "call.phrase", QT_TRANSLATE_NOOP("jiesu::Commands", "插入常用语"), "",
            "F4"},
    Command{CloseCall, Scope::Desk, "call.close", QT_TRANSLATE_NOOP("jiesu::Commands", "关闭这个来电"),
            "close", "Ctrl+W"},
    Command{NextCall, Scope::Desk, "call.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一个来电"), "",
            "Ctrl+Tab; Ctrl+PgDown"},
    Command{PreviousCall, Scope::Desk, "call.previous", QT_TRANSLATE_NOOP("jiesu::Commands", "上一个来电"),
            "", "Ctrl+Shift+Tab; Ctrl+PgUp"},
    Command{TakeOverCase, Scope::Desk, "call.takeover",
            QT_TRANSLATE_NOOP("jiesu::Commands", "取用上一件的点位和分类"), "", "Alt+R"},
    Command{ToSimilar, Scope::Desk, "call.similar", QT_TRANSLATE_NOOP("jiesu::Commands", "到相似诉求"), "",
            "Alt+S"},
    Command{LearnPoint, Scope::Desk, "call.learnpoint", QT_TRANSLATE_NOOP("jiesu::Commands", "记为新点位"),
            "", "Alt+P"},
    Command{NoteQuestion, Scope::Desk, "call.question",
            QT_TRANSLATE_NOOP("jiesu::Commands", "记下答不上来的问题"), "", "Alt+Q"},
    Command{JoinIncident, Scope::Desk, "call.join",
            QT_TRANSLATE_NOOP("jiesu::Commands", "登记后归入群诉事件"), "", "Alt+J"},
    Command{ShowIncident, Scope::Desk, "call.incident",
            QT_TRANSLATE_NOOP("jiesu::Commands", "查看这里的群诉"), "", "Alt+G"},
    Command{EarlierCase1, Scope::Desk, "call.earlier1",
            QT_TRANSLATE_NOOP("jiesu::Commands", "查看来电人的第一件"), "", "Alt+1"},
    Command{EarlierCase2, Scope::Desk, "call.earlier2",
            QT_TRANSLATE_NOOP("jiesu::Commands", "查看来电人的第二件"), "", "Alt+2"},
    Command{EarlierCase3, Scope::Desk, "call.earlier3",
            QT_TRANSLATE_NOOP("jiesu::Commands", "查看来电人的第三件"), "", "Alt+3"},
    Command{QuickFilter, Scope::Cases, "cases.filter", QT_TRANSLATE_NOOP("jiesu::Commands", "快速筛选"),
            "search", "Ctrl+F"},
    Command{SignCase, Scope::Cases, "case.sign", QT_TRANSLATE_NOOP("jiesu::Commands", "签收"), "check", "S"},
    Command{ContactCitizen, Scope::Cases, "case.contact", QT_TRANSLATE_NOOP("jiesu::Commands", "联系"),
            "phone", "C"},
    Command{ReplyCase, Scope::Cases, "case.reply", QT_TRANSLATE_NOOP("jiesu::Commands", "回复"), "chat", "R"},
    Command{DispatchCase, Scope::Cases, "case.dispatch", QT_TRANSLATE_NOOP("jiesu::Commands", "派单…"),
            "chevron-right", "D"},
    Command{ExtendDeadline, Scope::Cases, "case.extend", QT_TRANSLATE_NOOP("jiesu::Commands", "延期…"),
            "clock", "E"},
    Command{CloseCase, Scope::Cases, "case.close", QT_TRANSLATE_NOOP("jiesu::Commands", "办结"), "check",
            "F"},
    Command{RestoreCase, Scope::Cases, "case.restore", QT_TRANSLATE_NOOP("jiesu::Commands", "从回收站恢复"),
            "undo", "H"},
    Command{NextCase, Scope::Cases, "case.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一件"),
            "chevron-down", "Ctrl+J"},
    Command{ExportCases, Scope::Cases, "cases.export", QT_TRANSLATE_NOOP("jiesu::Commands", "导出列表…"),
            "export", "Ctrl+E"},
    Command{RaiseRequest, Scope::Cases, "request.raise",
            QT_TRANSLATE_NOOP("jiesu::Commands", "提出申请或督办…"), "plus", "A"},
    Command{StepRequest, Scope::Cases, "request.step", QT_TRANSLATE_NOOP("jiesu::Commands", "审批或回复…"),
            "check", "P"},
    Command{AssignCase, Scope::Cases, "case.assign", QT_TRANSLATE_NOOP("jiesu::Commands", "协办或分办…"),
            "plus", "T"},
    Command{StepAssignment, Scope::Cases, "case.assignstep",
            QT_TRANSLATE_NOOP("jiesu::Commands", "分办签收或回复…"), "check", "Y"},
    Command{CorrectFollowUp, Scope::Cases, "case.correct", QT_TRANSLATE_NOOP("jiesu::Commands", "更正回访…"),
            "chat", "K"},
    Command{SaveView, Scope::Cases, "view.save", QT_TRANSLATE_NOOP("jiesu::Commands", "存为视图…"), "plus",
            "Ctrl+S"},
    Command{RenameView, Scope::Cases, "view.rename", QT_TRANSLATE_NOOP("jiesu::Commands", "重命名视图…"),
            "edit", "Ctrl+R"},
    Command{RemoveView, Scope::Cases, "view.remove", QT_TRANSLATE_NOOP("jiesu::Commands", "删除视图"),
            "trash", "Ctrl+Delete"},
    Command{ViewUp, Scope::Cases, "view.up", QT_TRANSLATE_NOOP("jiesu::Commands", "视图上移"), "chevron-up",
            "Ctrl+Shift+Up"},
    Command{ViewDown, Scope::Cases, "view.down", QT_TRANSLATE_NOOP("jiesu::Commands", "视图下移"),
            "chevron-down", "Ctrl+Shift+Down"},
    Command{ListColumns, Scope::Cases, "cases.columns", QT_TRANSLATE_NOOP("jiesu::Commands", "列与排序…"),
            "list", "L"},
    Command{BulkEdit, Scope::Cases, "cases.bulk", QT_TRANSLATE_NOOP("jiesu::Commands", "批量处理…"), "merge",
            "B"},
    Command{SelectAllCases, Scope::Cases, "cases.all",
            QT_TRANSLATE_NOOP("jiesu::Commands", "选中筛选出的全部案件"), "", "Ctrl+Shift+A"},
    Command{PrintCases, Scope::Cases, "cases.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印列表…"),
            "print", "Ctrl+P"},
    Command{PrintWorkOrder, Scope::Cases, "case.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印工单…"),
            "print", "W"},
    Command{PrintSupervision, Scope::Cases, "case.supervision",
            QT_TRANSLATE_NOOP("jiesu::Commands", "打印督办单"), "print", "Ctrl+Shift+D"},
    Command{AddPromise, Scope::Cases, "promise.add", QT_TRANSLATE_NOOP("jiesu::Commands", "承诺回电…"),
            "phone", "N"},
    Command{KeepPromise, Scope::Cases, "promise.keep", QT_TRANSLATE_NOOP("jiesu::Commands", "已回电…"),
            "check", "G"},
    Command{AddAttachment, Scope::Cases, "attachment.add", QT_TRANSLATE_NOOP("jiesu::Commands", "添加附件…"),
            "plus", "J"},
    Command{OpenAttachment, Scope::Cases, "attachment.open",
            QT_TRANSLATE_NOOP("jiesu::Commands", "打开附件…"), "document", "O"},
    Command{SaveAttachment, Scope::Cases, "attachment.save",
            QT_TRANSLATE_NOOP("jiesu::Commands", "附件另存…"), "export", "V"},
    Command{WithdrawAttachment, Scope::Cases, "attachment.withdraw",
            QT_TRANSLATE_NOOP("jiesu::Commands", "移除附件…"), "trash", "X"},
    Command{BackToFigure, Scope::Cases, "cases.back",
            QT_TRANSLATE_NOOP("jiesu::Commands", "回到看板上的数字"), "chevron-left", "Alt+Left"},
    Command{NotReached, Scope::FollowUp, "followup.missed", QT_TRANSLATE_NOOP("jiesu::Commands", "未接通"),
            "phone", "0"},
    Command{SaveFollowUp, Scope::FollowUp, "followup.save",
            QT_TRANSLATE_NOOP("jiesu::Commands", "保存并下一个"), "check", "Ctrl+Return; Ctrl+Enter"},
    Command{NextFollowUp, Scope::FollowUp, "followup.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一件"),
            "chevron-down", "Ctrl+J"},
    Command{ReworkFollowUp, Scope::FollowUp, "followup.rework",
            QT_TRANSLATE_NOOP("jiesu::Commands", "立即重办"), "undo", "W"},
    Command{CompareFollowUps, Scope::FollowUp, "followup.compare",
            QT_TRANSLATE_NOOP("jiesu::Commands", "与市级结果对照"), "chart", "F6"},
    Command{PreviousPeriod, Scope::Board, "board.previous", QT_TRANSLATE_NOOP("jiesu::Commands", "上一期"),
            "chevron-left", "Alt+Left"},
    Command{NextPeriod, Scope::Board, "board.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一期"),
            "chevron-right", "Alt+Right"},
    Command{ExportChart, Scope::Board, "board.export", QT_TRANSLATE_NOOP("jiesu::Commands", "导出图表…"),
            "export", "Ctrl+E"},
    Command{PreviousRanks, Scope::Ranks, "ranks.previous", QT_TRANSLATE_NOOP("jiesu::Commands", "上一期"),
            "chevron-left", "Alt+Left"},
    Command{NextRanks, Scope::Ranks, "ranks.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一期"),
            "chevron-right", "Alt+Right"},
    Command{CopyRanks, Scope::Ranks, "ranks.copy", QT_TRANSLATE_NOOP("jiesu::Commands", "复制排名表"), "",
            "Ctrl+C"},
    Command{PrintRanks, Scope::Ranks, "ranks.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印…"), "print",
            "Ctrl+P"},
    Command{PreviousTable, Scope::AssessmentTables, "table.previous",
            QT_TRANSLATE_NOOP("jiesu::Commands", "上个月"), "chevron-left", "Alt+Left"},
    Command{NextTable, Scope::AssessmentTables, "table.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下个月"),
            "chevron-right", "Alt+Right"},
    Command{SaveTable, Scope::AssessmentTables, "table.save", QT_TRANSLATE_NOOP("jiesu::Commands", "保存"),
            "check", "Ctrl+S"},
    Command{ShowTableVersions, Scope::AssessmentTables, "table.versions",
            QT_TRANSLATE_NOOP("jiesu::Commands", "历次版本"), "clock", "Alt+V"},
    Command{PrintTable, Scope::AssessmentTables, "table.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印…"),
            "print", "Ctrl+P"},
    Command{PreviousPublished, Scope::Published, "published.previous",
            QT_TRANSLATE_NOOP("jiesu::Commands", "上一期"), "chevron-left", "Alt+Left"},
    Command{NextPublished, Scope::Published, "published.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一期"),
            "chevron-right", "Alt+Right"},
    Command{PublishFigures, Scope::Published, "published.publish",
            QT_TRANSLATE_NOOP("jiesu::Commands", "封账…"), "check", "Ctrl+N"},
    Command{CorrectFigures, Scope::Published, "published.correct",
            QT_TRANSLATE_NOOP("jiesu::Commands", "更正…"), "edit", "Alt+R"},
    Command{MakeTask, Scope::HotSpots, "task.make", QT_TRANSLATE_NOOP("jiesu::Commands", "立专项"), "plus",
            "Ctrl+N"},
    Command{SaveTask, Scope::HotSpots, "task.save", QT_TRANSLATE_NOOP("jiesu::Commands", "保存专项"), "check",
            "Ctrl+S"},
    Command{CloseTask, Scope::HotSpots, "task.close", QT_TRANSLATE_NOOP("jiesu::Commands", "办结专项"), "",
            "Alt+E"},
    Command{SaveHotSpotRule, Scope::HotSpots, "hotspots.rule",
            QT_TRANSLATE_NOOP("jiesu::Commands", "设为本单位口径"), "", "Alt+K"},
    Command{CopyMorning, Scope::Morning, "morning.copy", QT_TRANSLATE_NOOP("jiesu::Commands", "复制文字"), "",
            "Alt+C"},
    Command{PrintMorning, Scope::Morning, "morning.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印晨报…"),
            "print", "Ctrl+P"},
    Command{ExportChartData, Scope::Board, "board.data",
            QT_TRANSLATE_NOOP("jiesu::Commands", "导出图表数据…"), "export", "Ctrl+Shift+E"},
    Command{Print, Scope::Reports, "report.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印…"), "document",
            "Ctrl+P"},
    Command{ExportReport, Scope::Reports, "report.export", QT_TRANSLATE_NOOP("jiesu::Commands", "导出…"),
            "export", "Ctrl+E"},
    Command{PreviousBulletin, Scope::Bulletins, "bulletin.previous",
            QT_TRANSLATE_NOOP("jiesu::Commands", "上一期"), "chevron-left", "Alt+Left"},
    Command{NextBulletin, Scope::Bulletins, "bulletin.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一期"),
            "chevron-right", "Alt+Right"},
    Command{WriteSentence, Scope::Bulletins, "bulletin.write",
            QT_TRANSLATE_NOOP("jiesu::Commands", "保存这一句"), "check", "Ctrl+S"},
    Command{RestoreSentence, Scope::Bulletins, "bulletin.restore",
            QT_TRANSLATE_NOOP("jiesu::Commands", "恢复自动生成"), "undo", "Alt+R"},
    Command{NextFlag, Scope::Bulletins, "bulletin.flag",
            QT_TRANSLATE_NOOP("jiesu::Commands", "下一处数字有变"), "warning", "F8"},
    Command{CopyBulletin, Scope::Bulletins, "bulletin.copy", QT_TRANSLATE_NOOP("jiesu::Commands", "复制摘要"),
            "", "Alt+C"},
    Command{PrintBulletin, Scope::Bulletins, "bulletin.print", QT_TRANSLATE_NOOP("jiesu::Commands", "打印…"),
            "print", "Ctrl+P"},
    Command{BulletinWord, Scope::Bulletins, "bulletin.word", QT_TRANSLATE_NOOP("jiesu::Commands", "DOCX…"),
            "", "Alt+W"},
    Command{BulletinPdf, Scope::Bulletins, "bulletin.pdf", QT_TRANSLATE_NOOP("jiesu::Commands", "PDF…"), "",
            "Alt+P"},
    Command{BulletinWorkbook, Scope::Bulletins, "bulletin.workbook",
            QT_TRANSLATE_NOOP("jiesu::Commands", "XLSX…"), "", "Alt+X"},
    Command{BulletinHtml, Scope::Bulletins, "bulletin.html", QT_TRANSLATE_NOOP("jiesu::Commands", "HTML…"),
            "", "Alt+H"},
    Command{ImportTemplate, Scope::Bulletins, "bulletin.import",
            QT_TRANSLATE_NOOP("jiesu::Commands", "导入模板…"), "import", "Alt+I"},
    Command{ExportTemplate, Scope::Bulletins, "bulletin.export",
            QT_TRANSLATE_NOOP("jiesu::Commands", "导出模板…"), "export", "Alt+E"},
    Command{RemoveTemplate, Scope::Bulletins, "bulletin.remove",
            QT_TRANSLATE_NOOP("jiesu::Commands", "删除本单位模板…"), "trash", "Alt+Delete"},
    Command{NewIncident, Scope::Ledgers, "incident.new", QT_TRANSLATE_NOOP("jiesu::Commands", "新建事件"),
            "plus", "Ctrl+N"},
    Command{SaveIncident, Scope::Ledgers, "incident.save", QT_TRANSLATE_NOOP("jiesu::Commands", "保存"),
            "check", "Ctrl+S"},
    Command{AddEvent, Scope::Ledgers, "incident.event", QT_TRANSLATE_NOOP("jiesu::Commands", "记一笔经过"),
            "clock", "Alt+T"},
    Command{AddCase, Scope::Ledgers, "incident.add", QT_TRANSLATE_NOOP("jiesu::Commands", "归入一件"), "",
            "Alt+C"},
    Command{TakeUpWaiting, Scope::Ledgers, "incident.takeup",
            QT_TRANSLATE_NOOP("jiesu::Commands", "归入这里的来电"), "", "Alt+J"},
    Command{RemoveCase, Scope::Ledgers, "incident.remove", QT_TRANSLATE_NOOP("jiesu::Commands", "移出事件"),
            "", "Delete"},
    Command{ReplyToAll, Scope::Ledgers, "incident.reply", QT_TRANSLATE_NOOP("jiesu::Commands", "统一答复"),
            "chat", "Alt+R"},
    Command{CloseIncident, Scope::Ledgers, "incident.close", QT_TRANSLATE_NOOP("jiesu::Commands", "结束事件"),
            "check", "Alt+E"},
    Command{OpenDueList, Scope::DueBoard, "due.list", QT_TRANSLATE_NOOP("jiesu::Commands", "在案件页打开"),
            "list", "Ctrl+Return; Ctrl+Enter"},
    Command{OpenHandover, Scope::Handover, "handover.open", QT_TRANSLATE_NOOP("jiesu::Commands", "本班交接"),
            "plus", "Ctrl+N"},
    Command{SaveHandover, Scope::Handover, "handover.save",
            QT_TRANSLATE_NOOP("jiesu::Commands", "保存并刷新"), "check", "Ctrl+S"},
    Command{SignHandover, Scope::Handover, "handover.sign", QT_TRANSLATE_NOOP("jiesu::Commands", "签字…"),
            "edit", "Alt+S"},
    Command{UnsignHandover, Scope::Handover, "handover.unsign",
            QT_TRANSLATE_NOOP("jiesu::Commands", "撤回签字"), "undo", "Alt+U"},
    Command{CopyHandover, Scope::Handover, "handover.copy", QT_TRANSLATE_NOOP("jiesu::Commands", "复制文字"),
            "", "Alt+C"},
    Command{ExportHandover, Scope::Handover, "handover.export",
            QT_TRANSLATE_NOOP("jiesu::Commands", "导出 PDF…"), "export", "Ctrl+E"},
    Command{PreviousWeek, Scope::Roster, "roster.previous", QT_TRANSLATE_NOOP("jiesu::Commands", "上一周"),
            "chevron-left", "Alt+Left"},
    Command{NextWeek, Scope::Roster, "roster.next", QT_TRANSLATE_NOOP("jiesu::Commands", "下一周"),
            "chevron-right", "Alt+Right"},
    Command{CopyWeek, Scope::Roster, "roster.copyweek", QT_TRANSLATE_NOOP("jiesu::Commands", "照上周排班"),
            "", "Alt+L"},
    Command{PasteRoster, Scope::Roster, "roster.paste", QT_TRANSLATE_NOOP("jiesu::Commands", "粘贴排班"), "",
            "Ctrl+V"},
    Command{ImportRoster, Scope::Roster, "roster.import", QT_TRANSLATE_NOOP("jiesu::Commands", "导入排班表…"),
            "import", "Alt+I"},
    Command{OpenExportList, Scope::ExportLedger, "exports.list",
            QT_TRANSLATE_NOOP("jiesu::Commands", "打开那时的清单"), "list", "Ctrl+Return; Ctrl+Enter"},
    Command{FindExport, Scope::ExportLedger, "exports.find",
            QT_TRANSLATE_NOOP("jiesu::Commands", "查发出登记"), "search", "Ctrl+F"},
    Command{SaveRecord, Scope::Settings, "record.save", QT_TRANSLATE_NOOP("jiesu::Commands", "保存这一条"),
            "check", "Ctrl+S"},
    Command{NewRecord, Scope::Settings, "record.new", QT_TRANSLATE_NOOP("jiesu::Commands", "新建一条"),
            "plus", "Alt+N"},
    Command{FindRecord, Scope::Settings, "record.find", QT_TRANSLATE_NOOP("jiesu::Commands", "筛选这张表"),
            "search", "Ctrl+F"},
};

QList<QKeySequence> sequences(const Command &command)
{
    return QKeySequence::listFromString(QLatin1String(command.keys), QKeySequence::PortableText);
}

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    CompositionGuard::instance();
    for (const Command &row : rows) {
        auto *action = new QAction(text(row.id), this);
        action->setObjectName(QLatin1String(row.code));
        action->setShortcuts(sequences(row));
        action->setEnabled(false);
        if (*row.icon)
            action->setIcon(Icons::get(QLatin1String(row.icon), Theme::Token::Dim));
        m_actions.emplace(row.id, action);
    }
}

std::span<const Command> Commands::table()
{
    return rows;
}

const Command &Commands::command(CommandId id)
{
    return *std::ranges::find(rows, id, &Command::id);
}

QString Commands::text(CommandId id)
{
    return tr(command(id).text);
}

QString Commands::keyText(CommandId id)
{
    const auto keys = sequences(command(id));
    return keys.isEmpty() ? QString() : keyCaption(keys.constFirst());
}

QAction *Commands::bind(CommandId id, QWidget *where, std::function<void()> handler)
{
    QAction *action = m_actions.at(id);
    disconnect(m_bindings[id].handler);
    disconnect(m_bindings[id].end);
    for (QObject *object : action->associatedObjects()) {
        if (auto *widget = qobject_cast<QWidget *>(object))
            widget->removeAction(action);
    }
    const bool everywhere = command(id).scope == CommandScope::Window;
    action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    (everywhere ? m_window : where)->addAction(action);
    action->setEnabled(true);
    m_bindings[id] = {connect(action, &QAction::triggered, where, std::move(handler)),
                      connect(where, &QObject::destroyed, action, [action] { action->setEnabled(false); })};
    return action;
}

QAction *Commands::action(CommandId id) const
{
    return m_actions.at(id);
}

std::vector<CommandId> Commands::matching(const QString &words) const
{
    std::vector<CommandId> found;
    if (words.isEmpty())
        return found;
    for (const Command &row : rows) {
        const QString name = text(row.id);
        const bool named = name.contains(words, Qt::CaseInsensitive) ||
                           jiesu::text::pinyinInitials(name).startsWith(words, Qt::CaseInsensitive);
        if (named && action(row.id)->isEnabled())
            found.push_back(row.id);
    }
    return found;
}

} // namespace jiesu
