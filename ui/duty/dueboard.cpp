// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duty/dueboard.h"

#include "ui/cases/countdown.h"
#include "ui/commands.h"
#include "ui/exports/showntable.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/arrowtabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QTabBar>

namespace jiesu {
namespace {

constexpr int rowLimit = 200;

TextCell chipCell(const Countdown &countdown)
{
    TextCell cell(countdown.text);
    cell.chip = countdown.kind;
    return cell;
}

TextCell fullCell(const QString &text)
{
    TextCell cell(text);
    cell.tooltip = text;
    return cell;
}

QString placeOf(const CaseRow &row)
{
    return row.pointName.isEmpty() ? row.streetName : row.pointName;
}

std::vector<TextColumn> columns()
{
    return {{DueBoard::tr("剩余")}, {DueBoard::tr("案件")}, {DueBoard::tr("标题")},
            {DueBoard::tr("地点")}, {DueBoard::tr("承办")}, {DueBoard::tr("状态")}};
}

TextTableModel::Row tableRow(const Countdown &left, const CaseRow &row, const QString &title)
{
    return {chipCell(left),         row.caseNo,   fullCell(title),
            fullCell(placeOf(row)), row.unitName, label(row.status)};
}

} // namespace

struct DueBoard::Loaded
{
    std::vector<DueColumn> columns;
    std::vector<ListedPromise> promises;
};

DueBoard::DueBoard(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_tabs(new QTabBar)
    , m_table(new RowTable(QStringLiteral("dueboard"), nullptr, this))
    , m_model(new TextTableModel(columns(), this))
    , m_card(new Card(tr("到期看板")))
{
    layOut();
    moveTabsByArrows(*m_table, *m_tabs);
    context.commands.bind(CommandId::OpenDueList, this, [this] { openList(); });
    connect(m_tabs, &QTabBar::currentChanged, this, &DueBoard::showRows);
    connect(m_table, &RowTable::rowActivated, this, &DueBoard::openCase);
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DueBoard::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("到期看板"));
    m_table->setModel(m_model);
    m_table->setDefaultWidths({150, 130, 260, 170, 120});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("到期看板"));
    m_card->addAtRight(new KeyButton(m_context.commands.action(CommandId::OpenDueList)));
    m_card->body()->addWidget(m_tabs);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(new KeyHintBar({{QStringLiteral("← →"), tr("换一段时间")},
                                              {QStringLiteral("Enter"), tr("打开案件")},
                                              {QStringLiteral("Ctrl+Enter"), tr("整段在案件页打开")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void DueBoard::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DueBoard::refresh()
{
    m_context.askLatest(
        this, m_question,
        [](Office &office) {
            return Loaded{ReminderService(office).dueBoard(rowLimit), PromiseService(office).open()};
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_context.prompts.showError(loaded.error());
            m_columns = std::move(loaded.value().columns);
            m_promises = std::move(loaded.value().promises);
            showTabs();
        });
}

bool DueBoard::isPromises() const
{
    return m_tabs->currentIndex() == int(m_columns.size());
}

void DueBoard::showTabs()
{
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() <= int(m_columns.size()))
            m_tabs->addTab({});
        for (int i = 0; i < int(m_columns.size()); ++i) {
            const DueColumn &column = m_columns[std::size_t(i)];
            m_tabs->setTabText(i, QStringLiteral("%1 %2").arg(column.name).arg(column.total));
        }
        m_tabs->setTabText(int(m_columns.size()), tr("承诺回电 %1").arg(m_promises.size()));
    }
    showRows();
}

void DueBoard::showRows()
{
    const Instant now = m_context.clock.now();
    std::vector<TextTableModel::Row> rows;
    const auto add = [&rows](const Countdown &left, const CaseRow &row, const QString &title) {
        rows.push_back(tableRow(left, row, title));
    };
    if (isPromises()) {
        for (const ListedPromise &each : m_promises)
            add(promiseCountdown(each.promise, now), each.row,
                each.promise.what + QStringLiteral("　") + each.row.title);
    } else if (m_tabs->currentIndex() >= 0) {
        for (const CaseRow &row : m_columns[std::size_t(m_tabs->currentIndex())].rows)
            add(countdown(row, now), row, row.title);
    }
    const bool isCut = !isPromises() && m_tabs->currentIndex() >= 0 &&
                       qint64(rows.size()) < m_columns[std::size_t(m_tabs->currentIndex())].total;
    m_card->setNote(isCut ? tr("列出前 %1 件；导出和打印是全部").arg(rows.size()) : QString());
    const int current = m_table->currentIndex().row();
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::clamp(current, 0, m_model->rowCount() - 1));
}

TableSource::WholeTable DueBoard::wholeTable() const
{
    if (isPromises() || m_tabs->currentIndex() < 0)
        return {};
    return [index = std::size_t(m_tabs->currentIndex()),
            now = m_context.clock.now()](Office &office) -> Result<FigureTable> {
        const DueColumn column = ReminderService(office).dueBoard(std::numeric_limits<int>::max()).at(index);
        std::vector<TextTableModel::Row> rows;
        for (const CaseRow &row : column.rows)
            rows.push_back(tableRow(countdown(row, now), row, row.title));
        return asTable(tr("到期看板：%1").arg(column.name), columns(), rows);
    };
}

void DueBoard::openCase(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    emit m_context.openCase(isPromises()
                                ? m_promises[std::size_t(row)].row.id
                                : m_columns[std::size_t(m_tabs->currentIndex())].rows[std::size_t(row)].id);
}

void DueBoard::openList()
{
    if (isPromises()) {
        CaseFilter filter;
        filter.requests = RequestQueue::Promised;
        emit m_context.showCases(filter, tr("承诺回电"));
    } else if (m_tabs->currentIndex() >= 0) {
        const DueColumn &column = m_columns[std::size_t(m_tabs->currentIndex())];
        emit m_context.showCases(column.filter, tr("到期：%1").arg(column.name));
    }
}

} // namespace jiesu
