// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/indicatorsview.h"

#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QLabel>

namespace jiesu {

namespace {

constexpr int listWidth = 300;

TextCell targetCell(const std::optional<bool> &reaches)
{
    if (!reaches)
        return {};
    TextCell cell(*reaches ? IndicatorsView::tr("达标") : IndicatorsView::tr("未达标"));
    cell.chip = *reaches ? StateKind::Good : StateKind::Bad;
    return cell;
}

/// "+1.2" against the period before.
QString changeText(const IndicatorRow &row)
{
    if (!row.before)
        return QStringLiteral("—");
    const QString text = indicatorText(row.value - *row.before, {});
    return row.value > *row.before ? u'+' + text : text;
}

} // namespace

IndicatorsView::IndicatorsView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_indicators(new RowTable(QStringLiteral("indicators"), nullptr, this))
    , m_names(new TextTableModel({{tr("指标")}, {tr("目标"), true}}, this))
    , m_card(new Card(tr("各单位")))
    , m_period(new QLabel)
    , m_table(new RowTable(QStringLiteral("indicator-values"), nullptr, this))
    , m_model(new TextTableModel({{tr("名次"), true},
                                  {tr("单位")},
                                  {tr("数值"), true},
                                  {tr("比上期"), true},
                                  {tr("达标")},
                                  {tr("来源")}},
                                 this))
    , m_trendCard(new Card(tr("走势")))
    , m_chart(new ColumnChart)
{
    layOut();
    context.commands.bind(CommandId::PreviousIndicators, this, [this] { move(-1); });
    context.commands.bind(CommandId::NextIndicators, this, [this] { move(1); });
    connect(m_indicators, &RowTable::currentRowChanged, this, [this] { loadTable({}); });
    connect(m_indicators, &RowTable::rowActivated, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RowTable::currentRowChanged, this, &IndicatorsView::loadTrend);
}

void IndicatorsView::layOut()
{
    for (RowTable *table : {m_indicators, m_table})
        table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_indicators->setModel(m_names);
    m_indicators->setDefaultWidths({160, 100});
    m_indicators->setAccessibleName(tr("指标"));
    m_table->setModel(m_model);
    m_table->setDefaultWidths({64, 170, 100, 80, 92});
    m_table->setAccessibleName(tr("各单位的数值"));
    m_chart->setEmptyText(tr("没有可画的数值。"));
    Theme::setRole(m_period, "strong");
    auto *list = new Card(tr("指标"));
    list->setFixedWidth(listWidth);
    list->body()->addWidget(m_indicators, 1);
    list->body()->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("到各单位")}}));
    m_card->addBesideTitle(m_period);
    for (const CommandId id : {CommandId::PreviousIndicators, CommandId::NextIndicators})
        m_card->addAtRight(new KeyButton(m_context.commands.action(id)));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(
        new KeyHintBar({{Commands::keyText(CommandId::ExportTable), tr("导出本表")},
                        {Commands::keyText(CommandId::PrintShownTable), tr("打印本表")}}));
    m_trendCard->body()->addWidget(m_chart, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::Size::Gap);
    right->addWidget(m_card, 3);
    right->addWidget(m_trendCard, 2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(list);
    row->addLayout(right, 1);
}

void IndicatorsView::activate()
{
    refresh();
    m_indicators->setFocus(Qt::OtherFocusReason);
}

void IndicatorsView::refresh()
{
    m_context.askLatest(
        this, m_listQuestion, [](Office &office) { return IndicatorService(office).indicators(); },
        m_context.orTell([this](std::vector<Indicator> known) {
            m_known = std::move(known);
            std::vector<TextTableModel::Row> rows;
            int chosen = 0;
            for (const Indicator &indicator : m_known) {
                if (indicator.id == m_shown.indicator.id)
                    chosen = int(rows.size());
                rows.push_back({indicator.name, indicator.target
                                                    ? indicatorText(*indicator.target, indicator.measure)
                                                    : QString()});
            }
            const QSignalBlocker quiet(m_indicators);
            m_names->setRows(std::move(rows));
            if (m_known.empty())
                return m_card->setNote(tr("还没有指标：在台账“指标”和“指标数值”里登记或导入。"));
            m_indicators->selectRow(chosen);
            loadTable(m_shown.period);
        }));
}

void IndicatorsView::loadTable(const QString &period)
{
    const int row = m_indicators->currentIndex().row();
    if (row < 0 || std::size_t(row) >= m_known.size())
        return;
    m_context.askLatest(
        this, m_tableQuestion,
        [id = m_known[std::size_t(row)].id, period](Office &office) {
            return IndicatorService(office).table(id, period);
        },
        m_context.orTell([this](IndicatorTable table) { show(std::move(table)); }));
}

void IndicatorsView::show(IndicatorTable table)
{
    m_shown = std::move(table);
    const Indicator &indicator = m_shown.indicator;
    m_card->setTitle(indicator.name);
    m_period->setText(m_shown.period);
    QStringList notes{label(indicator.better)};
    if (indicator.target)
        notes << tr("目标 %1").arg(indicatorText(*indicator.target, indicator.measure))
              << tr("达标 %1/%2").arg(m_shown.reached).arg(m_shown.rows.size());
    if (m_shown.mean)
        notes << tr("平均 %1").arg(indicatorText(*m_shown.mean, indicator.measure));
    m_card->setNote(m_shown.rows.empty() ? tr("还没有数值") : notes.join(QStringLiteral(" · ")));
    std::vector<TextTableModel::Row> rows;
    for (const IndicatorRow &row : m_shown.rows)
        rows.push_back({row.rank ? QString::number(*row.rank) : QString(), row.name,
                        indicatorText(row.value, indicator.measure), changeText(row),
                        targetCell(row.reachesTarget), row.source});
    const QSignalBlocker quiet(m_table);
    m_model->setRows(std::move(rows));
    if (m_shown.rows.empty())
        return m_chart->setData({});
    m_table->selectRow(0);
    loadTrend(0);
}

void IndicatorsView::loadTrend(int row)
{
    if (row < 0 || std::size_t(row) >= m_shown.rows.size())
        return;
    m_context.askLatest(
        this, m_trendQuestion,
        [indicator = m_shown.indicator, subject = m_shown.rows[std::size_t(row)]](Office &office) {
            return IndicatorService(office).trend(indicator, subject);
        },
        m_context.orTell([this](ColumnFigures trend) {
            m_trendCard->setTitle(trend.title);
            m_trendCard->setNote(trend.note);
            m_chart->setData(std::move(trend));
        }));
}

void IndicatorsView::move(int step)
{
    const qsizetype at = m_shown.periods.indexOf(m_shown.period) + step;
    if (at >= 0 && at < m_shown.periods.size())
        loadTable(m_shown.periods[at]);
}

TableSource::WholeTable IndicatorsView::wholeTable() const
{
    return [table = m_shown](Office &) -> Result<FigureTable> { return IndicatorService::figures(table); };
}

} // namespace jiesu
