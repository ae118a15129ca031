// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/rankquery.h"
#include "ui/exports/tablesource.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jiesu {

class Card;
class OfficeContext;
class RowTable;
class TextTableModel;

/// 单位排名: the units by the composite score of a period within their groups, with the rank of the period
/// before and who is warned (红黄牌). Every count opens its cases.
class RankPage final : public Page, public TableSource
{
    Q_OBJECT
public:
    /// The columns of the table.
    enum Column
    {
        Rank,
        Warning,
        Unit,
        Group,
        Score,
        Previous,
        Change,
        Received,
        Answered,
        Response,
        Resolution,
        Satisfaction
    };

    /// @param context must outlive the page
    explicit RankPage(OfficeContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("单位排名"); }
    void activate() override;

    void showPeriod(const Period &period);
    [[nodiscard]] RowTable *table() const { return m_table; }
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    /// How many at each end of a group are marked.
    [[nodiscard]] QSpinBox *marked() const { return m_marked; }
    /// Why the current unit is warned.
    [[nodiscard]] QString reason() const;

    [[nodiscard]] ExportSubject tableSubject() const override;
    [[nodiscard]] QStringList tableNotes() const override;

private:
    void layOut();
    void bindCommands();
    void ask();
    void showAnswer(RankAnswer answer);
    void showRows();
    void showReason();
    void showWarned();
    void open(int row, int column);
    void copy();
    void print();

    OfficeContext &m_context;
    Period m_period;
    QString m_rule;
    std::optional<RankAnswer> m_answer;
    std::vector<UnitRanking::Row> m_shown;
    bool m_warnedOnly = false;
    int m_question = 0;

    QPushButton *m_periodButton;
    QComboBox *m_rules;
    QSpinBox *m_marked;
    Card *m_card;
    QLabel *m_demo;
    QLabel *m_note;
    QLabel *m_reason;
    RowTable *m_table;
    TextTableModel *m_model;
};

} // namespace jiesu
