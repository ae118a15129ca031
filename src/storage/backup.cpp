// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/connection.h"
#include "storage/dialect.h"
#include "storage/officefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace jiesu {

void writeBackup(Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        throw dialect::existsAlready(path);
    const QString part = makePartFile(path);
    const auto removePart = qScopeGuard([&part] { QFile::remove(part); });
    database.statement(QStringLiteral("VACUUM INTO ?")).run({part});
    {
        const Connection copy = openConnection(part, SQLITE_OPEN_READONLY);
        if (ask(copy.get(), QStringLiteral("PRAGMA integrity_check(1)")).toString() != QLatin1String("ok"))
            throw dialect::damaged();
        if (ask(copy.get(), QStringLiteral("PRAGMA user_version")) !=
            database.pragma(QStringLiteral("user_version")))
            throw dialect::internal(QStringLiteral("the backup has another version than the office"));
    }
    publishPartFile(part, path);
}

std::unique_ptr<Database> openBackupCopy(const QString &backup, const QString &part)
{
    constexpr qint64 pieceBytes = 1 << 20;
    QFile source(backup);
    QFile target(part);
    if (!source.open(QIODevice::ReadOnly))
        throw QFileInfo::exists(backup) ? dialect::unreadable(backup) : dialect::missing(backup);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throw dialect::cannotCreate(part);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (source.error() != QFileDevice::NoError)
            throw dialect::unreadable(backup);
        if (target.write(piece) != piece.size())
            throw dialect::cannotCreate(part);
    }
    target.close();
    if (target.error() != QFileDevice::NoError)
        throw dialect::cannotCreate(part);
    std::unique_ptr<Database> copy = Database::open(part);
    if (copy->integrityCheck() != QLatin1String("ok"))
        throw dialect::damaged();
    return copy;
}

QString migrationBackupPath(const QString &path, int version, QDate day)
{
    const QFileInfo file(path);
    const QString stem = file.dir().filePath(
        QStringLiteral("%1-v%2-%3").arg(file.completeBaseName()).arg(version).arg(day.toString(u"yyyyMMdd")));
    const QString suffix = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString result = stem + suffix;
    for (int number = 2; QFileInfo::exists(result); ++number)
        result = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(suffix);
    return result;
}

} // namespace jiesu
