// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/forecastservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace jiesu {

class Card;
class ColumnChart;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 预判: what is expected of a month and of the three months from it on, by category, beside the naive
/// figures; for the row that is chosen its last twelve forecasts and what weather brings. Every month opens
/// its cases.
class ForecastView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit ForecastView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("预判"); }
    void activate() override;

    enum Tab
    {
        BackTests,
        Uplifts
    };
    [[nodiscard]] const std::optional<ForecastFigures> &figures() const { return m_figures; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] RowTable *detail() const { return m_detail; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QString notes() const;

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] QStringList tableNotes() const override;

private:
    void layOut();
    void bindCommands();
    [[nodiscard]] QLayout *head();
    [[nodiscard]] QWidget *beside();

    void ask(std::optional<Month> month);
    void show(ForecastFigures figures);
    void showRow(int row);
    void showDetail();
    void print();
    void openHistory(int row);
    void openMonth(int row);
    [[nodiscard]] const ForecastRow *currentRow() const;

    OfficeContext &m_context;
    std::optional<ForecastFigures> m_figures;
    int m_question = 0;

    QLabel *m_month;
    QLabel *m_demo;
    QStackedWidget *m_stack; ///< the figures, or why there are none
    Card *m_card;
    RowTable *m_table;
    TextTableModel *m_model;
    QLabel *m_notes;
    Card *m_chartCard;
    ColumnChart *m_chart;
    Card *m_detailCard;
    QTabBar *m_tabs;
    RowTable *m_detail;
    TextTableModel *m_detailModel;
    QLabel *m_summary;
};

} // namespace jiesu
