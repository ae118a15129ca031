// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/namespanel.h"

#include "ui/desk/choicelists.h"
#include "ui/imports/choosetable.h"
#include "ui/theme.h"
#include "ui/widgets/keyhintbar.h"
#include "ui/widgets/rowtable.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace jiesu {

namespace {

/// The places that an unknown one may be: of its kind, below the same parent where it has one.
PickerChoices placesLike(const ReferenceData &reference, const UnknownName &name)
{
    std::vector<PickerChoice> choices;
    for (const Place &place : reference.places()) {
        const bool fits = place.kind == name.placeKind && place.active &&
                          (!name.parent.isSet() || place.parent == name.parent);
        if (fits)
            choices.push_back(
                pickerChoice(place.id.value, place.name, reference.name(place.parent), place.aliases));
    }
    return std::make_shared<const std::vector<PickerChoice>>(std::move(choices));
}

} // namespace

NamesPanel::NamesPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(
          new QLabel(tr("这些名称第一次出现。不作选择就新建；归入已有的会记成它的别名，下次不再问。"), this))
    , m_table(new ChooseTable(QStringLiteral("import-names"),
                              {{tr("类型")}, {tr("表格里的名称")}, {tr("处理")}}, tr("归入已有的"), this))
{
    Theme::setRole(m_sentence, "dim");
    m_table->table()->setAccessibleName(tr("不认识的名称"));
    m_table->table()->setDefaultWidths({110, 380, 380});
    m_table->table()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(new KeyHintBar({{QStringLiteral("Enter"), tr("归入已有的")},
                                      {QStringLiteral("N"), tr("新建")},
                                      {QStringLiteral("Delete"), tr("都不是，只留原文")}},
                                     this));
    connect(m_table, &ChooseTable::rowMarked, this, &NamesPanel::offer);
    connect(m_table, &ChooseTable::chosen, this, [this](int row, qint64 id) { decide(row, id); });
}

void NamesPanel::setReference(std::shared_ptr<const ReferenceData> reference)
{
    m_reference = std::move(reference);
    offer(m_table->currentRow());
}

void NamesPanel::showNames(const ImportReport &report)
{
    m_names.clear();
    for (const UnknownName &name : report.unknownNames)
        m_names.push_back({name, {}});
    refresh();
}

std::vector<NameDecision> NamesPanel::decisions() const
{
    std::vector<NameDecision> decisions;
    for (const Named &named : m_names) {
        if (named.target)
            decisions.push_back({named.name, *named.target});
    }
    return decisions;
}

void NamesPanel::decide(int row, std::optional<qint64> target)
{
    if (row < 0 || size_t(row) >= m_names.size())
        return;
    m_names[size_t(row)].target = target;
    refresh();
    emit decided();
}

void NamesPanel::offer(int row)
{
    if (!m_reference || row < 0 || size_t(row) >= m_names.size())
        return;
    const UnknownName &name = m_names[size_t(row)].name;
    m_table->picker()->setChoices(name.kind == NameKind::Unit       ? unitChoices(*m_reference)
                                  : name.kind == NameKind::Category ? categoryChoices(*m_reference)
                                                                    : placesLike(*m_reference, name));
}

QString NamesPanel::kindText(const UnknownName &name) const
{
    if (name.kind == NameKind::Unit)
        return tr("单位");
    if (name.kind == NameKind::Category)
        return tr("分类");
    switch (name.placeKind) {
    case PlaceKind::District:
        return tr("区");
    case PlaceKind::Street:
        return tr("街镇");
    case PlaceKind::Community:
        return tr("社区");
    case PlaceKind::Point:
        return tr("点位");
    }
    return {};
}

QString NamesPanel::targetText(const Named &named) const
{
    if (!named.target)
        return tr("新建");
    if (*named.target == 0)
        return tr("只留原文");
    const qint64 id = *named.target;
    const QString known = named.name.kind == NameKind::Unit    ? m_reference->name(UnitId{id})
                          : named.name.kind == NameKind::Place ? m_reference->name(PlaceId{id})
                                                               : m_reference->name(CategoryId{id});
    return tr("归入“%1”").arg(known);
}

void NamesPanel::refresh()
{
    std::vector<TextTableModel::Row> rows;
    for (const Named &named : m_names)
        rows.push_back({kindText(named.name), named.name.name, targetText(named)});
    m_table->setRows(std::move(rows));
}

bool NamesPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || key->key() != Qt::Key_N || key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    decide(m_table->currentRow(), {});
    return true;
}

} // namespace jiesu
