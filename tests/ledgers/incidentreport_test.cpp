// SPDX-License-Identifier: GPL-3.0-or-later
// What an incident tells its callers, who was told, what was learnt, and what is printed and exported of it.
#include "domain/durationtext.h"
#include "domain/officetime.h"
#include "service/actservice.h"
#include "service/caseservice.h"
#include "service/incidentreport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace jiesu;

namespace {

constexpr const char *lineSetting = "supervision_line";

class IncidentReportTest : public testing::Test
{
protected:
    IncidentReportTest()
    {
        Place street;
        street.kind = PlaceKind::Street;
        street.name = QStringLiteral("柳林街道");
        m_office->referenceStore().save(street);
        Place point;
        point.parent = street.id;
        point.name = QStringLiteral("月季园小区");
        m_office->referenceStore().save(point);
        m_office->referenceStore().setSetting(QStringLiteral("office_name"), QStringLiteral("柳林环卫中心"));
        Unit unit;
        unit.name = QStringLiteral("应急班");
        m_office->referenceStore().save(unit);
        m_office->reloadReference();
        m_street = street.id;
        m_point = point.id;
    }

    CaseId call(int number, bool dispatch = true)
    {
        ComplaintCase draft;
        draft.callerName = QStringLiteral("王某某");
        draft.callerPhone = QStringLiteral("1390000%1").arg(number, 4, 10, QLatin1Char('0'));
        draft.requestType = RequestType::Help;
        draft.content = QStringLiteral("停水了");
        draft.street = m_street;
        draft.point = m_point;
        draft.leadUnit = m_office->reference()->findUnit(QStringLiteral("应急班"));
        draft.timeClass = m_office->reference()->timeClasses().front().id;
        return CaseService(*m_office).registerCase(draft, dispatch)->id;
    }
    void contact(CaseId id)
    {
        for (const CaseAction action : {CaseAction::Sign, CaseAction::FirstContact})
            ASSERT_TRUE(
                CaseService(*m_office).step(id, m_office->cases().find(id)->revision, action, {}).ok());
    }
    Incident burst(const std::vector<CaseId> &cases)
    {
        Incident incident;
        incident.title = QStringLiteral("供水管道漏水");
        incident.place = m_point;
        incident.startedAt = m_clock->now();
        incident.households = 432;
        incident.measures = QStringLiteral("水车送水。");
        return *service().create(incident, cases);
    }
    IncidentService service() { return IncidentService(*m_office); }
    std::vector<CaseId> told(IncidentId id)
    {
        std::vector<CaseId> cases;
        const auto detail = service().detail(id);
        for (const IncidentTold &each : detail->told)
            cases.push_back(each.caseId);
        return cases;
    }

    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(fromOffice(QDate(2022, 4, 13), QTime(5, 0)));
    std::unique_ptr<Office> m_office = Office::inMemory(m_clock);
    PlaceId m_street;
    PlaceId m_point;
};

TEST_F(IncidentReportTest, TheNoticeTellsTheFactsAndHowItStands)
{
    Incident incident = burst({});
    EXPECT_EQ(service().detail(incident.id)->notice,
              QStringLiteral("尊敬的居民：\n2022年4月13日05:00，月季园小区：供水管道漏水。涉及 432 户。\n"
                             "已采取的措施：水车送水。\n目前正在处理，恢复后另行告知。\n"
                             "给您带来不便，敬请谅解。"));
    ASSERT_TRUE(
        service()
            .addEvent(incident.id, m_clock->now() + std::chrono::hours(3), QStringLiteral("水车到场。"))
            .ok());
    EXPECT_TRUE(
        service()
            .detail(incident.id)
            ->notice.contains(QStringLiteral("最新进展（2022年4月13日08:00）：水车到场。恢复后另行告知。")));
    incident.endedAt = incident.startedAt + std::chrono::hours(12);
    ASSERT_TRUE(service().save(incident).ok());
    m_office->referenceStore().setSetting(QLatin1String(lineSetting), QStringLiteral("69800000"));
    const QString notice = service().detail(incident.id)->notice;
    EXPECT_TRUE(notice.contains(QStringLiteral("2022年4月13日17:00已恢复正常，历时12小时。")));
    EXPECT_TRUE(notice.contains(QStringLiteral("业务监督电话：69800000")));
    EXPECT_FALSE(notice.contains(QStringLiteral("最新进展")));
}

TEST_F(IncidentReportTest, KnowsWhoWasToldAndWhoNotYet)
{
    const std::vector<CaseId> cases{call(1), call(2), call(3)};
    const Incident incident = burst(cases);
    EXPECT_TRUE(told(incident.id).empty());
    ASSERT_TRUE(service().tell(incident.id, {cases[0], cases[2]}, true).ok());
    EXPECT_EQ(told(incident.id), (std::vector<CaseId>{cases[0], cases[2]}));
    ASSERT_TRUE(service().tell(incident.id, {cases[0]}, false).ok());
    EXPECT_EQ(told(incident.id), (std::vector<CaseId>{cases[2]}));
    const auto history = service().detail(incident.id)->history;
    EXPECT_EQ(std::ranges::count(history, QStringLiteral("told"), &HistoryEntry::field), 3);
    const auto other = service().tell(incident.id, {cases[1], call(4)}, true);
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(told(incident.id), (std::vector<CaseId>{cases[2]})) << "all of them or none";
}

TEST_F(IncidentReportTest, AReplyTellsThoseItAnswersAndThoseMergedIntoThem)
{
    const std::vector<CaseId> cases{call(1), call(1, false), call(2)};
    contact(cases[0]);
    const Incident incident = burst(cases);
    ComplaintCase second = *m_office->cases().find(cases[1]);
    StepInput into;
    into.mergeInto = cases[0];
    const auto merged = CaseService(*m_office).step(second.id, second.revision, CaseAction::Merge, into);
    ASSERT_TRUE(merged.ok()) << merged.error().message().toStdString();
    ASSERT_TRUE(
        service()
            .reply(incident.id, service().detail(incident.id)->incident.revision, QStringLiteral("已恢复。"))
            .ok());
    EXPECT_EQ(told(incident.id), (std::vector<CaseId>{cases[0], cases[1]}));
    ActService acts(*m_office);
    ASSERT_TRUE(acts.undo(acts.recent(m_office->actor(), 1)->front().id).ok());
    EXPECT_EQ(told(incident.id).size(), 2U) << "they heard it";
}

TEST_F(IncidentReportTest, KeepsWhatWasLearntWithItsHistory)
{
    Incident incident = burst({});
    incident.review = {QStringLiteral(" 停水12小时。 "), QStringLiteral("管道老化。"),
                       QStringLiteral("列入巡查。")};
    ASSERT_TRUE(service().save(incident).ok());
    const auto detail = service().detail(incident.id);
    EXPECT_EQ(detail->incident.review.happened, QStringLiteral("停水12小时。"));
    EXPECT_EQ(detail->incident.review.next, QStringLiteral("列入巡查。"));
    EXPECT_EQ(std::ranges::count(detail->history, QStringLiteral("review_why"), &HistoryEntry::field), 1);
}

TEST_F(IncidentReportTest, IsFoundByAnyOfItsTexts)
{
    Incident incident = burst({});
    incident.review.why = QStringLiteral("管道老化");
    ASSERT_TRUE(service().save(incident).ok());
    for (const char *words : {"", "漏水", "月季园", "2022-04-13", "水车", "老化", "月季园 漏水"})
        EXPECT_EQ(service().overview(QString::fromUtf8(words)).incidents.size(), 1U) << words;
    for (const char *words : {"停电", "月季园 停电", "2022-04-14"})
        EXPECT_TRUE(service().overview(QString::fromUtf8(words)).incidents.empty()) << words;
}

TEST_F(IncidentReportTest, IsPrintedWholeWithMaskedCallers)
{
    const std::vector<CaseId> cases{call(1), call(2)};
    Incident incident = burst(cases);
    ASSERT_TRUE(service().tell(incident.id, {cases[0]}, true).ok());
    ASSERT_TRUE(service().addEvent(incident.id, m_clock->now(), QStringLiteral("停水。")).ok());
    incident.endedAt = incident.startedAt + std::chrono::minutes(765);
    ASSERT_TRUE(service().save(incident).ok());
    const auto report = incidentReport(*m_office, incident.id);
    ASSERT_TRUE(report.ok());
    QStringList texts;
    for (const WorkOrder::Section &section : report->sections) {
        texts << section.title;
        for (const WorkOrder::Item &item : section.items)
            texts << item.label + u'=' + item.text;
    }
    const QString all = texts.join(u'\n');
    for (const char *part : {"历时=12小时45分", "涉及户数=432", "来电人=2 人", "04-13 05:00=停水。",
                             "来电与告知（已告知 1/2 件）", "还没有告知", "以后怎么办="})
        EXPECT_TRUE(all.contains(QString::fromUtf8(part))) << part << '\n' << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("王某某"))) << "masked as in the list";
    EXPECT_EQ(incidentReport(*m_office, IncidentId{99}).error().kind, ErrorKind::NotFound);
}

TEST_F(IncidentReportTest, TheTableHoldsEveryIncidentThatIsSearchedFor)
{
    const Incident incident = burst({call(1), call(2)});
    ASSERT_TRUE(service().tell(incident.id, {service().detail(incident.id)->cases[0].id}, true).ok());
    const FigureTable table = incidentTable(*m_office, {});
    ASSERT_EQ(table.rows.size(), 1U);
    ASSERT_EQ(table.rows[0].size(), std::size_t(table.header.size()));
    const auto cell = [&](const char *name) {
        return cellText(table.rows[0][std::size_t(table.header.indexOf(QString::fromUtf8(name)))]);
    };
    EXPECT_EQ(cell("事件"), QStringLiteral("供水管道漏水"));
    EXPECT_EQ(cell("案件"), QStringLiteral("2"));
    EXPECT_EQ(cell("来电人"), QStringLiteral("2"));
    EXPECT_EQ(cell("已告知"), QStringLiteral("1"));
    EXPECT_TRUE(incidentTable(*m_office, QStringLiteral("停电")).rows.empty());
}

TEST_F(IncidentReportTest, AListComesInWithItsMistakesToldAndASecondTimeAddsNothing)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("事件.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("事件,地点,开始,恢复,涉及户数,措施,以后怎么办\n"
               "停气,月季园小区,2022-04-01 06:00,2022-04-01 09:30,120,抢修,列入巡查\n"
               "停暖,没有的地方,2022-04-02 06:00,,,,\n"
               "停电,,2022-04-03 06:00,2022-04-03 05:00,,,\n");
    file.close();
    const auto first = importIncidents(*m_office, path);
    ASSERT_TRUE(first.ok()) << first.error().message().toStdString();
    EXPECT_EQ(first->added, 1);
    ASSERT_EQ(first->rejected.size(), 2);
    EXPECT_TRUE(first->rejected[0].startsWith(QStringLiteral("第 3 行")));
    const std::vector<Incident> stored = service().list();
    ASSERT_EQ(stored.size(), 1U);
    EXPECT_EQ(stored[0].households, 120);
    EXPECT_EQ(stored[0].place, m_point);
    EXPECT_EQ(stored[0].review.next, QStringLiteral("列入巡查"));
    EXPECT_EQ(*restoredAfter(stored[0]), std::chrono::minutes(210));
    const auto again = importIncidents(*m_office, path);
    EXPECT_EQ(again->added + again->updated, 0);
    EXPECT_EQ(again->unchanged, 1);
    EXPECT_EQ(service().list(), stored);
}

TEST(DurationText, LeavesOutWhatIsNothing)
{
    using namespace std::chrono;
    const std::pair<seconds, const char *> expected[]{
        {seconds(59), "0分"},         {minutes(5), "5分"}, {hours(12), "12小时"},
        {minutes(765), "12小时45分"}, {hours(48), "2天"},  {minutes(2 * 1440 + 61), "2天1小时1分"}};
    for (const auto &[length, text] : expected)
        EXPECT_EQ(durationText(length), QString::fromUtf8(text));
}

} // namespace
