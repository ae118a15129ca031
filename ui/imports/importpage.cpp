// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "sheet/stagedfile.h"
#include "ui/imports/batchescard.h"
#include "ui/imports/changespanel.h"
#include "ui/imports/choosetable.h"
#include "ui/imports/columnspanel.h"
#include "ui/imports/longwork.h"
#include "ui/imports/namespanel.h"
#include "ui/imports/reportview.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/rowtable.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace jiesu {

namespace {

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
    , m_batches(new BatchesCard(context, *m_work, this))
{
    setAcceptDrops(true);
    layOut();
    connectReport();
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_batches, &BatchesCard::notice, this, &Page::notice);
    connect(m_batches, &BatchesCard::failed, this, &ImportPage::showFailure);
    connect(m_batches, &BatchesCard::undone, this, &ImportPage::showStart);
    auto *paste = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &ImportPage::paste);
}

void ImportPage::connectReport()
{
    connect(m_report->otherButton(), &QPushButton::clicked, this, &ImportPage::showStart);
    connect(m_report->importButton(), &QPushButton::clicked, this, &ImportPage::import);
    connect(m_report->casesButton(), &QPushButton::clicked, this, [this] {
        m_batches->openCases(m_lastReport.batch, m_lastReport.added + m_lastReport.updated,
                             QFileInfo(m_path).fileName());
    });
    connect(m_report->rejectsButton(), &QPushButton::clicked, this, &ImportPage::saveRejected);
    connect(m_report->undoButton(), &QPushButton::clicked, this,
            [this] { m_batches->askToUndo(m_lastReport.batch, QFileInfo(m_path).fileName()); });
    connect(m_report->changesPanel(), &ChangesPanel::decided, this,
            [this](const ConflictDecisions &decisions) {
                m_conflicts = decisions;
                tryOut();
            });
    connect(m_report->columnsPanel(), &ColumnsPanel::readAs, this,
            [this](const QString &sheet, const QString &encoding) {
                m_sheet = sheet;
                m_encoding = encoding;
                tryOut();
            });
    connect(m_report->columnsPanel(), &ColumnsPanel::saveAsked, this, [this] { remember(false); });
    connect(m_report->columnsPanel(), &ColumnsPanel::forgetAsked, this, [this] { remember(true); });
    connect(m_report->namesPanel(), &NamesPanel::decided, this,
            [this] { m_report->showNotes(m_lastReport, false); });
    const auto giveReference = [this] {
        m_report->namesPanel()->setReference(m_context.lookups.current().reference);
    };
    connect(&m_context.lookups, &LookupKeeper::changed, this, giveReference);
    giveReference();
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
        tr("支持 .xlsx、.xls、.csv、.tsv、.txt；先试读给您看，确认后才写入。同一个文件导入两次不会重复。"),
        drop);
    auto *keys = new KeyHintBar({{QStringLiteral("Ctrl+V"), tr("粘贴从表格里复制的行（连同表头）")}}, drop);
    keys->setAlignment(Qt::AlignCenter);
    Theme::setRole(sentence, "section");
    Theme::setRole(hint, "dim");
    Theme::setRole(m_choose, "primary");
    sentence->setAlignment(Qt::AlignCenter);
    hint->setAlignment(Qt::AlignCenter);
    drop->body()->addSpacing(28);
    drop->body()->addWidget(sentence);
    drop->body()->addWidget(hint);
    drop->body()->addWidget(m_choose, 0, Qt::AlignHCenter);
    drop->body()->addWidget(keys);
    drop->body()->addSpacing(28);

    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(drop);
    column->addWidget(m_batches, 1);
    return view;
}

void ImportPage::activate()
{
    m_batches->load();
    if (!m_context.lookups.current().reference)
        m_context.lookups.load();
    if (m_views->currentIndex() == 0)
        m_choose->setFocus();
}

void ImportPage::chooseFile()
{
    const auto path =
        m_context.prompts.openFile(tr("选择要导入的表格"), tr("表格 (*.xlsx *.xls *.csv *.tsv *.txt)"));
    if (path)
        openFile(*path);
}

void ImportPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (m_work->isRunning())
        return;
    if (text.trimmed().isEmpty())
        emit notice(tr("剪贴板里没有文字。请在表格里复制连同表头的行。"), StateKind::Due);
    else
        openText(text);
}

void ImportPage::openText(const QString &table)
{
    m_textToWrite = table;
    begin(m_pasted.filePath(tr("剪贴板.tsv")));
}

void ImportPage::openFile(const QString &path)
{
    m_textToWrite.clear();
    begin(path);
}

void ImportPage::begin(const QString &path)
{
    m_path = path;
    m_isNewFile = true;
    m_conflicts = {};
    m_sheet.clear();
    m_encoding.clear();
    tryOut();
}

ImportOptions ImportPage::startWork(const QString &work)
{
    m_failureCard->hide();
    m_views->setEnabled(false);
    const auto state = m_work->begin(work.arg(QFileInfo(m_path).fileName()));
    ImportOptions options;
    options.conflicts = m_conflicts;
    options.sheet = m_sheet;
    options.encoding = m_encoding;
    options.progress = [state](double part, qint64 rows) {
        state->part = part;
        state->rows = rows;
    };
    options.cancelled = [state] { return state->cancelled.load(); };
    return options;
}

void ImportPage::endWork()
{
    m_work->finish();
    m_views->setEnabled(true);
}

void ImportPage::tryOut()
{
    const QPointer<QWidget> focused =
        m_report->changesPanel()->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    ImportOptions options = startWork(tr("正在试读 %1"));
    options.dryRun = true;
    m_context.askLatest(
        this, m_generation,
        [path = m_path, text = m_textToWrite, options](Office &office) -> Result<Trial> {
            // A pasted table is put where a file is expected.
            if (const auto placed = text.isEmpty() ? Result<Done>(Done()) : placeFile(path, text.toUtf8());
                !placed)
                return placed.error();
            auto view = ImportMappingService(office).view(path, options);
            if (!view)
                return view.error();
            Trial trial{std::move(view).value(), {}};
            if (trial.view.problem)
                return trial;
            auto report = ImportService(office).import(path, options);
            if (!report)
                return report.error();
            trial.report = std::move(report).value();
            return trial;
        },
        [this, focused](Result<Trial> trial) {
            endWork();
            if (trial)
                showTrial(*trial);
            else
                showFailure(trial.error());
            if (trial && focused)
                focused->setFocus();
            emit finished();
        },
        OfficeThread::Priority::Long);
}

void ImportPage::showTrial(const Trial &trial)
{
    const QString name = QFileInfo(m_path).fileName();
    m_report->showColumns(name, trial.view);
    m_views->setCurrentWidget(m_report);
    if (trial.view.problem) {
        m_lastReport = {};
        showFailure(*trial.view.problem);
        m_report->showWhatMatters();
        m_report->columnsPanel()->table()->table()->setFocus();
        return;
    }
    m_lastReport = *trial.report;
    m_report->showReport(name, m_lastReport, m_conflicts, false);
    if (std::exchange(m_isNewFile, false))
        m_report->showWhatMatters();
    (m_report->importButton()->isEnabled() ? m_report->importButton() : m_report->otherButton())->setFocus();
}

void ImportPage::import()
{
    ImportOptions options = startWork(tr("正在导入 %1"));
    options.names = m_report->namesPanel()->decisions();
    m_context.askLatest(
        this, m_generation,
        [path = m_path, options](Office &office) { return ImportService(office).import(path, options); },
        [this, named = !options.names.empty()](Result<ImportReport> report) {
            endWork();
            if (report)
                showImported(*report, named);
            else
                showFailure(report.error());
            emit finished();
        },
        OfficeThread::Priority::Long);
}

/// Keeps, or drops, what the person said of the columns, and reads the sheet again with it.
void ImportPage::remember(bool forget)
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [forget, headers = m_report->columnsPanel()->headers(),
         codes = m_report->columnsPanel()->codes()](Office &office) {
            ImportMappingService service(office);
            return forget ? service.forget(headers) : service.save(headers, codes);
        },
        [this](const Result<Done> &saved) {
            if (saved)
                tryOut();
            else
                showFailure(saved.error());
        });
}

/// @param named the person said what names mean
void ImportPage::showImported(const ImportReport &report, bool named)
{
    m_lastReport = report;
    m_report->showReport(QFileInfo(m_path).fileName(), report, m_conflicts, true);
    (report.batch.isSet() ? m_report->casesButton() : m_report->otherButton())->setFocus();
    emit m_context.casesChanged();
    if (!report.newUnits.isEmpty() || !report.newPlaces.isEmpty() || !report.newCategories.isEmpty() || named)
        emit m_context.referenceChanged();
    emit notice(tr("已导入：新增 %1 件，更新 %2 件").arg(report.added).arg(report.updated), StateKind::Good);
    m_batches->load();
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
    m_batches->load();
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
        [report = m_lastReport, source = QFileInfo(m_path).fileName(), target = *path](Office &office) {
            return ImportService(office).saveRejected(report, source, target);
        },
        m_context.orTell([this, target = *path](const ExportRecord &record) {
            emit notice(tr("已存为 %1（%2），改好后可再次导入").arg(target, record.serial()),
                        StateKind::Good);
        }));
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
