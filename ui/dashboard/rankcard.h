// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/boardquery.h"
#include "ui/models/texttablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace jiesu {

class Card;
class RowTable;

/// "↑2" green, "↓1" red; the arrow and the number say it without the colour.
[[nodiscard]] TextCell rankChangeCell(std::optional<int> rank, std::optional<int> previous);

/// The month's assessment table, one group at a time, with last month's rank; where the month has none, the
/// handling units ranked by their composite score.
class RankCard final : public QWidget
{
    Q_OBJECT
public:
    explicit RankCard(QWidget *parent = nullptr);

    void showAnswer(const BoardAnswer &answer);
    [[nodiscard]] TextTableModel *model() const { return m_model; }
    [[nodiscard]] QPushButton *groupButton() const { return m_groupButton; }

private:
    /// A line of either table.
    struct Line
    {
        QString group;
        QString unit;
        QString score;
        std::optional<int> rank;
        std::optional<int> previousRank;
    };
    void showGroup();

    Card *m_card;
    QPushButton *m_groupButton;
    RowTable *m_table;
    QLabel *m_empty;
    TextTableModel *m_model;
    QString m_title;
    std::vector<Line> m_lines;
    QStringList m_groups;
    qsizetype m_group = 0;
};

} // namespace jiesu
