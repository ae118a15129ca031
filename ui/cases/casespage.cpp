// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casespage.h"

#include "domain/quickfilter.h"
#include "service/caselistservice.h"
#include "ui/cases/bulkpane.h"
#include "ui/cases/caselistpane.h"
#include "ui/cases/casepanel.h"
#include "ui/cases/caseprinter.h"
#include "ui/cases/filterline.h"
#include "ui/cases/listcolumns.h"
#include "ui/cases/listexport.h"
#include "ui/cases/originbar.h"
#include "ui/cases/viewkeeper.h"
#include "ui/cases/viewlist.h"
#include "ui/commands.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/progressstrip.h"

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
    , m_bulk(new BulkPane(context))
    , m_panel(new CasePanel(context))
    , m_keeper(new ViewKeeper(context, this))
    , m_progress(new ProgressStrip)
    , m_export(new ListExport(context, m_progress, this))
    , m_printer(new CasePrinter(context, this))
{
    layOut();
    bindCommands();
    bindViewCommands();
    connectViews();
    connect(m_list, &CaseListPane::caseSelected, m_panel, &CasePanel::open);
    connect(m_list, &CaseListPane::caseActivated, m_panel, &CasePanel::focusActions);
    connect(m_list, &CaseListPane::originClosed, this, [this] { showView(m_view); });
    connect(m_list, &CaseListPane::backAsked, this, &CasesPage::backAsked);
    connect(m_list, &CaseListPane::bulkAsked, this, [this] { openBulk({}); });
    connect(m_bulk, &BulkPane::left, this, &CasesPage::closeBulk);
    connect(m_bulk, &BulkPane::done, this, [this](const QString &sentence) {
        closeBulk();
        emit notice(sentence, StateKind::Good);
        emit m_context.casesChanged();
    });
    connect(m_list, &CaseListPane::exportAsked, this, &CasesPage::exportList);
    connect(m_export, &ListExport::notice, this, &CasesPage::notice);
    connect(m_panel, &CasePanel::left, m_list, &CaseListPane::focusList);
    connect(m_panel, &CasePanel::stepDone, this, [this](const QString &sentence) {
        emit notice(sentence, StateKind::Good);
        emit m_context.casesChanged();
    });
    connect(m_panel, &CasePanel::told, this,
            [this](const QString &sentence) { emit notice(sentence, StateKind::Good); });
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
    middleColumn->addWidget(m_bulk, 1);
    m_bulk->hide();
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

void CasesPage::connectViews()
{
    m_views->setViews(savedViews(m_context.clock.now()));
    connect(m_views, &ViewList::viewChosen, this, qOverload<ViewId>(&CasesPage::showView));
    connect(m_views, &ViewList::ownViewChosen, this, qOverload<SavedViewId>(&CasesPage::showView));
    connect(m_list, &CaseListPane::lookChanged, this, &CasesPage::rememberLook);
    connect(m_keeper, &ViewKeeper::changed, this, [this] {
        m_views->setOwnViews(m_keeper->views());
        askCounts();
    });
}

void CasesPage::exportList()
{
    m_export->start(viewName(), m_list->filter(), m_list->total(), m_list->sorted());
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
        commands.bind(command, this, [this, step = action] { start(step); });
    commands.bind(CommandId::RestoreCase, this, [this] { m_panel->restore(); });
    commands.bind(CommandId::ExtendDeadline, this, [this] { m_panel->raiseRequest(RequestKind::Extension); });
    commands.bind(CommandId::RaiseRequest, this, [this] { m_panel->raiseRequest(); });
    commands.bind(CommandId::StepRequest, this, [this] { m_panel->stepRequest(); });
    commands.bind(CommandId::AssignCase, this, [this] { m_panel->assign(); });
    commands.bind(CommandId::StepAssignment, this, [this] { m_panel->stepAssignment(); });
    commands.bind(CommandId::CorrectFollowUp, this, [this] { m_panel->correctFollowUp(); });
    commands.bind(CommandId::AddPromise, this, [this] { m_panel->addPromise(); });
    commands.bind(CommandId::KeepPromise, this, [this] { m_panel->keepPromise(); });
    commands.bind(CommandId::AddAttachment, this, [this] { m_panel->addAttachment(); });
    commands.bind(CommandId::OpenOutreachCall, this, [this] { m_panel->openOutreachCall(); });
    commands.bind(CommandId::OpenAttachment, this, [this] { m_panel->openAttachment(); });
    commands.bind(CommandId::SaveAttachment, this, [this] { m_panel->saveAttachmentCopy(); });
    commands.bind(CommandId::WithdrawAttachment, this, [this] { m_panel->withdrawAttachment(); });
    commands.bind(CommandId::QuickFilter, this, [this] { m_list->focusFilter(); });
    commands.bind(CommandId::NextCase, this, [this] { m_list->selectNext(); });
    commands.bind(CommandId::ExportCases, this, [this] { exportList(); });
    commands.bind(CommandId::PrintCases, this, [this] { m_printer->printList(*m_list, viewName()); });
    commands.bind(CommandId::PrintWorkOrder, this,
                  [this] { m_printer->printWorkOrder(m_panel->currentCase()); });
    commands.bind(CommandId::PrintSupervision, this,
                  [this] { m_printer->printSupervision(m_panel->currentCase()); });
}

void CasesPage::bindViewCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::SaveView, this, [this] { saveView(); });
    commands.bind(CommandId::RenameView, this, [this] { renameView(); });
    commands.bind(CommandId::RemoveView, this, [this] { removeView(); });
    commands.bind(CommandId::ViewUp, this, [this] { m_keeper->move(m_own, -1); });
    commands.bind(CommandId::ViewDown, this, [this] { m_keeper->move(m_own, 1); });
    commands.bind(CommandId::ListColumns, this, [this] { m_list->chooseColumns(); });
    commands.bind(CommandId::BulkEdit, this, [this] { openBulk({}); });
    commands.bind(CommandId::BackToFigure, this, [this] { m_list->originBar()->goBack(); });
    commands.bind(CommandId::SelectAllCases, this, [this] { m_list->selectAll(); });
}

void CasesPage::activate()
{
    m_keeper->load(); // the counts follow
    if (m_started)
        refresh();
    else
        showView(m_view);
    m_list->focusList();
}

/// Before another list is shown.
void CasesPage::begin()
{
    m_started = true;
    m_keeper->flush();
    m_panel->clear();
    closeBulk();
}

void CasesPage::showView(ViewId view)
{
    begin();
    m_shown = Shown::BuiltIn;
    m_view = view;
    m_own = {};
    m_views->select(view);
    const SavedView shown = savedViews(m_context.clock.now())[std::size_t(view)];
    m_list->setBase({shown.filter, {}, {}, m_keeper->builtInLook(shown.code), {}});
}

void CasesPage::showView(SavedViewId view)
{
    const CaseView *shown = m_keeper->find(view);
    if (!shown)
        return;
    begin();
    m_shown = Shown::Own;
    m_own = view;
    m_views->select(view);
    m_list->setBase({shown->filter, shown->line, {}, shown->look, {}});
}

void CasesPage::showFilter(const CaseFilter &filter, const QString &origin, std::optional<qint64> expected)
{
    begin();
    m_shown = Shown::Filter;
    m_own = {};
    m_base = filter;
    m_views->selectNone();
    m_list->setBase({filter, {}, origin, m_keeper->builtInLook(QStringLiteral("numbers")), expected});
}

void CasesPage::rememberLook()
{
    const ListLook &look = m_list->columns()->look();
    if (m_shown == Shown::Own)
        m_keeper->rememberLook(m_own, look);
    else if (m_shown == Shown::BuiltIn)
        m_keeper->rememberBuiltInLook(savedViews(m_context.clock.now())[std::size_t(m_view)].code, look);
    else
        m_keeper->rememberBuiltInLook(QStringLiteral("numbers"), look);
}

void CasesPage::saveView()
{
    CaseView view;
    QString line = m_list->filterLine()->text();
    if (const CaseView *own = m_shown == Shown::Own ? m_keeper->find(m_own) : nullptr)
        view = *own;
    else if (m_shown == Shown::BuiltIn)
        line = savedViews(m_context.clock.now())[std::size_t(m_view)].line + u' ' + line;
    else
        view.filter = m_base;
    const QString former = view.name;
    const auto name = m_context.prompts.askText(tr("存为视图"), tr("视图名称"), former);
    if (!name)
        return;
    if (*name != former) // under a new name it is a new view
        view.id = {};
    view.name = *name;
    view.line = line.trimmed();
    view.look = m_list->columns()->look();
    m_keeper->save(view, [page = QPointer(this)](const CaseView &stored) {
        if (!page)
            return;
        page->showView(stored.id);
        emit page->notice(tr("已存为视图“%1”").arg(stored.name), StateKind::Good);
    });
}

QString CasesPage::viewName() const
{
    if (const CaseView *own = m_shown == Shown::Own ? m_keeper->find(m_own) : nullptr)
        return own->name;
    return m_shown == Shown::BuiltIn ? savedViews(m_context.clock.now())[std::size_t(m_view)].name
                                     : m_list->origin();
}

void CasesPage::renameView()
{
    const CaseView *own = m_keeper->find(m_own);
    if (!own)
        return emit notice(tr("先打开一个自己的视图，再改它的名称。"), StateKind::Due);
    CaseView view = *own;
    if (const auto name = m_context.prompts.askText(tr("重命名视图"), tr("视图名称"), view.name)) {
        view.name = *name;
        m_keeper->save(view);
    }
}

void CasesPage::removeView()
{
    const CaseView *own = m_keeper->find(m_own);
    if (!own)
        return emit notice(tr("先打开一个自己的视图，再删除它。"), StateKind::Due);
    if (!m_context.prompts.confirm(
            {tr("删除视图"), tr("要删除视图“%1”吗？案件不受影响。").arg(own->name), tr("删除"), true}))
        return;
    m_keeper->remove(m_own);
    showView(m_view);
}

void CasesPage::start(CaseAction step)
{
    if (m_bulk->isVisible() || m_list->isFormOpen()) // the letter was meant for a box there
        return;
    if (m_list->selectionCount() > 1)
        openBulk(step);
    else
        m_panel->start(step);
}

void CasesPage::openBulk(std::optional<CaseAction> step)
{
    if (m_bulk->isVisible() || m_list->isFormOpen())
        return;
    const auto open = [this, step](std::vector<CaseId> ids) {
        if (ids.empty())
            return emit notice(tr("先在列表里选案件（Shift、Ctrl 或 Ctrl+A）。"), StateKind::Due);
        m_list->hide();
        m_bulk->show();
        m_bulk->open(std::move(ids), step);
    };
    if (!m_list->isAllSelected())
        return open(m_list->selection());
    m_context.ask(
        this, Priority::Read,
        [filter = m_list->filter(), sort = m_list->columns()->look().sort](Office &office) {
            return CaseListService(office).forBulk(filter, sort);
        },
        m_context.orTell([open](std::vector<CaseId> ids) { open(std::move(ids)); }));
}

void CasesPage::closeBulk()
{
    if (m_bulk->isHidden())
        return;
    m_bulk->hide();
    m_list->show();
    m_list->focusList();
}

void CasesPage::openCase(CaseId id)
{
    m_started = true;
    closeBulk();
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
    m_context.askLatest(
        this, m_countQuestion,
        [own = m_keeper->views()](Office &office) {
            std::vector<qint64> counts;
            for (const SavedView &view : savedViews(office.now()))
                counts.push_back(office.cases().count(view.filter));
            for (const CaseView &view : own)
                counts.push_back(office.cases().count(
                    readQuickFilter(view.line, view.filter, *office.reference(), office.now()).filter));
            return counts;
        },
        [this](Result<std::vector<qint64>> counts) {
            if (!counts)
                return;
            m_views->setCounts(*counts);
            emit badgeChanged(int(m_views->count(ViewId::Overdue)));
            emit counted();
        });
}

} // namespace jiesu
