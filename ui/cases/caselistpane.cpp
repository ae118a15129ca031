// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpane.h"

#include "service/office.h"
#include "ui/cases/quickfilter.h"
#include "ui/commands.h"
#include "ui/models/casetablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int typingPause = 150;
const QList<int> widths{128, 156, 112, 84, 134, 78, 140, 150, 160, 140, 100};

} // namespace

CaseListPane::CaseListPane(OfficeContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_line(new QLineEdit)
    , m_count(new QLabel)
    , m_origin(new QPushButton)
    , m_note(new QLabel)
    , m_table(new RowTable(QStringLiteral("cases"), &context.settings))
    , m_model(new CaseTableModel(this))
    , m_empty(new EmptyState(QStringLiteral("empty"), {}, {}))
    , m_stack(new QStackedLayout)
{
    Theme::setRole(this, "card");
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_table->setModel(m_model);
    m_table->setDefaultWidths(widths);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("案件列表"));
    layOut();
    connectList();
}

QHBoxLayout *CaseListPane::makeTopRow()
{
    m_line->setPlaceholderText(tr("任意文字、号码、拼音首字母，或 状态:未办结 地点:永定"));
    m_line->setAccessibleName(tr("快速筛选"));
    m_line->setObjectName(QStringLiteral("filterLine"));
    m_line->setClearButtonEnabled(true);
    m_line->setToolTip(tr("可用的词：状态: 地点: 承办: 分类: 类型:"));
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
    m_origin->setIcon(Icons::get(QStringLiteral("close"), Theme::Token::Dim));
    m_origin->setLayoutDirection(Qt::RightToLeft);
    m_origin->setToolTip(tr("回到视图"));
    m_origin->hide();
    Theme::setRole(m_note, "error");
    m_note->setWordWrap(true);
    m_note->hide();
    auto *originRow = new QHBoxLayout;
    originRow->setContentsMargins(12, 0, 12, 0);
    originRow->addWidget(m_origin);
    originRow->addWidget(m_note, 1);
    originRow->addStretch();

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
                                  {Commands::keyText(CommandId::StepRequest), tr("审批")}});
    hints->setContentsMargins(12, 6, 12, 6);
    auto *line = new QFrame;
    Theme::setRole(line, "line");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(makeTopRow());
    column->addLayout(originRow);
    column->addLayout(m_stack, 1);
    column->addWidget(line);
    column->addWidget(hints);
}

void CaseListPane::connectList()
{
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &CaseListPane::reload);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_typing.isActive()) {
            m_typing.stop();
            reload();
        }
        focusList();
    });
    connect(m_origin, &QPushButton::clicked, this, &CaseListPane::originClosed);
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

void CaseListPane::setBase(const CaseFilter &base, const QString &origin)
{
    m_base = base;
    m_selected = {};
    m_lastRow = -1;
    m_origin->setText(tr("清单：%1").arg(origin));
    m_origin->setVisible(!origin.isEmpty());
    const QSignalBlocker quiet(m_line);
    m_line->clear();
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
    const int question = ++m_question;
    m_context.office
        .run(Priority::Read, [line = m_line->text(), base = m_base](
                                 Office &office) { return readQuickFilter(line, base, *office.reference()); })
        .then(&m_context, whileAlive(this, [this, question](Result<QuickFilter> answer) {
            if (question != m_question)
                return;
            if (!answer) {
                m_context.prompts.showError(answer.error());
                return;
            }
            m_note->setVisible(!answer->notFound.isEmpty());
            m_note->setText(tr("没有找到%1。").arg(answer->notFound.join(QStringLiteral("、"))));
            if (!answer->notFound.isEmpty()) {
                m_model->load({}, m_context.clock.now());
                showTotal(0);
                showEmpty();
                return;
            }
            showRows(answer->filter);
            askTotal(question);
        }));
}

/// In the trash, who put a case there and when, in place of what matters while one is worked on.
void CaseListPane::chooseColumns()
{
    const bool trash = isTrash(m_filter);
    for (const auto column : {CaseTableModel::Unit, CaseTableModel::TimeLimit, CaseTableModel::Status,
                              CaseTableModel::Received, CaseTableModel::OrderNumber, CaseTableModel::Caller})
        m_table->setColumnHidden(column, trash);
    for (const auto column : {CaseTableModel::VoidedAt, CaseTableModel::VoidedBy})
        m_table->setColumnHidden(column, !trash);
}

void CaseListPane::showRows(const CaseFilter &filter)
{
    m_filter = filter;
    chooseColumns();
    m_model->load(
        [this, filter](std::optional<CaseKey> after, int limit, CaseTableModel::Answer answer) {
            m_context.office
                .run(Priority::Read,
                     [filter, after, limit](Office &office) {
                         return office.cases().page(filter, after, limit);
                     })
                .then(&m_context,
                      whileAlive(this, [answer](Result<CasePage> page) { answer(std::move(page)); }));
        },
        m_context.clock.now());
}

void CaseListPane::askTotal(int question)
{
    m_total = -1;
    m_context.office
        .run(Priority::Read, [filter = m_filter](Office &office) { return office.cases().count(filter); })
        .then(&m_context, whileAlive(this, [this, question](Result<qint64> total) {
            if (question == m_question && total)
                showTotal(*total);
        }));
}

void CaseListPane::showTotal(qint64 total)
{
    m_total = total;
    m_count->setText(tr("合计 %1 件").arg(QLocale().toString(total)));
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

bool CaseListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            focusList();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_line->clear();
            focusList();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace jiesu
