// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/zipwriter.h"

#include <QBuffer>

#include <minizip/zip.h>

namespace jiesu {

namespace {

QBuffer &bufferOf(void *stream)
{
    return *static_cast<QBuffer *>(stream);
}

/// minizip's files, in memory.
zlib_filefunc64_def memoryFiles(QBuffer &buffer)
{
    zlib_filefunc64_def files{};
    files.opaque = &buffer;
    files.zopen64_file = [](void *opaque, const void *, int) { return opaque; };
    files.zread_file = [](void *, void *stream, void *into, uLong size) {
        return uLong(bufferOf(stream).read(static_cast<char *>(into), qint64(size)));
    };
    files.zwrite_file = [](void *, void *stream, const void *from, uLong size) {
        return uLong(bufferOf(stream).write(static_cast<const char *>(from), qint64(size)));
    };
    files.ztell64_file = [](void *, void *stream) { return ZPOS64_T(bufferOf(stream).pos()); };
    files.zseek64_file = [](void *, void *stream, ZPOS64_T offset, int origin) {
        QBuffer &target = bufferOf(stream);
        const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? target.pos()
                            : origin == ZLIB_FILEFUNC_SEEK_END ? target.size()
                                                               : 0;
        return target.seek(base + qint64(offset)) ? 0L : -1L;
    };
    files.zclose_file = [](void *, void *) { return 0; };
    files.zerror_file = [](void *, void *) { return 0; };
    return files;
}

bool add(zipFile file, const QString &name, const QByteArray &content)
{
    constexpr uLong utf8Names = 1 << 11;
    constexpr uLong madeBy = 20;
    zip_fileinfo info{};
    info.tmz_date = {0, 0, 0, 1, 0, 1980}; // the earliest that ZIP knows: the same parts give the same bytes
    const bool opened =
        zipOpenNewFileInZip4(file, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                             Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL,
                             Z_DEFAULT_STRATEGY, nullptr, 0, madeBy, utf8Names) == ZIP_OK;
    return opened && zipWriteInFileInZip(file, content.constData(), unsigned(content.size())) == ZIP_OK &&
           zipCloseFileInZip(file) == ZIP_OK;
}

} // namespace

QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def files = memoryFiles(buffer);
    zipFile file = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &files);
    bool packed = file != nullptr;
    for (const auto &[name, content] : parts)
        packed = packed && add(file, name, content);
    if (file)
        packed = zipClose(file, nullptr) == ZIP_OK && packed;
    return packed ? buffer.data() : QByteArray();
}

} // namespace jiesu
