// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/citizensview.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/exports/showntable.h"
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

namespace jiesu {

namespace {

constexpr int hoursWidth = 330;

std::vector<TextColumn> columns()
{
    return {{CitizensView::tr("号码")},       {CitizensView::tr("称呼")},
            {CitizensView::tr("片区")},       {CitizensView::tr("来电"), true},
            {CitizensView::tr("表扬"), true}, {CitizensView::tr("最近一次")},
            {CitizensView::tr("最近反映")}};
}

std::vector<TextTableModel::Row> rowsOf(const std::vector<ProposedCitizen> &citizens,
                                        const ReferenceData &reference)
{
    std::vector<TextTableModel::Row> rows;
    for (const ProposedCitizen &proposed : citizens) {
        TextCell about(proposed.about);
        about.tooltip = proposed.about;
        rows.push_back({proposed.shownPhone, proposed.name, reference.name(proposed.area),
                        QString::number(proposed.calls.times), QString::number(proposed.calls.commendations),
                        toOffice(proposed.calls.last).date.toString(Qt::ISODate), about});
    }
    return rows;
}

} // namespace

struct CitizensView::Loaded
{
    CitizenService::Proposals proposed;
    std::shared_ptr<const ReferenceData> reference;
    std::vector<VolunteerHours> hours;
};

CitizensView::CitizensView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_card(new Card(tr("经常来电的人")))
    , m_table(new RowTable(QStringLiteral("proposed-citizens"), nullptr, this))
    , m_model(new TextTableModel(columns(), this))
    , m_hoursCard(new Card(tr("志愿者服务")))
    , m_hoursTable(new RowTable(QStringLiteral("volunteer-hours"), nullptr, this))
    , m_hours(new TextTableModel({{tr("志愿者")}, {tr("活动"), true}, {tr("小时"), true}}, this))
{
    layOut();
    context.commands.bind(CommandId::AddCitizen, this, [this] { enter(); });
    connect(m_table, &RowTable::rowActivated, this, &CitizensView::openCases);
}

void CitizensView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({130, 80, 110, 60, 60, 110});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("经常来电的人"));
    m_hoursTable->setModel(m_hours);
    m_hoursTable->setDefaultWidths({140, 70, 70});
    m_hoursTable->setAccessibleName(tr("志愿者服务"));
    auto *about = wrappedLabel("hint");
    about->setText(
        tr("近 %1 个月来电 %2 次以上、没有要求保密、还不在台账里的号码。这里只是推荐：先打电话征求本人同意，"
           "再由您决定列入。程序不会自己列入任何人。")
            .arg(CitizenService::proposedMonths)
            .arg(CitizenService::proposedCalls));
    m_card->addAtRight(new KeyButton(m_context.commands.action(CommandId::AddCitizen)));
    m_card->body()->addWidget(about);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(
        new KeyHintBar({{QStringLiteral("Enter"), tr("看这个号码的案件")},
                        {Commands::keyText(CommandId::AddCitizen), tr("征得同意后列入")}}));
    m_hoursCard->setFixedWidth(hoursWidth);
    m_hoursCard->body()->addWidget(m_hoursTable, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_card, 1);
    row->addWidget(m_hoursCard);
}

void CitizensView::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void CitizensView::refresh()
{
    m_context.askLatest(
        this, m_question,
        [](Office &office) {
            CitizenService citizens(office);
            return Loaded{citizens.proposals(), office.reference(), citizens.volunteerHours()};
        },
        m_context.orTell([this](Loaded loaded) { show(std::move(loaded)); }));
}

void CitizensView::show(Loaded loaded)
{
    m_model->setRows(rowsOf(loaded.proposed.rows, *loaded.reference));
    m_proposed = std::move(loaded.proposed.rows);
    const qint64 listed = qint64(m_proposed.size());
    m_card->setNote(
        listed < loaded.proposed.total
            ? tr("%1 人，列出来电最多的 %2 人；导出和打印是全部").arg(loaded.proposed.total).arg(listed)
            : tr("%1 人").arg(listed));
    if (!m_proposed.empty())
        m_table->selectRow(0);
    std::vector<TextTableModel::Row> hours;
    double sum = 0;
    for (const VolunteerHours &volunteer : loaded.hours) {
        hours.push_back({volunteer.name, QString::number(volunteer.activities),
                         QString::number(volunteer.hours, 'f', 1)});
        sum += volunteer.hours;
    }
    m_hoursCard->setNote(tr("%1 人 · %2 小时").arg(loaded.hours.size()).arg(sum, 0, 'f', 1));
    m_hours->setRows(std::move(hours));
}

void CitizensView::enter()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || std::size_t(row) >= m_proposed.size())
        return;
    const ProposedCitizen &proposed = m_proposed[std::size_t(row)];
    QStringList ways;
    for (const Choice &choice : choices<ConsentWay>())
        ways << tr("本人同意（%1）").arg(label(ConsentWay(choice.value)));
    const std::optional<int> chosen =
        m_context.prompts.choose(tr("列入热心人台账"),
                                 tr("%1 %2 同意单位在天气不好时给他打电话吗？没有征得同意，请按 Esc。")
                                     .arg(proposed.name, proposed.shownPhone),
                                 ways);
    if (!chosen)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [proposed, how = ConsentWay(*chosen)](Office &office) {
            return CitizenService(office).enter(proposed, how);
        },
        m_context.orTell([this](const Citizen &citizen) {
            emit notice(tr("已列入热心人台账：%1").arg(citizen.name), StateKind::Good);
            refresh();
        }));
}

void CitizensView::openCases(int row)
{
    if (row < 0 || std::size_t(row) >= m_proposed.size())
        return;
    CaseFilter filter;
    filter.search = m_proposed[std::size_t(row)].calls.phone;
    emit m_context.showCases(filter, tr("%1 的来电").arg(m_proposed[std::size_t(row)].shownPhone));
}

TableSource::WholeTable CitizensView::wholeTable() const
{
    if (m_hoursTable->hasFocus())
        return {};
    return [](Office &office) -> Result<FigureTable> {
        constexpr int all = std::numeric_limits<int>::max();
        const auto proposed = CitizenService(office).proposals(CitizenService::proposedCalls,
                                                               CitizenService::proposedMonths, all);
        return asTable(tr("经常来电的人"), columns(), rowsOf(proposed.rows, *office.reference()));
    };
}

} // namespace jiesu
