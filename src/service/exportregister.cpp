// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/exportregister.h"

#include "domain/daytext.h"
#include "domain/officetime.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/historyline.h"
#include "sheet/stagedfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportRegister)
};

const QString officeEntity = QStringLiteral("office");
const QString exportAction = QStringLiteral("export");

/// What the line of history says of an export; its end proves the digest.
QString historyText(const ExportRecord &record)
{
    QStringList parts{record.title, Words::tr("%1 行").arg(record.rows),
                      record.unmasked ? Words::tr("完整个人信息") : Words::tr("个人信息已隐去")};
    if (!record.purpose.isEmpty())
        parts << Words::tr("用途：%1").arg(record.purpose);
    parts << QString::fromLatin1(record.digest.toHex());
    return parts.join(QStringLiteral("，"));
}

} // namespace

ExportRecord ExportRegister::next(const ExportSubject &subject)
{
    ExportRecord record;
    static_cast<ExportSubject &>(record) = subject;
    record.title = text::tidyLine(subject.title);
    record.purpose = text::tidyLine(subject.purpose);
    record.at = m_office.now();
    record.by = m_office.actor();
    record.year = toOffice(record.at).date.year();
    record.number = ExportStore(m_office.database()).nextNumber(record.year);
    return record;
}

void ExportRegister::enter(const ExportRecord &record)
{
    ExportStore(m_office.database()).add(record);
    HistoryEntry line = historyLine(m_office, officeEntity, 0, exportAction);
    line.field = record.serial();
    line.newValue = record.fileName;
    line.reason = historyText(record);
    m_office.history().append(std::move(line));
}

Result<ExportRecord> ExportRegister::giveOut(const ExportSubject &subject, const QString &path,
                                             const Write &write)
{
    return inResult([&]() -> Result<ExportRecord> {
        ExportRecord record = next(subject);
        const auto staged = StagedFile::create(path);
        if (!staged)
            return staged.error();
        const Result<qint64> rows = write((*staged)->path(), record.serial());
        if (!rows)
            return rows.error();
        const auto digest = fileDigest((*staged)->path());
        if (!digest)
            return digest.error();
        record.rows = *rows;
        record.fileName = QFileInfo(path).fileName();
        record.digest = *digest;
        Transaction transaction(m_office.database());
        enter(record);
        if (const auto placed = (*staged)->place(); !placed)
            return placed.error();
        transaction.commit();
        (*staged)->keep();
        return record;
    });
}

Result<ExportRecord> ExportRegister::giveOut(const ExportSubject &subject, const QString &path,
                                             const QByteArray &content, qint64 rows)
{
    return giveOut(subject, path, [&](const QString &to, const QString &) -> Result<qint64> {
        const auto written = placeFile(to, content);
        return written ? Result<qint64>(rows) : Result<qint64>(written.error());
    });
}

Result<ExportRecord> ExportRegister::note(const ExportSubject &subject, qint64 rows,
                                          const QByteArray &content)
{
    return inResult([&] {
        Transaction transaction(m_office.database());
        ExportRecord record = next(subject);
        record.rows = rows;
        record.digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        enter(record);
        transaction.commit();
        return record;
    });
}

ExportQuery ExportRegister::query(const QString &words, Instant now)
{
    const QString tidied = text::tidyLine(words);
    ExportQuery query;
    if (const auto days = readDays(tidied, toOffice(now).date)) {
        query.from = fromOffice(days->first);
        query.before = fromOffice(days->last.addDays(1));
    } else {
        query.text = tidied;
    }
    return query;
}

Result<std::vector<ExportRecord>> ExportRegister::list(const ExportQuery &query, int limit,
                                                       const ExportRecord *after)
{
    return inResult([&] {
        require(m_office, Permission::ExportCases);
        return ExportStore(m_office.database()).list(query, limit, after);
    });
}

Result<qint64> ExportRegister::count(const ExportQuery &query)
{
    return inResult([&] {
        require(m_office, Permission::ExportCases);
        return ExportStore(m_office.database()).count(query);
    });
}

QStringList ExportRegister::check()
{
    QHash<QString, QString> told;
    for (const HistoryEntry &line : m_office.history().of(officeEntity, 0)) {
        if (line.action == exportAction)
            told.insert(line.field, line.reason);
    }
    QStringList findings;
    int year = 0;
    int number = 0;
    ExportStore(m_office.database()).forEach([&](const ExportRecord &record) {
        number = record.year == year ? number + 1 : 1;
        year = record.year;
        if (record.number != number)
            findings
                << Words::tr("发出登记 %1 之前缺 %2 条。").arg(record.serial()).arg(record.number - number);
        if (!told.take(record.serial()).endsWith(QLatin1String(record.digest.toHex())))
            findings << Words::tr("发出登记 %1 与历史记录不一致。").arg(record.serial());
        number = record.number;
    });
    QStringList lost = told.keys();
    lost.sort();
    for (const QString &serial : lost)
        findings << Words::tr("发出登记 %1 不见了。").arg(serial);
    return findings;
}

ExportSubject figureSubject(ExportKind kind, const QString &title, const Period &period,
                            const AssessmentRule &rule)
{
    ExportSubject subject;
    subject.kind = kind;
    subject.title = title;
    subject.period = period.code();
    subject.ruleCode = rule.code;
    subject.ruleVersion = rule.version;
    return subject;
}

} // namespace jiesu
