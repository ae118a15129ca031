// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/themedetail.h"

#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QSpinBox>

namespace jiesu {

namespace {

constexpr int chartHeight = 170;

TextCell stateCell(const ThemeMeasure &measure, QDate today)
{
    TextCell cell(ThemeDetail::tr("未完成"));
    cell.chip = StateKind::Accent;
    if (measure.doneOn.isValid()) {
        cell.text = ThemeDetail::tr("已完成");
        cell.chip = StateKind::Good;
    } else if (measure.isOverdue(today)) {
        cell.text = ThemeDetail::tr("超期");
        cell.chip = StateKind::Bad;
    }
    return cell;
}

TextCell wholeCell(const QString &text)
{
    TextCell cell(text.simplified());
    cell.tooltip = text;
    return cell;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("—");
}

} // namespace

ThemeDetail::ThemeDetail(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_effectCard(new Card(tr("成效")))
    , m_measureCard(new Card(tr("措施")))
    , m_categoryCard(new Card(tr("分类")))
    , m_months(numberBox(1, EffectMonths::longest, tr("启动后看几个月")))
    , m_finding(wrappedLabel("strong"))
    , m_certainty(wrappedLabel("hint"))
    , m_chart(new ColumnChart({Theme::Token::LastYear, Theme::Token::Accent}))
    , m_measures(new RowTable(QStringLiteral("theme-measures"), nullptr, this))
    , m_model(new TextTableModel(
          {{tr("状态")}, {tr("措施")}, {tr("责任人")}, {tr("期限")}, {tr("完成")}, {tr("完成情况")}}, this))
    , m_categories(new RowTable(QStringLiteral("theme-categories"), nullptr, this))
    , m_categoryModel(new TextTableModel({{tr("分类")}, {tr("用作")}}, this))
{
    m_months->setValue(EffectMonths::usual);
    layOut(commands);
    connect(m_months, &QSpinBox::valueChanged, this, &ThemeDetail::monthsChanged);
    connect(m_measures, &RowTable::rowActivated, this, &ThemeDetail::measureAsked);
    connect(m_categories, &RowTable::rowActivated, this, &ThemeDetail::categoryAsked);
    connect(m_chart, &Chart::activated, this, &ThemeDetail::casesAsked);
}

void ThemeDetail::layOut(const Commands &commands)
{
    m_effectCard->addAtRight(
        boxSentence({tr("启动后看"), tr("个月（超过 %1 个月同上年同期比）").arg(EffectMonths::longestBefore)},
                    {m_months}));
    m_chart->setMinimumHeight(chartHeight);
    m_chart->setEmptyText(tr("这些分类在启动前后几个月都没有案件。"));
    m_effectCard->body()->addWidget(m_finding);
    m_effectCard->body()->addWidget(m_certainty);
    m_effectCard->body()->addWidget(m_chart, 1);
    m_measures->setModel(m_model);
    m_measures->setDefaultWidths({104, 164, 92, 100, 100});
    m_measures->setSelectionMode(QAbstractItemView::SingleSelection);
    m_measures->setAccessibleName(tr("措施"));
    m_measureCard->addAtRight(new KeyButton(commands.action(CommandId::AddMeasure)));
    m_measureCard->body()->addWidget(m_measures, 1);
    m_categories->setModel(m_categoryModel);
    m_categories->setDefaultWidths({380});
    m_categories->setSelectionMode(QAbstractItemView::SingleSelection);
    m_categories->setAccessibleName(tr("分类"));
    m_categoryCard->addAtRight(new KeyButton(commands.action(CommandId::AddThemeCategory)));
    m_categoryCard->body()->addWidget(m_categories, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Size::Gap);
    column->addWidget(m_effectCard, 3);
    column->addWidget(m_measureCard, 2);
}

void ThemeDetail::showTheme(const ListedTheme &listed, QDate today)
{
    if (m_title != listed.theme.title) {
        m_finding->clear();
        m_certainty->clear();
    }
    m_title = listed.theme.title;
    m_effectCard->setTitle(tr("成效：%1").arg(m_title));
    m_effectCard->setNote(listed.categoryNames.join(QStringLiteral("、")));
    m_measureCard->setNote(measuresText(listed));
    std::vector<TextTableModel::Row> rows;
    for (const ThemeMeasure &measure : listed.measures)
        rows.push_back({stateCell(measure, today), wholeCell(measure.what), measure.owner,
                        dayText(measure.dueOn), dayText(measure.doneOn), wholeCell(measure.result)});
    std::vector<TextTableModel::Row> categories;
    for (std::size_t i = 0; i < listed.categories.size(); ++i)
        categories.push_back(
            {wholeCell(listed.categoryPaths.at(qsizetype(i))), label(listed.categories[i].role)});
    m_categoryModel->setRows(std::move(categories));
    const int row = m_measures->currentIndex().row();
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_measures->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
}

void ThemeDetail::showEffect(const EffectAnswer &answer)
{
    m_finding->setText(effectSentence(answer.effect));
    m_certainty->setText(tr("把握：%1").arg(effectCertainty(answer.effect)));
    m_chart->setData(answer.chart);
}

QString ThemeDetail::finding() const
{
    return m_finding->text();
}

QString ThemeDetail::certainty() const
{
    return m_certainty->text();
}

QStringList ThemeDetail::tableNotes() const
{
    return {tr("主题：%1").arg(m_title), m_finding->text(), m_certainty->text()};
}

} // namespace jiesu
