// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duty/rosterledger.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/duty/rostermodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace jiesu {
namespace {

constexpr int daysOfWeek = 7;
constexpr std::size_t gapsShown = 3;
constexpr qsizetype historyShown = 8;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QString gapText(const DutyGap &gap)
{
    const OfficeTime from = toOffice(gap.from);
    const OfficeTime to = toOffice(gap.to);
    const QString day = QStringLiteral("MM-dd HH:mm");
    return QStringLiteral("%1–%2").arg(QDateTime(from.date, from.time).toString(day),
                                       from.date == to.date ? to.time.toString(QStringLiteral("HH:mm"))
                                                            : QDateTime(to.date, to.time).toString(day));
}

/// What somebody reads of a shift's history; its name and times do not change.
QString fieldName(const QString &code)
{
    if (code == QLatin1String("person"))
        return RosterLedger::tr("值班人");
    if (code == QLatin1String("phone"))
        return RosterLedger::tr("电话");
    return code == QLatin1String("night_contact") ? RosterLedger::tr("夜间联系人") : QString();
}

/// "03-06 10:00 管理员 改值班表：值班人 值班员 01 → 值班员 02", the last first.
QString historyText(const std::vector<HistoryEntry> &entries)
{
    QStringList lines;
    for (auto entry = entries.rbegin(); entry != entries.rend() && lines.size() < historyShown; ++entry) {
        const QString name = fieldName(entry->field);
        const auto shown = [](const QString &value) {
            return value.isEmpty() ? RosterLedger::tr("（空）") : value;
        };
        if (!name.isEmpty())
            lines << RosterLedger::tr("%1 %2：%3 %4 → %5")
                         .arg(officeMinuteText(entry->at).mid(5), entry->actor, name, shown(entry->oldValue),
                              shown(entry->newValue));
    }
    return lines.isEmpty() ? RosterLedger::tr("这一班还没有排过人。") : lines.join(u'\n');
}

} // namespace

struct RosterLedger::Loaded
{
    DutyRule rule;
    std::vector<DutyShift> shifts;
};

RosterLedger::RosterLedger(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_week(new QLabel)
    , m_gaps(new QLabel)
    , m_history(new QLabel)
    , m_table(new RowTable(QStringLiteral("roster"), nullptr, this))
    , m_model(new RosterModel(this))
    , m_monday(mondayOf(toOffice(context.clock.now()).date))
{
    layOut();
    bindCommands();
    connect(m_table, &RowTable::rowActivated, this, &RosterLedger::startEditing);
    connect(m_model, &RosterModel::edited, this, &RosterLedger::store);
    connect(&context, &OfficeContext::dutyChanged, this, &RosterLedger::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RosterLedger::showHistory);
}

void RosterLedger::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({110, 80, 120, 170, 160});
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setAccessibleName(tr("值班表"));
    Theme::setRole(m_week, "strong");
    m_gaps->setWordWrap(true);
    m_history->setWordWrap(true);
    m_history->hide();
    Theme::setRole(m_history, "hint");
    auto *card = new Card(tr("值班表"));
    const Commands &commands = m_context.commands;
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new KeyButton(commands.action(CommandId::PreviousWeek)));
    head->addWidget(m_week);
    head->addWidget(new KeyButton(commands.action(CommandId::NextWeek)));
    head->addStretch();
    for (const CommandId id : {CommandId::CopyWeek, CommandId::PasteRoster, CommandId::ImportRoster})
        head->addWidget(new KeyButton(commands.action(id)));
    card->body()->addLayout(head);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_gaps);
    card->body()->addWidget(m_history);
    card->body()->addWidget(new KeyHintBar({{tr("直接打字"), tr("改这一格")},
                                            {QStringLiteral("Enter"), tr("编辑，写好再按一次")},
                                            {QStringLiteral("Ctrl+V"), tr("粘贴“日期 班次 值班人 电话”各行")},
                                            {Commands::keyText(CommandId::Undo), tr("撤销")},
                                            {Commands::keyText(CommandId::LedgerHistory), tr("变更记录")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void RosterLedger::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::PreviousWeek, this, [this] { goTo(m_monday.addDays(-daysOfWeek)); });
    commands.bind(CommandId::NextWeek, this, [this] { goTo(m_monday.addDays(daysOfWeek)); });
    commands.bind(CommandId::CopyWeek, this, [this] { copyWeek(); });
    commands.bind(CommandId::ImportRoster, this, [this] { importFile(); });
    commands.bind(CommandId::LedgerHistory, this, [this] {
        m_history->setVisible(m_history->isHidden());
        showHistory();
    });
    commands.bind(CommandId::PasteRoster, this, [this] {
        takeRows([text = QGuiApplication::clipboard()->text()](Office &office) {
            return DutyService(office).addRows(text);
        });
    });
}

void RosterLedger::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void RosterLedger::goTo(QDate monday)
{
    m_monday = monday;
    refresh();
}

void RosterLedger::refresh()
{
    m_context.askLatest(
        this, m_question,
        [monday = m_monday](Office &office) {
            DutyService service(office);
            return Loaded{service.rule(),
                          service.shifts(fromOffice(monday), fromOffice(monday.addDays(daysOfWeek)))};
        },
        m_context.orTell([this](const Loaded &loaded) { show(loaded); }));
}

void RosterLedger::show(const Loaded &loaded)
{
    const QModelIndex before = m_table->currentIndex();
    m_week->setText(tr("%1 至 %2")
                        .arg(m_monday.toString(Qt::ISODate),
                             m_monday.addDays(daysOfWeek - 1).toString(QStringLiteral("MM-dd"))));
    m_model->setWeek(m_monday, loaded.rule, loaded.shifts);
    const int row = before.isValid() ? std::min(before.row(), m_model->rowCount() - 1) : 0;
    const int column = before.isValid() ? before.column() : int(RosterModel::Person);
    m_table->setCurrentIndex(m_model->index(row, column));

    const auto gaps = dutyGaps(loaded.shifts, fromOffice(m_monday), fromOffice(m_monday.addDays(daysOfWeek)));
    QStringList texts;
    for (const DutyGap &gap : gaps) {
        if (texts.size() < int(gapsShown))
            texts << gapText(gap);
    }
    QString sentence = tr("这一周每个小时都有人值班。");
    if (!gaps.empty())
        sentence = tr("! 没有人值班：%1").arg(texts.join(QStringLiteral("、")));
    if (gaps.size() > gapsShown)
        sentence += tr(" 等 %1 段").arg(gaps.size());
    m_gaps->setText(sentence);
    Theme::setRole(m_gaps, gaps.empty() ? "hint" : "error");
}

void RosterLedger::startEditing()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_model->flags(index) & Qt::ItemIsEditable)
        m_table->edit(index);
}

void RosterLedger::store(const DutyShift &shift)
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [shift](Office &office) { return DutyService(office).save(shift); },
        [this](const Result<DutyShift> &stored) {
            if (!stored)
                m_context.prompts.showError(stored.error());
            onStored({});
        });
}

void RosterLedger::copyWeek()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [monday = m_monday](Office &office) { return DutyService(office).copyWeekBefore(monday); },
        m_context.orTell([this](const std::vector<DutyShift> &filled) {
            onStored(filled.empty() ? tr("上周没有可以照排的班") : tr("照上周排了 %1 班").arg(filled.size()));
        }));
}

void RosterLedger::importFile()
{
    const auto path = m_context.prompts.openFile(tr("导入排班表"), tr("表格 (*.xlsx *.csv);;所有文件 (*)"));
    if (path)
        takeRows([file = *path](Office &office) { return DutyService(office).importFile(file); });
}

void RosterLedger::takeRows(const std::function<Result<RosterRows>(Office &)> &work)
{
    m_context.ask(this, OfficeThread::Priority::Save, work, m_context.orTell([this](const RosterRows &rows) {
        if (!rows.rejected.isEmpty())
            m_context.prompts.showText(tr("没有排进去的行"), rows.rejected.join(u'\n'));
        if (!rows.shifts.empty())
            m_monday = mondayOf(toOffice(rows.shifts.front().startsAt).date);
        onStored(tr("排了 %1 班").arg(rows.shifts.size()));
    }));
}

void RosterLedger::onStored(const QString &sentence)
{
    if (!sentence.isEmpty())
        emit notice(sentence, StateKind::Good);
    emit m_context.dutyChanged();
}

void RosterLedger::showHistory()
{
    m_history->clear();
    ++m_historyQuestion;
    const QModelIndex index = m_table->currentIndex();
    if (m_history->isHidden() || !index.isValid())
        return;
    m_context.askLatest(
        this, m_historyQuestion,
        [id = m_model->shift(index.row()).id](Office &office) { return DutyService(office).history(id); },
        m_context.orTell(
            [this](const std::vector<HistoryEntry> &entries) { m_history->setText(historyText(entries)); }));
}

} // namespace jiesu
