// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopleoffice.h"
#include "randomoffice.h"
#include "service/assessmenttableservice.h"
#include "service/exportservice.h"
#include "service/publicationservice.h"
#include "service/ruleservice.h"
#include "sheet/sheetreader.h"

#include <QTemporaryDir>

#include <set>

using namespace jiesu;
using namespace jiesu::test;

namespace {

const Period march = Period::month({2022, 3});

class PublicationTest : public PeopleOffice
{
protected:
    PublicationTest()
    {
        clock->set(fromOffice(QDate(2022, 3, 10), QTime(9, 0)));
        for (int i = 0; i < 12; ++i)
            cases.push_back(answered(i % 3 ? team : foreign, i % 4 ? Solved::Yes : Solved::No));
        clock->set(fromOffice(QDate(2022, 4, 2), QTime(9, 0)));
        office->setActor(QStringLiteral("统计员"));
    }

    AssessmentRule rule() { return *office->rule(); }
    PublicationService service() { return PublicationService(*office); }
    Publication publish(const QString &note = {})
    {
        const auto made = service().publish(march, rule(), note);
        EXPECT_TRUE(made.ok()) << (made ? QString() : made.error().message()).toStdString();
        return made ? *made : Publication();
    }
    RatesFigure shown() { return FigureService(*office).rates(march, {}, rule()); }
    /// Everything that is shown of March, as bytes.
    QByteArray published()
    {
        FigureService figures(*office);
        QStringList lines{shown().ruleName};
        const auto add = [&lines](const QString &name, const ThreeRates &rates) {
            QStringList parts{name, rates.composite.percentText()};
            for (const qint64 count : figureCounts(rates))
                parts << QString::number(count);
            lines << parts.join(u' ');
        };
        add({}, shown().rates);
        for (const UnitId unit : {centre, team, foreign})
            add({}, figures.rates(march, {.unit = unit, .street = {}}, rule()).rates);
        for (const UnitRanking::Row &row : figures.unitRanking(march, rule()).rows)
            add(row.figures.name + QString::number(row.rank.value_or(0)), row.figures.rates);
        for (const UnitRates &unit : figures.ratesByUnit(march, {}, rule()))
            add(unit.name, unit.rates);
        lines << QString::number(figures.board(march, {}, rule()).months[2].current);
        return lines.join(u'\n').toUtf8();
    }
    void edit(ComplaintCase &complaint, const std::function<void(ComplaintCase &)> &change)
    {
        complaint = *office->cases().find(complaint.id);
        change(complaint);
        const auto done = CaseService(*office).edit(complaint, QStringLiteral("核对"));
        ASSERT_TRUE(done.ok()) << done.error().message().toStdString();
        complaint = *done;
    }
    std::set<QString> changedNumbers()
    {
        std::set<QString> numbers;
        for (const PublishedChange &change : service().changes(service().list().front()))
            numbers.insert(change.caseNo);
        return numbers;
    }

    std::vector<ComplaintCase> cases;
};

} // namespace

TEST_F(PublicationTest, PublishedFiguresAreThoseCounted)
{
    const QByteArray before = published();
    EXPECT_FALSE(shown().published);
    const Publication made = publish(QStringLiteral("  三月公布  "));
    EXPECT_EQ(made.version, 1);
    EXPECT_EQ(made.note, QStringLiteral("三月公布"));
    EXPECT_EQ(published(), before);
    ASSERT_TRUE(shown().published);
    EXPECT_EQ(shown().published->by, QStringLiteral("统计员"));
    EXPECT_EQ(service().check(), QStringList());
    EXPECT_TRUE(changedNumbers().empty());
}

TEST_F(PublicationTest, PublishedFiguresNeverChangeAndTheChangesAreListedExactly)
{
    publish();
    const QByteArray before = published();
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    edit(cases[2], [this](ComplaintCase &c) { c.leadUnit = foreign; });
    edit(cases[3], [](ComplaintCase &c) { c.receivedAt += std::chrono::days(40); });
    edit(cases[4], [](ComplaintCase &c) { c.remark = QStringLiteral("不影响数字"); });
    edit(cases[5], [](ComplaintCase &c) { c.retained = false; });
    edit(cases[5], [](ComplaintCase &c) { c.retained = true; });
    clock->set(fromOffice(QDate(2022, 3, 20), QTime(9, 0)));
    const ComplaintCase late = answered(team, Solved::Yes);
    clock->set(fromOffice(QDate(2022, 4, 3), QTime(9, 0)));
    const ComplaintCase next = answered(team, Solved::Yes);

    EXPECT_EQ(published(), before) << "not one byte";
    EXPECT_EQ(changedNumbers(),
              (std::set<QString>{cases[1].caseNo, cases[2].caseNo, cases[3].caseNo, late.caseNo}));
    const BoardFigures board = FigureService(*office).board(march, {}, rule());
    EXPECT_EQ(board.changedCases, 4);
    EXPECT_EQ(FigureService(*office).board(march, {.unit = foreign, .street = {}}, rule()).changedCases, 2)
        << "one came, one of its own was moved away";
    EXPECT_EQ(service().check(), QStringList());

    for (const PublishedChange &change : service().changes(service().list().front())) {
        if (change.caseNo == cases[2].caseNo) {
            ASSERT_EQ(change.lines.size(), 1U);
            EXPECT_EQ(change.lines[0].field, QStringLiteral("lead_unit_id"));
            EXPECT_EQ(change.lines[0].oldValue, QString::number(team.value));
            EXPECT_EQ(change.lines[0].newValue, QString::number(foreign.value));
            EXPECT_EQ(change.lines[0].actor, QStringLiteral("统计员"));
        }
        EXPECT_EQ(change.then.isIn, change.caseNo != late.caseNo);
        EXPECT_EQ(change.now.isIn, change.caseNo != cases[3].caseNo);
    }
}

TEST_F(PublicationTest, ACaseRegisteredLaterIsOneLine)
{
    publish();
    clock->set(fromOffice(QDate(2022, 3, 20), QTime(9, 0)));
    ComplaintCase draft;
    draft.content = QStringLiteral("补登的来电");
    draft.requestType = RequestType::Complaint;
    draft.leadUnit = team;
    draft.timeClass = office->reference()->timeClasses().front().id;
    const auto late = CaseService(*office).registerCase(draft, true);
    ASSERT_TRUE(late.ok()) << late.error().message().toStdString();
    const auto changes = service().changes(service().list().front());
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].caseNo, late->caseNo);
    ASSERT_EQ(changes[0].lines.size(), 1U);
    EXPECT_TRUE(changes[0].lines[0].field.isEmpty());
    edit(cases[1], [](ComplaintCase &c) { c.requestType = RequestType::Commendation; });
    EXPECT_EQ(changedNumbers().size(), 2U);
}

TEST_F(PublicationTest, TheCumulativeFiguresAddWhatWasPublishedAndSaySo)
{
    const Period april = Period::month({2022, 4});
    const auto cumulative = [&] { return FigureService(*office).board(april, {}, rule()).cumulativeRates; };
    const RatesFigure before = cumulative();
    EXPECT_EQ(before.publishedMonths, 0);
    publish();
    EXPECT_EQ(cumulative().publishedMonths, 1);
    EXPECT_EQ(figureCounts(cumulative().rates), figureCounts(before.rates));
    EXPECT_EQ(cumulative().rates.composite.percentText(), before.rates.composite.percentText());
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    edit(cases[2], [](ComplaintCase &c) { c.receivedAt -= std::chrono::days(31); });
    EXPECT_EQ(cumulative().rates.assessed, before.rates.assessed + 1)
        << "March as published, and the case that went to February";
    const BoardFigures board = FigureService(*office).board(april, {}, rule());
    EXPECT_EQ(board.cumulativeRates.rates.received, board.reduction.current()) << "one number on the board";
    AssessmentRule other = rule();
    other.code = QStringLiteral("other");
    EXPECT_EQ(FigureService(*office).board(april, {}, other).cumulativeRates.publishedMonths, 0);
}

TEST_F(PublicationTest, AMonthIsPublishedUnderEveryRuleAtOnce)
{
    publish();
    const std::vector<AssessmentRule> rules = rulesFor(*office, march);
    ASSERT_EQ(rules.size(), 3U);
    const auto counts = [this](const AssessmentRule &rule) {
        return figureCounts(FigureService(*office).rates(march, {}, rule).rates);
    };
    std::vector<FigureCounts> before;
    std::ranges::transform(rules, std::back_inserter(before), counts);
    const auto made = service().publishAll(march, rules, QStringLiteral("三种口径"));
    ASSERT_TRUE(made.ok()) << made.error().message().toStdString();
    EXPECT_EQ(made->size(), 2U) << "under the default rule it was published before";
    EXPECT_EQ(service().publishAll(march, rules, {}).error().kind, ErrorKind::Conflict);
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    for (std::size_t i = 0; i < rules.size(); ++i) {
        EXPECT_TRUE(FigureService(*office).rates(march, {}, rules[i]).published) << i;
        EXPECT_EQ(counts(rules[i]), before[i]) << rules[i].name.toStdString();
    }
    EXPECT_EQ(service().check(), QStringList());
    EXPECT_EQ(service().list().size(), 3U);
}

TEST_F(PublicationTest, ARuleEditedLaterDoesNotReachAPublishedMonth)
{
    publish();
    const QByteArray before = published();
    AssessmentRule changed = rule();
    changed.basicallyWeight = 1000;
    changed.composite = {100, 450, 450};
    changed.minimumCases = 100;
    changed.name = QStringLiteral("新办法");
    changed.version += 1;
    ASSERT_TRUE(RuleService(*office).save(changed, true).ok());
    EXPECT_EQ(published(), before);
    EXPECT_NE(FigureService(*office).ruleFor(march, rule()).composite, changed.composite);
    EXPECT_EQ(FigureService(*office).ruleFor(march.next(), rule()).composite, changed.composite);
    EXPECT_EQ(FigureService(*office).board(march, {}, rule()).rule.minimumCases, 3);
    EXPECT_EQ(service().check(), QStringList());
}

TEST_F(PublicationTest, ACorrectionIsAnotherVersionWithANote)
{
    publish();
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    const FigureCounts old = figureCounts(shown().rates);
    const auto withoutNote = service().correct(march, rule().code, 1, QStringLiteral("  "));
    ASSERT_FALSE(withoutNote.ok());
    EXPECT_EQ(withoutNote.error().kind, ErrorKind::Invalid);
    const auto corrected = service().correct(march, rule().code, 1, QStringLiteral("剔除一件"));
    ASSERT_TRUE(corrected.ok()) << corrected.error().message().toStdString();
    EXPECT_EQ(corrected->version, 2);
    EXPECT_EQ(shown().published->version, 2);
    EXPECT_EQ(shown().rates.excludedFor(Exclusion::Excluded), 1);
    EXPECT_TRUE(changedNumbers().empty());
    const std::vector<Publication> all = service().list();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(figureCounts(service().figures(all[1]).front().rates), old) << "the old version can be read";
    const auto stale = service().correct(march, rule().code, 1, QStringLiteral("再来"));
    ASSERT_FALSE(stale.ok());
    EXPECT_EQ(stale.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(service().check(), QStringList());
}

TEST_F(PublicationTest, RefusesWhatCannotBePublished)
{
    const auto kindOf = [](const Result<Publication> &result) {
        return result ? std::optional<ErrorKind>() : std::optional(result.error().kind);
    };
    EXPECT_EQ(kindOf(service().publish(march.next(), rule(), {})), ErrorKind::Invalid) << "it runs still";
    EXPECT_EQ(kindOf(service().publish(march, rule(), QString(2000, u'长'))), ErrorKind::Invalid);
    EXPECT_EQ(kindOf(service().correct(march, rule().code, 1, QStringLiteral("没有封账"))),
              ErrorKind::NotFound);
    publish();
    EXPECT_EQ(kindOf(service().publish(march, rule(), {})), ErrorKind::Conflict);
    for (const Role role : {Role::Dispatcher, Role::Handler, Role::Supervisor}) {
        sit({role});
        EXPECT_EQ(kindOf(service().publish(march.previous(), rule(), {})), ErrorKind::Forbidden);
        EXPECT_EQ(kindOf(service().correct(march, rule().code, 1, QStringLiteral("改"))),
                  ErrorKind::Forbidden);
    }
    sit({Role::ReportingClerk});
    EXPECT_EQ(kindOf(service().publish(march.previous(), rule(), {})), std::nullopt);
}

TEST_F(PublicationTest, TheFileItselfRefusesToChangeIt)
{
    publish();
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    for (const char *sql : {"UPDATE published_period SET note = 'x'", "DELETE FROM published_period",
                            "UPDATE published_figure SET received = 99", "DELETE FROM published_figure",
                            "UPDATE published_case SET was_in = 0", "DELETE FROM published_case",
                            "INSERT OR REPLACE INTO published_figure SELECT * FROM published_figure",
                            "INSERT OR REPLACE INTO published_period SELECT * FROM published_period"})
        EXPECT_THROW(office->database().exec(QString::fromLatin1(sql)), StorageError) << sql;
}

TEST_F(PublicationTest, TheCheckFindsWhatAnotherProgramChanged)
{
    publish();
    office->database().exec(QStringLiteral("DROP TRIGGER published_figure_no_update"));
    office->database().exec(
        QStringLiteral("UPDATE published_figure SET received = received + 1 WHERE scope = 0"));
    EXPECT_EQ(service().check().size(), 1);
}

TEST_F(PublicationTest, TheCheckFindsAChangeThatPassedBy)
{
    publish();
    office->database().exec(QStringLiteral("DROP TRIGGER published_case_update"));
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    EXPECT_EQ(service().check().size(), 1);
}

TEST_F(PublicationTest, TheWorkbookOfAPublishedMonthPrintsThePublishedFigures)
{
    QTemporaryDir folder;
    const auto written = [&](const QString &name) {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(ExportService(*office).writeReport(march, {}, rule(), path, {}).ok());
        auto reader = SheetReader::open(path);
        QStringList lines;
        SheetRow row;
        while (reader && (*reader)->next(row)) {
            if (row.cell(1).kind == CellKind::Number || row.cell(1).text.contains(u'/'))
                lines << row.cell(0).text + row.cell(1).text;
        }
        return lines;
    };
    publish();
    const QStringList before = written(QStringLiteral("a.xlsx"));
    EXPECT_GT(before.size(), 5);
    edit(cases[1], [](ComplaintCase &c) { c.retained = false; });
    EXPECT_EQ(written(QStringLiteral("b.xlsx")), before);
}

TEST_F(PublicationTest, TheAssessmentTableIsPublishedWithItsRanks)
{
    AssessmentTableService tables(*office);
    KeptTable table;
    table.monthKey = 202203;
    table.table = {QStringLiteral("3月份考评表"),
                   {{QStringLiteral("检查"), 10'000, ItemMode::Manual, {}}},
                   {{{}, QStringLiteral("甲镇"), {9'000}, {}}, {{}, QStringLiteral("乙镇"), {9'500}, {}}}};
    const auto stored = tables.save(table);
    ASSERT_TRUE(stored.ok()) << stored.error().message().toStdString();
    publish();
    KeptTable changed = *stored;
    changed.table.rows[0].entered[0] = 10'000;
    ASSERT_TRUE(tables.save(changed).ok());
    EXPECT_EQ(tables.ranks({2022, 3}, rule())->rows.front().unit, QStringLiteral("乙镇"));
    EXPECT_EQ(tables.counted({2022, 3}, rule())->rows.front().unit, QStringLiteral("甲镇"));
    ASSERT_TRUE(service().correct(march, rule().code, 1, QStringLiteral("改分")).ok());
    EXPECT_EQ(tables.ranks({2022, 3}, rule())->rows.front().unit, QStringLiteral("甲镇"));
}

TEST(PublicationRandom, PublishedFiguresAndTheChangesSinceAreTheCountOfNow)
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        RandomOffice random(seed);
        for (int i = 0; i < 150; ++i)
            random.act();
        Office &office = random.office();
        const AssessmentRule rule = *office.rule();
        PublicationService service(office);
        std::vector<Publication> made;
        for (const Period &period :
             {Period::month({2022, 2}), Period::days(QDate(2022, 1, 20), QDate(2022, 2, 25))}) {
            const auto published = service.publish(period, rule, {});
            ASSERT_TRUE(published.ok()) << published.error().message().toStdString();
            made.push_back(*published);
        }
        const auto counts = [&] {
            return figureCounts(FigureService(office).rates(made[0].period, {}, rule).rates);
        };
        const FigureCounts before = counts();
        for (int i = 0; i < 150; ++i)
            random.act();
        ASSERT_EQ(counts(), before);
        ASSERT_EQ(service.check(), QStringList()) << "seed " << seed;
        ASSERT_FALSE(service.changes(made[0]).empty()) << "nothing happened to February";
    }
}
