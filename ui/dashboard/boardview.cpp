// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/boardview.h"

#include "domain/officetime.h"
#include "service/tableexport.h"
#include "ui/commands.h"
#include "ui/dashboard/boardhead.h"
#include "ui/dashboard/livewatch.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurecard.h"

#include <QAction>
#include <QMenu>
#include <QScrollArea>

namespace jiesu {
namespace {

constexpr int pictureMargin = 12;
constexpr int noteHeight = 18;

} // namespace

BoardRequest currentMonthRequest(const Clock &clock)
{
    return {Period::month(Month::of(toOffice(clock.now()).date)), {}, {}, ComparisonBasis::EqualDays};
}

BoardView::BoardView(OfficeContext &context, BoardRequest &request, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_request(request)
    , m_head(new BoardHead(this))
    , m_scroll(new QScrollArea(this))
    , m_failure(new EmptyState(QStringLiteral("warning"), {}, {}, this))
{
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
    connectHead();
    BoardView::bindCommands();
    new LiveWatch(m_context, this, [this] { ask(); });
    connect(&m_context, &OfficeContext::referenceChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

void BoardView::connectHead()
{
    connect(m_head, &BoardHead::previousClicked, this, [this] { showPeriod(m_request.period.previous()); });
    connect(m_head, &BoardHead::nextClicked, this, [this] { showPeriod(m_request.period.next()); });
    connect(m_head, &BoardHead::periodChosen, this, &BoardView::showPeriod);
    connect(m_head, &BoardHead::periodAsked, this, [this] {
        if (const auto period = askForPeriod(m_context.prompts, m_request.period))
            showPeriod(*period);
    });
    connect(m_head, &BoardHead::scopeChosen, this, &BoardView::showScope);
    connect(m_head, &BoardHead::ruleChosen, this, &BoardView::showRule);
    connect(m_failure, &EmptyState::buttonClicked, this, [this] { ask(); });
}

void BoardView::bindCommands()
{
    Commands &commands = m_context.commands;
    commands.bind(CommandId::PreviousPeriod, this, [this] { showPeriod(m_request.period.previous()); });
    commands.bind(CommandId::NextPeriod, this, [this] { showPeriod(m_request.period.next()); });
    commands.bind(CommandId::ExportChartData, this, [this] { saveDataOf(currentChart()); });
}

void BoardView::activate()
{
    bindCommands();
    ask();
    QWidget *last = focusWidget();
    (last && last->isVisible() ? last : firstFigure())->setFocus();
}

void BoardView::showPeriod(const Period &period)
{
    m_request.period = period;
    ask();
}

void BoardView::showScope(const Scope &scope)
{
    m_request.scope = scope;
    ask();
}

void BoardView::showRule(const QString &code)
{
    m_request.rule = code;
    ask();
}

void BoardView::setContent(QWidget *content)
{
    Theme::setRole(content, "page");
    m_scroll->setWidget(content);
}

void BoardView::showRequest()
{
    m_head->setPeriod(m_request.period, toOffice(m_context.clock.now()).date);
}

void BoardView::showContent()
{
    m_failure->hide();
    m_scroll->show();
}

void BoardView::showFailure(const Error &error)
{
    m_scroll->hide();
    m_failure->setTexts(error.happened, error.safe + error.advice);
    m_failure->setButton(tr("再试一次"));
    m_failure->show();
}

std::vector<CaseLink> BoardView::links() const
{
    std::vector<CaseLink> links;
    for (const FigureCard *card : findChildren<FigureCard *>())
        links.push_back(card->figure().cases);
    for (const Chart *chart : findChildren<Chart *>()) {
        for (const ChartMark &mark : chart->figures().marks)
            links.push_back(mark.cases);
    }
    return links;
}

void BoardView::open(const CaseLink &link)
{
    if (link.count > 0)
        emit m_context.showFigure(link);
    else
        emit notice(tr("这个数字是 0，没有案件可以打开。"), StateKind::Plain);
}

void BoardView::connectChart(Chart *chart)
{
    connect(chart, &Chart::activated, this, &BoardView::open);
    connect(chart, &Chart::copied, this,
            [this] { emit notice(tr("图表数据已复制，可粘贴到表格。"), StateKind::Good); });
    const auto add = [chart](const QString &text, const QString &keys, const std::function<void()> &handler) {
        auto *action = new QAction(keys.isEmpty() ? text : text + u'\t' + keys, chart);
        connect(action, &QAction::triggered, chart, handler);
        chart->addAction(action);
    };
    add(tr("打开案件"), QStringLiteral("Enter"), [chart] { chart->activate(chart->current()); });
    add(tr("复制数据"), QStringLiteral("Ctrl+C"), [chart] { chart->copy(); });
    add(tr("导出数据…"), Commands::keyText(CommandId::ExportChartData), [this, chart] { saveDataOf(chart); });
    add(tr("存为图片…"), {}, [this, chart] { savePictureOf(chart); });
    chart->setContextMenuPolicy(Qt::ActionsContextMenu);
}

Chart *BoardView::currentChart() const
{
    Chart *first = nullptr;
    for (Chart *chart : findChildren<Chart *>()) {
        if (chart->hasFocus())
            return chart;
        if (!first && chart->isVisible())
            first = chart;
    }
    return first;
}

/// The card with its title, and below it what a picture must say where the page's head is not beside it.
QPixmap BoardView::pictureOf(Chart *chart) const
{
    const QPixmap card = chart->parentWidget()->grab();
    const qreal scale = card.devicePixelRatio();
    const QSize size = card.deviceIndependentSize().toSize();
    QPixmap picture(QSize(size.width(), size.height() + noteHeight * int(notes().size()) + pictureMargin) *
                    scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Theme::color(Theme::Token::Surface));
    QPainter painter(&picture);
    painter.drawPixmap(0, 0, card);
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.setPen(Theme::color(Theme::Token::Dim));
    QRect line(pictureMargin, size.height() + pictureMargin / 2, size.width() - 2 * pictureMargin,
               noteHeight);
    for (const QString &note : notes()) {
        painter.drawText(line, Qt::AlignVCenter, note);
        line.translate(0, noteHeight);
    }
    return picture;
}

void BoardView::addTableActions(QMenu *menu)
{
    menu->addSeparator();
    for (const CommandId id : {CommandId::ExportTable, CommandId::PrintShownTable, CommandId::FillTemplate})
        menu->addAction(m_context.commands.action(id));
}

void BoardView::savePictureOf(Chart *chart)
{
    if (chart)
        savePicture(pictureOf(chart), tr("%1 %2").arg(chart->figures().title, m_request.period.title()));
}

void BoardView::savePicture(const QPixmap &picture, const QString &name)
{
    const std::optional<QString> path =
        m_context.prompts.saveFile(tr("存为图片"), name + QStringLiteral(".png"), tr("图片 (*.png)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [image = picture.toImage(), path = *path,
         subject = exportSubject(ExportKind::Chart, name)](Office &office) {
            return ExportRegister(office).giveOut(
                subject, path, [&image](const QString &to, const QString &serial) -> Result<qint64> {
                    QImage numbered = image;
                    numbered.setText(QStringLiteral("Serial"), serial);
                    if (numbered.save(to, "PNG"))
                        return 1;
                    return Error{ErrorKind::Unavailable, tr("图片没有存成。"), tr("看板数据不受影响。"),
                                 tr("请换一个文件夹，或检查磁盘空间后再试。")};
                });
        },
        m_context.orTell(std::bind_front(&BoardView::tellGivenOut, this)));
}

void BoardView::tellGivenOut(const ExportRecord &record)
{
    emit notice(tr("已存为 %1，发出登记 %2").arg(record.fileName, record.serial()), StateKind::Good);
}

ExportSubject BoardView::exportSubject(ExportKind kind, const QString &title) const
{
    ExportSubject subject;
    subject.kind = kind;
    subject.title = title;
    subject.period = m_request.period.code();
    subject.filterText = notes().join(QStringLiteral("；"));
    return subject;
}

void BoardView::saveDataOf(Chart *chart)
{
    if (!chart)
        return;
    FigureTable table = chart->figures().table;
    table.notes = notes() + QStringList{chart->figures().note};
    const std::optional<QString> path = m_context.prompts.saveFile(
        tr("导出图表数据"), tr("%1 %2.xlsx").arg(table.title, m_request.period.title()),
        tr("表格 (*.xlsx *.csv)"));
    if (!path)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read,
        [table, path = *path, subject = exportSubject(ExportKind::Chart)](Office &office) {
            return exportTable(office, table, subject, path);
        },
        m_context.orTell(std::bind_front(&BoardView::tellGivenOut, this)));
}

} // namespace jiesu
