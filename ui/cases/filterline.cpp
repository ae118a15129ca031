// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/filterline.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QListWidget>

namespace jiesu {
namespace {

constexpr int listGap = 4;
constexpr int listPadding = 10;
constexpr int listWidth = 420;

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new QListWidget(this))
{
    setPlaceholderText(tr("任意文字、号码、拼音首字母，或 状态:未办结 地点:永定"));
    setAccessibleName(tr("快速筛选"));
    setObjectName(QStringLiteral("filterLine"));
    setClearButtonEnabled(true);
    QStringList examples;
    for (const FilterWord &word : filterWords())
        examples << (word.signs.isEmpty() ? tr("%1　%2").arg(word.name, word.example) : word.example);
    setToolTip(examples.join(u'\n'));
    Theme::setRole(m_list, "popup");
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListWidget::itemClicked, this, &FilterLine::take);
    connect(this, &QLineEdit::textEdited, this,
            [this](const QString &line) { emit completionsWanted(line, cursorPosition()); });
}

bool FilterLine::isListOpen() const
{
    return m_list->isVisible();
}

void FilterLine::offer(const QString &line, const std::vector<FilterCompletion> &completions)
{
    m_list->clear();
    m_completions = completions;
    if (line != text() || completions.empty() || !hasFocus()) {
        m_list->hide();
        return;
    }
    for (const FilterCompletion &each : completions) {
        const QString name = each.text.trimmed();
        m_list->addItem(each.detail.isEmpty() ? name : tr("%1　%2").arg(name, each.detail));
    }
    m_list->setCurrentRow(-1);
    m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + listGap));
    m_list->setGeometry(QRect(below, QSize(std::min(width(), listWidth),
                                           m_list->count() * m_list->sizeHintForRow(0) + listPadding)));
    m_list->show();
    m_list->raise();
}

void FilterLine::take()
{
    const int row = std::max(0, m_list->currentRow());
    m_list->hide();
    if (std::size_t(row) >= m_completions.size())
        return;
    const FilterCompletion chosen = m_completions[std::size_t(row)];
    const QString behind = text().mid(cursorPosition());
    setText(text().left(chosen.start) + chosen.text + behind);
    setCursorPosition(chosen.start + int(chosen.text.size()));
    emit completionsWanted(text(), cursorPosition());
}

bool FilterLine::pressInList(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() < 0)
            break;
        take();
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        break;
    }
    return false;
}

bool FilterLine::event(QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (pressed && isListOpen() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        take();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    if (isListOpen() && pressInList(event->key()))
        return;
    m_list->hide();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Escape) {
        if (event->key() == Qt::Key_Escape)
            clear();
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void FilterLine::hideEvent(QHideEvent *event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

} // namespace jiesu
