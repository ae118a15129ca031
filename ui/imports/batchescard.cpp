// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/batchescard.h"

#include "domain/officetime.h"
#include "ui/imports/longwork.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace jiesu {

namespace {

constexpr qsizetype shownKept = 8;

} // namespace

BatchesCard::BatchesCard(OfficeContext &context, LongWork &work, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_work(work)
    , m_table(new RowTable(QStringLiteral("import-batches"), &context.settings, this))
    , m_model(new TextTableModel({{tr("时间")},
                                  {tr("文件")},
                                  {tr("读取"), true},
                                  {tr("新增"), true},
                                  {tr("更新"), true},
                                  {tr("无变化"), true},
                                  {tr("拒绝"), true},
                                  {tr("操作人")},
                                  {tr("状态")}},
                                 this))
    , m_empty(new EmptyState(QStringLiteral("import"), tr("还没有导入过表格。"),
                             tr("导入后，每一次都记在这里，可以打开它带来的案件。"), this))
    , m_undo(new QPushButton(tr("撤销所选导入…"), this))
{
    auto *card = new Card(tr("以前的导入"), this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("以前的导入"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({150, 320, 84, 84, 84, 84, 84, 120, 90});
    m_table->installEventFilter(this);
    card->addAtRight(m_undo);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_empty, 1);
    card->body()->addWidget(new KeyHintBar(
        {{QStringLiteral("Enter"), tr("打开它的案件")}, {QStringLiteral("Delete"), tr("撤销这次导入")}},
        card));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    showBatches({});
    connect(m_table, &RowTable::rowActivated, this, [this](int) {
        if (const ImportBatch *batch = marked())
            openCases(batch->id, batch->added + batch->updated, batch->fileName);
    });
    connect(m_table, &RowTable::currentRowChanged, this,
            [this] { m_undo->setEnabled(marked() && !marked()->undone); });
    connect(m_undo, &QPushButton::clicked, this, &BatchesCard::undoMarked);
}

void BatchesCard::load()
{
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.imports().batches(); },
        [this](Result<std::vector<ImportBatch>> batches) {
            if (batches)
                showBatches(std::move(batches).value());
            else
                emit failed(batches.error());
        });
}

void BatchesCard::showBatches(std::vector<ImportBatch> batches)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_batches = std::move(batches);
    std::vector<TextTableModel::Row> rows;
    for (const ImportBatch &batch : m_batches)
        rows.push_back({officeMinuteText(batch.at), batch.fileName, QString::number(batch.read),
                        QString::number(batch.added), QString::number(batch.updated),
                        QString::number(batch.unchanged), QString::number(batch.rejected), batch.actor,
                        batch.undone ? tr("已撤销") : QString()});
    m_model->setRows(std::move(rows));
    m_table->setVisible(!m_batches.empty());
    m_empty->setVisible(m_batches.empty());
    m_undo->setVisible(!m_batches.empty());
    if (!m_batches.empty())
        m_table->selectRow(std::min(row, int(m_batches.size()) - 1));
    m_undo->setEnabled(marked() && !marked()->undone);
}

const ImportBatch *BatchesCard::marked() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && size_t(row) < m_batches.size() ? &m_batches[size_t(row)] : nullptr;
}

/// A list that does not hold every case of the import would mislead, so it is counted first.
void BatchesCard::openCases(BatchId batch, qint64 expected, const QString &fileName)
{
    CaseFilter filter;
    filter.batch = batch;
    m_context.ask(
        this, OfficeThread::Priority::Read, [filter](Office &office) { return office.cases().count(filter); },
        [this, filter, expected, fileName](const Result<qint64> &count) {
            if (!count)
                m_context.prompts.showError(count.error());
            else if (*count == expected)
                emit m_context.showCases(filter, tr("导入 %1，%2 件").arg(fileName).arg(expected));
            else
                emit notice(tr("这次导入的 %1 件没有逐件留下来源记录，不能完整列出；可在案件页按时间查找。")
                                .arg(expected),
                            StateKind::Due);
        });
}

void BatchesCard::undoMarked()
{
    const ImportBatch *batch = marked();
    if (batch && !batch->undone)
        askToUndo(batch->id, batch->fileName);
}

void BatchesCard::run(BatchId batch, bool dryRun, const QString &words,
                      std::function<void(const ImportUndone &)> done)
{
    if (m_work.isRunning())
        return;
    const auto state = m_work.begin(words);
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [batch, dryRun, state](Office &office) {
            return ImportUndoService(office).undo(batch, dryRun, [&state](qint64 taken, qint64 total) {
                state->part = double(taken) / double(total);
                state->rows = taken;
                return !state->cancelled;
            });
        },
        [this, done = std::move(done)](const Result<ImportUndone> &undone) {
            m_work.finish();
            if (undone)
                done(*undone);
            else if (undone.error().kind == ErrorKind::Cancelled)
                emit notice(undone.error().message(), StateKind::Plain);
            else
                m_context.prompts.showError(undone.error());
        });
}

void BatchesCard::askToUndo(BatchId batch, const QString &fileName)
{
    const auto ask = [this, batch, fileName](const ImportUndone &trial) {
        QString text = tr("撤销导入“%1”：%2 件新增的移入回收站，%3 件更新的恢复原值。")
                           .arg(fileName)
                           .arg(trial.removed)
                           .arg(trial.restored);
        if (!trial.kept.isEmpty())
            text += tr("\n\n下面 %1 件导入后又改过，保持不动：\n%2")
                        .arg(trial.kept.size())
                        .arg(trial.kept.mid(0, shownKept).join(u'\n'));
        if (trial.kept.size() > shownKept)
            text += QStringLiteral("\n…");
        if (m_context.prompts.confirm({tr("撤销导入"), text, tr("撤销导入")}))
            undo(batch, fileName);
    };
    run(batch, true, tr("正在看撤销会改动什么：%1").arg(fileName), ask);
}

void BatchesCard::undo(BatchId batch, const QString &fileName)
{
    run(batch, false, tr("正在撤销导入：%1").arg(fileName), [this](const ImportUndone &done) {
        emit notice(tr("已撤销导入：移入回收站 %1 件，恢复 %2 件，保持不动 %3 件")
                        .arg(done.removed)
                        .arg(done.restored)
                        .arg(done.kept.size()),
                    StateKind::Good);
        emit m_context.casesChanged();
        emit undone();
        load();
    });
}

bool BatchesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(watched, event);
    undoMarked();
    return true;
}

} // namespace jiesu
