// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/likelyview.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/exports/showntable.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/proactivepapers.h"
#include "ui/print/registeredpaper.h"
#include "ui/widgets/arrowtabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

namespace jiesu {

namespace {

constexpr int ownerWidth = 140;
constexpr int monthsOffered = 4;
constexpr int shownSeasons = 4;

QComboBox *comboBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

std::vector<TextColumn> spotColumns(const LikelySpots &spots)
{
    return {{LikelyView::tr("点位")},
            {LikelyView::tr("街镇")},
            {LikelyView::tr("分类")},
            {LikelyView::tr("件数"), true},
            {spots.question.weather ? LikelyView::tr("几场中出现") : LikelyView::tr("几年中出现"), true}};
}

std::vector<TextTableModel::Row> spotRows(const LikelySpots &spots, const ReferenceData &reference)
{
    std::vector<TextTableModel::Row> rows;
    for (const LikelySpot &spot : spots.rows) {
        const Place *place = reference.place(spot.place);
        rows.push_back({reference.name(spot.place), place ? reference.name(place->parent) : QString(),
                        reference.name(spot.category), QString::number(spot.cases),
                        LikelyView::tr("%1/%2").arg(spot.times).arg(spots.occasions)});
    }
    return rows;
}

} // namespace

LikelyView::LikelyView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_months(comboBox(tr("月份")))
    , m_weather(comboBox(tr("天气")))
    , m_categories(comboBox(tr("分类")))
    , m_owner(new QLineEdit)
    , m_card(new Card(title()))
    , m_tabs(new QTabBar)
    , m_table(new RowTable(QStringLiteral("likely-places"), nullptr, this))
    , m_model(new TextTableModel({}, this))
    , m_note(wrappedLabel("hint"))
    , m_seasons(wrappedLabel(""))
{
    layOut();
    bindCommands();
    connect(m_tabs, &QTabBar::currentChanged, this, &LikelyView::showRows);
    connect(m_table, &RowTable::rowActivated, this, &LikelyView::openRow);
    for (QComboBox *box : {m_months, m_weather, m_categories})
        connect(box, &QComboBox::currentIndexChanged, this, &LikelyView::refresh);
    connect(&context.lookups, &LookupKeeper::changed, this, &LikelyView::fillCategories);
    fillCategories();
}

void LikelyView::layOut()
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(title());
    moveTabsByArrows(*m_table, *m_tabs);
    m_card->body()->addLayout(head());
    m_card->body()->addWidget(m_tabs);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_note);
    auto *seasons = new Card(tr("季节预案"));
    seasons->setNote(tr("在“台账 · 季节预案”里登记"));
    seasons->body()->addWidget(m_seasons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin, 8);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(seasons);
    column->addWidget(m_card, 1);
    column->addWidget(new KeyHintBar({{QStringLiteral("← →"), tr("推算与清单")},
                                      {QStringLiteral("Enter"), tr("打开这里的案件")},
                                      {Commands::keyText(CommandId::FindLikelyPlaces), tr("改条件")},
                                      {Commands::keyText(CommandId::StoreLikelyPlaces), tr("存为清单")},
                                      {Commands::keyText(CommandId::TickLikelyPlace), tr("勾选完成")},
                                      {Commands::keyText(CommandId::PrintShownTable), tr("打印")}}));
}

QLayout *LikelyView::head()
{
    const Month running = Month::of(toOffice(m_context.clock.now()).date);
    for (int ahead = 0; ahead < monthsOffered; ++ahead) {
        const Month month = running.plus(ahead);
        m_months->addItem(Period::month(month).title(), month.key());
    }
    m_months->setCurrentIndex(1);
    m_weather->addItem(tr("往年同月，不分天气"), -1);
    for (const Choice &kind : choices<WeatherKind>())
        m_weather->addItem(tr("历次%1后").arg(choice::label(choices<WeatherKind>(), kind.value)), kind.value);
    m_categories->addItem(tr("全部分类"), qint64(0));
    m_owner->setPlaceholderText(tr("负责人"));
    m_owner->setAccessibleName(tr("负责人"));
    m_owner->setFixedWidth(ownerWidth);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_months, m_weather, m_categories, m_owner})
        row->addWidget(widget);
    row->addWidget(new KeyButton(m_context.commands.action(CommandId::StoreLikelyPlaces)));
    row->addStretch(1);
    row->addWidget(new KeyButton(m_context.commands.action(CommandId::TickLikelyPlace)));
    row->addWidget(new KeyButton(m_context.commands.action(CommandId::PrintLikelyPlaces)));
    return row;
}

void LikelyView::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::FindLikelyPlaces, this, [this] { m_months->setFocus(Qt::ShortcutFocusReason); });
    commands.bind(CommandId::StoreLikelyPlaces, this, [this] { store(); });
    commands.bind(CommandId::TickLikelyPlace, this, [this] { tick(); });
    commands.bind(CommandId::PrintLikelyPlaces, this, [this] { print(); });
}

void LikelyView::fillCategories()
{
    const auto reference = m_context.lookups.current().reference;
    if (!reference)
        return m_context.lookups.load();
    const QSignalBlocker quiet(m_categories);
    const QVariant before = m_categories->currentData();
    while (m_categories->count() > 1)
        m_categories->removeItem(1);
    for (const Category &category : reference->categories()) {
        if (category.level == 1 && category.active)
            m_categories->addItem(category.name, category.id.value);
    }
    m_categories->setCurrentIndex(std::max(0, m_categories->findData(before)));
}

void LikelyView::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

LikelyQuestion LikelyView::asked() const
{
    LikelyQuestion question;
    question.month = Month::fromKey(m_months->currentData().toInt());
    if (const int weather = m_weather->currentData().toInt(); weather >= 0)
        question.weather = WeatherKind(weather);
    question.category.value = m_categories->currentData().toLongLong();
    return question;
}

void LikelyView::refresh()
{
    m_context.askLatest(
        this, m_question,
        [question = asked()](Office &office) {
            LikelyPlaceService service(office);
            return Loaded{service.spots(question), service.lists(),
                          service.seasons(toOffice(office.now()).date), office.reference()};
        },
        m_context.orTell([this](Loaded loaded) { take(std::move(loaded)); }));
}

void LikelyView::take(Loaded loaded)
{
    m_loaded = std::move(loaded);
    m_places.clear();
    for (const LikelyList &list : m_loaded->lists)
        m_places.insert(m_places.end(), list.places.begin(), list.places.end());
    m_tabs->setTabText(Spots, tr("推算 %1").arg(m_loaded->spots.rows.size()));
    const auto done = std::ranges::count(m_places, true, &LikelyPlace::done);
    m_tabs->setTabText(Lists, tr("清单 %1/%2").arg(done).arg(m_places.size()));
    showSeasons();
    showRows();
}

void LikelyView::showSeasons()
{
    const QDate today = toOffice(m_context.clock.now()).date;
    QStringList lines;
    for (const ComingSeason &season :
         std::span(m_loaded->seasons).first(std::min<std::size_t>(m_loaded->seasons.size(), shownSeasons)))
        lines << seasonText(season, today);
    m_seasons->setText(lines.isEmpty() ? tr("还没有季节预案。") : lines.join(u'\n'));
}

void LikelyView::showRows()
{
    if (!m_loaded)
        return;
    const int before = std::max(0, m_table->currentIndex().row());
    if (m_tabs->currentIndex() == Spots)
        showSpots();
    else
        showLists();
    int row = std::min(before, m_model->rowCount() - 1);
    if (m_tabs->currentIndex() == Lists && !m_stored.isEmpty()) {
        const auto stored = std::ranges::find(m_places, std::exchange(m_stored, {}), &LikelyPlace::list);
        row = stored == m_places.end() ? row : int(stored - m_places.begin());
    }
    if (row >= 0)
        m_table->selectRow(row);
}

void LikelyView::showSpots()
{
    const LikelySpots &spots = m_loaded->spots;
    m_model->setColumns(spotColumns(spots), spotRows(spots, *m_loaded->reference));
    m_table->setDefaultWidths({280, 180, 380, 80, 110});
    const QString from = spots.question.weather
                             ? tr("依据最近 %1 场这种天气的当天和次日。").arg(spots.occasions)
                             : tr("依据前几年同一个月，共 %1 年有案件。").arg(spots.occasions);
    QString note = spots.rows.empty()    ? tr("%1 没有带点位的案件，推算不出来。").arg(from)
                   : spots.occasions < 3 ? tr("%1 样本少，仅供参考。").arg(from)
                                         : from;
    if (qint64(spots.rows.size()) < spots.total)
        note += tr("共 %1 处，列出和存为清单的是前 %2 处；导出和打印是全部。")
                    .arg(spots.total)
                    .arg(spots.rows.size());
    m_note->setText(note);
}

void LikelyView::showLists()
{
    std::vector<TextTableModel::Row> rows;
    for (const LikelyPlace &place : m_places) {
        TextCell state(place.done ? tr("已完成") : tr("未完成"));
        state.chip = place.done ? StateKind::Good : StateKind::Plain;
        rows.push_back({state, place.list, m_loaded->reference->name(place.place),
                        m_loaded->reference->name(place.category), QString::number(place.cases), place.owner,
                        place.doneOn.isValid() ? place.doneOn.toString(Qt::ISODate) : QString()});
    }
    m_model->setColumns({{tr("状态")},
                         {tr("清单")},
                         {tr("点位")},
                         {tr("分类")},
                         {tr("往年件数"), true},
                         {tr("负责人")},
                         {tr("完成日期")}},
                        std::move(rows));
    m_table->setDefaultWidths({100, 190, 240, 270, 90, 130, 110});
    m_note->setText(
        m_places.empty()
            ? tr("还没有清单：在“推算”里按 %1 存一张。").arg(Commands::keyText(CommandId::StoreLikelyPlaces))
            : tr("清单在“台账 · 易发点位”里可以改负责人、导入导出。"));
}

void LikelyView::openRow(int row)
{
    if (!m_loaded || row < 0)
        return;
    LikelySpot spot;
    if (m_tabs->currentIndex() == Spots) {
        spot = m_loaded->spots.rows[std::size_t(row)];
    } else {
        spot.place = m_places[std::size_t(row)].place;
        spot.category = m_places[std::size_t(row)].category;
    }
    emit m_context.showCases(likelyFilter(spot), m_loaded->reference->name(spot.place) +
                                                     QStringLiteral(" · ") +
                                                     m_loaded->reference->name(spot.category));
}

void LikelyView::store()
{
    if (!m_loaded || m_loaded->spots.rows.empty())
        return emit notice(tr("没有可存的点位。"), StateKind::Plain);
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [spots = m_loaded->spots, owner = m_owner->text()](Office &office) {
            return LikelyPlaceService(office).store(spots, owner);
        },
        m_context.orTell([this, title = m_loaded->spots.title](qint64 added) {
            emit notice(added > 0 ? tr("清单“%1”已存，新增 %2 处。").arg(title).arg(added)
                                  : tr("清单“%1”里都有了。").arg(title),
                        StateKind::Good);
            m_tabs->setCurrentIndex(Lists);
            m_stored = title;
            refresh();
        }));
}

void LikelyView::tick()
{
    const int row = m_table->currentIndex().row();
    if (m_tabs->currentIndex() != Lists || row < 0)
        return emit notice(tr("先按 → 到清单，选一处再勾选。"), StateKind::Plain);
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [place = m_places[std::size_t(row)]](Office &office) {
            return LikelyPlaceService(office).tick(place);
        },
        m_context.orTell([this](Done) { refresh(); }));
}

void LikelyView::print()
{
    const int row = m_table->currentIndex().row();
    if (m_tabs->currentIndex() != Lists || row < 0)
        return emit notice(tr("先按 → 到清单，选一张再打印。"), StateKind::Plain);
    const auto list = std::ranges::find(m_loaded->lists, m_places[std::size_t(row)].list, &LikelyList::title);
    if (list == m_loaded->lists.end())
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.name(); },
        m_context.orTell([this, list = *list, reference = m_loaded->reference](const QString &officeName) {
            showRegistered(m_context, this, crewPaper(list, *reference, officeName, m_context.clock.now()),
                           tableSubject(), qint64(list.places.size()));
        }));
}

QString LikelyView::seasons() const
{
    return m_seasons->text();
}

ExportSubject LikelyView::tableSubject() const
{
    ExportSubject subject;
    subject.title = m_loaded && m_tabs->currentIndex() == Spots ? tr("易发点位 %1").arg(m_loaded->spots.title)
                                                                : tr("易发点位清单");
    return subject;
}

TableSource::WholeTable LikelyView::wholeTable() const
{
    if (!m_loaded || m_tabs->currentIndex() != Spots)
        return {};
    return [question = m_loaded->spots.question](Office &office) -> Result<FigureTable> {
        const LikelySpots spots = LikelyPlaceService(office).spots(question, 0);
        return asTable(tr("易发点位"), spotColumns(spots), spotRows(spots, *office.reference()));
    };
}

} // namespace jiesu
