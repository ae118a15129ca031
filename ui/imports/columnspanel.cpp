// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnspanel.h"

#include "ui/imports/choosetable.h"
#include "ui/theme.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace jiesu {

ColumnsPanel::ColumnsPanel(QWidget *parent)
    : QWidget(parent)
    , m_targets(ImportMappingService::targets())
    , m_sentence(new QLabel(this))
    , m_sheets(new QComboBox(this))
    , m_encodings(new QComboBox(this))
    , m_table(new ChooseTable(QStringLiteral("import-columns"),
                              {{tr("列名")}, {tr("前几个值")}, {tr("作为")}, {tr("认出方式")}},
                              tr("所选列作为"), this))
    , m_save(new QPushButton(tr("记住并重新试读"), this))
    , m_forget(new QPushButton(tr("忘掉记住的"), this))
{
    m_sentence->setWordWrap(true);
    m_table->table()->setAccessibleName(tr("表格的列"));
    m_table->table()->setDefaultWidths({190, 420, 200, 120});
    std::vector<PickerChoice> choices;
    for (const MappingTarget &target : m_targets)
        choices.push_back(pickerChoice(qint64(choices.size()) + 1, target.label));
    m_table->picker()->setChoices(std::make_shared<const std::vector<PickerChoice>>(std::move(choices)));

    layOut();
    connect(m_table, &ChooseTable::chosen, this, &ColumnsPanel::give);
    connect(m_save, &QPushButton::clicked, this, &ColumnsPanel::saveAsked);
    connect(m_forget, &QPushButton::clicked, this, &ColumnsPanel::forgetAsked);
    connect(m_sheets, &QComboBox::activated, this, [this] { emit readAs(m_sheets->currentText(), {}); });
    connect(m_encodings, &QComboBox::activated, this,
            [this] { emit readAs({}, m_encodings->currentText()); });
}

void ColumnsPanel::layOut()
{
    m_sheets->setAccessibleName(tr("工作表"));
    m_encodings->setAccessibleName(tr("编码"));
    m_encodings->addItems({QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE"),
                           QStringLiteral("UTF-16BE")});
    auto *head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_sheets);
    head->addWidget(m_encodings);
    auto *foot = new QHBoxLayout;
    foot->addWidget(
        new KeyHintBar(
            {{QStringLiteral("Enter"), tr("选字段")}, {QStringLiteral("Delete"), tr("不用这一列")}}, this),
        1);
    foot->addWidget(m_forget);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void ColumnsPanel::showChoices()
{
    m_sheets->clear();
    m_sheets->addItems(m_view.sheetNames);
    m_sheets->setCurrentText(m_view.sheetName);
    m_sheets->setVisible(m_view.sheetNames.size() > 1);
    m_encodings->setCurrentText(m_view.encoding);
    m_encodings->setVisible(m_view.sheetNames.isEmpty());
}

void ColumnsPanel::showColumns(const SheetView &view)
{
    m_view = view;
    m_save->setEnabled(false);
    showChoices();
    refresh();
}

QStringList ColumnsPanel::codes() const
{
    QStringList codes;
    for (const SheetColumn &column : m_view.columns)
        codes << column.code;
    return codes;
}

void ColumnsPanel::give(int row, qint64 target)
{
    if (size_t(row) >= m_view.columns.size())
        return;
    SheetColumn &column = m_view.columns[size_t(row)];
    const QString code = target == 0 ? QString() : m_targets[size_t(target - 1)].code;
    if (code == column.code)
        return;
    column.code = code;
    column.source = MappingSource::None;
    m_save->setEnabled(true);
    refresh();
}

QString ColumnsPanel::fieldText(const SheetColumn &column) const
{
    return column.code.isEmpty() ? tr("不用（原文保留）") : ImportMappingService::labelOf(column.code);
}

void ColumnsPanel::refresh()
{
    const QStringList sources{tr("未用"), tr("列名"), tr("内容"), tr("上次记住的")};
    bool saved = false;
    bool hasKey = false;
    std::vector<TextTableModel::Row> rows;
    for (const SheetColumn &column : m_view.columns) {
        saved |= column.source == MappingSource::Saved;
        hasKey |= column.code == u"order_no" || column.code == u"case_no";
        TextTableModel::Row row{column.header, column.samples.join(QStringLiteral(" ｜ ")), fieldText(column),
                                column.source == MappingSource::None && !column.code.isEmpty()
                                    ? tr("您选的")
                                    : sources[int(column.source)]};
        if (column.code.isEmpty()) {
            row[2].color = Theme::Token::Dim;
            row[3].color = Theme::Token::Dim;
        }
        rows.push_back(std::move(row));
    }
    m_forget->setVisible(saved);
    m_table->setRows(std::move(rows));
    const QString where = m_view.sheetName.isEmpty() ? QString() : tr("工作表“%1”，").arg(m_view.sheetName);
    m_sentence->setText(hasKey
                            ? tr("%1表头在第 %2 行。").arg(where).arg(m_view.headerRow)
                            : tr("%1表头在第 %2 行。缺少“工单编号”：请选中它那一列，按 Enter 选“工单编号”。")
                                  .arg(where)
                                  .arg(m_view.headerRow));
    Theme::setRole(m_sentence, hasKey ? "dim" : "error");
}

} // namespace jiesu
