// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/columnsform.h"

#include "ui/cases/listcolumns.h"
#include "ui/models/casetablemodel.h"
#include "ui/widgets/labelledfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace jiesu {
namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int widthRole = Qt::UserRole + 1;
constexpr int listHeight = 260;

} // namespace

ColumnsForm::ColumnsForm(const std::vector<ViewColumn> &shown, const CaseSort &sort, QWidget *parent)
    : PanelForm(tr("列与排序"), parent)
    , m_columns(new QListWidget)
{
    addColumns(shown);
    auto *row = new QHBoxLayout;
    row->addWidget(new LabelledField(tr("显示哪些列（空格勾选，Alt+↑↓ 移动）"), m_columns), 1);
    auto *orders = new QVBoxLayout;
    m_first = addOrder(tr("先按"), sort.first);
    m_second = addOrder(tr("再按"), sort.second);
    orders->addWidget(new LabelledField(tr("先按"), m_first));
    orders->addWidget(new LabelledField(tr("再按"), m_second));
    orders->addStretch();
    row->addLayout(orders, 1);
    column()->addLayout(row);
    addButtons(tr("确定"));
}

void ColumnsForm::addColumns(const std::vector<ViewColumn> &shown)
{
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setFixedHeight(listHeight);
    m_columns->installEventFilter(this);
    const auto add = [this](int column, int width, bool isShown) {
        auto *item = new QListWidgetItem(CaseTableModel::columnName(column), m_columns);
        item->setData(codeRole, CaseTableModel::columnCode(column));
        item->setData(widthRole, width);
        item->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    };
    for (const ViewColumn &each : shown)
        add(CaseTableModel::columnOf(each.code), each.width, true);
    for (const int column : ListColumns::choosable()) {
        if (std::ranges::find(shown, CaseTableModel::columnCode(column), &ViewColumn::code) == shown.end())
            add(column, 0, false);
    }
    m_columns->setCurrentRow(0);
}

QComboBox *ColumnsForm::addOrder(const QString &name, const std::optional<SortKey> &key)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->addItem(tr("—"), -1);
    for (const Choice &order : choices<CaseOrder>()) {
        const QString text = label(CaseOrder(order.value));
        box->addItem(tr("%1 ↑").arg(text), order.value * 2);
        box->addItem(tr("%1 ↓").arg(text), order.value * 2 + 1);
    }
    box->setCurrentIndex(box->findData(key ? int(key->by) * 2 + int(key->descending) : -1));
    return box;
}

std::optional<SortKey> ColumnsForm::keyOf(const QComboBox *box)
{
    const int stored = box->currentData().toInt();
    return stored < 0 ? std::nullopt : std::optional(SortKey{CaseOrder(stored / 2), stored % 2 == 1});
}

ListLook ColumnsForm::look() const
{
    ListLook look;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            look.columns.push_back({item->data(codeRole).toString(), item->data(widthRole).toInt()});
    }
    look.sort.first = keyOf(m_first).value_or(SortKey());
    look.sort.second = keyOf(m_second);
    if (look.sort.second && look.sort.second->by == look.sort.first.by)
        look.sort.second.reset();
    return look;
}

bool ColumnsForm::check()
{
    if (!look().columns.empty())
        return true;
    showError(tr("至少留一列。"));
    m_columns->setFocus();
    return false;
}

void ColumnsForm::focusFirst()
{
    m_columns->setFocus(Qt::OtherFocusReason);
}

void ColumnsForm::moveCurrent(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

bool ColumnsForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (moves && key->modifiers().testFlag(Qt::AltModifier)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return PanelForm::eventFilter(watched, event);
}

} // namespace jiesu
