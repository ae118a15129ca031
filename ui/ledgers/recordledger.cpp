// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/recordledger.h"

#include "domain/daytext.h"
#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/ledgers/ledgerlist.h"
#include "ui/ledgers/recordform.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

namespace jiesu {

namespace {

constexpr int searchWidth = 240;
constexpr int formWidth = 380;

} // namespace

RecordLedger::RecordLedger(OfficeContext &context, const Ledger &ledger, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_ledger(ledger)
    , m_card(new Card(ledgerTitle(ledger)))
    , m_search(new QLineEdit)
    , m_table(new RowTable(QLatin1String(ledger.code), &context.settings, this))
    , m_model(new TextTableModel(columns(), this))
    , m_empty(new EmptyState(QStringLiteral("empty"), {}, {}))
    , m_report(wrappedLabel("hint"))
    , m_course(wrappedLabel("hint"))
    , m_left(new QVBoxLayout)
    , m_formCard(new Card(tr("这一条")))
    , m_form(new RecordForm(context, ledger))
    , m_warning(wrappedLabel("error"))
    , m_history(wrappedLabel("hint"))
    , m_shown(emptyRecord(ledger))
{
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &RecordLedger::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RowTable::currentRowChanged, this, &RecordLedger::onRowChosen);
    connect(m_table, &RowTable::rowActivated, m_form, &RecordForm::focusFirst);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
    connect(m_form, &RecordForm::saveAsked, this, &RecordLedger::save);
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        m_recordsAreOld = true;
        if (isVisible())
            refresh();
    });
    connect(&context.lookups, &LookupKeeper::changed, this,
            [this] { m_form->setLookups(m_context.lookups.current()); });
    connect(&context, &OfficeContext::recordAsked, this, [this](const QString &asked, qint64 id) {
        if (asked != QLatin1String(m_ledger.code))
            return;
        emit wanted();
        choose(id);
    });
    if (context.lookups.current().reference)
        m_form->setLookups(context.lookups.current());
}

RecordLedger::~RecordLedger() = default;

void RecordLedger::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths(ledgerlist::widths(m_ledger));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(title());
    m_search->setPlaceholderText(dayFieldIndex(m_ledger) < 0 ? tr("记录里的字词")
                                                             : tr("字词，或“本月”“2026-03”"));
    m_search->setAccessibleName(tr("查%1").arg(title()));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_report->hide();
    m_course->setVisible(m_ledger.course != nullptr);
    (new QVBoxLayout(m_table->viewport()))->addWidget(m_empty);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    m_card->addAtRight(m_search);
    m_card->addAtRight(new KeyButton(m_context.commands.action(CommandId::ImportLedger)));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_course);
    m_card->body()->addWidget(m_report);
    m_card->body()->addWidget(new KeyHintBar(listKeys()));
    m_left->setSpacing(Theme::Size::Gap);
    m_left->addWidget(m_card, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addLayout(m_left, 1);
    row->addWidget(formCard());
}

std::vector<KeyHint> RecordLedger::listKeys() const
{
    std::vector<KeyHint> keys{{Commands::keyText(CommandId::FindLedgerRecord), tr("查找")},
                              {QStringLiteral("Enter"), tr("修改")}};
    if (m_ledger.course)
        keys.push_back({Commands::keyText(CommandId::FinishLedgerRecord),
                        tr("记为%1").arg(QCoreApplication::translate("ledger", m_ledger.course->doneWord))});
    if (caseField())
        keys.push_back({Commands::keyText(CommandId::OpenRecordCase), tr("打开案件")});
    keys.push_back({Commands::keyText(CommandId::ExportTable), tr("导出本表")});
    if (hasPersonal())
        keys.push_back({Commands::keyText(CommandId::ExportWholeLedger), tr("完整导出")});
    keys.push_back({Commands::keyText(CommandId::PrintShownTable), tr("打印")});
    return keys;
}

QWidget *RecordLedger::formCard()
{
    auto *scroll = new QScrollArea;
    Theme::setRole(m_form, "page");
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_warning->hide();
    m_history->hide();
    const Commands &commands = m_context.commands;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(new KeyButton(commands.action(CommandId::WithdrawLedgerRecord)));
    buttons->addStretch();
    auto *saveButton = new KeyButton(commands.action(CommandId::SaveLedgerRecord));
    Theme::setRole(saveButton, "primary");
    buttons->addWidget(saveButton);
    m_formCard->addAtRight(new KeyButton(commands.action(CommandId::NewLedgerRecord)));
    m_formCard->body()->addWidget(scroll, 1);
    m_formCard->body()->addWidget(m_history);
    m_formCard->body()->addWidget(m_warning);
    m_formCard->body()->addLayout(buttons);
    m_formCard->setFixedWidth(formWidth);
    std::vector<KeyHint> hints{{Commands::keyText(CommandId::LedgerHistory), tr("变更记录")},
                               {QStringLiteral("Esc"), tr("放弃改动")}};
    if (hasPersonal())
        hints.push_back({Commands::keyText(CommandId::RevealLedgerRecord), tr("显示隐去的内容")});
    m_formCard->body()->addWidget(new KeyHintBar(hints));
    return m_formCard;
}

/// Each time the page comes to the front, because the ledgers share their keys.
void RecordLedger::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::NewLedgerRecord, this, [this] { startNew(); });
    commands.bind(CommandId::SaveLedgerRecord, this, [this] { save(); });
    commands.bind(CommandId::WithdrawLedgerRecord, this, [this] { withdraw(); });
    commands.bind(CommandId::FindLedgerRecord, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    commands.bind(CommandId::ImportLedger, this, [this] { importSheet(); });
    commands.bind(CommandId::LedgerHistory, this, [this] { toggleHistory(); });
    commands.bind(CommandId::RevealLedgerRecord, this, [this] { reveal(); });
    commands.bind(CommandId::ChoosePhoto, this, [this] { choosePhoto(); });
    if (hasPersonal())
        commands.bind(CommandId::ExportWholeLedger, this, [this] { exportWhole(); });
    if (m_ledger.course)
        commands.bind(CommandId::FinishLedgerRecord, this, [this] { finish(); });
    if (caseField())
        commands.bind(CommandId::OpenRecordCase, this, [this] { openCase(); });
}

void RecordLedger::addToHead(QWidget *widget)
{
    m_card->addAtRight(widget);
}

void RecordLedger::activate()
{
    bindCommands();
    if (!m_context.lookups.current().reference)
        m_context.lookups.load();
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

LedgerQuery RecordLedger::query() const
{
    LedgerQuery asked;
    const auto days = readDays(text::tidyLine(m_search->text()), toOffice(m_context.clock.now()).date);
    if (days && dayFieldIndex(m_ledger) >= 0) {
        asked.from = days->first;
        asked.to = days->last;
    } else {
        asked.words = m_search->text();
    }
    return asked;
}

TableSource::WholeTable RecordLedger::wholeTable() const
{
    return [asked = query(), ledger = &m_ledger](Office &office) -> Result<FigureTable> {
        return LedgerService(office, *ledger).table(asked);
    };
}

std::vector<TextColumn> RecordLedger::columns() const
{
    return ledgerlist::columns(m_ledger);
}

struct RecordLedger::Loaded
{
    qint64 total = 0;
    CourseSummary course;
    ledgerlist::Page page;
    std::vector<std::pair<QString, PickerChoices>> records; ///< of the ledgers that fields point to
};

void RecordLedger::refresh()
{
    m_context.askLatest(
        this, m_question,
        [asked = query(), ledger = &m_ledger, withRecords = m_recordsAreOld](Office &office) {
            Loaded loaded;
            loaded.total = LedgerService(office, *ledger).count(asked);
            loaded.course = LedgerService(office, *ledger).course();
            loaded.page = ledgerlist::page(office, *ledger, asked, pageSize, 0);
            for (const LedgerField &field : ledger->fields) {
                if (field.target && withRecords)
                    loaded.records.emplace_back(
                        QLatin1String(field.target),
                        ledgerlist::choices(office, *findLedger(QLatin1String(field.target))));
            }
            return loaded;
        },
        m_context.orTell([this](Loaded loaded) { take(std::move(loaded)); }));
}

void RecordLedger::take(Loaded loaded)
{
    m_loadingMore = false;
    m_total = loaded.total;
    for (const auto &[target, records] : loaded.records) {
        m_form->setRecords(target, records);
        m_recordsAreOld = false;
    }
    if (m_ledger.course)
        m_course->setText(courseSentence(m_ledger, loaded.course));
    m_card->setNote(tr("共 %1 条").arg(QLocale().toString(m_total)));
    {
        const QSignalBlocker quiet(m_table);
        m_records.clear();
        m_model->setRows({});
        addRows(std::move(loaded.page.records), std::move(loaded.page.rows));
    }
    if (m_search->text().isEmpty())
        m_empty->setTexts(tr("这本台账还没有记录。"), tr("按 %1 记第一条，或按 %2 从表格导入。")
                                                          .arg(Commands::keyText(CommandId::NewLedgerRecord),
                                                               Commands::keyText(CommandId::ImportLedger)));
    else
        m_empty->setTexts(tr("没有符合的。"), tr("换一个词，或清空查找。"));
    m_empty->setVisible(m_records.empty());
    const auto shown = std::ranges::find(m_records, m_shown.id, &LedgerRecord::id);
    if (!m_form->isEdited() && !m_saving) {
        if (shown != m_records.end())
            show(*shown);
        else if (!m_wasAskedFor)
            show(m_records.empty() ? newRecord() : m_records.front());
    }
    selectShown();
}

void RecordLedger::addRows(std::vector<LedgerRecord> records, std::vector<TextTableModel::Row> rows)
{
    std::ranges::move(records, std::back_inserter(m_records));
    m_model->addRows(std::move(rows));
}

void RecordLedger::loadMore()
{
    if (m_loadingMore || qint64(m_records.size()) >= m_total)
        return;
    m_loadingMore = true;
    m_context.askLatest(
        this, m_question,
        [asked = query(), ledger = &m_ledger, after = m_records.back().id](Office &office) {
            return ledgerlist::page(office, *ledger, asked, pageSize, after);
        },
        m_context.orTell([this](ledgerlist::Page page) {
            m_loadingMore = false;
            addRows(std::move(page.records), std::move(page.rows));
        }));
}

void RecordLedger::choose(qint64 id)
{
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [id, ledger = &m_ledger](Office &office) { return LedgerService(office, *ledger).find(id); },
        m_context.orTell([this](const LedgerRecord &record) {
            if (!mayLeave())
                return;
            show(record);
            m_wasAskedFor = true;
            selectShown();
        }));
}

void RecordLedger::selectShown()
{
    const QSignalBlocker quiet(m_table);
    const auto shown = std::ranges::find(m_records, m_shown.id, &LedgerRecord::id);
    if (shown == m_records.end()) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    } else {
        m_table->selectRow(int(shown - m_records.begin()));
    }
}

bool RecordLedger::mayLeave()
{
    if (!m_form->isEdited())
        return true;
    warn(tr("改动还没有保存：%1 保存，Esc 放弃。").arg(Commands::keyText(CommandId::SaveLedgerRecord)));
    return false;
}

void RecordLedger::onRowChosen(int row)
{
    if (row < 0 || m_records[std::size_t(row)].id == m_shown.id)
        return;
    if (mayLeave())
        show(m_records[std::size_t(row)]);
    else
        selectShown();
}

void RecordLedger::show(const LedgerRecord &record)
{
    m_shown = record;
    m_wasAskedFor = false;
    m_form->show(record);
    m_formCard->setTitle(record.id == 0 ? tr("新的一条") : tr("这一条"));
    warn({});
    showHistory();
    showCase();
    showChosen(record);
}

void RecordLedger::warn(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

QString RecordLedger::warning() const
{
    return m_warning->text();
}

QString RecordLedger::courseReport() const
{
    return m_course->text();
}

QString RecordLedger::importReport() const
{
    return m_report->text();
}

void RecordLedger::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return Page::keyPressEvent(event);
    if (m_form->isEdited())
        show(m_shown);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace jiesu
