// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>
#include <memory>
#include <vector>

class QListWidget;
class QListWidgetItem;

namespace jiesu {

/// One entry of a reference table that can be chosen by typing.
struct PickerChoice
{
    qint64 id = 0;
    QString name;
    QString detail; ///< tells equal names apart: "永定镇"; may be empty
    QString search; ///< what is looked through besides the name: folded aliases and initials, space separated
};

/// What a search of its own found; the best first.
struct PickerHit
{
    qint64 id = 0;
    bool isStrong = false; ///< worth being marked at once, so that Enter takes it
};
using PickerSearch = std::function<std::vector<PickerHit>(const QString &typed, int limit)>;

/// The list, prepared once and shared by the pickers that offer it.
using PickerChoices = std::shared_ptr<const std::vector<PickerChoice>>;

class ChoicePicker;
/// What the picker chose; @p stored where that is not among its choices (any more) and nothing else was
/// chosen.
[[nodiscard]] qint64 chosenOr(const ChoicePicker *picker, qint64 stored);

/// A choice whose search words hold the folded name, @p aliases and the pinyin initials of both.
[[nodiscard]] PickerChoice pickerChoice(qint64 id, const QString &name, const QString &detail = {},
                                        const QStringList &aliases = {});

/// A line edit that offers the entries whose name, alias or pinyin initials match what was typed. Enter takes
/// the marked one (and returnPressed() follows), Right takes it and stays, Up and Down mark another, Esc
/// closes the list and keeps the text. Text that was typed is never replaced without one of these keys.
class ChoicePicker final : public QLineEdit
{
    Q_OBJECT
public:
    explicit ChoicePicker(QWidget *parent = nullptr);

    void setChoices(PickerChoices choices);
    /// Finds the entries in place of looking through their search words; for long lists.
    void setSearch(PickerSearch search) { m_search = std::move(search); }
    /// The entry taken; 0 for none and for free text.
    [[nodiscard]] qint64 chosenId() const { return m_chosen; }
    /// The name of an entry; empty for an unknown id.
    [[nodiscard]] QString nameOf(qint64 id) const;
    /// Puts an entry into the field; 0 or an unknown id clears it.
    void choose(qint64 id);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] bool isListOpen() const;
    /// False: the text may go on after the entry ("丽景长安小区 北门") or be none at all, and an entry that
    /// only contains what was typed is not marked. True (the default): the text has to be an entry.
    void setStrict(bool strict) { m_strict = strict; }
    /// A text is in the field that is no entry.
    [[nodiscard]] bool hasUnknownText() const { return m_chosen == 0 && !text().trimmed().isEmpty(); }

signals:
    void chosenChanged(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void offer(const QString &typed);
    struct Match
    {
        int rank; ///< 0 is best
        const PickerChoice *choice;
    };
    [[nodiscard]] std::vector<Match> matches(const QString &typed) const;
    void take(const QListWidgetItem *item);
    void follow(const QString &text);
    void setChosen(qint64 id, const QString &name);

    PickerChoices m_choices;
    PickerSearch m_search;
    QListWidget *m_list;
    qint64 m_chosen = 0;
    QString m_chosenName;
    bool m_strict = true;
};

} // namespace jiesu
