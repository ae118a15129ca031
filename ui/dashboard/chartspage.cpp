// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chartspage.h"

#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/horizontalbars.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rateschart.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/tilemap.h"

#include <QGridLayout>
#include <QMenu>
#include <QStackedWidget>

namespace jiesu {

namespace {

using Token = Theme::Token;

constexpr int listWidth = 128;

/// Puts a chart into a card of its own.
template <class C> C *inCard(QGridLayout *grid, C *chart, int row, int column, int columns)
{
    auto *card = new Card;
    card->body()->addWidget(chart, 1);
    grid->addWidget(card, row, column, 1, columns);
    return chart;
}

/// The card is headed by what the figures say about themselves.
template <class C, class Figures> void present(C *chart, const Figures &figures)
{
    auto *card = qobject_cast<Card *>(chart->parentWidget());
    card->setTitle(figures.title);
    card->setNote(figures.note);
    chart->setData(figures);
}

} // namespace

ChartsPage::ChartsPage(OfficeContext &context, BoardRequest &request, QWidget *parent)
    : BoardView(context, request, parent)
    , m_list(new SideList(title()))
    , m_stack(new QStackedWidget)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, Theme::Size::PageMargin - 4, 8);
    grid->setHorizontalSpacing(Theme::Size::Gap);
    m_list->setFixedWidth(listWidth);
    grid->addWidget(m_list, 0, 0);
    grid->addWidget(m_stack, 0, 1);
    grid->addWidget(new KeyHintBar({{QStringLiteral("↑↓←→"), tr("选择")},
                                    {QStringLiteral("Enter"), tr("打开案件")},
                                    {QStringLiteral("Tab"), tr("下一张图")},
                                    {QStringLiteral("Ctrl+C"), tr("复制数据")},
                                    {Commands::keyText(CommandId::ExportChartData), tr("导出数据")},
                                    {Commands::keyText(CommandId::ExportChart), tr("存为图片")},
                                    {Commands::keyText(CommandId::PreviousPeriod), tr("上一期")},
                                    {Commands::keyText(CommandId::NextPeriod), tr("下一期")}}),
                    1, 1);
    addVolumeSheet();
    addCategorySheet();
    addPlaceSheet();
    addWorkSheet();
    setContent(content);
    for (Chart *chart : findChildren<Chart *>())
        connectChart(chart);
    addExports();
    ChartsPage::bindCommands();
    showRequest();
    m_list->setCurrentRow(0);
    connect(m_list, &SideList::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        ask();
    });
}

QGridLayout *ChartsPage::addSheet(const QString &name, std::function<Show(const ChartService &)> count)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::Size::Gap);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    m_stack->addWidget(page);
    m_list->add(name);
    m_sheets.push_back({name, std::move(count)});
    return grid;
}

void ChartsPage::addVolumeSheet()
{
    auto *months = new ColumnChart({Token::LastYear, Token::Accent});
    auto *rates = new RateLinesChart;
    QGridLayout *grid = addSheet(tr("总量与三率"), [months, rates](const ChartService &charts) -> Show {
        return [months, rates, year = charts.yearOverYear(), lines = charts.rateLines()] {
            present(months, year);
            present(rates, lines);
        };
    });
    inCard(grid, months, 0, 0, 12);
    inCard(grid, rates, 1, 0, 12);
}

void ChartsPage::addCategorySheet()
{
    auto *pareto = new ColumnChart;
    auto *byMonth = new HeatMap;
    QGridLayout *grid = addSheet(tr("类别"), [pareto, byMonth](const ChartService &charts) -> Show {
        return [pareto, byMonth, bars = charts.pareto(), cells = charts.categoriesByMonth()] {
            present(pareto, bars);
            present(byMonth, cells);
        };
    });
    inCard(grid, pareto, 0, 0, 12);
    inCard(grid, byMonth, 1, 0, 12);
}

void ChartsPage::addPlaceSheet()
{
    auto *map = new TileMap;
    auto *byStreet = new HeatMap;
    auto *hours = new HeatMap;
    QGridLayout *grid =
        addSheet(tr("地点与时段"), [map, byStreet, hours](const ChartService &charts) -> Show {
            return [map, byStreet, hours, tiles = charts.streets(), cells = charts.categoriesByStreet(),
                    week = charts.weekHours(1)] {
                present(map, tiles);
                present(byStreet, cells);
                present(hours, week);
            };
        });
    inCard(grid, map, 0, 0, 5);
    inCard(grid, byStreet, 0, 5, 7);
    inCard(grid, hours, 1, 0, 12);
}

void ChartsPage::addWorkSheet()
{
    auto *funnel = new HorizontalBars(HorizontalBars::Form::Funnel);
    auto *ages = new ColumnChart({Token::Accent, Token::Bad});
    auto *times = new ColumnChart;
    ages->setEmptyText(tr("此刻没有在办的案件。"));
    times->setEmptyText(tr("这段时间还没有办结的案件。"));
    QGridLayout *grid = addSheet(tr("办理过程"), [funnel, ages, times](const ChartService &charts) -> Show {
        return [funnel, ages, times, steps = charts.funnel(), open = charts.openAges(),
                hours = charts.handlingTimes()] {
            present(funnel, steps);
            present(ages, open);
            present(times, hours);
        };
    });
    inCard(grid, funnel, 0, 0, 6);
    inCard(grid, ages, 0, 6, 6);
    inCard(grid, times, 1, 0, 12);
}

void ChartsPage::addExports()
{
    QMenu *menu = m_head->addExportMenu();
    menu->addAction(tr("图表图片（PNG）…") + u'\t' + Commands::keyText(CommandId::ExportChart), this,
                    [this] { savePictureOf(currentChart()); });
    menu->addAction(tr("导出图表数据…") + u'\t' + Commands::keyText(CommandId::ExportChartData), this,
                    [this] { saveDataOf(currentChart()); });
    addTableActions(menu);
}

void ChartsPage::bindCommands()
{
    BoardView::bindCommands();
    m_context.commands.bind(CommandId::ExportChart, this, [this] { savePictureOf(currentChart()); });
}

void ChartsPage::showSheet(int sheet)
{
    m_list->setCurrentRow(sheet);
}

QList<Chart *> ChartsPage::charts() const
{
    return m_stack->currentWidget()->findChildren<Chart *>();
}

QWidget *ChartsPage::firstFigure() const
{
    return charts().front();
}

QStringList ChartsPage::notes() const
{
    return m_answer ? boardtexts::notes(*m_answer) : QStringList();
}

void ChartsPage::ask()
{
    showRequest();
    m_context.askLatest(
        this, m_question,
        [request = m_request,
         count = m_sheets[std::size_t(m_stack->currentIndex())].count](Office &office) -> Result<Answer> {
            Result<BoardAnswer> board = askBoard(office, request);
            if (!board)
                return board.error();
            Show shown = count(ChartService(office, board->figures, request.scope));
            return Answer{std::move(board).value(), std::move(shown)};
        },
        [this](Result<Answer> answer) {
            if (!answer) {
                m_answer.reset();
                return showFailure(answer.error());
            }
            m_answer = std::move(answer->board);
            showContent();
            m_head->showAnswer(*m_answer);
            answer->show();
            emit shown();
        });
}

} // namespace jiesu
