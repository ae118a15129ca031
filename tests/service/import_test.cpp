// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/caseservice.h"
#include "service/exportregister.h"
#include "service/importing.h"
#include "sheet/sheetreader.h"
#include "sheet/sheetwriter.h"

using namespace jiesu;

namespace {

using ImportTest = ImportingTest;

const QString header = QStringLiteral("工单编号|标题|主要内容|来电时间|办结时间|来电人电话/账号|是否满意\n");

struct BadRowCase
{
    const char *name;
    QString row;
    const char *reason; ///< a part of it
};

const std::vector<BadRowCase> &badRows()
{
    static const std::vector<BadRowCase> cases{
        {"NoNumber", QStringLiteral("|标题|内容|2026-03-01|||"), "没有工单编号"},
        {"ImpossibleDate", QStringLiteral("B1|标题|内容|2026-02-30 10:00:00|||"), "“来电时间”不是有效的日期"},
        {"WordsInDate", QStringLiteral("B2|标题|内容|2026-03-01|尽快办理||"),
         "“办结时间”不是有效的日期：尽快办理"},
        {"TooLong", QStringLiteral("B3|标题|%1|2026-03-01|||").arg(QString(40'000, u'长')), "40,000 个字"},
        {"TooManyColumns", QStringLiteral("B4|标题|内容|2026-03-01||||多出来的"), "列数不符"},
        {"TooFewColumns", QStringLiteral("B5|标题|内容"), "列数不符"},
        {"Mojibake", QStringLiteral("B6|标\uFFFD题|内容|2026-03-01|||"), "乱码"},
        {"UnknownSatisfaction", QStringLiteral("B7|标题|内容|2026-03-01|||凑合"), "“是否满意”的写法不认识"},
        {"RoundedNumber", QStringLiteral("2.02203E+15|标题|内容|2026-03-01|||"), "数值"},
        {"HeaderAgain", QStringLiteral("工单编号|标题|主要内容|||来电人电话/账号|"), "表头"},
        {"SameNumberOtherContent", QStringLiteral("G1|另一个标题|内容|2026-03-01|||"),
         "与第 2 行工单编号相同"},
    };
    return cases;
}

class BadRowTest : public ImportingTest, public testing::WithParamInterface<size_t>
{
};

TEST_P(BadRowTest, IsListedAndStopsNothing)
{
    const BadRowCase &bad = badRows()[GetParam()];
    const QString path =
        csv(QStringLiteral("list.csv"), header + QStringLiteral("G1|标题|内容|2026-03-01|||\n") + bad.row +
                                            QStringLiteral("\nG2|标题|内容|2026-03-02|||\n"));
    const ImportReport report = import(path);
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(report.added, 2);
    ASSERT_EQ(report.rejected.size(), 1u);
    EXPECT_EQ(report.rejected[0].rowNumber, 3);
    EXPECT_TRUE(report.rejected[0].reason.contains(QString::fromUtf8(bad.reason)))
        << report.rejected[0].reason.toStdString();
    EXPECT_LT(report.rejected[0].reason.size(), 90);
    EXPECT_EQ(caseCount(), 2);
}

INSTANTIATE_TEST_SUITE_P(All, BadRowTest, testing::Range(size_t(0), badRows().size()),
                         [](const auto &test) { return badRows()[test.param].name; });

TEST_F(ImportTest, ReadsEveryEncodingAlike)
{
    const QString text = QStringLiteral("工单编号,标题,主要内容,被反映街乡镇\r\n"
                                        "2026030100001,道路遗撒,𠮷祥路口有渣土,大峪街道\r\n");
    const struct
    {
        const char *name;
        QByteArray bytes;
    } files[] = {
        {"utf8.csv", text.toUtf8()},
        {"mark.csv", QByteArray("\xef\xbb\xbf") + text.toUtf8()},
        {"gb18030.csv", QStringEncoder("GB18030")(text)},
        {"utf16le.csv",
         QByteArray("\xff\xfe", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text))},
        {"utf16be.csv",
         QByteArray("\xfe\xff", 2) + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text))},
    };
    qint64 read = 0;
    for (const auto &each : files) {
        const ImportReport report = import(file(QString::fromLatin1(each.name), each.bytes));
        EXPECT_EQ(report.added, read == 0 ? 1 : 0) << each.name;
        EXPECT_EQ(report.unchanged, read == 0 ? 0 : 1) << each.name;
        ++read;
    }
    EXPECT_EQ(find("2026030100001").content, QStringLiteral("𠮷祥路口有渣土"));
}

TEST_F(ImportTest, SecondImportChangesNothing)
{
    const QString path = csv(QStringLiteral("list.csv"),
                             header + QStringLiteral("A1|标题|内容　|2026-03-01|2026-03-03|13900000001|满意\n"
                                                     "A2|标题|内容|2026-03-02||139-0000-0002|\n"));
    EXPECT_EQ(import(path).added, 2);
    const ComplaintCase before = find("A1");
    const auto history = m_office->history().of(QStringLiteral("case"), before.id.value);
    const ImportReport again = import(path);
    EXPECT_EQ(again.unchanged, 2);
    EXPECT_FALSE(again.batch.isSet());
    EXPECT_EQ(find("A1"), before);
    EXPECT_EQ(m_office->history().of(QStringLiteral("case"), before.id.value).size(), history.size());
    EXPECT_EQ(m_office->imports().batches().size(), 1u);
    EXPECT_EQ(m_office->cases().followUps(before.id).size(), 1u);
}

TEST_F(ImportTest, UpdatesWhatChangedAndWritesHistory)
{
    import(csv(QStringLiteral("a.csv"), header + QStringLiteral("A1|标题|内容|2026-03-01||13900000001|\n")));
    const ImportReport report = import(
        csv(QStringLiteral("b.csv"), header + QStringLiteral("A1|标题||2026-03-01|2026-03-04||不满意\n")));
    EXPECT_EQ(report.updated, 1);
    const ComplaintCase updated = find("A1");
    EXPECT_EQ(updated.content, QStringLiteral("内容")) << "an empty cell erases nothing";
    EXPECT_EQ(updated.callerPhone, QStringLiteral("13900000001"));
    EXPECT_EQ(updated.status, CaseStatus::Closed);
    EXPECT_EQ(updated.officialSatisfaction, Satisfaction::Dissatisfied);
    EXPECT_EQ(updated.officialReached, 1);
    const auto history = m_office->history().of(QStringLiteral("case"), updated.id.value);
    EXPECT_TRUE(std::ranges::any_of(history, [](const HistoryEntry &entry) {
        return entry.field == QStringLiteral("official_satisfaction") &&
               entry.reason == QStringLiteral("b.csv 第 2 行");
    }));
    const auto detail = CaseService(*m_office).detail(updated.id);
    ASSERT_TRUE(detail.ok());
    EXPECT_EQ(detail->history.front().action, QStringLiteral("import"));
    EXPECT_EQ(detail->history.front().reason, QStringLiteral("a.csv 第 2 行")) << "where it came from";
    CaseFilter touched;
    touched.batch = report.batch;
    EXPECT_EQ(m_office->cases().count(touched), 1) << "an updated row is one of its import's cases";
    const auto batchLines = m_office->history().of(QStringLiteral("import_batch"), report.batch.value);
    ASSERT_EQ(batchLines.size(), 1u);
    EXPECT_TRUE(batchLines[0].newValue.startsWith(QStringLiteral("b.csv")));
    const auto followUps = m_office->cases().followUps(updated.id);
    ASSERT_EQ(followUps.size(), 1u);
    EXPECT_EQ(followUps[0].by, FollowUpBy::City);
    EXPECT_TRUE(followUps[0].isFinal);
}

TEST_F(ImportTest, NeverTakesACaseBackToAnEarlierState)
{
    const QString columns = QStringLiteral("工单编号|标题|工单状态|主要内容\n");
    import(csv(QStringLiteral("a.csv"), columns + QStringLiteral("A1|标题|办理中|一\n")));
    ComplaintCase complaint = find("A1");
    EXPECT_EQ(complaint.status, CaseStatus::InProgress);
    complaint.status = CaseStatus::Completed;
    m_office->cases().update(complaint);
    EXPECT_EQ(import(csv(QStringLiteral("b.csv"), columns + QStringLiteral("A1|标题|办理中|二\n"))).updated,
              1);
    EXPECT_EQ(find("A1").status, CaseStatus::Completed);
    import(csv(QStringLiteral("c.csv"), columns + QStringLiteral("A1|标题|回复完成|二\n")));
    EXPECT_EQ(find("A1").status, CaseStatus::Closed);
}

TEST_F(ImportTest, FindsTheHeaderBelowTitles)
{
    const ImportReport report = import(
        csv(QStringLiteral("titles.csv"),
            QStringLiteral("区环卫中心3月工单|||\n统计期：2026年3月|||\n工单编号|诉求主题|诉求内容|序号\n"
                           "A1|标题|内容|1\n")));
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.unmapped, QStringList{QStringLiteral("序号")});
    EXPECT_EQ(report.preset, QStringLiteral("general"));
    const auto originals = m_office->imports().originals(find("A1").id);
    ASSERT_EQ(originals.size(), 1u);
    EXPECT_EQ(originals[0].rowNumber, 4);
    EXPECT_TRUE(originals[0].cells.contains(QStringLiteral("\"序号\":\"1\"")));
}

TEST_F(ImportTest, AddsUnknownNamesOnceAndNamesThem)
{
    const QString path =
        csv(QStringLiteral("list.csv"),
            QStringLiteral("工单编号|标题|办理单位|被反映街乡镇|村/社区|小区点位|问题分类\n"
                           "A1|一|清运三队|大峪街道|云边社区|云边路1号院|环境->云边类->云边小类\n"
                           "A2|二|清运三队|大峪街道|云边社区|云边路2号院|环境->云边类->云边小类\n"
                           "A3|三|清运三队|城子街道|云边社区|云边路1号院|环境->云边类\n"));
    const ImportReport report = import(path);
    EXPECT_EQ(report.newUnits, QStringList{QStringLiteral("清运三队")});
    EXPECT_EQ(report.newCategories, (QStringList{QStringLiteral("环境"), QStringLiteral("环境->云边类"),
                                                 QStringLiteral("环境->云边类->云边小类")}));
    EXPECT_EQ(report.newPlaces.size(), 5) << "two communities of one name, three points";
    const auto reference = m_office->reference();
    const ComplaintCase first = find("A1");
    const ComplaintCase third = find("A3");
    EXPECT_EQ(first.street, reference->findPlace(PlaceKind::Street, QStringLiteral("大峪街道")));
    EXPECT_NE(first.community, third.community);
    EXPECT_EQ(reference->place(first.point)->parent, first.community);
    EXPECT_EQ(reference->category(first.category)->parent, third.category);
    EXPECT_EQ(first.status, CaseStatus::Dispatched);
    CaseFilter filter;
    filter.search = QStringLiteral("ybl1hy");
    EXPECT_EQ(m_office->cases().count(filter), 2) << "a new point is found by its pinyin initials";
    EXPECT_EQ(import(path).unchanged, 3);
}

TEST_F(ImportTest, TakesTheDayFromTheBestTimeThereIs)
{
    const QString columns = QStringLiteral("工单编号|标题|来电时间|市派单时间|办结时间\n");
    import(csv(QStringLiteral("list.csv"),
               columns + QStringLiteral("20260101000001|一|2026-03-01 08:00|2026-03-02 09:00|\n"
                                        "20260101000002|二||2026-03-02 09:00|\n"
                                        "20260101000003|三|||2026-03-04 12:00\n"
                                        "X4|四|||2026-03-04 12:00\n"
                                        "X5|五|||\n"
                                        "20261301000006|六|||\n")));
    const struct
    {
        const char *orderNo;
        ReceivedBasis basis;
        const char *at;
    } expected[] = {
        {"20260101000001", ReceivedBasis::Call, "2026-03-01 08:00"},
        {"20260101000002", ReceivedBasis::Dispatch, "2026-03-02 09:00"},
        {"20260101000003", ReceivedBasis::OrderNumber, "2026-01-01 00:00"},
        {"X4", ReceivedBasis::Done, "2026-03-04 12:00"},
        {"X5", ReceivedBasis::Import, "2026-03-05 10:00"},
        {"20261301000006", ReceivedBasis::Import, "2026-03-05 10:00"},
    };
    for (const auto &each : expected) {
        EXPECT_EQ(find(each.orderNo).receivedBasis, each.basis) << each.orderNo;
        EXPECT_EQ(officeMinuteText(find(each.orderNo).receivedAt), QString::fromLatin1(each.at))
            << each.orderNo;
    }
}

TEST_F(ImportTest, KeepsWhatIsNoTelephoneNumberAndWhatItDoesNotKnow)
{
    import(csv(QStringLiteral("list.csv"),
               QStringLiteral("工单编号|标题|来电人电话/账号|联系方式|工单类型|处理受理方式|承诺完成时间\n"
                              "A1|一|１３９－０００００００１|||区分转|2026-03-09\n"
                              "A2|二|wx_account_77|13900000002|控烟|派单|2026-03-09 12:00\n"
                              "A3|三|139****0003||咨询||\n")));
    const ComplaintCase first = find("A1");
    EXPECT_EQ(first.sourceType, SourceType::DistrictForwarded);
    EXPECT_EQ(officeText(*first.deadline), QStringLiteral("2026-03-09 23:59:59"));
    const ComplaintCase second = find("A2");
    EXPECT_TRUE(second.callerPhone.isEmpty());
    EXPECT_EQ(second.contactPhone, QStringLiteral("13900000002、wx_account_77"));
    EXPECT_EQ(second.requestType, RequestType::Other);
    EXPECT_EQ(second.tags, QStringLiteral("控烟"));
    EXPECT_TRUE(m_office->imports().originals(second.id)[0].cells.contains(QStringLiteral("派单")));
    EXPECT_EQ(officeText(*second.deadline), QStringLiteral("2026-03-09 12:00:00"));
    const ComplaintCase third = find("A3");
    EXPECT_TRUE(third.callerPhone.isEmpty()) << "a masked number is no number";
}

TEST_F(ImportTest, ADryRunAndACancelledRunLeaveNothing)
{
    const QString path = csv(QStringLiteral("list.csv"),
                             QStringLiteral("工单编号|标题|办理单位\nA1|一|新单位甲\nA2|二|新单位乙\n"));
    ImportOptions dry;
    dry.dryRun = true;
    EXPECT_EQ(import(path, dry).added, 2);
    ImportOptions cancelled;
    cancelled.cancelled = [] { return true; };
    const auto stopped = tryImport(path, cancelled);
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(caseCount(), 0);
    EXPECT_FALSE(m_office->reference()->findUnit(QStringLiteral("新单位甲")).isSet());
    EXPECT_TRUE(m_office->imports().batches().empty());
}

TEST_F(ImportTest, RefusesABadFileWithASentence)
{
    const struct
    {
        const char *name;
        QByteArray bytes;
    } files[] = {
        {"empty.xlsx", {}},
        {"picture.xlsx", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12)},
        {"cut.xlsx", QByteArray("PK\x03\x04rest", 8)},
        {"other.csv", "姓名,年龄,班级\n甲,1,2\n"},
        {"nonumber.csv", "标题,主要内容,来电时间\n一,二,2026-03-01\n"},
    };
    for (const auto &each : files) {
        const auto result = tryImport(file(QString::fromLatin1(each.name), each.bytes));
        ASSERT_FALSE(result.ok()) << each.name;
        EXPECT_TRUE(result.error().happened.endsWith(u'。')) << each.name;
        EXPECT_FALSE(result.error().safe.isEmpty()) << each.name;
    }
    EXPECT_FALSE(tryImport(m_folder.filePath(QStringLiteral("nowhere.csv"))).ok());
    EXPECT_EQ(caseCount(), 0);
}

TEST_F(ImportTest, RejectedRowsCanBeMendedAndImportedAgain)
{
    const ImportReport report = import(
        csv(QStringLiteral("list.csv"), header + QStringLiteral("A1|标题|内容|2026-03-01|||\n"
                                                                "A2|标题|=危险|2026-02-30||13900000001|\n")));
    const QString rejects = m_folder.filePath(QStringLiteral("rejects.xlsx"));
    const auto given = ImportService(*m_office).saveRejected(report, QStringLiteral("list.csv"), rejects);
    ASSERT_TRUE(given.ok());
    EXPECT_EQ(given->rows, 1);
    EXPECT_TRUE(given->unmasked);
    EXPECT_EQ(ExportRegister(*m_office).check(), QStringList());
    auto reader = SheetReader::open(rejects);
    ASSERT_TRUE(reader.ok());
    SheetRow row;
    ASSERT_TRUE((*reader)->next(row));
    EXPECT_EQ(row.cell(0).text, QStringLiteral("行号"));
    EXPECT_EQ(row.cell(2).text, QStringLiteral("工单编号"));
    ASSERT_TRUE((*reader)->next(row));
    EXPECT_EQ(row.cell(0).number, 3);
    EXPECT_TRUE(row.cell(1).text.contains(QStringLiteral("2026-02-30")));
    EXPECT_EQ(row.cell(4).text, QStringLiteral("=危险"));

    const ImportReport mended = import(csv(
        QStringLiteral("mended.csv"), QStringLiteral("行号|原因|") + header +
                                          QStringLiteral("3|日期|A2|标题|=危险|2026-02-28||13900000001|\n")));
    EXPECT_EQ(mended.added, 1);
    EXPECT_TRUE(mended.unmapped.isEmpty());
    EXPECT_EQ(find("A2").content, QStringLiteral("=危险"));
}

TEST_F(ImportTest, RefusesOrderNumbersThatASpreadsheetHasRounded)
{
    const QString path = m_folder.filePath(QStringLiteral("numbers.xlsx"));
    auto workbook = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
    ASSERT_TRUE(workbook.ok());
    WorksheetWriter &sheet = (*workbook)->addSheet(QStringLiteral("工单"));
    sheet.header(0, {QStringLiteral("工单编号"), QStringLiteral("标题"), QStringLiteral("主要内容")});
    sheet.number(1, 0, 2549);
    sheet.text(1, 1, QStringLiteral("整数"));
    sheet.number(2, 0, 20260301000123456.0);
    sheet.text(2, 1, QStringLiteral("太长"));
    ASSERT_TRUE((*workbook)->save().ok());
    const ImportReport report = import(path);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(find("2549").title, QStringLiteral("整数"));
    ASSERT_EQ(report.rejected.size(), 1u);
    EXPECT_TRUE(report.rejected[0].reason.contains(QStringLiteral("数值")));
}

TEST_F(ImportTest, ReportsProgressThatRises)
{
    QString table = header;
    for (int i = 0; i < 3000; ++i)
        table += QStringLiteral("P%1|标题|内容|2026-03-01|||\n").arg(i);
    std::vector<double> steps;
    ImportOptions options;
    options.progress = [&steps](double done, qint64) { steps.push_back(done); };
    EXPECT_EQ(import(csv(QStringLiteral("long.csv"), table), options).added, 3000);
    EXPECT_FALSE(steps.empty());
    EXPECT_LT(steps.size(), 250u);
    EXPECT_TRUE(std::ranges::is_sorted(steps));
}

} // namespace
