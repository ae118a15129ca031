// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/monthworkbook.h"

#include "metrics/ranking.h"
#include "metrics/rounding.h"
#include "report/reporttext.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double hundred = 100.0;

void writePercent(WorksheetWriter &sheet, int row, int column, const Rate &rate)
{
    if (rate.isDefined())
        sheet.percent(row, column, double(rate.part()) / double(rate.whole() * Rate::one));
    else
        sheet.text(row, column, QStringLiteral("—"));
}

/// A percentage in hundredths, as the reduction gives it.
void writePercent(WorksheetWriter &sheet, int row, int column, std::optional<qint64> percent)
{
    if (percent)
        sheet.percent(row, column, double(*percent) / (hundred * hundred));
    else
        sheet.text(row, column, QStringLiteral("—"));
}

void writeRank(WorksheetWriter &sheet, int row, int column, std::optional<int> rank, const QString &none)
{
    if (rank)
        sheet.number(row, column, *rank, NumberStyle::Whole);
    else
        sheet.text(row, column, none);
}

/// Hundredths of a point.
void writeMark(WorksheetWriter &sheet, int row, int column, std::optional<qint64> mark)
{
    if (mark)
        sheet.number(row, column, double(*mark) / hundred);
    else
        sheet.text(row, column, QStringLiteral("—"));
}

/// Title and, below it, period, scope and whether the data are invented; the header comes in the row
/// returned.
int writeHead(WorksheetWriter &sheet, const MonthReport &report, const QString &title, int lastColumn)
{
    sheet.title(0, 0, lastColumn, title);
    QString line = Words::tr("统计期：%1    范围：%2    规则：%3")
                       .arg(report.period.title(), report.scope, reporttext::rule(report.rule));
    if (!report.published.isEmpty())
        line += QStringLiteral("    ") + report.published;
    if (report.demo)
        line += Words::tr("    演示数据");
    if (!report.serial.isEmpty())
        line += Words::tr("    发出登记 %1").arg(report.serial);
    sheet.text(1, 0, line, CellStyle::Note);
    return 2;
}

void finishTable(WorksheetWriter &sheet, int headerRow, int lastRow, int lastColumn)
{
    sheet.freeze(headerRow + 1, 1);
    if (lastRow > headerRow)
        sheet.setFilter(headerRow, 0, lastRow, lastColumn);
    sheet.setPrintLayout(headerRow);
}

class Overview
{
public:
    Overview(WorksheetWriter &sheet, const MonthReport &report)
        : m_sheet(sheet)
        , m_report(report)
    {
    }

    void write()
    {
        m_sheet.setColumnWidths({22, 20, 20, 20});
        m_row = writeHead(m_sheet, m_report,
                          Words::tr("%1 %2接诉即办情况").arg(m_report.office, m_report.period.title()), 3);
        m_sheet.header(m_row++,
                       {Words::tr("指标"), m_report.period.title(), m_report.comparison.previous.title(),
                        m_report.comparison.yearBefore.title()});
        m_sheet.freeze(m_row, 1);
        count(Words::tr("受理量（件）"), &ThreeRates::received);
        count(Words::tr("表扬（件）"), &ThreeRates::commendations);
        count(Words::tr("考核量（件）"), &ThreeRates::assessed);
        count(Words::tr("有答案（件）"), &ThreeRates::answered);
        count(Words::tr("未接通（件）"), &ThreeRates::notReached);
        count(Words::tr("未评价（件）"), &ThreeRates::notRated);
        rate(Words::tr("响应率"), &ThreeRates::response);
        rate(Words::tr("解决率"), &ThreeRates::resolution);
        rate(Words::tr("满意率"), &ThreeRates::satisfaction);
        composite();
        notes();
    }

private:
    [[nodiscard]] std::array<const ThreeRates *, 3> columns() const
    {
        return {&m_report.current, &m_report.previous, &m_report.yearBefore};
    }
    void count(const QString &name, qint64 ThreeRates::*member)
    {
        m_sheet.text(m_row, 0, name);
        int column = 0;
        for (const ThreeRates *rates : columns())
            m_sheet.number(m_row, ++column, double(rates->*member), NumberStyle::Whole);
        ++m_row;
    }
    void rate(const QString &name, Rate ThreeRates::*member)
    {
        m_sheet.text(m_row, 0, name);
        int column = 0;
        for (const ThreeRates *rates : columns())
            writePercent(m_sheet, m_row, ++column, rates->*member);
        ++m_row;
        m_sheet.text(m_row, 0, Words::tr("　　分子/分母"), CellStyle::Note);
        column = 0;
        for (const ThreeRates *rates : columns())
            m_sheet.text(m_row, ++column, (rates->*member).fractionText(), CellStyle::Note);
        ++m_row;
    }
    void composite()
    {
        m_sheet.text(m_row, 0, Words::tr("综合得分"));
        int column = 0;
        for (const ThreeRates *rates : columns()) {
            if (const auto points = rates->composite.basisPoints())
                m_sheet.number(m_row, ++column, double(*points) / hundred, NumberStyle::TwoDecimals);
            else
                m_sheet.text(m_row, ++column, QStringLiteral("—"));
        }
        ++m_row;
    }
    void notes()
    {
        const QString excluded = reporttext::exclusions(m_report.current);
        if (!excluded.isEmpty())
            line(Words::tr("本期不计入考核：%1。").arg(excluded), CellStyle::Plain);
        const PeriodComparison &comparison = m_report.comparison;
        line(Words::tr("环比：%1。").arg(comparisonText(comparison, comparison.previous)), CellStyle::Plain);
        line(Words::tr("同比：%1。").arg(comparisonText(comparison, comparison.yearBefore)),
             CellStyle::Plain);
        ++m_row;
        line(Words::tr("同比（%1累计）").arg(comparison.cumulative.title()), CellStyle::Strong);
        line(reporttext::reductionSentence(m_report.reduction), CellStyle::Plain);
        ++m_row;
        line(Words::tr("口径"), CellStyle::Strong);
        for (const QString &definition : reporttext::definitions(m_report.rule))
            line(definition, CellStyle::Plain);
        line(Words::tr("规则：%1。%2").arg(reporttext::rule(m_report.rule), m_report.rule.note),
             CellStyle::Note);
        line(Words::tr("生成：%1，%2 %3")
                 .arg(m_report.madeBy, m_report.madeAt.date.toString(Qt::ISODate),
                      m_report.madeAt.time.toString(QStringLiteral("HH:mm"))),
             CellStyle::Note);
    }
    void line(const QString &text, CellStyle style) { m_sheet.text(m_row++, 0, text, style); }

    WorksheetWriter &m_sheet;
    const MonthReport &m_report;
    int m_row = 0;
};

void writeShares(WorksheetWriter &sheet, const MonthReport &report, const QString &title,
                 const QString &nameHeader, const std::vector<ReportShare> &shares)
{
    sheet.setColumnWidths({48, 10, 10, 12, 18});
    int row = writeHead(sheet, report, title, 4);
    const int headerRow = row;
    sheet.header(
        row, {nameHeader, Words::tr("件数"), Words::tr("占比"), Words::tr("上年同期"), Words::tr("同比")});
    for (const ReportShare &share : shares) {
        ++row;
        sheet.text(row, 0, share.name);
        sheet.number(row, 1, double(share.cases), NumberStyle::Whole);
        writePercent(sheet, row, 2, Rate::ofCases(share.cases, report.current.received).value_or(Rate()));
        sheet.number(row, 3, double(share.yearBefore), NumberStyle::Whole);
        sheet.text(row, 4, reductionText(reductionPercent(share.cases, share.yearBefore)));
    }
    finishTable(sheet, headerRow, row, 4);
}

void writeUnits(WorksheetWriter &sheet, const MonthReport &report)
{
    const QStringList headers{Words::tr("承办单位"), Words::tr("分组"),     Words::tr("受理量"),
                              Words::tr("考核量"),   Words::tr("响应率"),   Words::tr("响应 n/N"),
                              Words::tr("解决率"),   Words::tr("解决 n/N"), Words::tr("满意率"),
                              Words::tr("满意 n/N"), Words::tr("综合得分"), Words::tr("本期排名"),
                              Words::tr("上期排名")};
    sheet.setColumnWidths({26, 14, 9, 9, 10, 12, 10, 12, 10, 12, 10, 10, 10});
    int row = writeHead(sheet, report, Words::tr("承办单位三率"), int(headers.size()) - 1);
    const int headerRow = row;
    sheet.header(row, headers);
    for (const ReportUnit &unit : report.units) {
        ++row;
        sheet.text(row, 0, unit.name);
        sheet.text(row, 1, unit.group);
        sheet.number(row, 2, double(unit.rates.received), NumberStyle::Whole);
        sheet.number(row, 3, double(unit.rates.assessed), NumberStyle::Whole);
        int column = 4;
        for (const Rate &rate : {unit.rates.response, unit.rates.resolution, unit.rates.satisfaction}) {
            writePercent(sheet, row, column++, rate);
            sheet.text(row, column++, rate.fractionText());
        }
        if (const auto points = unit.rates.composite.basisPoints())
            sheet.number(row, column, double(*points) / hundred, NumberStyle::TwoDecimals);
        else
            sheet.text(row, column, QStringLiteral("—"));
        writeRank(sheet, row, ++column, unit.rank, Words::tr("样本不足"));
        writeRank(sheet, row, ++column, unit.previousRank, QStringLiteral("—"));
    }
    finishTable(sheet, headerRow, row, int(headers.size()) - 1);
}

void writeReduction(WorksheetWriter &sheet, const MonthReport &report)
{
    sheet.setColumnWidths({12, 12, 12, 12, 16});
    int row = writeHead(sheet, report, Words::tr("受理量同比"), 4);
    const int headerRow = row;
    sheet.header(
        row, {Words::tr("月份"), Words::tr("上年"), Words::tr("本年"), Words::tr("增减"), Words::tr("降幅")});
    for (const MonthPair &pair : report.reduction.months()) {
        ++row;
        sheet.text(row, 0, pair.month.text());
        sheet.number(row, 1, double(pair.previous), NumberStyle::Whole);
        sheet.number(row, 2, double(pair.current), NumberStyle::Whole);
        sheet.number(row, 3, double(pair.current - pair.previous), NumberStyle::Whole);
        writePercent(sheet, row, 4, reductionPercent(pair.current, pair.previous));
    }
    sheet.freeze(headerRow + 1, 1);
    sheet.setPrintLayout(headerRow);
    const int lastMonth = row;
    ++row;
    sheet.text(row, 0, Words::tr("合计"), CellStyle::Strong);
    sheet.number(row, 1, double(report.reduction.previous()), NumberStyle::Whole);
    sheet.number(row, 2, double(report.reduction.current()), NumberStyle::Whole);
    sheet.number(row, 3, double(report.reduction.change()), NumberStyle::Whole);
    sheet.text(++row, 0, Words::tr("合并降幅"));
    writePercent(sheet, row, 4, report.reduction.pooled());
    sheet.text(++row, 0, Words::tr("平均每月降幅"));
    writePercent(sheet, row, 4, report.reduction.meanOfMonths());
    sheet.text(++row, 0, reporttext::reductionSentence(report.reduction), CellStyle::Note);

    SheetChart chart;
    chart.title = Words::tr("受理量：本年与上年");
    chart.valueAxis = Words::tr("件");
    chart.anchorRow = row + 2;
    chart.nameRow = headerRow;
    chart.firstRow = headerRow + 1;
    chart.lastRow = lastMonth;
    chart.valueColumns = {1, 2};
    sheet.addChart(chart);
}

void writeAssessment(WorksheetWriter &sheet, const MonthReport &report, const RankTable &table)
{
    QStringList headers{Words::tr("辖区"),     Words::tr("属地"),     Words::tr("综合得分"),
                        Words::tr("本月排名"), Words::tr("上月排名"), Words::tr("变化")};
    for (const TableItem &item : table.items)
        headers << Words::tr("%1%2分").arg(item.name, strippedText(item.fullMark, 2));
    std::vector<double> widths{12, 14, 10, 10, 10, 8};
    widths.resize(size_t(headers.size()), 16);
    sheet.setColumnWidths(widths);
    int row = writeHead(sheet, report, table.title, int(headers.size()) - 1);
    const int headerRow = row;
    sheet.header(row, headers);
    for (const RankTable::Row &line : table.rows) {
        ++row;
        sheet.text(row, 0, line.group);
        sheet.text(row, 1, line.unit);
        writeMark(sheet, row, 2, line.total);
        writeRank(sheet, row, 3, line.rank, QStringLiteral("—"));
        writeRank(sheet, row, 4, line.previousRank, QStringLiteral("—"));
        sheet.text(row, 5, rankChangeText(line.rank, line.previousRank));
        int column = 6;
        for (const std::optional<qint64> mark : line.marks)
            writeMark(sheet, row, column++, mark);
    }
    finishTable(sheet, headerRow, row, int(headers.size()) - 1);
}

/// All but the list of cases. @return the sheet for that
WorksheetWriter &writeSheets(WorkbookWriter &workbook, const MonthReport &report)
{
    const WordsIn words(report.language);
    const QString title = Words::tr("%1 %2接诉即办情况").arg(report.office, report.period.title());
    workbook.setProperties({title, report.madeBy, report.demo ? Words::tr("演示数据") : QString(),
                            fromOffice(report.madeAt.date, report.madeAt.time)});
    Overview(workbook.addSheet(Words::tr("概览")), report).write();
    writeShares(workbook.addSheet(Words::tr("分类")), report, Words::tr("诉求分类"), Words::tr("分类"),
                report.categories);
    writeShares(workbook.addSheet(Words::tr("点位")), report, Words::tr("高频点位"), Words::tr("点位"),
                report.points);
    writeUnits(workbook.addSheet(Words::tr("承办单位")), report);
    writeReduction(workbook.addSheet(Words::tr("同比")), report);
    if (report.assessment)
        writeAssessment(workbook.addSheet(Words::tr("综合考评")), report, *report.assessment);
    return workbook.addSheet(Words::tr("案件"));
}

} // namespace

Result<Done> writeMonthWorkbook(const MonthReport &report, const CaseListFiller &cases, const QString &path)
{
    auto created = WorkbookWriter::create(path, WorkbookWriter::Mode::Streaming);
    if (!created)
        return created.error();
    if (auto filled = cases(writeSheets(**created, report)); !filled)
        return filled;
    return (*created)->save();
}

} // namespace jiesu
