// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <functional>

class QStackedWidget;

namespace jiesu {

/// A page of several views, each a page by itself, of which one is shown. A view that emits wanted() comes to
/// the front, and the page passes the signal on.
class ViewsPage : public Page
{
    Q_OBJECT
public:
    /// What the views are chosen by.
    enum class Chooser
    {
        List, ///< names at the left
        Tabs  ///< names above; Ctrl+Tab goes to the next one
    };

    [[nodiscard]] QString title() const override { return m_title; }
    void activate() override { current()->activate(); }

    /// Shows a view as if its name had been chosen. @param index 0 to the number of views - 1
    void choose(int index) { m_choose(index); }
    /// @param view one of those that were added
    void choose(Page *view);
    [[nodiscard]] Page *current() const;

protected:
    ViewsPage(const QString &title, Chooser chooser, QWidget *parent);
    /// Takes ownership; named by its title. The first view is shown.
    void add(Page *view);

private:
    void makeList();
    void makeTabs();
    void show(int index);

    QString m_title;
    QWidget *m_chooser = nullptr;
    QStackedWidget *m_stack;
    std::function<void(const QString &)> m_addName;
    std::function<void(int)> m_choose;
};

} // namespace jiesu
