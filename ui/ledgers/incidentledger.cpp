// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/incidentledger.h"

#include "domain/officetime.h"
#include "service/incidentreport.h"
#include "ui/commands.h"
#include "ui/ledgers/incidentpanel.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int listWidth = 390;

QString dayText(Instant at, Instant now)
{
    const QDate day = toOffice(at).date;
    return day.toString(day.year() == toOffice(now).date.year() ? QStringLiteral("MM-dd")
                                                                : QStringLiteral("yyyy-MM"));
}

TextTableModel::Row rowFor(const Incident &incident, const TextCell &state, const QString &count, Instant now)
{
    TextCell title(incident.title);
    title.tooltip = QStringLiteral("%1　%2").arg(incident.title, officeMinuteText(incident.startedAt));
    return {state, title, count, dayText(incident.startedAt, now)};
}

TextCell chipCell(const QString &text, StateKind kind)
{
    TextCell cell(text);
    cell.chip = kind;
    return cell;
}

StateKind kindOf(IncidentStatus status)
{
    switch (status) {
    case IncidentStatus::Ongoing:
        return StateKind::Due;
    case IncidentStatus::Restored:
        return StateKind::Good;
    case IncidentStatus::Closed:
        break;
    }
    return StateKind::Plain;
}

} // namespace

IncidentLedger::IncidentLedger(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_search(new QLineEdit)
    , m_table(new RowTable(QStringLiteral("incidents"), nullptr, this))
    , m_model(new TextTableModel({{tr("状态")}, {tr("事件")}, {tr("件"), true}, {tr("开始")}}, this))
    , m_panel(new IncidentPanel(context, this))
{
    layOut();
    bindCommands();
    connect(m_search, &QLineEdit::textChanged, this, &IncidentLedger::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &IncidentPanel::said, this,
            [this](const QString &sentence) { emit notice(sentence, StateKind::Good); });
    connect(m_table, &RowTable::currentRowChanged, this, &IncidentLedger::chooseRow);
    connect(m_table, &RowTable::rowActivated, m_panel, &IncidentPanel::focusFirst);
    connect(m_panel, &IncidentPanel::stored, this, [this](IncidentId id, const QString &sentence) {
        m_isNew = false;
        m_current = {};
        m_current.id = id;
        emit notice(sentence, StateKind::Good);
        emit m_context.casesChanged();
    });
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&context.lookups, &LookupKeeper::changed, this, &IncidentLedger::showLists);
    connect(&context.lookups, &LookupKeeper::failed, this,
            [this](const Error &error) { m_context.prompts.showError(error); });
    connect(&context, &OfficeContext::openIncident, this, [this](const Incident &incident) {
        if (mayLeave()) {
            m_isNew = false;
            m_current = incident;
            m_table->setFocus(Qt::OtherFocusReason);
        }
        emit wanted();
    });
    if (context.lookups.current().reference)
        showLists();
    else
        context.lookups.load();
}

void IncidentLedger::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({98, 136, 50, 68});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("群诉事件"));
    auto *list = new Card(tr("群诉事件"));
    list->setFixedWidth(listWidth);
    list->addAtRight(new KeyButton(m_context.commands.action(CommandId::ImportLedger)));
    list->addAtRight(new KeyButton(m_context.commands.action(CommandId::NewIncident)));
    m_search->setPlaceholderText(tr("名称、地点、日期或内容"));
    m_search->setAccessibleName(tr("查群诉事件"));
    m_search->setClearButtonEnabled(true);
    list->body()->addWidget(m_search);
    list->body()->addWidget(m_table, 1);
    list->body()->addWidget(new KeyHintBar({{Commands::keyText(CommandId::FindIncident), tr("查找")},
                                            {QStringLiteral("Enter"), tr("修改")},
                                            {QStringLiteral("Del"), tr("移出案件")},
                                            {QStringLiteral("Esc"), tr("回清单")}}));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(list);
    row->addWidget(m_panel, 1);
}

void IncidentLedger::bindCommands()
{
    const std::pair<CommandId, void (IncidentPanel::*)()> acts[]{
        {CommandId::SaveIncident, &IncidentPanel::save},
        {CommandId::CloseIncident, &IncidentPanel::close},
        {CommandId::AddEvent, &IncidentPanel::focusEvent},
        {CommandId::AddCase, &IncidentPanel::focusCaseNumber},
        {CommandId::TakeUpWaiting, &IncidentPanel::takeUpWaiting},
        {CommandId::RemoveCase, &IncidentPanel::removeCase},
        {CommandId::ReplyToAll, &IncidentPanel::focusReply},
        {CommandId::TellCaller, &IncidentPanel::tellCaller},
        {CommandId::TellAllCallers, &IncidentPanel::tellAll},
        {CommandId::DraftNotice, &IncidentPanel::draftNotice},
        {CommandId::CopyNotice, &IncidentPanel::copyNotice},
        {CommandId::PrintNotice, &IncidentPanel::printNotice},
        {CommandId::PrintIncident, &IncidentPanel::print}};
    for (const auto &[command, act] : acts)
        m_context.commands.bind(command, this, std::bind_front(act, m_panel));
    m_context.commands.bind(CommandId::NewIncident, this, [this] { startNew(); });
    m_context.commands.bind(CommandId::FindIncident, this,
                            [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void IncidentLedger::importSheet()
{
    const auto path =
        m_context.prompts.openFile(tr("导入群诉事件"), tr("表格 (*.xlsx *.xls *.csv *.tsv *.txt)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [file = *path](Office &office) { return importIncidents(office, file); },
        m_context.orTell([this](const ListImport &done) {
            const QStringList lines = QStringList(importSentence(done)) + done.rejected;
            if (done.rejected.isEmpty())
                emit notice(lines.first(), StateKind::Good);
            else
                m_context.prompts.showText(tr("导入群诉事件"), lines.join(u'\n'));
            emit m_context.casesChanged();
        }));
}

void IncidentLedger::activate()
{
    // The other ledgers have the same command: it belongs to the one in front.
    m_context.commands.bind(CommandId::ImportLedger, this, [this] { importSheet(); });
    refresh();
    if (QWidget *last = focusWidget())
        last->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void IncidentLedger::showLists()
{
    m_panel->setLists(m_context.lookups.current().choices);
}

void IncidentLedger::refresh()
{
    m_context.askLatest(
        this, m_question,
        [words = m_search->text()](Office &office) { return IncidentService(office).overview(words); },
        m_context.orTell([this](IncidentOverview overview) { showOverview(std::move(overview)); }));
}

TableSource::WholeTable IncidentLedger::wholeTable() const
{
    return [words = m_search->text()](Office &office) -> Result<FigureTable> {
        return incidentTable(office, words);
    };
}

void IncidentLedger::showOverview(IncidentOverview overview)
{
    m_overview = std::move(overview);
    const Instant now = m_context.clock.now();
    std::vector<TextTableModel::Row> rows;
    for (const IncidentProposal &proposal : m_overview.proposals)
        rows.push_back(rowFor(proposal.draft, chipCell(tr("建议"), StateKind::Accent),
                              QString::number(proposal.cases.size()), now));
    for (const ListedIncident &listed : m_overview.incidents) {
        const IncidentStatus status = listed.incident.status;
        QString count = QString::number(listed.cases);
        if (!listed.waiting.empty())
            count += QStringLiteral("+%1").arg(listed.waiting.size());
        rows.push_back(rowFor(listed.incident, chipCell(label(status), kindOf(status)), count, now));
    }
    const QSignalBlocker quiet(m_table);
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    if (m_isNew)
        return;
    const int known = rowOf(m_current);
    if (known < 0 && m_panel->hasUnsaved()) {
        m_isNew = true; // the proposal is gone, what was typed stays
        return;
    }
    if (isEmpty)
        return m_panel->clear();
    const int row = std::max(0, known);
    m_table->selectRow(row);
    showRow(row);
}

const Incident *IncidentLedger::incidentAt(int row) const
{
    const auto index = std::size_t(row);
    const std::size_t proposals = m_overview.proposals.size();
    if (row < 0 || index >= proposals + m_overview.incidents.size())
        return nullptr;
    return index < proposals ? &m_overview.proposals[index].draft
                             : &m_overview.incidents[index - proposals].incident;
}

int IncidentLedger::rowOf(const Incident &wanted) const
{
    int samePlace = -1;
    for (int row = 0; const Incident *incident = incidentAt(row); ++row) {
        if (incident->id != wanted.id)
            continue;
        if (wanted.id.isSet() || (incident->place == wanted.place && incident->category == wanted.category))
            return row;
        if (incident->place == wanted.place)
            samePlace = row;
    }
    return samePlace;
}

void IncidentLedger::chooseRow(int row)
{
    if (mayLeave()) {
        m_isNew = false;
        showRow(row);
        return;
    }
    const QSignalBlocker quiet(m_table);
    if (m_isNew)
        m_table->setCurrentIndex({});
    else
        m_table->selectRow(rowOf(m_current));
}

void IncidentLedger::showRow(int row)
{
    const Incident *incident = incidentAt(row);
    if (!incident)
        return;
    m_current = *incident;
    const auto index = std::size_t(row);
    if (incident->id.isSet())
        m_panel->open(m_overview.incidents[index - m_overview.proposals.size()]);
    else
        m_panel->showProposal(m_overview.proposals[index]);
}

bool IncidentLedger::mayLeave()
{
    return !m_panel->hasUnsaved() ||
           m_context.prompts.confirm(
               {tr("放弃没有保存的内容"), tr("这个事件写下的内容还没有保存，要放弃吗？"), tr("放弃"), true});
}

void IncidentLedger::startNew()
{
    if (!mayLeave())
        return;
    m_isNew = true;
    const QSignalBlocker quiet(m_table);
    m_table->setCurrentIndex({});
    m_panel->startNew();
}

void IncidentLedger::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

} // namespace jiesu
