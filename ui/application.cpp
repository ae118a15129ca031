// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "service/demooffice.h"
#include "support/log.h"
#include "ui/officesession.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/welcome/welcomepage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace jiesu {

namespace {

/// The window, and the office that is open in it.
class WindowApplication final
{
    Q_DECLARE_TR_FUNCTIONS(WindowApplication)
public:
    WindowApplication()
        : m_clock(std::make_shared<SystemClock>())
        , m_window(m_settings)
        , m_prompts(&m_window)
    {
        Theme::apply(*qApp, m_settings.themeMode(Theme::preferredMode(qApp->palette())));
        addWelcome();
        bindCommands();
        m_window.show();
    }

    void open(const QString &path)
    {
        start([path, clock = m_clock] { return Office::open(path, clock); }, path);
    }
    void create(const QString &path)
    {
        start([path, clock = m_clock] { return Office::create(path, clock); }, path);
    }
    void openDemo();
    void openLast()
    {
        if (const QStringList recent = m_settings.recentFiles(); !recent.isEmpty())
            open(recent.front());
    }

private:
    void addWelcome();
    void bindCommands();
    void start(OfficeThread::Opener opener, const QString &path);
    void askNew();
    void askOpen();

    std::shared_ptr<const Clock> m_clock;
    Settings m_settings;
    MainWindow m_window;
    DialogPrompts m_prompts;
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<OfficeThread> m_opening;
};

void WindowApplication::addWelcome()
{
    auto *welcome = new WelcomePage;
    welcome->setRecentFiles(m_settings.recentFiles());
    m_window.addPage(PageId::Welcome, {}, tr("开始"), welcome);
    m_window.setOfficeOpen(false);
    m_window.showPage(PageId::Welcome);
    QObject::connect(welcome, &WelcomePage::newRequested, welcome, [this] { askNew(); });
    QObject::connect(welcome, &WelcomePage::openRequested, welcome, [this] { askOpen(); });
    QObject::connect(welcome, &WelcomePage::demoRequested, welcome, [this] { openDemo(); });
    QObject::connect(welcome, &WelcomePage::recentRequested, welcome,
                     [this](const QString &path) { open(path); });
}

void WindowApplication::bindCommands()
{
    Commands &commands = m_window.commands();
    commands.bind(CommandId::NewFile, &m_window, [this] { askNew(); });
    commands.bind(CommandId::OpenFile, &m_window, [this] { askOpen(); });
    commands.bind(CommandId::SwitchTheme, &m_window, [this] {
        const Theme::Mode other =
            Theme::mode() == Theme::Mode::Light ? Theme::Mode::Dark : Theme::Mode::Light;
        m_settings.setThemeMode(other);
        Theme::apply(*qApp, other);
    });
}

void WindowApplication::start(OfficeThread::Opener opener, const QString &path)
{
    m_opening = std::make_unique<OfficeThread>(std::move(opener));
    m_opening->opened().then(&m_window, [this, path](const Result<Done> &opened) {
        if (!opened) {
            m_opening.reset();
            m_prompts.showError(opened.error());
            return;
        }
        m_session.reset();
        m_session =
            std::make_unique<OfficeSession>(std::move(m_opening), *m_clock, m_window, m_prompts, m_settings);
        m_settings.addRecentFile(path);
        m_window.setFile(QFileInfo(path).fileName());
        log::info(QStringLiteral("office opened"));
    });
}

void WindowApplication::askNew()
{
    if (const auto path =
            m_prompts.saveFile(tr("新建单位数据"), tr("接诉数据.jiesu"), tr("接诉数据 (*.jiesu)")))
        create(*path);
}

void WindowApplication::askOpen()
{
    if (const auto path = m_prompts.openFile(tr("打开单位数据"), tr("接诉数据 (*.jiesu *.db)")))
        open(*path);
}

/// The demo office is made anew each time, so that it always ends today.
void WindowApplication::openDemo()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(tr("演示.jiesu"));
    m_session.reset();
    start(
        [path, clock = m_clock]() -> Result<std::unique_ptr<Office>> {
            for (const QString &part : {path, path + QStringLiteral("-wal")})
                QFile::remove(part);
            auto office = Office::create(path, clock);
            if (!office)
                return office;
            if (auto built = buildDemoOffice(**office); !built)
                return built.error();
            return office;
        },
        path);
}

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jiesu"));
    QApplication::setApplicationVersion(QStringLiteral(JIESU_VERSION));
    installTranslations(application);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    log::toFile(folder.filePath(QStringLiteral("jiesu.log")));

    WindowApplication window;
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.contains(QStringLiteral("--demo")))
        window.openDemo();
    else if (!arguments.isEmpty() && !arguments.front().startsWith(u'-'))
        window.open(arguments.front());
    else
        window.openLast();
    return QApplication::exec();
}

} // namespace jiesu
