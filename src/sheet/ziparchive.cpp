// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ziparchive.h"

#include "sheet/sheeterrors.h"

#include <QFile>

#include <array>
#include <minizip/unzip.h>

namespace jiesu {

namespace {

constexpr uLong encryptedFlag = 1;
constexpr uLong stored = 0;
constexpr uLong deflated = 8;

bool escapes(const QByteArray &name)
{
    return name.startsWith('/') || name.contains(':') || name.split('/').contains("..");
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, Origin origin)
{
    void *file = unzOpen64(QFile::encodeName(path).constData());
    if (!file)
        return sheeterror::damaged();
    std::unique_ptr<ZipArchive> archive(new ZipArchive(file, origin));
    if (auto done = archive->readDirectory(); !done)
        return done.error();
    return archive;
}

ZipArchive::~ZipArchive()
{
    closePart();
    unzClose(m_file);
}

Result<Done> ZipArchive::readDirectory()
{
    unz_global_info64 info{};
    if (unzGetGlobalInfo64(m_file, &info) != UNZ_OK)
        return sheeterror::damaged();
    if (info.number_entry > entryLimit)
        return sheeterror::suspicious();
    int state = unzGoToFirstFile(m_file);
    for (; state == UNZ_OK; state = unzGoToNextFile(m_file)) {
        if (auto done = addEntry(); !done)
            return done.error();
    }
    if (state != UNZ_END_OF_LIST_OF_FILE || static_cast<quint64>(m_entries.size()) != info.number_entry)
        return sheeterror::damaged();
    return Done{};
}

Result<Done> ZipArchive::addEntry()
{
    std::array<char, 1024> buffer{};
    unz_file_info64 info{};
    unz64_file_pos place{};
    if (unzGetCurrentFileInfo64(m_file, &info, buffer.data(), buffer.size() - 1, nullptr, 0, nullptr, 0) !=
            UNZ_OK ||
        unzGetFilePos64(m_file, &place) != UNZ_OK)
        return sheeterror::damaged();
    if (info.size_filename >= buffer.size())
        return sheeterror::suspicious();
    QByteArray name(buffer.data(), static_cast<qsizetype>(info.size_filename));
    name.replace('\\', '/');
    if (escapes(name))
        return sheeterror::suspicious();
    name = name.toLower();
    if (m_entries.contains(name))
        return sheeterror::damaged();
    m_entries.insert(name, {place.pos_in_zip_directory, place.num_of_file});
    return Done{};
}

Result<Done> ZipArchive::select(const QByteArray &name)
{
    closePart();
    const auto found = m_entries.constFind(name.toLower());
    if (found == m_entries.constEnd())
        return sheeterror::damaged();
    const unz64_file_pos place{found->directoryOffset, found->number};
    unz_file_info64 info{};
    if (unzGoToFilePos64(m_file, &place) != UNZ_OK ||
        unzGetCurrentFileInfo64(m_file, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return sheeterror::damaged();
    if (info.flag & encryptedFlag)
        return sheeterror::encrypted();
    if (info.compression_method != stored && info.compression_method != deflated)
        return sheeterror::damaged();
    const quint64 ratioed =
        info.compressed_size > quint64(partLimit) ? quint64(partLimit) : info.compressed_size * ratioLimit;
    const bool swells = info.uncompressed_size > quint64(partLimit) ||
                        (info.uncompressed_size > quint64(ratioFree) && info.uncompressed_size > ratioed);
    if (m_origin == Origin::Foreign && swells)
        return sheeterror::suspicious();
    if (unzOpenCurrentFile(m_file) != UNZ_OK)
        return sheeterror::damaged();
    m_partOpen = true;
    m_declared = static_cast<qint64>(info.uncompressed_size);
    m_read = 0;
    return Done{};
}

Result<int> ZipArchive::read(char *buffer, int size)
{
    if (!m_partOpen)
        return 0;
    const int count = unzReadCurrentFile(m_file, buffer, static_cast<unsigned>(size));
    if (count < 0)
        return sheeterror::damaged();
    m_read += count;
    if (m_read > m_declared)
        return sheeterror::suspicious();
    if (count == 0) {
        m_partOpen = false;
        if (unzCloseCurrentFile(m_file) != UNZ_OK || m_read != m_declared)
            return sheeterror::damaged();
    }
    return count;
}

double ZipArchive::progress() const
{
    return m_declared > 0 ? static_cast<double>(m_read) / static_cast<double>(m_declared) : 1.0;
}

void ZipArchive::closePart()
{
    if (m_partOpen)
        unzCloseCurrentFile(m_file);
    m_partOpen = false;
}

} // namespace jiesu
