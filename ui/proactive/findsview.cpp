// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/findsview.h"

#include "domain/officetime.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figurerow.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>

namespace jiesu {

namespace {

constexpr int figureCount = 5;

TextCell outcomeCell(FindOutcome outcome)
{
    TextCell cell(outcomeText(outcome));
    cell.chip = outcome == FindOutcome::Avoided    ? StateKind::Good
                : outcome == FindOutcome::Followed ? StateKind::Bad
                : outcome == FindOutcome::Open     ? StateKind::Due
                                                   : StateKind::Plain;
    return cell;
}

TextTableModel::Row rowOf(const TracedFind &traced)
{
    TextCell what(traced.find.what.simplified());
    what.tooltip = traced.find.what;
    return {officeMinuteText(traced.find.foundAt),
            traced.find.offDuty ? FindsView::tr("%1（班外）").arg(traced.find.finder) : traced.find.finder,
            traced.placeName,
            traced.categoryName,
            what,
            traced.find.rectifiedAt ? officeMinuteText(*traced.find.rectifiedAt) : FindsView::tr("—"),
            QString::number(traced.before.count),
            QString::number(traced.after.count),
            outcomeCell(traced.outcome)};
}

} // namespace

FindsView::FindsView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_period(numberBox(1, longestPeriod, tr("近多少天的发现")))
    , m_days(numberBox(1, FindWindow::mostDays, tr("其后多少天的诉求")))
    , m_sentence(wrappedLabel("hint"))
    , m_table(new RowTable(QStringLiteral("finds"), &context.settings, this))
    , m_model(new TextTableModel({{tr("发现时间")},
                                  {tr("发现人")},
                                  {tr("地点")},
                                  {tr("分类")},
                                  {tr("发现的问题")},
                                  {tr("整改时间")},
                                  {tr("前几天"), true},
                                  {tr("后几天"), true},
                                  {tr("结果")}},
                                 this))
{
    m_period->setValue(usualPeriod);
    m_days->setValue(FindWindow::usualDays);
    layOut();
    for (QSpinBox *box : {m_period, m_days})
        connect(box, &QSpinBox::valueChanged, this, &FindsView::refresh);
    connect(m_table, &RowTable::rowActivated, this, &FindsView::open);
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void FindsView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({146, 150, 120, 160, 140, 146, 72, 72});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("发现与诉求"));
    auto *card = new Card(tr("逐条"));
    card->addAtRight(
        boxSentence({tr("近"), tr("天的发现，其后"), tr("天内同处同类的诉求")}, {m_period, m_days}));
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("打开其后的诉求")},
                                            {QStringLiteral("Shift+Tab"), tr("改天数")},
                                            {Commands::keyText(CommandId::ExportTable), tr("导出本表")},
                                            {Commands::keyText(CommandId::NewFind), tr("记一条发现")}}));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                               Theme::Size::Gap);
    column->setSpacing(Theme::Size::Gap);
    m_figures = addFigureRow(column, figureCount);
    column->addWidget(card, 1);
}

void FindsView::activate()
{
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

Period FindsView::period() const
{
    const QDate today = toOffice(m_context.clock.now()).date;
    return Period::days(today.addDays(1 - m_period->value()), today);
}

void FindsView::refresh()
{
    m_context.askLatest(
        this, m_question,
        [asked = period(), days = m_days->value()](Office &office) {
            return FindService(office).figures(asked, days);
        },
        m_context.orTell([this](FindFigures figures) { show(std::move(figures)); }));
}

void FindsView::show(FindFigures shown)
{
    m_shown = std::move(shown);
    const FindTally &tally = m_shown.tally;
    const auto put = [this](int index, const QString &label, qint64 count, const QString &note) {
        Figure figure;
        figure.label = label;
        figure.value = tr("%1 条").arg(QLocale().toString(count));
        figure.note = note;
        m_figures[std::size_t(index)]->setFigure(figure);
    };
    put(0, tr("发现"), tally.finds, tr("其中班外 %1 条").arg(m_shown.offDuty));
    put(1, tr("已整改"), tally.rectified, tr("未整改 %1 条").arg(tally.finds - tally.rectified));
    put(2, outcomeText(FindOutcome::Followed), tally.followed, tr("其后 %1 天").arg(m_shown.days));
    put(3, outcomeText(FindOutcome::Avoided), tally.avoided,
        tr("已整改，其后 %1 天没有诉求").arg(m_shown.days));
    put(4, outcomeText(FindOutcome::Watching), tally.watching, tr("%1 天还没有过完").arg(m_shown.days));
    m_sentence->setText(tally.finds == 0 ? tr("这段时间没有记过发现。按 %1 记一条，人人可以记。")
                                               .arg(Commands::keyText(CommandId::NewFind))
                                         : tr("发现前 %1 天同处同类诉求 %2 件，发现后 %1 天 %3 "
                                              "件。“可能避免”没有对照，只说先后，不等于因果。")
                                               .arg(m_shown.days)
                                               .arg(tally.casesBefore)
                                               .arg(tally.casesAfter));
    std::vector<TextTableModel::Row> rows;
    for (const TracedFind &each : m_shown.finds)
        rows.push_back(rowOf(each));
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    if (!isEmpty)
        m_table->selectRow(0);
}

void FindsView::open(int row)
{
    if (row < 0)
        return;
    const CaseLink &after = m_shown.finds[std::size_t(row)].after;
    if (after.count > 0)
        emit m_context.showFigure(after);
    else
        emit notice(tr("其后 %1 天没有同处同类的诉求").arg(m_shown.days), StateKind::Plain);
}

QString FindsView::sentence() const
{
    return m_sentence->text();
}

TableSource::WholeTable FindsView::wholeTable() const
{
    return [asked = period(), days = m_days->value()](Office &office) -> Result<FigureTable> {
        const auto figures = FindService(office).figures(asked, days);
        return figures ? Result<FigureTable>(findTable(*figures)) : Result<FigureTable>(figures.error());
    };
}

} // namespace jiesu
