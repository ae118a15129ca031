// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/knowledge.h"

#include <QObject>

class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;

namespace jiesu {

/// A text that can be put into a field, ready made.
struct Phrase
{
    QString title;
    QString text;
    QString note; ///< source and validity; may be empty
};

/// Offers snippets and knowledge below a text field: ";;" and a word, or F4. Up and Down mark one, Enter puts
/// it in place of what was typed, Esc closes the list. It asks with wanted() and is answered with offer().
class PhrasePicker final : public QObject
{
    Q_OBJECT
public:
    explicit PhrasePicker(QPlainTextEdit *field);

    /// F4: everything there is.
    void open();
    void offer(const std::vector<Phrase> &phrases);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    /// @p typed begins with ";;"; alone it asks for all.
    void wanted(const QString &typed);
    /// To be put into the field in place of @p typed.
    void chosen(const QString &text, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void close();
    void take(const QListWidgetItem *item);
    [[nodiscard]] QString typedCode() const;

    QPlainTextEdit *m_field;
    QListWidget *m_list;
    QString m_typed;
    bool m_wanted = false;
};

} // namespace jiesu
