// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/pointsview.h"

#include "domain/officetime.h"
#include "domain/text.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figurerow.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace jiesu {

namespace {

constexpr int listWidth = 360;
constexpr int searchWidth = 200;
constexpr int figureCount = 5;
constexpr int chartHeight = 130;

TextTableModel::Row rowOf(const StoryLine &line)
{
    const OfficeTime at = toOffice(line.at);
    TextCell text(line.text.simplified());
    text.tooltip = line.text;
    return {line.isDay ? at.date.toString(Qt::ISODate) : officeMinuteText(line.at), line.kind, text,
            line.state};
}

Figure figureOf(const QString &label, const CaseLink &cases, const QString &note)
{
    Figure figure;
    figure.label = label;
    // Nothing was counted where the point has no grid or no community.
    figure.value = cases.title.isEmpty() ? PointsView::tr("—")
                                         : PointsView::tr("%1 件").arg(QLocale().toString(cases.count));
    figure.note = note;
    figure.cases = cases;
    return figure;
}

/// What the point's facilities are, a line each.
QString factsOf(const PointStory &story)
{
    const Place &point = story.point;
    QStringList where{story.streetName};
    if (!story.communityName.isEmpty())
        where << story.communityName;
    QStringList parts{where.join(QStringLiteral(" › "))};
    if (!point.gridCode.isEmpty())
        parts << PointsView::tr("网格 %1").arg(point.gridCode);
    if (!point.aliases.isEmpty())
        parts << PointsView::tr("又称 %1").arg(point.aliases.join(u'、'));
    QStringList lines{parts.join(QStringLiteral("　"))};
    for (std::size_t i = 0; i < story.facilities.size(); ++i) {
        const Facility &facility = story.facilities[i];
        QStringList facts{label(facility.kind)};
        if (!facility.number.isEmpty())
            facts << facility.number;
        if (!story.unitNames[i].isEmpty())
            facts << PointsView::tr("责任单位 %1").arg(story.unitNames[i]);
        facts << label(facility.condition);
        lines << facts.join(QStringLiteral("　"));
    }
    return lines.join(u'\n');
}

} // namespace

PointsView::PointsView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_card(new Card(tr("点位")))
    , m_search(new QLineEdit)
    , m_table(new RowTable(QStringLiteral("proactive-points"), nullptr, this))
    , m_model(new TextTableModel({{tr("名称")}, {tr("类型")}, {tr("案件"), true}}, this))
    , m_storyCard(new Card)
    , m_facts(wrappedLabel("hint"))
    , m_chartCard(new Card)
    , m_months(numberBox(1, PointStoryService::mostMonths, tr("近几个月")))
    , m_chart(new ColumnChart)
    , m_storyTable(new RowTable(QStringLiteral("point-story"), &context.settings, this))
    , m_storyModel(new TextTableModel({{tr("时间")}, {tr("事项")}, {tr("内容")}, {tr("状态")}}, this))
{
    m_months->setValue(PointStoryService::usualMonths);
    layOut();
    connect(m_months, &QSpinBox::valueChanged, this, &PointsView::ask);
    connect(m_search, &QLineEdit::textChanged, this, &PointsView::list);
    connect(m_search, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RowTable::currentRowChanged, this, &PointsView::ask);
    connect(m_table, &RowTable::rowActivated, m_storyTable,
            [this] { m_storyTable->setFocus(Qt::OtherFocusReason); });
    connect(m_storyTable, &RowTable::rowActivated, this, &PointsView::openLine);
    connect(m_chart, &Chart::activated, &context, &OfficeContext::showFigure);
    for (FigureCard *card : m_figures)
        connect(card, &FigureCard::activated, &context, &OfficeContext::showFigure);
    connect(&context.lookups, &LookupKeeper::changed, this, &PointsView::list);
    connect(&context, &OfficeContext::casesChanged, this, [this] {
        if (isVisible())
            ask();
    });
}

void PointsView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({180, 60, 60});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("点位"));
    m_search->setPlaceholderText(tr("名称、别名或首字母"));
    m_search->setAccessibleName(tr("找点位"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_card->setFixedWidth(listWidth);
    m_card->addAtRight(m_search);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(new KeyHintBar(
        {{Commands::keyText(CommandId::FindPoint), tr("找点位")}, {QStringLiteral("Enter"), tr("看经过")}}));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(m_card);
    row->addWidget(storyColumn(), 1);
}

QWidget *PointsView::storyColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Size::Gap);
    m_chart->setFixedHeight(chartHeight);
    m_chartCard->addAtRight(boxSentence({tr("图、同网格和同社区：近"), tr("个月")}, {m_months}));
    m_chartCard->body()->addWidget(m_chart, 1);
    m_storyTable->setModel(m_storyModel);
    m_storyTable->setDefaultWidths({140, 60, 420});
    m_storyTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_storyTable->setAccessibleName(tr("经过"));
    m_storyCard->body()->addWidget(m_facts);
    m_storyCard->body()->addWidget(m_storyTable, 1);
    m_storyCard->body()->addWidget(
        new KeyHintBar({{QStringLiteral("Enter"), tr("打开这件案件")},
                        {Commands::keyText(CommandId::OpenProactiveCases), tr("打开这里的全部案件")},
                        {QStringLiteral("Esc"), tr("回点位")},
                        {Commands::keyText(CommandId::ExportTable), tr("导出本表")}}));
    m_figures = addFigureRow(layout, figureCount);
    layout->addWidget(m_chartCard);
    layout->addWidget(m_storyCard, 1);
    return column;
}

void PointsView::activate()
{
    m_context.commands.bind(CommandId::OpenProactiveCases, this, [this] { openCases(); });
    m_context.commands.bind(CommandId::FindPoint, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_context.lookups.load();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PointsView::list()
{
    const Lookups &lookups = m_context.lookups.current();
    if (!lookups.reference)
        return;
    m_points.clear();
    const QString words = text::tidyLine(m_search->text());
    if (words.isEmpty()) {
        m_points = lookups.points;
    } else {
        const int all = int(lookups.reference->places().size());
        for (const PlaceHit &hit : lookups.places->find(words, all)) {
            if (lookups.reference->place(hit.place)->kind == PlaceKind::Point)
                m_points.push_back(hit.place);
        }
    }
    std::vector<TextTableModel::Row> rows;
    int row = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Place &point = *lookups.reference->place(m_points[i]);
        if (point.id == m_story.point.id)
            row = int(i);
        rows.push_back({point.name, point.facilityType, QLocale().toString(lookups.uses.value(point.id))});
    }
    const bool isEmpty = rows.empty();
    m_model->setRows(std::move(rows));
    m_card->setNote(tr("%1 处").arg(QLocale().toString(qint64(m_points.size()))));
    if (!isEmpty)
        m_table->selectRow(row);
    ask();
}

void PointsView::ask()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        ++m_question;
        m_facts->setText(m_search->text().isEmpty() ? tr("还没有点位。在“设置 › 点位”里添加或从表格导入。")
                                                    : tr("没有找到。换一个名称或首字母再试。"));
        return;
    }
    m_context.askLatest(
        this, m_question,
        [id = m_points[std::size_t(row)], months = m_months->value()](Office &office) {
            return PointStoryService(office).story(id, months);
        },
        m_context.orTell([this](PointStory story) { show(std::move(story)); }));
}

void PointsView::show(PointStory story)
{
    m_story = std::move(story);
    m_storyCard->setTitle(m_story.point.name);
    m_storyCard->setNote(m_story.here.count > PointStoryService::mostCases
                             ? tr("案件列出最近 %1 件；导出和打印是全部").arg(PointStoryService::mostCases)
                             : QString());
    m_facts->setText(factsOf(m_story));
    m_chartCard->setTitle(m_story.months.title);
    m_chart->setData(m_story.months);
    std::vector<TextTableModel::Row> rows;
    for (const StoryLine &line : m_story.lines)
        rows.push_back(rowOf(line));
    m_storyModel->setRows(std::move(rows));
    if (!m_story.lines.empty())
        m_storyTable->selectRow(0);
    showFigures();
}

void PointsView::showFigures()
{
    const QString year = tr("近 %1 个月").arg(m_story.months.groups.size());
    m_figures[0]->setFigure(figureOf(tr("这里的诉求"), m_story.here, tr("全部时间")));
    m_figures[1]->setFigure(figureOf(tr("未办结"), m_story.open, {}));
    m_figures[2]->setFigure(
        figureOf(tr("同网格"), m_story.grid, m_story.point.gridCode.isEmpty() ? tr("没有填网格") : year));
    m_figures[3]->setFigure(
        figureOf(tr("同社区"), m_story.community, m_story.communityName.isEmpty() ? tr("没有填社区") : year));
    Figure sign;
    sign.label = tr("监督电话标识");
    const auto labelled = std::ranges::find(m_story.facilities, true, &Facility::hasLabel);
    const bool has = labelled != m_story.facilities.end();
    sign.value = has ? tr("已张贴") : tr("没有");
    sign.note =
        has && labelled->labelledOn.isValid() ? labelled->labelledOn.toString(Qt::ISODate) : QString();
    m_figures[4]->setFigure(sign);
}

void PointsView::openLine(int row)
{
    if (row < 0)
        return;
    const StoryLine &line = m_story.lines[std::size_t(row)];
    if (line.caseId.isSet())
        emit m_context.openCase(line.caseId);
    else
        emit notice(tr("这一行不是案件"), StateKind::Plain);
}

void PointsView::openCases()
{
    if (m_story.here.count > 0)
        emit m_context.showFigure(m_story.here);
    else
        emit notice(tr("这里还没有案件"), StateKind::Plain);
}

QString PointsView::facts() const
{
    return m_facts->text();
}

TableSource::WholeTable PointsView::wholeTable() const
{
    if (!m_story.point.id.isSet())
        return {};
    return [id = m_story.point.id, months = m_months->value()](Office &office) -> Result<FigureTable> {
        const auto story = PointStoryService(office).story(id, months, 0);
        return story ? Result<FigureTable>(jiesu::storyTable(*story)) : Result<FigureTable>(story.error());
    };
}

void PointsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        Page::keyPressEvent(event);
}

} // namespace jiesu
