// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/forecastview.h"

#include "metrics/rounding.h"
#include "ui/commands.h"
#include "ui/models/figurerows.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/print/proactivepapers.h"
#include "ui/print/registeredpaper.h"
#include "ui/widgets/arrowtabs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>

namespace jiesu {

namespace {

constexpr int besideWidth = 456;

} // namespace

ForecastView::ForecastView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_month(new QLabel(this))
    , m_demo(new QLabel(tr("演示数据"), this))
    , m_stack(new QStackedWidget)
    , m_card(new Card)
    , m_table(new RowTable(QStringLiteral("forecast"), &context.settings, this))
    , m_model(new TextTableModel({}, this))
    , m_notes(wrappedLabel("hint"))
    , m_chartCard(new Card)
    , m_chart(new ColumnChart({Theme::Token::LastYear, Theme::Token::Accent}))
    , m_detailCard(new Card)
    , m_tabs(new QTabBar)
    , m_detail(new RowTable(QStringLiteral("forecast-detail"), nullptr, this))
    , m_detailModel(new TextTableModel({}, this))
    , m_summary(wrappedLabel("hint"))
{
    layOut();
    bindCommands();
    connect(m_table, &RowTable::currentRowChanged, this, &ForecastView::showRow);
    connect(m_table, &RowTable::rowActivated, this, &ForecastView::openHistory);
    connect(m_detail, &RowTable::rowActivated, this, &ForecastView::openMonth);
    connect(m_tabs, &QTabBar::currentChanged, this, &ForecastView::showDetail);
    connect(m_chart, &Chart::activated, this, [this](const CaseLink &cases) {
        if (cases.count > 0)
            emit m_context.showFigure(cases);
    });
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible() && m_figures)
            ask(m_figures->target);
    });
}

void ForecastView::layOut()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("各类预判"));
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(m_notes);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_card, 1);
    row->addWidget(beside());
    m_stack->addWidget(content);
    m_stack->addWidget(new EmptyState(QStringLiteral("chart"), tr("近来没有整月的案件，不作预判。"),
                                      tr("登记案件，或导入往年的表格；满两年就开始预判。")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin, 8);
    column->setSpacing(8);
    column->addLayout(head());
    column->addWidget(m_stack, 1);
    column->addWidget(new KeyHintBar({{QStringLiteral("↑ ↓"), tr("换一类")},
                                      {QStringLiteral("← →"), tr("回测与天气")},
                                      {QStringLiteral("Enter"), tr("打开近一年的案件")},
                                      {QStringLiteral("Tab"), tr("到图和回测，Enter 打开当月案件")}}));
}

QLayout *ForecastView::head()
{
    m_month->setFont(Theme::font(Theme::Size::Title, true));
    Theme::setRole(m_demo, "chip");
    m_demo->hide();
    const Commands &commands = m_context.commands;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new KeyButton(commands.action(CommandId::PreviousForecast)));
    row->addWidget(m_month);
    row->addWidget(new KeyButton(commands.action(CommandId::NextForecast)));
    row->addWidget(m_demo);
    row->addStretch(1);
    row->addWidget(new KeyButton(commands.action(CommandId::PrintForecast)));
    row->addWidget(new KeyButton(commands.action(CommandId::CopyForecast)));
    return row;
}

QWidget *ForecastView::beside()
{
    m_chart->setEmptyText(tr("没有可画的月份。"));
    m_chartCard->body()->addWidget(m_chart, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("回测与天气"));
    m_tabs->addTab(tr("近十二次回测"));
    m_tabs->addTab(tr("天气与节假日"));
    moveTabsByArrows(*m_table, *m_tabs);
    m_detail->setModel(m_detailModel);
    m_detail->setSelectionMode(QAbstractItemView::SingleSelection);
    m_detailCard->body()->addWidget(m_tabs);
    m_detailCard->body()->addWidget(m_detail, 1);
    m_detailCard->body()->addWidget(m_summary);
    auto *widget = new QWidget;
    widget->setFixedWidth(besideWidth);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_chartCard, 2);
    column->addWidget(m_detailCard, 4);
    return widget;
}

void ForecastView::bindCommands()
{
    Commands &commands = m_context.commands;
    const auto move = [this](int months) {
        if (m_figures)
            ask(m_figures->target.plus(months));
    };
    commands.bind(CommandId::PreviousForecast, this, [move] { move(-1); });
    commands.bind(CommandId::NextForecast, this, [move] { move(1); });
    commands.bind(CommandId::PrintForecast, this, [this] { print(); });
    commands.bind(CommandId::CopyForecast, this, [this] {
        if (!m_figures)
            return;
        QGuiApplication::clipboard()->setText(asText(forecastTable(*m_figures)) + notes() + u'\n');
        emit notice(tr("预判表和说明已复制。"), StateKind::Good);
    });
}

void ForecastView::activate()
{
    ask(m_figures ? std::optional(m_figures->target) : std::nullopt);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ForecastView::ask(std::optional<Month> month)
{
    m_context.askLatest(
        this, m_question, [month](Office &office) { return ForecastService(office).figures(month); },
        [this](Result<ForecastFigures> figures) {
            if (figures)
                show(std::move(figures).value());
            else
                emit notice(figures.error().happened, StateKind::Plain);
        });
}

void ForecastView::show(ForecastFigures figures)
{
    m_figures = std::move(figures);
    m_month->setText(Period::month(m_figures->target).title());
    m_demo->setVisible(m_figures->isDemo);
    m_stack->setCurrentIndex(m_figures->rows.empty() ? 1 : 0);
    const FigureTable table = forecastTable(*m_figures);
    m_card->setTitle(table.title);
    m_card->setNote(tr("三个月合计：%1").arg(m_figures->quarter().title()));
    m_notes->setText(notes());
    const int before = std::max(0, m_table->currentIndex().row());
    {
        const QSignalBlocker quiet(m_table);
        m_model->setColumns(figurerows::columns(table), figurerows::rows(table));
        m_table->setDefaultWidths({138, 64, 92, 88, 88, 88, 72, 104, 76, 80, 68, 104});
        if (!m_figures->rows.empty())
            m_table->selectRow(std::min(before, m_model->rowCount() - 1));
    }
    showRow(m_table->currentIndex().row());
}

const ForecastRow *ForecastView::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return m_figures && row >= 0 && std::size_t(row) < m_figures->rows.size()
               ? &m_figures->rows[std::size_t(row)]
               : nullptr;
}

void ForecastView::showRow(int)
{
    const ForecastRow *row = currentRow();
    const ColumnFigures figures = row ? forecastChart(*m_figures, *row) : ColumnFigures();
    m_chartCard->setTitle(figures.title);
    m_chart->setData(figures);
    showDetail();
}

void ForecastView::showDetail()
{
    const ForecastRow *row = currentRow();
    const bool isTests = m_tabs->currentIndex() == BackTests;
    const FigureTable table = row ? (isTests ? backTestTable(*row) : upliftTable(*row)) : FigureTable();
    m_detail->setAccessibleName(table.title);
    m_detailModel->setColumns(figurerows::columns(table), figurerows::rows(table));
    if (isTests)
        m_detail->setDefaultWidths({76, 62, 62, 92, 88, 88, 88, 60});
    else
        m_detail->setDefaultWidths({130, 120, 64});
    if (!row)
        return m_summary->setText({});
    m_summary->setText(isTests ? backTestSummary(row->forecast) : upliftSummary(row->forecast));
}

void ForecastView::print()
{
    if (!m_figures)
        return;
    m_context.ask(
        this, OfficeThread::Priority::Read, [](Office &office) { return office.name(); },
        m_context.orTell([this, figures = *m_figures](const QString &officeName) {
            showRegistered(m_context, this, forecastPaper(figures, officeName, m_context.clock.now()),
                           tableSubject(), qint64(figures.rows.size()));
        }));
}

void ForecastView::openHistory(int)
{
    const ForecastRow *row = currentRow();
    if (!row)
        return;
    const Month last = Month::of(m_figures->history->last());
    const Period year =
        Period::months(std::max(last.plus(-11), Month::of(m_figures->history->first())), last);
    emit m_context.showFigure(
        {year.title() + u' ' + row->name, forecastFilter(*m_figures, *row, year), row->forecast.lastYear});
}

void ForecastView::openMonth(int at)
{
    const ForecastRow *row = currentRow();
    if (!row || m_tabs->currentIndex() != BackTests || at < 0)
        return;
    const BackTestMonth &month = row->forecast.backTest.rows[std::size_t(at)];
    const Period period = Period::month(month.month);
    if (month.came > 0)
        emit m_context.showFigure(
            {period.title() + u' ' + row->name, forecastFilter(*m_figures, *row, period), month.came});
}

QString ForecastView::notes() const
{
    return m_figures ? forecastNotes(*m_figures).join(u'\n') : QString();
}

ExportSubject ForecastView::tableSubject() const
{
    ExportSubject subject;
    if (!m_figures)
        return subject;
    subject.title = tr("%1预判").arg(Period::month(m_figures->target).title());
    subject.period = Period::month(m_figures->target).code();
    subject.ruleCode = m_figures->rule.code;
    subject.ruleVersion = m_figures->rule.version;
    return subject;
}

QStringList ForecastView::tableNotes() const
{
    return m_figures ? forecastNotes(*m_figures) : QStringList();
}

} // namespace jiesu
