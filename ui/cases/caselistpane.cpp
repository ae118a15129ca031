// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpane.h"

#include "domain/quickfilter.h"
#include "service/caselistservice.h"
#include "ui/cases/columnsform.h"
#include "ui/cases/filterline.h"
#include "ui/cases/listcolumns.h"
#include "ui/cases/originbar.h"
#include "ui/cases/selectionbar.h"
#include "ui/commands.h"
#include "ui/models/casetablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QLocale>
#include <QStackedLayout>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int typingPause = 150;
constexpr int offeredCompletions = 8;

} // namespace

/// What the list is to show.
struct CaseListPane::Answer
{
    QuickFilter read;
    std::vector<CaseId> sorted;
    QString sortProblem; ///< why the list stands newest first
};

CaseListPane::CaseListPane(OfficeContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_line(new FilterLine)
    , m_count(new QLabel)
    , m_origin(new OriginBar)
    , m_note(new QLabel)
    , m_selectionBar(new SelectionBar)
    , m_formPlace(new QVBoxLayout)
    , m_table(new RowTable(QStringLiteral("cases"), nullptr))
    , m_model(new CaseTableModel(this))
    , m_columns(nullptr)
    , m_empty(new EmptyState(QStringLiteral("empty"), {}, {}))
    , m_stack(new QStackedLayout)
{
    Theme::setRole(this, "card");
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_table->setModel(m_model);
    m_columns = new ListColumns(m_table, this);
    m_table->setAccessibleName(tr("案件列表"));
    layOut();
    connectList();
    connectLine();
}

QHBoxLayout *CaseListPane::makeTopRow()
{
    Theme::setRole(m_count, "dim");
    auto *exportButton = new KeyButton(tr("导出"), Commands::keyText(CommandId::ExportCases));
    connect(exportButton, &QPushButton::clicked, this, &CaseListPane::exportAsked);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);
    row->addWidget(exportButton);
    return row;
}

void CaseListPane::layOut()
{
    m_formPlace->setContentsMargins(12, 0, 12, 0);
    Theme::setRole(m_note, "error");
    m_note->setWordWrap(true);
    m_note->hide();
    m_note->setContentsMargins(12, 0, 12, 0);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *hints = new KeyHintBar({{QStringLiteral("↑↓"), tr("选择")},
                                  {QStringLiteral("Enter"), tr("打开")},
                                  {Commands::keyText(CommandId::QuickFilter), tr("筛选")},
                                  {Commands::keyText(CommandId::DispatchCase), tr("派单")},
                                  {Commands::keyText(CommandId::SignCase), tr("签收")},
                                  {Commands::keyText(CommandId::ContactCitizen), tr("联系")},
                                  {Commands::keyText(CommandId::ReplyCase), tr("回复")},
                                  {Commands::keyText(CommandId::CloseCase), tr("办结")},
                                  {Commands::keyText(CommandId::RaiseRequest), tr("申请与督办")},
                                  {Commands::keyText(CommandId::StepRequest), tr("审批")},
                                  {Commands::keyText(CommandId::BulkEdit), tr("批量")},
                                  {Commands::keyText(CommandId::ListColumns), tr("列")}});
    hints->setContentsMargins(12, 6, 12, 6);
    auto *line = new QFrame;
    Theme::setRole(line, "line");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(makeTopRow());
    column->addWidget(m_origin);
    column->addWidget(m_note);
    column->addLayout(m_formPlace);
    column->addWidget(m_selectionBar);
    column->addLayout(m_stack, 1);
    column->addWidget(line);
    column->addWidget(hints);
}

void CaseListPane::connectLine()
{
    connect(m_line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CaseListPane::reload);
    connect(m_line, &FilterLine::left, this, &CaseListPane::focusList);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            reload();
        }
        focusList();
    });
    connect(m_line, &FilterLine::completionsWanted, this, [this](const QString &line, int cursor) {
        m_context.ask(
            this, Priority::Read,
            [line, cursor](Office &office) {
                return filterCompletions(line, cursor, *office.reference(), offeredCompletions);
            },
            [this, line](const Result<std::vector<FilterCompletion>> &found) {
                if (found)
                    m_line->offer(line, *found);
            });
    });
}

void CaseListPane::connectList()
{
    connect(m_columns, &ListColumns::sortChanged, this, &CaseListPane::reload);
    connect(m_columns, &ListColumns::changed, this, &CaseListPane::lookChanged);
    connect(m_selectionBar, &SelectionBar::bulkAsked, this, &CaseListPane::bulkAsked);
    connect(m_selectionBar, &SelectionBar::allAsked, this, &CaseListPane::selectAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_allSelected = false;
        showSelection();
    });
    connect(m_origin, &OriginBar::closed, this, &CaseListPane::originClosed);
    connect(m_origin, &OriginBar::backAsked, this, &CaseListPane::backAsked);
    connect(m_model, &CaseTableModel::loaded, this, &CaseListPane::onLoaded);
    connect(m_model, &CaseTableModel::failed, this,
            [this](const Error &error) { m_context.prompts.showError(error); });
    connect(m_table, &RowTable::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_lastRow = row;
        m_selected = m_model->caseAt(row).id;
        emit caseSelected(m_selected);
    });
    connect(m_table, &RowTable::rowActivated, this,
            [this](int row) { emit caseActivated(m_model->caseAt(row).id); });
}

void CaseListPane::setBase(const Base &base)
{
    m_base = base.filter;
    m_selected = {};
    m_lastRow = -1;
    m_origin->setOrigin(base.origin, base.expected);
    m_columns->setLook(base.look);
    const QSignalBlocker quiet(m_line);
    m_line->setText(base.line);
    reload();
}

void CaseListPane::search(const QString &line)
{
    m_line->setText(line);
    m_typing.stop();
    m_selected = {};
    reload();
}

void CaseListPane::reload()
{
    m_typing.stop();
    m_context.askLatest(
        this, m_question,
        [line = m_line->text(), base = m_base, sort = m_columns->look().sort](Office &office) {
            Answer answer{readQuickFilter(line, base, *office.reference(), office.now()), {}, {}};
            if (sort.isNewestFirst() || !answer.read.problems.isEmpty())
                return answer;
            auto ids = CaseListService(office).sorted(answer.read.filter, sort);
            if (ids)
                answer.sorted = std::move(ids).value();
            else
                answer.sortProblem = ids.error().happened + ids.error().advice;
            return answer;
        },
        m_context.orTell([this](Answer answer) { showAnswer(answer); }));
}

void CaseListPane::showAnswer(const Answer &answer)
{
    const QStringList notes = answer.read.problems + QStringList(answer.sortProblem);
    m_note->setText(notes.join(QString()));
    m_note->setVisible(!m_note->text().isEmpty());
    if (!answer.read.problems.isEmpty()) {
        m_model->load({}, m_context.clock.now());
        showTotal(0);
        showEmpty();
        return;
    }
    const bool sorted = !m_columns->look().sort.isNewestFirst() && answer.sortProblem.isEmpty();
    m_sorted = sorted ? std::make_shared<const std::vector<CaseId>>(answer.sorted) : nullptr;
    m_filter = answer.read.filter;
    m_columns->setTrash(isTrash(m_filter));
    showRows();
    askTotal();
}

void CaseListPane::showRows()
{
    m_allSelected = false;
    m_selectionBar->setCount(0, false);
    m_model->load(
        [this, filter = m_filter, sorted = m_sorted](std::optional<CaseKey> after, int limit,
                                                     CaseTableModel::Answer answer) {
            m_context.ask(
                this, Priority::Read,
                [filter, sorted, after, limit](Office &office) {
                    return sorted ? CaseListService(office).page(*sorted, after, limit)
                                  : Result<CasePage>(office.cases().page(filter, after, limit));
                },
                [answer](Result<CasePage> page) { answer(std::move(page)); });
        },
        m_context.clock.now());
}

/// Counts piece by piece: between two of them whatever else is asked for comes first.
void CaseListPane::askTotal(Priority priority, int monthsLeft)
{
    m_total = -1;
    m_context.askLatest(
        this, m_question,
        [filter = m_filter](Office &office) { return CaseListService(office).countFurther(filter); },
        [this, monthsLeft](const Result<CountSoFar> &counted) {
            if (counted && counted->monthsLeft == 0)
                return showTotal(counted->cases);
            if (!counted || counted->monthsLeft >= monthsLeft)
                return;
            m_count->setText(tr("已数到 %1 件…").arg(QLocale().toString(counted->cases)));
            askTotal(Priority::Long, counted->monthsLeft);
        },
        priority);
}

void CaseListPane::showTotal(qint64 total)
{
    m_total = total;
    m_count->setText(tr("合计 %1 件").arg(QLocale().toString(total)));
    m_origin->setTotal(total, m_filter == m_base);
}

/// The keyboard stays here whichever of the two is shown, so that the page's keys go on working.
void CaseListPane::turnTo(QWidget *shown)
{
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(shown);
    if (hadFocus)
        focusList();
}

void CaseListPane::showEmpty()
{
    const bool asked = !m_line->text().trimmed().isEmpty();
    if (isTrash(m_filter) && !asked)
        m_empty->setTexts(tr("回收站是空的。"), tr("作废的案件和撤销了的登记在这里，随时可以恢复。"));
    else
        m_empty->setTexts(asked ? tr("没有符合的案件。") : tr("这里没有案件。"),
                          asked ? tr("换一个词，或清空筛选。")
                                : tr("按 F2 登记一个来电，或按 Ctrl+I 导入表格。"));
    turnTo(m_empty);
}

void CaseListPane::onLoaded(bool first)
{
    if (!first)
        return;
    if (m_model->rowCount() == 0) {
        showEmpty();
        return;
    }
    turnTo(m_table);
    if (m_selected.isSet())
        select(m_selected);
    else
        m_table->selectRow(0);
}

void CaseListPane::select(CaseId id)
{
    const QSignalBlocker quiet(m_table);
    m_selected = id;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_table->selectRow(row);
        m_lastRow = row;
    } else {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
}

void CaseListPane::selectNext()
{
    const int current = m_table->currentIndex().row();
    const int next = current >= 0 ? current + 1 : std::max(m_lastRow, 0);
    if (next < m_model->rowCount())
        m_table->selectRow(next);
}

void CaseListPane::focusList()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CaseListPane::focusFilter()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void CaseListPane::chooseColumns()
{
    if (m_form)
        return m_form->focusFirst();
    m_form = new ColumnsForm(m_columns->shown(), m_columns->look().sort);
    m_formPlace->addWidget(m_form);
    m_form->show();
    const auto close = [this] {
        m_form->deleteLater();
        m_form = nullptr;
        focusList();
    };
    connect(m_form, &PanelForm::cancelled, this, close);
    connect(m_form, &PanelForm::submitted, this, [this, close] {
        m_columns->setLook(m_form->look());
        close();
        emit lookChanged();
        reload();
    });
    m_form->focusFirst();
}

const QString &CaseListPane::origin() const
{
    return m_origin->origin();
}

void CaseListPane::selectAll()
{
    m_table->selectAll();
    m_allSelected = true;
    showSelection();
}

qint64 CaseListPane::selectionCount() const
{
    return m_allSelected ? m_total : m_table->selectionModel()->selectedRows().size();
}

std::vector<CaseId> CaseListPane::selection() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<CaseId> ids;
    for (const QModelIndex &index : rows)
        ids.push_back(m_model->caseAt(index.row()).id);
    return ids;
}

void CaseListPane::showSelection()
{
    m_selectionBar->setCount(selectionCount(), m_allSelected);
}

} // namespace jiesu
