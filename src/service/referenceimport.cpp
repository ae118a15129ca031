// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access.h"
#include "service/referencelist.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceService)
};

PlaceKind kindOf(const QString &name)
{
    static const QHash<QString, PlaceKind> kinds{
        {QStringLiteral("街道"), PlaceKind::Street},     {QStringLiteral("街镇"), PlaceKind::Street},
        {QStringLiteral("镇"), PlaceKind::Street},       {QStringLiteral("乡镇"), PlaceKind::Street},
        {QStringLiteral("社区"), PlaceKind::Community},  {QStringLiteral("村"), PlaceKind::Community},
        {QStringLiteral("社区村"), PlaceKind::Community}};
    return kinds.value(name, PlaceKind::Point);
}

PlaceId parentPlace(const ReferenceData &reference, PlaceKind kind, const QString &name)
{
    if (kind == PlaceKind::Street && name.isEmpty()) {
        const auto district = std::ranges::find(reference.places(), PlaceKind::District, &Place::kind);
        return district == reference.places().end() ? PlaceId() : district->id;
    }
    for (const PlaceKind above : {PlaceKind::Community, PlaceKind::Street, PlaceKind::District}) {
        if (above >= kind)
            continue;
        if (const PlaceId found = reference.findPlace(above, name); found.isSet())
            return found;
    }
    rejectRow(name.isEmpty() ? Words::tr("没有写明上级。") : Words::tr("没有上级地点“%1”。").arg(name));
}

/// Takes the rows of one list, inside the caller's transaction.
class TableImport
{
public:
    TableImport(Office &office, ReferenceTable table)
        : m_office(office)
        , m_table(table)
        , m_rows(office)
    {
        for (const Category &category : office.reference()->categories())
            m_categories.insert(category.path, category.id);
    }

    ListOutcome take(const ListRow &row)
    {
        if (m_table == ReferenceTable::Units)
            return takeUnit(row);
        return m_table == ReferenceTable::Places ? takePlace(row) : takeCategory(row);
    }

private:
    ListOutcome takeUnit(const ListRow &row);
    ListOutcome takePlace(const ListRow &row);
    ListOutcome takeCategory(const ListRow &row);

    Office &m_office;
    ReferenceTable m_table;
    ReferenceRows m_rows;
    QHash<QString, CategoryId> m_categories; ///< by path
};

ListOutcome TableImport::takeUnit(const ListRow &row)
{
    const QString name = row.value(Column::Name);
    const QString parent = row.value(Column::Parent);
    const auto reference = m_rows.reference({name, parent});
    const Unit *before = reference->unit(reference->findUnit(name));
    Unit unit = before ? *before : Unit();
    if (!before)
        unit.name = name;
    if (!parent.isEmpty()) {
        unit.parent = reference->findUnit(parent);
        if (!unit.parent.isSet())
            rejectRow(Words::tr("没有上级单位“%1”。").arg(parent));
    }
    if (const QString group = row.value(Column::Group); !group.isEmpty())
        unit.group = group;
    unit.aliases = united(unit.aliases, row.aliases(), unit.name);
    return m_rows.store(*reference, unit, before);
}

ListOutcome TableImport::takePlace(const ListRow &row)
{
    const QString name = row.value(Column::Name);
    const PlaceKind kind = kindOf(row.value(Column::Kind));
    const QString community = row.value(Column::Community);
    const QString above = community.isEmpty() ? row.value(Column::Parent) : community;
    const auto reference = m_rows.reference({name, above});
    const PlaceId parent = parentPlace(*reference, kind, above);
    const Place *before = reference->place(reference->findPlace(kind, name, parent));
    Place place = before ? *before : Place();
    if (!before) {
        place.name = name;
        place.kind = kind;
        place.parent = parent;
    }
    if (const QString code = row.value(Column::Code); !code.isEmpty())
        place.code = code;
    if (const QString type = row.value(Column::FacilityType); !type.isEmpty())
        place.facilityType = type;
    place.aliases = united(place.aliases, row.aliases(), place.name);
    return m_rows.store(*reference, place, before);
}

ListOutcome TableImport::takeCategory(const ListRow &row)
{
    ListOutcome outcome = ListOutcome::Unchanged;
    Category category;
    QString path;
    bool ended = false;
    for (const Column level : {Column::Level1, Column::Level2, Column::Level3}) {
        const QString name = row.value(level);
        if (ended && !name.isEmpty())
            rejectRow(Words::tr("上一级分类是空的。"));
        ended = name.isEmpty();
        if (ended)
            continue;
        path += (path.isEmpty() ? QString() : QStringLiteral("->")) + name;
        CategoryId &id = m_categories[path];
        if (!id.isSet()) {
            const auto reference = m_office.reference();
            category.name = name;
            storeReferenceRow(m_office, *reference, category);
            id = category.id;
            outcome = ListOutcome::Added;
        }
        category = Category();
        category.parent = id;
    }
    return outcome;
}

} // namespace

Result<ListImport> ReferenceService::importTable(ReferenceTable table, const QString &path)
{
    const bool isPlaces = table == ReferenceTable::Places;
    if (auto refused =
            refusal(m_office.session(), isPlaces ? Permission::KeepPlaces : Permission::KeepReference))
        return *refused;
    TableImport import(m_office, table);
    const bool isTree = table == ReferenceTable::Categories;
    return importReferenceList(m_office, path, isTree ? Column::Level1 : Column::Name,
                               isTree ? Words::tr("分类表需要“一级分类、二级分类、三级分类”三列。")
                                      : Words::tr("需要“名称、上级、别名”等列。"),
                               [&import](const ListRow &row) { return import.take(row); });
}

} // namespace jiesu
