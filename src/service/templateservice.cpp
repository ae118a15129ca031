// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/templateservice.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "report/templatevalues.h"
#include "service/access.h"
#include "service/filtertext.h"
#include "service/historyline.h"
#include "service/monthfigures.h"
#include "sheet/sheeterrors.h"
#include "sheet/workbooktemplate.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

const QString templateEntity = QStringLiteral("report_template");

void note(Office &office, const QString &action, const QString &name)
{
    HistoryEntry line = historyLine(office, templateEntity, 0, action);
    line.newValue = name;
    office.history().append(std::move(line));
}

Error notFound(const QString &name)
{
    return refused(ErrorKind::NotFound, Words::tr("没有名为“%1”的模板。").arg(name),
                   Words::tr("请核对名称。"));
}

Result<Done> writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush())
        return Done();
    return sheeterror::cannotWrite(path, sheeterror::reasonOf(file.error()));
}

} // namespace

Result<std::vector<ReportTemplate>> TemplateService::list()
{
    return inResult([&] { return TemplateStore(m_office.database()).all(); });
}

Result<ReportTemplate> TemplateService::add(const QString &path, const QString &name)
{
    return inResult([&]() -> Result<ReportTemplate> {
        require(m_office, Permission::ExportCases);
        const QString usedName = text::tidyLine(name.isEmpty() ? QFileInfo(path).completeBaseName() : name);
        if (usedName.isEmpty() || usedName.size() > nameLimit)
            return refused(ErrorKind::Invalid, Words::tr("模板的名称应为 1 到 %1 字。").arg(nameLimit));
        const QTemporaryDir folder;
        const auto tried =
            fillTemplate(path, templateContent({}), folder.filePath(QStringLiteral("tried.xlsx")));
        if (!tried)
            return tried.error();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return sheeterror::unreadable(file.error());
        const ReportTemplate made{usedName, m_office.now(), m_office.actor()};
        Transaction transaction(m_office.database());
        TemplateStore(m_office.database()).save(made, file.readAll());
        note(m_office, QStringLiteral("template_store"), usedName);
        transaction.commit();
        return made;
    });
}

Result<Done> TemplateService::remove(const QString &name)
{
    return inResult([&]() -> Result<Done> {
        require(m_office, Permission::ExportCases);
        Transaction transaction(m_office.database());
        if (!TemplateStore(m_office.database()).remove(name))
            return notFound(name);
        note(m_office, QStringLiteral("template_remove"), name);
        transaction.commit();
        return Done();
    });
}

Result<ExportRecord> TemplateService::fill(const QString &nameOrPath, const Period &period,
                                           const Scope &scope, const AssessmentRule &rule,
                                           const QString &target)
{
    return inResult([&]() -> Result<ExportRecord> {
        require(m_office, Permission::ExportCases);
        if (!target.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
            return refused(ErrorKind::Invalid, Words::tr("模板填写成 .xlsx 文件。"),
                           Words::tr("请换一个文件名。"));
        const auto stored = TemplateStore(m_office.database()).content(nameOrPath);
        if (!stored && !QFileInfo(nameOrPath).isFile())
            return notFound(nameOrPath);
        const QTemporaryDir folder;
        const QString source = stored ? folder.filePath(QStringLiteral("template.xlsx")) : nameOrPath;
        if (stored) {
            if (const auto written = writeContent(source, *stored); !written)
                return written.error();
        }
        MonthReport report = monthFigures(m_office, period, scope, rule);
        const QString name = stored ? nameOrPath : QFileInfo(nameOrPath).completeBaseName();
        ExportSubject subject = figureSubject(
            ExportKind::Template, Words::tr("%1 %2").arg(name, period.title()), period, report.rule);
        const CaseFilter filter = FigureService::filter(period, scope, report.rule);
        subject.filter = filter;
        subject.filterText = filterText(filter, *m_office.reference());
        return ExportRegister(m_office).giveOut(
            subject, target, [&](const QString &to, const QString &serial) -> Result<qint64> {
                report.serial = serial;
                const auto filled = fillTemplate(source, templateContent(report), to);
                return filled ? Result<qint64>(report.current.received) : Result<qint64>(filled.error());
            });
    });
}

} // namespace jiesu
