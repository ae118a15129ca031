// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/knowledgeservice.h"

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
    Q_DECLARE_TR_FUNCTIONS(KnowledgeService)
};

Error refusal(ErrorKind kind, const QString &happened, const QString &advice)
{
    return {kind, happened, Words::tr("没有保存任何改动。"), advice};
}

std::vector<ReferenceField> fieldsOf(const KnowledgeEntry &entry)
{
    return {{"category_id", QString::number(entry.category.value)},
            {"title", entry.title},
            {"text", entry.text},
            {"source", entry.source},
            {"valid_until", entry.validUntil ? entry.validUntil->toString(Qt::ISODate) : QString()},
            {"active", QString::number(int(entry.active))}};
}

/// 0 the category itself, 1 its parent, …, 9 for every category; nothing for another branch of the tree.
std::optional<int> distance(const ReferenceData &reference, CategoryId category, CategoryId of)
{
    constexpr int general = 9;
    if (!of.isSet())
        return general;
    int steps = 0;
    for (const Category *c = reference.category(category); c; c = reference.category(c->parent)) {
        if (c->id == of)
            return steps;
        ++steps;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<KnowledgeService::Shown>> KnowledgeService::forCategory(CategoryId category)
{
    return inResult([&] {
        const auto reference = m_office.reference();
        const QDate today = toOffice(m_office.now()).date;
        std::vector<std::pair<std::pair<bool, int>, Shown>> found;
        for (KnowledgeEntry &entry : KnowledgeStore(m_office.database()).entries()) {
            const std::optional<int> steps = distance(*reference, category, entry.category);
            if (!entry.active || !steps)
                continue;
            const bool expired = entry.isExpired(today);
            found.push_back({{expired, *steps}, {std::move(entry), expired}});
        }
        std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
        std::vector<Shown> shown;
        for (auto &[rank, each] : found)
            shown.push_back(std::move(each));
        return shown;
    });
}

Result<std::vector<KnowledgeEntry>> KnowledgeService::all()
{
    return inResult([&] { return KnowledgeStore(m_office.database()).entries(); });
}

Result<KnowledgeEntry> KnowledgeService::save(KnowledgeEntry entry, QuestionId answers)
{
    entry.title = text::tidyLine(entry.title);
    entry.text = text::tidy(entry.text);
    entry.source = text::tidyLine(entry.source);
    if (entry.title.isEmpty() || entry.text.isEmpty() || entry.text.size() > text::hardLimit)
        return refusal(ErrorKind::Invalid,
                       Words::tr("知识要有标题和内容，内容不超过 %1 字。").arg(text::hardLimit),
                       Words::tr("请改正后再保存。"));
    return inResult([&]() -> Result<KnowledgeEntry> {
        require(m_office, Permission::KeepKnowledge);
        Transaction transaction(m_office.database());
        KnowledgeStore store(m_office.database());
        const std::optional<KnowledgeEntry> before = store.entry(entry.id);
        store.save(entry);
        recordDifferences(m_office, QStringLiteral("knowledge"), entry.id.value,
                          before ? fieldsOf(*before) : std::vector<ReferenceField>(), fieldsOf(entry));
        if (answers.isSet()) {
            if (auto answered = answer(answers, entry.text); !answered)
                return answered.error();
        }
        transaction.commit();
        return entry;
    });
}

Result<OpenQuestion> KnowledgeService::ask(const QString &question, CaseId complaint)
{
    OpenQuestion asked;
    asked.text = text::tidy(question);
    asked.complaint = complaint;
    if (asked.text.isEmpty() || asked.text.size() > text::hardLimit)
        return refusal(ErrorKind::Invalid, Words::tr("还没有写问题，或问题太长。"),
                       Words::tr("请写下来电人问了什么。"));
    return inResult([&] {
        requireNothingAgainst(loginMissing(m_office.session()));
        asked.at = m_office.now();
        asked.actor = m_office.actor();
        Transaction transaction(m_office.database());
        KnowledgeStore(m_office.database()).add(asked);
        recordDifferences(m_office, QStringLiteral("open_question"), asked.id.value, {},
                          {{"text", asked.text}});
        transaction.commit();
        return asked;
    });
}

Result<std::vector<OpenQuestion>> KnowledgeService::unanswered()
{
    return inResult([&] { return KnowledgeStore(m_office.database()).unanswered(); });
}

Result<Done> KnowledgeService::answer(QuestionId id, const QString &given)
{
    const QString answer = text::tidy(given);
    if (answer.isEmpty() || answer.size() > text::hardLimit)
        return refusal(ErrorKind::Invalid, Words::tr("还没有写答复，或答复太长。"),
                       Words::tr("请写下怎样答复。"));
    return inResult([&]() -> Result<Done> {
        require(m_office, Permission::KeepKnowledge);
        Transaction transaction(m_office.database());
        if (!KnowledgeStore(m_office.database()).answer(id, m_office.now(), answer))
            return refusal(ErrorKind::Conflict, Words::tr("这个问题已经有答复，或已不存在。"),
                           Words::tr("请刷新后再看。"));
        recordDifferences(m_office, QStringLiteral("open_question"), id.value, {{"answer", QString()}},
                          {{"answer", answer}});
        transaction.commit();
        return Done();
    });
}

} // namespace jiesu
