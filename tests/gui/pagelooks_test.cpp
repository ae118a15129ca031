// SPDX-License-Identifier: GPL-3.0-or-later
// The three daily pages with the demo office, with nothing, and with long text: nothing is cut on a small
// screen.
#include "gui/officefixture.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/casespage.h"
#include "ui/desk/callform.h"
#include "ui/desk/deskpage.h"
#include "ui/followup/followuppage.h"
#include "ui/ledgers/ledgerspage.h"

#include <QPlainTextEdit>

namespace jiesu {
namespace {

using namespace test;

/// What a 1366 × 768 screen leaves for a page beside rail, top bar and status bar.
constexpr QSize smallPage(1298, 692);

const QString longText = QStringLiteral("丽景长安小区北门垃圾清运车每天凌晨四点多作业，噪音特别大，已经反映过"
                                        "两次，希望调整作业时间并回电告知结果。");

void expectFits(const Page &page)
{
    EXPECT_LE(page.minimumSizeHint().width(), smallPage.width());
    EXPECT_LE(page.minimumSizeHint().height(), smallPage.height());
}

TEST(PageLooks, TheDesk)
{
    GuiOffice office(true);
    DeskPage desk(office.context);
    office.show(desk);
    expectFits(desk);
    office.picture(QStringLiteral("desk-empty"));

    CaseFilter filter;
    filter.openOnly = true;
    const QString phone =
        office.on([filter](Office &o) { return o.cases().page(filter, {}, 1); })->rows.at(0).callerPhone;
    type(phone);
    press(Qt::Key_Return);
    type(QStringLiteral("王女士"));
    press(Qt::Key_Return);
    type(longText + longText);
    press(Qt::Key_Return);
    type(QStringLiteral("yd"));
    office.settle();
    office.picture(QStringLiteral("desk-picker"));
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    office.settle();
    expectFits(desk);
    office.picture(QStringLiteral("desk-error"));
    desk.findChild<QWidget *>(QStringLiteral("type"))->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_D, Qt::AltModifier);
    type(longText);
    office.settle();
    expectFits(desk);
    office.picture(QStringLiteral("desk-answer"));
}

TEST(PageLooks, TheCases)
{
    GuiOffice office(true);
    CasesPage cases(office.context);
    office.show(cases);
    office.settle();
    expectFits(cases);
    EXPECT_GT(cases.list()->total(), 0);
    office.picture(QStringLiteral("cases"));
    cases.panel()->start(CaseAction::SubmitReply);
    cases.panel()->start(CaseAction::Dispatch);
    office.settle();
    cases.showView(ViewId::ToSign);
    office.settle();
    cases.panel()->start(CaseAction::RequestReturn);
    office.settle();
    office.picture(QStringLiteral("cases-form"));
    cases.showFilter({}, QStringLiteral("2026年3月 受理"));
    office.settle();
    office.picture(QStringLiteral("cases-origin"));
    cases.search(QStringLiteral("地点:火星"));
    office.settle();
    office.picture(QStringLiteral("cases-none"));
}

TEST(PageLooks, TheFollowUp)
{
    GuiOffice office(true);
    FollowUpPage followUp(office.context);
    office.show(followUp);
    office.settle();
    expectFits(followUp);
    press(Qt::Key_1);
    office.picture(QStringLiteral("followup"));
    GuiOffice blank;
    FollowUpPage nothing(blank.context);
    blank.show(nothing);
    blank.picture(QStringLiteral("followup-empty"));
}

TEST(PageLooks, TheLedgers)
{
    GuiOffice office(true);
    LedgersPage ledgers(office.context);
    office.show(ledgers);
    office.settle();
    expectFits(ledgers);
    office.picture(QStringLiteral("ledgers"));
    GuiOffice blank;
    LedgersPage nothing(blank.context);
    blank.show(nothing);
    expectFits(nothing);
    blank.picture(QStringLiteral("ledgers-empty"));
    press(Qt::Key_N, Qt::ControlModifier);
    type(longText);
    press(Qt::Key_S, Qt::ControlModifier);
    blank.settle();
    expectFits(nothing);
    blank.picture(QStringLiteral("ledgers-new"));
}

} // namespace
} // namespace jiesu
