// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/replyservice.h"

#include "service/caseservice.h"

#include <QCoreApplication>
#include <QFile>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReplyService)
};

QByteArray builtInRules()
{
    QFile file(QStringLiteral(":/replyrules/replyrules.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<ReplyRules> ReplyService::rules()
{
    return inResult([&] {
        const QString own = m_office.referenceStore().setting(QStringLiteral("reply_rules"));
        return readReplyRules(own.isEmpty() ? builtInRules() : own.toUtf8());
    });
}

Result<ReplyReview> ReplyService::review(const QString &number)
{
    const Result<ReplyRules> known = rules();
    if (!known)
        return known.error();
    const Result<CaseDetail> detail = CaseService(m_office).detailByNumber(number);
    if (!detail)
        return detail.error();
    const ComplaintCase &complaint = detail->complaint;
    ReplyReview review{complaint.caseNo,
                       complaint.publicReply.isEmpty() ? complaint.resultText : complaint.publicReply,
                       {},
                       {}};
    if (review.reply.isEmpty())
        return Error{ErrorKind::Invalid, Words::tr("案件 %1 还没有答复。").arg(complaint.caseNo),
                     Words::tr("数据未改动。"), Words::tr("请在提交答复后再检查。")};
    const ReplyDraft draft = replyDraft(complaint, review.reply, complaint.selfContacted == Contacted::Yes);
    review.hints = replyHints(*known, draft);
    review.checks = replyChecks(*known, draft, review.hints);
    return review;
}

} // namespace jiesu
