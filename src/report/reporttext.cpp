// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttext.h"

#include "metrics/rounding.h"

#include <QCoreApplication>

namespace jiesu::reporttext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Thousandths of a case as "0.6".
QString weight(int thousandths)
{
    return strippedText(thousandths, 3);
}

QString level(int hundredths)
{
    return hundredths > 0 ? strippedText(hundredths, 2) + u'%' : Words::tr("不设");
}

/// "响应率70%，解决率70%，满意率不设".
QString levelsText(const RateLevels &levels)
{
    return Words::tr("响应率%1，解决率%2，满意率%3")
        .arg(level(levels.response), level(levels.resolution), level(levels.satisfaction));
}

QString warnings(const WarningBounds &bounds)
{
    const QString fall =
        bounds.fall > 0 ? Words::tr("，或任一率较上期下降%1个百分点及以上").arg(strippedText(bounds.fall, 2))
                        : QString();
    return Words::tr("红牌：低于%1；黄牌：低于%2%3。")
        .arg(levelsText(bounds.red), levelsText(bounds.yellow), fall);
}

template <class E> QString labelList(const std::vector<E> &values)
{
    QStringList names;
    for (const E value : values)
        names << label(value);
    return names.isEmpty() ? Words::tr("无") : names.join(u'、');
}

} // namespace

QString rate(const Rate &rate)
{
    const QString percent = rate.isDefined() ? rate.percentText() + u'%' : QStringLiteral("—");
    return QStringLiteral("%1（%2）").arg(percent, rate.fractionText());
}

QString rule(const AssessmentRule &rule)
{
    QString text = Words::tr("%1，第%2版").arg(rule.name).arg(rule.version);
    if (rule.validFrom.isValid())
        text += Words::tr("，%1起").arg(rule.validFrom.toString(Qt::ISODate));
    return text;
}

QString reductionSentence(const Reduction &reduction)
{
    const qint64 change = reduction.change();
    const QString direction = change < 0   ? Words::tr("减少%1件").arg(-change)
                              : change > 0 ? Words::tr("增加%1件").arg(change)
                                           : Words::tr("持平");
    QString text =
        Words::tr("受理%1件，上年同期%2件，%3；合并降幅：%4；平均每月降幅：%5。")
            .arg(reduction.current())
            .arg(reduction.previous())
            .arg(direction, reductionText(reduction.pooled()),
                 reduction.meanOfMonths() ? reductionText(reduction.meanOfMonths()) : QStringLiteral("—"));
    QStringList months;
    for (const Month month : reduction.leftOut())
        months << month.text();
    if (!months.isEmpty())
        text += Words::tr("上年为0的月份不参加平均：%1。").arg(months.join(u'、'));
    return text;
}

QStringList definitions(const AssessmentRule &rule)
{
    return {
        Words::tr(
            "受理量：统计期内的案件，不含已合并、已作废、不计入总量的案件，不含类型：%1；不含特殊处置：%2。")
            .arg(labelList(rule.notCounted), labelList(rule.notCountedDispositions)),
        Words::tr("案件归属：按%1归入统计期（北京时间）。").arg(label(rule.monthBasis)),
        Words::tr(
            "考核量：受理量中不含类型：%1；不含特殊处置：%2；不含剔除的案件；挂账案件%3；当场答复的咨询%4。")
            .arg(labelList(rule.notAssessed), labelList(rule.notAssessedDispositions),
                 rule.assessSuspended ? Words::tr("计入") : Words::tr("不计入"),
                 rule.assessAnsweredConsultations ? Words::tr("计入") : Words::tr("不计入")),
        Words::tr("答案来源：%1。").arg(label(rule.answers)),
        Words::tr("响应率 = 已联系 ÷（已联系 + 未联系）。"),
        Words::tr("解决率 =（解决 + 部分解决×%1）÷ 有解决情况答案的案件。").arg(weight(rule.partialWeight)),
        Words::tr("满意率 =（满意 + 基本满意×%1 + 一般×%2）÷ 有评价的案件；未接通%3，未评价%4。")
            .arg(weight(rule.basicallyWeight), weight(rule.neutralWeight), label(rule.notReached),
                 label(rule.notRated)),
        Words::tr("综合得分 = 响应率×%1 + 解决率×%2 + 满意率×%3；少于%4件有答案的案件不排名（样本不足）。")
            .arg(weight(rule.composite.response), weight(rule.composite.resolution),
                 weight(rule.composite.satisfaction))
            .arg(rule.minimumCases),
        Words::tr("同分：%1；考评表中的满分%2分。").arg(label(rule.ties), strippedText(rule.fullMark, 2)),
        Words::tr("目标：%1。").arg(levelsText(rule.targets)),
        warnings(rule.warnings),
        Words::tr("合并降幅 =（上年同期合计 - 本期合计）÷ 上年同期合计。"),
        Words::tr("平均每月降幅 = 各月降幅的平均数；上年为0的月份不参加平均并列出。"),
        Words::tr("分母为0时写“—”，不写0%或100%。"),
    };
}

QString exclusions(const ThreeRates &rates)
{
    QStringList parts;
    for (const Choice &reason : choices<Exclusion>()) {
        if (const qint64 cases = rates.excludedFor(Exclusion(reason.value)); cases > 0)
            parts << Words::tr("%1 %2 件").arg(label(Exclusion(reason.value))).arg(cases);
    }
    return parts.join(u'、');
}

} // namespace jiesu::reporttext
