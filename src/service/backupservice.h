// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"

namespace jiesu {

/// A copy of an office in a folder of backups.
struct OfficeBackup
{
    QString path;
    Instant madeAt{};
    qint64 bytes = 0; ///< of the copy, its attachments not counted
};

/// What became of the attachments of a copy.
struct BackupReport
{
    QString path;           ///< of the copy, or of the office that came out of it
    qsizetype contents = 0; ///< attachments and photos of ledgers
    qsizetype copied = 0;   ///< those that were not there already
    QStringList missing;    ///< names of attachments without a file
    QStringList altered;    ///< names of attachments whose file is not what was stored

    [[nodiscard]] bool isWhole() const { return missing.isEmpty() && altered.isEmpty(); }
};

/// Backups (备份): dated copies of the office file beside each other in one folder,
/// `office-20260306-195000.db`, and one folder of all that was ever attached, `office.db.files`, by its
/// SHA-256, so that a further copy takes only what is new. On the office's thread.
class BackupService final
{
public:
    /// Copies that stay in a folder of backups that are made by themselves.
    static constexpr int usualCopies = 14;

    explicit BackupService(Office &office)
        : m_office(office)
    {
    }

    /// Writes a copy with all that is attached; when this returns it was proved whole and is safe. A file
    /// that is gone or altered in the office itself is named in the report and hinders nothing else.
    /// Forbidden without the permission to take data out in full. @param folder made where it is not there
    [[nodiscard]] Result<BackupReport> backUp(const QString &folder);
    /// The same beside the office where the last copy there is older than a day; of older copies
    /// @ref usualCopies stay. Asks for no permission: nothing leaves the office. Nothing where it was not
    /// due.
    [[nodiscard]] Result<std::optional<BackupReport>> backUpIfDue();
    /// When the last copy beside the office was made; nothing where there is none.
    [[nodiscard]] std::optional<Instant> lastMade();

private:
    [[nodiscard]] BackupReport written(const QString &folder);

    Office &m_office;
};

/// Where an office's copies lie that are made by themselves: `office.db.backup`; empty in memory.
[[nodiscard]] QString usualBackupFolder(const QString &officePath);
/// The copies in a folder, of every office, newest first. Any thread.
[[nodiscard]] std::vector<OfficeBackup> backupsIn(const QString &folder);
/// Opens a copy of the copy and reads all that belongs to it; nothing is changed. NotFound, Invalid: it is no
/// whole office. Any thread.
[[nodiscard]] Result<BackupReport> checkBackup(const QString &backup);
/// Makes an office of a backup: its attachments first, the file last and only once it was proved whole, so
/// that an interrupted restore leaves no office. Conflict: @p target, or what a running office keeps beside
/// it, is there already. Attachments that are gone or altered in the backup are named; the cases come back
/// without them. Any thread.
[[nodiscard]] Result<BackupReport> restoreBackup(const QString &backup, const QString &target);

} // namespace jiesu
