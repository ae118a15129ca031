// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referencestore.h"

#include "storage/dialect.h"
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

void addAliases(Database &database, AliasOf kind, qint64 target, QStringList names)
{
    if (names.isEmpty())
        return;
    names.removeDuplicates();
    Statement &insert =
        database.statement(QStringLiteral("INSERT INTO alias (kind, target_id, name) VALUES (?, ?, ?)"));
    for (const QString &name : names)
        insert.run({int(kind), target, name});
}

void replaceAliases(Database &database, AliasOf kind, qint64 target, const QStringList &names)
{
    database.statement(QStringLiteral("DELETE FROM alias WHERE kind = ? AND target_id = ?"))
        .run({int(kind), target});
    addAliases(database, kind, target, names);
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

} // namespace

std::shared_ptr<const ReferenceData> ReferenceStore::load()
{
    return std::make_shared<const ReferenceData>(readUnits(m_database), readPlaces(m_database),
                                                 readCategories(m_database), timeClasses());
}

void ReferenceStore::save(Unit &unit)
{
    if (unit.id.isSet()) {
        requireNoCycle(m_database, QStringLiteral("unit"), unit.id.value, unit.parent.value);
        const Statement &update =
            m_database
                .statement(QStringLiteral("UPDATE unit SET revision = revision + 1, parent_id = ?, name = ?, "
                                          "group_name = ?, active = ? WHERE id = ? AND revision = ?"))
                .run({orNull(unit.parent), unit.name, unit.group, unit.active, unit.id.value, unit.revision});
        requireUpdated(m_database, update, QStringLiteral("unit"), unit.id.value, Words::tr("该单位"));
        replaceAliases(m_database, AliasOf::Unit, unit.id.value, unit.aliases);
    } else {
        unit.id.value = m_database
                            .statement(QStringLiteral(
                                "INSERT INTO unit (parent_id, name, group_name, active) VALUES (?, ?, ?, ?)"))
                            .run({orNull(unit.parent), unit.name, unit.group, unit.active})
                            .insertedId();
        addAliases(m_database, AliasOf::Unit, unit.id.value, unit.aliases);
    }
    ++unit.revision;
}

void ReferenceStore::save(Place &place)
{
    QVariantList values{orNull(place.parent), int(place.kind), place.code,  place.name,
                        place.facilityType,   place.gridCode,  place.active};
    if (place.id.isSet()) {
        requireNoCycle(m_database, QStringLiteral("place"), place.id.value, place.parent.value);
        values << place.id.value << place.revision;
        const Statement &update =
            m_database
                .statement(
                    QStringLiteral("UPDATE place SET revision = revision + 1, parent_id = ?, kind = ?, "
                                   "code = ?, name = ?, facility_type = ?, grid_code = ?, active = ? "
                                   "WHERE id = ? AND revision = ?"))
                .run(values);
        requireUpdated(m_database, update, QStringLiteral("place"), place.id.value, Words::tr("该地点"));
        replaceAliases(m_database, AliasOf::Place, place.id.value, place.aliases);
    } else {
        place.id.value =
            m_database
                .statement(QStringLiteral("INSERT INTO place (parent_id, kind, code, name, facility_type, "
                                          "grid_code, active) VALUES (?, ?, ?, ?, ?, ?, ?)"))
                .run(values)
                .insertedId();
        addAliases(m_database, AliasOf::Place, place.id.value, place.aliases);
    }
    ++place.revision;
}

void ReferenceStore::restore(const Place &place)
{
    m_database
        .statement(QStringLiteral("INSERT INTO place (id, parent_id, kind, code, name, facility_type, "
                                  "grid_code, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .run({place.id.value, orNull(place.parent), int(place.kind), place.code, place.name,
              place.facilityType, place.gridCode, place.active});
    addAliases(m_database, AliasOf::Place, place.id.value, place.aliases);
}

void ReferenceStore::remove(PlaceId place)
{
    replaceAliases(m_database, AliasOf::Place, place.value, {});
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
    QVariantList values{orNull(category.parent), category.level, category.name, category.path,
                        category.active};
    if (category.id.isSet()) {
        values << category.id.value << category.revision;
        const Statement &update =
            m_database
                .statement(
                    QStringLiteral("UPDATE category SET revision = revision + 1, parent_id = ?, level = ?, "
                                   "name = ?, path = ?, active = ? WHERE id = ? AND revision = ?"))
                .run(values);
        requireUpdated(m_database, update, QStringLiteral("category"), category.id.value,
                       Words::tr("该分类"));
        replaceAliases(m_database, AliasOf::Category, category.id.value, category.aliases);
        m_database
            .statement(QStringLiteral(
                "WITH RECURSIVE below (id, path, level) AS (SELECT id, path, level FROM category WHERE id = "
                "? "
                "UNION ALL SELECT c.id, below.path || '->' || c.name, below.level + 1 FROM category c "
                "JOIN below ON c.parent_id = below.id) UPDATE category SET path = below.path, "
                "level = below.level FROM below WHERE category.id = below.id AND category.path <> "
                "below.path"))
            .run({category.id.value});
    } else {
        category.id.value =
            m_database
                .statement(QStringLiteral("INSERT INTO category (parent_id, level, name, path, active) "
                                          "VALUES (?, ?, ?, ?, ?)"))
                .run(values)
                .insertedId();
        addAliases(m_database, AliasOf::Category, category.id.value, category.aliases);
    }
    ++category.revision;
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
