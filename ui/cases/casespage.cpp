// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "domain/officetime.h"
#include "service/exportservice.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/viewlist.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/progressstrip.h"

#include <QFileInfo>
#include <QPointer>
#include <QSplitter>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int viewsWidth = 150;
constexpr int panelWidth = 366;

} // namespace

CasesPage::CasesPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_views(new ViewList)
    , m_list(new CaseListPane(context))
    , m_panel(new CasePanel(context))
    , m_progress(new ProgressStrip)
{
    layOut();
    bindCommands();
    m_views->setViews(savedViews(context.clock.now()));
    connect(m_views, &ViewList::viewChosen, this, &CasesPage::showView);
    connect(m_list, &CaseListPane::caseSelected, m_panel, &CasePanel::open);
    connect(m_list, &CaseListPane::caseActivated, m_panel, &CasePanel::focusActions);
    connect(m_list, &CaseListPane::originClosed, this, [this] { showView(m_view); });
    connect(m_list, &CaseListPane::exportAsked, this, &CasesPage::exportList);
    connect(m_panel, &CasePanel::left, m_list, &CaseListPane::focusList);
    connect(m_panel, &CasePanel::stepDone, this, [this](const QString &sentence) {
        emit notice(sentence, StateKind::Good);
        emit m_context.casesChanged();
    });
    connect(m_panel, &CasePanel::refused, this,
            [this](const QString &sentence) { emit notice(sentence, StateKind::Due); });
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            refresh();
        else
            askCounts();
    });
}

void CasesPage::layOut()
{
    auto *heading = new QLabel(tr("视图"));
    Theme::setRole(heading, "label");
    heading->setContentsMargins(8, 4, 0, 4);
    auto *left = new QWidget;
    left->setFixedWidth(viewsWidth);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(4);
    leftColumn->addWidget(heading);
    leftColumn->addWidget(m_views, 1);

    auto *middle = new QWidget;
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins(0, 0, 0, 0);
    middleColumn->setSpacing(8);
    middleColumn->addWidget(m_list, 1);
    middleColumn->addWidget(m_progress);

    auto *split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(middle);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    m_panel->setMinimumWidth(panelWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 14);
    row->setSpacing(14);
    row->addWidget(left);
    row->addWidget(split, 1);
}

void CasesPage::bindCommands()
{
    Commands &commands = m_context.commands;
    const std::pair<CommandId, CaseAction> steps[]{{CommandId::DispatchCase, CaseAction::Dispatch},
                                                   {CommandId::SignCase, CaseAction::Sign},
                                                   {CommandId::ContactCitizen, CaseAction::FirstContact},
                                                   {CommandId::ReplyCase, CaseAction::SubmitReply},
                                                   {CommandId::CloseCase, CaseAction::Close}};
    for (const auto &[command, action] : steps)
        commands.bind(command, this, [this, step = action] { m_panel->start(step); });
    commands.bind(CommandId::RestoreCase, this, [this] { m_panel->restore(); });
    commands.bind(CommandId::ExtendDeadline, this, [this] { m_panel->raiseRequest(RequestKind::Extension); });
    commands.bind(CommandId::RaiseRequest, this, [this] { m_panel->raiseRequest(); });
    commands.bind(CommandId::StepRequest, this, [this] { m_panel->stepRequest(); });
    commands.bind(CommandId::AssignCase, this, [this] { m_panel->assign(); });
    commands.bind(CommandId::StepAssignment, this, [this] { m_panel->stepAssignment(); });
    commands.bind(CommandId::CorrectFollowUp, this, [this] { m_panel->correctFollowUp(); });
    commands.bind(CommandId::QuickFilter, this, [this] { m_list->focusFilter(); });
    commands.bind(CommandId::NextCase, this, [this] { m_list->selectNext(); });
    commands.bind(CommandId::ExportCases, this, [this] { exportList(); });
}

void CasesPage::activate()
{
    if (m_started) {
        refresh();
    } else {
        showView(m_view);
        askCounts();
    }
    m_list->focusList();
}

void CasesPage::showView(ViewId view)
{
    m_started = true;
    m_view = view;
    m_views->select(view);
    m_panel->clear();
    m_list->setBase(savedViews(m_context.clock.now())[std::size_t(view)].filter, {});
}

void CasesPage::showFilter(const CaseFilter &filter, const QString &origin)
{
    m_started = true;
    m_views->selectNone();
    m_panel->clear();
    m_list->setBase(filter, origin);
}

void CasesPage::openCase(CaseId id)
{
    m_started = true;
    m_views->selectNone();
    m_list->select(id);
    m_panel->open(id);
    if (m_list->total() < 0)
        m_list->reload();
    m_panel->focusActions();
}

void CasesPage::search(const QString &text)
{
    showView(ViewId::All);
    m_list->search(text);
}

void CasesPage::refresh()
{
    m_list->reload();
    askCounts();
    if (m_panel->currentCase().isSet() && !m_panel->isFormOpen())
        m_panel->open(m_panel->currentCase());
}

void CasesPage::askCounts()
{
    const int question = ++m_countQuestion;
    m_context.office
        .run(Priority::Read,
             [views = savedViews(m_context.clock.now())](Office &office) {
                 std::vector<qint64> counts;
                 for (const SavedView &view : views)
                     counts.push_back(office.cases().count(view.filter));
                 return counts;
             })
        .then(&m_context, whileAlive(this, [this, question](Result<std::vector<qint64>> counts) {
            if (question != m_countQuestion || !counts)
                return;
            m_views->setCounts(*counts);
            emit badgeChanged(int(m_views->count(ViewId::Overdue)));
            emit counted();
        }));
}

void CasesPage::exportList()
{
    if (m_stopExport)
        return;
    const QString suggestion =
        tr("案件 %1.xlsx").arg(toOffice(m_context.clock.now()).date.toString(Qt::ISODate));
    const auto path = m_context.prompts.saveFile(tr("导出列表"), suggestion,
                                                 tr("Excel 表格 (*.xlsx);;逗号分隔文本 (*.csv)"));
    if (!path)
        return;
    m_stopExport = std::make_shared<std::atomic_bool>(false);
    m_progress->begin(tr("正在导出"));
    connect(m_progress, &ProgressStrip::cancelled, this, [stop = m_stopExport] { *stop = true; });
    ExportOptions options;
    options.cancelled = [stop = m_stopExport] { return stop->load(); };
    options.progress = [page = QPointer(this), total = m_list->total()](double share) {
        QMetaObject::invokeMethod(qApp, [page, done = qint64(share * double(total)), total] {
            if (page)
                page->m_progress->setProgress(done, total);
        });
    };
    m_context.office
        .run(Priority::Long,
             [filter = m_list->filter(), path = *path, options](Office &office) {
                 return ExportService(office).exportCases(filter, path, options);
             })
        .then(&m_context,
              whileAlive(this, [this, path = *path](Result<qint64> written) { onExported(written, path); }));
}

void CasesPage::onExported(const Result<qint64> &written, const QString &path)
{
    m_stopExport.reset();
    m_progress->finish();
    m_progress->disconnect(this);
    if (written)
        emit notice(tr("已导出 %1 件到 %2").arg(*written).arg(QFileInfo(path).fileName()), StateKind::Good);
    else if (written.error().kind == ErrorKind::Cancelled)
        emit notice(written.error().happened, StateKind::Plain);
    else
        m_context.prompts.showError(written.error());
}

} // namespace jiesu
