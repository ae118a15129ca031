// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "domain/officetime.h"
#include "ui/imports/longwork.h"
#include "ui/imports/reportview.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/rowtable.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace jiesu {

namespace {

constexpr int batchLimit = 50;

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_progress(new ProgressStrip(this))
    , m_work(new LongWork(*m_progress, this))
    , m_views(new QStackedWidget(this))
    , m_choose(new QPushButton(tr("选择文件…"), this))
    , m_failure(new QLabel(this))
    , m_failureAdvice(new QLabel(this))
    , m_failureCard(new Card({}, this))
    , m_report(new ImportReportView(this))
    , m_batches(new RowTable(QStringLiteral("import-batches"), &context.settings, this))
    , m_batchModel(new TextTableModel({{tr("时间")},
                                       {tr("文件")},
                                       {tr("读取"), true},
                                       {tr("新增"), true},
                                       {tr("更新"), true},
                                       {tr("无变化"), true},
                                       {tr("拒绝"), true},
                                       {tr("操作人")}},
                                      this))
    , m_noBatches(new EmptyState(QStringLiteral("import"), tr("还没有导入过表格。"),
                                 tr("导入后，每一次都记在这里，可以打开它带来的案件。"), this))
{
    setAcceptDrops(true);
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_report->otherButton(), &QPushButton::clicked, this, &ImportPage::showStart);
    connect(m_report->importButton(), &QPushButton::clicked, this, [this] { run(false); });
    connect(m_report->casesButton(), &QPushButton::clicked, this, &ImportPage::openCases);
    connect(m_report->rejectsButton(), &QPushButton::clicked, this, &ImportPage::saveRejected);
    connect(m_batches, &RowTable::rowActivated, this, &ImportPage::openBatch);
}

void ImportPage::layOut()
{
    auto *heading = new QLabel(title(), this);
    Theme::setRole(heading, "title");
    m_failure->setWordWrap(true);
    m_failureAdvice->setWordWrap(true);
    Theme::setRole(m_failure, "strong");
    Theme::setRole(m_failureAdvice, "dim");
    m_failureCard->addBesideTitle(new StateChip(StateKind::Bad, tr("没有导入"), m_failureCard));
    m_failureCard->body()->addWidget(m_failure);
    m_failureCard->body()->addWidget(m_failureAdvice);
    m_failureCard->hide();
    m_views->addWidget(startView());
    m_views->addWidget(m_report);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, Theme::Size::PageMargin);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(heading);
    column->addWidget(m_progress);
    column->addWidget(m_failureCard);
    column->addWidget(m_views, 1);
}

QWidget *ImportPage::startView()
{
    auto *view = new QWidget(m_views);
    auto *drop = new Card({}, view);
    auto *sentence = new QLabel(tr("把表格拖到这里，或选择文件"), drop);
    auto *hint = new QLabel(
        tr("支持 .xlsx、.csv、.tsv、.txt；先试读给您看，确认后才写入。同一个文件导入两次不会重复。"), drop);
    Theme::setRole(sentence, "section");
    Theme::setRole(hint, "dim");
    Theme::setRole(m_choose, "primary");
    sentence->setAlignment(Qt::AlignCenter);
    hint->setAlignment(Qt::AlignCenter);
    drop->body()->addSpacing(28);
    drop->body()->addWidget(sentence);
    drop->body()->addWidget(hint);
    drop->body()->addWidget(m_choose, 0, Qt::AlignHCenter);
    drop->body()->addSpacing(28);

    auto *earlier = new Card(tr("以前的导入"), view);
    m_batches->setModel(m_batchModel);
    m_batches->setAccessibleName(tr("以前的导入"));
    m_batches->setDefaultWidths({150, 320, 84, 84, 84, 84, 84, 120});
    m_batches->hide();
    earlier->body()->addWidget(m_batches, 1);
    earlier->body()->addWidget(m_noBatches, 1);

    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(drop);
    column->addWidget(earlier, 1);
    return view;
}

void ImportPage::activate()
{
    loadBatches();
    if (m_views->currentIndex() == 0)
        m_choose->setFocus();
}

void ImportPage::chooseFile()
{
    const auto path =
        m_context.prompts.openFile(tr("选择要导入的表格"), tr("表格 (*.xlsx *.csv *.tsv *.txt)"));
    if (path)
        openFile(*path);
}

void ImportPage::openFile(const QString &path)
{
    m_path = path;
    run(true);
}

void ImportPage::run(bool dryRun)
{
    m_failureCard->hide();
    m_views->setEnabled(false);
    const auto state = m_work->begin(dryRun ? tr("正在试读 %1").arg(QFileInfo(m_path).fileName())
                                            : tr("正在导入 %1").arg(QFileInfo(m_path).fileName()));
    ImportOptions options;
    options.dryRun = dryRun;
    options.progress = [state](double part, qint64 rows) {
        state->part = part;
        state->rows = rows;
    };
    options.cancelled = [state] { return state->cancelled.load(); };
    m_context.askLatest(
        this, m_generation,
        [path = m_path, options](Office &office) { return ImportService(office).import(path, options); },
        [this, dryRun](Result<ImportReport> report) {
            m_work->finish();
            m_views->setEnabled(true);
            if (report)
                showResult(*report, dryRun);
            else
                showFailure(report.error());
            emit finished();
        },
        OfficeThread::Priority::Long);
}

void ImportPage::showResult(const ImportReport &report, bool dryRun)
{
    m_lastReport = report;
    m_report->showReport(QFileInfo(m_path).fileName(), report, !dryRun);
    m_views->setCurrentWidget(m_report);
    if (dryRun) {
        (m_report->importButton()->isEnabled() ? m_report->importButton() : m_report->otherButton())
            ->setFocus();
        return;
    }
    showImported(report);
}

void ImportPage::showImported(const ImportReport &report)
{
    (report.batch.isSet() ? m_report->casesButton() : m_report->otherButton())->setFocus();
    emit m_context.casesChanged();
    if (!report.newUnits.isEmpty() || !report.newPlaces.isEmpty() || !report.newCategories.isEmpty())
        emit m_context.referenceChanged();
    emit notice(tr("已导入：新增 %1 件，更新 %2 件").arg(report.added).arg(report.updated), StateKind::Good);
    loadBatches();
}

void ImportPage::showFailure(const Error &error)
{
    m_failure->setText(error.happened);
    m_failureAdvice->setText(error.safe + error.advice);
    m_failureCard->show();
    if (m_views->currentIndex() == 0)
        m_choose->setFocus();
}

QString ImportPage::failure() const
{
    return m_failureCard->isHidden() ? QString() : m_failure->text();
}

void ImportPage::showStart()
{
    m_failureCard->hide();
    m_views->setCurrentIndex(0);
    loadBatches();
    m_choose->setFocus();
}

void ImportPage::saveRejected()
{
    const QString name = tr("拒绝的行 %1.xlsx").arg(QFileInfo(m_path).completeBaseName());
    const auto path = m_context.prompts.saveFile(tr("拒绝行另存为"), name, tr("表格 (*.xlsx)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [report = m_lastReport, target = *path](Office &) {
            return ImportService::saveRejected(report, target);
        },
        m_context.orTell([this, target = *path](Done) {
            emit notice(tr("已存为 %1，改好后可再次导入").arg(target), StateKind::Good);
        }));
}

void ImportPage::openCases()
{
    CaseFilter filter;
    filter.batch = m_lastReport.batch;
    openIfComplete(filter, m_lastReport.added + m_lastReport.updated, QFileInfo(m_path).fileName());
}

/// A list that does not hold every case of the import would mislead, so it is counted first.
void ImportPage::openIfComplete(const CaseFilter &filter, qint64 expected, const QString &fileName)
{
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

void ImportPage::loadBatches()
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [](Office &office) { return office.imports().batches(batchLimit); },
        [this](Result<std::vector<ImportBatch>> batches) {
            if (!batches)
                return showFailure(batches.error());
            m_batchList = std::move(batches).value();
            std::vector<TextTableModel::Row> rows;
            for (const ImportBatch &batch : m_batchList)
                rows.push_back({officeMinuteText(batch.at), batch.fileName, QString::number(batch.read),
                                QString::number(batch.added), QString::number(batch.updated),
                                QString::number(batch.unchanged), QString::number(batch.rejected),
                                batch.actor});
            m_batchModel->setRows(std::move(rows));
            m_batches->setVisible(!m_batchList.empty());
            m_noBatches->setVisible(m_batchList.empty());
        });
}

void ImportPage::openBatch(int row)
{
    if (row < 0 || std::size_t(row) >= m_batchList.size())
        return;
    const ImportBatch &batch = m_batchList[std::size_t(row)];
    CaseFilter filter;
    filter.batch = batch.id;
    openIfComplete(filter, batch.added + batch.updated, batch.fileName);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_work->isRunning() && !localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(localFile(event->mimeData()));
}

} // namespace jiesu
