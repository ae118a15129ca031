// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/attachmentservice.h"
#include "service/backupservice.h"
#include "service/caseservice.h"
#include "storage/attachmentfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

using std::chrono::hours;

/// A file that is stored as a PNG; different for each number.
QByteArray picture(int number)
{
    return QByteArray::fromBase64(
               "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6"
               "kgAAAABJRU5ErkJggg==") +
           QByteArray::number(number);
}

/// An office in a file with one case and two photos.
class BackupTest : public testing::Test
{
protected:
    BackupTest()
    {
        ComplaintCase draft;
        draft.content = QStringLiteral("垃圾桶满溢。");
        m_case = *CaseService(*m_office).registerCase(draft, false);
        attach(1);
        attach(2);
    }
    void attach(int number)
    {
        const QString source = m_folder.filePath(QStringLiteral("照片%1.png").arg(number));
        QFile file(source);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(picture(number));
        file.close();
        ASSERT_TRUE(AttachmentService(*m_office).add({m_case.id, AttachmentPurpose::After, source, {}}).ok());
    }
    BackupReport backedUp()
    {
        const auto report = BackupService(*m_office).backUp(m_backups);
        EXPECT_TRUE(report.ok()) << (report ? QString() : report.error().message()).toStdString();
        return report ? *report : BackupReport();
    }
    /// The file of a photo in the folder of backups.
    [[nodiscard]] QString kept(int number) const
    {
        const QString sha256 = QString::fromLatin1(
            QCryptographicHash::hash(picture(number), QCryptographicHash::Sha256).toHex());
        return m_backups + QStringLiteral("/office.db.files/") + sha256.first(2) + u'/' + sha256;
    }
    [[nodiscard]] QStringList files(const QString &folder) const
    {
        QStringList names;
        QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names << QFileInfo(walk.next()).fileName();
        names.sort();
        return names;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("office.db"));
    QString m_backups = m_folder.filePath(QStringLiteral("copies"));
    QString m_target = m_folder.filePath(QStringLiteral("again/office.db"));
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    std::unique_ptr<Office> m_office = std::move(Office::create(m_path, m_clock)).value();
    ComplaintCase m_case;
};

TEST_F(BackupTest, TakesTheAttachmentsAndLaterOnlyTheNewOnes)
{
    const BackupReport first = backedUp();
    EXPECT_EQ(QFileInfo(first.path).fileName(), QStringLiteral("office-20220301-104100.db"));
    EXPECT_EQ(first.contents, 2);
    EXPECT_EQ(first.copied, 2);
    EXPECT_TRUE(first.isWhole());
    attach(3);
    m_clock->set(m_clock->now() + hours(1));
    const BackupReport second = backedUp();
    EXPECT_EQ(second.contents, 3);
    EXPECT_EQ(second.copied, 1) << "only what is new";
    const auto list = backupsIn(m_backups);
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].path, second.path) << "newest first";
    EXPECT_EQ(list[1].madeAt, m_clock->now() - hours(1));
    EXPECT_EQ(files(m_backups).size(), 5) << "two copies, three photos, nothing half written";
}

TEST_F(BackupTest, ComesBackWithItsAttachments)
{
    ASSERT_TRUE(AttachmentService(*m_office).withdraw(AttachmentId{2}, 1, QStringLiteral("传错了")).ok());
    const BackupReport made = backedUp();
    ASSERT_TRUE(QDir().mkpath(QFileInfo(m_target).path()));
    const auto restored = restoreBackup(made.path, m_target);
    ASSERT_TRUE(restored.ok()) << restored.error().message().toStdString();
    EXPECT_EQ(restored->copied, 2) << "also the one that was taken off, so that it can be undone";
    EXPECT_TRUE(restored->isWhole());
    const auto again = Office::open(m_target, m_clock);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*(*again)->cases().find(m_case.id), *m_office->cases().find(m_case.id));
    EXPECT_TRUE(AttachmentService(**again).check().ok());
    EXPECT_EQ(*attachmentContent(m_target, AttachmentService(**again).of(m_case.id)[0].sha256), picture(1));
    EXPECT_EQ(files(m_backups).size(), 3) << "the backup was not touched";
    EXPECT_EQ(restoreBackup(made.path, m_target).error().kind, ErrorKind::Conflict) << "never overwrites";
    EXPECT_EQ(restoreBackup(m_path, m_target + QStringLiteral("2")).error().kind, ErrorKind::Invalid)
        << "an office is no backup";
}

TEST_F(BackupTest, APhotoThatIsMissingOrAlteredInTheBackupIsTold)
{
    const BackupReport made = backedUp();
    EXPECT_TRUE(checkBackup(made.path)->isWhole());
    ASSERT_TRUE(QFile::remove(kept(1)));
    QFile altered(kept(2));
    ASSERT_TRUE(altered.open(QIODevice::Append));
    altered.write("x");
    altered.close();
    const auto checked = checkBackup(made.path);
    ASSERT_TRUE(checked.ok());
    EXPECT_EQ(checked->missing, QStringList{QStringLiteral("照片1.png")});
    EXPECT_EQ(checked->altered, QStringList{QStringLiteral("照片2.png")});
    ASSERT_TRUE(QDir().mkpath(QFileInfo(m_target).path()));
    const auto restored = restoreBackup(made.path, m_target);
    ASSERT_TRUE(restored.ok()) << "the cases come back";
    EXPECT_EQ(restored->missing.size() + restored->altered.size(), 2);
    EXPECT_EQ(restored->copied, 0);
    EXPECT_EQ(backedUp().copied, 1) << "what is missing there is copied again";
}

TEST_F(BackupTest, ADamagedFileIsRefusedAndLeavesNothing)
{
    const BackupReport made = backedUp();
    QFile file(made.path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(file.size() / 2));
    file.close();
    EXPECT_FALSE(checkBackup(made.path).ok());
    ASSERT_TRUE(QDir().mkpath(QFileInfo(m_target).path()));
    EXPECT_FALSE(restoreBackup(made.path, m_target).ok());
    EXPECT_FALSE(QFileInfo::exists(m_target));
    EXPECT_TRUE(QDir(QFileInfo(m_target).path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

TEST_F(BackupTest, APhotoThatTheOfficeLostHindersNoBackup)
{
    for (const QString &name : files(m_path + QStringLiteral(".files")))
        QFile::remove(m_path + QStringLiteral(".files/") + name.first(2) + u'/' + name);
    const BackupReport made = backedUp();
    EXPECT_EQ(made.missing.size(), 2);
    EXPECT_TRUE(QFileInfo::exists(made.path));
}

TEST_F(BackupTest, IsMadeOnceADayAndTheOldestGo)
{
    BackupService service(*m_office);
    EXPECT_FALSE(service.lastMade());
    for (int day = 0; day < BackupService::usualCopies + 2; ++day) {
        EXPECT_TRUE((*service.backUpIfDue()).has_value()) << day;
        m_clock->set(m_clock->now() + hours(23));
        EXPECT_FALSE((*service.backUpIfDue()).has_value()) << day;
        m_clock->set(m_clock->now() + hours(1));
    }
    const auto list = backupsIn(usualBackupFolder(m_path));
    EXPECT_EQ(list.size(), std::size_t(BackupService::usualCopies));
    EXPECT_EQ(service.lastMade(), list.front().madeAt);
    EXPECT_TRUE(checkBackup(list.back().path)->isWhole());
}

TEST(BackupInMemoryTest, IsRefused)
{
    const auto office = Office::inMemory(std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1))));
    QTemporaryDir folder;
    EXPECT_EQ(BackupService(*office).backUp(folder.path()).error().kind, ErrorKind::Invalid);
    EXPECT_FALSE((*BackupService(*office).backUpIfDue()).has_value());
}

} // namespace
