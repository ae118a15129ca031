// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/assessmentgrid.h"

#include "metrics/assessmentpaste.h"
#include "ui/dashboard/assessmentmodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUndoStack>

namespace jiesu {
namespace {

constexpr int lineHeight = 30;

} // namespace

AssessmentGrid::AssessmentGrid(AssessmentModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    setWordWrap(true);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Where the table grows it is shown anew; place and keyboard stay.
    struct Position
    {
        int row = 0;
        int column = 0;
        bool hasKeyboard = false;
    };
    auto place = std::make_shared<Position>();
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this, place] {
        *place = {std::max(0, currentIndex().row()), std::max(0, currentIndex().column()),
                  hasFocus() || isAncestorOf(QApplication::focusWidget())};
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, place] {
        setCurrentIndex(m_model.index(std::min(place->row, m_model.rowCount() - 1),
                                      std::min(place->column, m_model.columnCount() - 1)));
        if (place->hasKeyboard)
            setFocus(Qt::OtherFocusReason);
    });
}

/// Keys that the window has for something else while no cell is in use.
bool AssessmentGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QUndoStack &undo = *m_model.undoStack();
        if ((key->matches(QKeySequence::Undo) && undo.canUndo()) ||
            (key->matches(QKeySequence::Redo) && undo.canRedo()) || key->matches(QKeySequence::Copy) ||
            key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void AssessmentGrid::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) // what a cell's field leaves over, Enter among it
        QTableView::keyPressEvent(event);
    else if (event->matches(QKeySequence::Undo))
        m_model.undoStack()->undo();
    else if (event->matches(QKeySequence::Redo))
        m_model.undoStack()->redo();
    else if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(m_model.copied(selectedIndexes()));
    else if (event->matches(QKeySequence::Paste))
        pasteHere();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        m_model.clear(selectedIndexes());
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Return)
        edit(currentIndex());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        moveDown();
    else
        QTableView::keyPressEvent(event);
}

/// A text that is committed at once begins a cell as a letter does.
void AssessmentGrid::inputMethodEvent(QInputMethodEvent *event)
{
    const bool begins = state() != EditingState && !event->commitString().isEmpty() &&
                        m_model.flags(currentIndex()) & Qt::ItemIsEditable;
    if (!begins)
        return QTableView::inputMethodEvent(event);
    edit(currentIndex());
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        field->insert(event->commitString());
}

void AssessmentGrid::pasteHere()
{
    const std::vector<QStringList> cells = cellsOf(QApplication::clipboard()->text());
    if (isWholeTable(cells))
        emit wholeTablePasted(cells);
    else if (!cells.empty() && currentIndex().isValid())
        m_model.paste(currentIndex(), cells);
}

/// Enter in a cell stores it and goes down.
void AssessmentGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
}

void AssessmentGrid::moveDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void AssessmentGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged(current);
}

} // namespace jiesu
