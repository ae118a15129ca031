// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proactive/pointsview.h"

#include "domain/text.h"
#include "ui/commands.h"
#include "ui/models/texttablemodel.h"
#include "ui/officecontext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace jiesu {

namespace {

constexpr int searchWidth = 260;

} // namespace

PointsView::PointsView(OfficeContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_card(new Card(tr("点位")))
    , m_search(new QLineEdit)
    , m_table(new RowTable(QStringLiteral("proactive-points"), nullptr, this))
    , m_model(new TextTableModel({{tr("名称")}, {tr("街镇")}, {tr("类型")}, {tr("网格")}, {tr("案件"), true}},
                                 this))
{
    layOut();
    context.commands.bind(CommandId::OpenProactiveCases, this, [this] { openCases(); });
    context.commands.bind(CommandId::FindPoint, this,
                          [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &PointsView::list);
    connect(m_search, &QLineEdit::returnPressed, m_table,
            [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &RowTable::rowActivated, this, &PointsView::openCases);
    connect(&context.lookups, &LookupKeeper::changed, this, &PointsView::list);
}

void PointsView::layOut()
{
    m_table->setModel(m_model);
    m_table->setDefaultWidths({220, 130, 80, 90, 60});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("点位"));
    m_search->setPlaceholderText(tr("名称、别名或拼音首字母"));
    m_search->setAccessibleName(tr("找点位"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_card->addAtRight(m_search);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addWidget(new KeyHintBar({{Commands::keyText(CommandId::FindPoint), tr("找点位")},
                                              {QStringLiteral("Enter"), tr("打开这里的案件")}}));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Size::PageMargin, Theme::Size::Gap, Theme::Size::PageMargin,
                            Theme::Size::Gap);
    row->addWidget(m_card, 1);
}

void PointsView::activate()
{
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
        m_points.assign(lookups.points.begin(),
                        lookups.points.begin() +
                            std::min<qsizetype>(qsizetype(lookups.points.size()), qsizetype(listedAtOnce)));
    } else {
        for (const PlaceHit &hit : lookups.places->find(words, listedAtOnce)) {
            if (lookups.reference->place(hit.place)->kind == PlaceKind::Point)
                m_points.push_back(hit.place);
        }
    }
    std::vector<TextTableModel::Row> rows;
    for (const PlaceId id : m_points) {
        const Place &point = *lookups.reference->place(id);
        rows.push_back({point.name, lookups.reference->name(placeChain(*lookups.reference, id).street),
                        point.facilityType, point.gridCode, QLocale().toString(lookups.uses.value(id))});
    }
    m_model->setRows(std::move(rows));
    m_card->setNote(tr("共 %1 处").arg(QLocale().toString(qint64(lookups.points.size()))));
    if (!m_points.empty())
        m_table->selectRow(0);
}

void PointsView::openCases()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    CaseFilter filter;
    filter.point = m_points[std::size_t(row)];
    emit m_context.showCases(filter, m_model->text(row, 0));
}

} // namespace jiesu
