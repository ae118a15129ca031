// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/viewlist.h"

#include "ui/theme.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace jiesu {
namespace {

constexpr int countRole = Qt::UserRole;
constexpr int kindRole = Qt::UserRole + 1;
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
        if (row >= 0)
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
}

void ViewList::setCounts(const std::vector<qint64> &counts)
{
    for (int row = 0; row < std::min(QListWidget::count(), int(counts.size())); ++row) {
        item(row)->setData(countRole, counts[std::size_t(row)]);
        item(row)->setData(Qt::AccessibleTextRole,
                           tr("%1 %2 件").arg(item(row)->text()).arg(counts[std::size_t(row)]));
    }
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
