// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio.h"

#include "lifecycle/permission.h"
#include "ui/admin/settingspage.h"
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
#include "ui/imports/importpage.h"
#include "ui/ledgers/incidentledger.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/proactive/proactivepage.h"
#include "ui/proactive/storyview.h"
#include "ui/proactive/themesview.h"
#include "ui/prompts.h"
#include "ui/reports/bulletinpage.h"
#include "ui/reports/reportspage.h"
#include "ui/widgets/rowtable.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QLineEdit>

namespace jiesu {

/// Nobody is asked anything while pictures are made.
class Studio::SilentPrompts final : public Prompts
{
public:
    bool confirm(const Question &) override { return false; }
    std::optional<QString> openFile(const QString &, const QString &) override { return {}; }
    std::optional<QString> saveFile(const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> openFolder(const QString &, const QString &) override { return {}; }
    std::optional<QString> askText(const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> askPassword(const QString &, const QString &) override { return {}; }
    std::optional<int> choose(const QString &, const QString &, const QStringList &) override { return {}; }
    void showError(const Error &) override {}
    void showText(const QString &, const QString &) override {}
    std::optional<PrintTarget> showPreview(const Paper &) override { return {}; }
};

Studio::Studio(const QString &path, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    , m_prompts(std::make_unique<SilentPrompts>())
    , m_window(m_settings)
{
    auto thread = std::make_unique<OfficeThread>([path, c = m_clock] { return Office::open(path, c); });
    m_thread = thread.get();
    m_session =
        std::make_unique<OfficeSession>(std::move(thread), *m_clock, m_window, *m_prompts, m_settings);
    m_window.setFile(QFileInfo(path).fileName());
    m_window.show();
}

Studio::~Studio() = default;

Result<Done> Studio::opened()
{
    m_thread->opened().waitForFinished();
    auto refused = m_thread->run(OfficeThread::Priority::Read,
                                 [](Office &office) { return loginMissing(office.session()); });
    refused.waitForFinished();
    if (refused.result() && *refused.result())
        return **refused.result();
    return m_thread->opened().result();
}

void Studio::show(const QString &page, const std::optional<Period> &period)
{
    static const QHash<QString, PageId> ids{
        {QStringLiteral("desk"), PageId::Desk},          {QStringLiteral("cases"), PageId::Cases},
        {QStringLiteral("followup"), PageId::FollowUp},  {QStringLiteral("board"), PageId::Board},
        {QStringLiteral("import"), PageId::Import},      {QStringLiteral("reports"), PageId::Reports},
        {QStringLiteral("settings"), PageId::Settings},  {QStringLiteral("ledgers"), PageId::Ledger},
        {QStringLiteral("proactive"), PageId::Proactive}};
    m_window.showPage(ids.value(page, PageId::Board));
    if (auto *board = m_window.page(PageId::Board)->findChild<BoardPage *>(); board && period)
        board->showPeriod(*period);
    settle();
}

void Studio::chooseIncident(int row)
{
    const auto *ledgers = static_cast<LedgersPage *>(m_window.page(PageId::Ledger));
    static_cast<IncidentLedger *>(ledgers->current())->table()->selectRow(row);
    settle();
}

void Studio::showLedger(int row)
{
    show(QStringLiteral("ledgers"), {});
    static_cast<LedgersPage *>(m_window.page(PageId::Ledger))->choose(row);
    settle();
}

void Studio::showProactive(int row)
{
    show(QStringLiteral("proactive"), {});
    static_cast<ProactivePage *>(m_window.page(PageId::Proactive))->choose(row);
    settle();
}

template <class View> View &Studio::boardView()
{
    show(QStringLiteral("board"));
    auto *view = m_window.page(PageId::Board)->findChild<View *>();
    emit view->wanted();
    view->activate();
    return *view;
}

void Studio::showRanks()
{
    boardView<RankPage>().showPeriod(Period::quarter(2022, 1));
    settle();
}

void Studio::showAssessmentTable()
{
    boardView<AssessmentPage>().showMonth({2022, 3});
    settle();
}

void Studio::showMorning()
{
    boardView<MorningPage>();
    settle();
}

void Studio::showHotSpots()
{
    boardView<HotSpotsPage>();
    settle();
}

void Studio::showPublished()
{
    auto &page = boardView<PublishedPage>();
    settle();
    page.versions()->selectRow(0);
    settle();
}

void Studio::showBulletin()
{
    show(QStringLiteral("reports"));
    m_window.page(PageId::Reports)->findChild<BulletinPage *>()->showPeriod(Period::quarter(2022, 1));
    settle();
}

void Studio::showWorkbook()
{
    show(QStringLiteral("reports"));
    auto *reports = m_window.page(PageId::Reports)->findChild<ReportsPage *>();
    emit reports->wanted();
    reports->showPeriod(Period::month({2022, 3}));
    settle();
}

void Studio::showCharts(int sheet)
{
    show(QStringLiteral("board"), Period::month({2022, 3}));
    auto *charts = m_window.page(PageId::Board)->findChild<ChartsPage *>();
    emit charts->wanted();
    charts->showSheet(sheet);
    settle();
}

template <class View> View &Studio::proactiveView()
{
    show(QStringLiteral("proactive"));
    auto *view = m_window.page(PageId::Proactive)->findChild<View *>();
    emit view->wanted();
    view->activate();
    settle();
    return *view;
}

void Studio::showThemes()
{
    constexpr int past = 2; // the row of the theme that is over since long
    proactiveView<ThemesView>().table()->selectRow(past);
    settle();
}

void Studio::showStory()
{
    proactiveView<StoryView>();
    settle();
}

void Studio::showRules(RuleSection::Tab tab)
{
    show(QStringLiteral("settings"), {});
    auto *settings = static_cast<SettingsPage *>(m_window.page(PageId::Settings));
    settings->showSection(SettingsPage::Rules);
    settle();
    static_cast<RuleSection *>(settings->section(SettingsPage::Rules))->showTab(tab);
    settle();
}

void Studio::showTrial(const QString &path)
{
    show(QStringLiteral("import"), {});
    static_cast<ImportPage *>(m_window.page(PageId::Import))->openFile(path);
    settle();
}

void Studio::showReminders()
{
    m_window.commands().action(CommandId::ShowReminders)->trigger();
    settle();
}

void Studio::typeNumber(const QString &phone)
{
    show(QStringLiteral("desk"), {});
    call()->form()->findChild<QLineEdit *>(QStringLiteral("phone"))->setText(phone);
    call()->side()->showCaller(phone);
    settle();
}

void Studio::typeCall(const ComplaintCase &said)
{
    typeNumber(said.callerPhone);
    call()->form()->takeOver(said);
    call()->form()->insertText(said.content);
    call()->side()->showCall(call()->form()->draft());
    settle();
}

CallView *Studio::call() const
{
    return static_cast<DeskPage *>(m_window.page(PageId::Desk))->current();
}

bool Studio::save(const QString &path, const QSize &size)
{
    m_window.resize(size);
    settle();
    return m_window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(path);
}

void Studio::settle()
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

} // namespace jiesu
