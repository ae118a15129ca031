// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importing.h"
#include "service/importmapping.h"
#include "sheet/sheetwriter.h"

using namespace jiesu;

namespace {

/// A list as one city's platform gives it out, with invented rows.
struct CityLayout
{
    const char *name;
    bool workbook;          ///< .xlsx, else .csv
    const char *rows;       ///< cells separated by '|', rows by '\n'
    qint64 cases;           ///< that come of it
    qint64 leftOut = 0;     ///< totals and empty rows
    const char *firstNo;    ///< order or case number of one case
    const char *content;    ///< of that case
    const char *received;   ///< the day of that case
    const char *sheet = ""; ///< a cover sheet stands before the one of this name
};

const std::vector<CityLayout> &cityLayouts()
{
    static const std::vector<CityLayout> layouts{
        {"District21", false,
         "工单编号|工单类型|问题分类|标签|标题|主要内容|工单状态|来电人|来电人电话/"
         "账号|被反映区|被反映街乡镇|办理结果|回复内容|处理受理方式|办结时间|企业名称|是否解决|是否满意|"
         "工单性质|村/社区|小区点位\n"
         "20260301000011|投诉|城市管理->市容环境->道路遗撒||路面有渣土|路面有渣土，请清理|回复完成|赵某|"
         "13900000001|虚构区|虚构街道|已清扫|已清扫并回复|区分转|2026-03-03 "
         "10:00||解决|满意|主办|云边社区|云边路1号院\n"
         "20260301000012|咨询|||清运时间|几点清运|办理中||13900000002|虚构区|虚构街道|||直派|||||主办||\n",
         2, 0, "20260301000011", "路面有渣土，请清理", "2026-03-01"},
        {"Street18", true,
         "序号|办件编号|办件来源|市级编号|诉求主题|诉求内容|办理单位|办理科室|诉求人|诉求人电话|处理结果|"
         "事项大类|事项小类|派发时间|承诺完成时间|办件状态|派单员|预警状态\n"
         "1|BJ-0001|市级|SJ-9001|公厕异味|公厕异味大|虚构一队|运行科|钱某|13900000003|已处理|环境卫生|"
         "公厕保洁|2026年3月2日 上午9时05分|2026年3月9日|已办结|甲|\n"
         "2|BJ-0002|市级|SJ-9002|垃圾未清|垃圾三天未清|虚构二队|运行科|孙某|13900000004||环境卫生|垃圾清运|"
         "2026年3月2日|2026年3月9日|办理中|甲|\n"
         "合计|2||||||||||||||||\n",
         2, 1, "BJ-0001", "公厕异味大", "2026-03-02"},
        {"StreetSystem", false,
         "紧急程度|案件编号|工单编号|来电人|来电号码|状态|标题|主要内容|反映社区|市派单时间|区派单时间|"
         "一级分类|二级分类|三级分类|处理科室|截止时间|是否解决|是否满意|是否响应|来电时间|发生地址|备注\n"
         "一般|AJ-1|GD-1001|李某|13900000005|办理中|扫雪|门口积雪|云边社区|2026/3/1 8:00|2026/3/1 "
         "9:00|环境卫生|扫雪铲冰|道路恢复|保洁科|2026/3/8|||是|2026/3/1 7:40|云边路|\n",
         1, 0, "GD-1001", "门口积雪", "2026-03-01"},
        {"TitleRows", true,
         "虚构区接诉即办工单明细表\n统计时段：2026年3月1日至3月31日\n"
         "序号|工单号|来电日期|诉求人|联系电话|诉求内容|责任单位|办理情况\n"
         "1|R-1|二〇二六年三月一日|周某|13900000006|清运车噪音扰民|虚构一队|已调整时间\n"
         "2|R-2|二〇二六年三月二日|吴某|13900000007|果皮箱破损|虚构一队|\n3|||||||\n4|||||||\n",
         2, 2, "R-1", "清运车噪音扰民", "2026-03-01"},
        {"TwoRowHeader", true,
         "工单编号|诉求人||诉求内容|回访||\n|姓名|电话||是否联系|是否解决|是否满意\n"
         "T-1|郑某|13900000008|垃圾桶满溢|是|是|满意\nT-2|王某|13900000009|站台未打扫|是|否|不满意\n",
         2, 0, "T-1", "垃圾桶满溢", ""},
        {"CoverSheet", true,
         "任务编号|事件标题|事件描述|所属街道|所属社区|所属网格|登记时间|处理人|处理情况|结案时间\n"
         "C-1|路面油污|路面有油污|虚构街道|云边社区|W01|2026.3.4 10:20|冯某|已清洗|2026.3.5\n",
         1, 0, "C-1", "路面有油污", "2026-03-04", "案件"},
        {"MessageBoard", false,
         "留言编号|留言用户|留言主题|留言时间|留言详情|答复意见|答复时间\n"
         "31001|U0001|公厕开放|2026/3/1 20:15:00|公厕几点开放？|您好，全天开放。|2026/3/3 9:00:00\n",
         1, 0, "31001", "公厕几点开放？", "2026-03-01"},
        {"WideCityTable", false,
         "受理编号|受理渠道|来电类别|来电主体|来电人姓名|来电人性别|来电电话|是否保密|诉求标题|反映内容|"
         "事发地|主办单位|协办部门|首次转办时间|要求办结时间|实际完成时间|工单退回次数|申请延期次数|"
         "是否接通电话|工作人员是否联系市民|问题是否解决|对办理结果是否满意\n"
         "W-1|12345热线|投诉|个人|陈某|女|13900000010|否|沙土遗撒|夜间渣土车遗撒|云边路|虚构一队|虚构二队|"
         "2026-03-01 11:00|2026-03-08|2026-03-04 16:00|0|1|是|是|是|基本满意\n",
         1, 0, "W-1", "夜间渣土车遗撒", "2026-03-01"},
        {"DisposalForm", true,
         "工单流水号|诉求来源|反映人|反映人电话|工单内容|问题类别|承办部门|诉求属实|公开答复内容|办结日期\n"
         "D-1|市12345|褚某|13900000011、13900000012|小区垃圾站异味|环境卫生->垃圾站->异味；城市管理->市容->"
         "脏乱|虚构一队；虚构二队|属实|已消杀|20260303\n",
         1, 0, "D-1", "小区垃圾站异味", "2026-03-03"},
        {"HeadersSayNothing", false,
         "单据|提报时刻|来话方|具体情况|归口|结论\n"
         "SN-260301-01|2026-03-01 "
         "09:00|13900000013|路口果皮箱长期无人清理，味道很大|环境卫生->果皮箱|已解决\n"
         "SN-260301-02|2026-03-02 "
         "09:30|13900000014|早市收摊后满地菜叶，没有人打扫|环境卫生->道路清扫|未解决\n"
         "SN-260301-03|2026-03-02 10:00|13900000015|公厕没有灯，晚上看不见|环境卫生->公厕|未解决\n",
         3, 0, "SN-260301-01", "路口果皮箱长期无人清理，味道很大", "2026-03-01"},
        {"Gb18030Tsv", false,
         "诉求编号|诉求类别|诉求时间|诉求内容|属地|处理单位|满意度\n"
         "N-1|求助|2026年03月01日 下午3:20|独居老人家门口积雪|虚构街道|虚构三队|满意\n总计：|1|||||\n",
         1, 1, "N-1", "独居老人家门口积雪", "2026-03-01"},
        {"MonthlyLedger", true,
         "区环卫中心台账\n\n编号|日期（来电日期）|来电日期|问题描述|地址|经办人|处理结果|备注说明\n"
         "L-1||46082|门前路面结冰|云边路2号|卫某|已撒融雪剂|\nL-2||46083|箱体破损|云边路3号|蒋某|已更换|"
         "\n\n合　计||2||||||\n",
         2, 1, "L-1", "门前路面结冰", "2026-03-01"},
    };
    return layouts;
}

class CityLayoutTest : public ImportingTest, public testing::WithParamInterface<size_t>
{
protected:
    QString write(const CityLayout &layout)
    {
        const QString table = QString::fromUtf8(layout.rows);
        const QString name = QString::fromLatin1(layout.name);
        if (layout.workbook)
            return workbook(name, table, QString::fromUtf8(layout.sheet));
        if (name.contains(u"Gb18030"))
            return file(name + QStringLiteral(".txt"),
                        QStringEncoder("GB18030")(QString(table).replace(u'|', u'\t')));
        return csv(name + QStringLiteral(".csv"), table);
    }
    QString workbook(const QString &name, const QString &table, const QString &sheetName)
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".xlsx"));
        auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Report);
        EXPECT_TRUE(created.ok());
        if (!sheetName.isEmpty())
            (*created)->addSheet(QStringLiteral("封面")).text(0, 0, QStringLiteral("虚构市热线导出"));
        WorksheetWriter &sheet =
            (*created)->addSheet(sheetName.isEmpty() ? QStringLiteral("Sheet1") : sheetName);
        int line = 0;
        for (const QString &row : table.split(u'\n')) {
            int column = 0;
            for (const QString &cell : row.split(u'|')) {
                bool serial = false;
                const double number = cell.toDouble(&serial);
                if (serial && cell.size() == 5)
                    sheet.number(line, column, number, NumberStyle::Whole);
                else if (!cell.isEmpty())
                    sheet.text(line, column, cell);
                ++column;
            }
            ++line;
        }
        EXPECT_TRUE((*created)->save().ok());
        return path;
    }
};

TEST_P(CityLayoutTest, IsTakenWithoutAHandOnTheMappingAndOnlyOnce)
{
    const CityLayout &layout = cityLayouts()[GetParam()];
    const QString path = write(layout);
    const ImportReport report = import(path);
    EXPECT_EQ(report.added, layout.cases);
    EXPECT_EQ(report.totalRows + report.emptyRows, layout.leftOut);
    for (const RejectedRow &row : report.rejected)
        ADD_FAILURE() << row.rowNumber << row.reason.toStdString();
    const ComplaintCase complaint = find(layout.firstNo);
    EXPECT_EQ(complaint.content, QString::fromUtf8(layout.content));
    if (*layout.received)
        EXPECT_EQ(officeText(complaint.receivedAt).left(10), QString::fromLatin1(layout.received));
    const ImportReport again = import(path);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.updated, 0);
    EXPECT_EQ(again.unchanged, layout.cases);
}

INSTANTIATE_TEST_SUITE_P(All, CityLayoutTest, testing::Range(size_t(0), cityLayouts().size()),
                         [](const auto &test) { return cityLayouts()[test.param].name; });

const CityLayout &layoutNamed(const char *name)
{
    return *std::ranges::find_if(cityLayouts(),
                                 [name](const CityLayout &each) { return QByteArray(each.name) == name; });
}

class MappingTest : public CityLayoutTest
{
protected:
    SheetView view(const QString &path)
    {
        const auto seen = ImportMappingService(*m_office).view(path, {});
        EXPECT_TRUE(seen.ok()) << (seen ? QString() : seen.error().message()).toStdString();
        return seen ? *seen : SheetView();
    }
};

TEST_F(MappingTest, SeveralValuesOfOneCellAreAllKept)
{
    import(write(layoutNamed("DisposalForm")));
    const ComplaintCase complaint = find("D-1");
    const auto reference = m_office->reference();
    EXPECT_EQ(complaint.callerPhone, QStringLiteral("13900000011"));
    EXPECT_EQ(complaint.contactPhone, QStringLiteral("13900000012"));
    EXPECT_EQ(reference->category(complaint.category)->path, QStringLiteral("环境卫生->垃圾站->异味"));
    EXPECT_EQ(complaint.tags, QStringLiteral("脏乱"));
    EXPECT_EQ(reference->name(complaint.leadUnit), QStringLiteral("虚构一队"));
    EXPECT_EQ(complaint.coUnits, QStringLiteral("虚构二队"));
    const QString cells = m_office->imports().originals(complaint.id).front().cells;
    EXPECT_TRUE(cells.contains(QStringLiteral("13900000011、13900000012")));
    EXPECT_TRUE(cells.contains(QStringLiteral("城市管理->市容->脏乱")));
}

TEST_F(MappingTest, ThePersonSeesEachColumnAndHowItWasFound)
{
    const SheetView seen = view(write(layoutNamed("HeadersSayNothing")));
    ASSERT_EQ(seen.columns.size(), 6u);
    EXPECT_FALSE(seen.problem);
    const char *codes[] = {"order_no", "call_time",   "caller_phone",
                           "content",  "category_id", "official_solved"};
    for (size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(seen.columns[i].code, QString::fromLatin1(codes[i]));
        EXPECT_EQ(seen.columns[i].source, MappingSource::Content);
    }
    EXPECT_EQ(seen.columns[0].samples.size(), 3);
    EXPECT_EQ(seen.columns[2].samples.front(), QStringLiteral("13900000013"));
}

TEST_F(MappingTest, WhatAPersonSaidIsUsedNextTime)
{
    const QString table = QStringLiteral("甲列|乙列|丙列\nX1|第一件|备注一\nX2|第二件|备注二\n");
    const QString path = csv(QStringLiteral("own.csv"), table);
    const auto before = tryImport(path);
    ASSERT_FALSE(before.ok());
    EXPECT_TRUE(before.error().advice.contains(QStringLiteral("核对列")));
    const SheetView seen = view(path);
    EXPECT_TRUE(seen.problem);
    EXPECT_EQ(seen.headerRow, 1);
    ImportMappingService service(*m_office);
    EXPECT_FALSE(service.save(seen.headers, {{}, QStringLiteral("content"), {}}).ok()) << "no number";
    const auto twice = service.save(
        seen.headers, {QStringLiteral("order_no"), QStringLiteral("content"), QStringLiteral("content")});
    ASSERT_FALSE(twice.ok());
    EXPECT_TRUE(twice.error().happened.contains(QStringLiteral("主要内容")));
    EXPECT_FALSE(
        service.save(seen.headers, {QStringLiteral("order_no"), QStringLiteral("nonsense"), {}}).ok());
    ASSERT_TRUE(service.save(seen.headers, {QStringLiteral("order_no"), QStringLiteral("content"), {}}).ok());
    EXPECT_EQ(view(path).columns[1].source, MappingSource::Saved);
    const ImportReport report = import(path);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.unmapped, QStringList{QStringLiteral("丙列")});
    EXPECT_EQ(find("X1").content, QStringLiteral("第一件"));
    const QString later =
        csv(QStringLiteral("later.csv"), QStringLiteral("标题行\n") + QString(table).replace(u'X', u'Y'));
    EXPECT_EQ(import(later).added, 2) << "found below a title too";
    ASSERT_TRUE(service.forget(seen.headers).ok());
    EXPECT_FALSE(tryImport(path).ok());
}

TEST_F(MappingTest, ThousandsOfEmptyRowsAreNoRows)
{
    QString table = QStringLiteral("序号|工单编号|标题|主要内容\n");
    for (int i = 1; i <= 5000; ++i)
        table += i <= 20 ? QStringLiteral("%1|E-%1|标题|内容\n").arg(i) : QStringLiteral("%1||  |\n").arg(i);
    const ImportReport report = import(csv(QStringLiteral("long.csv"), table));
    EXPECT_EQ(report.read, 20);
    EXPECT_EQ(report.added, 20);
    EXPECT_EQ(report.emptyRows, 4980);
    EXPECT_TRUE(report.rejected.empty());
}

TEST_F(MappingTest, ARowThatOnlyLacksItsNumberIsStillNamed)
{
    const ImportReport report = import(
        csv(QStringLiteral("list.csv"), QStringLiteral("序号|工单编号|标题|主要内容\n1||标题|内容\n")));
    EXPECT_EQ(report.emptyRows, 0);
    EXPECT_EQ(report.rejected.size(), 1u);
}

} // namespace
