// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referencestore.h"

#include "storage/dialect.h"
#include "storage/revisionedtable.h"
#include "storage/storedvalues.h"

#include <QCoreApplication>

namespace jiesu {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceStore)
};

/// alias.kind
enum class AliasOf
{
    Unit,
    Place,
    Category
};

/// A tree must stay a tree: nothing hangs below itself.
void requireNoCycle(Database &database, const QString &table, qint64 id, qint64 parent)
{
    Statement &upwards = database.statement(
        QStringLiteral(
            "WITH RECURSIVE up (id) AS (SELECT CAST(? AS INTEGER) UNION SELECT t.parent_id FROM %1 t "
            "JOIN up ON t.id = up.id WHERE t.parent_id IS NOT NULL) SELECT 1 FROM up WHERE id = ?")
            .arg(table));
    if (upwards.run({parent, id}).firstInteger() != 0)
        throw StorageError({ErrorKind::Invalid, Words::tr("上级不能是自身或自身的下级。"),
                            Words::tr("本次操作未保存，已保存的数据不受影响。"), Words::tr("请另选上级。")});
}

QHash<qint64, QStringList> readAliases(Database &database, AliasOf kind)
{
    QHash<qint64, QStringList> aliases;
    Statement &statement = database.statement(
        QStringLiteral("SELECT target_id, name FROM alias WHERE kind = ? ORDER BY target_id, name"));
    statement.run({int(kind)});
    while (statement.next())
        aliases[statement.integer(0)].append(statement.text(1));
    return aliases;
}

void setAliases(Database &database, AliasOf kind, qint64 target, QStringList names)
{
    database.statement(QStringLiteral("DELETE FROM alias WHERE kind = ? AND target_id = ?"))
        .run({int(kind), target});
    names.removeDuplicates();
    for (const QString &name : names)
        database.statement(QStringLiteral("INSERT INTO alias (kind, target_id, name) VALUES (?, ?, ?)"))
            .run({int(kind), target, name});
}

std::vector<Unit> readUnits(Database &database)
{
    const QHash<qint64, QStringList> aliases = readAliases(database, AliasOf::Unit);
    std::vector<Unit> units;
    Statement &row = database.statement(
        QStringLiteral("SELECT id, revision, parent_id, name, group_name, active FROM unit ORDER BY id"));
    row.run();
    while (row.next())
        units.push_back({UnitId{row.integer(0)}, row.integer(1), UnitId{row.integer(2)}, row.text(3),
                         row.text(4), aliases.value(row.integer(0)), row.integer(5) != 0});
    return units;
}

std::vector<Place> readPlaces(Database &database)
{
    const QHash<qint64, QStringList> aliases = readAliases(database, AliasOf::Place);
    std::vector<Place> places;
    Statement &row =
        database.statement(QStringLiteral("SELECT id, revision, parent_id, kind, code, name, facility_type, "
                                          "grid_code, active FROM place ORDER BY id"));
    row.run();
    while (row.next())
        places.push_back({PlaceId{row.integer(0)}, row.integer(1), PlaceId{row.integer(2)},
                          PlaceKind(row.integer(3)), row.text(4), row.text(5), row.text(6), row.text(7),
                          aliases.value(row.integer(0)), row.integer(8) != 0});
    return places;
}

std::vector<Category> readCategories(Database &database)
{
    const QHash<qint64, QStringList> aliases = readAliases(database, AliasOf::Category);
    std::vector<Category> categories;
    Statement &row = database.statement(QStringLiteral(
        "SELECT id, revision, parent_id, level, name, path, active FROM category ORDER BY id"));
    row.run();
    while (row.next())
        categories.push_back({CategoryId{row.integer(0)}, row.integer(1), CategoryId{row.integer(2)},
                              int(row.integer(3)), row.text(4), row.text(5), aliases.value(row.integer(0)),
                              row.integer(6) != 0});
    return categories;
}

const RevisionedTable &unitTable()
{
    static const RevisionedTable table(QLatin1String("unit"),
                                       {QStringLiteral("parent_id"), QStringLiteral("name"),
                                        QStringLiteral("group_name"), QStringLiteral("active")},
                                       [] { return Words::tr("该单位"); });
    return table;
}

const RevisionedTable &placeTable()
{
    static const RevisionedTable table(
        QLatin1String("place"),
        {QStringLiteral("parent_id"), QStringLiteral("kind"), QStringLiteral("code"), QStringLiteral("name"),
         QStringLiteral("facility_type"), QStringLiteral("grid_code"), QStringLiteral("active")},
        [] { return Words::tr("该地点"); });
    return table;
}

const RevisionedTable &categoryTable()
{
    static const RevisionedTable table(QLatin1String("category"),
                                       {QStringLiteral("parent_id"), QStringLiteral("level"),
                                        QStringLiteral("name"), QStringLiteral("path"),
                                        QStringLiteral("active")},
                                       [] { return Words::tr("该分类"); });
    return table;
}

} // namespace

std::shared_ptr<const ReferenceData> ReferenceStore::load()
{
    return std::make_shared<const ReferenceData>(readUnits(m_database), readPlaces(m_database),
                                                 readCategories(m_database), timeClasses());
}

void ReferenceStore::save(Unit &unit)
{
    if (unit.id.isSet())
        requireNoCycle(m_database, QStringLiteral("unit"), unit.id.value, unit.parent.value);
    unitTable().save(m_database, unit.id.value, unit.revision,
                     {orNull(unit.parent), unit.name, unit.group, unit.active});
    setAliases(m_database, AliasOf::Unit, unit.id.value, unit.aliases);
}

void ReferenceStore::save(Place &place)
{
    if (place.id.isSet())
        requireNoCycle(m_database, QStringLiteral("place"), place.id.value, place.parent.value);
    placeTable().save(m_database, place.id.value, place.revision,
                      {orNull(place.parent), int(place.kind), place.code, place.name, place.facilityType,
                       place.gridCode, place.active});
    setAliases(m_database, AliasOf::Place, place.id.value, place.aliases);
}

void ReferenceStore::restore(const Place &place)
{
    m_database
        .statement(QStringLiteral("INSERT INTO place (id, parent_id, kind, code, name, facility_type, "
                                  "grid_code, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .run({place.id.value, orNull(place.parent), int(place.kind), place.code, place.name,
              place.facilityType, place.gridCode, place.active});
    setAliases(m_database, AliasOf::Place, place.id.value, place.aliases);
}

void ReferenceStore::remove(PlaceId place)
{
    setAliases(m_database, AliasOf::Place, place.value, {});
    m_database.statement(QStringLiteral("DELETE FROM place WHERE id = ?")).run({place.value});
}

QHash<PlaceId, qint64> ReferenceStore::placeUses()
{
    QHash<PlaceId, qint64> uses;
    Statement &rows = m_database.statement(
        QStringLiteral("-- scan: one row for each place in use\nSELECT place_id, cases FROM place_use"));
    rows.run();
    while (rows.next())
        uses.insert(PlaceId{rows.integer(0)}, rows.integer(1));
    return uses;
}

void ReferenceStore::save(Category &category)
{
    placeInTree(category);
    const bool isNew = !category.id.isSet();
    categoryTable().save(
        m_database, category.id.value, category.revision,
        {orNull(category.parent), category.level, category.name, category.path, category.active});
    setAliases(m_database, AliasOf::Category, category.id.value, category.aliases);
    if (isNew)
        return;
    m_database
        .statement(QStringLiteral(
            "WITH RECURSIVE below (id, path, level) AS (SELECT id, path, level FROM category WHERE id = "
            "? "
            "UNION ALL SELECT c.id, below.path || '->' || c.name, below.level + 1 FROM category c "
            "JOIN below ON c.parent_id = below.id) UPDATE category SET path = below.path, "
            "level = below.level FROM below WHERE category.id = below.id AND category.path <> "
            "below.path"))
        .run({category.id.value});
}

void ReferenceStore::placeInTree(Category &category)
{
    category.level = 1;
    category.path = category.name;
    if (!category.parent.isSet())
        return;
    if (category.id.isSet())
        requireNoCycle(m_database, QStringLiteral("category"), category.id.value, category.parent.value);
    Statement &parent = m_database.statement(QStringLiteral("SELECT level, path FROM category WHERE id = ?"));
    if (!parent.run({category.parent.value}).next())
        throw dialect::gone(Words::tr("上级分类"));
    category.level = int(parent.integer(0)) + 1;
    category.path = parent.text(1) + QStringLiteral("->") + category.name;
    parent.finish();
}

QString ReferenceStore::setting(const QString &key, const QString &fallback)
{
    Statement &statement = m_database.statement(QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    const QString result = statement.run({key}).next() ? statement.text(0) : fallback;
    statement.finish();
    return result;
}

void ReferenceStore::setSetting(const QString &key, const QString &value)
{
    m_database
        .statement(
            QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE "
                           "SET value = excluded.value"))
        .run({key, value});
}

} // namespace jiesu
