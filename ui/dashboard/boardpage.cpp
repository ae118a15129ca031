// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardpage.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/boardlinks.h"
#include "ui/dashboard/boardtexts.h"
#include "ui/dashboard/livewatch.h"
#include "ui/dashboard/rankcard.h"
#include "ui/dashboard/sharecard.h"
#include "ui/dashboard/volumecard.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>

namespace jiesu {

namespace {

constexpr int middleHeight = 256;
constexpr int bottomHeight = 252;
constexpr int linesHeight = 240;
constexpr int cardCount = 5;

Period currentMonth(const Clock &clock)
{
    return Period::month(Month::of(toOffice(clock.now()).date));
}

} // namespace

BoardPage::BoardPage(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_request{currentMonth(context.clock), {}, {}}
    , m_head(new BoardHead(this))
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_failure(new EmptyState(QStringLiteral("warning"), {}, {}, this))
    , m_volume(new VolumeCard(m_content))
    , m_categories(new ShareCard(tr("类别前 %1"), m_content))
    , m_ranking(new RankCard(m_content))
    , m_heatCard(new Card(tr("星期 × 时段"), m_content))
    , m_heatMap(new HeatMap(m_heatCard))
    , m_points(new ShareCard(tr("点位前 %1"), m_content))
    , m_rateLines(new RateLinesChart(m_content))
{
    layOut();
    connectHead();
    connectFigures();
    bindCommands();
    new LiveWatch(m_context, this, [this] { ask(); });
    connect(&m_context, &OfficeContext::referenceChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

void BoardPage::layOut()
{
    Theme::setRole(m_content, "page");
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

    m_scroll->setWidget(m_content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_failure->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, 14, 4, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_head);
    column->addWidget(m_failure, 1);
    column->addWidget(m_scroll, 1);
    m_head->setContentsMargins(0, 0, Theme::Size::PageMargin - 4, 0);
    m_head->setPeriod(m_request.period, m_request.period.last());
}

void BoardPage::connectHead()
{
    connect(m_head, &BoardHead::previousClicked, this, [this] { showPeriod(m_request.period.previous()); });
    connect(m_head, &BoardHead::nextClicked, this, [this] { showPeriod(m_request.period.next()); });
    connect(m_head, &BoardHead::periodChosen, this, &BoardPage::showPeriod);
    connect(m_head, &BoardHead::periodAsked, this, [this] {
        if (const auto period = askForPeriod(m_context.prompts, m_request.period))
            showPeriod(*period);
    });
    connect(m_head, &BoardHead::scopeChosen, this, &BoardPage::showScope);
    connect(m_head, &BoardHead::ruleChosen, this, &BoardPage::showRule);
    connect(m_head, &BoardHead::publishedClicked, this, [this] {
        if (m_answer)
            emit publicationAsked(m_answer->figures.period, m_answer->figures.rule.code);
    });
    m_head->offerBasis();
    connect(m_head, &BoardHead::basisChosen, this, [this](ComparisonBasis basis) {
        m_request.basis = basis;
        ask();
    });
    connect(m_failure, &EmptyState::buttonClicked, this, &BoardPage::ask);
}

void BoardPage::connectFigures()
{
    for (int i = 0; i < cardCount; ++i)
        connect(m_cards[std::size_t(i)], &FigureCard::activated, this, [this, i] { openCard(i); });
    connect(m_volume->chart(), &MonthChart::monthActivated, this, [this](int index) {
        if (m_answer)
            open(boardlinks::month(*m_answer, index));
    });
    connect(m_categories->bars(), &HorizontalBars::rowActivated, this, [this](int row) {
        if (m_answer)
            open(boardlinks::category(*m_answer, row));
    });
    connect(m_points->bars(), &HorizontalBars::rowActivated, this, [this](int row) {
        if (m_answer)
            open(boardlinks::point(*m_answer, row));
    });
    connect(m_heatMap, &HeatMap::cellActivated, this, &BoardPage::openHours);
    connect(m_rateLines, &MonthChart::monthActivated, this, [this](int index) {
        if (m_answer)
            showPeriod(m_answer->figures.lastThirteen.at(std::size_t(index)).period);
    });
}

void BoardPage::addExplanation(FigureCard *card)
{
    auto *why = new QAction(tr("为什么？"), card);
    why->setShortcut(Qt::Key_Question);
    why->setShortcutContext(Qt::WidgetShortcut);
    connect(why, &QAction::triggered, card, [this, card] {
        m_context.prompts.showText(QStringList{card->figure().label, card->figure().value}.join(u' '),
                                   card->figure().source);
    });
    card->addAction(why);
    card->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void BoardPage::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::PreviousPeriod, this, [this] { showPeriod(m_request.period.previous()); });
    commands.bind(CommandId::NextPeriod, this, [this] { showPeriod(m_request.period.next()); });
    commands.bind(CommandId::ExportChart, this, [this] { savePicture(); });
    QMenu *menu = m_head->addExportMenu();
    menu->addAction(tr("看板图片（PNG）…") + u'\t' + Commands::keyText(CommandId::ExportChart), this,
                    &BoardPage::savePicture);
    menu->addAction(tr("复制看板数据"), this, &BoardPage::copyText);
}

void BoardPage::activate()
{
    ask();
    m_cards.front()->setFocus();
}

void BoardPage::showPeriod(const Period &period)
{
    m_request.period = period;
    ask();
}

void BoardPage::showScope(const Scope &scope)
{
    m_request.scope = scope;
    ask();
}

void BoardPage::showRule(const QString &code)
{
    m_request.rule = code;
    ask();
}

void BoardPage::ask()
{
    m_head->setPeriod(m_request.period, toOffice(m_context.clock.now()).date);
    m_context.askLatest(
        this, m_generation, [request = m_request](Office &office) { return askBoard(office, request); },
        [this](Result<BoardAnswer> answer) {
            if (answer)
                showAnswer(std::move(answer).value());
            else
                showFailure(answer.error());
        });
}

void BoardPage::showAnswer(BoardAnswer answer)
{
    m_answer = std::move(answer);
    m_failure->hide();
    m_scroll->show();
    const BoardFigures &figures = m_answer->figures;
    m_head->showAnswer(*m_answer);
    m_cards[0]->setFigure(boardtexts::received(*m_answer));
    for (const RateKind kind : rateKinds)
        m_cards[1 + std::size_t(kind)]->setFigure(boardtexts::rate(*m_answer, kind));
    m_cards[4]->setFigure(boardtexts::open(*m_answer));

    const qint64 cumulative = figures.reduction.current();
    const QString note = tr("%1 %2 件").arg(figures.cumulative.title()).arg(cumulative);
    m_volume->showFigures(figures);
    m_categories->setData(boardtexts::bars(figures.categories), note);
    m_points->setData(boardtexts::bars(figures.points), note);
    m_ranking->showAnswer(*m_answer);
    m_heatCard->setNote(figures.cumulative.title());
    m_heatMap->setData(figures.weekHours);
    m_rateLines->setData(boardtexts::rateLines(figures));
    emit shown();
}

void BoardPage::showFailure(const Error &error)
{
    m_answer.reset();
    m_scroll->hide();
    m_failure->setTexts(error.happened, error.safe + error.advice);
    m_failure->setButton(tr("再试一次"));
    m_failure->show();
}

void BoardPage::open(const std::optional<CaseLink> &link)
{
    if (link)
        emit m_context.showCases(link->filter, tr("%1 %2 件").arg(link->title).arg(link->count));
    else
        emit notice(tr("这个数字没有可以准确列出的案件清单。"), StateKind::Plain);
}

void BoardPage::openCard(int index)
{
    if (!m_answer)
        return;
    std::optional<CaseLink> link;
    if (index == 0)
        link = boardlinks::received(*m_answer);
    else if (index < 4)
        link = boardlinks::rate(*m_answer, rateKinds[std::size_t(index - 1)]);
    else
        link = boardlinks::open(*m_answer);
    open(link);
}

/// A cell of a narrow map spans two hours; a list is of one hour, so the busy one is taken or asked for.
void BoardPage::openHours(int weekday, int fromHour, int toHour)
{
    if (!m_answer)
        return;
    std::vector<CaseLink> links;
    QStringList options;
    for (int hour = fromHour; hour < toHour; ++hour) {
        if (const auto link = boardlinks::hour(*m_answer, weekday, hour)) {
            options << tr("%1 %2 件").arg(link->title).arg(link->count);
            links.push_back(*link);
        }
    }
    if (links.size() < 2)
        return open(links.empty() ? std::nullopt : std::optional(links.front()));
    const auto chosen = m_context.prompts.choose(tr("星期 × 时段"), tr("打开哪个小时的案件？"), options);
    if (chosen)
        open(links[std::size_t(*chosen)]);
}

void BoardPage::savePicture()
{
    if (!m_answer)
        return;
    const QString name = tr("看板 %1.png").arg(m_answer->figures.period.title());
    const std::optional<QString> path =
        m_context.prompts.saveFile(tr("看板存为图片"), name, tr("图片 (*.png)"));
    if (!path)
        return;
    if (m_content->grab().save(*path, "PNG"))
        emit notice(tr("已存为 %1").arg(*path), StateKind::Good);
    else
        m_context.prompts.showError({ErrorKind::Unavailable, tr("图片没有存成。"), tr("看板数据不受影响。"),
                                     tr("请换一个文件夹，或检查磁盘空间后再试。")});
}

void BoardPage::copyText()
{
    if (!m_answer)
        return;
    QApplication::clipboard()->setText(boardtexts::asText(*m_answer));
    emit notice(tr("看板数据已复制，可粘贴到表格。"), StateKind::Good);
}

} // namespace jiesu
