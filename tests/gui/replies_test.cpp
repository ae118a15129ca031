// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/officefixture.h"
#include "service/replyservice.h"
#include "ui/cases/actionform.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/cases/replyhintpanel.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace jiesu {
namespace {

using namespace test;

struct ReplyHints : testing::Test
{
    [[nodiscard]] ReplyHintPanel *hintPanel() { return page.panel()->findChild<ReplyHintPanel *>(); }
    [[nodiscard]] QPlainTextEdit *editor()
    {
        return page.panel()->findChild<QPlainTextEdit *>(QStringLiteral("actionText"));
    }
    /// The words with a wave under them, in order.
    [[nodiscard]] QString underlined()
    {
        QStringList words;
        for (QTextBlock block = editor()->document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words << block.text().mid(range.start, range.length);
            }
        }
        return words.join(u'|');
    }

    GuiOffice office;
    CasesPage page{office.context};
};

TEST_F(ReplyHints, APromiseIsUnderlinedAndStillSubmittedByKeyboard)
{
    ComplaintCase complaint = office.add(QStringLiteral("公厕异味，要求尽快处理，什么时候能修好？"));
    complaint = office.advance(complaint, {CaseAction::Sign, CaseAction::FirstContact});
    office.show(page);
    office.settle();
    press(Qt::Key_R);
    office.settle();
    ASSERT_NE(hintPanel(), nullptr);
    EXPECT_TRUE(hintPanel()->isVisible());
    EXPECT_TRUE(hintPanel()->hints().empty()) << "nothing is said about an empty reply";
    EXPECT_TRUE(hintPanel()->asText().contains(QStringLiteral("◷ 说清办理结果？")));

    type(QStringLiteral("您好！\n我们保证三天内彻底解决，致电13812345678。"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return underlined() == QStringLiteral("保证|彻底解决|13812345678"); }))
        << underlined().toStdString();
    const QString said = hintPanel()->asText();
    EXPECT_TRUE(said.contains(QStringLiteral("承诺过头“保证”"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("◷ 无个人信息？"))) << said.toStdString();
    EXPECT_EQ(editor()->accessibleDescription(), said.mid(said.indexOf(QStringLiteral("◷ 承诺过头"))));
    office.picture(QStringLiteral("reply-hints"));

    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_FALSE(page.panel()->isFormOpen());
    EXPECT_EQ(office.stored(complaint.caseNo).status, CaseStatus::Replied) << "hints never stand in the way";

    page.openCase(complaint.id);
    office.settle();
    ASSERT_NE(hintPanel(), nullptr) << "the reviewer sees them before 审核通过";
    EXPECT_TRUE(hintPanel()->asText().contains(QStringLiteral("彻底解决")));
    office.picture(QStringLiteral("reply-review"));
}

TEST_F(ReplyHints, AGoodReplyLeavesTheChecklistAlone)
{
    const ComplaintCase complaint = office.add(QStringLiteral("公厕异味，要求尽快处理"));
    office.advance(complaint, {CaseAction::Sign, CaseAction::FirstContact});
    office.show(page);
    office.settle();
    press(Qt::Key_R);
    office.settle();
    type(QStringLiteral("3月5日保洁员已清理公厕，已电话告知您。"));
    const QString good = QStringLiteral("✓ 已联系\n✓ 说清办理结果\n✓ 有依据\n✓ 无个人信息");
    EXPECT_TRUE(QTest::qWaitFor([&] { return hintPanel()->asText() == good; }))
        << hintPanel()->asText().toStdString();
    EXPECT_EQ(underlined(), QString());
    office.picture(QStringLiteral("reply-good"));
}

TEST_F(ReplyHints, RulesThatCannotBeReadAreSaidAndDoNotBlock)
{
    (void)office.on([](Office &opened) {
        opened.referenceStore().setSetting(QStringLiteral("reply_rules"), QStringLiteral("{"));
        return Done();
    });
    const ComplaintCase complaint =
        office.advance(office.add(QStringLiteral("公厕异味")), {CaseAction::Sign, CaseAction::FirstContact});
    office.show(page);
    office.settle();
    press(Qt::Key_R);
    office.settle();
    EXPECT_TRUE(hintPanel()->asText().contains(QStringLiteral("答复规则")));
    type(QStringLiteral("已清洗"));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.stored(complaint.caseNo).status, CaseStatus::Replied);
}

TEST_F(ReplyHints, ALongReplyIsExaminedWhileTyping)
{
    const auto rules = office.on([](Office &opened) { return ReplyService(opened).rules(); });
    ReplyHintPanel panel;
    QPlainTextEdit text;
    panel.follow(&text);
    panel.setRules(rules);
    text.setPlainText(QStringLiteral("经核实，情况属实，我们保证彻底解决。\n").repeated(526).left(10'000));
    QElapsedTimer clock;
    clock.start();
    panel.setContacted(true);
    std::printf("10,000 characters: %lld ms\n", static_cast<long long>(clock.elapsed()));
    EXPECT_FALSE(panel.hints().empty());
    EXPECT_TRUE(panel.asText().contains(QStringLiteral("保证")));
}

} // namespace
} // namespace jiesu
