// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/assessmentpage.h"

#include "domain/officetime.h"
#include "lifecycle/permission.h"
#include "metrics/assessmentpaste.h"
#include "service/publishedfigures.h"
#include "service/ruleservice.h"
#include "ui/commands.h"
#include "ui/dashboard/assessmentgrid.h"
#include "ui/dashboard/assessmentmodel.h"
#include "ui/dashboard/boardhead.h"
#include "ui/officecontext.h"
#include "ui/print/papers.h"
#include "ui/print/registeredpaper.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QUndoStack>

namespace jiesu {
namespace {

constexpr int firstWidths[] = {92, 108, 86, 84, 84, 60};
constexpr int itemWidth = 132;
constexpr int nameHeight = 48; ///< two lines

} // namespace

struct AssessmentPage::Loaded
{
    KeptTable kept;
    TableContext context;
    std::optional<Publication> published;
    QString officeName;
};

AssessmentPage::AssessmentPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_month(Month::of(toOffice(context.clock.now()).date).plus(-1))
    , m_monthButton(new QPushButton(this))
    , m_title(new QLineEdit(this))
    , m_published(new QLabel(this))
    , m_unsaved(new QLabel(tr("未保存"), this))
    , m_status(new QLabel(this))
    , m_model(new AssessmentModel(this))
    , m_grid(new AssessmentGrid(*m_model, this))
{
    layOut();
    bindCommands();
    connect(m_monthButton, &QPushButton::clicked, this, [this] {
        if (const auto period = askForPeriod(m_context.prompts, Period::month(m_month)))
            showMonth(Month::of(period->last()));
    });
    connect(m_model, &AssessmentModel::changed, this, &AssessmentPage::showStatus);
    connect(m_title, &QLineEdit::textChanged, this, &AssessmentPage::showStatus);
    connect(m_grid, &AssessmentGrid::currentCellChanged, this, &AssessmentPage::showStatus);
    connect(m_grid, &AssessmentGrid::wholeTablePasted, this, &AssessmentPage::takeWholeTable);
    connect(&m_context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible() && !isChanged())
            ask();
    });
}

void AssessmentPage::layOut()
{
    m_monthButton->setFont(Theme::font(Theme::Size::Title, true));
    m_title->setAccessibleName(tr("考评表名称"));
    m_title->setMinimumWidth(240);
    for (QLabel *label : {m_published, m_unsaved})
        Theme::setRole(label, "chip");
    m_grid->setAccessibleName(tr("综合考评表"));
    const Commands &commands = m_context.commands;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new KeyButton(commands.action(CommandId::PreviousTable)));
    head->addWidget(m_monthButton);
    head->addWidget(new KeyButton(commands.action(CommandId::NextTable)));
    head->addWidget(m_title);
    head->addWidget(m_published);
    head->addWidget(m_unsaved);
    head->addStretch();
    for (const CommandId id : {CommandId::ShowTableVersions, CommandId::PrintTable})
        head->addWidget(new KeyButton(commands.action(id)));
    auto *saveButton = new KeyButton(commands.action(CommandId::SaveTable));
    Theme::setRole(saveButton, "primary");
    head->addWidget(saveButton);
    auto *card = new Card({}, this);
    card->body()->addWidget(m_grid, 1);
    card->body()->addWidget(m_status);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 14, Theme::Size::PageMargin, 8);
    column->setSpacing(Theme::Size::Gap);
    column->addLayout(head);
    column->addWidget(card, 1);
    column->addWidget(new KeyHintBar({{tr("直接打字"), tr("改这一格")},
                                      {QStringLiteral("Ctrl+Enter"), tr("改原来的内容")},
                                      {QStringLiteral("Enter / Tab"), tr("下一行 / 右一格")},
                                      {QStringLiteral("Ctrl+V"), tr("粘贴一块或整张表")},
                                      {QStringLiteral("Delete"), tr("清空")},
                                      {QStringLiteral("Ctrl+Z"), tr("撤销")}}));
}

void AssessmentPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::PreviousTable, this, [this] { showMonth(m_month.plus(-1)); });
    commands.bind(CommandId::NextTable, this, [this] { showMonth(m_month.plus(1)); });
    commands.bind(CommandId::SaveTable, this, [this] { save(); });
    commands.bind(CommandId::ShowTableVersions, this, [this] { showVersions(); });
    commands.bind(CommandId::PrintTable, this, [this] { print(); });
}

void AssessmentPage::activate()
{
    if (!isChanged())
        ask();
    m_grid->setFocus(Qt::OtherFocusReason);
}

bool AssessmentPage::isChanged() const
{
    return !m_model->undoStack()->isClean() || m_title->text() != m_kept.table.title;
}

QString AssessmentPage::status() const
{
    return m_status->text();
}

void AssessmentPage::showMonth(Month month)
{
    if (isChanged() &&
        !m_context.prompts.confirm({tr("放弃没有保存的修改？"),
                                    tr("%1 的考评表有没有保存的修改，离开后不再保留。").arg(m_month.text()),
                                    tr("放弃修改"), true}))
        return;
    m_month = month;
    ask();
}

void AssessmentPage::ask()
{
    m_monthButton->setText(Period::month(m_month).title());
    m_context.askLatest(
        this, m_question,
        [month = m_month](Office &office) -> Result<Loaded> {
            const Result<AssessmentRule> rule = ruleFor(office, Period::month(month));
            if (!rule)
                return rule.error();
            AssessmentTableService service(office);
            Loaded loaded{service.find(month).value_or(service.draftFor(month)), {}, {}, office.name()};
            loaded.context = service.context(month, loaded.kept.table, *rule);
            loaded.published = publishedfigures::publication(office, Period::month(month), *rule);
            return loaded;
        },
        m_context.orTell([this](Loaded loaded) { showLoaded(std::move(loaded)); }));
}

void AssessmentPage::showLoaded(Loaded loaded)
{
    m_kept = std::move(loaded.kept);
    m_officeName = loaded.officeName;
    m_published->setText(loaded.published ? tr("已封账，公布的名次要更正后才变") : QString());
    m_published->setVisible(loaded.published.has_value());
    const auto refused = refusal(m_context.session, Permission::KeepAssessmentTables);
    m_title->setReadOnly(refused.has_value());
    m_title->setText(m_kept.table.title);
    m_model->setTable(m_kept.table, loaded.context, refused.has_value());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_grid->setColumnWidth(column, column < AssessmentModel::FirstItem ? firstWidths[column] : itemWidth);
    m_grid->setRowHeight(AssessmentModel::ItemName, nameHeight);
    showStatus();
}

void AssessmentPage::showStatus()
{
    m_unsaved->setVisible(isChanged());
    const QModelIndex current = m_grid->currentIndex();
    const QModelIndex first = m_model->firstRefused();
    QString sentence = current.isValid() ? m_model->refusal(current) : QString();
    if (sentence.isEmpty() && first.isValid())
        sentence = m_model->refusal(first);
    Theme::setRole(m_status, sentence.isEmpty() ? "hint" : "error");
    if (!sentence.isEmpty())
        m_status->setText(chip::mark(StateKind::Bad) + sentence);
    else if (!m_kept.id.isSet())
        m_status->setText(m_kept.table.items.empty()
                              ? tr("还没有考评表：在“项目 "
                                   "1”下写项目名称、方式（手工、三率、扣减、线性）和满分，再逐行写属地；"
                                   "也可以从表格复制整张表后按 Ctrl+V。")
                              : tr("这个月还没有考评表，已照上一张列出项目和属地；填好后按 Ctrl+S 保存。"));
    else
        m_status->setText(tr("第 %1 版 · %2 个属地 · 综合得分和名次随填随算")
                              .arg(m_kept.revision)
                              .arg(m_model->table().rows.size()));
}

void AssessmentPage::takeWholeTable(const std::vector<QStringList> &cells)
{
    const Result<PastedTable> pasted = pastedTable(cells);
    if (!pasted)
        return m_context.prompts.showError(pasted.error());
    AssessmentTable table = pasted->table;
    table.title = m_title->text();
    m_model->replace(table, tr("粘贴整张表"));
    if (!pasted->differences.isEmpty())
        m_context.prompts.showText(tr("印出的得分与各项之和不一致"), pasted->differences.join(u'\n'));
    emit notice(tr("粘贴了 %1 个属地、%2 个项目，尚未保存").arg(table.rows.size()).arg(table.items.size()),
                StateKind::Plain);
}

void AssessmentPage::save()
{
    m_grid->setFocus(Qt::OtherFocusReason); // a cell that is being typed is taken first
    if (const QModelIndex refused = m_model->firstRefused(); refused.isValid()) {
        m_grid->setCurrentIndex(refused);
        emit notice(m_model->refusal(refused), StateKind::Bad);
        return;
    }
    KeptTable table = m_kept;
    table.monthKey = m_month.key();
    table.table = m_model->table();
    table.table.title = m_title->text();
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [table](Office &office) { return AssessmentTableService(office).save(table); },
        m_context.orTell([this](const KeptTable &stored) {
            m_kept.table.title = m_title->text();
            m_model->undoStack()->setClean();
            emit notice(tr("%1 的考评表已保存").arg(Month::fromKey(stored.monthKey).text()), StateKind::Good);
            ask();
        }));
}

/// An older version is put into the table, to be looked at or saved again.
void AssessmentPage::showVersions()
{
    if (!m_kept.id.isSet())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [id = m_kept.id](Office &office) { return AssessmentTableService(office).versions(id); },
        m_context.orTell([this](const std::vector<TableVersion> &versions) {
            QStringList names;
            for (const TableVersion &version : versions)
                names << tr("第 %1 版 · %2 · %3")
                             .arg(version.number)
                             .arg(officeMinuteText(version.at), version.by);
            const auto chosen =
                m_context.prompts.choose(tr("历次版本"), tr("看哪一版？保存后成为新的一版。"), names);
            if (chosen)
                m_model->replace(versions[std::size_t(*chosen)].table, names[*chosen]);
        }));
}

void AssessmentPage::print()
{
    const RankTable ranks = m_model->ranks();
    PrintedTable table{m_title->text(), m_officeName, tableNotes().front(), {}, {}, 2};
    for (int column = 0; column < AssessmentModel::FirstItem; ++column)
        table.headers << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const TableItem &item : ranks.items)
        table.headers << tr("%1%2分").arg(item.name, scoreText(item.fullMark));
    for (const RankTable::Row &row : ranks.rows) {
        QStringList cells{row.group,
                          row.unit,
                          scoreText(row.total),
                          rankText(row.rank),
                          rankText(row.previousRank),
                          rankChangeText(row.rank, row.previousRank)};
        for (const auto &mark : row.marks)
            cells << scoreText(mark);
        table.rows.push_back(cells);
    }
    showRegistered(m_context, this, tablePaper(table, m_context.clock.now()), tableSubject(),
                   qint64(table.rows.size()));
}

ExportSubject AssessmentPage::tableSubject() const
{
    ExportSubject subject;
    subject.title = m_title->text();
    subject.period = Period::month(m_month).code();
    return subject;
}

QStringList AssessmentPage::tableNotes() const
{
    return {isChanged() ? tr("有没有保存的修改") : Period::month(m_month).title()};
}

} // namespace jiesu
