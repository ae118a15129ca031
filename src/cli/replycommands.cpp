// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/texttable.h"
#include "domain/refusal.h"
#include "domain/text.h"
#include "service/caseservice.h"
#include "service/replyservice.h"
#include "sheet/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error unreadable(const QString &path)
{
    return refused(ErrorKind::Unavailable, Words::tr("读不出文件 %1。").arg(path),
                   Words::tr("请检查文件名，文字不超过 %1 字。").arg(text::hardLimit));
}

/// The reply in a text file, of any encoding that lists are read in.
Result<QString> replyIn(const QString &path)
{
    constexpr qint64 mostBytes = text::hardLimit * 4;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return unreadable(path);
    const auto encoding = findEncoding(file, {}, [] { return false; });
    if (!encoding)
        return encoding.error();
    QString read;
    TextDecoder decoder(*encoding);
    file.seek(encoding->markBytes);
    if (!decoder.decode(file.readAll(), read) || !decoder.finish() || read.size() > text::hardLimit)
        return unreadable(path);
    return text::clean(read);
}

QJsonObject hintJson(const ReplyHint &hint)
{
    return {{QStringLiteral("rule"), hint.rule},
            {QStringLiteral("title"), hint.title},
            {QStringLiteral("advice"), hint.advice},
            {QStringLiteral("words"), hint.words},
            {QStringLiteral("position"), hint.length > 0 ? QJsonValue(hint.position) : QJsonValue()},
            {QStringLiteral("length"), hint.length}};
}

void print(CommandContext &context, const std::vector<ReplyHint> &hints,
           const std::vector<ReplyCheckState> &checks)
{
    TextTable table;
    table.add({Words::tr("第几字"), Words::tr("字句"), Words::tr("提示"), Words::tr("建议")});
    for (const ReplyHint &hint : hints)
        table.add({hint.length > 0 ? QString::number(hint.position + 1) : Words::tr("全文"),
                   hint.words.simplified(), hint.title, hint.advice});
    if (!hints.empty())
        table.print(context.out);
    for (const ReplyCheckState &check : checks)
        context.out << (check.met ? Words::tr("[有] %1") : Words::tr("[缺] %1")).arg(check.title) << '\n';
    context.out << Words::tr("提示 %1 条。只作参考，不影响提交。").arg(hints.size()) << '\n';
}

/// The reply that the operands name: the text of the file, else that of the case; and what it answers.
Result<ReplyDraft> draftOf(const Arguments &arguments, Office &office)
{
    ComplaintCase complaint;
    if (!arguments.operands().isEmpty()) {
        const auto found = CaseService(office).detailByNumber(arguments.operands().first());
        if (!found)
            return found.error();
        complaint = found->complaint;
    }
    QString reply = repliedText(complaint);
    if (arguments.has("text")) {
        auto read = replyIn(arguments.value("text"));
        if (!read)
            return read.error();
        reply = *std::move(read);
    }
    return replyDraft(complaint, reply, complaint.selfContacted == Contacted::Yes);
}

} // namespace

Exit runReplyCheck(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (arguments.operands().isEmpty() && !arguments.has("text"))
        return context.misuse(Words::tr("应给出案件编号，或用 --text 给出写着答复的文件。"));
    auto office = openOffice(context);
    if (!office)
        return context.refuse(office.error());
    const auto rules = ReplyService(**office).rules();
    if (!rules)
        return context.refuse(rules.error());
    const auto draft = draftOf(arguments, **office);
    if (!draft)
        return context.refuse(draft.error());
    if (draft->text.trimmed().isEmpty())
        return context.refuse(refused(ErrorKind::Invalid, Words::tr("没有答复可以检查。"),
                                      Words::tr("请先写答复，或用 --text 给出文件。")));
    const std::vector<ReplyHint> hints = replyHints(*rules, *draft);
    const std::vector<ReplyCheckState> checks = replyChecks(*rules, *draft, hints);
    if (!context.json()) {
        print(context, hints, checks);
        return Exit::Done;
    }
    QJsonArray hintArray;
    for (const ReplyHint &hint : hints)
        hintArray << hintJson(hint);
    QJsonArray checkArray;
    for (const ReplyCheckState &check : checks)
        checkArray << QJsonObject{{QStringLiteral("title"), check.title}, {QStringLiteral("met"), check.met}};
    context.print({{QStringLiteral("hints"), hintArray}, {QStringLiteral("checks"), checkArray}});
    return Exit::Done;
}

} // namespace jiesu
