// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/importservice.h"
#include "service/replyservice.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <gtest/gtest.h>
#include <map>

namespace jiesu {
namespace {

struct Replies : testing::Test
{
    Replies()
    {
        const auto clock = std::make_shared<FixedClock>(fromOffice(QDate(2026, 3, 6), QTime(10, 0)));
        office = Office::inMemory(clock);
        rules = *ReplyService(*office).rules();
        complaint.title = QStringLiteral("公厕异味");
        complaint.content = QStringLiteral("公厕异味很重，没有人保洁。");
        complaint.callerName = QStringLiteral("欧阳测试");
        complaint.callerPhone = QStringLiteral("13900000000");
        complaint.contactPhone = QStringLiteral("01069840000");
        complaint.callerAddress = QStringLiteral("示范小区甲楼");
    }
    [[nodiscard]] std::vector<ReplyHint> hints(const QString &reply) const
    {
        return replyHints(rules, replyDraft(complaint, reply, false));
    }
    /// "code:words" of each hint.
    [[nodiscard]] QStringList found(const char *reply) const
    {
        QStringList found;
        for (const ReplyHint &hint : hints(QString::fromUtf8(reply)))
            found << hint.rule + u':' + hint.words;
        return found;
    }
    /// The words that one rule marks, in order.
    [[nodiscard]] QString marked(const char *reply, const char *rule) const
    {
        QStringList words;
        for (const ReplyHint &hint : hints(QString::fromUtf8(reply))) {
            if (hint.rule == QLatin1String(rule))
                words << hint.words;
        }
        return words.join(u'|');
    }

    std::unique_ptr<Office> office;
    ReplyRules rules;
    ComplaintCase complaint;
};

TEST_F(Replies, EachRuleMarksItsWordsAndNoOthers)
{
    struct Row
    {
        const char *rule;
        const char *reply;
        const char *marked;
    };
    const Row rows[] = {
        {"promise", "保证三天内彻底解决", "保证|彻底解决"},
        {"promise", "我们今后绝不再发生此类问题", "今后绝不再发生"},
        {"promise", "一劳永逸", "一劳永逸"},
        {"promise", "整改不是一劳永逸的", ""},
        {"promise", "施工方已交纳质量保证金", ""},
        {"promise", "为了彻底解决积水，3月5日已更换管道", ""},
        {"promise", "不能保证当天完成", ""},
        {"absolute", "此事绝对没有", "绝对"},
        {"absolute", "百分之百满意", "百分之百"},
        {"absolute", "反映的情况完全不属实", "完全不属实"},
        {"absolute", "绝对值不大", ""},
        {"absolute", "情况不完全属实", ""},
        {"remit", "这不归我们管", "不归我们管"},
        {"remit", "不属于我局职责", "不属于我局职责"},
        {"remit", "请您自行协商", "请您自行协商"},
        {"remit", "已转区水务局办理，电话已告知您", ""},
        {"remit", "可自行到社区领取", ""},
        {"empty_words", "我们高度重视，感谢您的来电", "高度重视"},
        {"empty_words", "我们将尽快处理。", "我们将尽快处理"},
        {"empty_words", "我们高度重视，3月5日到场查看", ""},
        {"personal", "已电话13812345678回访", "13812345678"},
        {"personal", "致电 138 1234 5678", "138 1234 5678"},
        {"personal", "１３８１２３４５６７８", "１３８１２３４５６７８"},
        {"personal", "身份证11010119000101001X", "11010119000101001X"},
        {"personal", "住3号楼2单元501室", "3号楼2单元501室"},
        {"personal", "已与欧阳测试联系", "欧阳测试"},
        {"personal", "致电010-69840000、住示范小区甲楼", "010-69840000|示范小区甲楼"},
        {"personal", "致电010 69840001", ""},
        {"personal", "工单编号 2026030612345678901234", ""},
        {"personal", "拨打12345", ""},
        {"evidence", "您好，感谢您的来电。", ""},
    };
    for (const Row &row : rows)
        EXPECT_EQ(marked(row.reply, row.rule), QString::fromUtf8(row.marked)) << row.reply;
}

TEST_F(Replies, AQuestionWithoutAnAnswerOfItsKindIsNamed)
{
    struct Row
    {
        const char *asked;
        const char *reply;
        const char *missing; ///< "rule:words", empty: nothing is missing
    };
    const Row rows[] = {
        {"何时供暖？", "您好，已转供热公司核实。", "when:何时"},
        {"何时供暖？", "您好，已转供热公司核实。2026年3月6日", "when:何时"},
        {"何时供暖？", "供热公司核实后定于3月8日恢复供暖。2026年3月6日", ""},
        {"什么时候修好？", "经核实，目前已修复。", ""},
        {"收费多少？", "经核实，按规定收取。", "how_many:多少"},
        {"收费多少？", "经核实，每户收取30元。", ""},
        {"收费多少？", "经核实，一律免费。", ""},
        {"希望尽快处理", "留言收到了，感谢您。", "measure:希望尽快处理"},
        {"希望尽快处理", "保洁员已到现场清理。", ""},
        {"路灯亮着。", "收到，经核实。", ""},
    };
    for (const Row &row : rows) {
        complaint.title.clear();
        complaint.content = QString::fromUtf8(row.asked);
        QStringList missing;
        for (const ReplyHint &hint : hints(QString::fromUtf8(row.reply))) {
            if (hint.kind == ReplyRuleKind::NoAnswer)
                missing << hint.rule + u':' + hint.words;
        }
        EXPECT_EQ(missing.join(u'|'), QString::fromUtf8(row.missing)) << row.asked << row.reply;
    }
}

TEST_F(Replies, AReplyWithoutAFactHasNoEvidence)
{
    const auto isHinted = [&](const char *reply) {
        return found(reply).contains(QStringLiteral("evidence:"));
    };
    EXPECT_TRUE(isHinted("您好，您的来电收悉，感谢支持。"));
    EXPECT_TRUE(isHinted("您好，您的来电收悉。2026年3月6日")) << "the date under the letter is no fact";
    EXPECT_FALSE(isHinted("3月5日保洁员清洗了公厕"));
    EXPECT_FALSE(isHinted("依据《城市环境卫生管理办法》办理"));
    EXPECT_FALSE(isHinted("班长已到现场查看"));
    EXPECT_TRUE(found("  \n ").isEmpty()) << "nothing is said about nothing";
}

TEST_F(Replies, PlacesAreInUtf16UnitsAndDoNotOverlap)
{
    const QString reply = QStringLiteral("𠀀街：这不归我们管，绝对没有，致电13900000000。3月5日已清洗");
    const std::vector<ReplyHint> given = hints(reply);
    ASSERT_GE(given.size(), 3U);
    qsizetype end = 0;
    for (const ReplyHint &hint : given) {
        EXPECT_EQ(reply.mid(hint.position, hint.length), hint.words);
        EXPECT_GE(hint.position, end);
        EXPECT_FALSE(hint.advice.isEmpty());
        end = hint.position + hint.length;
    }
    EXPECT_EQ(given[0].words, QStringLiteral("不归我们管"));
    EXPECT_EQ(given[0].position, 5) << "a rare character is two units";
    EXPECT_EQ(given.back().words, QStringLiteral("13900000000")) << "pattern and caller's number: one hint";
}

TEST_F(Replies, AMaskedCallerAndAFormOfAddressAreNotLookedFor)
{
    complaint.callerName = QStringLiteral("王女士");
    EXPECT_EQ(marked("王女士您好", "personal"), QString());
    complaint.callerName = QStringLiteral("UU0081");
    EXPECT_EQ(marked("网友UU0081您好", "personal"), QString()) << "a platform's own handle";
    complaint.callerName = QStringLiteral("王**");
    complaint.callerPhone = QStringLiteral("139****0000");
    const ReplyDraft draft = replyDraft(complaint, QStringLiteral("王**"), false);
    EXPECT_EQ(draft.names, QStringList{complaint.callerAddress});
    EXPECT_EQ(draft.phones, QStringList{complaint.contactPhone});
}

TEST_F(Replies, TheChecklistSaysWhatIsThere)
{
    const auto met = [&](const char *reply, bool contacted) {
        const ReplyDraft draft = replyDraft(complaint, QString::fromUtf8(reply), contacted);
        QStringList titles;
        for (const ReplyCheckState &state : replyChecks(rules, draft, replyHints(rules, draft))) {
            if (state.met)
                titles << state.title;
        }
        return titles.join(u' ');
    };
    EXPECT_EQ(met("", false), QString());
    EXPECT_EQ(met("", true), QStringLiteral("已联系"));
    EXPECT_EQ(met("好的", false), QStringLiteral("无个人信息"));
    EXPECT_EQ(met("3月5日已清理完毕，已电话告知您，您表示认可。", false),
              QStringLiteral("已联系 说清办理结果 有依据 无个人信息"));
    EXPECT_EQ(met("3月5日已清理完毕，致电13900000000", false), QStringLiteral("说清办理结果 有依据"));
}

TEST_F(Replies, TheOfficesOwnRulesTakeThePlaceOfTheBuiltInOnes)
{
    office->referenceStore().setSetting(
        QStringLiteral("reply_rules"),
        QStringLiteral(R"({"rules":[{"code":"own","kind":"absolute","title":"口头语","advice":"删去。",)"
                       R"("words":["嘛"]}]})"));
    rules = *ReplyService(*office).rules();
    EXPECT_EQ(found("保证彻底解决嘛"), QStringList{QStringLiteral("own:嘛")});
    for (const char *broken :
         {"{", "{}", R"({"rules":[{"code":"a","kind":"absolute","title":"b","advice":"c","words":["("]}]})",
          R"({"rules":[{"code":"a","kind":"rude","title":"b","advice":"c"}]})",
          R"({"rules":[{"code":"a","kind":"absolute","title":"b","advice":"c","extra":1}]})",
          R"({"rules":[{"code":"a","kind":"absolute","title":"b","advice":"c","words":[""]}]})"}) {
        office->referenceStore().setSetting(QStringLiteral("reply_rules"), QString::fromUtf8(broken));
        EXPECT_FALSE(ReplyService(*office).rules()) << broken;
    }
}

TEST_F(Replies, RealRepliesGetFewFalseAlarms)
{
    const QString path = test::sharedDataPath(u"complaints-with-replies.xlsx");
    if (!QFile::exists(path))
        GTEST_SKIP() << "no complaints-with-replies.xlsx here";
    ASSERT_TRUE(ImportService(*office).import(path, {}));
    std::map<QString, int> replies;
    int count = 0;
    office->cases().forEach({}, [&](const ComplaintCase &each) {
        ++count;
        QStringList codes;
        for (const ReplyHint &hint : replyHints(rules, replyDraft(each, each.publicReply, false)))
            codes << hint.rule;
        codes.removeDuplicates();
        for (const QString &code : codes)
            ++replies[code];
        return true;
    });
    EXPECT_EQ(count, 2816);
    for (const auto &[code, number] : replies)
        std::printf("%-12s %5d of %d replies\n", qUtf8Printable(code), number, count);
    for (const char *rare :
         {"promise", "absolute", "remit", "personal", "when", "how_many", "whether", "measure"})
        EXPECT_LT(replies[QLatin1String(rare)], count / 20) << rare;
    EXPECT_LT(replies[QStringLiteral("evidence")], count / 3);
}

} // namespace
} // namespace jiesu
