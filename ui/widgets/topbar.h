// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace jiesu {

class KeyButton;
class SearchField;

/// The bar above the page: search, the one thing that can be started from anywhere, who is on duty.
class TopBar final : public QFrame
{
    Q_OBJECT
public:
    /// @param newCall the action of the primary button  @param searchKey printed in the search field
    TopBar(QAction *newCall, const QString &searchKey, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] KeyButton *newCallButton() const { return m_newCall; }
    /// @param duty "白班 08:00–20:00"  @param name "话务员 03"
    void setOperator(const QString &duty, const QString &name);
    /// Opens a menu under the name.
    void popUpAtOperator(QMenu *menu);
    /// Puts a button before who is on duty.
    void addTool(QWidget *tool);

signals:
    /// The operator's name was chosen.
    void operatorClicked();

private:
    SearchField *m_search;
    KeyButton *m_newCall;
    QLabel *m_duty;
    QToolButton *m_operator;
    QHBoxLayout *m_row;
};

} // namespace jiesu
