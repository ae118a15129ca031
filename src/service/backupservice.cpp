// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backupservice.h"

#include "domain/officetime.h"
#include "domain/refusal.h"
#include "service/access.h"
#include "service/attachmentservice.h"
#include "storage/attachmentfolder.h"
#include "storage/backup.h"
#include "storage/officefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

namespace jiesu {

namespace {

using std::chrono::hours;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupService)
};

constexpr hours dueAfter(24);
const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

/// "office-20260306-195000.db": the office's name, the time of the copy, and the ending.
QRegularExpressionMatch partsOf(const QString &backup)
{
    static const QRegularExpression form(QStringLiteral("^(.+)-(\\d{8}-\\d{6})(?:-\\d+)?(\\.[^.]+)?$"));
    return form.match(QFileInfo(backup).fileName());
}

/// Where the attachments of a copy lie.
AttachmentFolder contentsBeside(const QString &backup)
{
    const auto parts = partsOf(backup);
    if (!parts.hasMatch())
        throw StorageError(refused(ErrorKind::Invalid,
                                   Words::tr("%1 不是备份。").arg(QFileInfo(backup).fileName()),
                                   Words::tr("请选择备份文件夹里带日期的文件。")));
    return AttachmentFolder(QFileInfo(backup).dir().filePath(parts.captured(1) + parts.captured(3)));
}

QString newName(const QString &folder, const QString &office, Instant now)
{
    const QFileInfo file(office);
    const OfficeTime at = toOffice(now);
    const QString stem = QDir(folder).filePath(QStringLiteral("%1-%2").arg(
        file.completeBaseName(), QDateTime(at.date, at.time).toString(stampFormat)));
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    QString path = stem + ending;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
    return path;
}

/// Looks at each content in @p from, and stores in @p to what is not among @p there; no target: only looks.
void passOn(const std::vector<OfficeContent> &contents, const AttachmentFolder &from, AttachmentFolder *to,
            const QSet<QString> &there, BackupReport &report)
{
    QSet<QString> done = there;
    for (const OfficeContent &content : contents) {
        ++report.contents;
        if (done.contains(content.sha256))
            continue;
        const auto read = inResult([&] { return from.read(content.sha256); });
        if (!read) {
            (read.error().kind == ErrorKind::NotFound ? report.missing : report.altered) << content.name;
            continue;
        }
        if (to) {
            (void)to->store(*read);
            ++report.copied;
        }
        done.insert(content.sha256);
    }
}

/// Of the copies with the name of @p office all but the newest; the attachments stay.
void thinOut(const QString &folder, const QString &office, int copies)
{
    int seen = 0;
    for (const OfficeBackup &backup : backupsIn(folder)) {
        const auto parts = partsOf(backup.path);
        if (parts.captured(1) + parts.captured(3) == QFileInfo(office).fileName() && ++seen > copies)
            QFile::remove(backup.path);
    }
}

} // namespace

QString usualBackupFolder(const QString &officePath)
{
    return officePath.isEmpty() ? QString() : officePath + QStringLiteral(".backup");
}

std::vector<OfficeBackup> backupsIn(const QString &folder)
{
    std::vector<OfficeBackup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        const auto parts = partsOf(file.fileName());
        const QDateTime made = QDateTime::fromString(parts.captured(2), stampFormat);
        if (made.isValid())
            backups.push_back({file.filePath(), fromOffice(made.date(), made.time()), file.size()});
    }
    std::ranges::sort(backups, [](const OfficeBackup &a, const OfficeBackup &b) {
        return std::pair(a.madeAt, a.path) > std::pair(b.madeAt, b.path);
    });
    return backups;
}

BackupReport BackupService::written(const QString &folder)
{
    const QString office = m_office.database().path();
    if (office.isEmpty())
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("这份数据只在内存里，不能备份。"),
                                   Words::tr("请先存成文件。")));
    if (!QDir().mkpath(folder))
        throw StorageError(refused(ErrorKind::Unavailable, Words::tr("建不了备份文件夹 %1。").arg(folder),
                                   Words::tr("请检查磁盘是否已满、文件夹是否可写。")));
    BackupReport report{newName(folder, office, m_office.now()), 0, 0, {}, {}};
    AttachmentFolder kept = contentsBeside(report.path);
    const QStringList there = kept.contents();
    // The attachments first: a copy that is there has them all.
    passOn(contentsOf(m_office.database()), AttachmentFolder(office), &kept, {there.cbegin(), there.cend()},
           report);
    writeBackup(m_office.database(), report.path);
    return report;
}

Result<BackupReport> BackupService::backUp(const QString &folder)
{
    return inResult([&] {
        require(m_office, Permission::ExportWhole);
        return written(folder);
    });
}

std::optional<Instant> BackupService::lastMade()
{
    const QString folder = usualBackupFolder(m_office.database().path());
    const std::vector<OfficeBackup> backups =
        folder.isEmpty() ? std::vector<OfficeBackup>() : backupsIn(folder);
    return backups.empty() ? std::nullopt : std::optional(backups.front().madeAt);
}

Result<std::optional<BackupReport>> BackupService::backUpIfDue()
{
    return inResult([&]() -> Result<std::optional<BackupReport>> {
        const QString office = m_office.database().path();
        const std::optional<Instant> last = lastMade();
        if (office.isEmpty() || (last && m_office.now() - *last < dueAfter))
            return std::optional<BackupReport>();
        std::optional<BackupReport> report = written(usualBackupFolder(office));
        thinOut(usualBackupFolder(office), office, usualCopies);
        return report;
    });
}

Result<BackupReport> checkBackup(const QString &backup)
{
    return inResult([&] {
        const AttachmentFolder kept = contentsBeside(backup);
        const QString part = makePartFile(backup);
        const auto removePart = qScopeGuard([&part] { QFile::remove(part); });
        BackupReport report{backup, 0, 0, {}, {}};
        const std::unique_ptr<Database> copy = openBackupCopy(backup, part);
        passOn(contentsOf(*copy), kept, nullptr, {}, report);
        return report;
    });
}

Result<BackupReport> restoreBackup(const QString &backup, const QString &target)
{
    return inResult([&] {
        for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
            if (QFileInfo::exists(target + QLatin1String(ending)))
                throw StorageError(refused(ErrorKind::Conflict,
                                           Words::tr("%1 已经有了。").arg(target + QLatin1String(ending)),
                                           Words::tr("请换一个文件名；恢复从不覆盖现有的数据。")));
        }
        const AttachmentFolder kept = contentsBeside(backup);
        const QString part = makePartFile(target);
        const auto removePart = qScopeGuard([&part] { QFile::remove(part); });
        BackupReport report{target, 0, 0, {}, {}};
        {
            const std::unique_ptr<Database> copy = openBackupCopy(backup, part);
            AttachmentFolder contents(target);
            passOn(contentsOf(*copy), kept, &contents, {}, report);
        }
        publishPartFile(part, target);
        return report;
    });
}

} // namespace jiesu
