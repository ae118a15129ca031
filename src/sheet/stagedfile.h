// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QTemporaryDir>

#include <memory>

namespace jiesu {

/// SHA-256 of a file's content. NotFound; Unavailable where it cannot be read.
[[nodiscard]] Result<QByteArray> fileDigest(const QString &path);

/// Puts @p content in the place of a file, whole or not at all; the permissions of a replaced one stay.
/// Unavailable as StagedFile.
[[nodiscard]] Result<Done> placeFile(const QString &path, const QByteArray &content);

/// A file that is written beside its target and takes its place only when everything else has succeeded: an
/// older file of that name stays, or comes back, until keep() was called. A link is followed.
class StagedFile final
{
public:
    /// Unavailable: the folder does not exist or cannot be written, or @p target is a folder.
    [[nodiscard]] static Result<std::unique_ptr<StagedFile>> create(const QString &target);
    /// Puts everything back as it was, unless kept.
    ~StagedFile();
    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;

    /// Where to write: the target's own name in a folder of its own, on the same disk.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file whose place it takes.
    [[nodiscard]] const QString &target() const { return m_target; }
    /// Puts the file in its place. The permissions of a replaced file stay.
    [[nodiscard]] Result<Done> place();
    void keep() { m_kept = true; }

private:
    explicit StagedFile(const QString &target);

    QString m_target;
    QTemporaryDir m_folder;
    QString m_path;
    QString m_older; ///< where the replaced file is meanwhile
    bool m_placed = false;
    bool m_kept = false;
};

} // namespace jiesu
