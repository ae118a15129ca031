// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordjson.h"
#include "cli/texttable.h"
#include "service/attachmentservice.h"
#include "service/caseservice.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Exit runAttach(CommandContext &context)
{
    const QStringList &operands = context.arguments.operands();
    AttachmentDraft draft;
    draft.sourcePath = operands[1];
    draft.note = context.arguments.value("note");
    if (context.arguments.has("purpose")) {
        const auto purpose = choice::parsed<AttachmentPurpose>(context.arguments.value("purpose"));
        if (!purpose)
            return context.misuse(
                Words::tr("--purpose 应为 %1 之一。").arg(choiceCodes<AttachmentPurpose>()));
        draft.purpose = *purpose;
    }
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto found = CaseService(**office).detailByNumber(operands[0]);
    if (!found)
        return context.refuse(found.error());
    draft.caseId = found->complaint.id;
    const auto added = AttachmentService(**office).add(draft);
    if (!added)
        return context.refuse(added.error());
    if (context.json())
        context.print(recordJson(*added, found->complaint.caseNo));
    else
        context.out << Words::tr("%1 已添加附件：%2，%3。")
                           .arg(found->complaint.caseNo, label(added->purpose), added->fileName)
                    << '\n';
    return Exit::Done;
}

Exit runAttachments(CommandContext &context)
{
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto found = CaseService(**office).detailByNumber(context.arguments.operands().first());
    if (!found)
        return context.refuse(found.error());
    const auto attachments = inResult([&] { return AttachmentService(**office).of(found->complaint.id); });
    if (!attachments)
        return context.refuse(attachments.error());
    QJsonArray array;
    TextTable table;
    table.add({Words::tr("附件号"), Words::tr("用途"), Words::tr("文件名"), Words::tr("种类"),
               Words::tr("字节"), Words::tr("添加人"), Words::tr("添加时间")});
    for (const Attachment &attachment : *attachments) {
        array << recordJson(attachment, found->complaint.caseNo);
        table.add({QString::number(attachment.id.value), label(attachment.purpose), attachment.fileName,
                   label(attachment.media), QString::number(attachment.bytes), attachment.addedBy,
                   officeMinuteText(attachment.addedAt)});
    }
    if (context.json())
        context.print({{QStringLiteral("attachments"), array}});
    else
        table.print(context.out);
    return Exit::Done;
}

} // namespace jiesu
