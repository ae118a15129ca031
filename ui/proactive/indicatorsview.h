// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/indicatorservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;

namespace jiesu {

class Card;
class ColumnChart;
class EmptyState;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 指标: an indicator by unit in one period with target, the period before and rank; the trend of the chosen
/// unit beside it.
class IndicatorsView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit IndicatorsView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("指标"); }
    void activate() override;

    [[nodiscard]] RowTable *indicators() const { return m_indicators; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    [[nodiscard]] QString shownPeriod() const { return m_shown.period; }
    [[nodiscard]] WholeTable wholeTable() const override;

private:
    void layOut();
    void refresh();
    void loadTable(const QString &period);
    void show(IndicatorTable table);
    void loadTrend(int row);
    void move(int step);

    OfficeContext &m_context;
    RowTable *m_indicators;
    TextTableModel *m_names;
    Card *m_card;
    QLabel *m_period;
    RowTable *m_table;
    TextTableModel *m_model;
    Card *m_trendCard;
    ColumnChart *m_chart;
    std::vector<Indicator> m_known;
    IndicatorTable m_shown;
    int m_listQuestion = 0;
    int m_tableQuestion = 0;
    int m_trendQuestion = 0;
};

} // namespace jiesu
