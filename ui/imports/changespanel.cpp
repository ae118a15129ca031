// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/changespanel.h"

#include "ui/models/texttablemodel.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace jiesu {

ChangesPanel::ChangesPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_ruleRow(new QWidget(this))
    , m_rule(new QComboBox(m_ruleRow))
    , m_table(new RowTable(QStringLiteral("import-changes"), nullptr, this))
    , m_model(new TextTableModel({{tr("行号"), true},
                                  {tr("工单编号")},
                                  {tr("字段")},
                                  {tr("现有")},
                                  {tr("表格")},
                                  {tr("处理")},
                                  {tr("与谁不一致")}},
                                 this))
    , m_hints(new KeyHintBar({{QStringLiteral("Enter"), tr("改变所选冲突行的处理")}}, this))
{
    m_rule->addItem(tr("保留现有的"), int(ConflictRule::Keep));
    m_rule->addItem(tr("采用表格的"), int(ConflictRule::Take));
    m_rule->addItem(tr("以时间较新的为准"), int(ConflictRule::Newest));
    m_rule->setAccessibleName(tr("冲突的处理"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("变化的字段"));
    m_table->setDefaultWidths({72, 170, 130, 210, 210, 130, 180});
    Theme::setRole(m_sentence, "dim");
    layOut();
    connect(m_table, &RowTable::rowActivated, this, &ChangesPanel::turn);
    connect(m_rule, &QComboBox::activated, this, [this](int index) {
        m_decisions = {ConflictRule(m_rule->itemData(index).toInt()), {}};
        emit decided(m_decisions);
    });
}

void ChangesPanel::layOut()
{
    auto *rule = new QHBoxLayout(m_ruleRow);
    rule->setContentsMargins(0, 0, 0, 0);
    auto *caption = new QLabel(tr("有冲突时(&C)"), m_ruleRow);
    caption->setBuddy(m_rule);
    rule->addWidget(caption);
    rule->addWidget(m_rule);
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_ruleRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_hints);
}

void ChangesPanel::showChanges(const ImportReport &report, const ConflictDecisions &decisions, bool done)
{
    m_decisions = decisions;
    m_changes = report.changes;
    m_done = done;
    const bool decidable = report.conflicts > 0 && !done;
    m_ruleRow->setVisible(decidable);
    m_hints->setVisible(decidable);
    m_rule->setCurrentIndex(m_rule->findData(int(decisions.rule)));
    const int marked = std::max(0, m_table->currentIndex().row());
    std::vector<TextTableModel::Row> rows;
    for (const ImportChange &change : m_changes) {
        TextTableModel::Row row{QString::number(change.rowNumber),
                                change.orderNo,
                                change.field,
                                change.before,
                                change.after,
                                QString(),
                                change.opponent};
        row[5] = change.taken ? tr("采用表格") : tr("保留现有");
        if (change.conflict)
            row[5].chip = change.taken ? StateKind::Accent : StateKind::Due;
        row[3].tooltip = change.before;
        row[4].tooltip = change.after;
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    if (!m_changes.empty())
        m_table->selectRow(std::min(marked, int(m_changes.size()) - 1));
    const bool all = report.fieldChanges <= qint64(m_changes.size());
    QString sentence =
        all ? tr("共 %1 处变化。").arg(report.fieldChanges)
            : tr("共 %1 处变化，这里列前 %2 处。").arg(report.fieldChanges).arg(m_changes.size());
    if (report.conflicts > 0)
        sentence += tr("%1 行有冲突：上次导入之后有人改过，或同一张表里前后不一致。").arg(report.conflicts);
    m_sentence->setText(report.fieldChanges == 0 ? tr("没有要改的字段。") : sentence);
}

void ChangesPanel::turn(int row)
{
    if (m_done || size_t(row) >= m_changes.size() || !m_changes[size_t(row)].conflict)
        return;
    const ImportChange &change = m_changes[size_t(row)];
    m_decisions.byRow.insert(change.rowNumber, change.taken ? ConflictRule::Keep : ConflictRule::Take);
    emit decided(m_decisions);
}

} // namespace jiesu
