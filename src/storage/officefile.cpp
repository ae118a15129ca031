// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/officefile.h"

#include "storage/database.h"
#include "storage/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jiesu {

namespace {

constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

bool synced(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

} // namespace

void requireOfficeFile(const QString &path, int latestVersion)
{
    if (!QFileInfo::exists(path))
        throw dialect::missing(path);
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw dialect::unreadable(path);
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        throw file.error() == QFileDevice::NoError ? dialect::empty(path) : dialect::unreadable(path);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw dialect::notAnOffice(path);
    if (qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != Database::applicationId)
        throw dialect::otherProgram(path);
    const int version = qFromBigEndian<qint32>(header.constData() + userVersionOffset);
    if (version > latestVersion)
        throw dialect::newerProgram(path, version);
}

QString makePartFile(const QString &path)
{
    QTemporaryFile file(path + QStringLiteral(".XXXXXX.part"));
    file.setAutoRemove(false);
    if (!file.open())
        throw dialect::cannotCreate(path);
    return file.fileName();
}

void publishPartFile(const QString &partPath, const QString &path)
{
    if (!synced(partPath))
        throw dialect::cannotCreate(path);
    if (!QFile::rename(partPath, path))
        throw QFileInfo::exists(path) ? dialect::existsAlready(path) : dialect::cannotCreate(path);
    if (!synced(QFileInfo(path).absolutePath()))
        throw dialect::cannotCreate(path);
}

std::optional<QByteArray> readOrdinaryFile(const QString &path, qint64 limit)
{
    const int handle = ::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return std::nullopt;
    struct stat status = {};
    QFile file;
    if (::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode) ||
        !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return std::nullopt;
    }
    QByteArray content = file.read(limit + 1);
    return file.error() == QFileDevice::NoError ? std::optional(std::move(content)) : std::nullopt;
}

} // namespace jiesu
