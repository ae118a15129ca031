// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/rankpage.h"

#include "domain/officetime.h"
#include "report/reporttext.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/dashboard/rankcard.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <map>

namespace jiesu {
namespace {

constexpr int rulesWidth = 220;
constexpr int mostMarked = 9;
constexpr int usuallyMarked = 2;

std::optional<RankCount> countOf(int column)
{
    switch (column) {
    case RankPage::Warning:
        return RankCount{RankCount::Of::Warning};
    case RankPage::Received:
        return RankCount{RankCount::Of::Received};
    case RankPage::Answered:
        return RankCount{RankCount::Of::Answered};
    case RankPage::Response:
        return RankCount{RankCount::Of::Rate, RateKind::Response};
    case RankPage::Resolution:
        return RankCount{RankCount::Of::Rate, RateKind::Resolution};
    case RankPage::Satisfaction:
        return RankCount{RankCount::Of::Rate, RateKind::Satisfaction};
    default:
        return std::nullopt;
    }
}

/// "2 · 前列" with ✓, "9 · 靠后" with !, for the first and last @p marked ranks of a group; never both at
/// once.
TextCell rankCell(std::optional<int> rank, int worst, int marked)
{
    if (!rank)
        return TextCell(RankPage::tr("样本不足"));
    TextCell cell(QString::number(*rank));
    const int ends = std::min(marked, worst / 2);
    if (*rank <= ends) {
        cell.text = RankPage::tr("%1 前列").arg(*rank);
        cell.chip = StateKind::Good;
    } else if (*rank > worst - ends) {
        cell.text = RankPage::tr("%1 靠后").arg(*rank);
        cell.chip = StateKind::Bad;
    }
    return cell;
}

/// "红牌 满意率" with !, "黄牌 2项" with ◷; empty where nobody is warned.
TextCell warningCell(const std::vector<RateWarning> &reasons)
{
    const auto card = cardOf(reasons);
    if (!card)
        return {};
    TextCell cell(reasons.size() == 1 ? QStringLiteral("%1 %2").arg(label(*card), label(reasons.front().rate))
                                      : RankPage::tr("%1 %2项").arg(label(*card)).arg(reasons.size()));
    cell.chip = *card == WarningCard::Red ? StateKind::Bad : StateKind::Due;
    cell.tooltip = warningsText(reasons);
    return cell;
}

std::vector<TextTableModel::Row> rowsOf(const RankAnswer &answer, const std::vector<UnitRanking::Row> &shown,
                                        int marked)
{
    std::map<QString, int> worst;
    for (const UnitRanking::Row &row : answer.ranking.rows)
        worst[row.figures.group] = std::max(worst[row.figures.group], row.rank.value_or(0));
    std::vector<TextTableModel::Row> rows;
    for (const UnitRanking::Row &row : shown) {
        const ThreeRates &rates = row.figures.rates;
        rows.push_back({rankCell(row.rank, worst[row.figures.group], marked),
                        warningCell(answer.warnings.value(row.figures.unit)), row.figures.name,
                        row.figures.group.isEmpty() ? RankPage::tr("未分组") : row.figures.group,
                        rates.composite.percentText(), rankText(row.previousRank),
                        rankChangeCell(row.rank, row.previousRank), QString::number(rates.received),
                        QString::number(rates.answered), reporttext::rate(rates.response),
                        reporttext::rate(rates.resolution), reporttext::rate(rates.satisfaction)});
    }
    return rows;
}

std::vector<TextColumn> columns()
{
    return {{RankPage::tr("名次")},         {RankPage::tr("红黄牌")},         {RankPage::tr("单位")},
            {RankPage::tr("分组")},         {RankPage::tr("综合得分"), true}, {RankPage::tr("上期"), true},
            {RankPage::tr("升降"), true},   {RankPage::tr("受理"), true},     {RankPage::tr("有答案"), true},
            {RankPage::tr("响应率"), true}, {RankPage::tr("解决率"), true},   {RankPage::tr("满意率"), true}};
}

} // namespace

RankPage::RankPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_period(Period::month(Month::of(toOffice(context.clock.now()).date)))
    , m_periodButton(new QPushButton(this))
    , m_rules(new QComboBox(this))
    , m_marked(new QSpinBox(this))
    , m_card(new Card({}, this))
    , m_demo(new QLabel(tr("演示数据"), this))
    , m_note(new QLabel(this))
    , m_reason(new QLabel(this))
    , m_table(new RowTable(QStringLiteral("ranks"), &context.settings, this))
    , m_model(new TextTableModel(columns(), this))
{
    layOut();
    bindCommands();
    connect(m_periodButton, &QPushButton::clicked, this, [this] {
        if (const auto period = askForPeriod(m_context.prompts, m_period))
            showPeriod(*period);
    });
    connect(m_rules, &QComboBox::currentIndexChanged, this, [this] {
        m_rule = m_rules->currentData().toString();
        ask();
    });
    connect(m_table, &RowTable::currentRowChanged, this, &RankPage::showReason);
    connect(m_marked, &QSpinBox::valueChanged, this, &RankPage::showRows);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(index.row(), index.column()); });
    connect(&m_context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

void RankPage::layOut()
{
    m_periodButton->setFont(Theme::font(Theme::Size::Title, true));
    m_periodButton->setToolTip(tr("选择月、季、年或指定期间"));
    m_rules->setAccessibleName(tr("口径"));
    m_rules->setMaximumWidth(rulesWidth);
    m_rules->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the rules come with the answer
    m_marked->setRange(0, mostMarked);
    m_marked->setValue(usuallyMarked);
    m_marked->setPrefix(tr("标出前后 "));
    m_marked->setSuffix(tr(" 名"));
    m_marked->setAccessibleName(tr("标出前后几名"));
    Theme::setRole(m_demo, "chip");
    Theme::setRole(m_note, "hint");
    m_reason->setAccessibleName(tr("红黄牌的原因"));
    m_reason->setWordWrap(true);
    m_demo->hide();
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({100, 116, 150, 90, 84, 56, 56, 60, 70, 146, 146, 146});
    m_table->setAccessibleName(tr("单位排名"));

    const Commands &commands = m_context.commands;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new KeyButton(commands.action(CommandId::PreviousRanks)));
    head->addWidget(m_periodButton);
    head->addWidget(new KeyButton(commands.action(CommandId::NextRanks)));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_rules, m_marked, m_demo})
        head->addWidget(widget);
    head->addStretch();
    head->addWidget(new KeyButton(commands.action(CommandId::ShowWarned)));
    head->addWidget(new KeyButton(commands.action(CommandId::CopyRanks)));
    head->addWidget(new KeyButton(commands.action(CommandId::PrintRanks)));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_reason);
    m_card->body()->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 8);
    column->setSpacing(Theme::Size::Gap);
    column->addLayout(head);
    column->addWidget(m_card, 1);
    column->addWidget(
        new KeyHintBar({{QStringLiteral("↑↓←→"), tr("换一格")},
                        {QStringLiteral("Enter"), tr("在红黄牌、件数或比率上：打开这些案件")}}));
}

void RankPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::PreviousRanks, this, [this] { showPeriod(m_period.previous()); });
    commands.bind(CommandId::NextRanks, this, [this] { showPeriod(m_period.next()); });
    commands.bind(CommandId::ShowWarned, this, [this] { showWarned(); });
    commands.bind(CommandId::CopyRanks, this, [this] { copy(); });
    commands.bind(CommandId::PrintRanks, this, [this] { print(); });
}

void RankPage::activate()
{
    ask();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RankPage::showPeriod(const Period &period)
{
    m_period = period;
    ask();
}

void RankPage::ask()
{
    m_periodButton->setText(m_period.title());
    m_context.askLatest(
        this, m_question,
        [period = m_period, rule = m_rule](Office &office) { return askRanks(office, period, rule); },
        m_context.orTell([this](RankAnswer answer) { showAnswer(std::move(answer)); }));
}

void RankPage::showAnswer(RankAnswer answer)
{
    m_answer = std::move(answer);
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    for (const AssessmentRule &rule : m_answer->rules)
        m_rules->addItem(tr("口径：%1").arg(boardtexts::ruleText(rule)), rule.code);
    m_rules->setCurrentIndex(m_rules->findData(m_answer->rule.code));
    m_card->setNote(m_answer->published ? publishedText(*m_answer->published) : QString());
    m_demo->setVisible(m_answer->demo);
    showRows();
}

void RankPage::showRows()
{
    if (!m_answer)
        return;
    const QModelIndex before = m_table->currentIndex();
    m_card->setTitle(tableSubject().title);
    m_shown.clear();
    std::ranges::copy_if(m_answer->ranking.rows, std::back_inserter(m_shown),
                         [this](const UnitRanking::Row &row) {
                             return !m_warnedOnly || m_answer->warnings.contains(row.figures.unit);
                         });
    m_model->setRows(rowsOf(*m_answer, m_shown, m_marked->value()));
    m_table->setCurrentIndex(m_model->index(std::clamp(before.row(), 0, std::max(m_model->rowCount() - 1, 0)),
                                            before.isValid() ? before.column() : 0));
    showReason();
    m_note->setText(
        m_answer->ranking.rows.empty() ? tr("这段时间没有可排名的单位。")
        : m_shown.empty()
            ? tr("这段时间没有红黄牌单位；按 %1 回到全部单位。").arg(Commands::keyText(CommandId::ShowWarned))
            : tr("按“%1”排名；同分%2；少于 %3 件有答案的列为样本不足。")
                  .arg(boardtexts::ruleText(m_answer->rule), m_answer->rule.ties == TieRule::Skip
                                                                 ? tr("并列，后面的名次空出（1、1、1、4）")
                                                                 : tr("并列，后面的名次接着排（1、1、1、2）"))
                  .arg(m_answer->ranking.minimumCases));
}

/// Under the table, so that it is read without a pointer.
void RankPage::showReason()
{
    const int row = m_table->currentIndex().row();
    const bool isUnit = m_answer && row >= 0 && std::size_t(row) < m_shown.size();
    const UnitRates unit = isUnit ? m_shown[std::size_t(row)].figures : UnitRates();
    const auto reasons = isUnit ? m_answer->warnings.value(unit.unit) : std::vector<RateWarning>();
    const auto card = cardOf(reasons);
    m_reason->setVisible(card.has_value());
    m_reason->setText(card ? tr("%1%2 %3：%4。")
                                 .arg(chip::mark(*card == WarningCard::Red ? StateKind::Bad : StateKind::Due),
                                      label(*card), unit.name, warningsText(reasons))
                           : QString());
}

QString RankPage::reason() const
{
    return m_reason->text();
}

void RankPage::showWarned()
{
    m_warnedOnly = !m_warnedOnly;
    showRows();
}

void RankPage::open(int row, int column)
{
    const std::optional<RankCount> count = countOf(column);
    if (!m_answer || row < 0 || std::size_t(row) >= m_shown.size() || !count)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [answer = *m_answer, unit = m_shown[std::size_t(row)], count](Office &office) {
            return rankLink(office, answer, unit, *count);
        },
        m_context.orTell([this](const std::optional<CaseLink> &link) {
            if (link)
                emit m_context.showCases(link->filter, tr("%1 %2 件").arg(link->title).arg(link->count));
            else
                emit notice(tr("这个数字没有计入任何案件。"), StateKind::Plain);
        }));
}

void RankPage::copy()
{
    QStringList lines;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << (row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                              : m_model->text(row, column));
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit notice(tr("排名表已复制，可粘贴到表格。"), StateKind::Good);
}

void RankPage::print()
{
    if (!m_answer)
        return;
    PrintedTable table{
        tableSubject().title, m_answer->officeName, tableNotes().join(tr("。")), {}, {}, Score};
    for (const TextColumn &column : columns())
        table.headers << column.header;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->text(row, column);
        table.rows.push_back(cells);
    }
    showRegistered(m_context, this, tablePaper(table, m_context.clock.now()), tableSubject(),
                   qint64(table.rows.size()));
}

ExportSubject RankPage::tableSubject() const
{
    ExportSubject subject;
    subject.title = (m_warnedOnly ? tr("%1红黄牌单位") : tr("%1单位排名")).arg(m_period.title());
    subject.period = m_period.code();
    if (m_answer) {
        subject.ruleCode = m_answer->rule.code;
        subject.ruleVersion = m_answer->rule.version;
    }
    return subject;
}

QStringList RankPage::tableNotes() const
{
    QStringList notes{m_note->text()};
    if (m_answer && m_answer->published)
        notes.prepend(publishedText(*m_answer->published));
    return notes;
}

} // namespace jiesu
