// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/exportledger.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>

namespace jiesu {
namespace {

constexpr int linesAtOnce = 100;
constexpr int searchWidth = 300;
constexpr int shownDigest = 16; ///< of its 64 hexadecimal digits

TextCell fullCell(const QString &text)
{
    TextCell cell(text);
    cell.tooltip = text;
    return cell;
}

QString personalText(const ExportRecord &record)
{
    return record.unmasked ? ExportLedger::tr("完整") : ExportLedger::tr("已隐去");
}

TextTableModel::Row rowOf(const ExportRecord &record)
{
    TextCell personal(personalText(record));
    personal.chip = record.unmasked ? StateKind::Accent : StateKind::Plain;
    return {record.serial(),    officeMinuteText(record.at), fullCell(record.by),
            label(record.kind), fullCell(record.title),      QString::number(record.rows),
            personal,           fullCell(record.purpose),    fullCell(record.fileName)};
}

QString detailOf(const ExportRecord &record)
{
    QStringList parts{record.filterText.isEmpty() ? ExportLedger::tr("没有对应的案件清单")
                                                  : ExportLedger::tr("范围：%1").arg(record.filterText)};
    if (!record.ruleCode.isEmpty())
        parts << ExportLedger::tr("规则：%1 第 %2 版").arg(record.ruleCode).arg(record.ruleVersion);
    if (!record.purpose.isEmpty())
        parts << ExportLedger::tr("用途：%1").arg(record.purpose);
    parts
        << ExportLedger::tr("SHA-256：%1…").arg(QString::fromLatin1(record.digest.toHex()).left(shownDigest));
    return record.serial() + QStringLiteral("　") + parts.join(QStringLiteral("　"));
}

} // namespace

struct ExportLedger::Loaded
{
    qint64 total = 0;
    std::vector<ExportRecord> records;
};

ExportLedger::ExportLedger(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_card(new Card(tr("发出登记")))
    , m_search(new QLineEdit)
    , m_table(new RowTable(QStringLiteral("exports"), &context.settings, this))
    , m_model(new TextTableModel({{tr("登记号")},
                                  {tr("时间")},
                                  {tr("经手人")},
                                  {tr("种类")},
                                  {tr("内容")},
                                  {tr("行"), true},
                                  {tr("个人信息")},
                                  {tr("用途")},
                                  {tr("文件")}},
                                 this))
    , m_detail(wrappedLabel("hint"))
{
    layOut();
    context.commands.bind(CommandId::OpenExportList, this,
                          [this] { openList(m_table->currentIndex().row()); });
    context.commands.bind(CommandId::FindExport, this,
                          [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &ExportLedger::refresh);
    connect(m_search, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RowTable::currentRowChanged, this, &ExportLedger::showDetail);
    connect(m_table, &RowTable::rowActivated, this, &ExportLedger::openList);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
}

void ExportLedger::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({156, 146, 84, 92, 190, 60, 90, 110});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("发出登记"));
    m_search->setPlaceholderText(tr("登记号、经手人、文件名或日期"));
    m_search->setAccessibleName(tr("查发出登记"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_card->addAtRight(m_search);
    m_card->addAtRight(new KeyButton(m_context.commands.action(CommandId::OpenExportList)));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_detail);
    m_card->body()->addWidget(new KeyHintBar({{Commands::keyText(CommandId::FindExport), tr("查找")},
                                              {QStringLiteral("Enter"), tr("打开那时的清单")},
                                              {Commands::keyText(CommandId::ExportTable), tr("导出本表")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void ExportLedger::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExportLedger::refresh()
{
    m_context.askLatest(
        this, m_question,
        [words = m_search->text()](Office &office) -> Result<Loaded> {
            ExportRegister exports(office);
            const ExportQuery query = ExportRegister::query(words, office.now());
            const auto total = exports.count(query);
            auto records = exports.list(query, linesAtOnce);
            if (!total || !records)
                return total ? records.error() : total.error();
            return Loaded{*total, std::move(records).value()};
        },
        [this](Result<Loaded> loaded) {
            m_loadingMore = false;
            if (loaded)
                return show(std::move(loaded).value());
            show({});
            m_detail->setText(loaded.error().message());
        });
}

TableSource::WholeTable ExportLedger::wholeTable() const
{
    return [words = m_search->text()](Office &office) -> Result<FigureTable> {
        const auto records = ExportRegister(office).list(ExportRegister::query(words, office.now()),
                                                         std::numeric_limits<int>::max());
        if (!records)
            return records.error();
        FigureTable table;
        table.title = tr("发出登记");
        table.header = {tr("登记号"), tr("时间"),     tr("经手人"), tr("种类"), tr("内容"),   tr("范围"),
                        tr("行"),     tr("个人信息"), tr("用途"),   tr("文件"), tr("SHA-256")};
        for (const ExportRecord &each : *records)
            table.rows.push_back({each.serial(), toOffice(each.at), each.by, label(each.kind), each.title,
                                  each.filterText, each.rows, personalText(each), each.purpose, each.fileName,
                                  QString::fromLatin1(each.digest.toHex())});
        return table;
    };
}

void ExportLedger::loadMore()
{
    if (m_loadingMore || qint64(m_records.size()) >= m_total)
        return;
    m_loadingMore = true;
    m_context.askLatest(
        this, m_question,
        [words = m_search->text(), last = m_records.back()](Office &office) {
            return ExportRegister(office).list(ExportRegister::query(words, office.now()), linesAtOnce,
                                               &last);
        },
        m_context.orTell([this](std::vector<ExportRecord> more) {
            m_loadingMore = false;
            std::vector<TextTableModel::Row> rows;
            for (const ExportRecord &record : more)
                rows.push_back(rowOf(record));
            std::ranges::move(more, std::back_inserter(m_records));
            m_model->addRows(std::move(rows));
        }));
}

void ExportLedger::show(Loaded loaded)
{
    m_total = loaded.total;
    m_records = std::move(loaded.records);
    m_card->setNote(tr("共 %1 条").arg(QLocale().toString(m_total)));
    std::vector<TextTableModel::Row> rows;
    for (const ExportRecord &record : m_records)
        rows.push_back(rowOf(record));
    m_model->setRows(std::move(rows));
    if (m_records.empty())
        m_detail->setText(m_search->text().isEmpty()
                              ? tr("还没有导出或打印过。每次导出和打印都会在这里记一条。")
                              : tr("没有找到。换一个登记号、姓名或日期再试。"));
    else
        m_table->selectRow(0);
}

const ExportRecord *ExportLedger::record(int row) const
{
    return row < 0 || std::size_t(row) >= m_records.size() ? nullptr : &m_records[std::size_t(row)];
}

void ExportLedger::showDetail(int row)
{
    if (const ExportRecord *chosen = record(row))
        m_detail->setText(detailOf(*chosen));
}

void ExportLedger::openList(int row)
{
    const ExportRecord *chosen = record(row);
    if (!chosen)
        return;
    if (chosen->filter)
        emit m_context.showCases(*chosen->filter, tr("%1 %2").arg(chosen->serial(), chosen->title));
    else
        emit notice(tr("%1 没有对应的案件清单").arg(chosen->serial()), StateKind::Plain);
}

} // namespace jiesu
