// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/hotspotspage.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/dashboard/hotspotrows.h"
#include "ui/dashboard/livewatch.h"
#include "ui/dashboard/mattersearch.h"
#include "ui/dashboard/taskform.h"
#include "ui/exports/showntable.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/arrowtabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {

namespace {

constexpr int detailWidth = 400;

} // namespace

HotSpotsPage::HotSpotsPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_days(numberBox(1, HotSpotRule::mostDays, tr("近多少天")))
    , m_least(numberBox(HotSpotRule::leastLeast, HotSpotRule::mostLeast, tr("多少件以上")))
    , m_card(new Card(tr("热点")))
    , m_tabs(new QTabBar)
    , m_table(new RowTable(QStringLiteral("hotspots"), nullptr, this))
    , m_model(new TextTableModel(hotspotrows::spotColumns(), this))
    , m_detail(new QStackedWidget)
    , m_taskCard(new Card(tr("专项")))
    , m_form(new TaskForm)
    , m_taskButtons(new QWidget)
    , m_caseCard(new Card(tr("反映这件事的案件")))
    , m_caseTable(new RowTable(QStringLiteral("matter-cases"), nullptr, this))
    , m_caseModel(new TextTableModel({{tr("案件")}, {tr("状态")}, {tr("标题")}}, this))
    , m_search(new MatterSearch(context, this))
{
    layOut();
    bindCommands();
    connectParts();
    new LiveWatch(context, this, [this] { refresh(m_tabs->currentIndex() == Matters); });
}

void HotSpotsPage::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("热点"));
    for (int tab = Spots; tab <= Tasks; ++tab)
        m_tabs->addTab({});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("热点"));
    moveTabsByArrows(*m_table, *m_tabs);
    m_card->addAtRight(head());
    m_card->body()->addWidget(m_tabs);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(new KeyHintBar({{QStringLiteral("← →"), tr("换一张表")},
                                              {QStringLiteral("Enter"), tr("打开这些案件")},
                                              {Commands::keyText(CommandId::MakeTask), tr("立专项")}}));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, 12, Theme::Size::PageMargin, 12);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_card, 1);
    row->addWidget(detail());
}

QWidget *HotSpotsPage::head()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto label = [](const QString &text) {
        auto *made = new QLabel(text);
        Theme::setRole(made, "label");
        return made;
    };
    row->addWidget(label(tr("近")));
    row->addWidget(m_days);
    row->addWidget(label(tr("天，")));
    row->addWidget(m_least);
    row->addWidget(label(tr("件以上")));
    row->addWidget(new KeyButton(m_context.commands.action(CommandId::SaveHotSpotRule)));
    row->addWidget(new KeyButton(m_context.commands.action(CommandId::MakeTask)));
    return widget;
}

QWidget *HotSpotsPage::detail()
{
    const Commands &commands = m_context.commands;
    auto *buttons = new QHBoxLayout(m_taskButtons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addStretch(1);
    for (const CommandId id : {CommandId::CloseTask, CommandId::SaveTask}) {
        auto *button = new KeyButton(commands.action(id));
        Theme::setRole(button, id == CommandId::SaveTask ? "primary" : "plain");
        buttons->addWidget(button);
    }
    m_taskCard->body()->addWidget(m_form, 1);
    m_taskCard->body()->addWidget(m_taskButtons);
    m_caseTable->setModel(m_caseModel);
    m_caseTable->setDefaultWidths({120, 76});
    m_caseTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_caseTable->setAccessibleName(tr("反映这件事的案件"));
    m_caseCard->body()->addWidget(m_caseTable, 1);
    auto *nothing = new Card(tr("专项"));
    auto *hint = new QLabel(tr("选中一行，按 %1 立专项：谁负责、采取什么措施、什么时候办完，都记在这里。")
                                .arg(Commands::keyText(CommandId::MakeTask)));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop);
    Theme::setRole(hint, "hint");
    nothing->body()->addWidget(hint, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{nothing, m_taskCard, m_caseCard})
        m_detail->addWidget(page);
    m_detail->setFixedWidth(detailWidth);
    return m_detail;
}

void HotSpotsPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &HotSpotsPage::showRows);
    connect(m_table, &RowTable::currentRowChanged, this, &HotSpotsPage::showDetail);
    connect(m_table, &RowTable::rowActivated, this, &HotSpotsPage::openRow);
    connect(m_caseTable, &RowTable::rowActivated, this,
            [this](int row) { emit m_context.openCase(m_cases[std::size_t(row)].id); });
    for (QSpinBox *box : {m_days, m_least})
        connect(box, &QSpinBox::valueChanged, this, [this] { refresh(true); });
    connect(m_search, &MatterSearch::found, this, [this](const std::vector<RepeatedMatter> &matters) {
        m_matters = matters;
        showTabs();
    });
    connect(m_search, &MatterSearch::failed, this,
            [this](const Error &error) { m_context.prompts.showError(error); });
    const auto takeUnits = [this] { m_form->setUnits(m_context.lookups.current().choices.units); };
    connect(&m_context.lookups, &LookupKeeper::changed, this, takeUnits);
    if (m_context.lookups.current().reference)
        takeUnits();
    else
        m_context.lookups.load();
}

void HotSpotsPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::MakeTask, this, [this] { makeTask(); });
    commands.bind(CommandId::SaveTask, this, [this] { saveTask(false); });
    commands.bind(CommandId::CloseTask, this, [this] { saveTask(true); });
    commands.bind(CommandId::SaveHotSpotRule, this, [this] { saveRule(); });
}

void HotSpotsPage::activate()
{
    refresh(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

HotSpotRule HotSpotsPage::askedRule() const
{
    return {m_days->value(), m_least->value()};
}

void HotSpotsPage::refresh(bool withMatters)
{
    const std::optional<HotSpotRule> rule = m_knowsRule ? std::optional(askedRule()) : std::nullopt;
    m_context.askLatest(
        this, m_question,
        [rule](Office &office) {
            HotSpotService service(office);
            return Loaded{service.spots(rule.value_or(service.rule()), toOffice(office.now()).date),
                          SpecialTaskService(office).list()};
        },
        m_context.orTell([this, withMatters](Loaded loaded) {
            take(std::move(loaded));
            if (withMatters)
                m_search->start(m_spots.period, m_spots.rule.least);
        }));
}

void HotSpotsPage::take(Loaded loaded)
{
    m_spots = std::move(loaded.spots);
    m_tasks = std::move(loaded.tasks);
    if (!m_knowsRule) {
        m_knowsRule = true;
        const QSignalBlocker days(m_days);
        const QSignalBlocker least(m_least);
        m_days->setValue(m_spots.rule.days);
        m_least->setValue(m_spots.rule.least);
    }
    showTabs();
}

void HotSpotsPage::showTabs()
{
    const qint64 listed = qint64(m_spots.rows.size());
    m_card->setNote(listed < m_spots.total ? tr("列出最多的 %1 处；导出和打印是全部").arg(listed)
                                           : QString());
    m_tabs->setTabText(Spots, tr("地点 × 分类 %1").arg(m_spots.total));
    m_tabs->setTabText(Matters, tr("说法相近 %1").arg(m_matters.size()));
    const auto isOpen = [](const ListedTask &task) { return task.task.isOpen(); };
    m_tabs->setTabText(Tasks, tr("专项 %1").arg(std::ranges::count_if(m_tasks, isOpen)));
    if (m_made.isSet()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(Tasks);
    }
    showRows();
}

/// What tells a row from others when the table is filled anew.
QString HotSpotsPage::keyOf(int row) const
{
    return row < 0 ? QString() : m_model->text(row, 0) + u'\n' + m_model->text(row, 1);
}

void HotSpotsPage::fillTable()
{
    switch (m_tabs->currentIndex()) {
    case Spots:
        m_model->setColumns(hotspotrows::spotColumns(), hotspotrows::rows(m_spots.rows));
        return m_table->setDefaultWidths({150, 170, 48, 60, 48, 110});
    case Matters:
        m_model->setColumns(hotspotrows::matterColumns(), hotspotrows::rows(m_matters));
        return m_table->setDefaultWidths({380, 48, 48, 64, 150});
    default:
        m_model->setColumns(hotspotrows::taskColumns(), hotspotrows::rows(m_tasks, m_context.clock.now()));
        m_table->setDefaultWidths({86, 230, 110, 70, 48, 64});
    }
}

void HotSpotsPage::showRows()
{
    const QString key = keyOf(m_table->currentIndex().row());
    int row = -1;
    {
        const QSignalBlocker quiet(m_table);
        fillTable();
        row = m_model->rowCount() > 0 ? 0 : -1;
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (keyOf(i) == key)
                row = i;
        }
        if (const SpecialTaskId made = std::exchange(m_made, {}); made.isSet()) {
            const auto found =
                std::ranges::find(m_tasks, made, [](const ListedTask &t) { return t.task.id; });
            row = found == m_tasks.end() ? row : int(found - m_tasks.begin());
            m_writesMeasures = true;
        }
        if (row >= 0)
            m_table->selectRow(row);
    }
    showDetail(row);
}

void HotSpotsPage::showDetail(int row)
{
    ++m_detailQuestion;
    const int tab = m_tabs->currentIndex();
    if (const RepeatedMatter *matter = tab == Matters ? hotspotrows::at(m_matters, row) : nullptr)
        return showMatter(*matter);
    const HotSpot *spot = tab == Spots ? hotspotrows::at(m_spots.rows, row) : nullptr;
    for (const ListedTask &listed : m_tasks) {
        const bool isOf = spot && spot->task && listed.task.id == spot->task->id;
        if (isOf || (tab == Tasks && &listed == hotspotrows::at(m_tasks, row)))
            return showTask(listed);
    }
    m_detail->setCurrentIndex(0);
}

void HotSpotsPage::showTask(const ListedTask &listed)
{
    m_taskCard->setNote(listed.task.isOpen() ? QString() : tr("已办结，不能再改"));
    m_taskButtons->setVisible(listed.task.isOpen());
    m_detail->setCurrentWidget(m_taskCard);
    m_context.askLatest(
        this, m_detailQuestion,
        [id = listed.task.id](Office &office) { return SpecialTaskService(office).history(id); },
        m_context.orTell([this, listed](const std::vector<HistoryEntry> &history) {
            m_form->show(listed, history);
            if (std::exchange(m_writesMeasures, false))
                m_form->focusMeasures();
        }));
}

void HotSpotsPage::showMatter(const RepeatedMatter &matter)
{
    m_caseCard->setNote(tr("%1 件").arg(matter.cases.size()));
    m_detail->setCurrentWidget(m_caseCard);
    m_context.askLatest(
        this, m_detailQuestion, [ids = matter.cases](Office &office) { return office.cases().rows(ids); },
        m_context.orTell([this](std::vector<CaseRow> cases) {
            m_cases = std::move(cases);
            std::vector<TextTableModel::Row> rows;
            for (const CaseRow &each : m_cases) {
                TextCell title(each.title);
                title.tooltip = each.title;
                rows.push_back({each.caseNo, label(each.status), title});
            }
            m_caseModel->setRows(std::move(rows));
        }));
}

void HotSpotsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

ExportSubject HotSpotsPage::tableSubject() const
{
    ExportSubject subject;
    subject.period = m_spots.period.code();
    return subject;
}

QStringList HotSpotsPage::tableNotes() const
{
    return {tr("近 %1 天同一地点同一类 %2 件以上").arg(m_spots.rule.days).arg(m_spots.rule.least)};
}

TableSource::WholeTable HotSpotsPage::wholeTable() const
{
    if (m_tabs->currentIndex() != Spots || qint64(m_spots.rows.size()) == m_spots.total ||
        m_caseTable->hasFocus())
        return {};
    return [rule = m_spots.rule, last = m_spots.period.last()](Office &office) -> Result<FigureTable> {
        return asTable(tr("热点"), hotspotrows::spotColumns(),
                       hotspotrows::rows(HotSpotService(office).spots(rule, last, 0).rows));
    };
}

} // namespace jiesu
