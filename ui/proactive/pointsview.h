// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pointstory.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace jiesu {

class Card;
class ColumnChart;
class FigureCard;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 点位: every point at the left; the one that is chosen tells its whole story at the right: its facts, its
/// cases by month and those near it, and all that happened there. Points are found by name, alias or pinyin
/// initials, the most used first. Enter goes to the story and from a line of it to the case.
class PointsView final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// Points listed at once; a word finds the others.

    /// @param context must outlive the view
    explicit PointsView(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("点位"); }
    void activate() override;

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// How many months are charted and counted nearby.
    [[nodiscard]] QSpinBox *monthsBox() const { return m_months; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] RowTable *storyTable() const { return m_storyTable; }
    [[nodiscard]] ColumnChart *chart() const { return m_chart; }
    [[nodiscard]] const std::vector<FigureCard *> &figures() const { return m_figures; }
    [[nodiscard]] QString facts() const;

    [[nodiscard]] WholeTable wholeTable() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *storyColumn();
    void list();
    void ask();
    void show(PointStory story);
    void showFigures();
    void openLine(int row);
    void openCases();

    OfficeContext &m_context;
    Card *m_card;
    QLineEdit *m_search;
    RowTable *m_table;
    TextTableModel *m_model;
    Card *m_storyCard;
    QLabel *m_facts;
    std::vector<FigureCard *> m_figures; ///< here, open, grid, community, label
    Card *m_chartCard;
    QSpinBox *m_months;
    ColumnChart *m_chart;
    RowTable *m_storyTable;
    TextTableModel *m_storyModel;
    std::vector<PlaceId> m_points; ///< those listed
    PointStory m_story;
    int m_question = 0;
};

} // namespace jiesu
