// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/indicatorservice.h"

#include "domain/refusal.h"
#include "metrics/ranking.h"
#include "metrics/rounding.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorService)
};

constexpr int decimals = 2;
constexpr double hundred = 100;

qint64 hundredths(double value)
{
    return qint64(std::llround(value * hundred));
}

bool reaches(const Indicator &indicator, double value)
{
    const qint64 lead = hundredths(value) - hundredths(*indicator.target);
    return indicator.better == BetterWhen::Higher ? lead >= 0 : lead <= 0;
}

/// Ranks the rows and puts them into the order of their ranks.
void rank(std::vector<IndicatorRow> &rows, BetterWhen better)
{
    std::vector<Contestant> contestants;
    for (const IndicatorRow &row : rows) {
        const qint64 score = hundredths(row.value);
        contestants.push_back({0, better == BetterWhen::Higher ? score : -score, 1});
    }
    std::vector<IndicatorRow> sorted;
    for (const Placing &placing : rankWithinGroups(contestants)) {
        IndicatorRow &row = rows[placing.index];
        row.rank = placing.rank;
        sorted.push_back(std::move(row));
    }
    rows = std::move(sorted);
}

FigureCell orEmpty(const std::optional<double> &value)
{
    return value ? FigureCell(DecimalNumber{*value, decimals}) : FigureCell();
}

} // namespace

QString indicatorText(double value, const QString &measure)
{
    return strippedText(hundredths(value), decimals) + measure;
}

std::vector<Indicator> IndicatorService::indicators()
{
    return LedgerStore(m_office.database(), indicatorLedger).all<Indicator>();
}

std::vector<IndicatorValue> IndicatorService::values(qint64 indicator)
{
    LedgerQuery query;
    query.equals = {{"indicator", indicator}};
    return LedgerStore(m_office.database(), indicatorValueLedger).all<IndicatorValue>(query);
}

Result<IndicatorTable> IndicatorService::table(qint64 id, const QString &period)
{
    return inResult([&]() -> Result<IndicatorTable> {
        const auto found = LedgerStore(m_office.database(), indicatorLedger).find(id);
        if (!found || found->withdrawn)
            return refused(ErrorKind::NotFound, Words::tr("这个指标已经不在台账里。"));
        IndicatorTable table;
        table.indicator = fromRecord<Indicator>(indicatorLedger, *found);
        const std::vector<IndicatorValue> all = values(id);
        for (const IndicatorValue &value : all)
            table.periods << value.period;
        table.periods.removeDuplicates();
        table.periods.sort();
        table.period =
            table.periods.contains(period) ? period : table.periods.value(table.periods.size() - 1);
        const QString before = table.periods.value(table.periods.indexOf(table.period) - 1);
        const auto reference = m_office.reference();
        for (const IndicatorValue &value : all) {
            if (value.period != table.period)
                continue;
            IndicatorRow row{value.unit, value.place, {}, value.value.value_or(0), {}, {}, {}, value.source};
            row.name = value.unit.isSet() ? reference->name(value.unit) : reference->name(value.place);
            for (const IndicatorValue &earlier : all) {
                if (earlier.period == before && earlier.unit == value.unit && earlier.place == value.place)
                    row.before = earlier.value;
            }
            if (table.indicator.target)
                row.reachesTarget = reaches(table.indicator, row.value);
            table.reached += row.reachesTarget.value_or(false) ? 1 : 0;
            if (row.source.isEmpty())
                row.source = table.indicator.source;
            table.rows.push_back(std::move(row));
        }
        std::ranges::sort(table.rows, {}, &IndicatorRow::name);
        rank(table.rows, table.indicator.better);
        if (!table.rows.empty()) {
            double sum = 0;
            for (const IndicatorRow &row : table.rows)
                sum += row.value;
            table.mean = sum / double(table.rows.size());
        }
        return table;
    });
}

ColumnFigures IndicatorService::trend(const Indicator &indicator, const IndicatorRow &row)
{
    std::vector<IndicatorValue> own = values(indicator.id);
    std::erase_if(own, [&row](const IndicatorValue &value) {
        return value.unit != row.unit || value.place != row.place || !value.value;
    });
    std::ranges::sort(own, {}, &IndicatorValue::period);
    ColumnFigures figures;
    figures.title = Words::tr("%1 · %2").arg(row.name, indicator.name);
    if (indicator.target) {
        figures.note = Words::tr("目标 %1").arg(indicatorText(*indicator.target, indicator.measure));
        figures.level = {figures.note, *indicator.target};
    }
    figures.series = {indicator.name};
    figures.table.title = figures.title;
    figures.table.header = {Words::tr("时期"), indicator.name};
    for (const IndicatorValue &value : own) {
        ChartMark mark;
        mark.name = value.period;
        mark.text = indicatorText(*value.value, indicator.measure);
        mark.column = int(figures.groups.size());
        mark.value = value.value;
        figures.marks.push_back(std::move(mark));
        figures.groups << value.period;
        figures.table.rows.push_back({value.period, DecimalNumber{*value.value, decimals}});
    }
    return figures;
}

FigureTable IndicatorService::figures(const IndicatorTable &table)
{
    const Indicator &indicator = table.indicator;
    FigureTable figures;
    figures.title = Words::tr("%1 %2").arg(indicator.name, table.period);
    figures.notes = {Words::tr("计量单位：%1").arg(indicator.measure), label(indicator.better)};
    figures.header = {Words::tr("名次"), Words::tr("单位"), Words::tr("数值"), Words::tr("上期"),
                      Words::tr("目标"), Words::tr("达标"), Words::tr("来源")};
    for (const IndicatorRow &row : table.rows)
        figures.rows.push_back(
            {row.rank ? FigureCell(qint64(*row.rank)) : FigureCell(), row.name,
             DecimalNumber{row.value, decimals}, orEmpty(row.before), orEmpty(indicator.target),
             row.reachesTarget ? FigureCell(*row.reachesTarget ? Words::tr("达标") : Words::tr("未达标"))
                               : FigureCell(),
             row.source});
    return figures;
}

} // namespace jiesu
