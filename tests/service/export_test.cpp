// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"
#include "service/exportservice.h"
#include "service/importing.h"
#include "service/masking.h"
#include "support/sheetlines.h"

#include <QRegularExpression>

#include <random>

using namespace jiesu;

namespace {

class ExportTest : public ImportingTest
{
protected:
    /// Cases with every kind of field set, different from each other, all received at different times.
    void addCases(int count)
    {
        std::mt19937 random(7);
        const auto pick = [&random](int limit) { return int(random() % unsigned(limit)); };
        const auto reference = m_office->reference();
        Unit unit;
        unit.name = QStringLiteral("清运一队");
        m_office->referenceStore().save(unit);
        Place point;
        point.kind = PlaceKind::Point;
        point.parent = reference->places()[1].id;
        point.name = QStringLiteral("丽景路1号院");
        m_office->referenceStore().save(point);
        m_office->reloadReference();
        const auto known = m_office->reference();
        for (int i = 0; i < count; ++i) {
            ComplaintCase c;
            c.orderNo = i % 3 == 0 ? QString() : QStringLiteral("00%1").arg(20260000 + i);
            c.title = QStringLiteral("标题 %1").arg(i);
            c.content = i % 5 == 0 ? QStringLiteral("=1+1 两行\n第二行 13900000009")
                                   : QStringLiteral("-内容 %1").arg(i);
            c.callerName = QStringLiteral("欧阳测试");
            c.callerPhone = QStringLiteral("1390000%1").arg(i, 4, 10, QLatin1Char('0'));
            c.contactPhone = i % 2 ? QStringLiteral("01069840000-12") : QStringLiteral("wx_%1").arg(i);
            c.callerAddress = QStringLiteral("某路%1号").arg(i);
            c.receivedAt = m_clock->now() - std::chrono::seconds(86'399 * (i + 1));
            c.receivedBasis = ReceivedBasis(pick(5));
            c.callTime = i % 4 ? std::optional(c.receivedAt) : std::nullopt;
            c.sourceType = SourceType(pick(3));
            c.channel = Channel(pick(8));
            c.requestType = RequestType(pick(8));
            c.status = CaseStatus(pick(8));
            c.isKey = pick(2);
            c.retained = pick(4) != 0;
            c.suspended = pick(5) == 0;
            c.leadUnit = i % 2 ? unit.id : UnitId();
            c.point = i % 7 == 1 ? point.id : PlaceId();
            c.street = c.point.isSet() ? point.parent : PlaceId();
            c.category = known->categories()[size_t(pick(int(known->categories().size())))].id;
            c.timeClass = known->timeClasses()[size_t(pick(int(known->timeClasses().size())))].id;
            c.limitValue = pick(15);
            c.limitUnit = LimitUnit(pick(3));
            c.deadline = fromOffice(QDate(2026, 3, 1 + pick(28)));
            c.round = 1 + pick(3);
            if (pick(2)) {
                c.officialReached = 1;
                c.officialContacted = Contacted(1 + pick(2));
                c.officialSolved = Solved(1 + pick(3));
                c.officialSatisfaction = Satisfaction(pick(6));
                c.followUpTime = c.receivedAt + std::chrono::hours(50);
            }
            c.selfSatisfaction = Satisfaction(pick(6));
            c.tags = QStringLiteral("重点 复发");
            m_office->cases().insert(c);
        }
    }
    qint64 exported(Office &office, const QString &path, bool unmasked = true, const CaseFilter &filter = {})
    {
        ExportOptions options;
        options.unmasked = unmasked;
        const auto rows = ExportService(office).exportCases(filter, path, options);
        EXPECT_TRUE(rows.ok()) << (rows ? QString() : rows.error().message()).toStdString();
        return rows ? *rows : -1;
    }
    QByteArray bytesOf(const QString &path)
    {
        QFile source(path);
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return source.readAll();
    }
};

class RoundTripTest : public ExportTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(RoundTripTest, AnExportImportsAsTheSameCases)
{
    addCases(60);
    const QString list = m_folder.filePath(QStringLiteral("list.") + QLatin1String(GetParam()));
    ASSERT_EQ(exported(*m_office, list), 60);

    const auto other = Office::inMemory(m_clock);
    const auto report = ImportService(*other).import(list, {});
    ASSERT_TRUE(report.ok()) << report.error().message().toStdString();
    EXPECT_EQ(report->preset, QStringLiteral("jiesu"));
    EXPECT_TRUE(report->unmapped.isEmpty()) << report->unmapped.join(u',').toStdString();
    for (const RejectedRow &row : report->rejected)
        ADD_FAILURE() << row.rowNumber << row.reason.toStdString();
    EXPECT_EQ(report->added, 60);

    const QString before = m_folder.filePath(QStringLiteral("before.csv"));
    const QString after = m_folder.filePath(QStringLiteral("after.csv"));
    exported(*m_office, before);
    exported(*other, after);
    EXPECT_EQ(linesOf(after), linesOf(before));
    EXPECT_EQ(bytesOf(after), bytesOf(before));
    EXPECT_EQ(ImportService(*other).import(list, {})->unchanged, 60);
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTripTest, testing::Values("xlsx", "csv"),
                         [](const auto &test) { return std::string(test.param); });

TEST_F(ExportTest, WritesTheRowsOfTheListInItsOrder)
{
    addCases(40);
    CaseFilter filter;
    filter.withoutTypes = {RequestType::Commendation};
    filter.period = Period::days(QDate(2026, 1, 25), QDate(2026, 3, 5));
    const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
    const qint64 rows = exported(*m_office, path, true, filter);
    const CasePage page = m_office->cases().page(filter, std::nullopt, 1000);
    ASSERT_EQ(rows, qint64(page.rows.size()));
    EXPECT_LT(rows, 40);
    const auto lines = linesOf(path);
    ASSERT_EQ(lines.size(), page.rows.size() + 1);
    EXPECT_EQ(lines[0].size(), qsizetype(caseFields().size()));
    for (size_t i = 0; i < page.rows.size(); ++i)
        EXPECT_EQ(lines[i + 1][0], page.rows[i].caseNo);
}

TEST_F(ExportTest, KeepsTheOrderOfAListThatIsSorted)
{
    addCases(30);
    std::vector<CaseId> order;
    for (const CaseRow &row : m_office->cases().page({}, std::nullopt, 1000).rows)
        order.push_back(row.id);
    std::ranges::sort(order, {}, [](CaseId id) { return id.value * 7 % 31; });
    ExportOptions options;
    options.order = std::make_shared<const std::vector<CaseId>>(order);
    const QString path = m_folder.filePath(QStringLiteral("list.csv"));
    ASSERT_EQ(ExportService(*m_office).exportCases({}, path, options).value(), 30);
    const auto lines = linesOf(path);
    for (std::size_t i = 0; i < order.size(); ++i)
        EXPECT_EQ(lines.at(i + 1)[0], m_office->cases().find(order[i])->caseNo);
}

TEST_F(ExportTest, MasksPersonalDataAndSaysSo)
{
    addCases(6);
    for (const char *ending : {"xlsx", "csv"}) {
        const QString path = m_folder.filePath(QStringLiteral("masked.") + QLatin1String(ending));
        exported(*m_office, path, false);
        for (const QStringList &line : linesOf(path)) {
            const QString all = line.join(u'|');
            EXPECT_FALSE(all.contains(QRegularExpression(QStringLiteral("1390000\\d{4}"))));
            EXPECT_FALSE(all.contains(QStringLiteral("欧阳测试")));
            EXPECT_FALSE(all.contains(QStringLiteral("某路")));
        }
    }
    QString notes;
    for (const QStringList &line :
         linesOf(m_folder.filePath(QStringLiteral("masked.xlsx")), QStringLiteral("说明")))
        notes += line.join(u':') + u'\n';
    EXPECT_TRUE(notes.contains(QStringLiteral("件数:6")));
    EXPECT_TRUE(notes.contains(QStringLiteral("范围:全部案件")));
    EXPECT_TRUE(notes.contains(QStringLiteral("已隐去")));
    EXPECT_TRUE(notes.contains(QStringLiteral("2026-03-05 10:00")));

    const std::vector<HistoryEntry> history = m_office->history().of(QStringLiteral("office"), 0);
    ASSERT_EQ(history.size(), 2u) << "each export leaves a line";
    EXPECT_EQ(history[0].newValue, QStringLiteral("masked.xlsx"));
}

TEST_F(ExportTest, AMaskedListImportedAgainOverwritesNothing)
{
    addCases(9);
    const QString path = m_folder.filePath(QStringLiteral("masked.xlsx"));
    exported(*m_office, path, false);
    const ImportReport report = import(path);
    EXPECT_EQ(report.added, 0);
    m_office->cases().forEach({}, [](const ComplaintCase &complaint) {
        EXPECT_EQ(complaint.callerName, QStringLiteral("欧阳测试"));
        EXPECT_TRUE(complaint.callerPhone.startsWith(QStringLiteral("1390000")));
        EXPECT_TRUE(complaint.callerAddress.startsWith(QStringLiteral("某路")));
        EXPECT_FALSE(complaint.content.contains(u'*'));
        return true;
    });
}

TEST_F(ExportTest, RefusesOtherEndingsAndCancelsCleanly)
{
    addCases(450);
    const auto refused = ExportService(*m_office).exportCases({}, m_folder.filePath(QStringLiteral("a.doc")));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    const QString path = file(QStringLiteral("old.xlsx"), "old content");
    ExportOptions options;
    options.cancelled = [] { return true; };
    const auto cancelled = ExportService(*m_office).exportCases({}, path, options);
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(bytesOf(path), QByteArray("old content"));
}

TEST_F(ExportTest, TheMonthsWorkbookPrintsTheFiguresOfThePages)
{
    addCases(80);
    const Period period = Period::month({2026, 2});
    const AssessmentRule rule = *m_office->rule();
    const QString path = m_folder.filePath(QStringLiteral("month.xlsx"));
    const auto written = ExportService(*m_office).writeReport(period, {}, rule, path);
    ASSERT_TRUE(written.ok()) << written.error().message().toStdString();
    const RatesFigure figure = FigureService(*m_office).rates(period, {}, rule);
    const auto overview = linesOf(path, QStringLiteral("概览"));
    const auto line = [&overview](const char *name) {
        for (const QStringList &each : overview) {
            if (each[0] == QString::fromUtf8(name))
                return each;
        }
        return QStringList();
    };
    ASSERT_FALSE(line("受理量（件）").isEmpty());
    EXPECT_EQ(line("受理量（件）")[1].toLongLong(), figure.rates.received);
    EXPECT_EQ(line("考核量（件）")[1].toLongLong(), figure.rates.assessed);
    const CaseFilter all = FigureService::filter(period, {}, rule);
    EXPECT_EQ(qint64(linesOf(path, QStringLiteral("案件")).size()), m_office->cases().count(all) + 1);
    qint64 shares = 0;
    const auto categories = linesOf(path, QStringLiteral("分类"));
    for (size_t i = 3; i < categories.size(); ++i)
        shares += categories[i][1].toLongLong();
    EXPECT_EQ(shares, figure.rates.received) << "the categories add up to the volume";
}

TEST(WithMaskedPhones, HidesNumbersInTextsOnly)
{
    EXPECT_EQ(withMaskedPhones(QStringLiteral("电话13900000001，单号2026030113900000001")),
              QStringLiteral("电话139****0001，单号2026030113900000001"));
}

} // namespace
