// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace jiesu {

/// Reads the parts of a ZIP file one after another, as a stream, and refuses what an honest office file never
/// contains: names that climb out of the archive, the same name twice, parts that unpack to more than 1 GiB
/// or (from 50 MiB on) to more than a hundred times their packed size.
class ZipArchive
{
public:
    enum class Origin
    {
        Foreign,
        Own ///< just written here: parts of any size are read
    };
    static constexpr qint64 partLimit = 1LL << 30;
    static constexpr qint64 ratioFree = 50LL << 20;
    static constexpr qint64 ratioLimit = 100;
    static constexpr int entryLimit = 10'000;

    static Result<std::unique_ptr<ZipArchive>> open(const QString &path, Origin origin = Origin::Foreign);
    ~ZipArchive();

    /// Names are compared without regard to case, as the office formats want it.
    [[nodiscard]] bool contains(const QByteArray &name) const { return m_entries.contains(name.toLower()); }

    /// Makes @p name the part that read() reads, from its beginning.
    Result<Done> select(const QByteArray &name);
    /// Fills @p buffer; 0 at the end of the part, after its checksum has been compared.
    Result<int> read(char *buffer, int size);

    /// Unpacked size of the selected part as the archive declares it.
    [[nodiscard]] qint64 partSize() const { return m_declared; }
    /// Share of the selected part that has been read, 0 to 1.
    [[nodiscard]] double progress() const;

private:
    struct Place
    {
        quint64 directoryOffset = 0;
        quint64 number = 0;
    };

    ZipArchive(void *file, Origin origin)
        : m_file(file)
        , m_origin(origin)
    {
    }
    Result<Done> readDirectory();
    Result<Done> addEntry();
    void closePart();

    void *m_file;
    Origin m_origin;
    QHash<QByteArray, Place> m_entries;
    bool m_partOpen = false;
    qint64 m_declared = 0;
    qint64 m_read = 0;
};

} // namespace jiesu
