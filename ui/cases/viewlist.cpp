// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/viewlist.h"

#include "ui/theme.h"

#include <QHash>
#include <QLocale>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <memory>

namespace jiesu {
namespace {

constexpr int countRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2; ///< of an own view
constexpr int rightInset = 8;

class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QVariant stored = index.data(countRole);
        if (!stored.isValid())
            return;
        const QString count = QLocale().toString(stored.toLongLong());
        const auto kind =
            stored.toLongLong() > 0 ? StateKind(index.data(kindRole).toInt()) : StateKind::Plain;
        const QRect area = option.rect.adjusted(0, 0, -rightInset, 0);
        if (kind == StateKind::Plain) {
            painter->save();
            painter->setFont(Theme::font(Theme::Size::Small));
            const bool selected = option.state & QStyle::State_Selected;
            painter->setPen(Theme::color(selected ? Theme::Token::Accent : Theme::Token::Dim));
            painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
            painter->restore();
            return;
        }
        const int width = chip::width(kind, count);
        chip::paint(*painter, QRect(area.right() - width + 1, area.top(), width, area.height()), kind, count);
    }
};

} // namespace

ViewList::ViewList(QWidget *parent)
    : QListWidget(parent)
{
    Theme::setRole(this, "views");
    setItemDelegate(new ViewDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("视图"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= m_builtIn)
            emit ownViewChosen({item(row)->data(idRole).toLongLong()});
        else if (row >= 0)
            emit viewChosen(ViewId(row));
    });
}

void ViewList::setViews(const std::vector<SavedView> &views)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const SavedView &view : views) {
        auto *item = new QListWidgetItem(view.name, this);
        item->setData(kindRole, int(view.kind));
    }
    m_builtIn = QListWidget::count();
}

void ViewList::setOwnViews(const std::vector<CaseView> &views)
{
    const QSignalBlocker quiet(this);
    QHash<qint64, QVariant> counts;
    const int current = currentRow();
    const qint64 selected = current >= m_builtIn ? item(current)->data(idRole).toLongLong() : 0;
    while (QListWidget::count() > m_builtIn) {
        const std::unique_ptr<QListWidgetItem> row(takeItem(m_builtIn));
        counts[row->data(idRole).toLongLong()] = row->data(countRole);
    }
    if (!views.empty()) {
        auto *heading = new QListWidgetItem(tr("我的视图"), this);
        heading->setFlags(Qt::NoItemFlags);
        heading->setFont(Theme::font(Theme::Size::Small));
        heading->setForeground(Theme::color(Theme::Token::Dim));
    }
    for (const CaseView &view : views) {
        auto *row = new QListWidgetItem(view.name, this);
        row->setToolTip(view.name);
        row->setData(idRole, view.id.value);
        row->setData(kindRole, int(StateKind::Plain));
        row->setData(countRole, counts.value(view.id.value));
    }
    if (selected != 0)
        setCurrentRow(rowOf({selected}));
}

void ViewList::setCount(QListWidgetItem *row, qint64 cases)
{
    row->setData(countRole, cases);
    row->setData(Qt::AccessibleTextRole, tr("%1 %2 件").arg(row->text()).arg(cases));
}

void ViewList::setCounts(const std::vector<qint64> &counts)
{
    int row = 0;
    for (const qint64 cases : counts) {
        row += int(row == m_builtIn); // the heading
        if (row < QListWidget::count())
            setCount(item(row++), cases);
    }
}

int ViewList::rowOf(SavedViewId view) const
{
    for (int row = m_builtIn; row < QListWidget::count(); ++row) {
        if (view.isSet() && item(row)->data(idRole).toLongLong() == view.value)
            return row;
    }
    return -1;
}

qint64 ViewList::count(SavedViewId view) const
{
    const int row = rowOf(view);
    const QVariant stored = row >= 0 ? item(row)->data(countRole) : QVariant();
    return stored.isValid() ? stored.toLongLong() : -1;
}

QStringList ViewList::ownNames() const
{
    QStringList names;
    for (int row = m_builtIn + 1; row < QListWidget::count(); ++row)
        names << item(row)->text();
    return names;
}

void ViewList::select(SavedViewId view)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(rowOf(view));
}

qint64 ViewList::count(ViewId view) const
{
    return item(int(view))->data(countRole).toLongLong();
}

void ViewList::select(ViewId view)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(int(view));
}

/// Qt makes the first row current when the list gets the keyboard; nobody chose that view.
void ViewList::focusInEvent(QFocusEvent *event)
{
    const QSignalBlocker quiet(this);
    QListWidget::focusInEvent(event);
}

void ViewList::selectNone()
{
    const QSignalBlocker quiet(this);
    setCurrentRow(-1);
    clearSelection();
}

} // namespace jiesu
