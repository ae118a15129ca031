// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/treesection.h"

#include "domain/text.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace jiesu {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int formWidth = 380;

QString headingOf(ReferenceTable table)
{
    switch (table) {
    case ReferenceTable::Units:
        return TreeSection::tr("单位与班组");
    case ReferenceTable::Places:
        return TreeSection::tr("街道与社区");
    case ReferenceTable::Categories:
        return TreeSection::tr("分类");
    }
    return {};
}

} // namespace

TreeSection::TreeSection(OfficeContext &context, ReferenceTable table, QWidget *parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_table(table)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_name(new QLineEdit(this))
    , m_nameField(new LabelledField(tr("名称"), m_name, this))
    , m_parent(new QComboBox(this))
    , m_aliases(new QLineEdit(this))
    , m_group(new QLineEdit(this))
    , m_code(new QLineEdit(this))
    , m_active(new QCheckBox(tr("在用（停用后不再出现在选单里，旧案件不变）"), this))
    , m_add(new QPushButton(tr("新建下级"), this))
    , m_save(new QPushButton(tr("保存"), this))
    , m_import(new QPushButton(tr("从表格导入…"), this))
{
    layOut();
    connect(m_filter, &QLineEdit::textChanged, this, &TreeSection::filterTree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TreeSection::chooseItem);
    connect(m_name, &QLineEdit::returnPressed, this, &TreeSection::save);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_add, &QPushButton::clicked, this, &TreeSection::startNew);
    connect(m_save, &QPushButton::clicked, this, &TreeSection::save);
    connect(m_import, &QPushButton::clicked, this, &TreeSection::importTable);
    showRecord({});
}

void TreeSection::layOut()
{
    m_filter->setPlaceholderText(tr("筛选名称或别名"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("筛选"));
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(headingOf(m_table));
    m_tree->setUniformRowHeights(true);
    auto *treeCard = new Card(headingOf(m_table), this);
    treeCard->addAtRight(m_import);
    treeCard->body()->addWidget(m_filter);
    treeCard->body()->addWidget(m_tree, 1);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Size::Gap);
    row->addWidget(treeCard, 1);
    row->addWidget(form());
}

QWidget *TreeSection::form()
{
    auto *card = new Card(tr("详细"), this);
    card->setFixedWidth(formWidth);
    const auto add = [card](QWidget *field) { card->body()->addWidget(field); };
    add(m_nameField);
    m_parent->setMaxVisibleItems(16);
    add(new LabelledField(tr("上级"), m_parent, card));
    m_aliases->setPlaceholderText(tr("几个别名之间用顿号隔开"));
    add(new LabelledField(tr("别名"), m_aliases, card));
    auto *group = new LabelledField(tr("考评组"), m_group, card);
    auto *code = new LabelledField(tr("编号"), m_code, card);
    for (LabelledField *field : {group, code})
        add(field);
    group->setVisible(m_table == ReferenceTable::Units);
    code->setVisible(m_table == ReferenceTable::Places);
    add(m_active);
    Theme::setRole(m_save, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addStretch();
    buttons->addWidget(m_save);
    card->body()->addLayout(buttons);
    card->body()->addStretch();
    return card;
}

void TreeSection::refresh()
{
    m_context.askLatest(
        this, m_generation, [](Office &office) { return office.reference(); },
        [this](const Result<std::shared_ptr<const ReferenceData>> &reference) {
            if (reference)
                showTree(**reference);
            else
                m_context.prompts.showError(reference.error());
            emit refreshed();
        });
}

void TreeSection::showTree(const ReferenceData &reference)
{
    m_records = referenceRecords(reference, m_table);
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    m_items.clear();
    for (const ReferenceRecord &record : m_records) {
        auto *item = new QTreeWidgetItem({record.active ? record.name : tr("%1（停用）").arg(record.name)});
        item->setData(0, idRole, record.id);
        item->setToolTip(0, record.aliases);
        m_items.insert(record.id, item);
    }
    for (const ReferenceRecord &record : m_records) {
        if (QTreeWidgetItem *above = m_items.value(record.parent))
            above->addChild(m_items.value(record.id));
        else
            m_tree->addTopLevelItem(m_items.value(record.id));
    }
    if (m_items.size() <= 60)
        m_tree->expandAll();
    else
        m_tree->expandToDepth(0);
    showParents();
    filterTree(m_filter->text());
    const qint64 wanted = m_wanted != 0 ? m_wanted : m_shown.id;
    m_wanted = 0;
    choose(m_items.contains(wanted) || m_records.empty() ? wanted : m_records.front().id);
}

void TreeSection::showParents()
{
    m_parent->clear();
    m_parent->addItem(tr("（没有上级）"), 0);
    for (const ReferenceRecord &record : m_records) {
        const bool leaf = m_table != ReferenceTable::Units && m_items.value(record.id)->childCount() == 0 &&
                          m_items.value(record.id)->parent() && m_items.value(record.id)->parent()->parent();
        if (!leaf)
            m_parent->addItem(record.name, record.id);
    }
}

void TreeSection::choose(qint64 id)
{
    QTreeWidgetItem *item = m_items.value(id);
    if (!item)
        return;
    const QSignalBlocker blocker(m_tree);
    m_tree->setCurrentItem(item);
    m_tree->scrollToItem(item);
    const auto record = std::ranges::find(m_records, id, &ReferenceRecord::id);
    showRecord(*record);
}

void TreeSection::filterTree(const QString &words)
{
    const QString wanted = text::folded(text::tidyLine(words));
    for (QTreeWidgetItem *item : std::as_const(m_items))
        item->setHidden(!wanted.isEmpty());
    if (wanted.isEmpty())
        return;
    for (const ReferenceRecord &record : m_records) {
        if (!text::folded(record.name + u' ' + record.aliases).contains(wanted) &&
            !text::pinyinInitials(record.name).startsWith(wanted))
            continue;
        for (QTreeWidgetItem *item = m_items.value(record.id); item; item = item->parent()) {
            item->setHidden(false);
            if (item->parent())
                item->parent()->setExpanded(true);
        }
    }
}

void TreeSection::chooseItem(QTreeWidgetItem *item, QTreeWidgetItem *before)
{
    if (!item)
        return;
    const bool changed = edited() != m_shown;
    if (changed &&
        !m_context.prompts.confirm({tr("有改动没有保存"), tr("“%1”的改动还没有保存。").arg(m_name->text()),
                                    tr("放弃改动"), false})) {
        const QSignalBlocker blocker(m_tree);
        m_tree->setCurrentItem(before);
        return;
    }
    choose(item->data(0, idRole).toLongLong());
}

void TreeSection::showRecord(const ReferenceRecord &record)
{
    m_name->setText(record.name);
    m_nameField->setError({});
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(record.parent)));
    m_aliases->setText(record.aliases);
    m_group->setText(record.group);
    m_code->setText(record.code);
    m_active->setChecked(record.active);
    m_shown = record;
}

ReferenceRecord TreeSection::edited() const
{
    ReferenceRecord record = m_shown;
    record.name = m_name->text();
    if (m_parent->currentIndex() >= 0 && m_parent->findData(m_shown.parent) >= 0)
        record.parent = m_parent->currentData().toLongLong();
    record.aliases = m_aliases->text();
    record.group = m_group->text();
    record.code = m_code->text();
    record.active = m_active->isChecked();
    return record;
}

void TreeSection::startNew()
{
    ReferenceRecord record;
    record.parent = m_parent->findData(m_shown.id) >= 0 ? m_shown.id : m_shown.parent;
    showRecord(record);
    m_name->setFocus();
}

void TreeSection::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void TreeSection::save()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [table = m_table, record = edited()](Office &office) {
            return saveReferenceRecord(office, table, record);
        },
        [this](const Result<ReferenceRecord> &saved) {
            if (!saved) {
                m_nameField->setError(saved.error().message());
                m_name->setFocus();
                emit finished();
                return;
            }
            m_shown = *saved;
            m_wanted = saved->id;
            emit notice(tr("已保存“%1”").arg(saved->name), StateKind::Good);
            emit m_context.referenceChanged();
            refresh();
            emit finished();
        });
}

void TreeSection::importTable()
{
    const auto path = m_context.prompts.openFile(tr("从表格导入"), tr("表格 (*.xlsx *.csv *.tsv *.txt)"));
    if (!path)
        return;
    m_import->setEnabled(false);
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [table = m_table, file = *path](Office &office) {
            return ReferenceService(office).importTable(table, file);
        },
        [this](const Result<ListImport> &result) {
            m_import->setEnabled(true);
            if (result) {
                QString text = tr("读取 %1 行：新增 %2，更新 %3，无变化 %4，拒绝 %5。")
                                   .arg(result->read)
                                   .arg(result->added)
                                   .arg(result->updated)
                                   .arg(result->unchanged)
                                   .arg(result->rejected.size());
                if (!result->rejected.isEmpty())
                    text += u'\n' + result->rejected.join(u'\n');
                m_context.prompts.showText(tr("已导入"), text);
                emit m_context.referenceChanged();
                refresh();
            } else {
                m_context.prompts.showError(result.error());
            }
            emit finished();
        });
}

QString TreeSection::nameError() const
{
    return m_nameField->error();
}

} // namespace jiesu
