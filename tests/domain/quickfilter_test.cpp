// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daytext.h"
#include "domain/officetime.h"
#include "domain/quickfilter.h"

using namespace jiesu;

namespace {

const Instant now = fromOffice(QDate(2026, 3, 6), QTime(10, 0)); // a Friday

ReferenceData reference()
{
    const auto name = [](const char *text) { return QString::fromUtf8(text); };
    std::vector<Unit> units;
    for (const auto &[id, text] : {std::pair(1, "清运一队"), {2, "清扫 二队"}, {3, "公厕管理科"}})
        units.push_back({UnitId{id}, 1, {}, name(text), {}, {}, true});
    std::vector<Place> places;
    places.push_back({PlaceId{1}, 1, {}, PlaceKind::Street, {}, name("永定镇"), {}, {}, {}, true});
    places.push_back(
        {PlaceId{2}, 1, PlaceId{1}, PlaceKind::Point, {}, name("丽景长安小区"), {}, {}, {}, true});
    places.push_back({PlaceId{3}, 1, PlaceId{1}, PlaceKind::Point, {}, name("丽景北路"), {}, {}, {}, false});
    std::vector<Category> categories;
    categories.push_back({CategoryId{1}, 1, {}, 1, name("公厕管理"), name("公厕管理"), {}, true});
    return {units, places, categories, {}};
}

QuickFilter read(const char *line, const CaseFilter &base = {})
{
    static const ReferenceData data = reference();
    return readQuickFilter(QString::fromUtf8(line), base, data, now);
}

template <class Set> CaseFilter filter(Set set)
{
    CaseFilter wanted;
    set(wanted);
    return wanted;
}

struct Row
{
    const char *line;
    CaseFilter wanted;
};

TEST(QuickFilterLine, ReadsWordsSignsAndNames)
{
    using F = CaseFilter;
    const auto search = [](const char *text) {
        return filter([text](F &f) { f.search = QString::fromUtf8(text); });
    };
    const Row rows[]{
        {"", {}},
        {"状态:未办结", filter([](F &f) { f.openOnly = true; })},
        {"未办结", filter([](F &f) { f.openOnly = true; })},
        {"状态：待签收", filter([](F &f) { f.statuses = {CaseStatus::Dispatched}; })},
        {"status:open", filter([](F &f) { f.openOnly = true; })},
        {"status=signed", filter([](F &f) { f.statuses = {CaseStatus::Signed}; })},
        {"状态: 待签收", filter([](F &f) { f.statuses = {CaseStatus::Dispatched}; })},
        {"状态:待签收，办理中", filter([](F &f) {
             f.statuses = {CaseStatus::Dispatched, CaseStatus::InProgress};
         })},
        {"地点:永定", filter([](F &f) { f.street = PlaceId{1}; })},
        {"地点:ljca", filter([](F &f) { f.point = PlaceId{2}; })},
        {"承办:一队", filter([](F &f) { f.unit = UnitId{1}; })},
        {"承办:\"清扫 二队\"", filter([](F &f) { f.unit = UnitId{2}; })},
        {"承办:“清扫 二队”", filter([](F &f) { f.unit = UnitId{2}; })},
        {"分类:gcgl", filter([](F &f) { f.category = CategoryId{1}; })},
        {"类型:表扬", filter([](F &f) { f.requestType = RequestType::Commendation; })},
        {"-类型:表扬", filter([](F &f) { f.withoutTypes = {RequestType::Commendation}; })},
        {"来源:直派", filter([](F &f) { f.sources = {SourceType::Direct}; })},
        {"渠道:业务监督电话", filter([](F &f) { f.channels = {Channel::SupervisionLine}; })},
        {"号码:0001", filter([](F &f) { f.phonePart = QStringLiteral("0001"); })},
        {"来电人:王女士", filter([](F &f) { f.callerPart = QStringLiteral("王女士"); })},
        {"单号:000543", filter([](F &f) { f.numberPart = QStringLiteral("000543"); })},
        {"标签:媒体", filter([](F &f) { f.tag = QStringLiteral("媒体"); })},
        {"轮次:２", filter([](F &f) { f.round = 2; })},
        {"不满意", filter([](F &f) { f.unhappyOnly = true; })},
        {"督办", filter([](F &f) { f.requests = RequestQueue::Supervised; })},
        {"待审批", filter([](F &f) { f.requests = RequestQueue::ToDecide; })},
        {"\"督办\"", search("督办")},
        {"噪音 状态:未办结 凌晨", filter([](F &f) {
             f.openOnly = true;
             f.search = QStringLiteral("噪音 凌晨");
         })},
        {"“时间:18:00”", search("时间:18:00")},
        {"噪", {}},
        {"状态:", {}},
        {"地点： ", {}},
    };
    for (const Row &row : rows) {
        const QuickFilter result = read(row.line);
        EXPECT_EQ(result.filter, row.wanted) << row.line;
        EXPECT_TRUE(result.problems.isEmpty()) << row.line << ' ' << result.problems.join(u' ').toStdString();
    }
}

TEST(QuickFilterLine, ReadsTimes)
{
    using F = CaseFilter;
    const auto due = [](std::optional<Instant> from, std::optional<Instant> before) {
        return filter([&](F &f) {
            f.openOnly = true;
            f.dueFrom = from;
            f.dueBefore = before;
        });
    };
    const auto received = [](QDate first, QDate last) {
        return filter([&](F &f) { f.period = Period::days(first, last); });
    };
    const QDate today(2026, 3, 6);
    const QDate never(1970, 1, 1);
    const QDate ever(2100, 12, 31);
    const Row rows[]{
        {"到期:今天", due(now, fromOffice(QDate(2026, 3, 7)))},
        {"到期：3-8", due(fromOffice(QDate(2026, 3, 8)), fromOffice(QDate(2026, 3, 9)))},
        {"到期<3天", due({}, now + std::chrono::hours(72))},
        {"到期＜24小时", due({}, now + std::chrono::hours(24))},
        {"到期>3天", due(now + std::chrono::hours(72), {})},
        {"到期:3天", due(now, now + std::chrono::hours(72))},
        {"到期<11-25", due({}, fromOffice(QDate(2025, 11, 25)))},
        {"到期<=3月8日", due({}, fromOffice(QDate(2026, 3, 9)))},
        {"到期≥2026-03-08", due(fromOffice(QDate(2026, 3, 8)), {})},
        {"到期>=明天 到期<下周", due(fromOffice(QDate(2026, 3, 7)), fromOffice(QDate(2026, 3, 9)))},
        {"超期", due({}, now)},
        {"受理:今天", received(today, today)},
        {"受理:昨天", received(today.addDays(-1), today.addDays(-1))},
        {"受理:本月", received(QDate(2026, 3, 1), QDate(2026, 3, 31))},
        {"受理:2026-02", received(QDate(2026, 2, 1), QDate(2026, 2, 28))},
        {"受理:2025", received(QDate(2025, 1, 1), QDate(2025, 12, 31))},
        {"受理:3天", received(today.addDays(-2), today)},
        {"受理>3天", received(today.addDays(-2), ever)},
        {"受理<2026/3/1", received(never, QDate(2026, 2, 28))},
        {"受理>11-01", received(QDate(2025, 11, 2), ever)},
        {"受理>=2月 受理<=3月2日", received(QDate(2026, 2, 1), QDate(2026, 3, 2))},
        {"受理:2月1日..3月2日", received(QDate(2026, 2, 1), QDate(2026, 3, 2))},
    };
    for (const Row &row : rows) {
        const QuickFilter result = read(row.line);
        EXPECT_EQ(result.filter, row.wanted) << row.line;
        EXPECT_TRUE(result.problems.isEmpty()) << row.line << ' ' << result.problems.join(u' ').toStdString();
    }
}

TEST(QuickFilterLine, SaysWhatItDoesNotUnderstand)
{
    const std::pair<const char *, const char *> rows[]{
        {"地点:火星", "没有找到地点“火星”。"},
        {"状态:飞行", "没有找到状态“飞行”。"},
        {"类型:火", "没有找到类型“火”。"},
        {"-类型:火", "没有找到类型“火”。"},
        {"渠道:火", "没有找到渠道“火”。"},
        {"来源:火", "没有找到来源“火”。"},
        {"承班:一队", "没有“承班”这个筛选词；要按原文搜索，请加引号。"},
        {"状态<待签收", "“状态”后面用冒号。"},
        {"到期<某天", "看不懂到期后面的“某天”；可写今天、11-25、本月、3天。"},
        {"到期:2026-02-30", "看不懂到期后面的“2026-02-30”；可写今天、11-25、本月、3天。"},
        {"轮次:二", "轮次后面写数字，如 轮次:2。"},
        {"轮次:0", "轮次后面写数字，如 轮次:2。"},
        {"号码:1", "号码至少写两个字。"},
        {"-地点:永定", "“-”不能用在“地点”前面；可用于状态和类型。"},
        {"-噪音", "“-”不能用在“噪音”前面；可用于状态和类型。"},
        {"受理:今天 受理:昨天", "几个受理时间合起来没有一天。"},
    };
    for (const auto &[line, problem] : rows)
        EXPECT_EQ(read(line).problems, QStringList(QString::fromUtf8(problem))) << line;
}

TEST(QuickFilterLine, NegatedStatusesLeaveTheRest)
{
    const std::vector<CaseStatus> rest = read("-状态:已办结,已合并,已作废").filter.statuses;
    EXPECT_EQ(rest.size(), choices<CaseStatus>().size() - 3);
    EXPECT_EQ(std::ranges::count(rest, CaseStatus::Closed), 0);
}

TEST(QuickFilterLine, StandsOnTopOfItsBase)
{
    CaseFilter base;
    base.search = QStringLiteral("噪音");
    base.period = Period::month({2026, 2});
    const CaseFilter filter = read("凌晨 受理>2月10日", base).filter;
    EXPECT_EQ(filter.search, QStringLiteral("噪音 凌晨"));
    EXPECT_EQ(filter.period, Period::days(QDate(2026, 2, 11), QDate(2026, 2, 28)));
    base.dayBasis = DayBasis::Done;
    EXPECT_EQ(read("受理:今天", base).problems.size(), 1);
}

TEST(FilterCompletion, OffersWordsThenValues)
{
    const ReferenceData data = reference();
    const auto offered = [&data](const char *line) {
        const QString text = QString::fromUtf8(line);
        QStringList texts;
        for (const FilterCompletion &each : filterCompletions(text, int(text.size()), data, 5))
            texts << text.left(each.start) + each.text;
        return texts;
    };
    EXPECT_EQ(offered("状"), QStringList(QStringLiteral("状态:")));
    EXPECT_EQ(offered("zt"), QStringList(QStringLiteral("状态:")));
    EXPECT_EQ(offered("噪音 -l").value(0), QStringLiteral("噪音 -类型:"));
    EXPECT_EQ(offered("承办:q"),
              QStringList({QStringLiteral("承办:清运一队 "), QStringLiteral("承办:\"清扫 二队\" ")}));
    EXPECT_EQ(offered("地点:lj"), QStringList(QStringLiteral("地点:丽景长安小区 ")))
        << "not what is out of use";
    EXPECT_EQ(offered("到期<").size(), 5);
    EXPECT_EQ(offered("状态:待回"), QStringList(QStringLiteral("状态:待回访 ")));
    for (const char *line : {"", "噪音 ", "\"督", "火星:x", "承办:一队 "})
        EXPECT_TRUE(offered(line).isEmpty()) << line;
}

TEST(DayText, UnderstandsTheWaysPeopleWriteDays)
{
    const QDate today(2026, 3, 6);
    const std::pair<const char *, std::pair<QDate, QDate>> rows[]{
        {"今天", {today, today}},
        {"ＴＯＤＡＹ", {today, today}},
        {"后天", {QDate(2026, 3, 8), QDate(2026, 3, 8)}},
        {"周三", {QDate(2026, 3, 4), QDate(2026, 3, 4)}},
        {"星期天", {QDate(2026, 3, 8), QDate(2026, 3, 8)}},
        {"上周", {QDate(2026, 2, 23), QDate(2026, 3, 1)}},
        {"上月", {QDate(2026, 2, 1), QDate(2026, 2, 28)}},
        {"去年", {QDate(2025, 1, 1), QDate(2025, 12, 31)}},
        {"2026.3.1", {QDate(2026, 3, 1), QDate(2026, 3, 1)}},
        {"2026年3月1日", {QDate(2026, 3, 1), QDate(2026, 3, 1)}},
        {"12-31", {QDate(2025, 12, 31), QDate(2025, 12, 31)}},
        {"2-29", {{}, {}}},
        {"5日", {QDate(2026, 3, 5), QDate(2026, 3, 5)}},
        {"12月", {QDate(2025, 12, 1), QDate(2025, 12, 31)}},
        {"2026年3月", {QDate(2026, 3, 1), QDate(2026, 3, 31)}},
        {"2月至3月", {QDate(2026, 2, 1), QDate(2026, 3, 31)}},
        {"3月~2月", {{}, {}}},
        {"13-01", {{}, {}}},
        {"18:00", {{}, {}}},
        {"", {{}, {}}},
    };
    for (const auto &[text, days] : rows) {
        const auto found = readDays(QString::fromUtf8(text), today);
        EXPECT_EQ(found.has_value(), days.first.isValid()) << text;
        EXPECT_EQ(found.value_or(DayRange()), (DayRange{days.first, days.second})) << text;
    }
}

TEST(DayText, UnderstandsDurations)
{
    const std::pair<const char *, qint64> rows[]{{"3天", 259'200},      {"3 d", 259'200},  {"5小时", 18'000},
                                                 {"5个小时内", 18'000}, {"30分钟", 1'800}, {"3", -1},
                                                 {"-3天", -1},          {"99999天", -1}};
    for (const auto &[text, seconds] : rows)
        EXPECT_EQ(readDuration(QString::fromUtf8(text)).value_or(-1), seconds) << text;
}

} // namespace
