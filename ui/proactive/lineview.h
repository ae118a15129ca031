// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/supervisionlineservice.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

namespace jiesu {

class Card;
class ColumnChart;
class FigureCard;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 监督电话: how many call the office's own line instead of 12345, month by month, how many were told of it
/// in the call-back, and how many toilets bear its label. Every number of cases opens its list.
class LineView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// @param context must outlive the view
    explicit LineView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("监督电话"); }
    void activate() override;

    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    [[nodiscard]] const std::vector<FigureCard *> &figures() const { return m_figures; }

    [[nodiscard]] WholeTable wholeTable() const override;

private:
    void layOut();
    void refresh();
    void show(SupervisionLineFigures figures);
    void showFigures();
    void open(int row);

    OfficeContext &m_context;
    std::vector<FigureCard *> m_figures; ///< labels, own line, share, told
    Card *m_chartCard;
    ColumnChart *m_chart;
    RowTable *m_table;
    TextTableModel *m_model;
    SupervisionLineFigures m_shown;
    int m_question = 0;
};

} // namespace jiesu
