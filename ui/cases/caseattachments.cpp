// SPDX-License-Identifier: GPL-3.0-or-later
// The attachments of the case that stands in the panel.
#include "service/act.h"
#include "service/attachmentservice.h"
#include "service/exportregister.h"
#include "ui/cases/attachmentforms.h"
#include "ui/cases/casepanel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace jiesu {

void CasePanel::addAttachment()
{
    if (!canStart())
        return;
    if (m_detail->complaint.status == CaseStatus::Void) {
        m_context.prompts.showError({ErrorKind::Invalid, tr("案件已经作废，不能再添加附件。"), {}, {}});
        return;
    }
    const auto source = m_context.prompts.openFile(
        tr("选择要添加的附件"),
        tr("图片、录音、视频和文档 (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.mp3 *.wav *.amr "
           "*.m4a *.ogg *.mp4 *.mov *.3gp *.pdf *.docx *.xlsx *.ofd *.doc *.xls *.wps "
           "*.et *.txt *.csv)"));
    if (!source || !canStart())
        return;
    auto *form = new AddAttachmentForm(attachmentName(QFileInfo(*source).fileName()));
    connect(form, &PanelForm::submitted, this, [this, form, path = *source] {
        const AttachmentDraft draft{m_detail->complaint.id, form->purpose(), path, form->note()};
        save([draft](Office &office) { return done(AttachmentService(office).add(draft)); },
             actLabel(QStringLiteral("attach")));
    });
    openForm(form);
}

void CasePanel::withAttachment(AttachmentId id, const QString &title, const QString &verb,
                               const std::function<void(const Attachment &)> &use)
{
    if (!canStart())
        return;
    if (m_attached.empty()) {
        m_context.prompts.showError({ErrorKind::Invalid, tr("这件案件没有附件。"), {}, {}});
        return;
    }
    const auto given = std::ranges::find(m_attached, id, &Attachment::id);
    if (given != m_attached.end() || m_attached.size() == 1) {
        use(given != m_attached.end() ? *given : m_attached.front());
        return;
    }
    auto *form = new ChooseAttachmentForm(title, verb, m_attached, id, false);
    connect(form, &PanelForm::submitted, this, [this, form, use] {
        const Attachment chosen = form->attachment();
        closeForm();
        focusActions();
        use(chosen);
    });
    openForm(form);
}

void CasePanel::openAttachment(AttachmentId id)
{
    withAttachment(id, tr("打开附件"), tr("打开"),
                   [this](const Attachment &attachment) { showWithDesktop(attachment); });
}

void CasePanel::showWithDesktop(const Attachment &attachment)
{
    if (!isOpenable(attachment)) {
        m_context.prompts.showError({ErrorKind::Invalid, tr("这里只打开图片、录音和 PDF。"),
                                     tr("附件没有受影响。"), tr("请先另存，再用别的程序打开。")});
        return;
    }
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const QString copy =
        m_opened->filePath(QStringLiteral("%1-%2").arg(attachment.id.value).arg(attachment.fileName));
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [path = m_officePath, sha256 = attachment.sha256, copy](Office &) {
            return saveAttachment(path, sha256, copy);
        },
        [this, copy](const Result<Done> &saved) {
            if (!saved)
                m_context.prompts.showError(saved.error());
            else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy)))
                m_context.prompts.showError({ErrorKind::Unavailable, tr("没有能打开这个附件的程序。"),
                                             tr("附件没有受影响。"), tr("请先另存，再用别的程序打开。")});
        });
}

void CasePanel::saveAttachmentCopy(AttachmentId id)
{
    withAttachment(id, tr("附件另存"), tr("另存"),
                   [this](const Attachment &attachment) { saveCopy(attachment); });
}

void CasePanel::saveCopy(const Attachment &attachment)
{
    const auto target = m_context.prompts.saveFile(tr("附件另存为"), attachment.fileName, tr("所有文件 (*)"));
    if (!target)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [path = m_officePath, attachment, target = *target,
         caseNo = m_detail ? m_detail->complaint.caseNo : QString()](Office &office) {
            ExportSubject subject;
            subject.kind = ExportKind::Attachment;
            subject.title = tr("%1 的附件 %2").arg(caseNo, attachment.fileName);
            subject.unmasked = true;
            return ExportRegister(office).giveOut(
                subject, target, [&](const QString &to, const QString &) -> Result<qint64> {
                    const auto saved = saveAttachment(path, attachment.sha256, to);
                    return saved ? Result<qint64>(1) : Result<qint64>(saved.error());
                });
        },
        m_context.orTell([this, target = *target](const ExportRecord &record) {
            emit told(
                tr("附件已另存为 %1，发出登记 %2").arg(QDir::toNativeSeparators(target), record.serial()));
        }));
}

void CasePanel::withdrawAttachment(AttachmentId id)
{
    if (!canStart())
        return;
    if (m_attached.empty()) {
        m_context.prompts.showError({ErrorKind::Invalid, tr("这件案件没有附件。"), {}, {}});
        return;
    }
    auto *form = new ChooseAttachmentForm(tr("移除附件"), tr("移除"), m_attached, id, true);
    connect(form, &PanelForm::submitted, this, [this, form] {
        save([id = form->attachment().id, revision = form->attachment().revision, reason = form->reason()](
                 Office &office) { return done(AttachmentService(office).withdraw(id, revision, reason)); },
             actLabel(QStringLiteral("attach_withdraw")));
    });
    openForm(form);
}

} // namespace jiesu
