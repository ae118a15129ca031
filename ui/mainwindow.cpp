// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/topbar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedWidget>

namespace jiesu {
namespace {

const QString placeKey = QStringLiteral("window/place");
constexpr QSize usualSize(1366, 768);
constexpr QSize smallestSize(1024, 620);

/// The command that shows a page, for the pages on the rail.
std::optional<CommandId> showCommand(PageId id)
{
    if (id == PageId::Import)
        return CommandId::Import;
    if (id > PageId::Proactive)
        return std::nullopt;
    return CommandId(int(CommandId::ShowDesk) + int(id));
}

} // namespace

MainWindow::MainWindow(Settings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_commands(new Commands(this))
    , m_rail(new NavRail(this))
    , m_topBar(new TopBar(m_commands->action(CommandId::NewCall), Commands::keyText(CommandId::Search), this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusStrip(this))
    , m_toast(new Toast(this, Theme::Size::StatusBar))
{
    setMinimumSize(smallestSize);
    layOut();
    bindCommands();
    connectParts();
    restorePlace();
    updateTitle();
}

void MainWindow::layOut()
{
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(middle);
}

void MainWindow::bindCommands()
{
    m_commands->bind(CommandId::Search, this, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    m_commands->bind(CommandId::SwitchTheme, this, [this] { switchTheme(); });
    m_commands->bind(CommandId::Quit, this, [this] { close(); });
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavRail::chosen, this, [this](int id) { showPage(PageId(id)); });
    connect(m_status, &StatusStrip::activated, this, &MainWindow::statusListActivated);
    connect(m_status, &StatusStrip::backupClicked, this, &MainWindow::backupClicked);
    connect(m_topBar, &TopBar::operatorClicked, this, &MainWindow::operatorClicked);
    SearchField *search = m_topBar->search();
    connect(search, &SearchField::searchRequested, this, &MainWindow::searchRequested);
    connect(search, &SearchField::resultActivated, this, &MainWindow::chooseResult);
    connect(search, &SearchField::queryChanged, this, [this](const QString &query) {
        setSearchResults({});
        emit searchChanged(query);
    });
}

void MainWindow::addPage(PageId id, const QString &icon, const QString &label, Page *page)
{
    m_pages[id] = page;
    m_stack->addWidget(page);
    page->setAccessibleName(page->title());
    connect(page, &Page::notice, this, [this](const QString &text, StateKind kind) { notify(text, kind); });
    connect(page, &Page::badgeChanged, this, [this, id](int count) { m_rail->setBadge(int(id), count); });
    connect(page, &Page::wanted, this, [this, id] { showPage(id); });
    if (const auto command = showCommand(id)) {
        m_commands->bind(*command, this, [this, id] { showPage(id); })->setEnabled(m_open);
        if (!icon.isEmpty())
            m_rail->addItem(int(id), icon, label, Commands::keyText(*command), id == PageId::Settings);
    }
    if (id == PageId::Desk) {
        m_commands
            ->bind(CommandId::NewCall, this,
                   [this] {
                       showPage(PageId::Desk);
                       emit newCallRequested();
                   })
            ->setEnabled(m_open);
    }
    if (m_pages.size() == 1)
        showPage(id);
}

Page *MainWindow::page(PageId id) const
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second;
}

void MainWindow::showPage(PageId id)
{
    Page *shown = page(id);
    if (!shown)
        return;
    m_current = id;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(int(id));
    updateTitle();
    shown->activate();
    emit pageShown(id);
}

void MainWindow::setOfficeOpen(bool open)
{
    m_open = open;
    m_rail->setVisible(open);
    m_topBar->setVisible(open);
    m_status->setVisible(open);
    for (const auto &[id, added] : m_pages) {
        if (const auto command = showCommand(id))
            m_commands->action(*command)->setEnabled(open);
    }
    m_commands->action(CommandId::NewCall)->setEnabled(open && page(PageId::Desk));
    m_commands->action(CommandId::NewFind)->setEnabled(open && page(PageId::Ledger));
    m_commands->action(CommandId::Search)->setEnabled(open);
}

void MainWindow::setStatusCounts(const StatusCounts &counts)
{
    m_status->setCounts(counts);
}

void MainWindow::setOperator(const QString &duty, const QString &name)
{
    m_topBar->setOperator(duty, name);
}

void MainWindow::popUpAtOperator(QMenu *menu)
{
    m_topBar->popUpAtOperator(menu);
}

void MainWindow::addTool(QWidget *tool)
{
    m_topBar->addTool(tool);
}

void MainWindow::setFile(const QString &name)
{
    m_file = name;
    m_status->setFile(name);
    updateTitle();
}

void MainWindow::setBackupNote(const QString &note, StateKind kind)
{
    m_status->setBackup(note, kind);
}

void MainWindow::setSearchResults(const std::vector<SearchResult> &results)
{
    std::vector<SearchResult> all = results;
    for (const CommandId id : m_commands->matching(m_topBar->search()->text().trimmed())) {
        all.push_back({m_commands->action(id)->icon(), Commands::text(id), Commands::keyText(id),
                       QVariant::fromValue(id)});
    }
    m_topBar->search()->setResults(all);
}

void MainWindow::chooseResult(const QVariant &id)
{
    if (id.metaType() == QMetaType::fromType<CommandId>())
        m_commands->action(id.value<CommandId>())->trigger();
    else
        emit searchResultActivated(id);
}

void MainWindow::notify(const QString &text, StateKind kind)
{
    m_toast->showMessage(text, kind);
}

void MainWindow::notify(const QString &text, StateKind kind, const QString &button,
                        std::function<void()> handler)
{
    m_toast->showMessage(text, kind, button, std::move(handler));
}

void MainWindow::switchTheme()
{
    const auto other = Theme::mode() == Theme::Mode::Dark ? Theme::Mode::Light : Theme::Mode::Dark;
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), other);
    m_settings.setThemeMode(other);
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (const Page *shown = page(m_current))
        parts << shown->title();
    if (!m_file.isEmpty())
        parts << m_file;
    parts << tr("接诉");
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_settings.value(placeKey).toByteArray()))
        return;
    const QSize room = screen() ? screen()->availableSize() : usualSize;
    resize(usualSize.boundedTo(room));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(placeKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace jiesu
