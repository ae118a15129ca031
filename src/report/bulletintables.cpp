// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletintables.h"

#include "report/bulletinwords.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulletinTables)
};

using Row = std::vector<FigureCell>;

constexpr std::size_t mostShares = 10;

QString dash()
{
    return QStringLiteral("—");
}

FigureTable rates(const BulletinFigures &figures)
{
    FigureTable table{Words::tr("三率及得分"),
                      {},
                      {Words::tr("指标"), Words::tr("本期"), Words::tr("分子/分母"), Words::tr("上期"),
                       Words::tr("上年同期"), Words::tr("较上期")},
                      {}};
    for (const RateKind kind : rateKinds) {
        const Rate now = rateOf(figures.current, kind);
        const Rate before = rateOf(figures.previous, kind);
        const QString points =
            bulletinwords::points(rateOf(figures.compared, kind).basisPoints(), before.basisPoints());
        table.rows.push_back({label(kind), now, now.fractionText(), before, rateOf(figures.yearBefore, kind),
                              points.isEmpty() ? dash() : points});
    }
    table.rows.push_back({Words::tr("综合得分"), figures.current.composite.percentText(), QString(),
                          figures.previous.composite.percentText(),
                          figures.yearBefore.composite.percentText(), QString()});
    return table;
}

FigureTable shares(const QString &title, const QString &name, const std::vector<BulletinShare> &all)
{
    FigureTable table{
        title, {}, {name, Words::tr("件数"), Words::tr("占比"), Words::tr("同比"), Words::tr("环比")}, {}};
    for (const BulletinShare &share : all) {
        if (table.rows.size() == mostShares)
            break;
        table.rows.push_back(
            {share.name, share.cases, Rate::ofCases(share.cases, share.total).value_or(Rate()),
             reductionText(reductionPercent(share.cases, share.yearBefore, 1), 1),
             reductionText(reductionPercent(share.cases, share.previous, 1), 1, Words::tr("上期"))});
    }
    return table;
}

FigureTable units(const BulletinFigures &figures)
{
    FigureTable table{Words::tr("承办部门情况"),
                      {},
                      {Words::tr("部门"), Words::tr("受理"), Words::tr("签收及时率"), Words::tr("按时办结率"),
                       Words::tr("响应率"), Words::tr("解决率"), Words::tr("满意率"), Words::tr("综合得分"),
                       Words::tr("排名"), Words::tr("上期排名")},
                      {}};
    const auto rank = [](std::optional<int> value, const QString &none) {
        return value ? QString::number(*value) : none;
    };
    for (const BulletinUnit &unit : figures.units)
        table.rows.push_back({unit.name, unit.rates.received, unit.punctuality.signing(),
                              unit.punctuality.completion(), unit.rates.response, unit.rates.resolution,
                              unit.rates.satisfaction, unit.rates.composite.percentText(),
                              rank(unit.rank, Words::tr("样本不足")), rank(unit.previousRank, dash())});
    return table;
}

FigureTable unsettled(const BulletinFigures &figures)
{
    FigureTable table{Words::tr("未解决、不满意件清单"),
                      {},
                      {Words::tr("案件编号"), Words::tr("类别"), Words::tr("点位"), Words::tr("承办部门"),
                       Words::tr("结果"), Words::tr("原因"), Words::tr("时限")},
                      {}};
    for (const BulletinCase &each : figures.unsettled)
        table.rows.push_back(
            {each.caseNo, each.category, each.place, each.unit, each.answer, each.reason, each.deadline});
    if (figures.unsettledTotal > qint64(figures.unsettled.size()))
        table.notes << Words::tr("共 %1 件，这里列前 %2 件。")
                           .arg(figures.unsettledTotal)
                           .arg(figures.unsettled.size());
    return table;
}

FigureTable months(const BulletinFigures &figures)
{
    FigureTable table{Words::tr("各月受理量同比"),
                      {},
                      {Words::tr("月份"), Words::tr("上年"), Words::tr("本年"), Words::tr("同比")},
                      {}};
    for (const MonthPair &pair : figures.reduction.months())
        table.rows.push_back({pair.month.text(), pair.previous, pair.current,
                              reductionText(reductionPercent(pair.current, pair.previous, 1), 1)});
    return table;
}

FigureTable practices(const BulletinFigures &figures)
{
    FigureTable table{Words::tr("主动治理"),
                      {},
                      {Words::tr("做法"), Words::tr("做了什么"), Words::tr("有什么变化"), Words::tr("把握")},
                      {}};
    for (const BulletinPractice &practice : figures.practices)
        table.rows.push_back({practice.name, practice.done, practice.changed, practice.sure});
    return table;
}

constexpr struct
{
    const char *code;
    FigureTable (*make)(const BulletinFigures &);
} tables[]{
    {"rates", rates},
    {"categories",
     [](const BulletinFigures &figures) {
         return shares(Words::tr("诉求类别前十"), Words::tr("类别"), figures.categories);
     }},
    {"points",
     [](const BulletinFigures &figures) {
         return shares(Words::tr("诉求点位前十"), Words::tr("点位"), figures.points);
     }},
    {"units", units},
    {"unsettled", unsettled},
    {"months", months},
    {"practices", practices},
};

} // namespace

QStringList bulletinTableCodes()
{
    QStringList codes;
    for (const auto &table : tables)
        codes << QLatin1String(table.code);
    return codes;
}

FigureTable bulletinTable(const QString &code, const BulletinFigures &figures)
{
    const auto found = std::ranges::find_if(
        tables, [&code](const auto &table) { return code == QLatin1String(table.code); });
    return found == std::end(tables) ? FigureTable() : found->make(figures);
}

} // namespace jiesu
