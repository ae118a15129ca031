// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/ziprewriter.h"

#include "sheet/sheeterrors.h"

#include <QFile>

#include <array>
#include <memory>
#include <minizip/unzip.h>
#include <minizip/zip.h>

namespace jiesu {

namespace {

constexpr int chunk = 64 * 1024;

struct Closer
{
    void operator()(void *file) const { unzClose(file); }
};

/// One entry of the source; raw bytes stay as they are packed.
bool copyEntry(void *from, void *to, const QByteArray &name, const unz_file_info64 &info)
{
    int method = 0;
    int level = 0;
    zip_fileinfo about{};
    about.dosDate = info.dosDate;
    about.external_fa = info.external_fa;
    if (unzOpenCurrentFile2(from, &method, &level, 1) != UNZ_OK ||
        zipOpenNewFileInZip2_64(to, name.constData(), &about, nullptr, 0, nullptr, 0, nullptr, method, level,
                                1, 0) != ZIP_OK)
        return false;
    std::array<char, chunk> buffer{};
    int count = 0;
    while ((count = unzReadCurrentFile(from, buffer.data(), chunk)) > 0) {
        if (zipWriteInFileInZip(to, buffer.data(), unsigned(count)) != ZIP_OK)
            return false;
    }
    const bool written = count == 0 && zipCloseFileInZipRaw64(to, info.uncompressed_size, info.crc) == ZIP_OK;
    unzCloseCurrentFile(from);
    return written;
}

bool writeEntry(void *to, const QByteArray &name, const QByteArray &content)
{
    const zip_fileinfo about{};
    return zipOpenNewFileInZip64(to, name.constData(), &about, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                 Z_DEFAULT_COMPRESSION, 0) == ZIP_OK &&
           zipWriteInFileInZip(to, content.constData(), unsigned(content.size())) == ZIP_OK &&
           zipCloseFileInZip(to) == ZIP_OK;
}

bool copyAll(void *from, void *to, const QHash<QByteArray, QByteArray> &parts)
{
    int state = unzGoToFirstFile(from);
    for (; state == UNZ_OK; state = unzGoToNextFile(from)) {
        std::array<char, 1024> buffer{};
        unz_file_info64 info{};
        if (unzGetCurrentFileInfo64(from, &info, buffer.data(), buffer.size() - 1, nullptr, 0, nullptr, 0) !=
            UNZ_OK)
            return false;
        if (info.size_filename >= buffer.size())
            return false;
        const QByteArray name(buffer.data());
        const auto changed = parts.constFind(QByteArray(name).replace('\\', '/').toLower());
        if (!(changed == parts.constEnd() ? copyEntry(from, to, name, info) : writeEntry(to, name, *changed)))
            return false;
    }
    return state == UNZ_END_OF_LIST_OF_FILE;
}

} // namespace

Result<Done> rewriteZip(const QString &source, const QString &target,
                        const QHash<QByteArray, QByteArray> &parts)
{
    const std::unique_ptr<void, Closer> from(unzOpen64(QFile::encodeName(source).constData()));
    if (!from)
        return sheeterror::damaged();
    void *to = zipOpen64(QFile::encodeName(target).constData(), APPEND_STATUS_CREATE);
    const bool copied = to && copyAll(from.get(), to, parts);
    const bool closed = to && zipClose(to, nullptr) == ZIP_OK;
    if (!copied || !closed)
        return sheeterror::cannotWrite(target, sheeterror::reasonOf(QFileDevice::WriteError));
    return Done();
}

} // namespace jiesu
