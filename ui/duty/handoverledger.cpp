// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duty/handoverledger.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/duty/handoverdocument.h"
#include "ui/exports/showntable.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>

namespace jiesu {
namespace {

using Priority = OfficeThread::Priority;

constexpr int listWidth = 290;
constexpr int listedAtOnce = 200; ///< more are read at the end of the list
constexpr int notesHeight = 84;

TextCell stateCell(const ShiftHandover &handover)
{
    TextCell cell(HandoverLedger::tr("未签"));
    cell.chip = StateKind::Plain;
    if (handover.isFrozen()) {
        cell.text = HandoverLedger::tr("已交接");
        cell.chip = StateKind::Good;
    } else if (handover.outgoing.at) {
        cell.text = HandoverLedger::tr("待接班");
        cell.chip = StateKind::Due;
    }
    return cell;
}

std::vector<TextColumn> columns()
{
    return {{HandoverLedger::tr("交班")}, {HandoverLedger::tr("状态")}};
}

std::vector<TextTableModel::Row> rowsOf(const std::vector<ShiftHandover> &handovers)
{
    std::vector<TextTableModel::Row> rows;
    for (const ShiftHandover &handover : handovers) {
        TextCell name(shiftText(contentsOf(handover).from));
        name.tooltip = name.text;
        rows.push_back({name, stateCell(handover)});
    }
    return rows;
}

} // namespace

struct HandoverLedger::Loaded
{
    std::vector<ShiftHandover> handovers;
    qint64 total = 0;
    QString officeName;
};

HandoverLedger::HandoverLedger(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_card(new Card(tr("交接班")))
    , m_table(new RowTable(QStringLiteral("handovers"), nullptr, this))
    , m_model(new TextTableModel(columns(), this))
    , m_sheet(new QTextBrowser)
    , m_notes(new QPlainTextEdit)
    , m_state(new QLabel)
    , m_buttons(new QWidget)
    , m_listed(listedAtOnce)
{
    layOut();
    bindCommands();
    connect(m_table, &RowTable::currentRowChanged, this, &HandoverLedger::showRow);
    connect(m_table, &RowTable::rowActivated, this, [this] { m_notes->setFocus(Qt::OtherFocusReason); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_table->verticalScrollBar()->maximum())
            loadMore();
    });
}

void HandoverLedger::layOut()
{
    const Commands &commands = m_context.commands;
    m_table->setModel(m_model);
    m_table->setDefaultWidths({166});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("交接班单"));
    m_card->setFixedWidth(listWidth);
    auto *open = new KeyButton(commands.action(CommandId::OpenHandover));
    m_card->addAtRight(open);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(
        new KeyHintBar({{QStringLiteral("Enter"), tr("写交代事项")}, {QStringLiteral("Esc"), tr("回清单")}}));

    m_sheet->setAccessibleName(tr("交接班单"));
    m_sheet->setFrameShape(QFrame::NoFrame);
    m_sheet->setOpenLinks(false);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    Theme::setRole(m_state, "hint");
    auto *card = new Card(tr("交接班单"));
    for (const CommandId id : {CommandId::CopyHandover, CommandId::PrintHandover, CommandId::ExportHandover})
        card->addAtRight(new KeyButton(commands.action(id)));
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_buttons);
    for (const CommandId id : {CommandId::UnsignHandover, CommandId::SaveHandover, CommandId::SignHandover}) {
        auto *button = new KeyButton(commands.action(id));
        Theme::setRole(button, id == CommandId::SignHandover ? "primary" : "plain");
        buttons->addWidget(button);
    }
    card->body()->addWidget(m_sheet, 1);
    card->body()->addWidget(new LabelledField(tr("交代事项（交班人写）"), m_notes));
    card->body()->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_card);
    row->addWidget(card, 1);
}

void HandoverLedger::bindCommands()
{
    const std::pair<CommandId, void (HandoverLedger::*)()> acts[]{
        {CommandId::SaveHandover, &HandoverLedger::save},
        {CommandId::SignHandover, &HandoverLedger::sign},
        {CommandId::UnsignHandover, &HandoverLedger::unsign},
        {CommandId::CopyHandover, &HandoverLedger::copyText},
        {CommandId::PrintHandover, &HandoverLedger::print},
        {CommandId::ExportHandover, &HandoverLedger::exportPdf}};
    for (const auto &[command, act] : acts)
        m_context.commands.bind(command, this, std::bind_front(act, this));
    m_context.commands.bind(CommandId::OpenHandover, this, [this] {
        change([](Office &office) { return HandoverService(office).open(); }, {});
    });
}

void HandoverLedger::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

const ShiftHandover *HandoverLedger::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_handovers.size()) ? &m_handovers[std::size_t(row)] : nullptr;
}

void HandoverLedger::refresh()
{
    m_context.askLatest(
        this, m_question,
        [limit = m_listed](Office &office) {
            HandoverService service(office);
            return Loaded{service.list(limit), service.count(), office.name()};
        },
        [this](Result<Loaded> loaded) {
            if (!loaded)
                return m_context.prompts.showError(loaded.error());
            m_handovers = std::move(loaded.value().handovers);
            m_total = loaded.value().total;
            m_officeName = loaded.value().officeName;
            showList();
        });
}

void HandoverLedger::loadMore()
{
    if (qint64(m_handovers.size()) < m_listed || m_listed >= m_total)
        return;
    m_listed += listedAtOnce;
    refresh();
}

TableSource::WholeTable HandoverLedger::wholeTable() const
{
    return [](Office &office) -> Result<FigureTable> {
        HandoverService service(office);
        return asTable(tr("交接班单"), columns(), rowsOf(service.list(int(service.count()))));
    };
}

void HandoverLedger::showList()
{
    m_card->setNote(tr("%1 张").arg(m_total));
    std::vector<TextTableModel::Row> rows = rowsOf(m_handovers);
    const auto found = std::ranges::find(m_handovers, m_current, &ShiftHandover::id);
    const int row = found == m_handovers.end() ? 0 : int(found - m_handovers.begin());
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRows(std::move(rows));
        m_table->selectRow(row);
    }
    showRow(row);
}

void HandoverLedger::showRow(int row)
{
    const ShiftHandover *shown = current();
    const bool isOpen = shown && !shown->outgoing.at;
    m_notes->setReadOnly(!isOpen);
    m_notes->setEnabled(shown != nullptr);
    m_buttons->setVisible(shown && !shown->isFrozen());
    if (row < 0 || !shown) {
        m_sheet->setPlainText(tr("还没有交接班单。按 %1 做本班的交接班单；值班表里要有这一班和下一班。")
                                  .arg(Commands::keyText(CommandId::OpenHandover)));
        m_notes->clear();
        return m_state->clear();
    }
    m_current = shown->id;
    m_sheet->setHtml(handoverHtml(*shown, m_officeName));
    m_notes->setPlainText(shown->notes);
    m_state->setText(shown->isFrozen()    ? tr("双方已签字，不能再改")
                     : shown->outgoing.at ? tr("交班人已签字，等接班人签")
                                          : tr("保存时按现在的情况重新统计"));
}

void HandoverLedger::change(std::function<Result<ShiftHandover>(Office &)> work, const QString &sentence)
{
    m_context.ask(this, Priority::Save, std::move(work),
                  [this, sentence](const Result<ShiftHandover> &changed) {
                      if (!changed) {
                          m_context.prompts.showError(changed.error());
                      } else {
                          m_current = changed->id;
                          if (!sentence.isEmpty())
                              emit notice(sentence, StateKind::Good);
                      }
                      refresh();
                  });
}

void HandoverLedger::save()
{
    if (const ShiftHandover *shown = current())
        change([id = shown->id, revision = shown->revision, notes = m_notes->toPlainText()](
                   Office &office) { return HandoverService(office).update(id, revision, notes); },
               tr("已保存并按现在的情况统计"));
}

void HandoverLedger::sign()
{
    const ShiftHandover *shown = current();
    if (!shown)
        return;
    const HandoverContents contents = contentsOf(*shown);
    using Side = HandoverService::Side;
    const Side side = shown->outgoing.at ? Side::Incoming : Side::Outgoing;
    if (side == Side::Outgoing && m_notes->toPlainText().trimmed() != shown->notes)
        return m_context.prompts.showError(
            {ErrorKind::Invalid,
             tr("交代事项改了还没有保存。"),
             {},
             tr("请先按 %1 保存，再签字。").arg(Commands::keyText(CommandId::SaveHandover))});
    const bool isOutgoing = side == Side::Outgoing;
    const auto name = m_context.prompts.askText(isOutgoing ? tr("交班签字") : tr("接班签字"), tr("签字人"),
                                                isOutgoing ? contents.from.person : contents.to.person);
    if (!name)
        return;
    change([id = shown->id, revision = shown->revision, side,
            by = *name](Office &office) { return HandoverService(office).sign(id, revision, side, by); },
           isOutgoing ? tr("交班人已签字") : tr("接班人已签字，交接完成"));
}

void HandoverLedger::unsign()
{
    if (const ShiftHandover *shown = current())
        change([id = shown->id, revision = shown->revision](
                   Office &office) { return HandoverService(office).takeBackSignature(id, revision); },
               tr("已撤回交班签字"));
}

void HandoverLedger::copyText()
{
    if (const ShiftHandover *shown = current()) {
        QGuiApplication::clipboard()->setText(handoverText(contentsOf(*shown), shown));
        emit notice(tr("已复制，可以粘贴"), StateKind::Good);
    }
}

void HandoverLedger::print()
{
    if (const ShiftHandover *shown = current())
        showRegistered(m_context, this, handoverPaper(*shown, m_officeName));
}

void HandoverLedger::exportPdf()
{
    const ShiftHandover *shown = current();
    if (!shown)
        return;
    const QDate day = toOffice(contentsOf(*shown).from.startsAt).date;
    const auto path = m_context.prompts.saveFile(
        tr("导出交接班单"),
        tr("交接班单 %1 %2.pdf").arg(day.toString(Qt::ISODate), contentsOf(*shown).from.name),
        tr("PDF 文件 (*.pdf)"));
    if (!path)
        return;
    m_context.ask(
        this, Priority::Long,
        [path = *path, sheet = handoverPaper(*shown, m_officeName)](Office &office) {
            return givePdf(office, sheet, {}, path);
        },
        m_context.orTell([this](const ExportRecord &record) {
            emit notice(tr("已导出交接班单，发出登记 %1").arg(record.serial()), StateKind::Good);
        }));
}

void HandoverLedger::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

} // namespace jiesu
