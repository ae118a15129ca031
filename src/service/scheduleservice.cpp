// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scheduleservice.h"

#include "domain/jsonfields.h"
#include "domain/officetime.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/exportregister.h"
#include "service/exportservice.h"
#include "service/morningservice.h"
#include "service/referenceservice.h"
#include "service/ruleservice.h"
#include "sheet/exporttext.h"

#include <QCoreApplication>
#include <QDir>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleService)
};

const QString scheduleKey = QStringLiteral("report_schedule");
/// By line: from when on it falls due, and how its last report ended.
const QString madeKey = QStringLiteral("report_schedule_made");
const QString sinceField = QStringLiteral("since");
const QString dueField = QStringLiteral("due");
const QString pathField = QStringLiteral("path");
const QString failureField = QStringLiteral("failure");

QJsonObject storedObject(Office &office, const QString &key)
{
    return QJsonDocument::fromJson(office.referenceStore().setting(key).toUtf8()).object();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

qint64 seconds(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instantOf(const QJsonValue &seconds)
{
    return Instant(std::chrono::seconds(seconds.toInteger()));
}

QString fileName(Office &office, const DueReport &report)
{
    const WordsIn words(reportLanguage);
    const QString name = exporttext::lawfulFileName(
        QStringLiteral("%1 %2 %3")
            .arg(office.name(), report.period.title(),
                 QString::fromUtf8(choices<ScheduledKind>()[std::size_t(report.report.kind)].label)));
    switch (report.report.kind) {
    case ScheduledKind::Morning:
        return name + QStringLiteral(".txt");
    case ScheduledKind::Bulletin:
        return name + QStringLiteral(".docx");
    case ScheduledKind::Workbook:
    case ScheduledKind::CaseList:
        break;
    }
    return name + QStringLiteral(".xlsx");
}

QString writtenMorning(Office &office, QDate day)
{
    const WordsIn words(reportLanguage);
    return morningText(MorningService(office).morning(day));
}

Result<Done> writeMorning(Office &office, const DueReport &report)
{
    const QString text = writtenMorning(office, report.period.first());
    ExportSubject subject;
    subject.kind = ExportKind::Report;
    subject.title = Words::tr("晨报 %1").arg(report.period.title());
    subject.period = report.period.code();
    const auto given = ExportRegister(office).giveOut(subject, report.path, "\xEF\xBB\xBF" + text.toUtf8(),
                                                      text.count(u'\n'));
    return given ? Result<Done>(Done()) : given.error();
}

} // namespace

ReportSchedule ScheduleService::schedule()
{
    const QJsonObject stored = storedObject(m_office, scheduleKey);
    ReportSchedule schedule;
    schedule.folder = stored.value(QLatin1String("folder")).toString();
    for (const QJsonValue &line : stored.value(QLatin1String("reports")).toArray()) {
        if (const auto report = readScheduledReport(line.toString()))
            schedule.reports.push_back(*report);
    }
    return schedule;
}

Result<Done> ScheduleService::save(const ReportSchedule &schedule)
{
    const QString folder = text::tidyLine(schedule.folder);
    if (!folder.isEmpty() && !QDir::isAbsolutePath(folder))
        return refused(ErrorKind::Invalid, Words::tr("“%1”不是完整的文件夹路径。").arg(folder),
                       Words::tr("请点“选择”选一个文件夹。"));
    if (folder.isEmpty() && !schedule.reports.empty())
        return refused(ErrorKind::Invalid, Words::tr("还没有选放报表的文件夹。"),
                       Words::tr("请点“选择”选一个文件夹。"));
    const QJsonObject before = storedObject(m_office, madeKey);
    QJsonObject made;
    QJsonArray lines;
    for (const ScheduledReport &report : schedule.reports) {
        const QString line = scheduleText(report);
        if (made.contains(line))
            return refused(ErrorKind::Invalid, Words::tr("“%1”写了两遍。").arg(line),
                           Words::tr("请删去一行。"));
        lines << line;
        made.insert(line, before.contains(line) ? before.value(line)
                                                : QJsonObject{{sinceField, seconds(m_office.now())}});
    }
    return inResult([&]() -> Result<Done> {
        Transaction transaction(m_office.database());
        const auto saved = ReferenceService(m_office).saveDefinition(
            scheduleKey, compact({{QStringLiteral("folder"), folder}, {QStringLiteral("reports"), lines}}));
        if (!saved)
            return saved.error();
        m_office.referenceStore().setSetting(madeKey, compact(made));
        transaction.commit();
        return Done();
    });
}

std::vector<DueReport> ScheduleService::latest()
{
    const ReportSchedule schedule = this->schedule();
    std::vector<DueReport> list;
    for (const ScheduledReport &report : schedule.reports) {
        const Instant due = lastDue(report, m_office.now());
        DueReport latest{report, due, reportedPeriod(report, due), {}};
        latest.path = QDir(schedule.folder).filePath(fileName(m_office, latest));
        list.push_back(std::move(latest));
    }
    return list;
}

std::vector<DueReport> ScheduleService::due()
{
    const QJsonObject made = storedObject(m_office, madeKey);
    std::vector<DueReport> list = latest();
    std::erase_if(list, [&made](const DueReport &each) {
        const QJsonObject last = made.value(scheduleText(each.report)).toObject();
        return each.due <= instantOf(last.value(dueField)) || each.due < instantOf(last.value(sinceField));
    });
    return list;
}

std::optional<MadeBulletin> ScheduleService::bulletin(const DueReport &report)
{
    if (report.report.kind != ScheduledKind::Bulletin)
        return std::nullopt;
    auto made = BulletinService(m_office).make({{}, report.period, {}, {}});
    return made ? std::optional(std::move(made).value()) : std::nullopt;
}

Result<Done> ScheduleService::write(const DueReport &report, const DrawnBulletin &bulletin)
{
    require(m_office, Permission::ExportCases);
    if (report.report.kind == ScheduledKind::Morning)
        return writeMorning(m_office, report);
    if (report.report.kind == ScheduledKind::Bulletin) {
        if (bulletin.made)
            return writeBulletin(m_office, *bulletin.made, {bulletin.charts, {}}, report.path);
        const auto made = BulletinService(m_office).make({{}, report.period, {}, {}});
        return made ? writeBulletin(m_office, *made, {}, report.path) : Result<Done>(made.error());
    }
    const Result<AssessmentRule> rule = ruleFor(m_office, report.period);
    if (!rule)
        return rule.error();
    ExportService service(m_office);
    if (report.report.kind == ScheduledKind::Workbook)
        return service.writeReport(report.period, {}, *rule, report.path);
    ExportOptions options;
    options.language = reportLanguage;
    const auto rows =
        service.exportCases(FigureService::filter(report.period, {}, *rule), report.path, options);
    return rows ? Result<Done>(Done()) : rows.error();
}

Result<Done> ScheduleService::make(const DueReport &report, const DrawnBulletin &bulletin)
{
    const Result<Done> written = inResult([&] { return write(report, bulletin); });
    const Result<Done> noted = inResult([&]() -> Done {
        Transaction transaction(m_office.database());
        QJsonObject made = storedObject(m_office, madeKey);
        const QString line = scheduleText(report.report);
        QJsonObject last = made.value(line).toObject();
        last.insert(dueField, seconds(report.due));
        last.insert(pathField, written ? report.path : QString());
        last.insert(failureField, written ? QString() : written.error().message());
        made.insert(line, last);
        m_office.referenceStore().setSetting(madeKey, compact(made));
        transaction.commit();
        return {};
    });
    return written ? noted : written;
}

std::vector<MadeReport> ScheduleService::made()
{
    const QJsonObject made = storedObject(m_office, madeKey);
    std::vector<MadeReport> list;
    for (const ScheduledReport &report : schedule().reports) {
        const QJsonObject last = made.value(scheduleText(report)).toObject();
        if (last.contains(dueField))
            list.push_back({report, instantOf(last.value(dueField)), last.value(pathField).toString(),
                            last.value(failureField).toString()});
    }
    return list;
}

} // namespace jiesu
