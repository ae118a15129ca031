// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/officesession.h"

#include "domain/officetime.h"
#include "lifecycle/permission.h"
#include "service/dutyservice.h"
#include "ui/actundo.h"
#include "ui/admin/settingspage.h"
#include "ui/backupwatch.h"
#include "ui/cases/casespage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/desk/deskpage.h"
#include "ui/exports/tablecommands.h"
#include "ui/exports/templatecommands.h"
#include "ui/followup/followuppage.h"
#include "ui/imports/importpage.h"
#include "ui/keysheet.h"
#include "ui/ledgers/ledgerspage.h"
#include "ui/login/logingate.h"
#include "ui/proactive/proactivepage.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reports/reportingpage.h"
#include "ui/reports/schedulewatch.h"

namespace jiesu {

namespace {

constexpr int searchResultLimit = 8;
constexpr int firstLearning = 15'000; // after the start, when the pages have what they need
constexpr int learnInterval = 600'000;
constexpr int statusInterval = 60'000; // deadlines come due while nobody does anything

struct Status
{
    StatusCounts counts;
    QString officeName;
    QString actor;
    QString duty; ///< who is on duty: "值班 白班 · 值班员 01"
    bool demo = false;
};

Instant endOfDay(Instant now)
{
    return fromOffice(toOffice(now).date.addDays(1));
}

CaseFilter statusFilter(StatusList list, Instant now)
{
    CaseFilter filter;
    switch (list) {
    case StatusList::DueToday:
        filter.dueFrom = now;
        filter.dueBefore = endOfDay(now);
        break;
    case StatusList::Overdue:
        filter.dueBefore = now;
        break;
    case StatusList::AwaitingFollowUp:
        filter.statuses = {CaseStatus::Completed};
        break;
    case StatusList::ReceivedToday: {
        const QDate today = toOffice(now).date;
        filter.period = Period::days(today, today);
        break;
    }
    }
    return filter;
}

QString dutyText(const std::vector<DutyShift> &shifts)
{
    QStringList people;
    for (const DutyShift &shift : shifts)
        people << QStringLiteral("%1 · %2").arg(shift.name, shift.person);
    return people.isEmpty() ? QString() : OfficeSession::tr("值班 %1").arg(people.join(QStringLiteral("、")));
}

Status readStatus(Office &office)
{
    const Instant now = office.now();
    const FigureStore::OpenCounts open = office.figures().openCounts(now);
    Status status;
    status.counts = {open.dueToday, open.overdue, open.toFollowUp,
                     office.cases().count(statusFilter(StatusList::ReceivedToday, now))};
    status.officeName = office.name();
    status.actor = office.actor();
    status.demo = office.isDemo();
    status.duty = dutyText(DutyService(office).onDuty(now));
    return status;
}

} // namespace

OfficeSession::OfficeSession(std::unique_ptr<OfficeThread> thread, const Clock &clock, MainWindow &window,
                             Prompts &prompts, Settings &settings)
    : m_thread(std::move(thread))
    , m_learner(*m_thread)
    , m_window(window)
    , m_context(new OfficeContext(*m_thread, clock, window.commands(), prompts, settings, this))
{
    m_gate = new LoginGate(*m_context, window, this); // asks first, so that nothing is seen before
    addPages();
    m_undo = new ActUndo(*m_context, m_desk);
    auto *tables = new TableCommands(*m_context, m_window, this);
    auto *templates = new TemplateCommands(*m_context, m_window, this);
    const auto notify = [this](const QString &sentence, StateKind kind) { m_window.notify(sentence, kind); };
    connect(tables, &TableCommands::notice, &m_window, notify);
    connect(templates, &TemplateCommands::notice, &m_window, notify);
    connectWindow();
    m_reminders = std::make_unique<ReminderDesk>(*m_context, m_window);
    m_schedule = std::make_unique<ScheduleWatch>(*m_context);
    connect(m_schedule.get(), &ScheduleWatch::notice, &m_window,
            [this](const QString &text, StateKind kind) { m_window.notify(text, kind); });
    watchBackups();
    m_statusTimer.setInterval(statusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &OfficeSession::refreshStatus);
    m_statusTimer.start();
    connect(&m_learnTimer, &QTimer::timeout, this, &OfficeSession::learn);
    m_learnTimer.start(firstLearning);
    refreshStatus();
    m_window.setOfficeOpen(true);
    m_window.showPage(PageId::Desk);
}

OfficeSession::~OfficeSession() = default;

void OfficeSession::addPages()
{
    m_desk = new DeskPage(*m_context);
    m_cases = new CasesPage(*m_context);
    m_window.addPage(PageId::Desk, QStringLiteral("phone"), tr("受理"), m_desk);
    m_window.addPage(PageId::Cases, QStringLiteral("list"), tr("案件"), m_cases);
    m_window.addPage(PageId::FollowUp, QStringLiteral("chat"), tr("回访"), new FollowUpPage(*m_context));
    m_window.addPage(PageId::Board, QStringLiteral("chart"), tr("看板"), new DashboardPage(*m_context));
    m_window.addPage(PageId::Proactive, QStringLiteral("shield"), tr("主动治理"),
                     new ProactivePage(*m_context));
    m_window.addPage(PageId::Import, QStringLiteral("import"), tr("导入"), new ImportPage(*m_context));
    m_window.addPage(PageId::Reports, QStringLiteral("document"), tr("报表"), new ReportingPage(*m_context));
    m_window.addPage(PageId::Ledger, QStringLiteral("pin"), tr("台账"), new LedgersPage(*m_context));
    m_window.addPage(PageId::Settings, QStringLiteral("gear"), tr("设置"),
                     new SettingsPage(*m_context, m_learner));
}

void OfficeSession::connectWindow()
{
    connect(m_context, &OfficeContext::openCase, this, [this](CaseId id) {
        m_window.showPage(PageId::Cases);
        m_cases->openCase(id);
    });
    connect(m_context, &OfficeContext::showCases, this,
            [this](const CaseFilter &filter, const QString &title) {
                m_window.showPage(PageId::Cases);
                m_cases->showFilter(filter, title);
            });
    connect(m_context, &OfficeContext::showFigure, this, [this](const CaseLink &link) {
        m_figurePage = m_window.currentPage();
        m_window.showPage(PageId::Cases);
        m_cases->showFilter(link.filter, tr("%1 %2 件").arg(link.title).arg(link.count), link.count);
    });
    connect(m_cases, &CasesPage::backAsked, this, [this] { m_window.showPage(m_figurePage); });
    connect(m_context, &OfficeContext::casesChanged, this, &OfficeSession::refreshStatus);
    connect(m_context, &OfficeContext::referenceChanged, this, &OfficeSession::refreshStatus);
    connect(m_context, &OfficeContext::dutyChanged, this, &OfficeSession::refreshStatus);
    connect(&m_window, &MainWindow::statusListActivated, this, &OfficeSession::showStatusList);
    connect(&m_window, &MainWindow::searchChanged, this, &OfficeSession::search);
    connect(&m_window, &MainWindow::searchResultActivated, this,
            [this](const QVariant &id) { emit m_context->openCase(CaseId{id.toLongLong()}); });
    connect(&m_window, &MainWindow::searchRequested, this, [this](const QString &query) {
        CaseFilter filter;
        filter.search = query;
        emit m_context->showCases(filter, tr("搜索“%1”").arg(query));
    });
    connect(&m_window, &MainWindow::newCallRequested, m_desk, &DeskPage::newCall);
    connect(m_undo, &ActUndo::done, this,
            [this](const QString &sentence) { m_window.notify(sentence, StateKind::Good); });
    connect(m_undo, &ActUndo::refused, this,
            [this](const Error &error) { m_window.notify(error.message(), StateKind::Due); });
    connect(m_desk, &DeskPage::registered, this, [this](const QString &, const QString &sentence) {
        m_window.notify(sentence, StateKind::Good, tr("撤销"), [this] { m_undo->undo(); });
    });
    m_context->commands.bind(CommandId::ShowKeys, m_desk, [this] { (new KeySheet(&m_window))->show(); });
    connect(&m_window, &MainWindow::operatorClicked, this, [this] {
        if (m_context->session.user)
            m_gate->showMenu();
        else
            m_window.showPage(PageId::Settings);
    });
    connect(m_gate, &LoginGate::entered, m_context, &OfficeContext::referenceChanged);
    connect(m_gate, &LoginGate::entered, m_context, &OfficeContext::casesChanged);
    connect(m_context, &OfficeContext::sessionChanged, this, &OfficeSession::offerPermitted);
    connect(m_gate, &LoginGate::passed, this, &OfficeSession::offerPermitted);
}

void OfficeSession::watchBackups()
{
    m_backups = std::make_unique<BackupWatch>(*m_context);
    connect(m_backups.get(), &BackupWatch::standing, &m_window, &MainWindow::setBackupNote);
    connect(m_backups.get(), &BackupWatch::notice, &m_window,
            [this](const QString &text, StateKind kind) { m_window.notify(text, kind); });
    connect(&m_window, &MainWindow::backupClicked, m_backups.get(), &BackupWatch::backUp);
    m_context->commands.bind(CommandId::BackUp, m_desk, [this] { m_backups->backUp(); });
}

/// What nobody of these roles may do is not offered.
void OfficeSession::offerPermitted()
{
    const std::pair<CommandId, Permission> governed[] = {{CommandId::NewCall, Permission::RegisterCases},
                                                         {CommandId::Import, Permission::ImportCases},
                                                         {CommandId::ExportCases, Permission::ExportCases},
                                                         {CommandId::ExportReport, Permission::ExportCases},
                                                         {CommandId::BackUp, Permission::ExportWhole},
                                                         {CommandId::NewIncident, Permission::KeepIncidents}};
    for (const auto &[command, permission] : governed)
        m_context->commands.action(command)->setEnabled(!refusal(m_context->session, permission));
    refreshStatus();
}

/// Suggestions follow the office's own cases; asking costs nothing while too few came in.
void OfficeSession::learn()
{
    m_learnTimer.start(learnInterval);
    m_learner.learn().then(this, [this](const Result<SuggestionModelPtr> &learned) {
        if (learned)
            emit m_context->suggestionsLearned();
    });
}

void OfficeSession::refreshStatus()
{
    m_context->ask(this, OfficeThread::Priority::Read, readStatus, [this](const Result<Status> &status) {
        if (!status)
            return;
        m_window.setStatusCounts(status->counts);
        QStringList parts{status->demo ? tr("演示数据") : status->officeName, status->duty};
        parts.removeAll(QString());
        m_window.setOperator(parts.join(QStringLiteral("　")), status->actor);
    });
}

void OfficeSession::showStatusList(StatusList list)
{
    static const QHash<int, QString> titles{{int(StatusList::DueToday), tr("今日到期")},
                                            {int(StatusList::Overdue), tr("超期")},
                                            {int(StatusList::AwaitingFollowUp), tr("待回访")},
                                            {int(StatusList::ReceivedToday), tr("今日受理")}};
    emit m_context->showCases(statusFilter(list, m_context->clock.now()), titles.value(int(list)));
}

void OfficeSession::search(const QString &query)
{
    CaseFilter filter;
    filter.search = query;
    if (query.size() < 2) {
        ++m_searchQuestion;
        m_window.setSearchResults({});
        return;
    }
    m_context->askLatest(
        this, m_searchQuestion,
        [filter](Office &office) { return office.cases().page(filter, {}, searchResultLimit); },
        [this](const Result<CasePage> &page) {
            if (!page)
                return;
            std::vector<SearchResult> results;
            for (const CaseRow &row : page->rows)
                results.push_back(
                    {{}, row.caseNo + QStringLiteral("  ") + row.title, label(row.status), row.id.value});
            m_window.setSearchResults(results);
        });
}

} // namespace jiesu
