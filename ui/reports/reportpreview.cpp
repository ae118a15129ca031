// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/dashboard/boardtexts.h"

#include <QCoreApplication>

namespace jiesu::reportpreview {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPreview)
};

TextTableModel::Row countRow(const QString &name, const BoardFigures &figures, qint64 ThreeRates::*count)
{
    return {name, QString::number(figures.current.rates.*count), QString(),
            QString::number(figures.previous.rates.*count), QString::number(figures.yearBefore.rates.*count)};
}

TextTableModel::Row rateRow(const BoardFigures &figures, RateKind kind)
{
    const Rate now = rateOf(figures.current.rates, kind);
    return {label(kind), boardtexts::rateText(now), now.fractionText(),
            boardtexts::rateText(rateOf(figures.previous.rates, kind)),
            boardtexts::rateText(rateOf(figures.yearBefore.rates, kind))};
}

} // namespace

std::vector<TextColumn> overviewColumns()
{
    return {{Words::tr("指标")},
            {Words::tr("本期"), true},
            {Words::tr("分子/分母"), true},
            {Words::tr("上期"), true},
            {Words::tr("上年同期"), true}};
}

std::vector<TextTableModel::Row> overviewRows(const BoardFigures &figures)
{
    std::vector<TextTableModel::Row> rows{
        countRow(Words::tr("受理量（件）"), figures, &ThreeRates::received),
        countRow(Words::tr("表扬（件）"), figures, &ThreeRates::commendations),
        countRow(Words::tr("考核量（件）"), figures, &ThreeRates::assessed),
        countRow(Words::tr("有答案（件）"), figures, &ThreeRates::answered)};
    for (const RateKind kind : rateKinds)
        rows.push_back(rateRow(figures, kind));
    rows.push_back({Words::tr("综合得分"), figures.current.rates.composite.percentText(), QString(),
                    figures.previous.rates.composite.percentText(),
                    figures.yearBefore.rates.composite.percentText()});
    const PeriodComparison &compared = figures.comparison;
    rows.push_back({Words::tr("天数"), QString::number(compared.current.dayCount()), QString(),
                    QString::number(compared.previous.dayCount()),
                    QString::number(compared.yearBefore.dayCount())});
    for (const auto &text :
         {boardtexts::pooled(figures.reduction), boardtexts::meanOfMonths(figures.reduction)})
        rows.push_back({Words::tr("%1（%2）").arg(text.label, figures.cumulative.title()), text.value,
                        text.note, QString(), QString()});
    return rows;
}

QStringList sheetNames(const BoardFigures &figures)
{
    QStringList names{Words::tr("概览"), Words::tr("分类"), Words::tr("点位"), Words::tr("承办单位"),
                      Words::tr("同比")};
    if (figures.assessment)
        names << Words::tr("综合考评");
    return names << Words::tr("案件");
}

std::vector<TextColumn> caseColumns()
{
    return {{Words::tr("案件编号")}, {Words::tr("受理时间")}, {Words::tr("类型")}, {Words::tr("分类")},
            {Words::tr("街镇")},     {Words::tr("承办单位")}, {Words::tr("状态")}, {Words::tr("标题")}};
}

std::vector<TextTableModel::Row> caseRows(const std::vector<CaseRow> &cases)
{
    std::vector<TextTableModel::Row> rows;
    for (const CaseRow &row : cases)
        rows.push_back({row.caseNo, officeMinuteText(row.receivedAt), label(row.requestType),
                        row.categoryPath, row.streetName, row.unitName, label(row.status), row.title});
    return rows;
}

} // namespace jiesu::reportpreview
