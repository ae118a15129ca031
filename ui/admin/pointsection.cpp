// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/pointsection.h"

#include "ui/admin/pointmergecard.h"
#include "ui/admin/referencerecord.h"
#include "ui/officecontext.h"
#include "ui/prompts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QLocale>
#include <QPushButton>

namespace jiesu {

namespace {

constexpr int mostReportedRows = 4; ///< of an import, the others as tooltip

} // namespace

PointSection::PointSection(OfficeContext &context, QWidget *parent)
    : RecordSection(context, tr("点位"),
                    {{tr("名称")}, {tr("街镇、社区")}, {tr("类型")}, {tr("网格")}, {tr("案件"), true}},
                    parent)
    , m_name(new QLineEdit)
    , m_parent(new ChoicePicker)
    , m_aliases(new QLineEdit)
    , m_type(new QLineEdit)
    , m_grid(new QLineEdit)
    , m_code(new QLineEdit)
    , m_active(new QCheckBox(tr("在用（停用后不再提示，旧案件不变）")))
    , m_nameField(new LabelledField(tr("名称"), m_name))
    , m_parentField(new LabelledField(tr("在哪个街镇或社区"), m_parent))
    , m_import(new QPushButton(tr("从表格导入…")))
    , m_report(new QLabel)
    , m_merge(new PointMergeCard(context))
{
    layOut();
    showRecord(0);
    connect(&context.lookups, &LookupKeeper::changed, this, &PointSection::showLookups);
    connect(m_import, &QPushButton::clicked, this, &PointSection::importPoints);
    connect(m_merge, &PointMergeCard::merged, this, [this](const PointMerge &merge) {
        const QString sentence = tr("已并入“%1”，移动 %2 件案件").arg(merge.point.name).arg(merge.movedCases);
        if (isEdited())
            emit notice(sentence, StateKind::Good); // what is being written stays
        else
            stored(merge.point.id.value, sentence);
        emit m_context.referenceChanged();
        emit m_context.casesChanged();
    });
}

void PointSection::layOut()
{
    setEmptyTexts(tr("还没有点位。"), tr("按 Alt+N 写第一个，或从表格导入。"));
    table()->setDefaultWidths({170, 150, 70, 80, 60});
    m_aliases->setPlaceholderText(tr("几个别名之间用顿号隔开"));
    addField(m_nameField);
    addField(m_parentField);
    addField(new LabelledField(tr("别名"), m_aliases));
    addFields({new LabelledField(tr("类型"), m_type), new LabelledField(tr("网格"), m_grid),
               new LabelledField(tr("编号"), m_code)});
    addToForm(m_active);
    addStretchToForm();
    rightColumn()->addWidget(m_merge);
    m_report->setWordWrap(true);
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_report->hide();
    Theme::setRole(m_report, "hint");
    listCard()->addAtRight(m_import);
    listCard()->body()->addWidget(m_report);
}

void PointSection::refresh()
{
    m_context.lookups.load();
}

void PointSection::showLookups()
{
    if (!isVisible())
        return;
    m_lookups = m_context.lookups.current();
    m_parent->setChoices(m_lookups.choices.places);
    m_parent->setSearch([lookups = m_lookups](const QString &typed, int limit) {
        std::vector<PickerHit> hits;
        for (const PlaceHit &hit : lookups.areas->find(typed, limit))
            hits.push_back({hit.place.value, hit.match != PlaceMatch::Inside});
        return hits;
    });
    m_merge->setLookups(m_lookups);
    showRecords();
}

std::vector<qint64> PointSection::matching(const QString &words) const
{
    std::vector<qint64> ids;
    if (!words.isEmpty() && m_lookups.places) {
        const int all = int(m_lookups.reference->places().size());
        for (const PlaceHit &hit : m_lookups.places->find(words, all)) {
            if (m_lookups.reference->place(hit.place)->kind == PlaceKind::Point)
                ids.push_back(hit.place.value);
        }
    }
    for (const PlaceId id : m_lookups.points) { // what is out of use stands in no index
        const Place &place = *m_lookups.reference->place(id);
        if (words.isEmpty() || (!place.active && matches(words, QStringList(place.name) + place.aliases)))
            ids.push_back(id.value);
    }
    return ids;
}

TextTableModel::Row PointSection::row(qint64 id) const
{
    const ReferenceData &reference = *m_lookups.reference;
    const Place &place = *reference.place(PlaceId{id});
    const PlaceChain chain = placeChain(reference, place.id);
    QStringList where{reference.name(chain.street)};
    if (chain.community.isSet())
        where << reference.name(chain.community);
    TextTableModel::Row cells{place.active ? place.name : tr("%1（停用）").arg(place.name),
                              where.join(QStringLiteral(" › ")), place.facilityType, place.gridCode,
                              QLocale().toString(m_lookups.uses.value(place.id))};
    cells.front().tooltip = joinedAliases(place.aliases);
    if (!place.active) {
        for (TextCell &cell : cells)
            cell.color = Theme::Token::Dim;
    }
    return cells;
}

void PointSection::showRecord(qint64 id)
{
    const Place *place = m_lookups.reference ? m_lookups.reference->place(PlaceId{id}) : nullptr;
    m_point = place ? *place : Place();
    m_name->setText(m_point.name);
    m_parent->choose(m_point.parent.value);
    m_aliases->setText(joinedAliases(m_point.aliases));
    m_type->setText(m_point.facilityType);
    m_grid->setText(m_point.gridCode);
    m_code->setText(m_point.code);
    m_active->setChecked(m_point.active);
    m_merge->setPoint(m_point.id);
}

Place PointSection::edited() const
{
    Place changed = m_point;
    changed.name = m_name->text();
    changed.parent.value = chosenOr(m_parent, m_point.parent.value);
    if (m_aliases->text() != joinedAliases(m_point.aliases))
        changed.aliases = splitAliases(m_aliases->text());
    changed.facilityType = m_type->text();
    changed.gridCode = m_grid->text();
    changed.code = m_code->text();
    changed.active = m_active->isChecked();
    return changed;
}

bool PointSection::isEdited() const
{
    return m_parent->hasUnknownText() || edited() != m_point;
}

void PointSection::store()
{
    m_context.ask(
        this, OfficeThread::Priority::Save,
        [changed = edited()](Office &office) { return ReferenceService(office).save(changed); },
        [this](const Result<Place> &saved) {
            if (!saved)
                return refused(saved.error());
            stored(saved->id.value, tr("已保存“%1”").arg(saved->name));
            emit m_context.referenceChanged();
        });
}

LabelledField *PointSection::fieldOf(const Error &) const
{
    const bool hasName = !m_name->text().trimmed().isEmpty();
    return hasName && m_parent->chosenId() == 0 ? m_parentField : m_nameField;
}

void PointSection::importPoints()
{
    const auto path = m_context.prompts.openFile(tr("从表格导入点位"), tr("表格 (*.xlsx *.csv *.tsv *.txt)"));
    if (!path)
        return;
    m_import->setEnabled(false);
    m_context.ask(
        this, OfficeThread::Priority::Long,
        [file = *path](Office &office) { return ReferenceService(office).importPoints(file); },
        [this](const Result<ListImport> &result) {
            m_import->setEnabled(true);
            reportImport(result);
            if (result)
                emit m_context.referenceChanged();
            emit finished();
        });
}

void PointSection::reportImport(const Result<ListImport> &result)
{
    Theme::setRole(m_report, result ? "hint" : "error");
    QStringList lines;
    if (result) {
        lines << tr("读取 %1 行：新增 %2，更新 %3，无变化 %4，未导入 %5。")
                     .arg(result->read)
                     .arg(result->added)
                     .arg(result->updated)
                     .arg(result->unchanged)
                     .arg(result->rejected.size());
        lines << result->rejected.mid(0, mostReportedRows);
        if (result->rejected.size() > mostReportedRows)
            lines << tr("还有 %1 行，停在这里可以看到。").arg(result->rejected.size() - mostReportedRows);
        m_report->setToolTip(result->rejected.join(u'\n'));
    } else {
        lines << result.error().message();
        m_report->setToolTip({});
    }
    m_report->setText(lines.join(u'\n'));
    m_report->show();
}

QString PointSection::importReport() const
{
    return m_report->text();
}

} // namespace jiesu
