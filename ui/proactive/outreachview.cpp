// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/outreachview.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "sheet/datetext.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/proactive/outreachcard.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiesu {

namespace {

constexpr int listWidth = 540;
constexpr int dayWidth = 150;
constexpr int weatherWidth = 120;
constexpr int templateHeight = 58;

TextCell outcomeCell(const OutreachEntry &entry)
{
    const std::optional<OutreachCall> &call = entry.call;
    TextCell cell(call                         ? label(call->outcome)
                  : entry.promisedOn.isValid() ? OutreachView::tr("已约未呼")
                                               : OutreachView::tr("未呼"));
    cell.chip = !call ? StateKind::Due : isReached(call->outcome) ? StateKind::Good : StateKind::Plain;
    return cell;
}

} // namespace

struct OutreachView::Loaded
{
    std::vector<OutreachEntry> list;
    std::vector<QString> scripts;
    QString scriptTemplate;
    OutreachCounts counts;
    WeatherKind weather = WeatherKind::Snow;
};

OutreachView::OutreachView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_day(new QLineEdit)
    , m_dayField(new LabelledField(tr("天气日期"), m_day))
    , m_weather(new QComboBox)
    , m_listCard(new Card(tr("外呼名单")))
    , m_table(new RowTable(QStringLiteral("outreach"), nullptr, this))
    , m_model(new TextTableModel({{tr("片区")}, {tr("称呼")}, {tr("上次联系")}, {tr("本次")}, {tr("路面")}},
                                 this))
    , m_card(new OutreachCard)
    , m_template(new QPlainTextEdit)
    , m_templateField(new LabelledField(tr("话术样张"), m_template))
{
    layOut();
    bindCommands();
    connect(m_day, &QLineEdit::editingFinished, this, &OutreachView::refresh);
    connect(m_weather, &QComboBox::currentIndexChanged, this, &OutreachView::refresh);
    connect(m_table, &RowTable::currentRowChanged, this, &OutreachView::showRow);
    connect(m_table, &RowTable::rowActivated, m_card, [this] { m_card->setFocus(Qt::OtherFocusReason); });
    connect(m_card, &OutreachCard::saveAsked, this, &OutreachView::save);
}

QWidget *OutreachView::head()
{
    m_day->setObjectName(QStringLiteral("outreachDay"));
    m_day->setText(toOffice(m_context.clock.now()).date.toString(Qt::ISODate));
    m_dayField->setFixedWidth(dayWidth);
    for (const Choice &choice : choices<WeatherKind>())
        m_weather->addItem(label(WeatherKind(choice.value)), choice.value);
    auto *weather = new LabelledField(tr("天气"), m_weather);
    weather->setFixedWidth(weatherWidth);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_dayField);
    row->addWidget(weather);
    row->addStretch();
    return head;
}

QWidget *OutreachView::scriptCard()
{
    m_template->setObjectName(QStringLiteral("scriptTemplate"));
    m_template->setTabChangesFocus(true);
    m_template->setFixedHeight(templateHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_templateField, 1);
    row->addWidget(new KeyButton(m_context.commands.action(CommandId::SaveScript)), 0, Qt::AlignBottom);
    auto *card = new Card;
    card->body()->addLayout(row);
    return card;
}

void OutreachView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({114, 78, 104, 116, 78});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("外呼名单"));
    m_listCard->setFixedWidth(listWidth);
    m_listCard->body()->addWidget(head());
    m_listCard->body()->addWidget(m_table, 1);
    m_listCard->body()->addWidget(
        new KeyHintBar({{QStringLiteral("Enter"), tr("到通话")},
                        {Commands::keyText(CommandId::PreviousCitizen), tr("上一位")},
                        {Commands::keyText(CommandId::NextCitizen), tr("下一位")}}));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *save = new KeyButton(m_context.commands.action(CommandId::SaveOutreach));
    Theme::setRole(save, "primary");
    buttons->addWidget(save);
    buttons->addWidget(new KeyButton(m_context.commands.action(CommandId::OpenNeed)));
    buttons->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::Size::Gap);
    right->addWidget(m_card, 1);
    right->addLayout(buttons);
    right->addWidget(scriptCard());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_listCard);
    row->addLayout(right, 1);
}

void OutreachView::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::NextCitizen, this, [this] { move(1); });
    commands.bind(CommandId::PreviousCitizen, this, [this] { move(-1); });
    commands.bind(CommandId::SaveOutreach, this, [this] { save(); });
    commands.bind(CommandId::OpenNeed, this, [this] { openNeed(); });
    commands.bind(CommandId::SaveScript, this, [this] { saveScript(); });
}

void OutreachView::activate()
{
    refresh();
    m_card->setFocus(Qt::OtherFocusReason);
}

WeatherKind OutreachView::weather() const
{
    return WeatherKind(m_weather->currentData().toInt());
}

QStringList OutreachView::tableNotes() const
{
    return {tr("%1 %2").arg(m_shownDay.toString(Qt::ISODate), label(weather()))};
}

void OutreachView::refresh()
{
    const auto read = readDate(text::tidyLine(m_day->text()));
    m_dayField->setError(read ? QString() : tr("请写成 2022-01-22。"));
    if (!read)
        return;
    const QDate day = read->at.date;
    const bool isNew = day != m_shownDay;
    m_shownDay = day;
    m_context.askLatest(
        this, m_question,
        [day, isNew, chosen = weather()](Office &office) -> Result<Loaded> {
            OutreachService outreach(office);
            const WeatherKind weather = isNew ? outreach.weatherOn(day).value_or(chosen) : chosen;
            auto list = outreach.callList(day);
            if (!list)
                return list.error();
            Loaded loaded{
                std::move(list).value(), {}, outreach.scriptTemplate(), outreach.counts(day, day), weather};
            for (const OutreachEntry &entry : loaded.list)
                loaded.scripts.push_back(outreach.script(entry, day, weather));
            return loaded;
        },
        m_context.orTell([this](Loaded loaded) { show(std::move(loaded)); }));
}

void OutreachView::show(Loaded loaded)
{
    m_list = std::move(loaded.list);
    m_scripts = std::move(loaded.scripts);
    {
        const QSignalBlocker quiet(m_weather);
        m_weather->setCurrentIndex(m_weather->findData(int(loaded.weather)));
    }
    if (!m_template->document()->isModified()) {
        m_template->setPlainText(loaded.scriptTemplate);
        m_template->document()->setModified(false);
    }
    m_listCard->setNote(tr("%1 人 · 已呼 %2 次 · 接通 %3 · 反映 %4 件")
                            .arg(m_list.size())
                            .arg(loaded.counts.calls)
                            .arg(loaded.counts.reached)
                            .arg(loaded.counts.matters));
    std::vector<TextTableModel::Row> rows;
    const qint64 kept = m_card->isTouched() ? m_card->citizen() : 0;
    int chosen = -1;
    for (const OutreachEntry &entry : m_list) {
        const bool isWanted = kept != 0 ? entry.citizen.id == kept : !entry.call.has_value();
        if (isWanted && chosen < 0)
            chosen = int(rows.size());
        const bool wasAsked = entry.call && entry.call->road != RoadState::NotAsked;
        rows.push_back({entry.areaName, entry.citizen.name, entry.citizen.contactedOn.toString(Qt::ISODate),
                        outcomeCell(entry), wasAsked ? label(entry.call->road) : QString()});
    }
    const QSignalBlocker quiet(m_table);
    m_model->setRows(std::move(rows));
    if (m_list.empty())
        return m_card->clear();
    m_table->selectRow(std::max(0, chosen));
    m_shownRow = std::max(0, chosen);
    if (kept == 0)
        showCurrent();
}

void OutreachView::showCurrent()
{
    const int row = m_table->currentIndex().row();
    m_shownRow = row;
    if (row >= 0 && std::size_t(row) < m_list.size())
        m_card->show(m_list[std::size_t(row)], m_scripts[std::size_t(row)]);
}

void OutreachView::showRow()
{
    if (m_card->isTouched() &&
        !m_context.prompts.confirm(
            {tr("放弃没有保存的通话"), tr("这次外呼还没有记下，要放弃吗？"), tr("放弃"), true})) {
        const QSignalBlocker quiet(m_table);
        m_table->selectRow(m_shownRow);
        return;
    }
    showCurrent();
}

void OutreachView::move(int step)
{
    const int row = m_table->currentIndex().row() + step;
    if (row >= 0 && std::size_t(row) < m_list.size())
        m_table->selectRow(row);
}

void OutreachView::save()
{
    store([](const OutreachCall &) {});
}

void OutreachView::store(std::function<void(const OutreachCall &)> then)
{
    if (m_saving || !m_card->check())
        return;
    m_saving = true;
    OutreachCall call = m_card->call();
    call.weatherDay = m_shownDay;
    call.weather = weather();
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [call](Office &office) { return OutreachService(office).record(call); },
        [this, then = std::move(then)](const Result<OutreachCall> &stored) {
            m_saving = false;
            if (!stored)
                return m_card->showError(stored.error().message());
            m_card->show({}, {});
            emit notice(tr("已记下这次外呼"), StateKind::Good);
            refresh();
            m_card->setFocus(Qt::OtherFocusReason);
            then(*stored);
        });
}

/// The need becomes a call at the desk, linked to the call it came from; what the card holds is stored first.
void OutreachView::openNeed()
{
    if (m_shownRow < 0 || std::size_t(m_shownRow) >= m_list.size())
        return;
    const OutreachEntry entry = m_list[std::size_t(m_shownRow)];
    const auto open = [this, citizen = entry.citizen](const OutreachCall &call) {
        emit m_context.callAsked({{QStringLiteral("caller_phone"), citizen.phone},
                                  {QStringLiteral("caller_name"), citizen.name},
                                  {QStringLiteral("content"), call.need},
                                  {QStringLiteral("outreach_call"), call.id}});
    };
    if (entry.call && !m_card->isTouched())
        open(*entry.call);
    else
        store(open);
}

void OutreachView::saveScript()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [text = m_template->toPlainText()](Office &office) {
            return OutreachService(office).saveScriptTemplate(text);
        },
        [this](const Result<Done> &saved) {
            m_templateField->setError(saved ? QString() : saved.error().message());
            if (!saved)
                return;
            m_template->document()->setModified(false);
            emit notice(tr("话术已保存"), StateKind::Good);
            refresh();
        });
}

} // namespace jiesu
