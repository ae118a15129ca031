// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/templatevalues.h"

#include "metrics/rounding.h"
#include "report/reporttext.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr double hundredPercent = 10'000; ///< in hundredths of a percent

TemplateValue text(const QString &words)
{
    return {words, {}};
}

TemplateValue number(qint64 value)
{
    return {QString::number(value), double(value)};
}

TemplateValue rank(const std::optional<int> &place)
{
    return place ? number(*place) : text({});
}

TemplateValue rate(const Rate &rate)
{
    if (!rate.isDefined())
        return text(rate.percentText());
    return {rate.percentText() + u'%', double(rate.part()) / double(rate.whole() * Rate::one)};
}

TemplateValue score(const ThreeRates &rates)
{
    const auto points = rates.composite.basisPoints();
    return points ? TemplateValue{rates.composite.percentText(), double(*points) / 100}
                  : text(rates.composite.percentText());
}

/// A fall in hundredths of a percent.
TemplateValue fall(const std::optional<qint64> &percent)
{
    return percent ? TemplateValue{fixedText(*percent, 2) + u'%', double(*percent) / hundredPercent}
                   : text(QStringLiteral("—"));
}

/// Collects values and what they mean, so that the list of placeholders is the content itself.
class Collector
{
public:
    void add(const QString &name, const QString &meaning, const TemplateValue &value)
    {
        content.values.insert(name, value);
        fields.push_back({QStringLiteral("{{%1}}").arg(name), meaning});
    }
    /// The figures of one period. @param prefix "" or "previous."
    void addRates(const QString &prefix, const QString &period, const ThreeRates &rates)
    {
        const auto each = [&](const char *name, const QString &meaning, const TemplateValue &value) {
            add(prefix + QLatin1String(name), period + meaning, value);
        };
        each("received", Words::tr("受理量"), number(rates.received));
        each("commendations", Words::tr("表扬"), number(rates.commendations));
        each("assessed", Words::tr("考核量"), number(rates.assessed));
        each("answered", Words::tr("有答案"), number(rates.answered));
        each("not_reached", Words::tr("未接通"), number(rates.notReached));
        each("not_rated", Words::tr("未评价"), number(rates.notRated));
        each("rate.response", Words::tr("响应率"), rate(rates.response));
        each("rate.resolution", Words::tr("解决率"), rate(rates.resolution));
        each("rate.satisfaction", Words::tr("满意率"), rate(rates.satisfaction));
        each("fraction.response", Words::tr("响应率的分子/分母"), text(rates.response.fractionText()));
        each("fraction.resolution", Words::tr("解决率的分子/分母"), text(rates.resolution.fractionText()));
        each("fraction.satisfaction", Words::tr("满意率的分子/分母"),
             text(rates.satisfaction.fractionText()));
        each("score", Words::tr("综合得分"), score(rates));
    }
    /// @param columns name and meaning of each
    void addTable(const QString &name, const QString &meaning,
                  const std::vector<std::pair<const char *, QString>> &columns,
                  std::vector<std::vector<TemplateValue>> rows)
    {
        TemplateTable table;
        fields.push_back({QStringLiteral("{{table:%1}}").arg(name), Words::tr("%1，全部列").arg(meaning)});
        for (const auto &[column, words] : columns) {
            table.columns << QLatin1String(column);
            fields.push_back({QStringLiteral("{{%1.%2}}").arg(name, QLatin1String(column)),
                              Words::tr("%1：%2").arg(meaning, words)});
        }
        table.rows = std::move(rows);
        content.tables.insert(name, std::move(table));
    }

    TemplateContent content;
    std::vector<TemplateField> fields;
};

void addHead(Collector &all, const MonthReport &report)
{
    const auto day = [](QDate date) { return text(date.toString(Qt::ISODate)); };
    all.add(QStringLiteral("office"), Words::tr("单位名称"), text(report.office));
    all.add(QStringLiteral("scope"), Words::tr("统计范围"), text(report.scope));
    all.add(QStringLiteral("period"), Words::tr("统计期"), text(report.period.title()));
    all.add(QStringLiteral("period.first"), Words::tr("统计期第一天"), day(report.period.first()));
    all.add(QStringLiteral("period.last"), Words::tr("统计期最后一天"), day(report.period.last()));
    all.add(QStringLiteral("previous.period"), Words::tr("上期"), text(report.comparison.previous.title()));
    all.add(QStringLiteral("year_before.period"), Words::tr("上年同期"),
            text(report.comparison.yearBefore.title()));
    all.add(QStringLiteral("rule"), Words::tr("考核规则"), text(reporttext::rule(report.rule)));
    all.add(QStringLiteral("published"), Words::tr("封账说明，未封账时为空"), text(report.published));
    all.add(QStringLiteral("made_by"), Words::tr("导出人"), text(report.madeBy));
    all.add(QStringLiteral("made_on"), Words::tr("导出日期"), day(report.madeAt.date));
    all.add(QStringLiteral("serial"), Words::tr("发出登记号"), text(report.serial));
    all.add(QStringLiteral("demo"), Words::tr("演示数据的标记，业务数据时为空"),
            text(report.demo ? Words::tr("演示数据") : QString()));
}

void addReduction(Collector &all, const MonthReport &report)
{
    all.add(QStringLiteral("reduction.pooled"), Words::tr("合并降幅"), fall(report.reduction.pooled()));
    all.add(QStringLiteral("reduction.mean"), Words::tr("平均每月降幅"),
            fall(report.reduction.meanOfMonths()));
    all.add(QStringLiteral("reduction.sentence"), Words::tr("降幅的一句话"),
            text(reporttext::reductionSentence(report.reduction)));
    std::vector<std::vector<TemplateValue>> months;
    for (const MonthPair &pair : report.reduction.months())
        months.push_back({text(pair.month.text()), number(pair.current), number(pair.previous),
                          fall(reductionPercent(pair.current, pair.previous))});
    all.addTable(QStringLiteral("months"), Words::tr("逐月降幅表"),
                 {{"month", Words::tr("月份")},
                  {"received", Words::tr("受理量")},
                  {"year_before", Words::tr("上年同月")},
                  {"reduction", Words::tr("降幅")}},
                 std::move(months));
}

void addUnits(Collector &all, const MonthReport &report)
{
    std::vector<std::vector<TemplateValue>> rows;
    for (const ReportUnit &unit : report.units)
        rows.push_back({text(unit.name), text(unit.group), rank(unit.rank), rank(unit.previousRank),
                        number(unit.rates.received), number(unit.rates.assessed), rate(unit.rates.response),
                        rate(unit.rates.resolution), rate(unit.rates.satisfaction), score(unit.rates)});
    all.addTable(QStringLiteral("units"), Words::tr("单位表"),
                 {{"name", Words::tr("单位")},
                  {"group", Words::tr("组别")},
                  {"rank", Words::tr("名次")},
                  {"previous_rank", Words::tr("上期名次")},
                  {"received", Words::tr("受理量")},
                  {"assessed", Words::tr("考核量")},
                  {"response", Words::tr("响应率")},
                  {"resolution", Words::tr("解决率")},
                  {"satisfaction", Words::tr("满意率")},
                  {"score", Words::tr("综合得分")}},
                 std::move(rows));
}

void addShares(Collector &all, const QString &name, const QString &meaning,
               const std::vector<ReportShare> &shares)
{
    std::vector<std::vector<TemplateValue>> rows;
    for (const ReportShare &share : shares)
        rows.push_back({text(share.name), number(share.cases), number(share.yearBefore)});
    all.addTable(name, meaning,
                 {{"name", Words::tr("名称")},
                  {"received", Words::tr("受理量")},
                  {"year_before", Words::tr("上年同期")}},
                 std::move(rows));
}

Collector collected(const MonthReport &report)
{
    Collector all;
    addHead(all, report);
    all.addRates({}, {}, report.current);
    all.addRates(QStringLiteral("previous."), Words::tr("上期"), report.previous);
    all.addRates(QStringLiteral("year_before."), Words::tr("上年同期"), report.yearBefore);
    addReduction(all, report);
    addUnits(all, report);
    addShares(all, QStringLiteral("categories"), Words::tr("分类表"), report.categories);
    addShares(all, QStringLiteral("points"), Words::tr("点位表"), report.points);
    return all;
}

} // namespace

TemplateContent templateContent(const MonthReport &report)
{
    const WordsIn words(report.language);
    return collected(report).content;
}

std::vector<TemplateField> templateFields()
{
    return collected({}).fields;
}

} // namespace jiesu
