// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardpage.h"

#include "service/chartservice.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/boardlinks.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/dashboard/rankcard.h"
#include "ui/dashboard/sharecard.h"
#include "ui/dashboard/volumecard.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/rateschart.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QMenu>

namespace jiesu {

namespace {

constexpr int middleHeight = 256;
constexpr int bottomHeight = 252;
constexpr int linesHeight = 240;
constexpr int cardCount = 5;
constexpr int hoursInCell = 2; ///< so that a number fits into a cell

} // namespace

/// Everything the page shows, asked for once.
struct BoardPage::Answer
{
    ColumnFigures months;
    BarFigures categories;
    BarFigures points;
    CrossFigures weekHours;
    LineFigures rateLines;
    BoardAnswer board;
};

BoardPage::BoardPage(OfficeContext &context, BoardRequest &request, QWidget *parent)
    : BoardView(context, request, parent)
    , m_content(new QWidget)
    , m_volume(new VolumeCard(m_content))
    , m_categories(new ShareCard(tr("类别前 %1"), m_content))
    , m_ranking(new RankCard(m_content))
    , m_heatCard(new Card(tr("星期 × 时段"), m_content))
    , m_heatMap(new HeatMap(m_heatCard))
    , m_points(new ShareCard(tr("点位前 %1"), m_content))
    , m_rateLines(new RateLinesChart(m_content))
{
    layOut();
    connectFigures();
    addExports();
    m_head->offerBasis();
    connect(m_head, &BoardHead::publishedClicked, this, [this] {
        if (m_answer)
            emit publicationAsked(m_answer->figures.period, m_answer->figures.rule.code);
    });
    connect(m_head, &BoardHead::basisChosen, this, [this](ComparisonBasis basis) {
        m_request.basis = basis;
        ask();
    });
    BoardPage::bindCommands();
    showRequest();
}

void BoardPage::layOut()
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(Theme::Size::Gap);
    for (int i = 0; i < cardCount; ++i) {
        m_cards.push_back(new FigureCard(m_content));
        figures->addWidget(m_cards.back(), 1);
        addExplanation(m_cards.back());
    }
    m_heatCard->body()->addWidget(m_heatMap, 1);
    auto *linesCard = new Card(tr("近 13 个月三率"), m_content);
    linesCard->body()->addWidget(m_rateLines, 1);

    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::Size::Gap);
    grid->addLayout(figures, 0, 0, 1, 12);
    grid->addWidget(m_volume, 1, 0, 1, 7);
    grid->addWidget(m_categories, 1, 7, 1, 5);
    grid->addWidget(m_ranking, 2, 0, 1, 4);
    grid->addWidget(m_heatCard, 2, 4, 1, 4);
    grid->addWidget(m_points, 2, 8, 1, 4);
    grid->addWidget(linesCard, 3, 0, 1, 12);
    for (int column = 0; column < 12; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowMinimumHeight(1, middleHeight);
    grid->setRowMinimumHeight(2, bottomHeight);
    grid->setRowMinimumHeight(3, linesHeight);
    grid->setRowStretch(1, 1);
    setContent(m_content);
}

void BoardPage::connectFigures()
{
    for (FigureCard *card : m_cards)
        connect(card, &FigureCard::activated, this, &BoardPage::open);
    for (Chart *chart : findChildren<Chart *>())
        connectChart(chart);
}

void BoardPage::addExplanation(FigureCard *card)
{
    auto *why = new QAction(tr("为什么？"), card);
    why->setShortcut(Qt::Key_Question);
    why->setShortcutContext(Qt::WidgetShortcut);
    connect(why, &QAction::triggered, card, [this, card] {
        m_context.prompts.showText(QStringList{card->figure().label, card->figure().value}.join(u' '),
                                   card->toolTip());
    });
    card->addAction(why);
    card->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void BoardPage::addExports()
{
    QMenu *menu = m_head->addExportMenu();
    menu->addAction(tr("看板图片（PNG）…") + u'\t' + Commands::keyText(CommandId::ExportChart), this,
                    &BoardPage::saveBoardPicture);
    menu->addAction(tr("复制看板数据"), this, &BoardPage::copyText);
    menu->addAction(tr("导出图表数据…") + u'\t' + Commands::keyText(CommandId::ExportChartData), this,
                    [this] { saveDataOf(currentChart()); });
    addTableActions(menu);
}

void BoardPage::bindCommands()
{
    BoardView::bindCommands();
    m_context.commands.bind(CommandId::ExportChart, this, [this] { saveBoardPicture(); });
}

QWidget *BoardPage::firstFigure() const
{
    return m_cards.front();
}

QStringList BoardPage::notes() const
{
    return m_answer ? boardtexts::notes(*m_answer) : QStringList();
}

void BoardPage::ask()
{
    showRequest();
    m_context.askLatest(
        this, m_question,
        [request = m_request](Office &office) -> Result<Answer> {
            Result<BoardAnswer> board = askBoard(office, request);
            if (!board)
                return board.error();
            const ChartService charts(office, board->figures, request.scope);
            return Answer{charts.yearOverYear(),         charts.categories(), charts.points(),
                          charts.weekHours(hoursInCell), charts.rateLines(),  std::move(board).value()};
        },
        [this](Result<Answer> answer) {
            if (answer)
                return showAnswer(std::move(answer).value());
            m_answer.reset();
            showFailure(answer.error());
        });
}

void BoardPage::showAnswer(Answer answer)
{
    m_answer = std::move(answer.board);
    showContent();
    m_head->showAnswer(*m_answer);
    showCards();
    m_volume->showFigures(m_answer->figures.reduction, answer.months);
    m_categories->setData(answer.categories);
    m_points->setData(answer.points);
    m_ranking->showAnswer(*m_answer);
    m_heatCard->setNote(answer.weekHours.note);
    m_heatMap->setData(std::move(answer.weekHours));
    m_rateLines->setData(std::move(answer.rateLines));
    emit shown();
}

void BoardPage::showCards()
{
    const auto fill = [this](std::size_t card, Figure figure, const std::optional<CaseLink> &link) {
        figure.cases = link.value_or(CaseLink());
        m_cards[card]->setFigure(figure);
    };
    fill(0, boardtexts::received(*m_answer), boardlinks::received(*m_answer));
    for (const RateKind kind : rateKinds)
        fill(1 + std::size_t(kind), boardtexts::rate(*m_answer, kind), boardlinks::rate(*m_answer, kind));
    fill(4, boardtexts::open(*m_answer), boardlinks::open(*m_answer));
}

void BoardPage::saveBoardPicture()
{
    if (m_answer)
        savePicture(m_content->grab(), tr("看板 %1").arg(m_answer->figures.period.title()));
}

void BoardPage::copyText()
{
    if (!m_answer)
        return;
    QApplication::clipboard()->setText(boardtexts::asText(*m_answer));
    emit notice(tr("看板数据已复制，可粘贴到表格。"), StateKind::Good);
}

} // namespace jiesu
