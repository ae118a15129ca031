// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/bulletin.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace jiesu {

class Card;

/// The sentences of a bulletin one by one: which are written by hand, which stand on a number that has moved,
/// and a field to write the chosen one anew.
class SentenceEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit SentenceEditor(QWidget *parent = nullptr);

    /// Keeps the sentence that is chosen, and what was typed and not saved in each bulletin.
    /// @param name tells bulletins apart
    void showBulletin(const QString &name, const Bulletin &bulletin);
    /// Nothing to show.
    void clear();
    /// Chooses a sentence by its code; nothing happens for one that there is not.
    void choose(const QString &code);
    /// The next flagged sentence after the chosen one, going round. False where none is flagged.
    bool chooseNextFlag();
    /// nullptr: none is chosen.
    [[nodiscard]] const BulletinSentence *current() const;
    [[nodiscard]] QString typed() const;
    /// What was typed in the chosen sentence was saved, or is given up.
    void forgetTyped();
    void setEditable(bool isEditable, const QString &why);
    /// To the list of sentences.
    void takeFocus();
    /// Buttons below the field.
    void addButton(QWidget *button);

    /// Of the chosen sentence; empty for none.
    [[nodiscard]] QString currentCode() const { return current() ? current()->code : QString(); }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }
    /// What is said below the field: what moved, what would be generated.
    [[nodiscard]] QString note() const;

signals:
    /// The person went to another sentence.
    void chosen(const QString &code);

private:
    void showSentence();
    void keepTyped();
    [[nodiscard]] QString key() const { return m_name + u'\n' + currentCode(); }

    QString m_name;
    QHash<QString, QString> m_typed; ///< and not saved, by key()
    std::vector<BulletinSentence> m_sentences;
    Card *m_card;
    QListWidget *m_list;
    QPlainTextEdit *m_field;
    QLabel *m_note;
    class QBoxLayout *m_buttons;
};

} // namespace jiesu
