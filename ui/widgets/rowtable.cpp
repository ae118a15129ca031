// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowtable.h"

#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/statechip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace jiesu {
namespace {

constexpr int headerHeight = 31;
constexpr int narrowestColumn = 48;

} // namespace

RowTable::RowTable(const QString &name, Settings *settings, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
    , m_settings(settings)
{
    setItemDelegate(new ChipDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Theme::Size::Row);
    verticalHeader()->setDefaultSectionSize(Theme::Size::Row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(headerHeight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(narrowestColumn);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    connect(header, &QHeaderView::sectionResized, this, &RowTable::remember);
    connect(header, &QHeaderView::sectionMoved, this, &RowTable::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RowTable::remember);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
}

void RowTable::setModel(QAbstractItemModel *model)
{
    const QScopedValueRollback restoring(m_restoring, true);
    QTableView::setModel(model);
    const QByteArray state =
        m_settings && model ? m_settings->value(settingsKey()).toByteArray() : QByteArray();
    m_restored = !state.isEmpty() && horizontalHeader()->restoreState(state);
}

void RowTable::setDefaultWidths(const QList<int> &widths)
{
    if (m_restored)
        return;
    const QScopedValueRollback restoring(m_restoring, true);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

QString RowTable::settingsKey() const
{
    return QStringLiteral("tables/%1/%2").arg(m_name).arg(model()->columnCount());
}

void RowTable::remember()
{
    if (m_settings && model() && !m_restoring && isVisible())
        m_settings->setValue(settingsKey(), horizontalHeader()->saveState());
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && model() && event->key() == Qt::Key_Home)
        selectRow(0);
    else if (plain && model() && event->key() == Qt::Key_End)
        selectRow(model()->rowCount() - 1);
    else
        QTableView::keyPressEvent(event);
}

} // namespace jiesu
