// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/caseservice.h"
#include "service/knowledgeservice.h"
#include "service/snippetservice.h"

using namespace jiesu;

namespace {

class KnowledgeTest : public testing::Test
{
protected:
    KnowledgeTest() { m_office->setActor(QStringLiteral("话务员 01")); }

    CategoryId category(const char *path)
    {
        const CategoryId id = m_office->reference()->findCategory(QString::fromUtf8(path));
        EXPECT_TRUE(id.isSet()) << path;
        return id;
    }
    QStringList found(const char *typed, CategoryId of = {})
    {
        QStringList codes;
        const auto snippets = SnippetService(*m_office).find(QString::fromUtf8(typed), of);
        for (const Snippet &snippet : *snippets)
            codes << snippet.code;
        return codes;
    }
    static Snippet snippet(const char *code, const char *text, const char *owner = "")
    {
        Snippet made;
        made.code = QString::fromUtf8(code);
        made.text = QString::fromUtf8(text);
        made.owner = QString::fromUtf8(owner);
        return made;
    }
    qint64 historyLines(const char *entity, qint64 id)
    {
        return qint64(m_office->history().of(QString::fromUtf8(entity), id).size());
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 3, 1), QTime(23, 41)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
};

TEST_F(KnowledgeTest, ANewOfficeHasSoundSnippetsAndKnowledge)
{
    const auto snippets = SnippetService(*m_office).list();
    ASSERT_GE(snippets->size(), 15U);
    for (const Snippet &each : *snippets) {
        EXPECT_TRUE(unknownVariables(each.text).isEmpty()) << each.code.toStdString();
        EXPECT_TRUE(each.owner.isEmpty());
        // What comes with the program must pass its own checks.
        EXPECT_TRUE(SnippetService(*m_office).save(each).ok()) << each.code.toStdString();
    }
    const auto entries = KnowledgeService(*m_office).all();
    ASSERT_GE(entries->size(), 10U);
    for (const KnowledgeEntry &each : *entries)
        EXPECT_TRUE(KnowledgeService(*m_office).save(each).ok()) << each.title.toStdString();
}

TEST_F(KnowledgeTest, SnippetsAreFoundByCodeTitleAndInitials)
{
    const struct
    {
        const char *typed;
        const char *first;
    } table[] = {{";;漏水", "漏水"},   {"；；漏", "漏水"},   {";;ls", "漏水"},
                 {"；；ＬＳ", "漏水"}, {";;LS", "漏水"},     {"公厕漏", "漏水"},
                 {";;gcls", "漏水"},   {" ;;回访 ", "回访"}, {";;yys", "夜遗撒"}};
    for (const auto &[typed, first] : table) {
        const QStringList codes = found(typed);
        ASSERT_FALSE(codes.isEmpty()) << typed;
        EXPECT_EQ(codes.first(), QString::fromUtf8(first)) << typed;
    }
    EXPECT_EQ(found(";;").size(), qsizetype(SnippetService(*m_office).list()->size()));
    EXPECT_TRUE(found(";;没有这样的").isEmpty());
    QStringList first = found(";;", category("道路遗撒->夜间遗撒")).mid(0, 2);
    first.sort();
    EXPECT_EQ(first, (QStringList{QStringLiteral("夜遗撒"), QStringLiteral("遗撒")}));
}

TEST_F(KnowledgeTest, APersonsOwnSnippetStandsBeforeTheSharedOne)
{
    SnippetService service(*m_office);
    const auto own = service.save(snippet("漏水", "我的说法", "话务员 01"));
    ASSERT_TRUE(own.ok()) << own.error().message().toStdString();
    EXPECT_EQ(found(";;漏水"), QStringList{QStringLiteral("漏水")});
    EXPECT_EQ(service.find(QStringLiteral(";;漏水"))->front().text, QStringLiteral("我的说法"));
    EXPECT_EQ(service.list(true)->size(), service.list()->size() + 1) << "the settings show both";
    m_office->setActor(QStringLiteral("话务员 02"));
    EXPECT_NE(service.find(QStringLiteral(";;漏水"))->front().text, QStringLiteral("我的说法"));
    EXPECT_EQ(service.save(*own).error().kind, ErrorKind::Invalid) << "not hers";
    Snippet taken = *own;
    taken.owner.clear();
    taken.code = QStringLiteral("拿走");
    EXPECT_EQ(service.save(taken).error().kind, ErrorKind::Invalid) << "nor by making it shared";
    m_office->setActor(QStringLiteral("话务员 01"));
    Snippet aside = *own;
    aside.active = false;
    ASSERT_TRUE(service.save(aside).ok());
    EXPECT_NE(service.find(QStringLiteral(";;漏水"))->front().text, QStringLiteral("我的说法"));
}

TEST_F(KnowledgeTest, BadSnippetsAreRefusedWithASentenceAndStoreNothing)
{
    SnippetService service(*m_office);
    const auto before = service.list(true)->size();
    for (const Snippet &bad :
         {snippet("", "文"), snippet("两 词", "文"), snippet("a;b", "文"),
          snippet("这个代码实在是太长太长太长太长太长太长了吧", "文"), snippet("空", " \n"),
          snippet("变量", "{来点人}您好"), snippet("别人", "文", "话务员 02")}) {
        const auto result = service.save(bad);
        ASSERT_FALSE(result.ok()) << bad.code.toStdString();
        EXPECT_EQ(result.error().kind, ErrorKind::Invalid);
        EXPECT_FALSE(result.error().advice.isEmpty());
    }
    EXPECT_EQ(service.save(snippet("漏水", "又一条")).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(service.list(true)->size(), before);
}

TEST_F(KnowledgeTest, EditsAreRecordedAndAStaleOneIsAConflict)
{
    SnippetService service(*m_office);
    Snippet stored = *service.save(snippet("新的", "一"));
    EXPECT_EQ(stored.title, QStringLiteral("新的")) << "the code stands in for a missing title";
    const qint64 lines = historyLines("snippet", stored.id.value);
    EXPECT_GT(lines, 0);
    Snippet changed = stored;
    changed.text = QStringLiteral("二");
    ASSERT_TRUE(service.save(changed).ok());
    EXPECT_EQ(historyLines("snippet", stored.id.value), lines + 1);
    EXPECT_EQ(service.save(stored).error().kind, ErrorKind::Conflict);

    KnowledgeService knowledge(*m_office);
    KnowledgeEntry entry;
    entry.title = QStringLiteral("开放时间");
    EXPECT_EQ(knowledge.save(entry).error().kind, ErrorKind::Invalid);
    entry.text = QStringLiteral("看门口公示。");
    entry = *knowledge.save(entry);
    KnowledgeEntry later = entry;
    later.validUntil = QDate(2022, 6, 30);
    ASSERT_TRUE(knowledge.save(later).ok());
    EXPECT_EQ(m_office->history().of(QStringLiteral("knowledge"), entry.id.value).back().newValue,
              QStringLiteral("2022-06-30"));
    EXPECT_EQ(knowledge.save(entry).error().kind, ErrorKind::Conflict);
}

TEST_F(KnowledgeTest, VariablesAreFilledFromTheCase)
{
    Place point;
    point.kind = PlaceKind::Point;
    point.name = QStringLiteral("影剧院公厕");
    point.parent = m_office->reference()->places().back().id;
    m_office->referenceStore().save(point);
    Unit unit;
    unit.name = QStringLiteral("公厕管理科");
    m_office->referenceStore().save(unit);
    m_office->reloadReference();
    ComplaintCase complaint;
    complaint.callerName = QStringLiteral("王{今天}");
    complaint.occurrenceAddress = QStringLiteral("新桥大街");
    SnippetService service(*m_office);
    const QString text = QStringLiteral("{来电人}：{点位}，{承办}，{时限}。{今天}{别的}{");
    EXPECT_EQ(service.expand(text, complaint),
              QStringLiteral("王{今天}：新桥大街，{承办}，{时限}。2022年3月1日{别的}{"));
    complaint.point = point.id;
    complaint.leadUnit = unit.id;
    complaint.timeClass = m_office->reference()->timeClasses().front().id;
    complaint.isAnonymous = true;
    const QString filled = service.expand(text, complaint);
    EXPECT_TRUE(filled.startsWith(QStringLiteral("{来电人}：影剧院公厕，公厕管理科，7")))
        << filled.toStdString();
}

TEST_F(KnowledgeTest, TheNearestValidEntryComesFirstAndExpiredOnesLast)
{
    KnowledgeService service(*m_office);
    const auto add = [&](const char *title, const char *path, std::optional<QDate> until) {
        KnowledgeEntry entry;
        entry.title = QString::fromUtf8(title);
        entry.text = QStringLiteral("内容");
        entry.category = category(path);
        entry.validUntil = until;
        EXPECT_TRUE(service.save(entry).ok());
    };
    add("昨天到期", "扫雪铲冰->道路结冰", QDate(2022, 2, 28));
    add("今天到期", "扫雪铲冰->道路结冰", QDate(2022, 3, 1));
    add("上级", "扫雪铲冰", {});
    add("旁支", "扫雪铲冰->道路积雪", {});
    QStringList titles;
    QList<bool> expired;
    const auto shown = service.forCategory(category("扫雪铲冰->道路结冰"));
    for (const KnowledgeService::Shown &each : *shown) {
        titles << each.entry.title;
        expired << each.expired;
    }
    EXPECT_EQ(titles.first(), QStringLiteral("今天到期"));
    EXPECT_EQ(titles[1], QStringLiteral("雪前要做什么"));
    EXPECT_EQ(titles[2], QStringLiteral("上级"));
    EXPECT_EQ(titles.last(), QStringLiteral("昨天到期"));
    EXPECT_EQ(expired.count(true), 1);
    EXPECT_TRUE(expired.last());
    EXPECT_FALSE(titles.contains(QStringLiteral("旁支")));
    // After midnight in the office, not in Greenwich, it is over.
    m_clock->set(fromOffice(QDate(2022, 3, 2), QTime(0, 0)));
    EXPECT_TRUE(service.forCategory(category("扫雪铲冰->道路结冰"))->back().expired);
    EXPECT_NE(service.forCategory(category("扫雪铲冰->道路结冰"))->front().entry.title,
              QStringLiteral("今天到期"));
    EXPECT_FALSE(service.forCategory({})->empty()) << "those for every category";
}

TEST_F(KnowledgeTest, OpenQuestionsWaitUntilTheyAreAnswered)
{
    KnowledgeService service(*m_office);
    ComplaintCase draft;
    draft.content = QStringLiteral("问公厕几点关门");
    const CaseId complaint = CaseService(*m_office).registerCase(draft, false)->id;
    EXPECT_EQ(service.ask(QStringLiteral(" \n")).error().kind, ErrorKind::Invalid);
    const auto first = service.ask(QStringLiteral("公厕几点关门？"), complaint);
    ASSERT_TRUE(first.ok());
    m_clock->set(m_clock->now() + std::chrono::minutes(5));
    const auto second = service.ask(QStringLiteral("大件垃圾怎样预约？"));
    EXPECT_EQ(*service.unanswered(), (std::vector<OpenQuestion>{*first, *second}));
    EXPECT_EQ(first->complaint, complaint);
    EXPECT_EQ(service.answer(first->id, {}).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(service.answer(first->id, QStringLiteral("全天开放。")).ok());
    EXPECT_EQ(service.answer(first->id, QStringLiteral("又一次")).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(*service.unanswered(), std::vector<OpenQuestion>{*second});
    EXPECT_EQ(historyLines("open_question", first->id.value), 2);
    EXPECT_EQ(service.ask(QStringLiteral("问"), CaseId{999}).error().kind, ErrorKind::Conflict)
        << "a case that does not exist";
}

} // namespace
