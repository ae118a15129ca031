// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/snippetservice.h"

#include "domain/deadline.h"
#include "domain/officetime.h"
#include "domain/text.h"
#include "service/access.h"
#include "service/referenceservice.h"
#include "storage/knowledgestore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SnippetService)
};

[[noreturn]] void refuse(ErrorKind kind, const QString &happened, const QString &advice)
{
    throw StorageError({kind, happened, Words::tr("没有保存任何改动。"), advice});
}

void check(const Snippet &snippet, const QString &actor)
{
    if (snippet.code.isEmpty() || snippet.code.contains(u' ') || snippet.code.contains(u';') ||
        snippet.code.size() > SnippetService::codeLimit)
        refuse(ErrorKind::Invalid,
               Words::tr("代码应是一个词，不超过 %1 个字。").arg(SnippetService::codeLimit),
               Words::tr("例如“漏水”，输入“;;漏水”即可插入。"));
    if (snippet.text.isEmpty() || snippet.text.size() > SnippetService::textLimit)
        refuse(ErrorKind::Invalid, Words::tr("短语应有内容，不超过 %1 个字。").arg(SnippetService::textLimit),
               Words::tr("请改正后再保存。"));
    if (const QStringList unknown = unknownVariables(snippet.text); !unknown.isEmpty())
        refuse(ErrorKind::Invalid, Words::tr("没有变量{%1}。").arg(unknown.first()),
               Words::tr("可用的变量：{%1}。").arg(snippetVariables().join(QStringLiteral("} {"))));
    if (!snippet.owner.isEmpty() && snippet.owner != actor)
        refuse(ErrorKind::Invalid, Words::tr("只能改自己的或共用的短语。"),
               Words::tr("请另存为自己的短语。"));
}

std::vector<ReferenceField> fieldsOf(const Snippet &snippet)
{
    return {{"code", snippet.code},
            {"title", snippet.title},
            {"text", snippet.text},
            {"owner", snippet.owner},
            {"category_id", QString::number(snippet.category.value)},
            {"active", QString::number(int(snippet.active))}};
}

/// 0 code, 1 title, 2 initials; nothing if @p key does not begin any of them.
std::optional<int> likeness(const Snippet &snippet, const QString &key)
{
    if (text::folded(snippet.code).startsWith(key))
        return 0;
    if (text::folded(snippet.title).startsWith(key))
        return 1;
    const bool byInitials = text::pinyinInitials(snippet.code).startsWith(key) ||
                            text::pinyinInitials(snippet.title).startsWith(key);
    return byInitials ? std::optional(2) : std::nullopt;
}

} // namespace

Result<std::vector<Snippet>> SnippetService::list(bool withInactive)
{
    return inResult([&] {
        std::vector<Snippet> shown;
        for (Snippet &snippet : KnowledgeStore(m_office.database()).snippets(m_office.actor())) {
            if (!snippet.active && !withInactive)
                continue;
            // The store gives a person's own before the shared one of the same code.
            const bool hidden = !withInactive && !shown.empty() && shown.back().code == snippet.code;
            if (!hidden)
                shown.push_back(std::move(snippet));
        }
        return shown;
    });
}

Result<std::vector<Snippet>> SnippetService::find(const QString &typed, CategoryId category)
{
    QString key = text::folded(text::tidyLine(typed));
    while (key.startsWith(u';'))
        key.remove(0, 1);
    auto all = list();
    if (!all)
        return all;
    return inResult([&] {
        const auto reference = m_office.reference();
        const auto concerns = [&](const Snippet &snippet) {
            if (!snippet.category.isSet())
                return false;
            for (const Category *c = reference->category(category); c; c = reference->category(c->parent)) {
                if (c->id == snippet.category)
                    return true;
            }
            return false;
        };
        std::vector<std::pair<int, Snippet>> found;
        for (Snippet &snippet : *all) {
            if (const std::optional<int> like = likeness(snippet, key))
                found.emplace_back(*like + (concerns(snippet) ? 0 : 3), std::move(snippet));
        }
        std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
        std::vector<Snippet> snippets;
        for (auto &[rank, snippet] : found)
            snippets.push_back(std::move(snippet));
        return snippets;
    });
}

QString SnippetService::expand(const QString &text, const ComplaintCase &complaint)
{
    const auto reference = m_office.reference();
    const QString point = reference->name(complaint.point);
    QHash<QString, QString> values;
    if (!complaint.isAnonymous)
        values.insert(QStringLiteral("来电人"), complaint.callerName);
    values.insert(QStringLiteral("点位"), point.isEmpty() ? complaint.occurrenceAddress : point);
    values.insert(QStringLiteral("承办"), reference->name(complaint.leadUnit));
    if (const TimeClass *timeClass = reference->timeClass(complaint.timeClass))
        values.insert(QStringLiteral("时限"), limitText(timeClass->limit, timeClass->unit));
    const QDate today = toOffice(m_office.now()).date;
    values.insert(QStringLiteral("今天"),
                  QStringLiteral("%1年%2月%3日").arg(today.year()).arg(today.month()).arg(today.day()));
    return expandSnippet(text, values);
}

Result<Snippet> SnippetService::save(Snippet snippet)
{
    return inResult([&] {
        snippet.code = text::tidyLine(snippet.code);
        snippet.title = text::tidyLine(snippet.title);
        snippet.text = text::tidy(snippet.text);
        if (snippet.title.isEmpty())
            snippet.title = snippet.code;
        check(snippet, m_office.actor());
        requireNothingAgainst(snippet.owner.isEmpty() ? refusal(m_office.session(), Permission::KeepKnowledge)
                                                      : loginMissing(m_office.session()));
        Transaction transaction(m_office.database());
        KnowledgeStore store(m_office.database());
        for (const Snippet &other : store.snippets(snippet.owner)) {
            if (other.id != snippet.id && other.owner == snippet.owner && other.code == snippet.code)
                refuse(ErrorKind::Conflict, Words::tr("已经有“;;%1”。").arg(snippet.code),
                       Words::tr("请换一个代码，或修改已有的那一条。"));
        }
        const std::optional<Snippet> before = store.snippet(snippet.id);
        if (before && !before->owner.isEmpty() && before->owner != m_office.actor())
            refuse(ErrorKind::Invalid, Words::tr("只能改自己的或共用的短语。"),
                   Words::tr("请另存为自己的短语。"));
        store.save(snippet);
        recordDifferences(m_office, QStringLiteral("snippet"), snippet.id.value,
                          before ? fieldsOf(*before) : std::vector<ReferenceField>(), fieldsOf(snippet));
        transaction.commit();
        return snippet;
    });
}

} // namespace jiesu
