// SPDX-License-Identifier: GPL-3.0-or-later
// One notice to all callers of an incident, who was told, what was learnt, search, print and export: by
// keyboard.
#include "gui/officefixture.h"
#include "service/incidentservice.h"
#include "ui/exports/tablesource.h"
#include "ui/ledgers/incidentledger.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

using namespace test;

struct IncidentNotices : testing::Test
{
    /// A dispatched call, in hand if @p isContacted.
    CaseId call(int number, bool isContacted)
    {
        ComplaintCase stored =
            office.add(QStringLiteral("家里停水了"), QStringLiteral("1390000100%1").arg(number));
        if (isContacted)
            stored = office.advance(stored, {CaseAction::Sign, CaseAction::FirstContact});
        return stored.id;
    }
    Incident burst(const QString &title, const std::vector<CaseId> &cases)
    {
        return *office.on([title, cases, at = office.clock->now()](Office &o) {
            Incident incident;
            incident.title = title;
            incident.startedAt = at - std::chrono::hours(5);
            incident.households = 432;
            incident.measures = QStringLiteral("两辆送水车。");
            return IncidentService(o).create(incident, cases);
        });
    }
    void open()
    {
        page = std::make_unique<LedgersPage>(office.context);
        office.show(*page);
    }
    [[nodiscard]] IncidentLedger *ledger() const { return static_cast<IncidentLedger *>(page->current()); }
    template <class T> [[nodiscard]] T *field(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] IncidentDetail detail(IncidentId id)
    {
        return *office.on([id](Office &o) { return IncidentService(o).detail(id); });
    }

    GuiOffice office;
    std::unique_ptr<LedgersPage> page;
};

TEST_F(IncidentNotices, ANoticeIsDraftedFromTheFactsCopiedPrintedAndSentAndTellsWhoHeardIt)
{
    const Incident incident = burst(QStringLiteral("供水主管爆裂"), {call(1, true), call(2, false)});
    open();
    press(Qt::Key_D, Qt::AltModifier);
    auto *text = field<QPlainTextEdit>("replyText");
    ASSERT_EQ(QApplication::focusWidget(), text);
    EXPECT_TRUE(
        text->toPlainText().contains(QStringLiteral("2026年3月6日05:00：供水主管爆裂。涉及 432 户。")));
    type(QStringLiteral("请储水。"));
    press(Qt::Key_K, Qt::AltModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("请储水。")));
    press(Qt::Key_P, Qt::AltModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(QStringLiteral("请储水。")));
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(office.notices.last(), QStringLiteral("已答复 1 件，跳过 1 件"));
    EXPECT_EQ(detail(incident.id).told.size(), 1U);

    press(Qt::Key_G, Qt::AltModifier | Qt::ShiftModifier);
    office.settle();
    EXPECT_EQ(detail(incident.id).told.size(), 2U);
    press(Qt::Key_G, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(detail(incident.id).told.size(), 1U) << "the marked one was not told after all";
    EXPECT_TRUE(field<QLabel>("incidentHistory")->text().contains(QStringLiteral("已告知")));
    office.picture(QStringLiteral("incident-notice"));
}

TEST_F(IncidentNotices, DraftingNeverReplacesWhatWasTyped)
{
    burst(QStringLiteral("供水主管爆裂"), {});
    open();
    press(Qt::Key_R, Qt::AltModifier);
    type(QStringLiteral("自己写的"));
    press(Qt::Key_D, Qt::AltModifier);
    EXPECT_EQ(field<QPlainTextEdit>("replyText")->toPlainText(), QStringLiteral("自己写的"));
}

TEST_F(IncidentNotices, TheReviewIsOfferedAtTheEndAndSavedWithTheIncident)
{
    const Incident incident = burst(QStringLiteral("供水主管爆裂"), {});
    open();
    press(Qt::Key_E, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(detail(incident.id).incident.status, IncidentStatus::Closed) << "the review is not asked for";
    ASSERT_EQ(QApplication::focusWidget(), field<QPlainTextEdit>("reviewHappened"));
    type(QStringLiteral("停水5小时"));
    press(Qt::Key_Tab);
    type(QStringLiteral("管道老化"));
    press(Qt::Key_Tab);
    type(QStringLiteral("列入巡查"));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    const IncidentReview review = detail(incident.id).incident.review;
    EXPECT_EQ(review.happened, QStringLiteral("停水5小时"));
    EXPECT_EQ(review.why, QStringLiteral("管道老化"));
    EXPECT_EQ(review.next, QStringLiteral("列入巡查"));
    office.picture(QStringLiteral("incident-review"));
}

TEST_F(IncidentNotices, AListComesInAndBackFromAnotherLedgerTheKeyIsStillItsOwn)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("事件.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("事件,开始\n停气,2026-03-01 06:00\n");
    file.close();
    open();
    page->choose(5);
    office.settle();
    page->choose(0);
    office.settle();
    office.prompts.files << path;
    press(Qt::Key_I, Qt::AltModifier);
    office.settle();
    ASSERT_EQ(ledger()->model()->rowCount(), 1);
    EXPECT_EQ(ledger()->model()->text(0, 1), QStringLiteral("停气"));
}

TEST_F(IncidentNotices, IsSearchedPrintedWholeAndGivenOutAsATable)
{
    burst(QStringLiteral("供水主管爆裂"), {});
    burst(QStringLiteral("路灯不亮"), {});
    open();
    press(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), ledger()->search());
    type(QStringLiteral("路灯"));
    office.settle();
    ASSERT_EQ(ledger()->model()->rowCount(), 1);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), ledger()->table());
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(QStringLiteral("路灯不亮")));
    const auto table = office.on(ledger()->wholeTable());
    ASSERT_TRUE(table.ok());
    EXPECT_EQ(table->rows.size(), 1U);
}

} // namespace
} // namespace jiesu
