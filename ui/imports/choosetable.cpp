// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/choosetable.h"

#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace jiesu {

namespace {

constexpr int pickerWidth = 320;

}

ChooseTable::ChooseTable(const QString &name, std::vector<TextColumn> columns, const QString &label,
                         QWidget *parent)
    : QWidget(parent)
    , m_table(new RowTable(name, nullptr, this))
    , m_model(new TextTableModel(std::move(columns), this))
    , m_picker(new ChoicePicker(this))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_picker);
    m_picker->setFixedWidth(pickerWidth);
    m_picker->setPlaceholderText(tr("输入名称或拼音首字母"));
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_picker);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    m_table->installEventFilter(this);
    m_picker->installEventFilter(this);
    connect(m_table, &RowTable::rowActivated, m_picker, [this] { m_picker->setFocus(); });
    connect(m_table, &RowTable::currentRowChanged, this, &ChooseTable::rowMarked);
    connect(m_picker, &QLineEdit::returnPressed, this, &ChooseTable::take);
}

void ChooseTable::setRows(std::vector<TextTableModel::Row> rows)
{
    const int marked = std::max(0, currentRow());
    const int last = int(rows.size()) - 1;
    m_model->setRows(std::move(rows));
    if (last >= 0)
        m_table->selectRow(std::min(marked, last));
}

int ChooseTable::currentRow() const
{
    return m_table->currentIndex().row();
}

void ChooseTable::take()
{
    const int row = currentRow();
    if (row < 0 || m_picker->chosenId() == 0)
        return;
    const qint64 id = m_picker->chosenId();
    m_picker->choose(0);
    emit chosen(row, id);
    m_table->selectRow(std::min(row + 1, m_model->rowCount() - 1));
    m_table->setFocus();
}

bool ChooseTable::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && watched == m_table && key->key() == Qt::Key_Delete && currentRow() >= 0) {
        emit chosen(currentRow(), 0);
        return true;
    }
    if (key && watched == m_picker && key->key() == Qt::Key_Escape && !m_picker->isListOpen()) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jiesu
