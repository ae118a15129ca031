// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followup/comparisonview.h"

#include "domain/officetime.h"
#include "service/ruleservice.h"
#include "ui/cases/timeline.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/wrappedlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace jiesu {
namespace {

constexpr int monthsOffered = 13;

struct Loaded
{
    ComparisonList list;
    std::shared_ptr<const ReferenceData> reference;
};

/// On the office's thread.
Result<Loaded> load(Office &office, Month month)
{
    return inResult([&]() -> Result<Loaded> {
        const auto rule = ruleFor(office, Period::month(month));
        if (!rule)
            return rule.error();
        return Loaded{compareFollowUps(office, Period::month(month), *rule), office.reference()};
    });
}

TextCell verdict(const Comparison &comparison)
{
    TextCell cell;
    if (comparison.isWorse()) {
        cell.text = ComparisonView::tr("市级较差");
        cell.chip = StateKind::Bad;
    } else if (comparison.differs()) {
        cell.text = ComparisonView::tr("不一致");
        cell.chip = StateKind::Due;
    } else if (comparison.contacted == AnswerMatch::Same || comparison.solved == AnswerMatch::Same ||
               comparison.satisfaction == AnswerMatch::Same) {
        cell.text = ComparisonView::tr("一致");
        cell.chip = StateKind::Good;
    } else {
        cell.text = ComparisonView::tr("不能比");
        cell.chip = StateKind::Plain;
    }
    return cell;
}

TextTableModel::Row rowOf(const Comparison &comparison, const ReferenceData &reference)
{
    const ComparedCase &sides = comparison.sides;
    const QString official =
        sides.officialReached == 1 ? answersText(sides.official) : ComparisonView::tr("未接通");
    return {verdict(comparison),        sides.caseNo,           sides.orderNo, sides.title,
            reference.name(sides.unit), answersText(sides.own), official,      label(sides.status)};
}

} // namespace

ComparisonView::ComparisonView(OfficeContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_months(new QComboBox)
    , m_counts(wrappedLabel("plain"))
    , m_table(new RowTable(QStringLiteral("comparison"), &context.settings))
    , m_model(new TextTableModel({{tr("对照")},
                                  {tr("案件编号")},
                                  {tr("工单编号")},
                                  {tr("标题")},
                                  {tr("承办")},
                                  {tr("本单位自访")},
                                  {tr("市级回访")},
                                  {tr("状态")}},
                                 this))
    , m_stack(new QStackedLayout)
{
    const Month now = Month::of(toOffice(context.clock.now()).date);
    for (int back = 0; back < monthsOffered; ++back)
        m_months->addItem(Period::month(now.plus(-back)).title(), now.plus(-back).key());
    layOut();
    connect(m_months, &QComboBox::currentIndexChanged, this, &ComparisonView::reload);
    connect(m_table, &RowTable::rowActivated, this, [this](int row) {
        if (row >= 0 && row < std::ssize(m_ids))
            emit m_context.openCase(m_ids[std::size_t(row)]);
    });
}

void ComparisonView::layOut()
{
    auto *back = new KeyButton(tr("回到待回访"), QStringLiteral("Esc"));
    connect(back, &QPushButton::clicked, this, &ComparisonView::left);
    m_months->setAccessibleName(tr("哪个月"));
    auto *card = new Card(tr("与市级结果对照"));
    card->addAtRight(m_months);
    card->addAtRight(back);
    m_table->setModel(m_model);
    m_table->setDefaultWidths({96, 126, 136, 210, 100, 216, 216, 80});
    m_table->setItemDelegateForColumn(0, new ChipDelegate(m_table));
    m_table->setAccessibleName(tr("自访与市级回访的对照"));
    m_stack->addWidget(new EmptyState(
        QStringLiteral("chat"), tr("这个月还没有市级回访结果。"),
        tr("按 Ctrl+I 导入市级回访结果表（工单编号、是否联系、是否解决、是否满意、回访时间）。")));
    m_stack->addWidget(m_table);
    card->body()->addWidget(m_counts);
    card->body()->addLayout(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void ComparisonView::reload()
{
    const Month month = Month::fromKey(m_months->currentData().toInt());
    m_context.askLatest(
        this, m_question, [month](Office &office) { return load(office, month); },
        m_context.orTell([this](const Loaded &loaded) { show(loaded.list, *loaded.reference); }));
}

void ComparisonView::show(const ComparisonList &list, const ReferenceData &reference)
{
    m_ids.clear();
    std::vector<TextTableModel::Row> rows;
    for (const Comparison &comparison : list.cases) {
        m_ids.push_back(comparison.sides.id);
        rows.push_back(rowOf(comparison, reference));
    }
    m_model->setRows(std::move(rows));
    m_counts->setText(tr("可比 %1 件：一致 %2 件，不一致 %3 件，其中市级较差 %4 件。本单位没有自访 %5 件，"
                         "市级未接通 %6 件。规则：%7")
                          .arg(list.compared)
                          .arg(list.same)
                          .arg(list.differing)
                          .arg(list.worse)
                          .arg(list.officialOnly)
                          .arg(list.notReached)
                          .arg(list.ruleName));
    m_counts->setVisible(!list.cases.empty());
    m_stack->setCurrentIndex(list.cases.empty() ? 0 : 1);
    if (!list.cases.empty())
        m_table->selectRow(0);
    focusFirst();
    emit loaded();
}

void ComparisonView::focusFirst()
{
    if (isVisible())
        (m_ids.empty() ? static_cast<QWidget *>(m_months) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ComparisonView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jiesu
