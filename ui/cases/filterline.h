// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quickfilter.h"

#include <QLineEdit>

class QListWidget;

namespace jiesu {

/// The filter line of the case list, with a list of words and values under it while one is typed. Down marks
/// an entry, Enter or Tab takes the marked one, Esc closes the list; what was typed is never replaced without
/// one of these. While no list is open, Down and Enter leave the line, Esc empties it first.
class FilterLine final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterLine(QWidget *parent = nullptr);

    /// Shows what may stand at the cursor, if @p line is still what stands in the field; none closes the
    /// list.
    void offer(const QString &line, const std::vector<FilterCompletion> &completions);
    [[nodiscard]] bool isListOpen() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    /// Something was typed: what may stand at the cursor? Answered by offer().
    void completionsWanted(const QString &line, int cursor);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take();
    [[nodiscard]] bool pressInList(int key);

    QListWidget *m_list;
    std::vector<FilterCompletion> m_completions;
};

} // namespace jiesu
