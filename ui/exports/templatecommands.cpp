// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/templatecommands.h"

#include "domain/officetime.h"
#include "service/ruleservice.h"
#include "service/templateservice.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

#include <QFileInfo>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

QStringList namesOf(const std::vector<ReportTemplate> &templates)
{
    QStringList names;
    for (const ReportTemplate &each : templates)
        names << each.name;
    return names;
}

} // namespace

TemplateCommands::TemplateCommands(OfficeContext &context, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_period(Period::month(Month::of(toOffice(context.clock.now()).date)).previous())
{
    context.commands.bind(CommandId::FillTemplate, &window, [this] { start(); });
}

void TemplateCommands::start()
{
    m_context.ask(
        this, Priority::Read, [](Office &office) { return TemplateService(office).list(); },
        m_context.orTell([this](const std::vector<ReportTemplate> &templates) { choose(templates); }));
}

void TemplateCommands::choose(const std::vector<ReportTemplate> &templates)
{
    QStringList options = namesOf(templates);
    options << tr("添加模板文件（.xlsx）…");
    if (!templates.empty())
        options << tr("移除模板…");
    const auto chosen = m_context.prompts.choose(
        tr("自定模板"), tr("用哪个模板？模板里的 {{received}}、{{table:units}} 等占位符换成统计期的数字。"),
        options);
    if (!chosen)
        return;
    if (*chosen < int(templates.size()))
        fill(templates[std::size_t(*chosen)].name);
    else if (*chosen == int(templates.size()))
        add();
    else
        remove(templates);
}

void TemplateCommands::add()
{
    const auto path = m_context.prompts.openFile(tr("添加模板"), tr("Excel 表格 (*.xlsx)"));
    if (!path)
        return;
    const auto name = m_context.prompts.askText(tr("添加模板"), tr("模板的名称（同名的被替换）"),
                                                QFileInfo(*path).completeBaseName());
    if (!name)
        return;
    m_context.ask(
        this, Priority::Save,
        [path = *path, name = *name](Office &office) { return TemplateService(office).add(path, name); },
        m_context.orTell([this](const ReportTemplate &added) {
            emit notice(tr("已存模板“%1”，再按一次 %2 就能填写")
                            .arg(added.name, Commands::keyText(CommandId::FillTemplate)),
                        StateKind::Good);
        }));
}

void TemplateCommands::remove(const std::vector<ReportTemplate> &templates)
{
    const QStringList names = namesOf(templates);
    const auto chosen = m_context.prompts.choose(tr("移除模板"), tr("移除哪个模板？"), names);
    if (!chosen)
        return;
    const QString name = names[*chosen];
    if (!m_context.prompts.confirm(
            {tr("移除模板"), tr("移除模板“%1”？已经填写出去的文件不受影响。").arg(name), tr("移除"), true}))
        return;
    m_context.ask(
        this, Priority::Save, [name](Office &office) { return TemplateService(office).remove(name); },
        m_context.orTell(
            [this, name](Done) { emit notice(tr("已移除模板“%1”").arg(name), StateKind::Good); }));
}

void TemplateCommands::fill(const QString &name)
{
    const auto period = askForPeriod(m_context.prompts, m_period);
    if (!period)
        return;
    m_period = *period;
    const auto path = m_context.prompts.saveFile(
        tr("填写模板"), QStringLiteral("%1 %2.xlsx").arg(name, period->title()), tr("Excel 表格 (*.xlsx)"));
    if (!path)
        return;
    m_context.ask(
        this, Priority::Long,
        [name, period = *period, path = *path](Office &office) -> Result<ExportRecord> {
            const auto rule = ruleFor(office, period);
            if (!rule)
                return rule.error();
            return TemplateService(office).fill(name, period, {}, *rule, path);
        },
        m_context.orTell([this](const ExportRecord &record) {
            emit notice(tr("已填写 %1，发出登记 %2").arg(record.fileName, record.serial()), StateKind::Good);
        }));
}

} // namespace jiesu
