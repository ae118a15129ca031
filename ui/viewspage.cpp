// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewspage.h"

#include "ui/theme.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {
namespace {

constexpr int listWidth = 128;
constexpr int pageMargin = 14;

} // namespace

ViewsPage::ViewsPage(const QString &title, Chooser chooser, QWidget *parent)
    : Page(parent)
    , m_title(title)
    , m_stack(new QStackedWidget(this))
{
    if (chooser == Chooser::List)
        makeList();
    else
        makeTabs();
}

void ViewsPage::makeList()
{
    auto *list = new SideList(m_title, this);
    m_chooser = list;
    list->setFixedWidth(listWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, pageMargin, Theme::Size::PageMargin, pageMargin);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(list);
    row->addWidget(m_stack, 1);
    connect(list, &SideList::currentRowChanged, this, &ViewsPage::show);
    m_addName = [list](const QString &name) {
        list->add(name);
        list->setCurrentRow(0);
    };
    m_choose = [list](int index) { list->setCurrentRow(index); };
}

void ViewsPage::makeTabs()
{
    auto *tabs = new QTabBar(this);
    m_chooser = tabs;
    tabs->setAccessibleName(m_title);
    tabs->setExpanding(false);
    tabs->setDrawBase(false);
    tabs->setAutoHide(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::Size::Gap, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::Size::PageMargin, 0, Theme::Size::PageMargin, 0);
    row->addWidget(tabs, 1);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(tabs, &QTabBar::currentChanged, this, &ViewsPage::show);
    const auto step = [this, tabs](QKeySequence::StandardKey key, int by) {
        auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, tabs, [tabs, by] {
            tabs->setCurrentIndex((tabs->currentIndex() + by + tabs->count()) % tabs->count());
        });
    };
    step(QKeySequence::NextChild, 1);
    step(QKeySequence::PreviousChild, -1);
    m_addName = [tabs](const QString &name) { tabs->addTab(name); };
    m_choose = [tabs](int index) { tabs->setCurrentIndex(index); };
}

void ViewsPage::add(Page *view)
{
    const QSignalBlocker quiet(m_chooser);
    m_stack->addWidget(view);
    m_addName(view->title());
    connect(view, &Page::notice, this, &Page::notice);
    connect(view, &Page::wanted, this, [this, view] {
        const QSignalBlocker unasked(m_chooser);
        m_stack->setCurrentWidget(view);
        m_choose(m_stack->currentIndex());
        emit wanted();
    });
}

void ViewsPage::choose(Page *view)
{
    choose(m_stack->indexOf(view));
}

Page *ViewsPage::current() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void ViewsPage::show(int index)
{
    m_stack->setCurrentIndex(index);
    current()->activate();
}

} // namespace jiesu
