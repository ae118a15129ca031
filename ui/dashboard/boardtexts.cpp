// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardtexts.h"

#include "domain/officetime.h"
#include "metrics/rounding.h"
#include "metrics/target.h"

#include <QCoreApplication>

namespace jiesu::boardtexts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BoardTexts)
};

QString dash()
{
    return QStringLiteral("—");
}

QString formula(RateKind kind, const AssessmentRule &rule)
{
    const auto weight = [](int thousandths) { return strippedText(thousandths, 3); };
    switch (kind) {
    case RateKind::Response:
        return Words::tr("响应率 = 已联系 ÷ 已回答“是否联系”的案件");
    case RateKind::Resolution:
        return Words::tr("解决率 = （已解决 + 部分解决 × %1）÷ 已回答“是否解决”的案件")
            .arg(weight(rule.partialWeight));
    case RateKind::Satisfaction:
        return Words::tr("满意率 = （满意 + 基本满意 × %1 + 一般 × %2）÷ 已评价的案件")
            .arg(weight(rule.basicallyWeight), weight(rule.neutralWeight));
    }
    return {};
}

/// What the figure left out, with counts; one line, or none.
QString leftOut(const ThreeRates &rates)
{
    QStringList parts;
    for (const Choice &choice : choices<Exclusion>()) {
        const qint64 cases = rates.excludedFor(Exclusion(choice.value));
        if (cases > 0)
            parts << Words::tr("%1 %2 件").arg(label(Exclusion(choice.value))).arg(cases);
    }
    if (rates.notReached > 0)
        parts << Words::tr("未接通 %1 件").arg(rates.notReached);
    if (rates.notRated > 0)
        parts << Words::tr("未评价 %1 件").arg(rates.notRated);
    const qint64 unanswered = rates.assessed - rates.answered - rates.notReached;
    if (unanswered > 0)
        parts << Words::tr("尚无回访结果 %1 件").arg(unanswered);
    return parts.isEmpty() ? Words::tr("没有未计入的案件。")
                           : Words::tr("未计入或另行处理：%1。").arg(parts.join(QStringLiteral("、")));
}

QString ruleLine(const AssessmentRule &rule)
{
    return Words::tr("口径：%1，%2 起。").arg(ruleText(rule), rule.validFrom.toString(Qt::ISODate));
}

QString openHint(const std::optional<CaseLink> &link)
{
    return link ? Words::tr("点击或按 Enter 打开这 %1 件：%2。").arg(link->count).arg(link->title)
                : Words::tr("这个数字没有可以准确列出的案件清单。");
}

/// "同比下降51.91%：63 件，上年同期 131 件（1月1日… 对 …）。"
QString volumeLine(const QString &what, const QString &base, qint64 now, qint64 before,
                   const QString &compared)
{
    return Words::tr("%1%2：%3 件，%4 %5 件（%6）。")
        .arg(what, reductionText(reductionPercent(now, before), 2, base))
        .arg(now)
        .arg(base)
        .arg(before)
        .arg(compared);
}

/// "同比上升 2.5 个百分点：663/670 = 98.96%，上年同期 6/7 = 85.71%（…）。"
QString rateLine(const QString &what, const QString &base, Rate now, Rate before, const QString &compared)
{
    const auto worked = [](Rate rate) {
        return QStringLiteral("%1 = %2").arg(rate.fractionText(), rateText(rate));
    };
    const QString points = pointsText(now, before);
    const QString size = QString(points).remove(u'+').remove(u'−');
    const QString change = points.startsWith(u'+')   ? Words::tr("上升 %1").arg(size)
                           : points.startsWith(u'−') ? Words::tr("下降 %1").arg(size)
                           : points.isEmpty()        ? Words::tr("不作比较")
                                                     : points;
    return Words::tr("%1%2：%3，%4 %5（%6）。")
        .arg(what, change, worked(now), base, worked(before), compared);
}

/// What the cumulative figures compare.
QString cumulativeText(const PeriodComparison &comparison)
{
    return Words::tr("%1 对 %2（%3）")
        .arg(comparison.cumulative.title(), comparison.cumulativeBefore.title(),
             daysAgainst(comparison.cumulative, comparison.cumulativeBefore));
}

/// The same, and how many of the months are added as they were published.
QString cumulativeText(const BoardFigures &figures)
{
    const int now = figures.cumulativeRates.publishedMonths;
    const int before = figures.cumulativeBefore.publishedMonths;
    const QString text = cumulativeText(figures.comparison);
    if (now == 0 && before == 0)
        return text;
    return text + Words::tr("；本年 %1 个月、上年 %2 个月为封账公布数").arg(now).arg(before);
}

/// Said where a period that has not ended meets a whole one.
QString unevenNote(const PeriodComparison &comparison)
{
    return comparison.isEven() ? QString() : Words::tr("　未满期");
}

QString changeText(qint64 percent, int decimals)
{
    if (percent == 0)
        return Words::tr("持平");
    const QString size = fixedText(std::abs(percent), decimals) + u'%';
    return percent > 0 ? QStringLiteral("↓") + size : QStringLiteral("↑") + size;
}

ReductionText reductionWords(const QString &what, std::optional<qint64> percent, int decimals)
{
    if (!percent)
        return {Words::tr("%1降幅").arg(what), dash(), Words::tr("上年为 0，不作比较")};
    if (*percent == 0)
        return {Words::tr("%1同比").arg(what), Words::tr("持平"), {}};
    return {(*percent > 0 ? Words::tr("%1降幅") : Words::tr("%1升幅")).arg(what),
            fixedText(std::abs(*percent), decimals) + u'%',
            {}};
}

} // namespace

QString rateText(Rate rate)
{
    if (!rate.isDefined())
        return dash();
    const bool wholePercent = rate.part() * 100 % (rate.whole() * Rate::one) == 0;
    return rate.percentText(wholePercent ? 0 : 2) + u'%';
}

QString pointsText(Rate now, Rate before)
{
    if (!now.isDefined() || !before.isDefined())
        return {};
    const std::array terms{Fraction{now.part(), now.whole() * Rate::one},
                           Fraction{-before.part(), before.whole() * Rate::one}};
    const qint64 points = roundedSum(terms, 10'000);
    if (points == 0)
        return Words::tr("持平");
    return (points > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
           Words::tr("%1 个百分点").arg(strippedText(std::abs(points), 2));
}

QString ruleText(const AssessmentRule &rule)
{
    return Words::tr("%1 第 %2 版（按%3）").arg(rule.name).arg(rule.version).arg(label(rule.monthBasis));
}

QString comparisonLine(const PeriodComparison &comparison)
{
    return Words::tr("同比：%1　累计：%2")
        .arg(comparisonText(comparison, comparison.yearBefore), cumulativeText(comparison));
}

QString publishedBadge(const BoardFigures &figures)
{
    if (!figures.current.published)
        return {};
    return figures.changedCases == 0 ? chip::mark(StateKind::Good) + Words::tr("已封账")
                                     : chip::mark(StateKind::Bad) +
                                           Words::tr("已封账 · 封账后变更 %1 件").arg(figures.changedCases);
}

Figure received(const BoardAnswer &answer)
{
    const BoardFigures &figures = answer.figures;
    const PeriodComparison &comparison = figures.comparison;
    const qint64 now = figures.compared.rates.received;
    const qint64 before = figures.yearBefore.rates.received;
    const std::optional<qint64> percent = reductionPercent(now, before);
    Figure figure;
    figure.label = Words::tr("受理");
    figure.value = Words::tr("%1 件").arg(figures.current.rates.received);
    if (percent) {
        figure.chip =
            *percent < 0 ? Words::tr("上升 %1%").arg(fixedText(-*percent, 2)) : changeText(*percent, 2);
        figure.chipKind = *percent > 0 ? StateKind::Good : *percent < 0 ? StateKind::Bad : StateKind::Plain;
    }
    figure.note = percent ? Words::tr("上年 %1 件").arg(before) : Words::tr("—（上年为0）");
    figure.note += unevenNote(comparison);
    figure.source =
        QStringList{Words::tr("受理量 = 本期案件 − 已合并、已作废、不计入总量和口径不计的类型"),
                    volumeLine(Words::tr("同比"), Words::tr("上年同期"), now, before,
                               comparisonText(comparison, comparison.yearBefore)),
                    volumeLine(Words::tr("环比"), Words::tr("上期"), now, figures.previous.rates.received,
                               comparisonText(comparison, comparison.previous)),
                    volumeLine(Words::tr("累计"), Words::tr("上年同期"),
                               figures.cumulativeRates.rates.received,
                               figures.cumulativeBefore.rates.received, cumulativeText(figures)),
                    Words::tr("本期共 %1 件，其中表扬 %2 件。")
                        .arg(figures.current.rates.total)
                        .arg(figures.current.rates.commendations),
                    ruleLine(figures.rule)}
            .join(u'\n');
    return figure;
}

Figure rate(const BoardAnswer &answer, RateKind kind)
{
    const BoardFigures &figures = answer.figures;
    const PeriodComparison &comparison = figures.comparison;
    const Rate shown = rateOf(figures.current.rates, kind);
    const Rate now = rateOf(figures.compared.rates, kind);
    const Rate before = rateOf(figures.previous.rates, kind);
    const QString points = pointsText(now, before);
    Figure figure;
    figure.label = label(kind);
    figure.value = rateText(shown);
    figure.note = points.isEmpty() ? Words::tr("%1　上期 %2").arg(shown.fractionText(), rateText(before))
                                   : Words::tr("较上期　%1").arg(shown.fractionText());
    figure.chip = points;
    if (points.startsWith(u'+'))
        figure.chipKind = StateKind::Good;
    else if (points.startsWith(u'−'))
        figure.chipKind = StateKind::Bad;
    QStringList lines{
        formula(kind, figures.rule),
        rateLine(Words::tr("环比"), Words::tr("上期"), now, before,
                 comparisonText(comparison, comparison.previous)),
        rateLine(Words::tr("同比"), Words::tr("上年同期"), now, rateOf(figures.yearBefore.rates, kind),
                 comparisonText(comparison, comparison.yearBefore)),
        rateLine(Words::tr("累计"), Words::tr("上年同期"), rateOf(figures.cumulativeRates.rates, kind),
                 rateOf(figures.cumulativeBefore.rates, kind), cumulativeText(figures)),
        targetText(figures.current.rates, kind, figures.rule),
        leftOut(figures.current.rates),
        ruleLine(figures.rule)};
    lines.removeAll(QString());
    figure.source = lines.join(u'\n');
    figure.action = openHint(answer.rateLinks[std::size_t(kind)]);
    return figure;
}

Figure open(const BoardAnswer &answer)
{
    const FigureStore::OpenCounts &open = answer.figures.open;
    Figure figure;
    figure.label = Words::tr("在办 / 超期");
    figure.value = QStringLiteral("%1 / %2").arg(open.open).arg(open.overdue);
    figure.chipKind = open.overdue > 0 ? StateKind::Bad : StateKind::Good;
    figure.chip = open.overdue > 0 ? Words::tr("超期 %1 件").arg(open.overdue) : Words::tr("无超期");
    if (open.nextDeadline)
        figure.note = Words::tr("最近到期 %1").arg(toOffice(*open.nextDeadline).date.toString(u"MM-dd"));
    figure.source = QStringList{Words::tr("在办 = 此刻尚未办结、未合并、未作废的案件，不限本期。"),
                                Words::tr("超期 = 在办且已过办结时限。")}
                        .join(u'\n');
    figure.action = Words::tr("点击或按 Enter：有超期时打开超期案件，否则打开在办案件。");
    return figure;
}

ReductionText pooled(const Reduction &reduction)
{
    ReductionText text = reductionWords(Words::tr("合并"), reduction.pooled(1), 1);
    const QString counts = Words::tr("%1 / %2 件").arg(reduction.current()).arg(reduction.previous());
    text.note = text.note.isEmpty() ? counts : counts + QStringLiteral("，") + text.note;
    return text;
}

ReductionText meanOfMonths(const Reduction &reduction)
{
    ReductionText text = reductionWords(Words::tr("平均每月"), reduction.meanOfMonths(2), 2);
    const std::vector<Month> leftOut = reduction.leftOut();
    const std::size_t months = reduction.months().size() - leftOut.size();
    if (months > 0)
        text.note = Words::tr("%1 个月").arg(months);
    QStringList names;
    for (const Month month : leftOut)
        names << Words::tr("%1月").arg(month.month);
    if (months > 0 && !names.isEmpty())
        text.note += Words::tr("，%1上年为 0 未计").arg(names.join(QStringLiteral("、")));
    return text;
}

QStringList notes(const BoardAnswer &answer)
{
    QStringList lines{answer.scopeName + u'　' + answer.figures.period.title(),
                      ruleLine(answer.figures.rule)};
    if (answer.figures.demo)
        lines << Words::tr("演示数据");
    return lines;
}

QString asText(const BoardAnswer &answer)
{
    const BoardFigures &figures = answer.figures;
    QStringList lines{figures.period.title() + u'\t' + answer.scopeName, ruleLine(figures.rule)};
    const auto add = [&lines](const QString &name, const QString &value, const QString &note) {
        lines << QStringList{name, value, note}.join(u'\t');
    };
    std::vector cards{received(answer)};
    for (const RateKind kind : rateKinds)
        cards.push_back(rate(answer, kind));
    cards.push_back(open(answer));
    for (const Figure &card : cards)
        add(card.label, card.value, QStringList{card.note, card.chip}.join(u'　'));
    for (const ReductionText &text : {pooled(figures.reduction), meanOfMonths(figures.reduction)})
        add(text.label, text.value, text.note);
    for (const auto *shares : {&figures.categories, &figures.points}) {
        for (const NamedShare &share : *shares)
            add(share.name, QString::number(share.cases),
                Rate::ofCases(share.cases, share.total).value_or(Rate()).percentText(0) + u'%');
    }
    return lines.join(u'\n');
}

} // namespace jiesu::boardtexts
