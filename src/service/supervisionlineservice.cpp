// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/supervisionlineservice.h"

#include "domain/ledgers/facility.h"
#include "storage/ledgerstore.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SupervisionLineService)
};

std::vector<Channel> otherChannels()
{
    std::vector<Channel> others;
    for (const Choice &each : choices<Channel>()) {
        if (Channel(each.value) != Channel::SupervisionLine)
            others.push_back(Channel(each.value));
    }
    return others;
}

std::vector<Facility> labelledFacilities(Office &office)
{
    LedgerQuery query;
    query.equals = {{"has_label", qint64(1)}};
    return LedgerStore(office.database(), facilityLedger).all<Facility>(query);
}

void add(CaseLink &sum, const CaseLink &more)
{
    if (!sum.filter.period)
        sum = more;
    else {
        sum.count += more.count;
        sum.filter.period = Period::days(sum.filter.period->first(), more.filter.period->last());
    }
}

} // namespace

CaseLink SupervisionLineService::link(const QString &title, const CaseFilter &filter)
{
    return {Words::tr("%1 %2").arg(filter.period->title(), title), filter, m_office.cases().count(filter)};
}

LineMonth SupervisionLineService::counted(Month month)
{
    CaseFilter received;
    received.period = Period::month(month);
    received.countedOnly = true;
    LineMonth row;
    row.month = month;
    CaseFilter hotline = received;
    hotline.sources = {SourceType::Direct, SourceType::DistrictForwarded};
    hotline.channels = otherChannels();
    row.hotline = link(Words::tr("12345 来件"), hotline);
    CaseFilter own = received;
    own.channels = {Channel::SupervisionLine};
    row.own = link(Words::tr("业务监督电话来件"), own);
    CaseFilter followedUp = received;
    followedUp.dayBasis = DayBasis::FollowUp;
    row.followedUp = link(Words::tr("回访"), followedUp);
    CaseFilter told = followedUp;
    told.toldOfLine = true;
    row.told = link(Words::tr("回访时已告知业务监督电话"), told);
    return row;
}

SupervisionLineFigures SupervisionLineService::figures(Month last, int count)
{
    SupervisionLineFigures figures;
    const std::vector<Facility> labelled = labelledFacilities(m_office);
    for (int i = 1 - count; i <= 0; ++i) {
        LineMonth row = counted(last.plus(i));
        row.labelled = std::ranges::count_if(labelled, [&row](const Facility &facility) {
            return !facility.labelledOn.isValid() || facility.labelledOn <= row.month.lastDay();
        });
        figures.months.push_back(std::move(row));
    }
    LedgerQuery toilets;
    toilets.equals = {{"kind", qint64(FacilityKind::Toilet)}};
    figures.toilets = LedgerStore(m_office.database(), facilityLedger).count(toilets);
    figures.labelledToilets = std::ranges::count(labelled, FacilityKind::Toilet, &Facility::kind);
    return figures;
}

LineMonth SupervisionLineFigures::sum(Month from) const
{
    LineMonth sum;
    sum.month = from;
    for (const LineMonth &each : months) {
        if (each.month < from)
            continue;
        add(sum.hotline, each.hotline);
        add(sum.own, each.own);
        add(sum.followedUp, each.followedUp);
        add(sum.told, each.told);
        sum.labelled = each.labelled;
    }
    return sum;
}

Rate diversion(const LineMonth &month)
{
    return Rate::ofCases(month.own.count, month.own.count + month.hotline.count).value_or(Rate());
}

Rate toldShare(const LineMonth &month)
{
    return Rate::ofCases(month.told.count, month.followedUp.count).value_or(Rate());
}

ColumnFigures diversionChart(const SupervisionLineFigures &figures)
{
    ColumnFigures chart;
    chart.title = Words::tr("12345 与业务监督电话");
    chart.note = Words::tr("折线是业务监督电话占两者之和的百分比");
    chart.series = {Words::tr("12345"), Words::tr("业务监督电话")};
    chart.lineName = Words::tr("业务监督电话占比");
    for (std::size_t i = 0; i < figures.months.size(); ++i) {
        const LineMonth &month = figures.months[i];
        chart.groups << QStringLiteral("%1/%2").arg(month.month.year % 100).arg(month.month.month);
        const Rate share = diversion(month);
        chart.line.push_back(share.isDefined()
                                 ? std::optional(double(share.part()) / 10 / double(share.whole()))
                                 : std::nullopt);
        for (const auto &[row, cases] : {std::pair(0, &month.hotline), {1, &month.own}})
            chart.marks.push_back({Words::tr("%1 %2").arg(chart.series[row], month.month.text()),
                                   Words::tr("%1 件").arg(cases->count), row, int(i), double(cases->count),
                                   *cases});
    }
    chart.table = lineTable(figures);
    chart.table.title = chart.title;
    return chart;
}

FigureTable lineTable(const SupervisionLineFigures &figures)
{
    FigureTable table;
    table.title = Words::tr("业务监督电话");
    table.header = {Words::tr("月份"),   Words::tr("12345 来件"), Words::tr("业务监督电话来件"),
                    Words::tr("占比"),   Words::tr("回访"),       Words::tr("已告知"),
                    Words::tr("告知率"), Words::tr("有标识设施")};
    for (const LineMonth &month : figures.months)
        table.rows.push_back({month.month.text(), month.hotline.count, month.own.count, diversion(month),
                              month.followedUp.count, month.told.count, toldShare(month), month.labelled});
    TableChart chart;
    chart.columns = {1, 2};
    table.chart = chart;
    return table;
}

} // namespace jiesu
