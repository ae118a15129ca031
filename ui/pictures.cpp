// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "lifecycle/permission.h"
#include "service/demooffice.h"
#include "ui/admin/rulesection.h"
#include "ui/admin/settingspage.h"
#include "ui/application.h"
#include "ui/cases/casespage.h"
#include "ui/dashboard/assessmentpage.h"
#include "ui/dashboard/boardpage.h"
#include "ui/dashboard/chartspage.h"
#include "ui/dashboard/hotspotspage.h"
#include "ui/dashboard/morningpage.h"
#include "ui/dashboard/publishedpage.h"
#include "ui/dashboard/rankpage.h"
#include "ui/desk/callform.h"
#include "ui/desk/callside.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/incidentcard.h"
#include "ui/ledgers/incidentledger.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/officesession.h"
#include "ui/picturescenes.h"
#include "ui/prompts.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/welcome/welcomepage.h"
#include "ui/widgets/rowtable.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextStream>

namespace jiesu {

namespace {

/// Nobody is asked anything while pictures are made.
class SilentPrompts final : public Prompts
{
public:
    bool confirm(const Question &) override { return false; }
    std::optional<QString> openFile(const QString &, const QString &) override { return {}; }
    std::optional<QString> saveFile(const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> askPassword(const QString &, const QString &) override { return {}; }
    std::optional<int> choose(const QString &, const QString &, const QStringList &) override { return {}; }
    void showError(const Error &) override {}
    void showText(const QString &, const QString &) override {}
    void showPrint(const Paper &) override {}
};

/// A window on an office, without a display, that can be photographed.
class Studio final
{
public:
    Studio(const QString &path, std::shared_ptr<const Clock> clock)
        : m_clock(std::move(clock))
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_window(m_settings)
    {
        auto thread = std::make_unique<OfficeThread>([path, c = m_clock] { return Office::open(path, c); });
        m_thread = thread.get();
        m_session =
            std::make_unique<OfficeSession>(std::move(thread), *m_clock, m_window, m_prompts, m_settings);
        m_window.setFile(QFileInfo(path).fileName());
        m_window.show();
    }

    /// Forbidden for an office that asks for a log-in.
    [[nodiscard]] Result<Done> opened()
    {
        m_thread->opened().waitForFinished();
        auto refused = m_thread->run(OfficeThread::Priority::Read,
                                     [](Office &office) { return loginMissing(office.session()); });
        refused.waitForFinished();
        if (refused.result() && *refused.result())
            return **refused.result();
        return m_thread->opened().result();
    }

    void show(const QString &page, const std::optional<Period> &period)
    {
        static const QHash<QString, PageId> ids{
            {QStringLiteral("desk"), PageId::Desk},         {QStringLiteral("cases"), PageId::Cases},
            {QStringLiteral("followup"), PageId::FollowUp}, {QStringLiteral("board"), PageId::Board},
            {QStringLiteral("import"), PageId::Import},     {QStringLiteral("reports"), PageId::Reports},
            {QStringLiteral("settings"), PageId::Settings}, {QStringLiteral("ledgers"), PageId::Ledger}};
        m_window.showPage(ids.value(page, PageId::Board));
        if (auto *board = m_window.page(PageId::Board)->findChild<BoardPage *>(); board && period)
            board->showPeriod(*period);
        settle();
    }

    /// The row of the ledger that is shown.
    void chooseIncident(int row)
    {
        const auto *ledgers = static_cast<LedgersPage *>(m_window.page(PageId::Ledger));
        static_cast<IncidentLedger *>(ledgers->current())->table()->selectRow(row);
        settle();
    }

    /// A ledger by its place in the list of the page.
    void showLedger(int row)
    {
        show(QStringLiteral("ledgers"), {});
        static_cast<LedgersPage *>(m_window.page(PageId::Ledger))->choose(row);
        settle();
    }
    /// The views of the board beside the board itself, each where it has something to show.
    void showRanks()
    {
        showBoardView<RankPage>([](RankPage &page) { page.showPeriod(Period::quarter(2022, 1)); });
    }
    void showAssessmentTable()
    {
        showBoardView<AssessmentPage>([](AssessmentPage &page) { page.showMonth({2022, 3}); });
    }
    void showMorning()
    {
        showBoardView<MorningPage>([](MorningPage &) {});
    }
    void showHotSpots()
    {
        showBoardView<HotSpotsPage>([](HotSpotsPage &) {});
    }
    void showPublished()
    {
        showBoardView<PublishedPage>([](PublishedPage &) {});
    }
    void showRules(RuleSection::Tab tab)
    {
        show(QStringLiteral("settings"), {});
        auto *settings = static_cast<SettingsPage *>(m_window.page(PageId::Settings));
        settings->showSection(SettingsPage::Rules);
        settle();
        static_cast<RuleSection *>(settings->section(SettingsPage::Rules))->showTab(tab);
        settle();
    }
    /// A sheet of the charts beside the board.
    void showCharts(int sheet)
    {
        show(QStringLiteral("board"), Period::month({2022, 3}));
        auto *charts = m_window.page(PageId::Board)->findChild<ChartsPage *>();
        emit charts->wanted();
        charts->showSheet(sheet);
        settle();
    }
    /// The list behind the bell.
    void showReminders()
    {
        m_window.commands().action(CommandId::ShowReminders)->trigger();
        settle();
    }

    /// The desk with a number typed.
    void typeNumber(const QString &phone)
    {
        show(QStringLiteral("desk"), {});
        call()->form()->findChild<QLineEdit *>(QStringLiteral("phone"))->setText(phone);
        call()->side()->showCaller(phone);
        settle();
    }
    /// A call at the desk, half taken down.
    void typeCall(const ComplaintCase &said)
    {
        typeNumber(said.callerPhone);
        call()->form()->takeOver(said);
        call()->form()->insertText(said.content);
        call()->side()->showCall(call()->form()->draft());
        settle();
    }
    [[nodiscard]] CallView *call() const
    {
        return static_cast<DeskPage *>(m_window.page(PageId::Desk))->current();
    }

    [[nodiscard]] bool save(const QString &path, const QSize &size)
    {
        m_window.resize(size);
        settle();
        return m_window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path);
    }

private:
    template <class View, class Prepare> void showBoardView(Prepare prepare)
    {
        show(QStringLiteral("board"), {});
        auto *view = m_window.page(PageId::Board)->findChild<View *>();
        emit view->wanted();
        view->activate();
        prepare(*view);
        settle();
    }
    /// Lets the database thread and the pages finish what they have begun.
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            QFutureWatcher<Result<int>> watcher;
            QEventLoop loop;
            QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
            watcher.setFuture(m_thread->run(OfficeThread::Priority::Long, [](Office &) { return 0; }));
            loop.exec();
            QCoreApplication::processEvents();
        }
    }

    std::shared_ptr<const Clock> m_clock;
    QTemporaryDir m_folder;
    Settings m_settings;
    SilentPrompts m_prompts;
    MainWindow m_window;
    OfficeThread *m_thread = nullptr;
    std::unique_ptr<OfficeSession> m_session;
};

int refused(const Error &error)
{
    QTextStream(stderr) << error.message() << Qt::endl;
    return 1;
}

int onePicture(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption db(QStringLiteral("db"), {}, QStringLiteral("file"));
    const QCommandLineOption page(QStringLiteral("page"), {}, QStringLiteral("page"),
                                  QStringLiteral("board"));
    const QCommandLineOption period(QStringLiteral("period"), {}, QStringLiteral("period"));
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("file"));
    parser.addOptions({db, page, period, out});
    if (!parser.parse(arguments) || !parser.isSet(db) || !parser.isSet(out)) {
        QTextStream(stderr) << QStringLiteral(
                                   "jiesu --db FILE picture --out FILE.png [--page board] [--period 2022-03]")
                            << Qt::endl;
        return 2;
    }
    std::optional<Period> shown;
    if (parser.isSet(period)) {
        const auto parsed = Period::parse(parser.value(period));
        if (!parsed)
            return refused(parsed.error());
        shown = *parsed;
    }
    Theme::apply(*qApp, Theme::Mode::Light);
    Studio studio(parser.value(db), std::make_shared<SystemClock>());
    if (const auto opened = studio.opened(); !opened)
        return refused(opened.error());
    studio.show(parser.value(page), shown);
    return studio.save(parser.value(out), QSize(1366, 768)) ? 0 : 1;
}

/// The offices that are photographed, and calls to be typed in them.
struct DemoOffices
{
    QTemporaryDir folder;
    QString quiet = folder.filePath(QStringLiteral("demo.jiesu"));
    QString busy = folder.filePath(QStringLiteral("incident.jiesu"));
    QString interrupted = folder.filePath(QStringLiteral("drafts.jiesu"));
    ComplaintCase incidentCall;
    ComplaintCase furtherCall;

    [[nodiscard]] Result<Done> make(const std::shared_ptr<const Clock> &clock)
    {
        auto done = makeOne(quiet, clock, [this](Office &office) {
            const auto published = publishAMonth(office);
            return published ? keep(furtherCallOfAFrequentCaller(office), furtherCall) : published;
        });
        if (done)
            done = makeOne(busy, clock, [this](Office &office) {
                return keep(addMorningOfIncidents(office), incidentCall);
            });
        return done ? makeOne(interrupted, clock, addDrafts) : done;
    }

private:
    [[nodiscard]] static Result<Done> keep(const Result<ComplaintCase> &from, ComplaintCase &call)
    {
        if (!from)
            return from.error();
        call = *from;
        return Done();
    }
    template <class Prepare>
    [[nodiscard]] static Result<Done> makeOne(const QString &path, const std::shared_ptr<const Clock> &clock,
                                              Prepare prepare)
    {
        auto office = Office::create(path, clock);
        if (!office)
            return office.error();
        if (const auto built = buildDemoOffice(**office); !built)
            return built.error();
        return prepare(**office);
    }
};

/// The window as it stands, in both usual sizes.
bool saveBothSizes(Studio &studio, const QString &folder, const QString &name)
{
    const QString look =
        Theme::mode() == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark");
    for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080)}) {
        const QString path = QStringLiteral("%1/%2-%3x%4-%5.png")
                                 .arg(folder, name)
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(look);
        if (!studio.save(path, size))
            return false;
    }
    return true;
}

bool pagePictures(const DemoOffices &offices, const std::shared_ptr<const Clock> &clock,
                  const QString &folder)
{
    Studio studio(offices.quiet, clock);
    for (const char *page : {"desk", "cases", "followup", "board", "import", "reports", "settings"}) {
        studio.show(QString::fromLatin1(page), Period::month({2022, 3}));
        if (!saveBothSizes(studio, folder, QString::fromLatin1(page)))
            return false;
    }
    const std::pair<void (Studio::*)(), const char *> boardViews[]{
        {&Studio::showRanks, "ranks"},
        {&Studio::showAssessmentTable, "assessment"},
        {&Studio::showPublished, "published"}};
    for (const auto &[showView, name] : boardViews) {
        (studio.*showView)();
        if (!saveBothSizes(studio, folder, QString::fromLatin1(name)))
            return false;
    }
    int ledger = 0;
    for (const char *name : {"dueboard", "handover", "roster"}) {
        studio.showLedger(++ledger);
        if (!saveBothSizes(studio, folder, QString::fromLatin1(name)))
            return false;
    }
    studio.showMorning();
    if (!saveBothSizes(studio, folder, QStringLiteral("morning")))
        return false;
    studio.showHotSpots();
    if (!saveBothSizes(studio, folder, QStringLiteral("hotspots")))
        return false;
    studio.showRules(RuleSection::Form);
    if (!saveBothSizes(studio, folder, QStringLiteral("rules")))
        return false;
    studio.showRules(RuleSection::Trial);
    if (!saveBothSizes(studio, folder, QStringLiteral("rules-trial")))
        return false;
    int sheet = 0;
    for (const char *name : {"charts-volume", "charts-categories", "charts-places", "charts-work"}) {
        studio.showCharts(sheet++);
        if (!saveBothSizes(studio, folder, QString::fromLatin1(name)))
            return false;
    }
    studio.show(QStringLiteral("cases"), {});
    studio.showReminders();
    return saveBothSizes(studio, folder, QStringLiteral("reminders"));
}

bool incidentPictures(const DemoOffices &offices, const std::shared_ptr<const Clock> &clock,
                      const QString &folder)
{
    Studio studio(offices.busy, clock);
    studio.show(QStringLiteral("ledgers"), {});
    if (!saveBothSizes(studio, folder, QStringLiteral("ledgers-proposal")))
        return false;
    studio.chooseIncident(1);
    if (!saveBothSizes(studio, folder, QStringLiteral("ledgers")))
        return false;
    studio.typeCall(offices.incidentCall);
    studio.call()->side()->incident()->toggleJoin();
    return saveBothSizes(studio, folder, QStringLiteral("desk-incident"));
}

/// The states of a call at the desk.
bool deskPictures(const DemoOffices &offices, const std::shared_ptr<const Clock> &clock,
                  const QString &folder)
{
    const auto scene = [&](const QString &office, const char *name, auto prepare) {
        Studio studio(office, clock);
        if (!studio.opened())
            return false;
        studio.show(QStringLiteral("desk"), {});
        prepare(studio);
        return saveBothSizes(studio, folder, QString::fromLatin1(name));
    };
    return scene(offices.quiet, "desk-first-caller",
                 [](Studio &studio) { studio.typeNumber(QStringLiteral("13900099999")); }) &&
           scene(offices.quiet, "desk-frequent-caller",
                 [&](Studio &studio) { studio.typeNumber(offices.furtherCall.callerPhone); }) &&
           scene(offices.quiet, "desk-duplicates",
                 [&](Studio &studio) { studio.typeCall(offices.furtherCall); }) &&
           scene(offices.quiet, "desk-error",
                 [](Studio &studio) {
                     studio.typeNumber(QStringLiteral("13900099999"));
                     studio.call()->finish(CallView::Ending::Dispatch);
                 }) &&
           scene(offices.interrupted, "desk-drafts", [](Studio &) {});
}

/// Every page of the demo office, in both usual sizes and both themes. The clock stands still, so that the
/// same program makes the same pictures.
int allPictures(const QString &folder)
{
    const auto clock = std::make_shared<FixedClock>(fromOffice(QDate(2026, 11, 20), QTime(10, 41)));
    DemoOffices offices;
    if (const auto made = offices.make(clock); !made)
        return refused(made.error());
    QDir().mkpath(folder);
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::apply(*qApp, mode);
        if (!pagePictures(offices, clock, folder) || !incidentPictures(offices, clock, folder) ||
            !deskPictures(offices, clock, folder)) {
            QTextStream(stderr) << QStringLiteral("no picture could be written to ") << folder << Qt::endl;
            return 1;
        }
    }
    return 0;
}

} // namespace

int runPictures(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jiesu"));
    installTranslations(application);
    QStringList arguments = QApplication::arguments();
    if (const qsizetype at = arguments.indexOf(QStringLiteral("screenshots")); at > 0)
        return allPictures(arguments.value(at + 1, QStringLiteral("docs/screenshots")));
    arguments.removeOne(QStringLiteral("picture"));
    return onePicture(arguments);
}

} // namespace jiesu
