// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "domain/text.h"
#include "service/actservice.h"
#include "service/attachmentservice.h"
#include "service/caseservice.h"
#include "storage/attachmentfolder.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace jiesu;

namespace {

const QByteArray picture = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

class AttachmentTest : public testing::Test
{
protected:
    AttachmentTest()
    {
        ComplaintCase draft;
        draft.requestType = RequestType::Complaint;
        draft.content = QStringLiteral("垃圾桶满溢。");
        draft.timeClass = m_office->reference()->timeClasses().front().id;
        m_case = *CaseService(*m_office).registerCase(draft, false);
    }
    AttachmentService service() { return AttachmentService(*m_office); }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile target(m_folder.filePath(name));
        EXPECT_TRUE(target.open(QIODevice::WriteOnly));
        EXPECT_EQ(target.write(content), content.size());
        return target.fileName();
    }
    Result<Attachment> added(const QString &path)
    {
        return service().add({m_case.id, AttachmentPurpose::After, path, {}});
    }
    Attachment addedPicture(const QString &name = QStringLiteral("办理后.png"))
    {
        const auto result = added(file(name, picture));
        EXPECT_TRUE(result.ok()) << (result ? QString() : result.error().message()).toStdString();
        return result ? *result : Attachment();
    }
    /// Every file below the folder of the attachments.
    QStringList stored()
    {
        QStringList paths;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths << files.next();
        return paths;
    }
    QString folder() { return m_path + QStringLiteral(".files"); }
    void expectRefused(const QString &path, ErrorKind kind)
    {
        const auto result = added(path);
        ASSERT_FALSE(result.ok()) << path.toStdString();
        EXPECT_EQ(result.error().kind, kind) << result.error().message().toStdString();
        EXPECT_FALSE(result.error().happened.isEmpty());
        EXPECT_FALSE(result.error().safe.isEmpty());
        EXPECT_FALSE(result.error().advice.isEmpty());
        EXPECT_TRUE(service().of(m_case.id).empty());
        EXPECT_TRUE(stored().isEmpty());
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("office.db"));
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(10, 41)));
    std::unique_ptr<Office> m_office = std::move(Office::create(m_path, m_clock)).value();
    ComplaintCase m_case;
};

TEST_F(AttachmentTest, liesBesideTheOfficeUnderItsHashAndIsNotExecutable)
{
    const Attachment attachment = addedPicture();
    EXPECT_EQ(attachment.media, AttachmentMedia::Picture);
    EXPECT_EQ(attachment.bytes, picture.size());
    EXPECT_EQ(attachment.fileName, QStringLiteral("办理后.png"));
    const QString path = folder() + u'/' + attachment.sha256.first(2) + u'/' + attachment.sha256;
    EXPECT_EQ(stored(), QStringList{path});
    EXPECT_FALSE(QFile::permissions(path) &
                 (QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther));
    EXPECT_EQ(*attachmentContent(m_path, attachment.sha256), picture);
    EXPECT_EQ(service().of(m_case.id), std::vector{attachment});
    EXPECT_FALSE(m_office->history().of(attachmentEntity, attachment.id.value).empty());
    const QString copy = m_folder.filePath(QStringLiteral("copy.png"));
    ASSERT_TRUE(saveAttachment(m_path, attachment.sha256, copy).ok());
    EXPECT_EQ(QFileInfo(copy).size(), picture.size());
}

TEST_F(AttachmentTest, theSameContentLiesThereOnce)
{
    const Attachment one = addedPicture(QStringLiteral("甲.png"));
    const Attachment two = addedPicture(QStringLiteral("乙.png"));
    EXPECT_EQ(one.sha256, two.sha256);
    EXPECT_EQ(stored().size(), 1);
    EXPECT_EQ(service().of(m_case.id).size(), 2U);
}

TEST_F(AttachmentTest, anAlteredOrMissingFileIsFoundAndAddingItAgainMendsIt)
{
    const Attachment attachment = addedPicture();
    EXPECT_TRUE(service().check().ok());
    QFile content(stored().first());
    ASSERT_TRUE(content.open(QIODevice::Append));
    content.write("x");
    content.close();
    EXPECT_EQ(attachmentContent(m_path, attachment.sha256).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(service().check().altered, QStringList{attachment.fileName});
    addedPicture();
    EXPECT_TRUE(service().check().ok());
    ASSERT_TRUE(QFile::remove(stored().first()));
    EXPECT_EQ(attachmentContent(m_path, attachment.sha256).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(service().check().missing.size(), 2);
    const QString target = m_folder.filePath(QStringLiteral("copy.png"));
    EXPECT_FALSE(saveAttachment(m_path, attachment.sha256, target).ok());
    EXPECT_FALSE(QFile::exists(target));
}

TEST_F(AttachmentTest, aFileOfNoAttachmentIsCountedAndHarmless)
{
    AttachmentFolder(m_path).store("left by a crash");
    EXPECT_EQ(service().check().unused, 1);
    EXPECT_TRUE(service().check().ok());
}

TEST_F(AttachmentTest, onlyOrdinaryFilesWithContentAreTaken)
{
    const QString source = file(QStringLiteral("a.png"), picture);
    const QString link = m_folder.filePath(QStringLiteral("link.png"));
    ASSERT_TRUE(QFile::link(source, link));
    expectRefused(link, ErrorKind::Invalid);
    const QString dangling = m_folder.filePath(QStringLiteral("dangling.png"));
    ASSERT_TRUE(QFile::link(m_folder.filePath(QStringLiteral("nothing")), dangling));
    expectRefused(dangling, ErrorKind::Invalid);
    const QString pipe = m_folder.filePath(QStringLiteral("pipe.png"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    expectRefused(pipe, ErrorKind::Invalid);
    expectRefused(m_folder.path(), ErrorKind::Invalid);
    expectRefused(m_folder.filePath(QStringLiteral("gone.png")), ErrorKind::NotFound);
    expectRefused(file(QStringLiteral("empty.png"), {}), ErrorKind::Invalid);
    const QString big = file(QStringLiteral("big.png"), picture);
    ASSERT_TRUE(QFile::resize(big, AttachmentFolder::sizeLimit + 1));
    expectRefused(big, ErrorKind::Invalid);
    ASSERT_TRUE(QFile::resize(big, AttachmentFolder::sizeLimit));
    EXPECT_TRUE(added(big).ok());
}

TEST_F(AttachmentTest, programsScriptsAndFalseExtensionsAreRefused)
{
    const QByteArray program = QByteArray("\x7f"
                                          "ELF\x02\x01\x01",
                                          7) +
                               QByteArray(200, '\0');
    const QByteArray windows = QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff", 14) + QByteArray(200, '\0');
    const std::pair<const char *, QByteArray> rows[] = {
        {"a.exe", windows},
        {"a.jpg", windows},
        {"a.png", program},
        {"a.pdf", program},
        {"a.sh", "#!/bin/sh\nls\n"},
        {"a.txt", "#!/bin/sh\nls\n"},
        {"a.desktop", "[Desktop Entry]\nExec=ls\n"},
        {"a.html", "<html><script>1</script>"},
        {"a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"},
        {"a", picture},
        {"a.jpg", picture},
        {"a.xlsm", "PK\3\4"},
        {"a.docx", "plain"},
    };
    for (const auto &[name, content] : rows)
        expectRefused(file(QString::fromLatin1(name), content), ErrorKind::Invalid);
}

TEST_F(AttachmentTest, ordinaryDocumentsAreTaken)
{
    const std::tuple<const char *, QByteArray, AttachmentMedia> rows[] = {
        {"a.PDF", "%PDF-1.4\n1 0 obj\n", AttachmentMedia::Document},
        {"a.txt", QByteArray("\xb4\xf0\xb8\xb4\xa3\xba\xd2\xd1\xc7\xe5\xd4\xcb\n", 13),
         AttachmentMedia::Document},
        {"a.jpeg", QByteArray("\xff\xd8\xff\xe0\0\x10JFIF\0", 11), AttachmentMedia::Picture},
        {"a.mp3", QByteArray("ID3\3\0\0\0\0\0\0", 10), AttachmentMedia::Audio},
        {"a.amr", "#!AMR\n\x3c", AttachmentMedia::Audio},
        {"a.doc", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(504, '\0'),
         AttachmentMedia::Document},
    };
    for (const auto &[name, content, media] : rows) {
        const auto result = added(file(QString::fromLatin1(name), content));
        ASSERT_TRUE(result.ok()) << name;
        EXPECT_EQ(result->media, media) << name;
    }
}

TEST_F(AttachmentTest, noNameBecomesAPath)
{
    const std::pair<QString, QString> rows[] = {
        {QStringLiteral("../../etc/passwd"), QStringLiteral("passwd")},
        {QStringLiteral("C:\\Windows\\a.png"), QStringLiteral("a.png")},
        {QStringLiteral("/absolute.png"), QStringLiteral("absolute.png")},
        {QStringLiteral(".."), QStringLiteral("附件")},
        {QString(), QStringLiteral("附件")},
        {QStringLiteral(".hidden.png"), QStringLiteral("hidden.png")},
        {QStringLiteral("a.png. . "), QStringLiteral("a.png")},
        {QStringLiteral("a\nb<c>:\"|?*.png"), QStringLiteral("a bc.png")},
        {QString::fromUtf8("a\0b.png", 7), QStringLiteral("ab.png")},
        {QStringLiteral("a\u202Egnp.exe"), QStringLiteral("agnp.exe")},
        {QStringLiteral("CON"), QStringLiteral("_CON")},
        {QStringLiteral("nul.png"), QStringLiteral("_nul.png")},
        {QStringLiteral("com1.txt"), QStringLiteral("_com1.txt")},
        {QStringLiteral("command.txt"), QStringLiteral("command.txt")},
    };
    for (const auto &[given, name] : rows)
        EXPECT_EQ(attachmentName(given), name) << given.toStdString();
    const QString longName = attachmentName(QStringLiteral("照").repeated(300) + QStringLiteral(".png"));
    EXPECT_LE(longName.toUtf8().size(), attachmentNameLimit);
    EXPECT_TRUE(longName.endsWith(QStringLiteral("照.png")));
    EXPECT_FALSE(attachmentContent(m_path, QStringLiteral("../office.db")).ok());
    EXPECT_FALSE(attachmentContent(m_path, QStringLiteral("../").repeated(21) + u'a').ok());
}

TEST_F(AttachmentTest, isRemovedWithAReasonAndBothAreUndone)
{
    const Attachment attachment = addedPicture();
    EXPECT_FALSE(service().withdraw(attachment.id, attachment.revision, {}).ok());
    EXPECT_EQ(service().withdraw(attachment.id, attachment.revision + 1, QStringLiteral("错")).error().kind,
              ErrorKind::Conflict);
    ASSERT_TRUE(service().withdraw(attachment.id, attachment.revision, QStringLiteral("传错了")).ok());
    EXPECT_TRUE(service().of(m_case.id).empty());
    EXPECT_EQ(stored().size(), 1) << "so that it can be undone";
    const auto undoLast = [&] {
        const auto acts = ActService(*m_office).recent(m_office->actor(), 10);
        const auto last = std::ranges::find_if(*acts, [](const DoneAct &act) {
            return !act.undoneBy.isSet() && !act.name.startsWith(QStringLiteral("撤销"));
        });
        return last != acts->end() && ActService(*m_office).undo(last->id).ok();
    };
    ASSERT_TRUE(undoLast());
    ASSERT_EQ(service().of(m_case.id).size(), 1U);
    ASSERT_TRUE(undoLast());
    EXPECT_TRUE(service().of(m_case.id).empty());
}

TEST_F(AttachmentTest, whereTheFolderCannotBeWrittenNothingIsStored)
{
    QFile blocker(folder());
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    blocker.close();
    const auto result = added(file(QStringLiteral("a.png"), picture));
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, ErrorKind::Unavailable);
    EXPECT_TRUE(service().of(m_case.id).empty());
    ASSERT_TRUE(QFile::remove(folder()));
    ASSERT_TRUE(QFile::link(m_folder.path(), folder()));
    EXPECT_FALSE(added(m_folder.filePath(QStringLiteral("a.png"))).ok()) << "a link leads out of the folder";
}

TEST_F(AttachmentTest, anOfficeInMemoryHasNone)
{
    const auto office = Office::inMemory(m_clock);
    ComplaintCase draft;
    draft.content = QStringLiteral("桶满");
    draft.requestType = RequestType::Complaint;
    draft.timeClass = office->reference()->timeClasses().front().id;
    const ComplaintCase complaint = *CaseService(*office).registerCase(draft, false);
    const auto result = AttachmentService(*office).add(
        {complaint.id, AttachmentPurpose::Other, file(QStringLiteral("a.png"), picture), {}});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
}

} // namespace
