// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/stagedfile.h"

#include "sheet/exporttext.h"
#include "sheet/sheeterrors.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace jiesu {

namespace {

QString followed(const QString &target)
{
    const QFileInfo info(target);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

Result<QByteArray> fileDigest(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.exists())
        return sheeterror::missing(path);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return sheeterror::unreadable(file.error());
    return hash.result();
}

Result<Done> placeFile(const QString &path, const QByteArray &content)
{
    const auto staged = StagedFile::create(path);
    if (!staged)
        return staged.error();
    QFile file((*staged)->path());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return sheeterror::cannotWrite(path, sheeterror::reasonOf(file.error()));
    file.close();
    if (auto placed = (*staged)->place(); !placed)
        return placed;
    (*staged)->keep();
    return Done();
}

StagedFile::StagedFile(const QString &target)
    : m_target(followed(target))
    , m_folder(QFileInfo(m_target).absolutePath() + QStringLiteral("/.jiesu-XXXXXX"))
    , m_path(m_folder.filePath(QFileInfo(m_target).fileName()))
    , m_older(m_folder.filePath(QStringLiteral("older")))
{
}

StagedFile::~StagedFile()
{
    if (!m_placed || m_kept)
        return;
    QFile::remove(m_target);
    if (QFileInfo::exists(m_older))
        QFile::rename(m_older, m_target);
}

Result<std::unique_ptr<StagedFile>> StagedFile::create(const QString &target)
{
    if (QFileInfo(target).isDir())
        return sheeterror::cannotWrite(target, sheeterror::reasonOf(QFileDevice::OpenError));
    std::unique_ptr<StagedFile> staged(new StagedFile(target));
    if (!staged->m_folder.isValid())
        return sheeterror::cannotWrite(target, sheeterror::reasonOf(QFileDevice::OpenError));
    return staged;
}

Result<Done> StagedFile::place()
{
    const auto failed = [this] {
        return sheeterror::cannotWrite(m_target, sheeterror::reasonOf(QFileDevice::RenameError));
    };
    const auto permissions = exporttext::permissionsFor(m_target);
    exporttext::syncToDisk(m_path);
    const bool replaces = QFileInfo::exists(m_target);
    if (replaces && !QFile::rename(m_target, m_older))
        return failed();
    m_placed = QFile::rename(m_path, m_target);
    if (!m_placed) {
        if (replaces)
            QFile::rename(m_older, m_target);
        return failed();
    }
    QFile::setPermissions(m_target, permissions);
    exporttext::syncToDisk(QFileInfo(m_target).absolutePath());
    return Done();
}

} // namespace jiesu
