// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rankcard.h"

#include "metrics/rounding.h"
#include "ui/widgets/card.h"
#include "ui/widgets/rowtable.h"

#include <QHeaderView>
#include <QPushButton>

namespace jiesu {

namespace {

constexpr int rowHeight = 24;
constexpr int titleHeight = 22;

} // namespace

TextCell rankChangeCell(std::optional<int> rank, std::optional<int> previous)
{
    TextCell cell(rankChangeText(rank, previous));
    if (rank && previous && *rank != *previous)
        cell.color = *rank < *previous ? Theme::Token::Good : Theme::Token::Bad;
    return cell;
}

RankCard::RankCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
    , m_groupButton(new QPushButton(this))
    , m_table(new RowTable(QStringLiteral("board-rank"), nullptr, this))
    , m_empty(new QLabel(tr("这段时间没有可排名的单位。"), this))
    , m_model(new TextTableModel(
          {{tr("名次")}, {tr("单位")}, {tr("得分"), true}, {tr("上期"), true}, {tr("升降"), true}}, this))
{
    Theme::setRole(m_groupButton, "link");
    Theme::setRole(m_empty, "hint");
    m_empty->setAlignment(Qt::AlignCenter);
    m_groupButton->setToolTip(tr("换一个组"));
    m_groupButton->setFixedHeight(titleHeight);
    m_groupButton->setStyleSheet(QStringLiteral("min-height: 0; padding: 0 4px"));
    m_card->addAtRight(m_groupButton);
    m_table->setStyleSheet(QStringLiteral("QTableView::item, QHeaderView::section { padding: 0 6px; }"));
    m_table->horizontalHeader()->setFixedHeight(rowHeight);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("排名表"));
    m_table->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->setMinimumHeight(5 * rowHeight);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setDefaultWidths({86, 96, 68, 52, 56});
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_empty, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_groupButton, &QPushButton::clicked, this, [this] {
        m_group = (m_group + 1) % m_groups.size();
        showGroup();
    });
}

void RankCard::showAnswer(const BoardAnswer &answer)
{
    m_lines.clear();
    m_groups.clear();
    m_card->setNote({});
    if (const auto &table = answer.figures.assessment) {
        m_title = tr("环境考评");
        for (const RankTable::Row &row : table->rows)
            m_lines.push_back({row.group, row.unit, row.total ? fixedText(*row.total, 2) : scoreText({}),
                               row.rank, row.previousRank});
    } else {
        m_title = tr("承办单位排名");
        m_card->setNote(tr("少于 %1 件不排名").arg(answer.ranking.minimumCases));
        for (const UnitRanking::Row &row : answer.ranking.rows)
            m_lines.push_back({row.figures.group, row.figures.name, row.figures.rates.composite.percentText(),
                               row.rank, row.previousRank});
    }
    for (const Line &line : m_lines) {
        if (!m_groups.contains(line.group))
            m_groups << line.group;
    }
    m_group = std::clamp<qsizetype>(m_group, 0, std::max<qsizetype>(m_groups.size() - 1, 0));
    showGroup();
}

void RankCard::showGroup()
{
    const QString group = m_groups.value(m_group);
    int worst = 0;
    for (const Line &line : m_lines)
        worst = line.group == group ? std::max(worst, line.rank.value_or(0)) : worst;

    std::vector<TextTableModel::Row> rows;
    for (const Line &line : m_lines) {
        if (line.group != group)
            continue;
        TextCell rank(line.rank ? QString::number(*line.rank) : tr("样本不足"));
        if (line.rank == 1 && worst > 1)
            rank.chip = StateKind::Good;
        else if (line.rank && *line.rank == worst && worst > 1)
            rank.chip = StateKind::Bad;
        rows.push_back({rank, line.unit, line.score, rankText(line.previousRank),
                        rankChangeCell(line.rank, line.previousRank)});
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_model->setRows(std::move(rows));
    m_card->setTitle(group.isEmpty() ? m_title : m_title + QStringLiteral(" · ") + group);
    m_groupButton->setVisible(m_groups.size() > 1);
    if (m_groups.size() > 1) {
        const QString next = m_groups[(m_group + 1) % m_groups.size()];
        m_groupButton->setText(tr("%1 ›").arg(next.isEmpty() ? tr("未分组") : next));
    }
}

} // namespace jiesu
