// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/lineview.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/models/figurerows.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figurerow.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QLocale>

namespace jiesu {

namespace {

constexpr int shownMonths = 13;
constexpr int figureCount = 4;

Month thisMonth(Instant now)
{
    return Month::of(toOffice(now).date);
}

} // namespace

LineView::LineView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_chartCard(new Card)
    , m_chart(new ColumnChart({Theme::Token::LastYear, Theme::Token::Accent}))
    , m_table(new RowTable(QStringLiteral("supervision-line"), nullptr, this))
    , m_model(new TextTableModel({}, this))
{
    layOut();
    connect(m_chart, &Chart::activated, &context, &OfficeContext::showFigure);
    for (FigureCard *card : m_figures)
        connect(card, &FigureCard::activated, &context, &OfficeContext::showFigure);
    connect(m_table, &RowTable::rowActivated, this, &LineView::open);
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void LineView::layOut()
{
    m_chartCard->body()->addWidget(m_chart, 1);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("按月的业务监督电话"));
    auto *tableCard = new Card(tr("按月"));
    tableCard->body()->addWidget(m_table, 1);
    tableCard->body()->addWidget(
        new KeyHintBar({{QStringLiteral("Enter"), tr("打开该月业务监督电话的案件")},
                        {QStringLiteral("Tab"), tr("到图上，再按方向键和 Enter")},
                        {Commands::keyText(CommandId::ExportTable), tr("导出本表")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                               Theme::Size::Gap);
    column->setSpacing(Theme::Size::Gap);
    m_figures = addFigureRow(column, figureCount);
    column->addWidget(m_chartCard, 1);
    column->addWidget(tableCard, 1);
}

void LineView::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void LineView::refresh()
{
    m_context.askLatest(
        this, m_question,
        [](Office &office) {
            return SupervisionLineService(office).figures(thisMonth(office.now()), shownMonths);
        },
        m_context.orTell([this](SupervisionLineFigures figures) { show(std::move(figures)); }));
}

void LineView::show(SupervisionLineFigures figures)
{
    m_shown = std::move(figures);
    const ColumnFigures chart = diversionChart(m_shown);
    m_chartCard->setTitle(chart.title);
    m_chartCard->setNote(chart.note);
    m_chart->setData(chart);
    const FigureTable table = lineTable(m_shown);
    std::vector<TextTableModel::Row> rows = figurerows::rows(table);
    std::ranges::reverse(rows); // the newest month first, as in other lists
    m_model->setColumns(figurerows::columns(table), std::move(rows));
    m_table->setDefaultWidths({110, 120, 160, 110, 110, 110, 110});
    m_table->selectRow(0);
    showFigures();
}

void LineView::showFigures()
{
    const Month now = thisMonth(m_context.clock.now());
    const LineMonth year = m_shown.sum({now.year, 1});
    const auto figure = [](const QString &label, const QString &value, const QString &note,
                           const CaseLink &cases) {
        Figure made;
        made.label = label;
        made.value = value;
        made.note = note;
        made.cases = cases;
        return made;
    };
    m_figures[0]->setFigure(figure(tr("公厕张贴标识"),
                                   QStringLiteral("%1/%2").arg(m_shown.labelledToilets).arg(m_shown.toilets),
                                   tr("业务监督电话标识"), {}));
    m_figures[1]->setFigure(figure(tr("今年打监督电话"), tr("%1 件").arg(QLocale().toString(year.own.count)),
                                   tr("12345 来件 %1 件").arg(QLocale().toString(year.hotline.count)),
                                   year.own));
    const Rate share = diversion(year);
    m_figures[2]->setFigure(figure(tr("今年分流占比"),
                                   share.isDefined() ? tr("%1%").arg(share.percentText()) : tr("—"),
                                   share.isDefined() ? share.fractionText() : tr("还没有来件"), year.own));
    const Rate told = toldShare(year);
    m_figures[3]->setFigure(figure(tr("今年回访已告知"),
                                   told.isDefined() ? tr("%1%").arg(told.percentText()) : tr("—"),
                                   told.isDefined() ? told.fractionText() : tr("还没有回访"), year.told));
}

void LineView::open(int row)
{
    if (row < 0)
        return;
    const LineMonth &month = m_shown.months[m_shown.months.size() - 1 - std::size_t(row)];
    if (month.own.count > 0)
        emit m_context.showFigure(month.own);
    else
        emit notice(tr("该月没有打业务监督电话的案件"), StateKind::Plain);
}

TableSource::WholeTable LineView::wholeTable() const
{
    return [](Office &office) -> Result<FigureTable> {
        return lineTable(SupervisionLineService(office).figures(thisMonth(office.now()), shownMonths));
    };
}

} // namespace jiesu
