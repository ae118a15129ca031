// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/choicepicker.h"

#include "domain/text.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QListWidget>

namespace jiesu {
namespace {

constexpr std::size_t longestList = 8;
constexpr int listGap = 4;
constexpr int listPadding = 10;
constexpr int narrowestList = 280;
constexpr int containsRank = 2;

/// 0 is best; -1 does not match.
int rank(const PickerChoice &choice, const QString &folded)
{
    const QStringList words = choice.search.split(u' ', Qt::SkipEmptyParts);
    int best = -1;
    for (const QString &word : words) {
        const qsizetype at = word.indexOf(folded);
        if (at < 0)
            continue;
        const int found = word == folded ? 0 : at == 0 ? 1 : containsRank;
        best = best < 0 ? found : std::min(best, found);
    }
    return best;
}

} // namespace

PickerChoice pickerChoice(qint64 id, const QString &name, const QString &detail, const QStringList &aliases)
{
    QStringList words;
    for (const QString &one : QStringList(name) + aliases) {
        words << text::folded(one).remove(u' ');
        words << text::pinyinInitials(one);
    }
    words.removeDuplicates();
    return {id, name, detail, words.join(u' ')};
}

ChoicePicker::ChoicePicker(QWidget *parent)
    : QLineEdit(parent)
    , m_choices(std::make_shared<const std::vector<PickerChoice>>())
    , m_list(new QListWidget(this))
{
    Theme::setRole(m_list, "popup");
    m_list->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePicker::take);
    connect(this, &QLineEdit::textChanged, this, &ChoicePicker::follow);
    connect(this, &QLineEdit::textEdited, this, &ChoicePicker::offer);
}

void ChoicePicker::setChoices(PickerChoices choices)
{
    m_choices = std::move(choices);
}

bool ChoicePicker::isListOpen() const
{
    return m_list->isVisible();
}

QString ChoicePicker::nameOf(qint64 id) const
{
    const auto found = std::ranges::find(*m_choices, id, &PickerChoice::id);
    return id != 0 && found != m_choices->end() ? found->name : QString();
}

qint64 chosenOr(const ChoicePicker *picker, qint64 stored)
{
    const bool isOffered = stored == 0 || !picker->nameOf(stored).isEmpty();
    return isOffered || picker->chosenId() != 0 ? picker->chosenId() : stored;
}

void ChoicePicker::choose(qint64 id)
{
    const QString name = nameOf(id);
    setChosen(name.isEmpty() ? 0 : id, name);
    setText(m_chosenName);
    setCursorPosition(0);
}

void ChoicePicker::setChosen(qint64 id, const QString &name)
{
    m_chosenName = name;
    if (std::exchange(m_chosen, id) != id)
        emit chosenChanged(id);
}

void ChoicePicker::follow(const QString &text)
{
    const bool kept = m_strict ? text == m_chosenName : text.startsWith(m_chosenName);
    if (m_chosen != 0 && !kept)
        setChosen(0, {});
    if (m_chosen != 0 || text.trimmed().isEmpty())
        return;
    const auto named = [&](const PickerChoice &choice) { return choice.name == text.trimmed(); };
    if (const auto found = std::ranges::find_if(*m_choices, named);
        found != m_choices->end() && std::ranges::count_if(*m_choices, named) == 1)
        setChosen(found->id, found->name);
}

std::vector<ChoicePicker::Match> ChoicePicker::matches(const QString &typed) const
{
    std::vector<Match> found;
    if (m_search) {
        for (const PickerHit &hit : m_search(typed, int(longestList))) {
            const auto choice = std::ranges::find(*m_choices, hit.id, &PickerChoice::id);
            if (choice != m_choices->end())
                found.push_back({hit.isStrong ? 0 : containsRank, &*choice});
        }
        return found;
    }
    const QString folded = text::folded(typed).remove(u' ');
    for (const PickerChoice &choice : *m_choices) {
        if (const int order = rank(choice, folded); order >= 0)
            found.push_back({order, &choice});
    }
    std::ranges::stable_sort(found, {}, &Match::rank);
    if (found.size() > longestList)
        found.resize(longestList);
    return found;
}

void ChoicePicker::offer(const QString &typed)
{
    m_list->clear();
    const bool settled = m_chosen != 0 || typed.trimmed().isEmpty();
    const auto found = settled ? std::vector<Match>() : matches(typed);
    if (found.empty()) {
        m_list->hide();
        return;
    }
    for (const Match &match : found) {
        const PickerChoice *choice = match.choice;
        const QString shown =
            choice->detail.isEmpty() ? choice->name : tr("%1（%2）").arg(choice->name, choice->detail);
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(Qt::UserRole, choice->id);
        item->setToolTip(shown);
    }
    m_list->setCurrentRow(m_strict || found.front().rank < containsRank ? 0 : -1);
    m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + listGap));
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setGeometry(
        QRect(below, QSize(std::max(width(), narrowestList), m_list->count() * rowHeight + listPadding)));
    m_list->show();
    m_list->raise();
}

void ChoicePicker::take(const QListWidgetItem *item)
{
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    m_list->hide();
    choose(id);
    setCursorPosition(int(text().size()));
}

void ChoicePicker::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!isListOpen() || !plain) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QListWidgetItem *current = m_list->currentItem();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
        return;
    }
    case Qt::Key_Right:
        if (current && cursorPosition() == text().size()) {
            take(current);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            take(current);
        m_list->hide();
        break;
    case Qt::Key_Escape:
        m_list->hide();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void ChoicePicker::focusOutEvent(QFocusEvent *event)
{
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void ChoicePicker::hideEvent(QHideEvent *event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

} // namespace jiesu
