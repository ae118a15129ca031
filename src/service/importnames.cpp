// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/importnames.h"

#include "service/historyline.h"
#include "service/referenceservice.h"
#include "storage/importmappingstore.h"

#include <QRegularExpression>

namespace jiesu {

namespace {

constexpr qsizetype categoryLevels = 3;
constexpr const char *kindCodes[] = {"unit", "place", "category"};

/// What stands between several names of a cell, but may be a part of one.
const QRegularExpression likely(QStringLiteral("\\s*[；;、，,]\\s*"));

/// Gives a record one more name.
template <class Row> void addAlias(Office &office, const Row *known, const QString &name)
{
    if (!known)
        return;
    Row row = *known;
    row.aliases << name;
    storeReferenceRow(office, *office.reference(), row);
    office.reloadReference();
}

} // namespace

ImportNames::ImportNames(Office &office, const std::vector<NameDecision> &decisions)
    : m_office(office)
{
    for (const NameDecision &decision : decisions)
        decide(decision);
    ImportMappingStore store(office.database());
    for (size_t kind = 0; kind < m_left.size(); ++kind) {
        const QStringList names = store.namesLeft(QString::fromLatin1(kindCodes[kind]));
        m_left[kind] = {names.begin(), names.end()};
        m_leavesAny |= !names.isEmpty();
    }
    m_reference = office.reference();
    for (const Category &category : m_reference->categories())
        m_categories.insert(category.path, category.id);
}

void ImportNames::resolve(ImportRow &row)
{
    ImportedNames &names = row.names;
    ComplaintCase &values = row.values;
    if (m_leavesAny)
        leaveNames(row);
    if (!names.unit.isEmpty()) {
        UnitId known = m_units.value(names.unit);
        if (!known.isSet())
            known = m_reference->findUnit(names.unit);
        if (!known.isSet())
            splitUnits(row);
        values.leadUnit = known.isSet() ? known : unit(names.unit);
    }
    if (!values.coUnits.isEmpty())
        resolveCoUnits(row);
    if (!names.category.isEmpty())
        values.category = category(names.category);
    if (!names.timeClass.isEmpty())
        values.timeClass = m_reference->findTimeClass(names.timeClass);
    const PlaceId district = names.district.isEmpty() ? PlaceId() : this->district(names.district);
    if (!names.street.isEmpty())
        values.street = place(PlaceKind::Street, names.street, district, {});
    if (!names.community.isEmpty())
        values.community = place(PlaceKind::Community, names.community, values.street, {});
    if (!names.point.isEmpty()) {
        const PlaceId nearest = values.community.isSet() ? values.community : values.street;
        values.point = place(PlaceKind::Point, names.point, nearest, values.street);
    }
}

void ImportNames::decide(const NameDecision &decision)
{
    const auto reference = m_office.reference();
    const QString &name = decision.name.name;
    if (decision.target == 0) {
        const QString kind = QString::fromLatin1(kindCodes[size_t(decision.name.kind)]);
        ImportMappingStore(m_office.database()).leaveName(kind, name, m_office.now(), m_office.actor());
        HistoryEntry line = historyLine(m_office, QStringLiteral("import_left_name"), 0, kind);
        line.newValue = name;
        m_office.history().append(std::move(line));
        return;
    }
    switch (decision.name.kind) {
    case NameKind::Unit:
        return addAlias(m_office, reference->unit({decision.target}), name);
    case NameKind::Place:
        return addAlias(m_office, reference->place({decision.target}), name);
    case NameKind::Category:
        return addAlias(m_office, reference->category({decision.target}), name);
    }
}

void ImportNames::leaveNames(ImportRow &row)
{
    const auto leave = [&](NameKind kind, QString &name, const char *fieldCode) {
        if (!m_left[size_t(kind)].contains(name))
            return false;
        const CaseField *field = findCaseField(QString::fromLatin1(fieldCode));
        row.keepOriginal(fieldLabel(*field), name);
        std::erase(row.given, field);
        name.clear();
        return true;
    };
    leave(NameKind::Unit, row.names.unit, "lead_unit_id");
    leave(NameKind::Place, row.names.street, "street_id");
    leave(NameKind::Place, row.names.community, "community_id");
    leave(NameKind::Place, row.names.point, "point_id");
    QString path = row.names.category.join(QStringLiteral("->"));
    if (leave(NameKind::Category, path, "category_id"))
        row.names.category.clear();
}

void ImportNames::splitUnits(ImportRow &row)
{
    static const QRegularExpression sure(QStringLiteral("\\s*[；;]\\s*"));
    QStringList parts = row.names.unit.split(sure, Qt::SkipEmptyParts);
    if (parts.size() < 2) {
        parts = row.names.unit.split(likely, Qt::SkipEmptyParts);
        if (std::ranges::none_of(parts,
                                 [this](const QString &part) { return m_reference->findUnit(part).isSet(); }))
            return; // these marks may as well be a part of one name
    }
    if (parts.size() < 2)
        return;
    row.names.unit = parts.takeFirst();
    if (!row.values.coUnits.isEmpty())
        parts.prepend(row.values.coUnits);
    row.values.coUnits = parts.join(u'、');
    row.given.push_back(findCaseField(QStringLiteral("co_units")));
}

void ImportNames::resolveCoUnits(ImportRow &row)
{
    QString &text = row.values.coUnits;
    const QStringList parts =
        m_reference->findUnit(text).isSet() ? QStringList{text} : text.split(likely, Qt::SkipEmptyParts);
    QStringList names;
    for (const QString &part : parts) {
        QString name = part.trimmed();
        if (name.isEmpty() || names.contains(name))
            continue;
        if (!m_left[size_t(NameKind::Unit)].contains(name)) {
            const UnitId id = unit(name);
            if (const Unit *known = m_reference->unit(id))
                name = known->name;
            if (std::ranges::find(row.coUnits, id) != row.coUnits.end())
                continue;
            row.coUnits.push_back(id);
        }
        names << name;
    }
    text = names.join(u'、');
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
        m_unknown.push_back({NameKind::Unit, {}, name, {}});
        noteAdded(QStringLiteral("unit"), id.value, name, m_newUnits);
    }
    return id;
}

CategoryId ImportNames::category(const QStringList &names)
{
    CategoryId &known = m_categoriesByNames[names];
    if (!known.isSet())
        known = knownOrAdded(names);
    return known;
}

CategoryId ImportNames::knownOrAdded(const QStringList &names)
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
    if (!m_categories.contains(whole))
        m_unknown.push_back({NameKind::Category, {}, whole, {}});
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

PlaceId ImportNames::district(const QString &name)
{
    const auto known = m_districts.constFind(name);
    if (known != m_districts.cend())
        return *known;
    return m_districts[name] = m_reference->findPlace(PlaceKind::District, name);
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
        m_unknown.push_back({NameKind::Place, kind, name, parent});
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
