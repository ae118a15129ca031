// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageerror.h"

#include <QByteArray>
#include <QStringList>

namespace jiesu {

/// The contents of all attachments of an office: `office.db.files/ab/abcd…`, each file named by the SHA-256
/// of what is in it, so that no name from outside ever becomes a path and the same content lies there once.
/// Nothing here is executable; symbolic links are not followed. Any thread; the object holds a path only.
class AttachmentFolder final
{
public:
    /// Largest content, in bytes.
    static constexpr qint64 sizeLimit = 20 * 1024 * 1024;

    /// @param officePath empty for an office in memory, which has no folder: everything then throws Invalid
    explicit AttachmentFolder(const QString &officePath);

    [[nodiscard]] const QString &path() const { return m_path; }

    /// What is in a file that somebody wants to attach.
    /// @throws StorageError NotFound; Invalid: a link, no ordinary file, empty, over sizeLimit; Unavailable
    [[nodiscard]] static QByteArray readSource(const QString &source);

    /// Writes a content under another name, reads it back, syncs it and gives it its name; when this returns
    /// it is safe. A content that is there already is left, one that was altered is replaced.
    /// @returns its SHA-256 @throws StorageError Unavailable
    QString store(const QByteArray &content);

    /// @throws StorageError NotFound: it is gone; Invalid: it is not what was stored
    [[nodiscard]] QByteArray read(const QString &sha256) const;
    /// The SHA-256 of every file there, sorted; whether the contents are whole is not looked at.
    [[nodiscard]] QStringList contents() const;

private:
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    void requireFolder() const;

    QString m_path;
};

} // namespace jiesu
