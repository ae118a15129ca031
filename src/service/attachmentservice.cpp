// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/attachmentservice.h"

#include "domain/refusal.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/act.h"
#include "service/recordhistory.h"
#include "sheet/stagedfile.h"
#include "storage/attachmentfolder.h"
#include "storage/attachmentstore.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

const QString addAct = QStringLiteral("attach");
const QString withdrawAct = QStringLiteral("attach_withdraw");

Error wrongKind()
{
    return refused(ErrorKind::Invalid,
                   Words::tr("这种文件不能作附件，或内容和文件名的后缀不符；程序和脚本一律不收。"),
                   Words::tr("请用图片、录音、视频、PDF、文字或表格文件。"));
}

Error noteTooLong()
{
    return refused(ErrorKind::Invalid, Words::tr("说明超过 %1 字。").arg(AttachmentService::noteLimit));
}

} // namespace

void AttachmentService::store(Attachment &after, const std::optional<Attachment> &before,
                              const QString &action, const QString &reason)
{
    Act act(m_office, action);
    storeRecord(m_office, attachmentEntity, after, before, action, reason);
    const ComplaintCase complaint = *m_office.cases().find(after.caseId);
    ComplaintCase touched = complaint;
    act.store(touched, &complaint, action, reason);
    act.commit();
}

Result<Attachment> AttachmentService::add(const AttachmentDraft &draft)
{
    Attachment attachment;
    attachment.caseId = draft.caseId;
    attachment.purpose = draft.purpose;
    attachment.fileName = attachmentName(QFileInfo(draft.sourcePath).fileName());
    attachment.note = text::tidy(draft.note);
    if (attachment.note.size() > noteLimit)
        return noteTooLong();
    return inResult([&]() -> Result<Attachment> {
        const std::optional<ComplaintCase> complaint = m_office.cases().find(draft.caseId);
        if (!complaint)
            return refused(ErrorKind::NotFound, Words::tr("找不到这件案件。"));
        // Before anything is copied; the act asks again.
        const CaseParties parties = partiesOf(m_office, *complaint);
        requireNothingAgainst(actRefusal(m_office.session(), addAct, &parties));
        if (complaint->status == CaseStatus::Void)
            return refused(ErrorKind::Invalid, Words::tr("案件已经作废，不能再添加附件。"));
        const QByteArray content = AttachmentFolder::readSource(draft.sourcePath);
        const auto media = attachmentMedia(attachment.fileName, content);
        if (!media)
            return wrongKind();
        attachment.media = *media;
        attachment.bytes = content.size();
        attachment.sha256 = AttachmentFolder(officePath()).store(content);
        attachment.addedAt = m_office.now();
        attachment.addedBy = m_office.actor();
        store(attachment, {}, addAct,
              Words::tr("%1，%2").arg(label(attachment.purpose), attachment.fileName));
        return attachment;
    });
}

Result<Attachment> AttachmentService::withdraw(AttachmentId id, qint64 seenRevision, const QString &given)
{
    const QString reason = text::tidy(given);
    if (reason.isEmpty())
        return refused(ErrorKind::Invalid, Words::tr("还没有写理由。"), Words::tr("请写明为什么移除。"));
    if (reason.size() > noteLimit)
        return noteTooLong();
    return inResult([&]() -> Result<Attachment> {
        const auto before = find(id);
        if (!before)
            return before;
        if (before->revision != seenRevision)
            return refused(ErrorKind::Conflict, Words::tr("这个附件刚刚被别处改过。"),
                           Words::tr("请看一眼新的内容，再做一次。"));
        if (before->withdrawn)
            return refused(ErrorKind::Invalid, Words::tr("这个附件已经移除。"));
        Attachment after = *before;
        after.withdrawn = true;
        store(after, *before, withdrawAct, Words::tr("%1：%2").arg(after.fileName, reason));
        return after;
    });
}

Result<Attachment> AttachmentService::find(AttachmentId id)
{
    return inResult([&]() -> Result<Attachment> {
        std::optional<Attachment> found = AttachmentStore(m_office.database()).find(id);
        if (!found)
            return refused(ErrorKind::NotFound, Words::tr("找不到这个附件。"));
        return *found;
    });
}

std::vector<Attachment> AttachmentService::of(CaseId id)
{
    std::vector<Attachment> attachments = AttachmentStore(m_office.database()).of(id);
    std::erase_if(attachments, &Attachment::withdrawn);
    return attachments;
}

std::vector<OfficeContent> contentsOf(Database &database)
{
    std::vector<OfficeContent> contents;
    for (const Attachment &attachment : AttachmentStore(database).all())
        contents.push_back({attachment.sha256, attachment.fileName});
    for (const LedgerPhoto &photo : ledgerPhotos(database))
        contents.push_back(
            {photo.sha256, Words::tr("%1第 %2 条的照片").arg(ledgerTitle(*photo.ledger)).arg(photo.record)});
    return contents;
}

AttachmentCheck AttachmentService::check()
{
    AttachmentCheck result;
    const QStringList files = AttachmentFolder(officePath()).contents();
    QSet<QString> unused(files.cbegin(), files.cend());
    for (const OfficeContent &named : contentsOf(m_office.database())) {
        ++result.attachments;
        unused.remove(named.sha256);
        const auto content = attachmentContent(officePath(), named.sha256);
        if (!content)
            (content.error().kind == ErrorKind::NotFound ? result.missing : result.altered) << named.name;
    }
    result.unused = unused.size();
    return result;
}

Result<QByteArray> attachmentContent(const QString &officePath, const QString &sha256)
{
    return inResult([&] { return AttachmentFolder(officePath).read(sha256); });
}

Result<Done> saveAttachment(const QString &officePath, const QString &sha256, const QString &target)
{
    const auto content = attachmentContent(officePath, sha256);
    if (!content)
        return content.error();
    return placeFile(target, *content);
}

} // namespace jiesu
