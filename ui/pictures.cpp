// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officetime.h"
#include "service/demooffice.h"
#include "ui/application.h"
#include "ui/desk/callside.h"
#include "ui/desk/callview.h"
#include "ui/desk/incidentcard.h"
#include "ui/picturescenes.h"
#include "ui/studio.h"
#include "ui/theme.h"
#include "ui/translation.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

namespace jiesu {

namespace {

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

    [[nodiscard]] QString sheet() const { return sheetToImport(folder.path()); }
    [[nodiscard]] Result<Done> make(const std::shared_ptr<const Clock> &clock)
    {
        auto done = makeOne(quiet, clock, [this](Office &office) {
            const auto published = publishAMonth(office);
            const auto entered = published ? enterExports(office) : published;
            return entered ? keep(furtherCallOfAFrequentCaller(office), furtherCall) : entered;
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
    for (const char *page : {"desk", "cases", "followup", "board", "import", "settings"}) {
        studio.show(QString::fromLatin1(page), Period::month({2022, 3}));
        if (!saveBothSizes(studio, folder, QString::fromLatin1(page)))
            return false;
    }
    const std::pair<const char *, std::function<void()>> scenes[]{
        {"ranks", [&] { studio.showRanks(); }},
        {"assessment", [&] { studio.showAssessmentTable(); }},
        {"bulletin", [&] { studio.showBulletin(); }},
        {"reports", [&] { studio.showWorkbook(); }},
        {"published", [&] { studio.showPublished(); }},
        {"morning", [&] { studio.showMorning(); }},
        {"hotspots", [&] { studio.showHotSpots(); }},
        {"charts-volume", [&] { studio.showCharts(0); }},
        {"charts-categories", [&] { studio.showCharts(1); }},
        {"charts-places", [&] { studio.showCharts(2); }},
        {"charts-work", [&] { studio.showCharts(3); }},
        {"themes", [&] { studio.showThemes(); }},
        {"story", [&] { studio.showStory(); }},
        {"dueboard", [&] { studio.showLedger(1); }},
        {"handover", [&] { studio.showLedger(2); }},
        {"roster", [&] { studio.showLedger(3); }},
        {"exports", [&] { studio.showLedger(4); }},
        {"facilities", [&] { studio.showLedger(5); }},
        {"inspections", [&] { studio.showLedger(6); }},
        {"patrol-finds", [&] { studio.showLedger(7); }},
        {"proactive-points", [&] { studio.showProactive(0); }},
        {"proactive-line", [&] { studio.showProactive(1); }},
        {"proactive-finds", [&] { studio.showProactive(2); }},
        {"forecast", [&] { studio.showProactive(3); }},
        {"likely-places", [&] { studio.showProactive(4); }},
        {"proactive-outreach", [&] { studio.showProactive(5); }},
        {"proactive-citizens", [&] { studio.showProactive(6); }},
        {"proactive-indicators", [&] { studio.showProactive(8); }},
        {"proactive-publicity", [&] { studio.showProactive(9); }},
        {"citizens", [&] { studio.showLedger(8); }},
        {"weather-days", [&] { studio.showLedger(12); }},
        {"meetings", [&] { studio.showLedger(20); }},
        {"rules", [&] { studio.showRules(RuleSection::Form); }},
        {"import-trial", [&] { studio.showTrial(offices.sheet()); }},
        {"rules-trial", [&] { studio.showRules(RuleSection::Trial); }},
        {"reminders", [&] {
             studio.show(QStringLiteral("cases"));
             studio.showReminders();
         }}};
    return std::ranges::all_of(scenes, [&](const auto &scene) {
        scene.second();
        return saveBothSizes(studio, folder, QString::fromLatin1(scene.first));
    });
}

bool incidentPictures(const DemoOffices &offices, const std::shared_ptr<const Clock> &clock,
                      const QString &folder)
{
    Studio studio(offices.busy, clock);
    studio.show(QStringLiteral("ledgers"));
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
        studio.show(QStringLiteral("desk"));
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
