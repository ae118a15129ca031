// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/running.h"
#include "service/caseservice.h"

using namespace jiesu;

namespace {

constexpr char poorReply[] = "经核实，我们保证三天内解决。此事不归我们管。";

/// An office with one case that asks when, answered by what is promised too much.
class ReplyCheck : public CommandTest
{
protected:
    ReplyCheck()
    {
        auto office = Office::create(database(), m_clock);
        ComplaintCase draft;
        draft.content = QStringLiteral("小区北门的垃圾什么时候清运？");
        draft.callerName = QStringLiteral("测试甲");
        draft.callerPhone = QStringLiteral("13900000017");
        draft.publicReply = QString::fromUtf8(poorReply);
        m_caseNo = CaseService(**office).registerCase(draft, false)->caseNo;
    }
    [[nodiscard]] static QStringList rulesOf(const QJsonObject &answer)
    {
        QStringList rules;
        for (const QJsonValue hint : answer.value(QStringLiteral("hints")).toArray())
            rules << hint.toObject().value(QStringLiteral("rule")).toString();
        return rules;
    }

    QString m_caseNo;
};

TEST_F(ReplyCheck, NamesTheWordsOfACasesReplyAndWhereTheyStand)
{
    const QJsonObject answer = run(QStringLiteral("--db {db} reply-check %1 --json").arg(m_caseNo)).json();
    EXPECT_TRUE(rulesOf(answer).contains(QStringLiteral("promise")));
    EXPECT_TRUE(rulesOf(answer).contains(QStringLiteral("remit")));
    const QString reply = QString::fromUtf8(poorReply);
    for (const QJsonValue value : answer.value(QStringLiteral("hints")).toArray()) {
        const QJsonObject hint = value.toObject();
        if (hint.value(QStringLiteral("position")).isNull())
            continue;
        EXPECT_EQ(reply.mid(hint.value(QStringLiteral("position")).toInt(),
                            hint.value(QStringLiteral("length")).toInt()),
                  hint.value(QStringLiteral("words")).toString());
    }
    EXPECT_FALSE(answer.value(QStringLiteral("checks")).toArray().isEmpty());
    const Spoken text = run(QStringLiteral("--db {db} reply-check %1").arg(m_caseNo));
    EXPECT_EQ(text.exit, 0) << "it only advises";
    EXPECT_TRUE(text.out.contains(QStringLiteral("保证"))) << text.out.toStdString();
}

TEST_F(ReplyCheck, ReadsATextInAnyEncodingAloneOrAgainstACase)
{
    file(QStringLiteral("reply.txt"), QByteArray("\xEF\xBB\xBF") + "请致电 13900000017 找测试甲。");
    const auto rules = [this](const QString &line) { return rulesOf(run(line).json()); };
    const QString alone = QStringLiteral("--db {db} reply-check --text {dir}/reply.txt --json");
    const QStringList ofText = rules(alone);
    EXPECT_TRUE(ofText.contains(QStringLiteral("personal"))) << ofText.join(u' ').toStdString();
    const QStringList ofCase =
        rules(QStringLiteral("--db {db} reply-check %1 --text {dir}/reply.txt --json").arg(m_caseNo));
    EXPECT_GT(ofCase.size(), ofText.size()) << "the case knows its caller's name";
    file(QStringLiteral("old.txt"), QByteArray::fromHex("b1a3d6a4c8fdccecc4dabde2bef6a1a3")); // GB18030
    EXPECT_TRUE(rules(QStringLiteral("--db {db} reply-check --text {dir}/old.txt --json"))
                    .contains(QStringLiteral("promise")));
}

TEST_F(ReplyCheck, SaysWhatIsMissing)
{
    EXPECT_EQ(run("--db {db} reply-check").exit, 2);
    EXPECT_EQ(run("--db {db} reply-check JS-2000-000001").exit, 1);
    EXPECT_EQ(run("--db {db} reply-check --text {dir}/none.txt").exit, 1);
    file(QStringLiteral("empty.txt"), " \n");
    EXPECT_EQ(run("--db {db} reply-check --text {dir}/empty.txt").exit, 1);
}

} // namespace
