// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/opendata.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/access.h"
#include "service/filtertext.h"
#include "sheet/sheeterrors.h"
#include "sheet/sheetwriter.h"

#include <QCoreApplication>
#include <QFile>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenData)
};

using Values = std::vector<std::pair<QString, QString>>; ///< field and its text, in the order of the columns

QString timeText(const std::optional<Instant> &at)
{
    if (!at)
        return {};
    const OfficeTime time = toOffice(*at);
    return time.date.toString(Qt::ISODate) + u'T' + time.time.toString(QStringLiteral("HH:mm:ss")) +
           QStringLiteral("+08:00");
}

/// The last thing that is known to have happened to a case.
Instant lastChange(const ComplaintCase &complaint)
{
    Instant last = complaint.receivedAt;
    for (const auto &at : {complaint.cityDispatchTime, complaint.districtDispatchTime, complaint.signTime,
                           complaint.firstContactTime, complaint.replyTime, complaint.doneTime,
                           complaint.closeTime, complaint.followUpTime})
        last = at ? std::max(last, *at) : last;
    return last;
}

Values valuesOf(const ComplaintCase &complaint, const ReferenceData &reference)
{
    const auto name = [&reference](auto id) { return id.isSet() ? reference.name(id) : QString(); };
    return {
        {QStringLiteral("service_request_id"), complaint.caseNo},
        {QStringLiteral("status"),
         clockRuns(complaint.status) ? QStringLiteral("open") : QStringLiteral("closed")},
        {QStringLiteral("status_notes"), code(complaint.status)},
        {QStringLiteral("service_name"), name(complaint.category)},
        {QStringLiteral("service_code"),
         complaint.category.isSet() ? QString::number(complaint.category.value) : QString()},
        {QStringLiteral("request_type"), code(complaint.requestType)},
        {QStringLiteral("channel"), code(complaint.channel)},
        {QStringLiteral("agency_responsible"), name(complaint.leadUnit)},
        {QStringLiteral("street"), name(complaint.street)},
        {QStringLiteral("requested_datetime"), timeText(complaint.receivedAt)},
        {QStringLiteral("updated_datetime"), timeText(lastChange(complaint))},
        {QStringLiteral("expected_datetime"), timeText(complaint.deadline)},
        {QStringLiteral("closed_datetime"), timeText(complaint.doneTime)},
    };
}

/// @param write gets each case; the number of cases comes back
qint64 forEachOpenCase(Office &office, const CaseFilter &filter,
                       const std::function<void(const Values &)> &write)
{
    const auto reference = office.reference();
    qint64 rows = 0;
    office.cases().forEach(filter, [&](const ComplaintCase &complaint) {
        if (complaint.status == CaseStatus::Void ||
            complaint.specialDisposition == SpecialDisposition::Secrecy)
            return true;
        write(valuesOf(complaint, *reference));
        ++rows;
        return true;
    });
    return rows;
}

Result<qint64> writeCsv(Office &office, const CaseFilter &filter, const QString &path)
{
    const auto created = CsvWriter::create(path, CsvWriter::Encoding::Utf8);
    if (!created)
        return created.error();
    CsvWriter &csv = **created;
    for (const auto &[field, text] : valuesOf({}, *office.reference()))
        csv.text(field);
    csv.endRow();
    const qint64 rows = forEachOpenCase(office, filter, [&csv](const Values &values) {
        for (const auto &[field, text] : values)
            csv.text(text);
        csv.endRow();
    });
    const auto saved = csv.save();
    return saved ? Result<qint64>(rows) : Result<qint64>(saved.error());
}

QByteArray objectOf(const Values &values)
{
    QJsonObject object;
    for (const auto &[field, text] : values)
        object.insert(field, text.isEmpty() ? QJsonValue() : QJsonValue(text));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<qint64> writeJson(Office &office, const CaseFilter &filter, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return sheeterror::cannotWrite(path, sheeterror::reasonOf(file.error()));
    QByteArray separator = "[\n";
    const qint64 rows = forEachOpenCase(office, filter, [&](const Values &values) {
        file.write(std::exchange(separator, ",\n") + objectOf(values));
    });
    file.write(rows == 0 ? "[]\n" : "\n]\n");
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return sheeterror::cannotWrite(path, sheeterror::reasonOf(file.error()));
    return rows;
}

} // namespace

Result<ExportRecord> dumpOpenData(Office &office, const CaseFilter &filter, const QString &path)
{
    return inResult([&]() -> Result<ExportRecord> {
        require(office, Permission::ExportCases);
        const bool isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        if (!isJson && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            return refused(ErrorKind::Invalid, Words::tr("开放数据写成 .csv 或 .json。"),
                           Words::tr("请换一个文件名。"));
        ExportSubject subject;
        subject.kind = ExportKind::Dump;
        subject.title = Words::tr("开放数据");
        subject.filterText = filterText(filter, *office.reference());
        subject.filter = filter;
        subject.period = filter.period ? filter.period->code() : QString();
        return ExportRegister(office).giveOut(subject, path, [&](const QString &to, const QString &) {
            return isJson ? writeJson(office, filter, to) : writeCsv(office, filter, to);
        });
    });
}

} // namespace jiesu
