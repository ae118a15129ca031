// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attachmentfolder.h"

#include "domain/refusal.h"
#include "storage/officefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentFolder)
};

constexpr qsizetype hashDigits = 64;

StorageError refusedSource(ErrorKind kind, const QString &happened, const QString &advice)
{
    return StorageError({kind, happened, Words::tr("没有添加任何附件。"), advice});
}

StorageError notStored()
{
    return StorageError({ErrorKind::Unavailable, Words::tr("附件写不进附件文件夹。"),
                         Words::tr("没有留下写了一半的附件。"),
                         Words::tr("请检查磁盘是否已满、文件夹是否可写。")});
}

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

bool isHash(const QString &name)
{
    return name.size() == hashDigits && std::ranges::all_of(name, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// A folder of its own, readable by its owner only.
void makeFolder(const QString &path)
{
    const QFileInfo there(path);
    const bool isSafe = there.exists() ? there.isDir() : QDir().mkdir(path);
    if (!isSafe || QFileInfo(path).isSymLink())
        throw notStored();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void writePart(const QString &part, const QByteArray &content, const QString &sha256)
{
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        throw notStored();
    file.close();
    const auto written = readOrdinaryFile(part, AttachmentFolder::sizeLimit);
    if (!written || hashOf(*written) != sha256)
        throw notStored();
}

} // namespace

AttachmentFolder::AttachmentFolder(const QString &officePath)
    : m_path(officePath.isEmpty() ? QString() : officePath + QStringLiteral(".files"))
{
}

QByteArray AttachmentFolder::readSource(const QString &source)
{
    const QFileInfo info(source);
    if (!info.exists() && !info.isSymLink())
        throw refusedSource(ErrorKind::NotFound, Words::tr("找不到要添加的文件。"),
                            Words::tr("请重新选择文件。"));
    if (info.isSymLink() || !info.isFile())
        throw refusedSource(ErrorKind::Invalid, Words::tr("这不是普通文件，不能作附件。"),
                            Words::tr("请选择文件本身，不要选择链接。"));
    const auto content = readOrdinaryFile(source, AttachmentFolder::sizeLimit);
    if (!content)
        throw refusedSource(ErrorKind::Unavailable, Words::tr("读不出要添加的文件。"),
                            Words::tr("请检查文件能否打开，再试一次。"));
    if (content->isEmpty())
        throw refusedSource(ErrorKind::Invalid, Words::tr("文件是空的。"), Words::tr("请换一个文件。"));
    if (content->size() > sizeLimit)
        throw refusedSource(ErrorKind::Invalid, Words::tr("文件超过 %1 MB。").arg(sizeLimit / 1024 / 1024),
                            Words::tr("请压缩或截取后再添加。"));
    return *content;
}

void AttachmentFolder::requireFolder() const
{
    if (m_path.isEmpty())
        throw StorageError(refused(ErrorKind::Invalid, Words::tr("这份数据只在内存里，不能存附件。"),
                                   Words::tr("请先存成文件。")));
}

QString AttachmentFolder::pathOf(const QString &sha256) const
{
    requireFolder();
    if (!isHash(sha256))
        throw StorageError({ErrorKind::Invalid, Words::tr("附件的校验码不对。"),
                            Words::tr("没有读取任何文件。"), Words::tr("请运行检查。")});
    return m_path + u'/' + sha256.first(2) + u'/' + sha256;
}

QString AttachmentFolder::store(const QByteArray &content)
{
    const QString sha256 = hashOf(content);
    const QString path = pathOf(sha256);
    makeFolder(m_path);
    makeFolder(m_path + u'/' + sha256.first(2));
    if (const auto there = readOrdinaryFile(path, AttachmentFolder::sizeLimit);
        there && hashOf(*there) == sha256)
        return sha256;
    const QString part = makePartFile(path);
    try {
        writePart(part, content, sha256);
        if (QFileInfo(path).isSymLink() || QFile::exists(path))
            QFile::remove(path); // altered, and the true content is written already
        publishPartFile(part, path);
    } catch (const StorageError &) {
        QFile::remove(part);
        throw notStored();
    }
    return sha256;
}

QByteArray AttachmentFolder::read(const QString &sha256) const
{
    const QString path = pathOf(sha256);
    const QString advice = Words::tr("请从备份里把附件文件夹补回来，或重新添加这个附件。");
    if (!QFileInfo::exists(path))
        throw StorageError({ErrorKind::NotFound, Words::tr("附件的文件不见了。"),
                            Words::tr("案件和其他附件没有受影响。"), advice});
    const bool isInside = !QFileInfo(m_path).isSymLink() && !QFileInfo(QFileInfo(path).path()).isSymLink();
    auto content = isInside ? readOrdinaryFile(path, AttachmentFolder::sizeLimit) : std::nullopt;
    if (!content || hashOf(*content) != sha256)
        throw StorageError({ErrorKind::Invalid, Words::tr("附件的文件被改动过，或已损坏。"),
                            Words::tr("没有打开它，案件没有受影响。"), advice});
    return *std::move(content);
}

QStringList AttachmentFolder::contents() const
{
    QStringList found;
    if (m_path.isEmpty())
        return found;
    QDirIterator files(m_path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isHash(files.fileName()))
            found << files.fileName();
    }
    found.sort();
    return found;
}

} // namespace jiesu
