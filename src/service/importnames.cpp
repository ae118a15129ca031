// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importnames.h"

#include "service/historyline.h"
namespace jiesu {

namespace {

constexpr qsizetype categoryLevels = 3;

} // namespace

ImportNames::ImportNames(Office &office)
    : m_office(office)
    , m_reference(office.reference())
{
    for (const Category &category : m_reference->categories())
        m_categories.insert(category.path, category.id);
}

void ImportNames::resolve(ImportRow &row)
{
    const ImportedNames &names = row.names;
    ComplaintCase &values = row.values;
    if (!names.unit.isEmpty())
        values.leadUnit = unit(names.unit);
    if (!names.category.isEmpty())
        values.category = category(names.category);
    if (!names.timeClass.isEmpty())
        values.timeClass = m_reference->findTimeClass(names.timeClass);
    const PlaceId district =
        names.district.isEmpty() ? PlaceId() : m_reference->findPlace(PlaceKind::District, names.district);
    if (!names.street.isEmpty())
        values.street = place(PlaceKind::Street, names.street, district, {});
    if (!names.community.isEmpty())
        values.community = place(PlaceKind::Community, names.community, values.street, {});
    if (!names.point.isEmpty()) {
        const PlaceId nearest = values.community.isSet() ? values.community : values.street;
        values.point = place(PlaceKind::Point, names.point, nearest, values.street);
    }
}

UnitId ImportNames::unit(const QString &name)
{
    UnitId &id = m_units[name];
    if (!id.isSet())
        id = m_reference->findUnit(name);
    if (!id.isSet()) {
        Unit added;
        added.name = name;
        m_office.referenceStore().save(added);
        id = added.id;
        noteAdded(QStringLiteral("unit"), id.value, name, m_newUnits);
    }
    return id;
}

CategoryId ImportNames::category(const QStringList &names)
{
    const qsizetype levels = std::min(names.size(), categoryLevels);
    const QString whole = names.mid(0, levels).join(QStringLiteral("->"));
    if (!m_categories.contains(whole)) {
        // Also an alias, or a single name that only one category has, at whatever level.
        if (const CategoryId known = m_reference->findCategory(whole); known.isSet())
            return m_categories[whole] = known;
    }
    CategoryId parent;
    QString path;
    for (qsizetype level = 0; level < levels; ++level) {
        path += (level == 0 ? QString() : QStringLiteral("->")) + names[level];
        CategoryId &id = m_categories[path];
        if (!id.isSet()) {
            Category added;
            added.parent = parent;
            added.level = int(level) + 1;
            added.name = names[level];
            m_office.referenceStore().save(added);
            id = added.id;
            noteAdded(QStringLiteral("category"), id.value, path, m_newCategories);
        }
        parent = id;
    }
    return parent;
}

PlaceId ImportNames::place(PlaceKind kind, const QString &name, PlaceId parent, PlaceId widerParent)
{
    PlaceId &id = m_places[{{int(kind), parent.value}, name}];
    if (!id.isSet())
        id = m_reference->findPlace(kind, name, parent);
    if (!id.isSet() && widerParent.isSet())
        id = m_reference->findPlace(kind, name, widerParent);
    if (!id.isSet()) {
        Place added;
        added.kind = kind;
        added.parent = parent;
        added.name = name;
        m_office.referenceStore().save(added);
        id = added.id;
        noteAdded(QStringLiteral("place"), id.value, name, m_newPlaces);
    }
    return id;
}

void ImportNames::noteAdded(const QString &entity, qint64 id, const QString &name, QStringList &list)
{
    HistoryEntry entry = historyLine(m_office, entity, id, QStringLiteral("import"));
    entry.newValue = name;
    m_office.history().append(std::move(entry));
    list << name;
    ++m_added;
}

} // namespace jiesu
