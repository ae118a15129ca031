// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to warm-hearted citizens, indicators, the weekly meeting and the publicity sheet: by keyboard.
#include "domain/ledgers/meetingmatter.h"
#include "gui/officefixture.h"
#include "service/ledgerservice.h"
#include "service/outreachservice.h"
#include "ui/ledgers/meetingledger.h"
#include "ui/proactive/citizensview.h"
#include "ui/proactive/indicatorsview.h"
#include "ui/proactive/outreachcard.h"
#include "ui/proactive/outreachview.h"
#include "ui/proactive/publicityview.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/rowtable.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {
namespace {

using namespace test;

struct PeoplePages : testing::Test
{
    qint64 citizen(const QString &name, const QString &phone)
    {
        return office
            .on([name, phone](Office &o) {
                Citizen citizen;
                citizen.name = name;
                citizen.phone = phone;
                citizen.consent = Consent::Given;
                citizen.consentOn = QDate(2025, 12, 1);
                citizen.area = o.reference()->findPlace(PlaceKind::Street, QStringLiteral("永定镇"));
                return LedgerService(o, citizenLedger).save(toRecord(citizenLedger, citizen));
            })
            ->id;
    }
    std::vector<OutreachCall> calls()
    {
        return *office.on([](Office &o) {
            std::vector<OutreachCall> calls;
            for (const LedgerRecord &record : LedgerService(o, outreachCallLedger).list({}))
                calls.push_back(fromRecord<OutreachCall>(outreachCallLedger, record));
            return calls;
        });
    }

    GuiOffice office;
};

TEST_F(PeoplePages, TheListIsCalledByNumberKeysOneAfterTheOther)
{
    const qint64 first = citizen(QStringLiteral("甲女士"), QStringLiteral("13900000001"));
    citizen(QStringLiteral("乙先生"), QStringLiteral("13900000002"));
    OutreachView view(office.context);
    office.show(view);
    ASSERT_EQ(view.model()->rowCount(), 2);
    EXPECT_EQ(view.findChild<QLabel *>(QStringLiteral("outreachPhone"))->text(),
              QStringLiteral("13900000001"));
    EXPECT_TRUE(view.findChild<QLabel *>(QStringLiteral("outreachScript"))
                    ->text()
                    .contains(QStringLiteral("甲女士您好")));
    press(Qt::Key_Return);
    EXPECT_TRUE(calls().empty()) << "it is not said yet how the call ended";
    press(Qt::Key_1);
    press(Qt::Key_3);
    press(Qt::Key_9);
    press(Qt::Key_8);
    type(QStringLiteral("北门坡道结冰"));
    QSignalSpy asked(&office.context, &OfficeContext::callAsked);
    press(Qt::Key_N, Qt::AltModifier);
    office.settle();
    ASSERT_EQ(asked.size(), 1);
    const QJsonObject content = asked[0][0].toJsonObject();
    EXPECT_EQ(content[QStringLiteral("caller_phone")].toString(), QStringLiteral("13900000001"));
    EXPECT_EQ(content[QStringLiteral("content")].toString(), QStringLiteral("北门坡道结冰"));
    ASSERT_EQ(calls().size(), 1U) << "what was said is stored before the desk gets it";
    const OutreachCall call = calls().front();
    EXPECT_EQ(content[QStringLiteral("outreach_call")].toInteger(), call.id);
    EXPECT_EQ(call.citizen, first);
    EXPECT_EQ(call.outcome, OutreachOutcome::Reached);
    EXPECT_EQ(call.road, RoadState::NotCleared);
    EXPECT_TRUE(call.advised);
    EXPECT_EQ(call.need, QStringLiteral("北门坡道结冰"));
    EXPECT_EQ(call.weatherDay, QDate(2026, 3, 6));
    EXPECT_EQ(view.findChild<QLabel *>(QStringLiteral("outreachPhone"))->text(),
              QStringLiteral("13900000002"))
        << "the next one who was not called yet";
    press(Qt::Key_4);
    press(Qt::Key_Return);
    office.settle();
    EXPECT_EQ(calls().size(), 2U);
    EXPECT_TRUE(office.prompts.asked.isEmpty());
}

TEST_F(PeoplePages, WhatIsSaidOfACallIsNotDroppedWithoutAQuestion)
{
    citizen(QStringLiteral("甲女士"), QStringLiteral("13900000001"));
    citizen(QStringLiteral("乙先生"), QStringLiteral("13900000002"));
    OutreachView view(office.context);
    office.show(view);
    press(Qt::Key_1);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(office.prompts.asked.size(), 1);
    EXPECT_TRUE(view.card()->isTouched());
    EXPECT_EQ(view.table()->currentIndex().row(), 0) << "the list stays where the call is";
}

TEST_F(PeoplePages, AFrequentCallerIsEnteredOnlyWithHisConsent)
{
    for (int i = 0; i < 3; ++i)
        office.add(QStringLiteral("路边有垃圾"), QStringLiteral("13900000007"));
    CitizensView view(office.context);
    office.show(view);
    ASSERT_EQ(view.model()->rowCount(), 1);
    EXPECT_EQ(view.model()->text(0, 0), QStringLiteral("139****0007"));
    press(Qt::Key_A, Qt::AltModifier);
    office.settle();
    const auto count = [this] {
        return *office.on([](Office &o) { return LedgerService(o, citizenLedger).count({}); });
    };
    EXPECT_EQ(count(), 0) << "Esc: no consent";
    office.prompts.choices << 0;
    press(Qt::Key_A, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(view.model()->rowCount(), 0);
}

TEST_F(PeoplePages, TheSheetOfTheWeekIsPrintedAndWhatIsOverdueIsSaid)
{
    (void)*office.on([](Office &o) {
        MeetingMatter matter;
        matter.meetingOn = QDate(2026, 2, 23);
        matter.matter = QStringLiteral("门禁失灵");
        matter.dueOn = QDate(2026, 3, 3);
        return LedgerService(o, meetingMatterLedger).save(toRecord(meetingMatterLedger, matter));
    });
    MeetingLedger page(office.context);
    office.show(page);
    EXPECT_EQ(page.courseReport(), QStringLiteral("未办结 1 条，超期 1 条：门禁失灵（超期 3 天）。"));
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(QStringLiteral("超期 3 天")));
}

TEST_F(PeoplePages, ThePublicitySheetIsWordedShownSavedAndPrinted)
{
    PublicityView view(office.context);
    office.show(view);
    type(QStringLiteral("010-00001234"));
    EXPECT_TRUE(view.findChild<QLabel *>(QStringLiteral("publicityShown"))
                    ->text()
                    .contains(QStringLiteral("业务监督电话010-00001234")));
    press(Qt::Key_S, Qt::ControlModifier);
    office.settle();
    EXPECT_EQ(*office.on([](Office &o) { return supervisionLine(o); }), QStringLiteral("010-00001234"));
    press(Qt::Key_P, Qt::ControlModifier);
    office.settle();
    ASSERT_EQ(office.prompts.papers.size(), 1);
    EXPECT_TRUE(office.prompts.papers[0].html.contains(QStringLiteral("010-00001234")));
}

struct DemoPeoplePages : testing::Test
{
    GuiOffice office{true};
};

TEST_F(DemoPeoplePages, IndicatorsAreWalkedByKeysAndLookedAt)
{
    IndicatorsView view(office.context);
    office.show(view);
    EXPECT_EQ(view.shownPeriod(), QStringLiteral("2021"));
    EXPECT_EQ(view.model()->text(0, 1), QStringLiteral("丽景长安小区"));
    EXPECT_EQ(view.model()->text(0, 2), QStringLiteral("100%"));
    EXPECT_EQ(view.chart()->markCount(), 3);
    const std::optional<double> target = view.chart()->levelY();
    ASSERT_TRUE(target.has_value());
    EXPECT_LT(view.chart()->barRect(2).top(), *target) << "100 % reaches above the line of the target";
    press(Qt::Key_Left, Qt::AltModifier);
    office.settle();
    EXPECT_EQ(view.shownPeriod(), QStringLiteral("2020"));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    office.settle();
    EXPECT_EQ(view.model()->rowCount(), 13) << "fine dust by township";
    const auto table = office.on(view.wholeTable());
    EXPECT_EQ(table->rows.size(), 13U);
    office.picture(QStringLiteral("indicators"));
}

TEST_F(DemoPeoplePages, EachPageIsLookedAt)
{
    OutreachView outreach(office.context);
    outreach.findChild<QLineEdit *>(QStringLiteral("outreachDay"))->setText(QStringLiteral("2026-02-13"));
    office.show(outreach);
    EXPECT_GT(outreach.model()->rowCount(), 10);
    office.picture(QStringLiteral("outreach"));
    CitizensView citizens(office.context);
    office.show(citizens);
    EXPECT_GT(citizens.volunteers()->rowCount(), 5);
    office.picture(QStringLiteral("citizens"));
    PublicityView publicity(office.context);
    office.show(publicity);
    office.picture(QStringLiteral("publicity"));
    MeetingLedger meetings(office.context);
    office.show(meetings);
    EXPECT_GT(meetings.model()->rowCount(), 5);
    office.picture(QStringLiteral("meetings"));
}

} // namespace
} // namespace jiesu
