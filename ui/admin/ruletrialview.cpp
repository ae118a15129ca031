// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/ruletrialview.h"

#include "domain/officetime.h"
#include "metrics/rounding.h"
#include "report/reporttext.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/theme.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QComboBox>

namespace jiesu {

namespace {

constexpr int monthsOffered = 13;
constexpr int periodWidth = 260;

QString arrow(const QString &before, const QString &after)
{
    return before == after ? after : QStringLiteral("%1 → %2").arg(before, after);
}

/// "94.69% → 91.64%（−3.05）", in percentage points: a change is never said by colour alone.
TextCell rateCell(Rate before, Rate after)
{
    TextCell cell(arrow(boardtexts::rateText(before), boardtexts::rateText(after)));
    cell.tooltip = QStringLiteral("%1 → %2").arg(before.fractionText(), after.fractionText());
    const QString points = before == after ? QString() : boardtexts::pointsText(after, before);
    if (points.startsWith(u'+') || points.startsWith(u'−'))
        cell.text += QStringLiteral("（%1）").arg(points.section(u' ', 0, 0));
    return cell;
}

TextCell compositeCell(const Composite &before, const Composite &after)
{
    TextCell cell(arrow(before.percentText(), after.percentText()));
    if (before.basisPoints() && after.basisPoints() && before.basisPoints() != after.basisPoints()) {
        const qint64 change = *after.basisPoints() - *before.basisPoints();
        cell.text += QStringLiteral("（%1%2）")
                         .arg(change > 0 ? QStringLiteral("+") : QStringLiteral("−"),
                              strippedText(std::abs(change), 2));
    }
    return cell;
}

TextCell rankCell(const RuleTrial::Row &row)
{
    const auto text = [](std::optional<int> rank) {
        return rank ? QString::number(*rank) : RuleTrialView::tr("样本不足");
    };
    TextCell cell(arrow(text(row.rankBefore), text(row.rankAfter)));
    if (row.rankBefore != row.rankAfter)
        cell.text += QStringLiteral("（%1）").arg(rankChangeText(row.rankAfter, row.rankBefore));
    return cell;
}

TextTableModel::Row rowOf(const RuleTrial::Row &row, bool isRanked)
{
    return {row.name,
            arrow(QString::number(row.before.received), QString::number(row.after.received)),
            rateCell(row.before.response, row.after.response),
            rateCell(row.before.resolution, row.after.resolution),
            rateCell(row.before.satisfaction, row.after.satisfaction),
            compositeCell(row.before.composite, row.after.composite),
            isRanked ? rankCell(row) : TextCell()};
}

} // namespace

RuleTrialView::RuleTrialView(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_periods(new QComboBox(this))
    , m_headline(wrappedLabel("hint"))
    , m_table(new RowTable(QStringLiteral("rule-trial"), &context.settings, this))
    , m_model(new TextTableModel({{tr("单位")},
                                  {tr("受理"), true},
                                  {tr("响应率")},
                                  {tr("解决率")},
                                  {tr("满意率")},
                                  {tr("综合得分")},
                                  {tr("名次")}},
                                 this))
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({104, 76, 172, 172, 172, 168, 96});
    m_table->setAccessibleName(tr("新旧规则试算对照"));
    m_periods->setFixedWidth(periodWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *period = new LabelledField(tr("试算哪个统计期"), m_periods, this);
    column->addWidget(period, 0, Qt::AlignLeft);
    column->addWidget(m_headline);
    column->addWidget(m_table, 1);
    fillPeriods();
    connect(m_periods, &QComboBox::currentIndexChanged, this, &RuleTrialView::count);
}

void RuleTrialView::fillPeriods()
{
    const QDate today = toOffice(m_context.clock.now()).date;
    const Month month = Month::of(today);
    std::vector<Period> offered;
    for (int back = 1; back <= monthsOffered; ++back)
        offered.push_back(Period::month(month.plus(-back)));
    offered.insert(offered.begin() + 1, Period::month(month));
    offered.push_back(Period::yearToDate(today));
    offered.push_back(Period::year(today.year() - 1));
    for (const Period &period : offered)
        m_periods->addItem(period.title(), period.code());
}

void RuleTrialView::setRule(const AssessmentRule &rule)
{
    m_rule = rule;
    if (isVisible())
        count();
}

void RuleTrialView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

void RuleTrialView::count()
{
    if (const Result<Done> checked = checkAssessmentRule(m_rule); !checked) {
        m_model->setRows({});
        m_headline->setText(checked.error().happened);
        return;
    }
    m_headline->setText(tr("正在试算…"));
    const Period period = *Period::parse(m_periods->currentData().toString());
    m_context.askLatest(
        this, m_question,
        [rule = m_rule, period](Office &office) -> Result<RuleTrial> {
            const Result<AssessmentRule> now = ruleFor(office, period);
            if (!now)
                return now.error();
            return RuleService(office).tryOut(*now, rule, period);
        },
        [this](const Result<RuleTrial> &trial) {
            if (trial)
                showTrial(*trial);
            else
                m_headline->setText(trial.error().message());
            emit counted();
        });
}

void RuleTrialView::showTrial(const RuleTrial &trial)
{
    m_headline->setText(tr("%1：现行“%2” → 试算“%3”。括号内是变化，三率为个百分点。试算不保存任何内容。")
                            .arg(trial.period.title(), reporttext::rule(trial.ruleBefore),
                                 reporttext::rule(trial.ruleAfter)));
    std::vector<TextTableModel::Row> rows{rowOf(trial.office, false)};
    for (const RuleTrial::Row &row : trial.units)
        rows.push_back(rowOf(row, true));
    m_model->setRows(std::move(rows));
}

QString RuleTrialView::headline() const
{
    return m_headline->text();
}

} // namespace jiesu
